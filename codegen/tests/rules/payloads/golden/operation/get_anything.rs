// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::Error;
use sdk_runtime::generated::*;
/// Builders of the input and the output.
pub mod builders;
/// The operation `GetAnything`.
///
/// [`Client::get_anything`](crate::Client::get_anything) sends it, and says who may call it and what can go wrong.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct GetAnything;
impl Operation for GetAnything {
    type Service = crate::meta::Payloads;
    type Input = GetAnythingInput;
    type Output = GetAnythingOutput;
    type Error = GetAnythingError;
    const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
            "GetAnything",
            &INPUT,
            &OUTPUT,
        )
        .idempotent();
}
/// The input of [`GetAnything`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetAnythingInput {}
impl GetAnythingInput {
    /// Returns a builder of [`GetAnythingInput`].
    pub fn builder() -> builders::GetAnythingInputBuilder {
        Default::default()
    }
}
static INPUT: Schema = structure(id!("GetAnythingInput"), &[])
    .with_http(http("GET", "/anything", 200))
    .with_no_body_members();
structure!(input GetAnythingInput, INPUT, INPUT_MEMBERS);
/// The output of [`GetAnything`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetAnythingOutput {
    /// The member `Kind` in a header.
    pub kind: Option<String>,
    /// The member `Body`.
    pub body: Option<aws_smithy_types::Document>,
    _request_id: Option<String>,
}
impl GetAnythingOutput {
    /// The member `Kind` in a header.
    pub fn kind(&self) -> Option<&str> {
        self.kind.as_deref()
    }
    /// The member `Body`.
    pub fn body(&self) -> Option<&aws_smithy_types::Document> {
        self.body.as_ref()
    }
    /// Returns a builder of [`GetAnythingOutput`].
    pub fn builder() -> builders::GetAnythingOutputBuilder {
        Default::default()
    }
}
static OUTPUT_MEMBERS: [Schema; 2] = [
    string(id!("GetAnythingMessage$Kind"), 0).with_http_header("x-kind"),
    document(id!("GetAnythingMessage$Body"), 1).with_http_payload(),
];
static OUTPUT_REFS: [&Schema; 2] = refs(&OUTPUT_MEMBERS);
static OUTPUT: Schema = structure(id!("GetAnythingMessage"), &OUTPUT_REFS);
structure!(output GetAnythingOutput, OUTPUT, OUTPUT_MEMBERS, some(kind), some(body));
operation_error!(GetAnythingError => Error);
