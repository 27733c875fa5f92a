// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::Error;
use sdk_runtime::generated::*;
/// Builders of the input and the output.
pub mod builders;
/// The operation `Open`.
///
/// [`Client::open`](crate::Client::open) sends it, and says who may call it and what can go wrong.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct Open;
impl Operation for Open {
    type Service = crate::meta::AuthValue;
    type Input = OpenInput;
    type Output = OpenOutput;
    type Error = OpenError;
    const DESCRIPTOR: &'static Descriptor = &Descriptor::new("Open", &INPUT, &OUTPUT)
        .idempotent()
        .signed(Auth::None);
}
/// The input of [`Open`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct OpenInput {}
impl OpenInput {
    /// Returns a builder of [`OpenInput`].
    pub fn builder() -> builders::OpenInputBuilder {
        Default::default()
    }
}
static INPUT: Schema = structure(id!("OpenInput"), &[])
    .with_http(http("GET", "/open", 200))
    .with_no_body_members();
structure!(input OpenInput, INPUT, INPUT_MEMBERS);
/// The output of [`Open`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct OpenOutput {
    _request_id: Option<String>,
}
impl OpenOutput {
    /// Returns a builder of [`OpenOutput`].
    pub fn builder() -> builders::OpenOutputBuilder {
        Default::default()
    }
}
static OUTPUT: Schema = structure(id!("OpenOutput"), &[]).with_no_body_members();
structure!(output OpenOutput, OUTPUT, OUTPUT_MEMBERS);
operation_error!(OpenError => Error);
