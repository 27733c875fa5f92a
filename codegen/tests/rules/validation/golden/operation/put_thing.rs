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
    type Service = crate::meta::Validation;
    type Input = PutThingInput;
    type Output = PutThingOutput;
    type Error = PutThingError;
    const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
        "PutThing",
        &INPUT,
        &OUTPUT,
    );
}
/// The input of [`PutThing`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Default)]
pub struct PutThingInput {
    /// The member `Shelf` in the path.
    ///
    /// Required.
    pub shelf: Option<String>,
    /// The member `Number` in the path.
    ///
    /// Range: 1 or more.
    pub number: Option<i32>,
    /// The member `Token`.
    ///
    /// Required. Length: 2 to 64 characters.
    pub token: Option<String>,
    /// The member `Name`.
    ///
    /// Required. Length: 2 to 64 characters.
    pub name: Option<String>,
    /// The member `Note`.
    ///
    /// Length: 0 to 64 characters.
    pub note: Option<String>,
    /// The member `Size`.
    ///
    /// Length: 5 characters or more.
    pub size: Option<crate::types::Size>,
    /// The member `Key`.
    ///
    /// Length: 16 bytes or more.
    pub key: Option<aws_smithy_types::Blob>,
    /// The member `Count`.
    ///
    /// Range: 1 or more.
    pub count: Option<i32>,
    /// The member `Total`.
    ///
    /// Range: -5 or more.
    pub total: Option<i64>,
    /// The member `Ratio`.
    ///
    /// Range: 0.5 or more.
    pub ratio: Option<f64>,
    /// The member `Share`.
    ///
    /// Range: 1 or more.
    pub share: Option<f32>,
    /// The member `Names`.
    ///
    /// Size: 1 items or more.
    pub names: Option<Vec<String>>,
    /// The member `Matrix`.
    pub matrix: Option<Vec<Vec<String>>>,
    /// The member `Holes`.
    pub holes: Option<Vec<Option<String>>>,
    /// The member `Tags`.
    ///
    /// Size: 1 entries or more.
    pub tags: Option<std::collections::HashMap<String, Vec<String>>>,
    /// The member `Secrets`.
    pub secrets: Option<std::collections::HashMap<String, String>>,
    /// The member `Parts`.
    pub parts: Option<Vec<crate::types::Part>>,
    /// The member `Choice`.
    pub choice: Option<crate::types::Choice>,
    /// The member `Text`.
    pub text: Option<String>,
}
impl std::fmt::Debug for PutThingInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PutThingInput")
            .field("shelf", &self.shelf)
            .field("number", &self.number)
            .field("token", &self.token)
            .field("name", &self.name)
            .field("note", &self.note)
            .field("size", &self.size)
            .field("key", &self.key)
            .field("count", &self.count)
            .field("total", &self.total)
            .field("ratio", &self.ratio)
            .field("share", &self.share)
            .field("names", &self.names)
            .field("matrix", &self.matrix)
            .field("holes", &self.holes)
            .field("tags", &self.tags)
            .field("secrets", &REDACTED)
            .field("parts", &self.parts)
            .field("choice", &self.choice)
            .field("text", &self.text)
            .finish()
    }
}
impl PutThingInput {
    /// The member `Shelf` in the path.
    ///
    /// Required.
    pub fn shelf(&self) -> Option<&str> {
        self.shelf.as_deref()
    }
    /// The member `Number` in the path.
    ///
    /// Range: 1 or more.
    pub fn number(&self) -> Option<i32> {
        self.number
    }
    /// The member `Token`.
    ///
    /// Required. Length: 2 to 64 characters.
    pub fn token(&self) -> Option<&str> {
        self.token.as_deref()
    }
    /// The member `Name`.
    ///
    /// Required. Length: 2 to 64 characters.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }
    /// The member `Note`.
    ///
    /// Length: 0 to 64 characters.
    pub fn note(&self) -> Option<&str> {
        self.note.as_deref()
    }
    /// The member `Size`.
    ///
    /// Length: 5 characters or more.
    pub fn size(&self) -> Option<&crate::types::Size> {
        self.size.as_ref()
    }
    /// The member `Key`.
    ///
    /// Length: 16 bytes or more.
    pub fn key(&self) -> Option<&aws_smithy_types::Blob> {
        self.key.as_ref()
    }
    /// The member `Count`.
    ///
    /// Range: 1 or more.
    pub fn count(&self) -> Option<i32> {
        self.count
    }
    /// The member `Total`.
    ///
    /// Range: -5 or more.
    pub fn total(&self) -> Option<i64> {
        self.total
    }
    /// The member `Ratio`.
    ///
    /// Range: 0.5 or more.
    pub fn ratio(&self) -> Option<f64> {
        self.ratio
    }
    /// The member `Share`.
    ///
    /// Range: 1 or more.
    pub fn share(&self) -> Option<f32> {
        self.share
    }
    /// The member `Names`.
    ///
    /// Size: 1 items or more.
    pub fn names(&self) -> &[String] {
        self.names.as_deref().unwrap_or_default()
    }
    /// The member `Matrix`.
    pub fn matrix(&self) -> &[Vec<String>] {
        self.matrix.as_deref().unwrap_or_default()
    }
    /// The member `Holes`.
    pub fn holes(&self) -> &[Option<String>] {
        self.holes.as_deref().unwrap_or_default()
    }
    /// The member `Tags`.
    ///
    /// Size: 1 entries or more.
    pub fn tags(&self) -> Option<&std::collections::HashMap<String, Vec<String>>> {
        self.tags.as_ref()
    }
    /// The member `Secrets`.
    pub fn secrets(&self) -> Option<&std::collections::HashMap<String, String>> {
        self.secrets.as_ref()
    }
    /// The member `Parts`.
    pub fn parts(&self) -> &[crate::types::Part] {
        self.parts.as_deref().unwrap_or_default()
    }
    /// The member `Choice`.
    pub fn choice(&self) -> Option<&crate::types::Choice> {
        self.choice.as_ref()
    }
    /// The member `Text`.
    pub fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }
    /// Returns a builder of [`PutThingInput`].
    pub fn builder() -> builders::PutThingInputBuilder {
        Default::default()
    }
}
static INPUT_MEMBERS: [Schema; 19] = [
    string(id!("PutThingRequest$Shelf"), 0).with_http_label(),
    integer(id!("PutThingRequest$Number"), 1).with_http_label(),
    string(id!("PutThingRequest$Token"), 2),
    string(id!("PutThingRequest$Name"), 3),
    string(id!("PutThingRequest$Note"), 4),
    string(id!("PutThingRequest$Size"), 5),
    blob(id!("PutThingRequest$Key"), 6),
    integer(id!("PutThingRequest$Count"), 7),
    long(id!("PutThingRequest$Total"), 8),
    double(id!("PutThingRequest$Ratio"), 9),
    float(id!("PutThingRequest$Share"), 10),
    list(id!("PutThingRequest$Names"), 11)
        .with_list_member(&crate::schema::NAMES_MEMBER),
    list(id!("PutThingRequest$Matrix"), 12)
        .with_list_member(&crate::schema::MATRIX_MEMBER),
    list(id!("PutThingRequest$Holes"), 13)
        .with_list_member(&crate::schema::HOLES_MEMBER),
    map(id!("PutThingRequest$Tags"), 14)
        .with_map_members(&crate::schema::TAGS_KEY, &crate::schema::TAGS_VALUE),
    map(id!("PutThingRequest$Secrets"), 15)
        .with_map_members(&crate::schema::SECRETS_KEY, &crate::schema::SECRETS_VALUE)
        .with_sensitive(),
    list(id!("PutThingRequest$Parts"), 16)
        .with_list_member(&crate::schema::PARTS_MEMBER),
    one_of(id!("PutThingRequest$Choice"), 17),
    string(id!("PutThingRequest$Text"), 18),
];
static INPUT_REFS: [&Schema; 19] = refs(&INPUT_MEMBERS);
static INPUT: Schema = structure(id!("PutThingRequest"), &INPUT_REFS)
    .with_http(http("POST", "/shelves/{Shelf}/{Number}", 200));
