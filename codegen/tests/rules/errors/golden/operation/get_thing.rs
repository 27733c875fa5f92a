// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::{Error, types::error::*};
use sdk_runtime::generated::*;
/// Builders of the input and the output.
pub mod builders;
/// The operation `GetThing`.
///
/// [`Client::get_thing`](crate::Client::get_thing) sends it, and says who may call it and what can go wrong.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct GetThing;
impl Operation for GetThing {
    type Service = crate::meta::Errors;
    type Input = GetThingInput;
    type Output = GetThingOutput;
    type Error = GetThingError;
    const DESCRIPTOR: &'static Descriptor = &Descriptor::new("GetThing", &INPUT, &OUTPUT)
        .idempotent();
}
/// The input of [`GetThing`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetThingInput {}
impl GetThingInput {
    /// Returns a builder of [`GetThingInput`].
    pub fn builder() -> builders::GetThingInputBuilder {
        Default::default()
    }
}
static INPUT: Schema = structure(id!("GetThingInput"), &[])
    .with_http(http("GET", "/thing", 200))
    .with_no_body_members();
structure!(input GetThingInput, INPUT, INPUT_MEMBERS);
/// The output of [`GetThing`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetThingOutput {
    _request_id: Option<String>,
}
impl GetThingOutput {
    /// Returns a builder of [`GetThingOutput`].
    pub fn builder() -> builders::GetThingOutputBuilder {
        Default::default()
    }
}
static OUTPUT: Schema = structure(id!("GetThingOutput"), &[]).with_no_body_members();
structure!(output GetThingOutput, OUTPUT, OUTPUT_MEMBERS);
operation_error!(
    GetThingError => Error, Coded is_coded, Detailed is_detailed, Headed is_headed,
    NotFound is_not_found, Silent is_silent, Teapot is_teapot
);
