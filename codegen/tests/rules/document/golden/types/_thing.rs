// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The structure `Thing`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Thing {
    /// The member `Anything`.
    pub anything: Option<aws_smithy_types::Document>,
    /// The member `Needed`.
    ///
    /// Required.
    pub needed: aws_smithy_types::Document,
}
impl Thing {
    /// The member `Anything`.
    pub fn anything(&self) -> Option<&aws_smithy_types::Document> {
        self.anything.as_ref()
    }
    /// The member `Needed`.
    ///
    /// Required.
    pub fn needed(&self) -> &aws_smithy_types::Document {
        &self.needed
    }
    /// Returns a builder of [`Thing`].
    pub fn builder() -> ThingBuilder {
        Default::default()
    }
}
static MEMBERS: [Schema; 2] = [
    document(id!("Thing$Anything"), 0),
    document(id!("Thing$Needed"), 1),
];
static REFS: [&Schema; 2] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("Thing"), &REFS);
structure!(both Thing, SCHEMA, MEMBERS, some(anything), always(needed));
/// Builds a [`Thing`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ThingBuilder {
    pub(crate) anything: Option<aws_smithy_types::Document>,
    pub(crate) needed: Option<aws_smithy_types::Document>,
}
impl ThingBuilder {
    /// The member `Anything`.
    pub fn anything(self, input: aws_smithy_types::Document) -> Self {
        with(self, |it| it.anything = Some(input))
    }
    /// The member `Anything`.
    pub fn set_anything(self, input: Option<aws_smithy_types::Document>) -> Self {
        with(self, |it| it.anything = input)
    }
    /// The member `Anything`.
    pub fn get_anything(&self) -> &Option<aws_smithy_types::Document> {
        &self.anything
    }
    /// The member `Needed`.
    ///
    /// Required.
    pub fn needed(self, input: aws_smithy_types::Document) -> Self {
        with(self, |it| it.needed = Some(input))
    }
    /// The member `Needed`.
    ///
    /// Required.
    pub fn set_needed(self, input: Option<aws_smithy_types::Document>) -> Self {
        with(self, |it| it.needed = input)
    }
    /// The member `Needed`.
    ///
    /// Required.
    pub fn get_needed(&self) -> &Option<aws_smithy_types::Document> {
        &self.needed
    }
    /// Makes the value, or fails on the first required field that is not set.
    pub fn build(self) -> Result<Thing, BuildError> {
        Ok(Thing {
            anything: self.anything,
            needed: required(self.needed, "needed", "a `Thing` requires it")?,
        })
    }
}
