// src/types/_thing.rs

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

structure!(both Thing, SCHEMA, MEMBERS, some(anything), always(needed));
