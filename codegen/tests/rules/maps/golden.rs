// src/schema.rs

pub(crate) static BY_COLOR_KEY: Schema = string(id!("ByColor$key"), 0);

pub(crate) static BY_COLOR_VALUE: Schema = list(id!("ByColor$value"), 0)
    .with_list_member(&crate::schema::STRINGS_MEMBER);

pub(crate) static NESTED_KEY: Schema = string(id!("Nested$key"), 0);

pub(crate) static NESTED_VALUE: Schema = map(id!("Nested$value"), 0)
    .with_map_members(&crate::schema::TAGS_KEY, &crate::schema::TAGS_VALUE);

pub(crate) static STRINGS_MEMBER: Schema = string(id!("Strings$member"), 0);
pub(crate) static TAGS_KEY: Schema = string(id!("Tags$key"), 0);
pub(crate) static TAGS_VALUE: Schema = string(id!("Tags$value"), 0);

// src/types/_thing.rs

/// The structure `Thing`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
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

impl Thing {
    /// The member `Tags`.
    ///
    /// Required.
    pub fn tags(&self) -> &std::collections::HashMap<String, String> {
        &self.tags
    }

    /// The member `ByColor`.
    pub fn by_color(
        &self,
    ) -> Option<&std::collections::HashMap<crate::types::Color, Vec<String>>> {
        self.by_color.as_ref()
    }

    /// The member `Nested`.
    pub fn nested(
        &self,
    ) -> Option<
        &std::collections::HashMap<String, std::collections::HashMap<String, String>>,
    > {
        self.nested.as_ref()
    }

    /// Returns a builder of [`Thing`].
    pub fn builder() -> ThingBuilder {
        Default::default()
    }
}

static MEMBERS: [Schema; 3] = [
    map(id!("Thing$Tags"), 0)
        .with_map_members(&crate::schema::TAGS_KEY, &crate::schema::TAGS_VALUE),
    map(id!("Thing$ByColor"), 1)
        .with_map_members(&crate::schema::BY_COLOR_KEY, &crate::schema::BY_COLOR_VALUE),
    map(id!("Thing$Nested"), 2)
        .with_map_members(&crate::schema::NESTED_KEY, &crate::schema::NESTED_VALUE),
];

structure!(both Thing, SCHEMA, MEMBERS, always(tags), some(by_color), some(nested));

impl ThingBuilder {
    /// The member `Tags`.
    ///
    /// Required.
    pub fn tags(mut self, k: impl Into<String>, v: impl Into<String>) -> Self {
        self.tags.get_or_insert_default().insert(k.into(), v.into());
        self
    }

    /// The member `Tags`.
    ///
    /// Required.
    pub fn set_tags(
        self,
        input: Option<std::collections::HashMap<String, String>>,
    ) -> Self {
        with(self, |it| it.tags = input)
    }

    /// The member `Tags`.
    ///
    /// Required.
    pub fn get_tags(&self) -> &Option<std::collections::HashMap<String, String>> {
        &self.tags
    }
}
