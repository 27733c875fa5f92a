// src/types/_inner.rs

/// The structure `Inner`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Inner {
    /// The member `Name`.
    ///
    /// Required.
    pub name: String,
}

shape! {
    Inner: sent_and_received("Inner"), builder(InnerBuilder) {
        name: string("Name"), non_optional;
    }
}

impl InnerBuilder {
    /// Builds the [`Inner`].
    ///
    /// # Errors
    ///
    /// A required field is not set.
    #[inline]
    pub fn build(self) -> Result<Inner, BuildError> {
        Ok(Inner {
            name: required(self.name, "name", "a `Inner` requires it")?,
        })
    }
}

// src/types/_thing.rs

/// The structure `Thing`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The member `Time`.
    ///
    /// Required.
    pub time: aws_smithy_types::DateTime,

    /// The member `Blob`.
    ///
    /// Required.
    pub blob: aws_smithy_types::Blob,

    /// The member `Color`.
    ///
    /// Required.
    pub color: crate::types::Color,

    /// The member `Inner`.
    ///
    /// Required.
    pub inner: crate::types::Inner,

    /// The member `Choice`.
    ///
    /// Required.
    pub choice: crate::types::Choice,

    /// The member `Inners`.
    ///
    /// Required.
    pub inners: Vec<crate::types::Inner>,

    /// The member `Doc`.
    ///
    /// Required.
    pub doc: aws_smithy_types::Document,

    /// The member `Long`.
    ///
    /// Required.
    pub long: i64,

    /// The member `Free`.
    pub free: Option<String>,
}

shape! {
    Thing: sent_and_received("Thing"), builder(ThingBuilder) {
        time: timestamp("Time"), non_optional;
        blob: blob("Blob"), non_optional;
        color: string("Color"), non_optional;
        inner: structure("Inner"), non_optional;
        choice: union("Choice"), non_optional;
        inners: list("Inners"), non_optional, of(crate::schema::INNERS);
        doc: document("Doc"), non_optional;
        long: long("Long"), non_optional;
        free: string("Free");
    }
}

impl Thing {
    /// The member `Time`.
    ///
    /// Required.
    #[inline]
    pub fn time(&self) -> &aws_smithy_types::DateTime {
        &self.time
    }

    /// The member `Blob`.
    ///
    /// Required.
    #[inline]
    pub fn blob(&self) -> &aws_smithy_types::Blob {
        &self.blob
    }

    /// The member `Color`.
    ///
    /// Required.
    #[inline]
    pub fn color(&self) -> &crate::types::Color {
        &self.color
    }

    /// The member `Inner`.
    ///
    /// Required.
    #[inline]
    pub fn inner(&self) -> &crate::types::Inner {
        &self.inner
    }

    /// The member `Choice`.
    ///
    /// Required.
    #[inline]
    pub fn choice(&self) -> &crate::types::Choice {
        &self.choice
    }

    /// The member `Inners`.
    ///
    /// Required.
    #[inline]
    pub fn inners(&self) -> &[crate::types::Inner] {
        &self.inners
    }

    /// The member `Doc`.
    ///
    /// Required.
    #[inline]
    pub fn doc(&self) -> &aws_smithy_types::Document {
        &self.doc
    }

    /// The member `Long`.
    ///
    /// Required.
    #[inline]
    pub fn long(&self) -> i64 {
        self.long
    }

    /// The member `Free`.
    #[inline]
    pub fn free(&self) -> Option<&str> {
        self.free.as_deref()
    }

    /// Returns a builder of [`Thing`].
    #[inline]
    pub fn builder() -> ThingBuilder {
        Default::default()
    }
}

impl ThingBuilder {
    /// Builds the [`Thing`].
    ///
    /// # Errors
    ///
    /// A required field is not set.
    #[inline]
    pub fn build(self) -> Result<Thing, BuildError> {
        Ok(Thing {
            time: required(self.time, "time", "a `Thing` requires it")?,
            blob: required(self.blob, "blob", "a `Thing` requires it")?,
            color: required(self.color, "color", "a `Thing` requires it")?,
            inner: required(self.inner, "inner", "a `Thing` requires it")?,
            choice: required(self.choice, "choice", "a `Thing` requires it")?,
            inners: required(self.inners, "inners", "a `Thing` requires it")?,
            doc: required(self.doc, "doc", "a `Thing` requires it")?,
            long: required(self.long, "long", "a `Thing` requires it")?,
            free: self.free,
        })
    }
}
