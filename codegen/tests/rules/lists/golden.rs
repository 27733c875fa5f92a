// src/schema.rs

collections! {
    MATRIX: list("Matrix"), member(list, of(crate::schema::STRINGS));
    PARTS: list("Parts"), member(structure);
    STRINGS: list("Strings"), member(string);
    TIMES: list("Times"), member(timestamp, format(date_time));
}

// src/types/_thing.rs

/// The structure `Thing`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

shape! {
    Thing: sent_and_received("Thing"), builder(ThingBuilder) {
        strings: list("Strings"), of(crate::schema::STRINGS);
        matrix: list("Matrix"), of(crate::schema::MATRIX);
        parts: list("Parts"), non_optional, of(crate::schema::PARTS), min(1);
        times: list("Times"), of(crate::schema::TIMES);
    }
}

impl Thing {
    /// The member `Strings`.
    #[inline]
    pub fn strings(&self) -> &[String] {
        self.strings.as_deref().unwrap_or_default()
    }

    /// The member `Matrix`.
    #[inline]
    pub fn matrix(&self) -> &[Vec<String>] {
        self.matrix.as_deref().unwrap_or_default()
    }

    /// The member `Parts`.
    ///
    /// Required. Size: 1 to 3 items.
    #[inline]
    pub fn parts(&self) -> &[crate::types::Part] {
        &self.parts
    }

    /// The member `Times`.
    #[inline]
    pub fn times(&self) -> &[aws_smithy_types::DateTime] {
        self.times.as_deref().unwrap_or_default()
    }

    /// Returns a builder of [`Thing`].
    #[inline]
    pub fn builder() -> ThingBuilder {
        Default::default()
    }
}

impl ThingBuilder {
    /// The member `Strings`.
    #[inline]
    pub fn strings(mut self, value: impl Into<String>) -> Self {
        self.strings.get_or_insert_default().push(value.into());
        self
    }

    /// Sets or clears [`strings`](Thing::strings).
    #[inline]
    pub fn set_strings(mut self, value: Option<Vec<String>>) -> Self {
        self.strings = value;
        self
    }

    /// Returns the value set for [`strings`](Thing::strings).
    #[inline]
    pub fn get_strings(&self) -> &Option<Vec<String>> {
        &self.strings
    }
}
