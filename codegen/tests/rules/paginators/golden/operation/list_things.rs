// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::Error;
use sdk_runtime::generated::*;
/// Builders of the input and the output.
pub mod builders;
/// The pages of the listing, one after the other.
pub mod paginator;
/// The operation `ListThings`.
///
/// [`Client::list_things`](crate::Client::list_things) sends it, and says who may call it and what can go wrong.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct ListThings;
impl Operation for ListThings {
    type Service = crate::meta::Paginators;
    type Input = ListThingsInput;
    type Output = ListThingsOutput;
    type Error = ListThingsError;
    const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
            "ListThings",
            &INPUT,
            &OUTPUT,
        )
        .idempotent();
}
/// The input of [`ListThings`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ListThingsInput {
    /// The member `Marker` in the query.
    pub marker: Option<String>,
    /// The member `MaxItems` in the query.
    pub max_items: Option<i64>,
    /// The member `Session` in the query.
    pub session: Option<String>,
}
impl ListThingsInput {
    /// The member `Marker` in the query.
    pub fn marker(&self) -> Option<&str> {
        self.marker.as_deref()
    }
    /// The member `MaxItems` in the query.
    pub fn max_items(&self) -> Option<i64> {
        self.max_items
    }
    /// The member `Session` in the query.
    pub fn session(&self) -> Option<&str> {
        self.session.as_deref()
    }
    /// Returns a builder of [`ListThingsInput`].
    pub fn builder() -> builders::ListThingsInputBuilder {
        Default::default()
    }
}
static INPUT_MEMBERS: [Schema; 3] = [
    string(id!("ListThingsRequest$Marker"), 0).with_http_query("marker"),
    long(id!("ListThingsRequest$MaxItems"), 1).with_http_query("maxItems"),
    string(id!("ListThingsRequest$Session"), 2).with_http_query("session"),
];
static INPUT_REFS: [&Schema; 3] = refs(&INPUT_MEMBERS);
static INPUT: Schema = structure(id!("ListThingsRequest"), &INPUT_REFS)
    .with_http(http("GET", "/things", 200))
    .with_no_body_members();
structure!(
    input ListThingsInput, INPUT, INPUT_MEMBERS, some(marker), some(max_items),
    some(session)
);
/// The output of [`ListThings`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct ListThingsOutput {
    /// The member `Things`.
    ///
    /// Required.
    pub things: Vec<crate::types::Thing>,
    /// The member `NextMarker`.
    ///
    /// Required.
    pub next_marker: String,
    /// The member `Session`.
    pub session: Option<String>,
    _request_id: Option<String>,
}
impl ListThingsOutput {
    /// The member `Things`.
    ///
    /// Required.
    pub fn things(&self) -> &[crate::types::Thing] {
        &self.things
    }
    /// The member `NextMarker`.
    ///
    /// Required.
    pub fn next_marker(&self) -> &str {
        &self.next_marker
    }
    /// The member `Session`.
    pub fn session(&self) -> Option<&str> {
        self.session.as_deref()
    }
    /// Returns a builder of [`ListThingsOutput`].
    pub fn builder() -> builders::ListThingsOutputBuilder {
        Default::default()
    }
}
static OUTPUT_MEMBERS: [Schema; 3] = [
    list(id!("ListThingsResponse$Things"), 0)
        .with_list_member(&crate::schema::THINGS_MEMBER),
    string(id!("ListThingsResponse$NextMarker"), 1),
    string(id!("ListThingsResponse$Session"), 2),
];
static OUTPUT_REFS: [&Schema; 3] = refs(&OUTPUT_MEMBERS);
static OUTPUT: Schema = structure(id!("ListThingsResponse"), &OUTPUT_REFS);
structure!(
    output ListThingsOutput, OUTPUT, OUTPUT_MEMBERS, always(things), always(next_marker),
    some(session)
);
operation_error!(ListThingsError => Error);
