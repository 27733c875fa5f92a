// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The structure `Thing`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Thing {
    /// The member `Name`.
    pub name: Option<String>,
    /// The member `Same`.
    pub same: Option<String>,
    /// The member `Strings`.
    pub strings: Option<Vec<String>>,
}
impl Thing {
    /// The member `Name`.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }
    /// The member `Same`.
    pub fn same(&self) -> Option<&str> {
        self.same.as_deref()
    }
    /// The member `Strings`.
    pub fn strings(&self) -> &[String] {
        self.strings.as_deref().unwrap_or_default()
    }
    /// Returns a builder of [`Thing`].
    pub fn builder() -> ThingBuilder {
        Default::default()
    }
}
static MEMBERS: [Schema; 3] = [
    string(id!("Thing$Name"), 0).with_json_name("n"),
    string(id!("Thing$Same"), 1),
    list(id!("Thing$Strings"), 2)
        .with_json_name("string-list")
        .with_list_member(&crate::schema::STRINGS_MEMBER),
];
static REFS: [&Schema; 3] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("Thing"), &REFS);
structure!(both Thing, SCHEMA, MEMBERS, some(name), some(same), some(strings));
/// Builds a [`Thing`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ThingBuilder {
    inner: Thing,
}
impl ThingBuilder {
    /// The member `Name`.
    pub fn name(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.name = Some(input.into()))
    }
    /// The member `Name`.
    pub fn set_name(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.name = input)
    }
    /// The member `Name`.
    pub fn get_name(&self) -> &Option<String> {
        &self.inner.name
    }
    /// The member `Same`.
    pub fn same(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.same = Some(input.into()))
    }
    /// The member `Same`.
    pub fn set_same(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.same = input)
    }
    /// The member `Same`.
    pub fn get_same(&self) -> &Option<String> {
        &self.inner.same
    }
    /// The member `Strings`.
    pub fn strings(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.strings.get_or_insert_default().push(input.into()))
    }
    /// The member `Strings`.
    pub fn set_strings(self, input: Option<Vec<String>>) -> Self {
        with(self, |it| it.inner.strings = input)
    }
    /// The member `Strings`.
    pub fn get_strings(&self) -> &Option<Vec<String>> {
        &self.inner.strings
    }
    /// Makes the value.
    pub fn build(self) -> Thing {
        self.inner
    }
}
