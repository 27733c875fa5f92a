// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::Error;
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
    type Service = crate::meta::StatusCode;
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
    .with_http(http("GET", "/thing", 202))
    .with_no_body_members();
structure!(input GetThingInput, INPUT, INPUT_MEMBERS);
/// The output of [`GetThing`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetThingOutput {
    /// The member `Status` from the status of the reply.
    pub status: Option<i32>,
    /// The member `Name`.
    pub name: Option<String>,
    _request_id: Option<String>,
}
impl GetThingOutput {
    /// The member `Status` from the status of the reply.
    pub fn status(&self) -> Option<i32> {
        self.status
    }
    /// The member `Name`.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }
    /// Returns a builder of [`GetThingOutput`].
    pub fn builder() -> builders::GetThingOutputBuilder {
        Default::default()
    }
}
static OUTPUT_MEMBERS: [Schema; 2] = [
    integer(id!("GetThingResponse$Status"), 0).with_http_response_code(),
    string(id!("GetThingResponse$Name"), 1),
];
static OUTPUT_REFS: [&Schema; 2] = refs(&OUTPUT_MEMBERS);
static OUTPUT: Schema = structure(id!("GetThingResponse"), &OUTPUT_REFS);
structure!(output GetThingOutput, OUTPUT, OUTPUT_MEMBERS, some(status), some(name));
operation_error!(GetThingError => Error);
