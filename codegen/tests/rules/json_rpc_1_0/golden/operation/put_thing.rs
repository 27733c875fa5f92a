// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::Error;
use sdk_runtime::generated::*;
/// Builders of the input and the output.
pub mod builders;
/// The operation `PutThing`.
///
/// [`Client::put_thing`](crate::Client::put_thing) sends it, and says who may call it and what can go wrong.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct PutThing;
impl Operation for PutThing {
    type Service = crate::meta::JsonRpc10;
    type Input = PutThingInput;
    type Output = PutThingOutput;
    type Error = PutThingError;
    const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
        "PutThing",
        &INPUT,
        &OUTPUT,
    );
}
/// The input of [`PutThing`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct PutThingInput {
    /// The member `Name`.
    ///
    /// Required.
    pub name: Option<String>,
    /// The member `Limit` in the query.
    pub limit: Option<i32>,
}
impl PutThingInput {
    /// The member `Name`.
    ///
    /// Required.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }
    /// The member `Limit` in the query.
    pub fn limit(&self) -> Option<i32> {
        self.limit
    }
    /// Returns a builder of [`PutThingInput`].
    pub fn builder() -> builders::PutThingInputBuilder {
        Default::default()
    }
}
static INPUT_MEMBERS: [Schema; 2] = [
    string(id!("PutThingInput$name"), 0),
    integer(id!("PutThingInput$limit"), 1),
];
static INPUT_REFS: [&Schema; 2] = refs(&INPUT_MEMBERS);
static INPUT: Schema = structure(id!("PutThingInput"), &INPUT_REFS)
    .with_http(http("POST", "/", 200));
structure!(input PutThingInput, INPUT, INPUT_MEMBERS, required(name), some(limit));
/// The output of [`PutThing`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct PutThingOutput {
    /// The member `Name`.
    pub name: Option<String>,
    /// The member `Status` from the status of the reply.
    pub status: Option<i32>,
    _request_id: Option<String>,
}
impl PutThingOutput {
    /// The member `Name`.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }
    /// The member `Status` from the status of the reply.
    pub fn status(&self) -> Option<i32> {
        self.status
    }
    /// Returns a builder of [`PutThingOutput`].
    pub fn builder() -> builders::PutThingOutputBuilder {
        Default::default()
    }
}
static OUTPUT_MEMBERS: [Schema; 2] = [
    string(id!("PutThingOutput$name"), 0),
    integer(id!("PutThingOutput$Status"), 1),
];
static OUTPUT_REFS: [&Schema; 2] = refs(&OUTPUT_MEMBERS);
static OUTPUT: Schema = structure(id!("PutThingOutput"), &OUTPUT_REFS);
structure!(output PutThingOutput, OUTPUT, OUTPUT_MEMBERS, some(name), some(status));
operation_error!(PutThingError => Error);
