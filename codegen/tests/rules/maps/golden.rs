// src/schema.rs

collections! {
    BY_COLOR: map("ByColor"), key(string), value(list, of(crate::schema::STRINGS));
    NESTED: map("Nested"), key(string), value(map, of(crate::schema::TAGS));
    STRINGS: list("Strings"), member(string);
    TAGS: map("Tags"), key(string), value(string);
}

// src/types/_thing.rs

/// The structure `Thing`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The member `Tags`.
    ///
    /// Required.
    pub tags: std::collections::HashMap<String, String>,

    /// The member `ByColor`.
    pub by_color: Option<std::collections::HashMap<crate::types::Color, Vec<String>>>,

    /// The member `Nested`.
    pub nested: Option<
        std::collections::HashMap<String, std::collections::HashMap<String, String>>,
    >,
}

shape! {
    Thing: sent_and_received("Thing"), builder(ThingBuilder) {
        tags: map("Tags"), non_optional, of(crate::schema::TAGS);
        by_color: map("ByColor"), of(crate::schema::BY_COLOR);
        nested: map("Nested"), of(crate::schema::NESTED);
    }
}

impl Thing {
    /// The member `Tags`.
    ///
    /// Required.
    #[inline]
    pub fn tags(&self) -> &std::collections::HashMap<String, String> {
        &self.tags
    }

    /// The member `ByColor`.
    #[inline]
    pub fn by_color(
        &self,
    ) -> Option<&std::collections::HashMap<crate::types::Color, Vec<String>>> {
        self.by_color.as_ref()
    }

    /// The member `Nested`.
    #[inline]
    pub fn nested(
        &self,
    ) -> Option<
        &std::collections::HashMap<String, std::collections::HashMap<String, String>>,
    > {
        self.nested.as_ref()
    }

    /// Returns a builder of [`Thing`].
    #[inline]
    pub fn builder() -> ThingBuilder {
        Default::default()
    }
}

impl ThingBuilder {
    /// The member `Tags`.
    ///
    /// Required.
    #[inline]
    pub fn tags(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.tags.get_or_insert_default().insert(key.into(), value.into());
        self
    }

    /// Sets or clears [`tags`](Thing::tags).
    #[inline]
    pub fn set_tags(
        mut self,
        value: Option<std::collections::HashMap<String, String>>,
    ) -> Self {
        self.tags = value;
        self
    }

    /// Returns the value set for [`tags`](Thing::tags).
    #[inline]
    pub fn get_tags(&self) -> &Option<std::collections::HashMap<String, String>> {
        &self.tags
    }
}
