// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The structure `Thing`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Thing {
    /// The member `Builder`.
    pub builder_value: Option<String>,
    /// The member `Build`.
    pub build_value: Option<String>,
    /// The member `Inner`.
    ///
    /// Required.
    pub inner: String,
    /// The member `K`.
    pub k: Option<String>,
    /// The member `V`.
    pub v: Option<String>,
    /// The member `Input`.
    pub input: Option<String>,
    /// The member `With`.
    pub with: Option<String>,
    /// The member `Required`.
    ///
    /// Required.
    pub required: String,
    /// The member `It`.
    pub it: Option<String>,
}
impl Thing {
    /// The member `Builder`.
    pub fn builder_value(&self) -> Option<&str> {
        self.builder_value.as_deref()
    }
    /// The member `Build`.
    pub fn build_value(&self) -> Option<&str> {
        self.build_value.as_deref()
    }
    /// The member `Inner`.
    ///
    /// Required.
    pub fn inner(&self) -> &str {
        &self.inner
    }
    /// The member `K`.
    pub fn k(&self) -> Option<&str> {
        self.k.as_deref()
    }
    /// The member `V`.
    pub fn v(&self) -> Option<&str> {
        self.v.as_deref()
    }
    /// The member `Input`.
    pub fn input(&self) -> Option<&str> {
        self.input.as_deref()
    }
    /// The member `With`.
    pub fn with(&self) -> Option<&str> {
        self.with.as_deref()
    }
    /// The member `Required`.
    ///
    /// Required.
    pub fn required(&self) -> &str {
        &self.required
    }
    /// The member `It`.
    pub fn it(&self) -> Option<&str> {
        self.it.as_deref()
    }
    /// Returns a builder of [`Thing`].
    pub fn builder() -> ThingBuilder {
        Default::default()
    }
}
static MEMBERS: [Schema; 9] = [
    string(id!("Thing$Builder"), 0),
    string(id!("Thing$Build"), 1),
    string(id!("Thing$Inner"), 2),
    string(id!("Thing$K"), 3),
    string(id!("Thing$V"), 4),
    string(id!("Thing$Input"), 5),
    string(id!("Thing$With"), 6),
    string(id!("Thing$Required"), 7),
    string(id!("Thing$It"), 8),
];
static REFS: [&Schema; 9] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("Thing"), &REFS);
structure!(
    sent Thing, SCHEMA, MEMBERS, some(builder_value), some(build_value), always(inner),
    some(k), some(v), some(input), some(with), always(required), some(it)
);
/// Builds a [`Thing`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ThingBuilder {
    pub(crate) builder_value: Option<String>,
    pub(crate) build_value: Option<String>,
    pub(crate) inner: Option<String>,
    pub(crate) k: Option<String>,
    pub(crate) v: Option<String>,
    pub(crate) input: Option<String>,
    pub(crate) with: Option<String>,
    pub(crate) required: Option<String>,
    pub(crate) it: Option<String>,
}
impl ThingBuilder {
    /// The member `Builder`.
    pub fn builder_value(self, input: impl Into<String>) -> Self {
        with(self, |it| it.builder_value = Some(input.into()))
    }
    /// The member `Builder`.
    pub fn set_builder_value(self, input: Option<String>) -> Self {
        with(self, |it| it.builder_value = input)
    }
    /// The member `Builder`.
    pub fn get_builder_value(&self) -> &Option<String> {
        &self.builder_value
    }
    /// The member `Build`.
    pub fn build_value(self, input: impl Into<String>) -> Self {
        with(self, |it| it.build_value = Some(input.into()))
    }
    /// The member `Build`.
    pub fn set_build_value(self, input: Option<String>) -> Self {
        with(self, |it| it.build_value = input)
    }
    /// The member `Build`.
    pub fn get_build_value(&self) -> &Option<String> {
        &self.build_value
    }
    /// The member `Inner`.
    ///
    /// Required.
    pub fn inner(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner = Some(input.into()))
    }
    /// The member `Inner`.
    ///
    /// Required.
    pub fn set_inner(self, input: Option<String>) -> Self {
        with(self, |it| it.inner = input)
    }
    /// The member `Inner`.
    ///
    /// Required.
    pub fn get_inner(&self) -> &Option<String> {
        &self.inner
    }
    /// The member `K`.
    pub fn k(self, input: impl Into<String>) -> Self {
        with(self, |it| it.k = Some(input.into()))
    }
    /// The member `K`.
    pub fn set_k(self, input: Option<String>) -> Self {
        with(self, |it| it.k = input)
    }
    /// The member `K`.
    pub fn get_k(&self) -> &Option<String> {
        &self.k
    }
    /// The member `V`.
    pub fn v(self, input: impl Into<String>) -> Self {
        with(self, |it| it.v = Some(input.into()))
    }
    /// The member `V`.
    pub fn set_v(self, input: Option<String>) -> Self {
        with(self, |it| it.v = input)
    }
    /// The member `V`.
    pub fn get_v(&self) -> &Option<String> {
        &self.v
    }
    /// The member `Input`.
    pub fn input(self, input: impl Into<String>) -> Self {
        with(self, |it| it.input = Some(input.into()))
    }
    /// The member `Input`.
    pub fn set_input(self, input: Option<String>) -> Self {
        with(self, |it| it.input = input)
    }
    /// The member `Input`.
    pub fn get_input(&self) -> &Option<String> {
        &self.input
    }
    /// The member `With`.
    pub fn with(self, input: impl Into<String>) -> Self {
        with(self, |it| it.with = Some(input.into()))
    }
    /// The member `With`.
    pub fn set_with(self, input: Option<String>) -> Self {
        with(self, |it| it.with = input)
    }
    /// The member `With`.
    pub fn get_with(&self) -> &Option<String> {
        &self.with
    }
    /// The member `Required`.
    ///
    /// Required.
    pub fn required(self, input: impl Into<String>) -> Self {
        with(self, |it| it.required = Some(input.into()))
    }
    /// The member `Required`.
    ///
    /// Required.
    pub fn set_required(self, input: Option<String>) -> Self {
        with(self, |it| it.required = input)
    }
    /// The member `Required`.
    ///
    /// Required.
    pub fn get_required(&self) -> &Option<String> {
        &self.required
    }
    /// The member `It`.
    pub fn it(self, input: impl Into<String>) -> Self {
        with(self, |it| it.it = Some(input.into()))
    }
    /// The member `It`.
    pub fn set_it(self, input: Option<String>) -> Self {
        with(self, |it| it.it = input)
    }
    /// The member `It`.
    pub fn get_it(&self) -> &Option<String> {
        &self.it
    }
    /// Makes the value, or fails on the first required field that is not set.
    pub fn build(self) -> Result<Thing, BuildError> {
        Ok(Thing {
            builder_value: self.builder_value,
            build_value: self.build_value,
            inner: required(self.inner, "inner", "a `Thing` requires it")?,
            k: self.k,
            v: self.v,
            input: self.input,
            with: self.with,
            required: required(self.required, "required", "a `Thing` requires it")?,
            it: self.it,
        })
    }
}
