// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The structure `Sent`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Sent {
    /// The member `Name`.
    ///
    /// Required.
    pub name: String,
}
impl Sent {
    /// The member `Name`.
    ///
    /// Required.
    pub fn name(&self) -> &str {
        &self.name
    }
    /// Returns a builder of [`Sent`].
    pub fn builder() -> SentBuilder {
        Default::default()
    }
}
static MEMBERS: [Schema; 1] = [string(id!("Sent$Name"), 0)];
static REFS: [&Schema; 1] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("Sent"), &REFS);
structure!(sent Sent, SCHEMA, MEMBERS, always(name));
/// Builds a [`Sent`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct SentBuilder {
    pub(crate) name: Option<String>,
}
impl SentBuilder {
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
    pub fn build(self) -> Result<Sent, BuildError> {
        Ok(Sent {
            name: required(self.name, "name", "a `Sent` requires it")?,
        })
    }
}
