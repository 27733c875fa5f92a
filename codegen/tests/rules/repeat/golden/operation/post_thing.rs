// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::Error;
use sdk_runtime::generated::*;
/// Builders of the input and the output.
pub mod builders;
/// The operation `PostThing`.
///
/// [`Client::post_thing`](crate::Client::post_thing) sends it, and says who may call it and what can go wrong.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct PostThing;
impl Operation for PostThing {
    type Service = crate::meta::Repeat;
    type Input = PostThingInput;
    type Output = PostThingOutput;
    type Error = PostThingError;
    const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
        "PostThing",
        &INPUT,
        &OUTPUT,
    );
}
/// The input of [`PostThing`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct PostThingInput {}
impl PostThingInput {
    /// Returns a builder of [`PostThingInput`].
    pub fn builder() -> builders::PostThingInputBuilder {
        Default::default()
    }
}
static INPUT: Schema = structure(id!("PostThingInput"), &[])
    .with_http(http("POST", "/thing", 200))
    .with_no_body_members();
structure!(input PostThingInput, INPUT, INPUT_MEMBERS);
/// The output of [`PostThing`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct PostThingOutput {
    _request_id: Option<String>,
}
impl PostThingOutput {
    /// Returns a builder of [`PostThingOutput`].
    pub fn builder() -> builders::PostThingOutputBuilder {
        Default::default()
    }
}
static OUTPUT: Schema = structure(id!("PostThingOutput"), &[]).with_no_body_members();
structure!(output PostThingOutput, OUTPUT, OUTPUT_MEMBERS);
operation_error!(PostThingError => Error);
