// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The structure `Got`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Got {
    /// The member `Name`.
    ///
    /// Required.
    pub name: String,
    /// The member `Inner`.
    ///
    /// Required.
    pub inner: crate::types::Both,
}
impl Got {
    /// The member `Name`.
    ///
    /// Required.
    pub fn name(&self) -> &str {
        &self.name
    }
    /// The member `Inner`.
    ///
    /// Required.
    pub fn inner(&self) -> &crate::types::Both {
        &self.inner
    }
    /// Returns a builder of [`Got`].
    pub fn builder() -> GotBuilder {
        Default::default()
    }
}
static MEMBERS: [Schema; 2] = [string(id!("Got$Name"), 0), nested(id!("Got$Inner"), 1)];
static REFS: [&Schema; 2] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("Got"), &REFS);
structure!(received Got, SCHEMA, MEMBERS, always(name), always(inner));
/// Builds a [`Got`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GotBuilder {
    pub(crate) name: Option<String>,
    pub(crate) inner: Option<crate::types::Both>,
}
impl GotBuilder {
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
    /// The member `Inner`.
    ///
    /// Required.
    pub fn inner(self, input: crate::types::Both) -> Self {
        with(self, |it| it.inner = Some(input))
    }
    /// The member `Inner`.
    ///
    /// Required.
    pub fn set_inner(self, input: Option<crate::types::Both>) -> Self {
        with(self, |it| it.inner = input)
    }
    /// The member `Inner`.
    ///
    /// Required.
    pub fn get_inner(&self) -> &Option<crate::types::Both> {
        &self.inner
    }
    /// Makes the value, or fails on the first required field that is not set.
    pub fn build(self) -> Result<Got, BuildError> {
        Ok(Got {
            name: required(self.name, "name", "a `Got` requires it")?,
            inner: required(self.inner, "inner", "a `Got` requires it")?,
        })
    }
}
