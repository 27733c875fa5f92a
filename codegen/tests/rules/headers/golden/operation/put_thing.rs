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
    type Service = crate::meta::Headers;
    type Input = PutThingInput;
    type Output = PutThingOutput;
    type Error = PutThingError;
    const DESCRIPTOR: &'static Descriptor = &Descriptor::new("PutThing", &INPUT, &OUTPUT)
        .idempotent();
}
/// The input of [`PutThing`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct PutThingInput {
    /// The member `Text` in a header.
    pub text: Option<String>,
    /// The member `Count` in a header.
    pub count: Option<i32>,
    /// The member `Flag` in a header.
    pub flag: Option<bool>,
    /// The member `Color` in a header.
    pub color: Option<crate::types::Color>,
    /// The member `Strings` in a header.
    pub strings: Option<Vec<String>>,
    /// The member `Time` in a header.
    pub time: Option<aws_smithy_types::DateTime>,
    /// The member `DateTime` in a header.
    pub date_time: Option<aws_smithy_types::DateTime>,
    /// The member `Times` in a header.
    pub times: Option<Vec<aws_smithy_types::DateTime>>,
    /// The member `Json` in a header.
    pub json: Option<String>,
    /// The member `Meta` in the headers that share its prefix.
    pub meta: Option<std::collections::HashMap<String, String>>,
}
impl PutThingInput {
    /// The member `Text` in a header.
    pub fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }
    /// The member `Count` in a header.
    pub fn count(&self) -> Option<i32> {
        self.count
    }
    /// The member `Flag` in a header.
    pub fn flag(&self) -> Option<bool> {
        self.flag
    }
    /// The member `Color` in a header.
    pub fn color(&self) -> Option<&crate::types::Color> {
        self.color.as_ref()
    }
    /// The member `Strings` in a header.
    pub fn strings(&self) -> &[String] {
        self.strings.as_deref().unwrap_or_default()
    }
    /// The member `Time` in a header.
    pub fn time(&self) -> Option<&aws_smithy_types::DateTime> {
        self.time.as_ref()
    }
    /// The member `DateTime` in a header.
    pub fn date_time(&self) -> Option<&aws_smithy_types::DateTime> {
        self.date_time.as_ref()
    }
    /// The member `Times` in a header.
    pub fn times(&self) -> &[aws_smithy_types::DateTime] {
        self.times.as_deref().unwrap_or_default()
    }
    /// The member `Json` in a header.
    pub fn json(&self) -> Option<&str> {
        self.json.as_deref()
    }
    /// The member `Meta` in the headers that share its prefix.
    pub fn meta(&self) -> Option<&std::collections::HashMap<String, String>> {
        self.meta.as_ref()
    }
    /// Returns a builder of [`PutThingInput`].
    pub fn builder() -> builders::PutThingInputBuilder {
        Default::default()
    }
}
static INPUT_MEMBERS: [Schema; 10] = [
    string(id!("PutThingRequest$Text"), 0).with_http_header("x-text"),
    integer(id!("PutThingRequest$Count"), 1).with_http_header("x-count"),
    boolean(id!("PutThingRequest$Flag"), 2).with_http_header("x-flag"),
    string(id!("PutThingRequest$Color"), 3).with_http_header("x-color"),
    list(id!("PutThingRequest$Strings"), 4)
        .with_http_header("x-strings")
        .with_list_member(&crate::schema::STRINGS_MEMBER),
    timestamp(id!("PutThingRequest$Time"), 5).with_http_header("x-time"),
    timestamp(id!("PutThingRequest$DateTime"), 6)
        .with_http_header("x-date-time")
        .with_timestamp_format(TimestampFormat::DateTime),
    list(id!("PutThingRequest$Times"), 7)
        .with_http_header("x-times")
        .with_list_member(&crate::schema::TIMES_MEMBER),
    string(id!("PutThingRequest$Json"), 8)
        .with_http_header("x-json")
        .with_media_type("application/json"),
    map(id!("PutThingRequest$Meta"), 9)
        .with_http_prefix_headers("x-meta-")
        .with_map_members(&crate::schema::META_KEY, &crate::schema::META_VALUE),
];
static INPUT_REFS: [&Schema; 10] = refs(&INPUT_MEMBERS);
static INPUT: Schema = structure(id!("PutThingRequest"), &INPUT_REFS)
    .with_http(http("PUT", "/thing", 200))
    .with_no_body_members();
