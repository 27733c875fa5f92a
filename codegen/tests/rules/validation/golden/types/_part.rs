// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The structure `Part`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Part {
    /// The member `Name`.
    ///
    /// Required. Length: 2 to 64 characters.
    pub name: String,
    /// The member `Level`.
    ///
    /// Range: 3 or more.
    pub level: i32,
    /// The member `Inner`.
    pub inner: Option<Box<crate::types::Part>>,
}
impl Part {
    /// The member `Name`.
    ///
    /// Required. Length: 2 to 64 characters.
    pub fn name(&self) -> &str {
        &self.name
    }
    /// The member `Level`.
    ///
    /// Range: 3 or more.
    pub fn level(&self) -> i32 {
        self.level
    }
    /// The member `Inner`.
    pub fn inner(&self) -> Option<&crate::types::Part> {
        self.inner.as_deref()
    }
    /// Returns a builder of [`Part`].
    pub fn builder() -> PartBuilder {
        Default::default()
    }
}
static MEMBERS: [Schema; 3] = [
    string(id!("Part$Name"), 0),
    integer(id!("Part$Level"), 1),
    nested(id!("Part$Inner"), 2),
];
static REFS: [&Schema; 3] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("Part"), &REFS);
structure!(
    sent Part, SCHEMA, MEMBERS, always(name).min(2), default(level).min(3), some(inner)
);
/// Builds a [`Part`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct PartBuilder {
    pub(crate) name: Option<String>,
    pub(crate) level: Option<i32>,
    pub(crate) inner: Option<Box<crate::types::Part>>,
}
impl PartBuilder {
    /// The member `Name`.
    ///
    /// Required. Length: 2 to 64 characters.
    pub fn name(self, input: impl Into<String>) -> Self {
        with(self, |it| it.name = Some(input.into()))
    }
    /// The member `Name`.
    ///
    /// Required. Length: 2 to 64 characters.
    pub fn set_name(self, input: Option<String>) -> Self {
        with(self, |it| it.name = input)
    }
    /// The member `Name`.
    ///
    /// Required. Length: 2 to 64 characters.
    pub fn get_name(&self) -> &Option<String> {
        &self.name
    }
    /// The member `Level`.
    ///
    /// Range: 3 or more.
    pub fn level(self, input: i32) -> Self {
        with(self, |it| it.level = Some(input))
    }
    /// The member `Level`.
    ///
    /// Range: 3 or more.
    pub fn set_level(self, input: Option<i32>) -> Self {
        with(self, |it| it.level = input)
    }
    /// The member `Level`.
    ///
    /// Range: 3 or more.
    pub fn get_level(&self) -> &Option<i32> {
        &self.level
    }
    /// The member `Inner`.
    pub fn inner(self, input: impl Into<Box<crate::types::Part>>) -> Self {
        with(self, |it| it.inner = Some(input.into()))
    }
    /// The member `Inner`.
    pub fn set_inner(self, input: Option<Box<crate::types::Part>>) -> Self {
        with(self, |it| it.inner = input)
    }
    /// The member `Inner`.
    pub fn get_inner(&self) -> &Option<Box<crate::types::Part>> {
        &self.inner
    }
    /// Makes the value, or fails on the first required field that is not set.
    pub fn build(self) -> Result<Part, BuildError> {
        Ok(Part {
            name: required(self.name, "name", "a `Part` requires it")?,
            level: self.level.unwrap_or_default(),
            inner: self.inner,
        })
    }
}
