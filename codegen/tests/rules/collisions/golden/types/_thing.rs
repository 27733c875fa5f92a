// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The structure `Thing`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Thing {
    /// The member `Name`.
    pub name: Option<String>,
    /// The member `name`.
    pub name_3: Option<String>,
    /// The member `NAME_2`.
    pub name_2: Option<String>,
    /// The member `setName`.
    pub set_name_value: Option<String>,
    /// The member `get_name`.
    pub get_name_value: Option<String>,
    /// The member `type`.
    pub r#type: Option<String>,
    /// The member `Type`.
    pub type_2: Option<String>,
    /// The member `First`.
    pub first: Option<Vec<String>>,
    /// The member `Second`.
    pub second: Option<Vec<crate::types::Choice>>,
    /// The member `Third`.
    pub third: Option<std::collections::HashMap<String, String>>,
}
impl Thing {
    /// The member `Name`.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }
    /// The member `name`.
    pub fn name_3(&self) -> Option<&str> {
        self.name_3.as_deref()
    }
    /// The member `NAME_2`.
    pub fn name_2(&self) -> Option<&str> {
        self.name_2.as_deref()
    }
    /// The member `setName`.
    pub fn set_name_value(&self) -> Option<&str> {
        self.set_name_value.as_deref()
    }
    /// The member `get_name`.
    pub fn get_name_value(&self) -> Option<&str> {
        self.get_name_value.as_deref()
    }
    /// The member `type`.
    pub fn r#type(&self) -> Option<&str> {
        self.r#type.as_deref()
    }
    /// The member `Type`.
    pub fn type_2(&self) -> Option<&str> {
        self.type_2.as_deref()
    }
    /// The member `First`.
    pub fn first(&self) -> &[String] {
        self.first.as_deref().unwrap_or_default()
    }
    /// The member `Second`.
    pub fn second(&self) -> &[crate::types::Choice] {
        self.second.as_deref().unwrap_or_default()
    }
    /// The member `Third`.
    pub fn third(&self) -> Option<&std::collections::HashMap<String, String>> {
        self.third.as_ref()
    }
    /// Returns a builder of [`Thing`].
    pub fn builder() -> ThingBuilder {
        Default::default()
    }
}
static MEMBERS: [Schema; 10] = [
    string(id!("Thing$Name"), 0),
    string(id!("Thing$name"), 1),
    string(id!("Thing$NAME_2"), 2),
    string(id!("Thing$setName"), 3),
    string(id!("Thing$get_name"), 4),
    string(id!("Thing$type"), 5),
    string(id!("Thing$Type"), 6),
    list(id!("Thing$First"), 7).with_list_member(&crate::schema::A_LIST_MEMBER),
    list(id!("Thing$Second"), 8).with_list_member(&crate::schema::A_LIST_3_MEMBER),
    map(id!("Thing$Third"), 9)
        .with_map_members(&crate::schema::A_LIST_2_KEY, &crate::schema::A_LIST_2_VALUE),
];
static REFS: [&Schema; 10] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("Thing"), &REFS);
structure!(
    both Thing, SCHEMA, MEMBERS, some(name), some(name_3), some(name_2),
    some(set_name_value), some(get_name_value), some(r#type), some(type_2), some(first),
    some(second), some(third)
);
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
    /// The member `name`.
    pub fn name_3(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.name_3 = Some(input.into()))
    }
    /// The member `name`.
    pub fn set_name_3(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.name_3 = input)
    }
    /// The member `name`.
    pub fn get_name_3(&self) -> &Option<String> {
        &self.inner.name_3
    }
    /// The member `NAME_2`.
    pub fn name_2(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.name_2 = Some(input.into()))
    }
    /// The member `NAME_2`.
    pub fn set_name_2(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.name_2 = input)
    }
    /// The member `NAME_2`.
    pub fn get_name_2(&self) -> &Option<String> {
        &self.inner.name_2
    }
    /// The member `setName`.
    pub fn set_name_value(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.set_name_value = Some(input.into()))
    }
    /// The member `setName`.
    pub fn set_set_name_value(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.set_name_value = input)
    }
    /// The member `setName`.
    pub fn get_set_name_value(&self) -> &Option<String> {
        &self.inner.set_name_value
    }
    /// The member `get_name`.
    pub fn get_name_value(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.get_name_value = Some(input.into()))
    }
    /// The member `get_name`.
    pub fn set_get_name_value(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.get_name_value = input)
    }
    /// The member `get_name`.
    pub fn get_get_name_value(&self) -> &Option<String> {
        &self.inner.get_name_value
    }
    /// The member `type`.
    pub fn r#type(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.r#type = Some(input.into()))
    }
    /// The member `type`.
    pub fn set_type(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.r#type = input)
    }
    /// The member `type`.
    pub fn get_type(&self) -> &Option<String> {
        &self.inner.r#type
    }
    /// The member `Type`.
    pub fn type_2(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.type_2 = Some(input.into()))
    }
    /// The member `Type`.
    pub fn set_type_2(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.type_2 = input)
    }
    /// The member `Type`.
    pub fn get_type_2(&self) -> &Option<String> {
        &self.inner.type_2
    }
    /// The member `First`.
    pub fn first(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.first.get_or_insert_default().push(input.into()))
    }
    /// The member `First`.
    pub fn set_first(self, input: Option<Vec<String>>) -> Self {
        with(self, |it| it.inner.first = input)
    }
    /// The member `First`.
    pub fn get_first(&self) -> &Option<Vec<String>> {
        &self.inner.first
    }
    /// The member `Second`.
    pub fn second(self, input: crate::types::Choice) -> Self {
        with(self, |it| it.inner.second.get_or_insert_default().push(input))
    }
    /// The member `Second`.
    pub fn set_second(self, input: Option<Vec<crate::types::Choice>>) -> Self {
        with(self, |it| it.inner.second = input)
    }
    /// The member `Second`.
    pub fn get_second(&self) -> &Option<Vec<crate::types::Choice>> {
        &self.inner.second
    }
    /// The member `Third`.
    pub fn third(mut self, k: impl Into<String>, v: impl Into<String>) -> Self {
        self.inner.third.get_or_insert_default().insert(k.into(), v.into());
        self
    }
    /// The member `Third`.
    pub fn set_third(
        self,
        input: Option<std::collections::HashMap<String, String>>,
    ) -> Self {
        with(self, |it| it.inner.third = input)
    }
    /// The member `Third`.
    pub fn get_third(&self) -> &Option<std::collections::HashMap<String, String>> {
        &self.inner.third
    }
    /// Makes the value.
    pub fn build(self) -> Thing {
        self.inner
    }
}
