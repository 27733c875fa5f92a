// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The structure `Thing`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Thing {
    /// The member `Holes`.
    pub holes: Option<Vec<Option<String>>>,
    /// The member `Gaps`.
    pub gaps: Option<std::collections::HashMap<String, Option<i32>>>,
    /// The member `Dense`.
    pub dense: Option<Vec<String>>,
}
impl Thing {
    /// The member `Holes`.
    pub fn holes(&self) -> &[Option<String>] {
        self.holes.as_deref().unwrap_or_default()
    }
    /// The member `Gaps`.
    pub fn gaps(&self) -> Option<&std::collections::HashMap<String, Option<i32>>> {
        self.gaps.as_ref()
    }
    /// The member `Dense`.
    pub fn dense(&self) -> &[String] {
        self.dense.as_deref().unwrap_or_default()
    }
    /// Returns a builder of [`Thing`].
    pub fn builder() -> ThingBuilder {
        Default::default()
    }
}
static MEMBERS: [Schema; 3] = [
    list(id!("Thing$Holes"), 0).with_list_member(&crate::schema::HOLES_MEMBER),
    map(id!("Thing$Gaps"), 1)
        .with_map_members(&crate::schema::GAPS_KEY, &crate::schema::GAPS_VALUE),
    list(id!("Thing$Dense"), 2).with_list_member(&crate::schema::DENSE_MEMBER),
];
static REFS: [&Schema; 3] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("Thing"), &REFS);
structure!(both Thing, SCHEMA, MEMBERS, some(holes), some(gaps), some(dense));
/// Builds a [`Thing`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ThingBuilder {
    inner: Thing,
}
impl ThingBuilder {
    /// The member `Holes`.
    pub fn holes(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.holes.get_or_insert_default().push(input))
    }
    /// The member `Holes`.
    pub fn set_holes(self, input: Option<Vec<Option<String>>>) -> Self {
        with(self, |it| it.inner.holes = input)
    }
    /// The member `Holes`.
    pub fn get_holes(&self) -> &Option<Vec<Option<String>>> {
        &self.inner.holes
    }
    /// The member `Gaps`.
    pub fn gaps(mut self, k: impl Into<String>, v: Option<i32>) -> Self {
        self.inner.gaps.get_or_insert_default().insert(k.into(), v);
        self
    }
    /// The member `Gaps`.
    pub fn set_gaps(
        self,
        input: Option<std::collections::HashMap<String, Option<i32>>>,
    ) -> Self {
        with(self, |it| it.inner.gaps = input)
    }
    /// The member `Gaps`.
    pub fn get_gaps(&self) -> &Option<std::collections::HashMap<String, Option<i32>>> {
        &self.inner.gaps
    }
    /// The member `Dense`.
    pub fn dense(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.dense.get_or_insert_default().push(input.into()))
    }
    /// The member `Dense`.
    pub fn set_dense(self, input: Option<Vec<String>>) -> Self {
        with(self, |it| it.inner.dense = input)
    }
    /// The member `Dense`.
    pub fn get_dense(&self) -> &Option<Vec<String>> {
        &self.inner.dense
    }
    /// Makes the value.
    pub fn build(self) -> Thing {
        self.inner
    }
}