structure!(
    input PutThingInput, INPUT, INPUT_MEMBERS, required(shelf).min(1), required(number)
    .min(1), token(token).min(2), required(name).min(2), some(note), some(size).min(5),
    some(key).min(16), some(count).min(1), some(total).min(- 5), some(ratio)
    .min_real(0.5), some(share).min_real(1.0), some(names).min(1).each(& min(2)),
    some(matrix).each(& min(1).each(& min(2))), some(holes).each(& min(2)), some(tags)
    .min(1).keys(& min(2)).each(& min(1).each(& min(2))), some(secrets).keys(& hidden())
    .each(& min(2)), some(parts), some(choice), some(text)
);
/// The output of [`PutThing`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct PutThingOutput {
    /// The member `Name`.
    ///
    /// Required. Length: 2 to 64 characters.
    pub name: String,
    /// The member `Got`.
    pub got: Option<crate::types::Got>,
    _request_id: Option<String>,
}
impl PutThingOutput {
    /// The member `Name`.
    ///
    /// Required. Length: 2 to 64 characters.
    pub fn name(&self) -> &str {
        &self.name
    }
    /// The member `Got`.
    pub fn got(&self) -> Option<&crate::types::Got> {
        self.got.as_ref()
    }
    /// Returns a builder of [`PutThingOutput`].
    pub fn builder() -> builders::PutThingOutputBuilder {
        Default::default()
    }
}
static OUTPUT_MEMBERS: [Schema; 2] = [
    string(id!("PutThingResponse$Name"), 0),
    nested(id!("PutThingResponse$Got"), 1),
];
static OUTPUT_REFS: [&Schema; 2] = refs(&OUTPUT_MEMBERS);
static OUTPUT: Schema = structure(id!("PutThingResponse"), &OUTPUT_REFS);
structure!(output PutThingOutput, OUTPUT, OUTPUT_MEMBERS, always(name), some(got));
operation_error!(PutThingError => Error);
