// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The structure `Thing`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Thing {
    /// The member `Size`.
    pub size: Option<crate::types::Size>,
    /// The member `Needed`.
    ///
    /// Required.
    pub needed: crate::types::Size,
    /// The member `Odd`.
    pub odd: Option<crate::types::Odd>,
    /// The member `Same`.
    pub same: Option<crate::types::Same>,
    /// The member `None`.
    pub none: Option<String>,
}
impl Thing {
    /// The member `Size`.
    pub fn size(&self) -> Option<&crate::types::Size> {
        self.size.as_ref()
    }
    /// The member `Needed`.
    ///
    /// Required.
    pub fn needed(&self) -> &crate::types::Size {
        &self.needed
    }
    /// The member `Odd`.
    pub fn odd(&self) -> Option<&crate::types::Odd> {
        self.odd.as_ref()
    }
    /// The member `Same`.
    pub fn same(&self) -> Option<&crate::types::Same> {
        self.same.as_ref()
    }
    /// The member `None`.
    pub fn none(&self) -> Option<&str> {
        self.none.as_deref()
    }
    /// Returns a builder of [`Thing`].
    pub fn builder() -> ThingBuilder {
        Default::default()
    }
}
static MEMBERS: [Schema; 5] = [
    string(id!("Thing$Size"), 0),
    string(id!("Thing$Needed"), 1),
    string(id!("Thing$Odd"), 2),
    string(id!("Thing$Same"), 3),
    string(id!("Thing$None"), 4),
];
static REFS: [&Schema; 5] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("Thing"), &REFS);
structure!(
    both Thing, SCHEMA, MEMBERS, some(size), always(needed), some(odd), some(same),
    some(none)
);
/// Builds a [`Thing`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ThingBuilder {
    pub(crate) size: Option<crate::types::Size>,
    pub(crate) needed: Option<crate::types::Size>,
    pub(crate) odd: Option<crate::types::Odd>,
    pub(crate) same: Option<crate::types::Same>,
    pub(crate) none: Option<String>,
}
impl ThingBuilder {
    /// The member `Size`.
    pub fn size(self, input: crate::types::Size) -> Self {
        with(self, |it| it.size = Some(input))
    }
    /// The member `Size`.
    pub fn set_size(self, input: Option<crate::types::Size>) -> Self {
        with(self, |it| it.size = input)
    }
    /// The member `Size`.
    pub fn get_size(&self) -> &Option<crate::types::Size> {
        &self.size
    }
    /// The member `Needed`.
    ///
    /// Required.
    pub fn needed(self, input: crate::types::Size) -> Self {
        with(self, |it| it.needed = Some(input))
    }
    /// The member `Needed`.
    ///
    /// Required.
    pub fn set_needed(self, input: Option<crate::types::Size>) -> Self {
        with(self, |it| it.needed = input)
    }
    /// The member `Needed`.
    ///
    /// Required.
    pub fn get_needed(&self) -> &Option<crate::types::Size> {
        &self.needed
    }
    /// The member `Odd`.
    pub fn odd(self, input: crate::types::Odd) -> Self {
        with(self, |it| it.odd = Some(input))
    }
    /// The member `Odd`.
    pub fn set_odd(self, input: Option<crate::types::Odd>) -> Self {
        with(self, |it| it.odd = input)
    }
    /// The member `Odd`.
    pub fn get_odd(&self) -> &Option<crate::types::Odd> {
        &self.odd
    }
    /// The member `Same`.
    pub fn same(self, input: crate::types::Same) -> Self {
        with(self, |it| it.same = Some(input))
    }
    /// The member `Same`.
    pub fn set_same(self, input: Option<crate::types::Same>) -> Self {
        with(self, |it| it.same = input)
    }
    /// The member `Same`.
    pub fn get_same(&self) -> &Option<crate::types::Same> {
        &self.same
    }
    /// The member `None`.
    pub fn none(self, input: impl Into<String>) -> Self {
        with(self, |it| it.none = Some(input.into()))
    }
    /// The member `None`.
    pub fn set_none(self, input: Option<String>) -> Self {
        with(self, |it| it.none = input)
    }
    /// The member `None`.
    pub fn get_none(&self) -> &Option<String> {
        &self.none
    }
    /// Makes the value, or fails on the first required field that is not set.
    pub fn build(self) -> Result<Thing, BuildError> {
        Ok(Thing {
            size: self.size,
            needed: required(self.needed, "needed", "a `Thing` requires it")?,
            odd: self.odd,
            same: self.same,
            none: self.none,
        })
    }
}
