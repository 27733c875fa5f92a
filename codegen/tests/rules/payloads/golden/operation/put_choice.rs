// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::Error;
use sdk_runtime::generated::*;
/// Builders of the input and the output.
pub mod builders;
/// The operation `PutChoice`.
///
/// [`Client::put_choice`](crate::Client::put_choice) sends it, and says who may call it and what can go wrong.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct PutChoice;
impl Operation for PutChoice {
    type Service = crate::meta::Payloads;
    type Input = PutChoiceInput;
    type Output = PutChoiceOutput;
    type Error = PutChoiceError;
    const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
            "PutChoice",
            &INPUT,
            &OUTPUT,
        )
        .idempotent();
}
/// The input of [`PutChoice`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct PutChoiceInput {
    /// The member `Kind` in a header.
    pub kind: Option<String>,
    /// The member `Body`.
    pub body: Option<crate::types::Choice>,
}
impl PutChoiceInput {
    /// The member `Kind` in a header.
    pub fn kind(&self) -> Option<&str> {
        self.kind.as_deref()
    }
    /// The member `Body`.
    pub fn body(&self) -> Option<&crate::types::Choice> {
        self.body.as_ref()
    }
    /// Returns a builder of [`PutChoiceInput`].
    pub fn builder() -> builders::PutChoiceInputBuilder {
        Default::default()
    }
}
static INPUT_MEMBERS: [Schema; 2] = [
    string(id!("PutChoiceMessage$Kind"), 0).with_http_header("x-kind"),
    one_of(id!("PutChoiceMessage$Body"), 1).with_http_payload(),
];
static INPUT_REFS: [&Schema; 2] = refs(&INPUT_MEMBERS);
static INPUT: Schema = structure(id!("PutChoiceMessage"), &INPUT_REFS)
    .with_http(http("PUT", "/choice", 200));
structure!(input PutChoiceInput, INPUT, INPUT_MEMBERS, some(kind), some(body));
/// The output of [`PutChoice`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct PutChoiceOutput {
    /// The member `Kind` in a header.
    pub kind: Option<String>,
    /// The member `Body`.
    pub body: Option<crate::types::Choice>,
    _request_id: Option<String>,
}
impl PutChoiceOutput {
    /// The member `Kind` in a header.
    pub fn kind(&self) -> Option<&str> {
        self.kind.as_deref()
    }
    /// The member `Body`.
    pub fn body(&self) -> Option<&crate::types::Choice> {
        self.body.as_ref()
    }
    /// Returns a builder of [`PutChoiceOutput`].
    pub fn builder() -> builders::PutChoiceOutputBuilder {
        Default::default()
    }
}
static OUTPUT_MEMBERS: [Schema; 2] = [
    string(id!("PutChoiceMessage$Kind"), 0).with_http_header("x-kind"),
    one_of(id!("PutChoiceMessage$Body"), 1).with_http_payload(),
];
static OUTPUT_REFS: [&Schema; 2] = refs(&OUTPUT_MEMBERS);
static OUTPUT: Schema = structure(id!("PutChoiceMessage"), &OUTPUT_REFS);
structure!(output PutChoiceOutput, OUTPUT, OUTPUT_MEMBERS, some(kind), some(body));
operation_error!(PutChoiceError => Error);
