// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::Error;
use sdk_runtime::generated::*;
/// Builders of the input and the output.
pub mod builders;
/// The operation `PutThing`.
///
/// [`Client::store_item`](crate::Client::store_item) sends it, and says who may call it and what can go wrong.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct StoreItem;
impl Operation for StoreItem {
    type Service = crate::meta::Overrides;
    type Input = StoreItemInput;
    type Output = StoreItemOutput;
    type Error = StoreItemError;
    const DESCRIPTOR: &'static Descriptor = &Descriptor::new("PutThing", &INPUT, &OUTPUT)
        .idempotent();
}
/// The input of [`StoreItem`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct StoreItemInput {
    /// The member `Thing`.
    pub thing: Option<crate::types::Item>,
}
impl StoreItemInput {
    /// The member `Thing`.
    pub fn thing(&self) -> Option<&crate::types::Item> {
        self.thing.as_ref()
    }
    /// Returns a builder of [`StoreItemInput`].
    pub fn builder() -> builders::StoreItemInputBuilder {
        Default::default()
    }
}
static INPUT_MEMBERS: [Schema; 1] = [nested(id!("PutThingRequest$Thing"), 0)];
static INPUT_REFS: [&Schema; 1] = refs(&INPUT_MEMBERS);
static INPUT: Schema = structure(id!("PutThingRequest"), &INPUT_REFS)
    .with_http(http("POST", "/things", 200));
structure!(input StoreItemInput, INPUT, INPUT_MEMBERS, some(thing));
/// The output of [`StoreItem`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct StoreItemOutput {
    /// The member `Thing`.
    pub thing: Option<crate::types::Item>,
    _request_id: Option<String>,
}
impl StoreItemOutput {
    /// The member `Thing`.
    pub fn thing(&self) -> Option<&crate::types::Item> {
        self.thing.as_ref()
    }
    /// Returns a builder of [`StoreItemOutput`].
    pub fn builder() -> builders::StoreItemOutputBuilder {
        Default::default()
    }
}
static OUTPUT_MEMBERS: [Schema; 1] = [nested(id!("PutThingResponse$Thing"), 0)];
static OUTPUT_REFS: [&Schema; 1] = refs(&OUTPUT_MEMBERS);
static OUTPUT: Schema = structure(id!("PutThingResponse"), &OUTPUT_REFS);
structure!(output StoreItemOutput, OUTPUT, OUTPUT_MEMBERS, some(thing));
operation_error!(StoreItemError => Error);
