// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The structure `Inner`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Inner {
    /// The member `Name`.
    ///
    /// Required.
    pub name: String,
}
impl Inner {
    /// The member `Name`.
    ///
    /// Required.
    pub fn name(&self) -> &str {
        &self.name
    }
    /// Returns a builder of [`Inner`].
    pub fn builder() -> InnerBuilder {
        Default::default()
    }
}
static MEMBERS: [Schema; 1] = [string(id!("Inner$Name"), 0)];
static REFS: [&Schema; 1] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("Inner"), &REFS);
structure!(both Inner, SCHEMA, MEMBERS, always(name));
/// Builds a [`Inner`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct InnerBuilder {
    pub(crate) name: Option<String>,
}
impl InnerBuilder {
    /// The member `Name`.
    ///
    /// Required.
    pub fn name(self, input: impl Into<String>) -> Self {
        with(self, |it| it.name = Some(input.into()))
    }
    /// The member `Name`.
    ///
    /// Required.
    pub fn set_name(self, input: Option<String>) -> Self {
        with(self, |it| it.name = input)
    }
    /// The member `Name`.
    ///
    /// Required.
    pub fn get_name(&self) -> &Option<String> {
        &self.name
    }
    /// Makes the value, or fails on the first required field that is not set.
    pub fn build(self) -> Result<Inner, BuildError> {
        Ok(Inner {
            name: required(self.name, "name", "a `Inner` requires it")?,
        })
    }
}
