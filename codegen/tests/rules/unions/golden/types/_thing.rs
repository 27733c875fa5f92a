// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The structure `Thing`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Thing {
    /// The member `Choice`.
    pub choice: Option<crate::types::Choice>,
    /// The member `Needed`.
    ///
    /// Required.
    pub needed: crate::types::Choice,
    /// The member `Lone`.
    pub lone: Option<crate::types::Lone>,
}
impl Thing {
    /// The member `Choice`.
    pub fn choice(&self) -> Option<&crate::types::Choice> {
        self.choice.as_ref()
    }
    /// The member `Needed`.
    ///
    /// Required.
    pub fn needed(&self) -> &crate::types::Choice {
        &self.needed
    }
    /// The member `Lone`.
    pub fn lone(&self) -> Option<&crate::types::Lone> {
        self.lone.as_ref()
    }
    /// Returns a builder of [`Thing`].
    pub fn builder() -> ThingBuilder {
        Default::default()
    }
}
static MEMBERS: [Schema; 3] = [
    one_of(id!("Thing$Choice"), 0),
    one_of(id!("Thing$Needed"), 1),
    one_of(id!("Thing$Lone"), 2),
];
static REFS: [&Schema; 3] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("Thing"), &REFS);
structure!(both Thing, SCHEMA, MEMBERS, some(choice), always(needed), some(lone));
/// Builds a [`Thing`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ThingBuilder {
    pub(crate) choice: Option<crate::types::Choice>,
    pub(crate) needed: Option<crate::types::Choice>,
    pub(crate) lone: Option<crate::types::Lone>,
}
impl ThingBuilder {
    /// The member `Choice`.
    pub fn choice(self, input: crate::types::Choice) -> Self {
        with(self, |it| it.choice = Some(input))
    }
    /// The member `Choice`.
    pub fn set_choice(self, input: Option<crate::types::Choice>) -> Self {
        with(self, |it| it.choice = input)
    }
    /// The member `Choice`.
    pub fn get_choice(&self) -> &Option<crate::types::Choice> {
        &self.choice
    }
    /// The member `Needed`.
    ///
    /// Required.
    pub fn needed(self, input: crate::types::Choice) -> Self {
        with(self, |it| it.needed = Some(input))
    }
    /// The member `Needed`.
    ///
    /// Required.
    pub fn set_needed(self, input: Option<crate::types::Choice>) -> Self {
        with(self, |it| it.needed = input)
    }
    /// The member `Needed`.
    ///
    /// Required.
    pub fn get_needed(&self) -> &Option<crate::types::Choice> {
        &self.needed
    }
    /// The member `Lone`.
    pub fn lone(self, input: crate::types::Lone) -> Self {
        with(self, |it| it.lone = Some(input))
    }
    /// The member `Lone`.
    pub fn set_lone(self, input: Option<crate::types::Lone>) -> Self {
        with(self, |it| it.lone = input)
    }
    /// The member `Lone`.
    pub fn get_lone(&self) -> &Option<crate::types::Lone> {
        &self.lone
    }
    /// Makes the value, or fails on the first required field that is not set.
    pub fn build(self) -> Result<Thing, BuildError> {
        Ok(Thing {
            choice: self.choice,
            needed: required(self.needed, "needed", "a `Thing` requires it")?,
            lone: self.lone,
        })
    }
}
