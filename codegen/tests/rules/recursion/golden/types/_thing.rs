// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The structure `Thing`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Thing {
    /// The member `Name`.
    pub name: Option<String>,
    /// The member `Inner`.
    pub inner: Option<Box<crate::types::Thing>>,
    /// The member `Children`.
    pub children: Option<Vec<crate::types::Thing>>,
    /// The member `Pair`.
    pub pair: Option<Box<crate::types::Pair>>,
    /// The member `Condition`.
    pub condition: Option<Box<crate::types::Expression>>,
}
impl Thing {
    /// The member `Name`.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }
    /// The member `Inner`.
    pub fn inner(&self) -> Option<&crate::types::Thing> {
        self.inner.as_deref()
    }
    /// The member `Children`.
    pub fn children(&self) -> &[crate::types::Thing] {
        self.children.as_deref().unwrap_or_default()
    }
    /// The member `Pair`.
    pub fn pair(&self) -> Option<&crate::types::Pair> {
        self.pair.as_deref()
    }
    /// The member `Condition`.
    pub fn condition(&self) -> Option<&crate::types::Expression> {
        self.condition.as_deref()
    }
    /// Returns a builder of [`Thing`].
    pub fn builder() -> ThingBuilder {
        Default::default()
    }
}
static MEMBERS: [Schema; 5] = [
    string(id!("Thing$Name"), 0),
    nested(id!("Thing$Inner"), 1),
    list(id!("Thing$Children"), 2).with_list_member(&crate::schema::THINGS_MEMBER),
    nested(id!("Thing$Pair"), 3),
    one_of(id!("Thing$Condition"), 4),
];
static REFS: [&Schema; 5] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("Thing"), &REFS);
structure!(
    both Thing, SCHEMA, MEMBERS, some(name), some(inner), some(children), some(pair),
    some(condition)
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
    /// The member `Inner`.
    pub fn inner(self, input: impl Into<Box<crate::types::Thing>>) -> Self {
        with(self, |it| it.inner.inner = Some(input.into()))
    }
    /// The member `Inner`.
    pub fn set_inner(self, input: Option<Box<crate::types::Thing>>) -> Self {
        with(self, |it| it.inner.inner = input)
    }
    /// The member `Inner`.
    pub fn get_inner(&self) -> &Option<Box<crate::types::Thing>> {
        &self.inner.inner
    }
    /// The member `Children`.
    pub fn children(self, input: crate::types::Thing) -> Self {
        with(self, |it| it.inner.children.get_or_insert_default().push(input))
    }
    /// The member `Children`.
    pub fn set_children(self, input: Option<Vec<crate::types::Thing>>) -> Self {
        with(self, |it| it.inner.children = input)
    }
    /// The member `Children`.
    pub fn get_children(&self) -> &Option<Vec<crate::types::Thing>> {
        &self.inner.children
    }
    /// The member `Pair`.
    pub fn pair(self, input: impl Into<Box<crate::types::Pair>>) -> Self {
        with(self, |it| it.inner.pair = Some(input.into()))
    }
    /// The member `Pair`.
    pub fn set_pair(self, input: Option<Box<crate::types::Pair>>) -> Self {
        with(self, |it| it.inner.pair = input)
    }
    /// The member `Pair`.
    pub fn get_pair(&self) -> &Option<Box<crate::types::Pair>> {
        &self.inner.pair
    }
    /// The member `Condition`.
    pub fn condition(self, input: impl Into<Box<crate::types::Expression>>) -> Self {
        with(self, |it| it.inner.condition = Some(input.into()))
    }
    /// The member `Condition`.
    pub fn set_condition(self, input: Option<Box<crate::types::Expression>>) -> Self {
        with(self, |it| it.inner.condition = input)
    }
    /// The member `Condition`.
    pub fn get_condition(&self) -> &Option<Box<crate::types::Expression>> {
        &self.inner.condition
    }
    /// Makes the value.
    pub fn build(self) -> Thing {
        self.inner
    }
}
