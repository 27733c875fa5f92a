// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The structure `Pair`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Pair {
    /// The member `Left`.
    pub left: Option<Box<crate::types::Thing>>,
    /// The member `Right`.
    pub right: Option<Box<crate::types::Pair>>,
}
impl Pair {
    /// The member `Left`.
    pub fn left(&self) -> Option<&crate::types::Thing> {
        self.left.as_deref()
    }
    /// The member `Right`.
    pub fn right(&self) -> Option<&crate::types::Pair> {
        self.right.as_deref()
    }
    /// Returns a builder of [`Pair`].
    pub fn builder() -> PairBuilder {
        Default::default()
    }
}
static MEMBERS: [Schema; 2] = [
    nested(id!("Pair$Left"), 0),
    nested(id!("Pair$Right"), 1),
];
static REFS: [&Schema; 2] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("Pair"), &REFS);
structure!(both Pair, SCHEMA, MEMBERS, some(left), some(right));
/// Builds a [`Pair`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct PairBuilder {
    inner: Pair,
}
impl PairBuilder {
    /// The member `Left`.
    pub fn left(self, input: impl Into<Box<crate::types::Thing>>) -> Self {
        with(self, |it| it.inner.left = Some(input.into()))
    }
    /// The member `Left`.
    pub fn set_left(self, input: Option<Box<crate::types::Thing>>) -> Self {
        with(self, |it| it.inner.left = input)
    }
    /// The member `Left`.
    pub fn get_left(&self) -> &Option<Box<crate::types::Thing>> {
        &self.inner.left
    }
    /// The member `Right`.
    pub fn right(self, input: impl Into<Box<crate::types::Pair>>) -> Self {
        with(self, |it| it.inner.right = Some(input.into()))
    }
    /// The member `Right`.
    pub fn set_right(self, input: Option<Box<crate::types::Pair>>) -> Self {
        with(self, |it| it.inner.right = input)
    }
    /// The member `Right`.
    pub fn get_right(&self) -> &Option<Box<crate::types::Pair>> {
        &self.inner.right
    }
    /// Makes the value.
    pub fn build(self) -> Pair {
        self.inner
    }
}
