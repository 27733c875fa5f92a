// src/types/_thing.rs

/// The structure `Thing`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The member `Anything`.
    pub anything: Option<aws_smithy_types::Document>,

    /// The member `Needed`.
    ///
    /// Required.
    pub needed: aws_smithy_types::Document,
}

shape! {
    Thing: sent_and_received("Thing"), builder(ThingBuilder) {
        anything: document("Anything");
        needed: document("Needed"), non_optional;
    }
}

impl Thing {
    /// The member `Anything`.
    #[inline]
    pub fn anything(&self) -> Option<&aws_smithy_types::Document> {
        self.anything.as_ref()
    }

    /// The member `Needed`.
    ///
    /// Required.
    #[inline]
    pub fn needed(&self) -> &aws_smithy_types::Document {
        &self.needed
    }

    /// Returns a builder of [`Thing`].
    #[inline]
    pub fn builder() -> ThingBuilder {
        Default::default()
    }
}
