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
    type Service = crate::meta::Sensitive;
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
#[derive(Clone, PartialEq, Default)]
pub struct PutThingInput {
    /// The member `Thing`.
    pub thing: Option<crate::types::Thing>,
    /// The member `Password`.
    pub password: Option<String>,
}
impl std::fmt::Debug for PutThingInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PutThingInput")
            .field("thing", &self.thing)
            .field("password", &REDACTED)
            .finish()
    }
}
impl PutThingInput {
    /// The member `Thing`.
    pub fn thing(&self) -> Option<&crate::types::Thing> {
        self.thing.as_ref()
    }
    /// The member `Password`.
    pub fn password(&self) -> Option<&str> {
        self.password.as_deref()
    }
    /// Returns a builder of [`PutThingInput`].
    pub fn builder() -> builders::PutThingInputBuilder {
        Default::default()
    }
}
static INPUT_MEMBERS: [Schema; 2] = [
    nested(id!("PutThingRequest$Thing"), 0),
    string(id!("PutThingRequest$Password"), 1).with_sensitive(),
];
static INPUT_REFS: [&Schema; 2] = refs(&INPUT_MEMBERS);
static INPUT: Schema = structure(id!("PutThingRequest"), &INPUT_REFS)
    .with_http(http("POST", "/things", 200));
structure!(input PutThingInput, INPUT, INPUT_MEMBERS, some(thing), some(password));
/// The output of [`PutThing`].
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub struct PutThingOutput {
    /// The member `Thing`.
    pub thing: Option<crate::types::Thing>,
    /// The member `Password`.
    ///
    /// Required.
    pub password: String,
    _request_id: Option<String>,
}
impl std::fmt::Debug for PutThingOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PutThingOutput")
            .field("thing", &self.thing)
            .field("password", &REDACTED)
            .finish()
    }
}
impl PutThingOutput {
    /// The member `Thing`.
    pub fn thing(&self) -> Option<&crate::types::Thing> {
        self.thing.as_ref()
    }
    /// The member `Password`.
    ///
    /// Required.
    pub fn password(&self) -> &str {
        &self.password
    }
    /// Returns a builder of [`PutThingOutput`].
    pub fn builder() -> builders::PutThingOutputBuilder {
        Default::default()
    }
}
static OUTPUT_MEMBERS: [Schema; 2] = [
    nested(id!("PutThingResponse$Thing"), 0),
    string(id!("PutThingResponse$Password"), 1).with_sensitive(),
];
static OUTPUT_REFS: [&Schema; 2] = refs(&OUTPUT_MEMBERS);
static OUTPUT: Schema = structure(id!("PutThingResponse"), &OUTPUT_REFS);
structure!(output PutThingOutput, OUTPUT, OUTPUT_MEMBERS, some(thing), always(password));
operation_error!(PutThingError => Error, Denied is_denied);
