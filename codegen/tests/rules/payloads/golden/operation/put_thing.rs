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
    type Service = crate::meta::Payloads;
    type Input = PutThingInput;
    type Output = PutThingOutput;
    type Error = PutThingError;
    const DESCRIPTOR: &'static Descriptor = &Descriptor::new("PutThing", &INPUT, &OUTPUT)
        .idempotent();
}
/// The input of [`PutThing`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct PutThingInput {
    /// The member `Kind` in a header.
    pub kind: Option<String>,
    /// The member `Body`.
    pub body: Option<crate::types::Thing>,
}
impl PutThingInput {
    /// The member `Kind` in a header.
    pub fn kind(&self) -> Option<&str> {
        self.kind.as_deref()
    }
    /// The member `Body`.
    pub fn body(&self) -> Option<&crate::types::Thing> {
        self.body.as_ref()
    }
    /// Returns a builder of [`PutThingInput`].
    pub fn builder() -> builders::PutThingInputBuilder {
        Default::default()
    }
}
static INPUT_MEMBERS: [Schema; 2] = [
    string(id!("PutThingMessage$Kind"), 0).with_http_header("x-kind"),
    nested(id!("PutThingMessage$Body"), 1).with_http_payload(),
];
static INPUT_REFS: [&Schema; 2] = refs(&INPUT_MEMBERS);
static INPUT: Schema = structure(id!("PutThingMessage"), &INPUT_REFS)
    .with_http(http("PUT", "/thing", 200));
structure!(input PutThingInput, INPUT, INPUT_MEMBERS, some(kind), some(body));
/// The output of [`PutThing`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct PutThingOutput {
    /// The member `Kind` in a header.
    pub kind: Option<String>,
    /// The member `Body`.
    pub body: Option<crate::types::Thing>,
    _request_id: Option<String>,
}
impl PutThingOutput {
    /// The member `Kind` in a header.
    pub fn kind(&self) -> Option<&str> {
        self.kind.as_deref()
    }
    /// The member `Body`.
    pub fn body(&self) -> Option<&crate::types::Thing> {
        self.body.as_ref()
    }
    /// Returns a builder of [`PutThingOutput`].
    pub fn builder() -> builders::PutThingOutputBuilder {
        Default::default()
    }
}
static OUTPUT_MEMBERS: [Schema; 2] = [
    string(id!("PutThingMessage$Kind"), 0).with_http_header("x-kind"),
    nested(id!("PutThingMessage$Body"), 1).with_http_payload(),
];
static OUTPUT_REFS: [&Schema; 2] = refs(&OUTPUT_MEMBERS);
static OUTPUT: Schema = structure(id!("PutThingMessage"), &OUTPUT_REFS);
structure!(output PutThingOutput, OUTPUT, OUTPUT_MEMBERS, some(kind), some(body));
operation_error!(PutThingError => Error);
