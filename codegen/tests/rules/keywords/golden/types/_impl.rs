// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The structure `Impl`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Impl {
    /// The member `fn`.
    ///
    /// Required.
    pub r#fn: String,
}
impl Impl {
    /// The member `fn`.
    ///
    /// Required.
    pub fn r#fn(&self) -> &str {
        &self.r#fn
    }
    /// Returns a builder of [`Impl`].
    pub fn builder() -> ImplBuilder {
        Default::default()
    }
}
static MEMBERS: [Schema; 1] = [string(id!("Impl$fn"), 0)];
static REFS: [&Schema; 1] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("Impl"), &REFS);
structure!(received Impl, SCHEMA, MEMBERS, always(r#fn));
/// Builds a [`Impl`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ImplBuilder {
    pub(crate) r#fn: Option<String>,
}
impl ImplBuilder {
    /// The member `fn`.
    ///
    /// Required.
    pub fn r#fn(self, input: impl Into<String>) -> Self {
        with(self, |it| it.r#fn = Some(input.into()))
    }
    /// The member `fn`.
    ///
    /// Required.
    pub fn set_fn(self, input: Option<String>) -> Self {
        with(self, |it| it.r#fn = input)
    }
    /// The member `fn`.
    ///
    /// Required.
    pub fn get_fn(&self) -> &Option<String> {
        &self.r#fn
    }
    /// Makes the value, or fails on the first required field that is not set.
    pub fn build(self) -> Result<Impl, BuildError> {
        Ok(Impl {
            r#fn: required(self.r#fn, "fn", "a `Impl` requires it")?,
        })
    }
}
