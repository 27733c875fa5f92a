// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The structure `Thing`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Thing {
    /// The member `Strings`.
    pub strings: Option<Vec<String>>,
    /// The member `Matrix`.
    pub matrix: Option<Vec<Vec<String>>>,
    /// The member `Parts`.
    ///
    /// Required. Size: 1 to 3 items.
    pub parts: Vec<crate::types::Part>,
    /// The member `Times`.
    pub times: Option<Vec<aws_smithy_types::DateTime>>,
}
impl Thing {
    /// The member `Strings`.
    pub fn strings(&self) -> &[String] {
        self.strings.as_deref().unwrap_or_default()
    }
    /// The member `Matrix`.
    pub fn matrix(&self) -> &[Vec<String>] {
        self.matrix.as_deref().unwrap_or_default()
    }
    /// The member `Parts`.
    ///
    /// Required. Size: 1 to 3 items.
    pub fn parts(&self) -> &[crate::types::Part] {
        &self.parts
    }
    /// The member `Times`.
    pub fn times(&self) -> &[aws_smithy_types::DateTime] {
        self.times.as_deref().unwrap_or_default()
    }
    /// Returns a builder of [`Thing`].
    pub fn builder() -> ThingBuilder {
        Default::default()
    }
}
static MEMBERS: [Schema; 4] = [
    list(id!("Thing$Strings"), 0).with_list_member(&crate::schema::STRINGS_MEMBER),
    list(id!("Thing$Matrix"), 1).with_list_member(&crate::schema::MATRIX_MEMBER),
    list(id!("Thing$Parts"), 2).with_list_member(&crate::schema::PARTS_MEMBER),
    list(id!("Thing$Times"), 3).with_list_member(&crate::schema::TIMES_MEMBER),
];
static REFS: [&Schema; 4] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("Thing"), &REFS);
structure!(
    both Thing, SCHEMA, MEMBERS, some(strings), some(matrix), always(parts).min(1),
    some(times)
);
/// Builds a [`Thing`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ThingBuilder {
    pub(crate) strings: Option<Vec<String>>,
    pub(crate) matrix: Option<Vec<Vec<String>>>,
    pub(crate) parts: Option<Vec<crate::types::Part>>,
    pub(crate) times: Option<Vec<aws_smithy_types::DateTime>>,
}
impl ThingBuilder {
    /// The member `Strings`.
    pub fn strings(self, input: impl Into<String>) -> Self {
        with(self, |it| it.strings.get_or_insert_default().push(input.into()))
    }
    /// The member `Strings`.
    pub fn set_strings(self, input: Option<Vec<String>>) -> Self {
        with(self, |it| it.strings = input)
    }
    /// The member `Strings`.
    pub fn get_strings(&self) -> &Option<Vec<String>> {
        &self.strings
    }
    /// The member `Matrix`.
    pub fn matrix(self, input: Vec<String>) -> Self {
        with(self, |it| it.matrix.get_or_insert_default().push(input))
    }
    /// The member `Matrix`.
    pub fn set_matrix(self, input: Option<Vec<Vec<String>>>) -> Self {
        with(self, |it| it.matrix = input)
    }
    /// The member `Matrix`.
    pub fn get_matrix(&self) -> &Option<Vec<Vec<String>>> {
        &self.matrix
    }
    /// The member `Parts`.
    ///
    /// Required. Size: 1 to 3 items.
    pub fn parts(self, input: crate::types::Part) -> Self {
        with(self, |it| it.parts.get_or_insert_default().push(input))
    }
    /// The member `Parts`.
    ///
    /// Required. Size: 1 to 3 items.
    pub fn set_parts(self, input: Option<Vec<crate::types::Part>>) -> Self {
        with(self, |it| it.parts = input)
    }
    /// The member `Parts`.
    ///
    /// Required. Size: 1 to 3 items.
    pub fn get_parts(&self) -> &Option<Vec<crate::types::Part>> {
        &self.parts
    }
    /// The member `Times`.
    pub fn times(self, input: aws_smithy_types::DateTime) -> Self {
        with(self, |it| it.times.get_or_insert_default().push(input))
    }
    /// The member `Times`.
    pub fn set_times(self, input: Option<Vec<aws_smithy_types::DateTime>>) -> Self {
        with(self, |it| it.times = input)
    }
    /// The member `Times`.
    pub fn get_times(&self) -> &Option<Vec<aws_smithy_types::DateTime>> {
        &self.times
    }
    /// Makes the value, or fails on the first required field that is not set.
    pub fn build(self) -> Result<Thing, BuildError> {
        Ok(Thing {
            strings: self.strings,
            matrix: self.matrix,
            parts: required(self.parts, "parts", "a `Thing` requires it")?,
            times: self.times,
        })
    }
}
