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
    type Service = crate::meta::Repeat;
    type Input = PutThingInput;
    type Output = PutThingOutput;
    type Error = PutThingError;
    const DESCRIPTOR: &'static Descriptor = &Descriptor::new("PutThing", &INPUT, &OUTPUT)
        .idempotent();
}
/// The input of [`PutThing`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct PutThingInput {}
impl PutThingInput {
    /// Returns a builder of [`PutThingInput`].
    pub fn builder() -> builders::PutThingInputBuilder {
        Default::default()
    }
}
static INPUT: Schema = structure(id!("PutThingInput"), &[])
    .with_http(http("PUT", "/thing", 200))
    .with_no_body_members();
structure!(input PutThingInput, INPUT, INPUT_MEMBERS);
/// The output of [`PutThing`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct PutThingOutput {
    _request_id: Option<String>,
}
impl PutThingOutput {
    /// Returns a builder of [`PutThingOutput`].
    pub fn builder() -> builders::PutThingOutputBuilder {
        Default::default()
    }
}
static OUTPUT: Schema = structure(id!("PutThingOutput"), &[]).with_no_body_members();
structure!(output PutThingOutput, OUTPUT, OUTPUT_MEMBERS);
operation_error!(PutThingError => Error);
