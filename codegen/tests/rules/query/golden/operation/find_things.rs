// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::Error;
use sdk_runtime::generated::*;
/// Builders of the input and the output.
pub mod builders;
/// The operation `FindThings`.
///
/// [`Client::find_things`](crate::Client::find_things) sends it, and says who may call it and what can go wrong.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct FindThings;
impl Operation for FindThings {
    type Service = crate::meta::Query;
    type Input = FindThingsInput;
    type Output = FindThingsOutput;
    type Error = FindThingsError;
    const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
            "FindThings",
            &INPUT,
            &OUTPUT,
        )
        .idempotent();
}
/// The input of [`FindThings`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct FindThingsInput {
    /// The member `Text` in the query.
    pub text: Option<String>,
    /// The member `Limit` in the query.
    pub limit: Option<i32>,
    /// The member `Exact` in the query.
    pub exact: Option<bool>,
    /// The member `Since` in the query.
    pub since: Option<aws_smithy_types::DateTime>,
    /// The member `Names` in the query.
    pub names: Option<Vec<String>>,
    /// The member `Colors` in the query.
    pub colors: Option<Vec<crate::types::Color>>,
    /// The member `Params` in the query.
    pub params: Option<std::collections::HashMap<String, String>>,
}
impl FindThingsInput {
    /// The member `Text` in the query.
    pub fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }
    /// The member `Limit` in the query.
    pub fn limit(&self) -> Option<i32> {
        self.limit
    }
    /// The member `Exact` in the query.
    pub fn exact(&self) -> Option<bool> {
        self.exact
    }
    /// The member `Since` in the query.
    pub fn since(&self) -> Option<&aws_smithy_types::DateTime> {
        self.since.as_ref()
    }
    /// The member `Names` in the query.
    pub fn names(&self) -> &[String] {
        self.names.as_deref().unwrap_or_default()
    }
    /// The member `Colors` in the query.
    pub fn colors(&self) -> &[crate::types::Color] {
        self.colors.as_deref().unwrap_or_default()
    }
    /// The member `Params` in the query.
    pub fn params(&self) -> Option<&std::collections::HashMap<String, String>> {
        self.params.as_ref()
    }
    /// Returns a builder of [`FindThingsInput`].
    pub fn builder() -> builders::FindThingsInputBuilder {
        Default::default()
    }
}
static INPUT_MEMBERS: [Schema; 7] = [
    string(id!("FindThingsRequest$Text"), 0).with_http_query("text"),
    integer(id!("FindThingsRequest$Limit"), 1).with_http_query("Limit"),
    boolean(id!("FindThingsRequest$Exact"), 2).with_http_query("exact"),
    timestamp(id!("FindThingsRequest$Since"), 3).with_http_query("since"),
    list(id!("FindThingsRequest$Names"), 4)
        .with_http_query("name")
        .with_list_member(&crate::schema::STRINGS_MEMBER),
    list(id!("FindThingsRequest$Colors"), 5)
        .with_http_query("color")
        .with_list_member(&crate::schema::COLORS_MEMBER),
    map(id!("FindThingsRequest$Params"), 6)
        .with_http_query_params()
        .with_map_members(&crate::schema::PARAMS_KEY, &crate::schema::PARAMS_VALUE),
];
static INPUT_REFS: [&Schema; 7] = refs(&INPUT_MEMBERS);
static INPUT: Schema = structure(id!("FindThingsRequest"), &INPUT_REFS)
    .with_http(http("GET", "/things?fixed=1", 200))
    .with_no_body_members();
structure!(
    input FindThingsInput, INPUT, INPUT_MEMBERS, some(text), some(limit), some(exact),
    some(since), some(names), some(colors), some(params)
);
/// The output of [`FindThings`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct FindThingsOutput {
    _request_id: Option<String>,
}
impl FindThingsOutput {
    /// Returns a builder of [`FindThingsOutput`].
    pub fn builder() -> builders::FindThingsOutputBuilder {
        Default::default()
    }
}
static OUTPUT: Schema = structure(id!("FindThingsOutput"), &[]).with_no_body_members();
structure!(output FindThingsOutput, OUTPUT, OUTPUT_MEMBERS);
operation_error!(FindThingsError => Error);
