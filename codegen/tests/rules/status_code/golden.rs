// src/operation/get_thing.rs

structure!(input GetThingInput, INPUT, INPUT_MEMBERS);

/// Output of [`GetThing`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetThingOutput {
    /// The member `Status` from the status of the response.
    pub status: Option<i32>,

    /// The member `Name`.
    pub name: Option<String>,

    _request_id: Option<String>,
}

static OUTPUT_MEMBERS: [Schema; 2] = [
    integer(id!("GetThingResponse$Status"), 0).with_http_response_code(),
    string(id!("GetThingResponse$Name"), 1),
];

structure!(output GetThingOutput, OUTPUT, OUTPUT_MEMBERS, some(status), some(name));