structure!(
    input PutThingInput, INPUT, INPUT_MEMBERS, some(text), some(count), some(flag),
    some(color), some(strings), some(time), some(date_time), some(times), some(json),
    some(meta)
);
/// The output of [`PutThing`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct PutThingOutput {
    /// The member `Text` in a header.
    pub text: Option<String>,
    /// The member `Count` in a header.
    pub count: Option<i32>,
    /// The member `Flag` in a header.
    pub flag: Option<bool>,
    /// The member `Color` in a header.
    pub color: Option<crate::types::Color>,
    /// The member `Strings` in a header.
    pub strings: Option<Vec<String>>,
    /// The member `Time` in a header.
    pub time: Option<aws_smithy_types::DateTime>,
    /// The member `DateTime` in a header.
    pub date_time: Option<aws_smithy_types::DateTime>,
    /// The member `Times` in a header.
    pub times: Option<Vec<aws_smithy_types::DateTime>>,
    /// The member `Json` in a header.
    pub json: Option<String>,
    /// The member `Meta` in the headers that share its prefix.
    pub meta: Option<std::collections::HashMap<String, String>>,
    _request_id: Option<String>,
}
impl PutThingOutput {
    /// The member `Text` in a header.
    pub fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }
    /// The member `Count` in a header.
    pub fn count(&self) -> Option<i32> {
        self.count
    }
    /// The member `Flag` in a header.
    pub fn flag(&self) -> Option<bool> {
        self.flag
    }
    /// The member `Color` in a header.
    pub fn color(&self) -> Option<&crate::types::Color> {
        self.color.as_ref()
    }
    /// The member `Strings` in a header.
    pub fn strings(&self) -> &[String] {
        self.strings.as_deref().unwrap_or_default()
    }
    /// The member `Time` in a header.
    pub fn time(&self) -> Option<&aws_smithy_types::DateTime> {
        self.time.as_ref()
    }
    /// The member `DateTime` in a header.
    pub fn date_time(&self) -> Option<&aws_smithy_types::DateTime> {
        self.date_time.as_ref()
    }
    /// The member `Times` in a header.
    pub fn times(&self) -> &[aws_smithy_types::DateTime] {
        self.times.as_deref().unwrap_or_default()
    }
    /// The member `Json` in a header.
    pub fn json(&self) -> Option<&str> {
        self.json.as_deref()
    }
    /// The member `Meta` in the headers that share its prefix.
    pub fn meta(&self) -> Option<&std::collections::HashMap<String, String>> {
        self.meta.as_ref()
    }
    /// Returns a builder of [`PutThingOutput`].
    pub fn builder() -> builders::PutThingOutputBuilder {
        Default::default()
    }
}
static OUTPUT_MEMBERS: [Schema; 10] = [
    string(id!("PutThingResponse$Text"), 0).with_http_header("x-text"),
    integer(id!("PutThingResponse$Count"), 1).with_http_header("x-count"),
    boolean(id!("PutThingResponse$Flag"), 2).with_http_header("x-flag"),
    string(id!("PutThingResponse$Color"), 3).with_http_header("x-color"),
    list(id!("PutThingResponse$Strings"), 4)
        .with_http_header("x-strings")
        .with_list_member(&crate::schema::STRINGS_MEMBER),
    timestamp(id!("PutThingResponse$Time"), 5).with_http_header("x-time"),
    timestamp(id!("PutThingResponse$DateTime"), 6)
        .with_http_header("x-date-time")
        .with_timestamp_format(TimestampFormat::DateTime),
    list(id!("PutThingResponse$Times"), 7)
        .with_http_header("x-times")
        .with_list_member(&crate::schema::TIMES_MEMBER),
    string(id!("PutThingResponse$Json"), 8)
        .with_http_header("x-json")
        .with_media_type("application/json"),
    map(id!("PutThingResponse$Meta"), 9)
        .with_http_prefix_headers("x-meta-")
        .with_map_members(&crate::schema::META_KEY, &crate::schema::META_VALUE),
];
static OUTPUT_REFS: [&Schema; 10] = refs(&OUTPUT_MEMBERS);
static OUTPUT: Schema = structure(id!("PutThingResponse"), &OUTPUT_REFS)
    .with_no_body_members();
structure!(
    output PutThingOutput, OUTPUT, OUTPUT_MEMBERS, some(text), some(count), some(flag),
    some(color), some(strings), some(time), some(date_time), some(times), some(json),
    some(meta)
);
operation_error!(PutThingError => Error);
