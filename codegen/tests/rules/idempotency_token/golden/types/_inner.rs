// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The structure `Inner`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Inner {
    /// The member `Token`.
    pub token: Option<String>,
}
impl Inner {
    /// The member `Token`.
    pub fn token(&self) -> Option<&str> {
        self.token.as_deref()
    }
    /// Returns a builder of [`Inner`].
    pub fn builder() -> InnerBuilder {
        Default::default()
    }
}
static MEMBERS: [Schema; 1] = [string(id!("Inner$Token"), 0)];
static REFS: [&Schema; 1] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("Inner"), &REFS);
structure!(sent Inner, SCHEMA, MEMBERS, some(token));
/// Builds a [`Inner`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct InnerBuilder {
    inner: Inner,
}
impl InnerBuilder {
    /// The member `Token`.
    pub fn token(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.token = Some(input.into()))
    }
    /// The member `Token`.
    pub fn set_token(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.token = input)
    }
    /// The member `Token`.
    pub fn get_token(&self) -> &Option<String> {
        &self.inner.token
    }
    /// Makes the value.
    pub fn build(self) -> Inner {
        self.inner
    }
}
