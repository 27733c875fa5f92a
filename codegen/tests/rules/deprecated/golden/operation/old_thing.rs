// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::Error;
use sdk_runtime::generated::*;
/// Builders of the input and the output.
pub mod builders;
/// The operation `OldThing`.
///
/// [`Client::old_thing`](crate::Client::old_thing) sends it, and says who may call it and what can go wrong.
#[deprecated(note = "the service has deprecated this operation")]
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct OldThing;
impl Operation for OldThing {
    type Service = crate::meta::Deprecated;
    type Input = OldThingInput;
    type Output = OldThingOutput;
    type Error = OldThingError;
    const DESCRIPTOR: &'static Descriptor = &Descriptor::new("OldThing", &INPUT, &OUTPUT)
        .idempotent();
}
/// The input of [`OldThing`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct OldThingInput {
    /// The member `Name`.
    ///
    /// The service has deprecated this member.
    pub name: Option<String>,
    /// The member `Kind`.
    ///
    /// The service has deprecated this member.
    pub kind: Option<String>,
}
impl OldThingInput {
    /// The member `Name`.
    ///
    /// The service has deprecated this member.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }
    /// The member `Kind`.
    ///
    /// The service has deprecated this member.
    pub fn kind(&self) -> Option<&str> {
        self.kind.as_deref()
    }
    /// Returns a builder of [`OldThingInput`].
    pub fn builder() -> builders::OldThingInputBuilder {
        Default::default()
    }
}
static INPUT_MEMBERS: [Schema; 2] = [
    string(id!("OldThingRequest$Name"), 0),
    string(id!("OldThingRequest$Kind"), 1),
];
static INPUT_REFS: [&Schema; 2] = refs(&INPUT_MEMBERS);
static INPUT: Schema = structure(id!("OldThingRequest"), &INPUT_REFS)
    .with_http(http("GET", "/old", 200));
structure!(input OldThingInput, INPUT, INPUT_MEMBERS, some(name), some(kind));
/// The output of [`OldThing`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct OldThingOutput {
    _request_id: Option<String>,
}
impl OldThingOutput {
    /// Returns a builder of [`OldThingOutput`].
    pub fn builder() -> builders::OldThingOutputBuilder {
        Default::default()
    }
}
static OUTPUT: Schema = structure(id!("OldThingOutput"), &[]).with_no_body_members();
structure!(output OldThingOutput, OUTPUT, OUTPUT_MEMBERS);
operation_error!(OldThingError => Error);
