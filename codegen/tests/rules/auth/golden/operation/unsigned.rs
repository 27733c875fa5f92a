// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::Error;
use sdk_runtime::generated::*;
/// Builders of the input and the output.
pub mod builders;
/// The operation `Unsigned`.
///
/// [`Client::unsigned`](crate::Client::unsigned) sends it, and says who may call it and what can go wrong.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct Unsigned;
impl Operation for Unsigned {
    type Service = crate::meta::AuthValue;
    type Input = UnsignedInput;
    type Output = UnsignedOutput;
    type Error = UnsignedError;
    const DESCRIPTOR: &'static Descriptor = &Descriptor::new("Unsigned", &INPUT, &OUTPUT)
        .signed(Auth::SigV4UnsignedPayload);
}
/// The input of [`Unsigned`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct UnsignedInput {}
impl UnsignedInput {
    /// Returns a builder of [`UnsignedInput`].
    pub fn builder() -> builders::UnsignedInputBuilder {
        Default::default()
    }
}
static INPUT: Schema = structure(id!("UnsignedInput"), &[])
    .with_http(http("POST", "/unsigned", 200))
    .with_no_body_members();
structure!(input UnsignedInput, INPUT, INPUT_MEMBERS);
/// The output of [`Unsigned`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct UnsignedOutput {
    _request_id: Option<String>,
}
impl UnsignedOutput {
    /// Returns a builder of [`UnsignedOutput`].
    pub fn builder() -> builders::UnsignedOutputBuilder {
        Default::default()
    }
}
static OUTPUT: Schema = structure(id!("UnsignedOutput"), &[]).with_no_body_members();
structure!(output UnsignedOutput, OUTPUT, OUTPUT_MEMBERS);
operation_error!(UnsignedError => Error);
