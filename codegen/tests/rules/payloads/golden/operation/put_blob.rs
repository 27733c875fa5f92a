// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::Error;
use sdk_runtime::generated::*;
/// Builders of the input and the output.
pub mod builders;
/// The operation `PutBlob`.
///
/// [`Client::put_blob`](crate::Client::put_blob) sends it, and says who may call it and what can go wrong.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct PutBlob;
impl Operation for PutBlob {
    type Service = crate::meta::Payloads;
    type Input = PutBlobInput;
    type Output = PutBlobOutput;
    type Error = PutBlobError;
    const DESCRIPTOR: &'static Descriptor = &Descriptor::new("PutBlob", &INPUT, &OUTPUT)
        .idempotent();
}
/// The input of [`PutBlob`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct PutBlobInput {
    /// The member `Kind` in a header.
    pub kind: Option<String>,
    /// The member `Body`.
    pub body: Option<aws_smithy_types::Blob>,
}
impl PutBlobInput {
    /// The member `Kind` in a header.
    pub fn kind(&self) -> Option<&str> {
        self.kind.as_deref()
    }
    /// The member `Body`.
    pub fn body(&self) -> Option<&aws_smithy_types::Blob> {
        self.body.as_ref()
    }
    /// Returns a builder of [`PutBlobInput`].
    pub fn builder() -> builders::PutBlobInputBuilder {
        Default::default()
    }
}
static INPUT_MEMBERS: [Schema; 2] = [
    string(id!("PutBlobMessage$Kind"), 0).with_http_header("x-kind"),
    blob(id!("PutBlobMessage$Body"), 1).with_http_payload(),
];
static INPUT_REFS: [&Schema; 2] = refs(&INPUT_MEMBERS);
static INPUT: Schema = structure(id!("PutBlobMessage"), &INPUT_REFS)
    .with_http(http("PUT", "/blob", 200));
structure!(input PutBlobInput, INPUT, INPUT_MEMBERS, some(kind), some(body));
/// The output of [`PutBlob`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct PutBlobOutput {
    /// The member `Kind` in a header.
    pub kind: Option<String>,
    /// The member `Body`.
    pub body: Option<aws_smithy_types::Blob>,
    _request_id: Option<String>,
}
impl PutBlobOutput {
    /// The member `Kind` in a header.
    pub fn kind(&self) -> Option<&str> {
        self.kind.as_deref()
    }
    /// The member `Body`.
    pub fn body(&self) -> Option<&aws_smithy_types::Blob> {
        self.body.as_ref()
    }
    /// Returns a builder of [`PutBlobOutput`].
    pub fn builder() -> builders::PutBlobOutputBuilder {
        Default::default()
    }
}
static OUTPUT_MEMBERS: [Schema; 2] = [
    string(id!("PutBlobMessage$Kind"), 0).with_http_header("x-kind"),
    blob(id!("PutBlobMessage$Body"), 1).with_http_payload(),
];
static OUTPUT_REFS: [&Schema; 2] = refs(&OUTPUT_MEMBERS);
static OUTPUT: Schema = structure(id!("PutBlobMessage"), &OUTPUT_REFS);
structure!(output PutBlobOutput, OUTPUT, OUTPUT_MEMBERS, some(kind), some(body));
operation_error!(PutBlobError => Error);
