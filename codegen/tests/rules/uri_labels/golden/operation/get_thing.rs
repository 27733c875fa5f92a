// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::Error;
use sdk_runtime::generated::*;
/// Builders of the input and the output.
pub mod builders;
/// The operation `GetThing`.
///
/// [`Client::get_thing`](crate::Client::get_thing) sends it, and says who may call it and what can go wrong.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct GetThing;
impl Operation for GetThing {
    type Service = crate::meta::UriLabels;
    type Input = GetThingInput;
    type Output = GetThingOutput;
    type Error = GetThingError;
    const DESCRIPTOR: &'static Descriptor = &Descriptor::new("GetThing", &INPUT, &OUTPUT)
        .idempotent();
}
/// The input of [`GetThing`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetThingInput {
    /// The member `ShelfNumber` in the path.
    ///
    /// Required.
    pub shelf_number: Option<i32>,
    /// The member `Path` in the path.
    ///
    /// Required.
    pub path: Option<String>,
    /// The member `When` in the path.
    ///
    /// Required.
    pub when: Option<aws_smithy_types::DateTime>,
}
impl GetThingInput {
    /// The member `ShelfNumber` in the path.
    ///
    /// Required.
    pub fn shelf_number(&self) -> Option<i32> {
        self.shelf_number
    }
    /// The member `Path` in the path.
    ///
    /// Required.
    pub fn path(&self) -> Option<&str> {
        self.path.as_deref()
    }
    /// The member `When` in the path.
    ///
    /// Required.
    pub fn when(&self) -> Option<&aws_smithy_types::DateTime> {
        self.when.as_ref()
    }
    /// Returns a builder of [`GetThingInput`].
    pub fn builder() -> builders::GetThingInputBuilder {
        Default::default()
    }
}
static INPUT_MEMBERS: [Schema; 3] = [
    integer(id!("GetThingRequest$ShelfNumber"), 0).with_http_label(),
    string(id!("GetThingRequest$Path"), 1).with_http_label(),
    timestamp(id!("GetThingRequest$When"), 2).with_http_label(),
];
static INPUT_REFS: [&Schema; 3] = refs(&INPUT_MEMBERS);
static INPUT: Schema = structure(id!("GetThingRequest"), &INPUT_REFS)
    .with_http(
        http("GET", "/shelves/{ShelfNumber}/things/{Path+}/at/{When}?kind=small", 200),
    )
    .with_no_body_members();
structure!(
    input GetThingInput, INPUT, INPUT_MEMBERS, required(shelf_number), required(path)
    .min(1), required(when)
);
/// The output of [`GetThing`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetThingOutput {
    _request_id: Option<String>,
}
impl GetThingOutput {
    /// Returns a builder of [`GetThingOutput`].
    pub fn builder() -> builders::GetThingOutputBuilder {
        Default::default()
    }
}
static OUTPUT: Schema = structure(id!("GetThingOutput"), &[]).with_no_body_members();
structure!(output GetThingOutput, OUTPUT, OUTPUT_MEMBERS);
operation_error!(GetThingError => Error);
