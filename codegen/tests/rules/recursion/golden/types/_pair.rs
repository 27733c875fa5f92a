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
impl SerializableStruct for Pair {
    fn schema(&self) -> &Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(&self, ser: &mut dyn ShapeSerializer) -> Serde {
        write_some(&self.left, &MEMBERS[0], ser)?;
        write_some(&self.right, &MEMBERS[1], ser)?;
        Ok(())
    }
}
impl WriteValue for Pair {
    fn write(&self, schema: &Schema<'_>, ser: &mut dyn ShapeSerializer) -> Serde {
        write_struct(self, schema, ser)
    }
}
impl ReadStruct for Pair {
    const SCHEMA: &'static Schema<'static> = &SCHEMA;
    fn read_member(&mut self, index: usize, member: &Schema<'_>, de: De<'_>) -> Serde {
        match index {
            0 => read_into(&mut self.left, member, de),
            1 => read_into(&mut self.right, member, de),
            _ => de.skip_value(),
        }
    }
}
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
