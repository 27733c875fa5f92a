// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The structure `Thing`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Thing {
    /// The member `Name`.
    ///
    /// Required. Length: 1 to 64 characters. Pattern: ``[a-z`]+``.
    pub name: String,
    /// The member `Fixed`.
    ///
    /// Length: 16 bytes.
    pub fixed: Option<aws_smithy_types::Blob>,
    /// The member `Limit`.
    ///
    /// Range: 1 or more.
    pub limit: Option<i32>,
    /// The member `Ratio`.
    ///
    /// Range: 0.5 at most.
    pub ratio: Option<f64>,
    /// The member `Names`.
    ///
    /// Size: 10 items at most.
    pub names: Option<Vec<String>>,
    /// The member `Tags`.
    ///
    /// Size: 1 to 50 entries.
    pub tags: Option<std::collections::HashMap<String, String>>,
}
impl Thing {
    /// The member `Name`.
    ///
    /// Required. Length: 1 to 64 characters. Pattern: ``[a-z`]+``.
    pub fn name(&self) -> &str {
        &self.name
    }
    /// The member `Fixed`.
    ///
    /// Length: 16 bytes.
    pub fn fixed(&self) -> Option<&aws_smithy_types::Blob> {
        self.fixed.as_ref()
    }
    /// The member `Limit`.
    ///
    /// Range: 1 or more.
    pub fn limit(&self) -> Option<i32> {
        self.limit
    }
    /// The member `Ratio`.
    ///
    /// Range: 0.5 at most.
    pub fn ratio(&self) -> Option<f64> {
        self.ratio
    }
    /// The member `Names`.
    ///
    /// Size: 10 items at most.
    pub fn names(&self) -> &[String] {
        self.names.as_deref().unwrap_or_default()
    }
    /// The member `Tags`.
    ///
    /// Size: 1 to 50 entries.
    pub fn tags(&self) -> Option<&std::collections::HashMap<String, String>> {
        self.tags.as_ref()
    }
    /// Returns a builder of [`Thing`].
    pub fn builder() -> ThingBuilder {
        Default::default()
    }
}
static MEMBERS: [Schema; 6] = [
    string(id!("Thing$Name"), 0),
    blob(id!("Thing$Fixed"), 1),
    integer(id!("Thing$Limit"), 2),
    double(id!("Thing$Ratio"), 3),
    list(id!("Thing$Names"), 4).with_list_member(&crate::schema::NAME_LIST_MEMBER),
    map(id!("Thing$Tags"), 5)
        .with_map_members(&crate::schema::TAGS_KEY, &crate::schema::TAGS_VALUE),
];
static REFS: [&Schema; 6] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("Thing"), &REFS);
structure!(
    both Thing, SCHEMA, MEMBERS, always(name).min(1), some(fixed).min(16), some(limit)
    .min(1), some(ratio), some(names).each(& min(1)), some(tags).min(1).keys(& min(1))
    .each(& min(1))
);
/// Builds a [`Thing`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ThingBuilder {
    pub(crate) name: Option<String>,
    pub(crate) fixed: Option<aws_smithy_types::Blob>,
    pub(crate) limit: Option<i32>,
    pub(crate) ratio: Option<f64>,
    pub(crate) names: Option<Vec<String>>,
    pub(crate) tags: Option<std::collections::HashMap<String, String>>,
}
impl ThingBuilder {
    /// The member `Name`.
    ///
    /// Required. Length: 1 to 64 characters. Pattern: ``[a-z`]+``.
    pub fn name(self, input: impl Into<String>) -> Self {
        with(self, |it| it.name = Some(input.into()))
    }
    /// The member `Name`.
    ///
    /// Required. Length: 1 to 64 characters. Pattern: ``[a-z`]+``.
    pub fn set_name(self, input: Option<String>) -> Self {
        with(self, |it| it.name = input)
    }
    /// The member `Name`.
    ///
    /// Required. Length: 1 to 64 characters. Pattern: ``[a-z`]+``.
    pub fn get_name(&self) -> &Option<String> {
        &self.name
    }
    /// The member `Fixed`.
    ///
    /// Length: 16 bytes.
    pub fn fixed(self, input: aws_smithy_types::Blob) -> Self {
        with(self, |it| it.fixed = Some(input))
    }
    /// The member `Fixed`.
    ///
    /// Length: 16 bytes.
    pub fn set_fixed(self, input: Option<aws_smithy_types::Blob>) -> Self {
        with(self, |it| it.fixed = input)
    }
    /// The member `Fixed`.
    ///
    /// Length: 16 bytes.
    pub fn get_fixed(&self) -> &Option<aws_smithy_types::Blob> {
        &self.fixed
    }
    /// The member `Limit`.
    ///
    /// Range: 1 or more.
    pub fn limit(self, input: i32) -> Self {
        with(self, |it| it.limit = Some(input))
    }
    /// The member `Limit`.
    ///
    /// Range: 1 or more.
    pub fn set_limit(self, input: Option<i32>) -> Self {
        with(self, |it| it.limit = input)
    }
    /// The member `Limit`.
    ///
    /// Range: 1 or more.
    pub fn get_limit(&self) -> &Option<i32> {
        &self.limit
    }
    /// The member `Ratio`.
    ///
    /// Range: 0.5 at most.
    pub fn ratio(self, input: f64) -> Self {
        with(self, |it| it.ratio = Some(input))
    }
    /// The member `Ratio`.
    ///
    /// Range: 0.5 at most.
    pub fn set_ratio(self, input: Option<f64>) -> Self {
        with(self, |it| it.ratio = input)
    }
    /// The member `Ratio`.
    ///
    /// Range: 0.5 at most.
    pub fn get_ratio(&self) -> &Option<f64> {
        &self.ratio
    }
    /// The member `Names`.
    ///
    /// Size: 10 items at most.
    pub fn names(self, input: impl Into<String>) -> Self {
        with(self, |it| it.names.get_or_insert_default().push(input.into()))
    }
    /// The member `Names`.
    ///
    /// Size: 10 items at most.
    pub fn set_names(self, input: Option<Vec<String>>) -> Self {
        with(self, |it| it.names = input)
    }
    /// The member `Names`.
    ///
    /// Size: 10 items at most.
    pub fn get_names(&self) -> &Option<Vec<String>> {
        &self.names
    }
    /// The member `Tags`.
    ///
    /// Size: 1 to 50 entries.
    pub fn tags(mut self, k: impl Into<String>, v: impl Into<String>) -> Self {
        self.tags.get_or_insert_default().insert(k.into(), v.into());
        self
    }
    /// The member `Tags`.
    ///
    /// Size: 1 to 50 entries.
    pub fn set_tags(
        self,
        input: Option<std::collections::HashMap<String, String>>,
    ) -> Self {
        with(self, |it| it.tags = input)
    }
    /// The member `Tags`.
    ///
    /// Size: 1 to 50 entries.
    pub fn get_tags(&self) -> &Option<std::collections::HashMap<String, String>> {
        &self.tags
    }
    /// Makes the value, or fails on the first required field that is not set.
    pub fn build(self) -> Result<Thing, BuildError> {
        Ok(Thing {
            name: required(self.name, "name", "a `Thing` requires it")?,
            fixed: self.fixed,
            limit: self.limit,
            ratio: self.ratio,
            names: self.names,
            tags: self.tags,
        })
    }
}
