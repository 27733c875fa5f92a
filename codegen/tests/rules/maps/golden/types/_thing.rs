// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
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
static REFS: [&Schema; 3] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("Thing"), &REFS);
structure!(both Thing, SCHEMA, MEMBERS, always(tags), some(by_color), some(nested));
/// Builds a [`Thing`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ThingBuilder {
    pub(crate) tags: Option<std::collections::HashMap<String, String>>,
    pub(crate) by_color: Option<
        std::collections::HashMap<crate::types::Color, Vec<String>>,
    >,
    pub(crate) nested: Option<
        std::collections::HashMap<String, std::collections::HashMap<String, String>>,
    >,
}
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
    /// The member `ByColor`.
    pub fn by_color(mut self, k: crate::types::Color, v: Vec<String>) -> Self {
        self.by_color.get_or_insert_default().insert(k, v);
        self
    }
    /// The member `ByColor`.
    pub fn set_by_color(
        self,
        input: Option<std::collections::HashMap<crate::types::Color, Vec<String>>>,
    ) -> Self {
        with(self, |it| it.by_color = input)
    }
    /// The member `ByColor`.
    pub fn get_by_color(
        &self,
    ) -> &Option<std::collections::HashMap<crate::types::Color, Vec<String>>> {
        &self.by_color
    }
    /// The member `Nested`.
    pub fn nested(
        mut self,
        k: impl Into<String>,
        v: std::collections::HashMap<String, String>,
    ) -> Self {
        self.nested.get_or_insert_default().insert(k.into(), v);
        self
    }
    /// The member `Nested`.
    pub fn set_nested(
        self,
        input: Option<
            std::collections::HashMap<String, std::collections::HashMap<String, String>>,
        >,
    ) -> Self {
        with(self, |it| it.nested = input)
    }
    /// The member `Nested`.
    pub fn get_nested(
        &self,
    ) -> &Option<
        std::collections::HashMap<String, std::collections::HashMap<String, String>>,
    > {
        &self.nested
    }
    /// Makes the value, or fails on the first required field that is not set.
    pub fn build(self) -> Result<Thing, BuildError> {
        Ok(Thing {
            tags: required(self.tags, "tags", "a `Thing` requires it")?,
            by_color: self.by_color,
            nested: self.nested,
        })
    }
}
