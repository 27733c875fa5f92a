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
    type Service = crate::meta::IdempotencyToken;
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
    /// The member `ClientToken`.
    ///
    /// Required.
    pub client_token: Option<String>,
    /// The member `Inner`.
    pub inner: Option<crate::types::Inner>,
}
impl PutThingInput {
    /// The member `ClientToken`.
    ///
    /// Required.
    pub fn client_token(&self) -> Option<&str> {
        self.client_token.as_deref()
    }
    /// The member `Inner`.
    pub fn inner(&self) -> Option<&crate::types::Inner> {
        self.inner.as_ref()
    }
    /// Returns a builder of [`PutThingInput`].
    pub fn builder() -> builders::PutThingInputBuilder {
        Default::default()
    }
}
static INPUT_MEMBERS: [Schema; 2] = [
    string(id!("PutThingRequest$ClientToken"), 0),
    nested(id!("PutThingRequest$Inner"), 1),
];
static INPUT_REFS: [&Schema; 2] = refs(&INPUT_MEMBERS);
static INPUT: Schema = structure(id!("PutThingRequest"), &INPUT_REFS)
    .with_http(http("POST", "/things", 200));
structure!(input PutThingInput, INPUT, INPUT_MEMBERS, token(client_token), some(inner));
/// The output of [`PutThing`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct PutThingOutput {
    /// The member `ClientToken`.
    ///
    /// Required.
    pub client_token: String,
    _request_id: Option<String>,
}
impl PutThingOutput {
    /// The member `ClientToken`.
    ///
    /// Required.
    pub fn client_token(&self) -> &str {
        &self.client_token
    }
    /// Returns a builder of [`PutThingOutput`].
    pub fn builder() -> builders::PutThingOutputBuilder {
        Default::default()
    }
}
static OUTPUT_MEMBERS: [Schema; 1] = [string(id!("PutThingResponse$ClientToken"), 0)];
static OUTPUT_REFS: [&Schema; 1] = refs(&OUTPUT_MEMBERS);
static OUTPUT: Schema = structure(id!("PutThingResponse"), &OUTPUT_REFS);
structure!(output PutThingOutput, OUTPUT, OUTPUT_MEMBERS, always(client_token));
operation_error!(PutThingError => Error);
