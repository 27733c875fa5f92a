// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::{Error, types::error::*};
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
    type Service = crate::meta::BuilderNames;
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
    /// The member `Thing`.
    pub thing: Option<crate::types::Thing>,
    /// The member `build`.
    pub build_value: Option<String>,
    /// The member `send`.
    pub send_value: Option<String>,
    /// The member `map`.
    pub map: Option<String>,
    /// The member `change`.
    pub change: Option<String>,
    /// The member `inner`.
    pub inner: Option<String>,
    /// The member `clone`.
    pub clone: Option<String>,
    /// The member `default`.
    pub default_value: Option<String>,
    /// The member `customize`.
    pub customize_value: Option<String>,
    /// The member `as_input`.
    pub as_input_value: Option<String>,
    /// The member `fluent`.
    pub fluent: Option<String>,
    /// The member `handle`.
    pub handle: Option<String>,
}
impl PutThingInput {
    /// The member `Thing`.
    pub fn thing(&self) -> Option<&crate::types::Thing> {
        self.thing.as_ref()
    }
    /// The member `build`.
    pub fn build_value(&self) -> Option<&str> {
        self.build_value.as_deref()
    }
    /// The member `send`.
    pub fn send_value(&self) -> Option<&str> {
        self.send_value.as_deref()
    }
    /// The member `map`.
    pub fn map(&self) -> Option<&str> {
        self.map.as_deref()
    }
    /// The member `change`.
    pub fn change(&self) -> Option<&str> {
        self.change.as_deref()
    }
    /// The member `inner`.
    pub fn inner(&self) -> Option<&str> {
        self.inner.as_deref()
    }
    /// The member `clone`.
    pub fn clone(&self) -> Option<&str> {
        self.clone.as_deref()
    }
    /// The member `default`.
    pub fn default_value(&self) -> Option<&str> {
        self.default_value.as_deref()
    }
    /// The member `customize`.
    pub fn customize_value(&self) -> Option<&str> {
        self.customize_value.as_deref()
    }
    /// The member `as_input`.
    pub fn as_input_value(&self) -> Option<&str> {
        self.as_input_value.as_deref()
    }
    /// The member `fluent`.
    pub fn fluent(&self) -> Option<&str> {
        self.fluent.as_deref()
    }
    /// The member `handle`.
    pub fn handle(&self) -> Option<&str> {
        self.handle.as_deref()
    }
    /// Returns a builder of [`PutThingInput`].
    pub fn builder() -> builders::PutThingInputBuilder {
        Default::default()
    }
}
static INPUT_MEMBERS: [Schema; 12] = [
    nested(id!("PutThingRequest$Thing"), 0),
    string(id!("PutThingRequest$build"), 1),
    string(id!("PutThingRequest$send"), 2),
    string(id!("PutThingRequest$map"), 3),
    string(id!("PutThingRequest$change"), 4),
    string(id!("PutThingRequest$inner"), 5),
    string(id!("PutThingRequest$clone"), 6),
    string(id!("PutThingRequest$default"), 7),
    string(id!("PutThingRequest$customize"), 8),
    string(id!("PutThingRequest$as_input"), 9),
    string(id!("PutThingRequest$fluent"), 10),
    string(id!("PutThingRequest$handle"), 11),
];
static INPUT_REFS: [&Schema; 12] = refs(&INPUT_MEMBERS);
static INPUT: Schema = structure(id!("PutThingRequest"), &INPUT_REFS)
    .with_http(http("POST", "/things", 200));
structure!(
    input PutThingInput, INPUT, INPUT_MEMBERS, some(thing), some(build_value),
    some(send_value), some(map), some(change), some(inner), some(clone),
    some(default_value), some(customize_value), some(as_input_value), some(fluent),
    some(handle)
);
/// The output of [`PutThing`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct PutThingOutput {
    /// The member `request_id`.
    pub request_id: Option<String>,
    /// The member `_request_id`.
    pub request_id_2: Option<String>,
    /// The member `builder`.
    pub builder_value: Option<String>,
    _request_id: Option<String>,
}
impl PutThingOutput {
    /// The member `request_id`.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
    /// The member `_request_id`.
    pub fn request_id_2(&self) -> Option<&str> {
        self.request_id_2.as_deref()
    }
    /// The member `builder`.
    pub fn builder_value(&self) -> Option<&str> {
        self.builder_value.as_deref()
    }
    /// Returns a builder of [`PutThingOutput`].
    pub fn builder() -> builders::PutThingOutputBuilder {
        Default::default()
    }
}
static OUTPUT_MEMBERS: [Schema; 3] = [
    string(id!("PutThingResponse$request_id"), 0),
    string(id!("PutThingResponse$_request_id"), 1),
    string(id!("PutThingResponse$builder"), 2),
];
static OUTPUT_REFS: [&Schema; 3] = refs(&OUTPUT_MEMBERS);
static OUTPUT: Schema = structure(id!("PutThingResponse"), &OUTPUT_REFS);
structure!(
    output PutThingOutput, OUTPUT, OUTPUT_MEMBERS, some(request_id), some(request_id_2),
    some(builder_value)
);
operation_error!(PutThingError => Error, Broken is_broken);
