// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The structure `Got`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Got {
    /// The member `Name`.
    ///
    /// Length: 2 to 64 characters.
    pub name: Option<String>,
}
impl Got {
    /// The member `Name`.
    ///
    /// Length: 2 to 64 characters.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }
    /// Returns a builder of [`Got`].
    pub fn builder() -> GotBuilder {
        Default::default()
    }
}
static MEMBERS: [Schema; 1] = [string(id!("Got$Name"), 0)];
static REFS: [&Schema; 1] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("Got"), &REFS);
structure!(received Got, SCHEMA, MEMBERS, some(name));
/// Builds a [`Got`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GotBuilder {
    inner: Got,
}
impl GotBuilder {
    /// The member `Name`.
    ///
    /// Length: 2 to 64 characters.
    pub fn name(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.name = Some(input.into()))
    }
    /// The member `Name`.
    ///
    /// Length: 2 to 64 characters.
    pub fn set_name(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.name = input)
    }
    /// The member `Name`.
    ///
    /// Length: 2 to 64 characters.
    pub fn get_name(&self) -> &Option<String> {
        &self.inner.name
    }
    /// Makes the value.
    pub fn build(self) -> Got {
        self.inner
    }
}
