// src/operation/get_thing.rs

shape! {
    GetThingInput: input("GetThingInput"),
    http("GET", "/thing", 202),
    no_body_members {}
}

/// Output of [`GetThing`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetThingOutput {
    /// The member `Status` from the status of the response.
    pub status: Option<i32>,

    /// The member `Name`.
    pub name: Option<String>,

    _request_id: Option<String>,
}

shape! {
    GetThingOutput: output("GetThingResponse") {
        status: integer("Status"), status;
        name: string("Name");
    }
}
