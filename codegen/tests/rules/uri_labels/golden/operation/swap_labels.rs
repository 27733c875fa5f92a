// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::Error;
use sdk_runtime::generated::*;
/// Builders of the input and the output.
pub mod builders;
/// The operation `SwapLabels`.
///
/// [`Client::swap_labels`](crate::Client::swap_labels) sends it, and says who may call it and what can go wrong.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct SwapLabels;
impl Operation for SwapLabels {
    type Service = crate::meta::UriLabels;
    type Input = SwapLabelsInput;
    type Output = SwapLabelsOutput;
    type Error = SwapLabelsError;
    const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
            "SwapLabels",
            &INPUT,
            &OUTPUT,
        )
        .idempotent();
}
/// The input of [`SwapLabels`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct SwapLabelsInput {
    /// The member `a` in the path.
    ///
    /// Required.
    pub a: Option<String>,
    /// The member `b` in the path.
    ///
    /// Required.
    pub b: Option<String>,
}
impl SwapLabelsInput {
    /// The member `a` in the path.
    ///
    /// Required.
    pub fn a(&self) -> Option<&str> {
        self.a.as_deref()
    }
    /// The member `b` in the path.
    ///
    /// Required.
    pub fn b(&self) -> Option<&str> {
        self.b.as_deref()
    }
    /// Returns a builder of [`SwapLabelsInput`].
    pub fn builder() -> builders::SwapLabelsInputBuilder {
        Default::default()
    }
}
static INPUT_MEMBERS: [Schema; 2] = [
    string(id!("SwapLabelsRequest$a"), 0).with_http_label(),
    string(id!("SwapLabelsRequest$b"), 1).with_http_label(),
];
static INPUT_REFS: [&Schema; 2] = refs(&INPUT_MEMBERS);
static INPUT: Schema = structure(id!("SwapLabelsRequest"), &INPUT_REFS)
    .with_http(http("GET", "/{a}/{b}", 200))
    .with_no_body_members();
structure!(
    input SwapLabelsInput, INPUT, INPUT_MEMBERS, required(a).min(1), required(b).min(1)
);
/// The output of [`SwapLabels`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct SwapLabelsOutput {
    _request_id: Option<String>,
}
impl SwapLabelsOutput {
    /// Returns a builder of [`SwapLabelsOutput`].
    pub fn builder() -> builders::SwapLabelsOutputBuilder {
        Default::default()
    }
}
static OUTPUT: Schema = structure(id!("SwapLabelsOutput"), &[]).with_no_body_members();
structure!(output SwapLabelsOutput, OUTPUT, OUTPUT_MEMBERS);
operation_error!(SwapLabelsError => Error);
