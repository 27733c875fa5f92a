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
impl SerializableStruct for PostThingInput {
    fn schema(&self) -> &Schema<'_> {
        &INPUT
    }
    fn serialize_members(&self, _: &mut dyn ShapeSerializer) -> Serde {
        Ok(())
    }
}
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
impl ReadStruct for PostThingOutput {
    const SCHEMA: &'static Schema<'static> = &OUTPUT;
    fn read_member(&mut self, _: usize, _: &Schema<'_>, de: De<'_>) -> Serde {
        de.skip_value()
    }
}
output_traits!(PostThingOutput);
operation_error!(PostThingError => Error);
