// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The structure `Both`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Both {
    /// The member `Name`.
    pub name: Option<String>,
}
impl Both {
    /// The member `Name`.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }
    /// Returns a builder of [`Both`].
    pub fn builder() -> BothBuilder {
        Default::default()
    }
}
static MEMBERS: [Schema; 1] = [string(id!("Both$Name"), 0)];
static REFS: [&Schema; 1] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("Both"), &REFS);
impl SerializableStruct for Both {
    fn schema(&self) -> &Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(&self, ser: &mut dyn ShapeSerializer) -> Serde {
        write_some(&self.name, &MEMBERS[0], ser)?;
        Ok(())
    }
}
impl WriteValue for Both {
    fn write(&self, schema: &Schema<'_>, ser: &mut dyn ShapeSerializer) -> Serde {
        write_struct(self, schema, ser)
    }
}
impl ReadStruct for Both {
    const SCHEMA: &'static Schema<'static> = &SCHEMA;
    fn read_member(&mut self, index: usize, member: &Schema<'_>, de: De<'_>) -> Serde {
        match index {
            0 => read_into(&mut self.name, member, de),
            _ => de.skip_value(),
        }
    }
}
/// Builds a [`Both`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct BothBuilder {
    inner: Both,
}
impl BothBuilder {
    /// The member `Name`.
    pub fn name(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.name = Some(input.into()))
    }
    /// The member `Name`.
    pub fn set_name(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.name = input)
    }
    /// The member `Name`.
    pub fn get_name(&self) -> &Option<String> {
        &self.inner.name
    }
    /// Makes the value.
    pub fn build(self) -> Both {
        self.inner
    }
}
