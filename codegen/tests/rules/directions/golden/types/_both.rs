// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The structure `Both`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Both {
    /// The member `Name`.
    pub name: Option<String>,
}
impl Both {
    /// The member `Name`.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }
    /// Returns a builder of [`Both`].
    pub fn builder() -> BothBuilder {
        Default::default()
    }
}
static MEMBERS: [Schema; 1] = [string(id!("Both$Name"), 0)];
static REFS: [&Schema; 1] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("Both"), &REFS);
structure!(both Both, SCHEMA, MEMBERS, some(name));
/// Builds a [`Both`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct BothBuilder {
    inner: Both,
}
impl BothBuilder {
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
    /// Makes the value.
    pub fn build(self) -> Both {
        self.inner
    }
}
