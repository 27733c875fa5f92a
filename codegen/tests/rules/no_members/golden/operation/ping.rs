// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::Error;
use sdk_runtime::generated::*;
/// Builders of the input and the output.
pub mod builders;
/// The operation `Ping`.
///
/// [`Client::ping`](crate::Client::ping) sends it, and says who may call it and what can go wrong.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct Ping;
impl Operation for Ping {
    type Service = crate::meta::NoMembers;
    type Input = PingInput;
    type Output = PingOutput;
    type Error = PingError;
    const DESCRIPTOR: &'static Descriptor = &Descriptor::new("Ping", &INPUT, &OUTPUT);
}
/// The input of [`Ping`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct PingInput {}
impl PingInput {
    /// Returns a builder of [`PingInput`].
    pub fn builder() -> builders::PingInputBuilder {
        Default::default()
    }
}
static INPUT: Schema = structure(id!("PingInput"), &[])
    .with_http(http("POST", "/Ping", 200))
    .with_no_body_members();
structure!(input PingInput, INPUT, INPUT_MEMBERS);
/// The output of [`Ping`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct PingOutput {
    _request_id: Option<String>,
}
impl PingOutput {
    /// Returns a builder of [`PingOutput`].
    pub fn builder() -> builders::PingOutputBuilder {
        Default::default()
    }
}
static OUTPUT: Schema = structure(id!("PingOutput"), &[]).with_no_body_members();
structure!(output PingOutput, OUTPUT, OUTPUT_MEMBERS);
operation_error!(PingError => Error);
