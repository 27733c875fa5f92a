// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The union `Lone`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub enum Lone {
    /// A value that this version of the crate does not know. It can be received, not sent.
    #[non_exhaustive]
    Unknown,
}
impl Lone {
    /// Whether this is a value that this version of the crate does not know.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }
}
static SCHEMA: Schema = structure(id!("Lone"), &[]).with_no_body_members();
impl SerializableStruct for Lone {
    fn schema(&self) -> &Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(&self, _: &mut dyn ShapeSerializer) -> Serde {
        match self {
            Self::Unknown => Err(unknown_variant("Lone")),
        }
    }
}
impl WriteValue for Lone {
    fn write(&self, schema: &Schema<'_>, ser: &mut dyn ShapeSerializer) -> Serde {
        write_struct(self, schema, ser)
    }
}
impl Default for Lone {
    fn default() -> Self {
        Self::Unknown
    }
}
impl ReadStruct for Lone {
    const SCHEMA: &'static Schema<'static> = &SCHEMA;
    fn read_member(&mut self, _: usize, _: &Schema<'_>, de: De<'_>) -> Serde {
        de.skip_value()
    }
}
