// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The structure `Inner`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Inner {
    /// The member `Name`.
    ///
    /// Required.
    pub name: String,
}
impl Inner {
    /// The member `Name`.
    ///
    /// Required.
    pub fn name(&self) -> &str {
        &self.name
    }
    /// Returns a builder of [`Inner`].
    pub fn builder() -> InnerBuilder {
        Default::default()
    }
}
static MEMBERS: [Schema; 1] = [string(id!("Inner$Name"), 0)];
static REFS: [&Schema; 1] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("Inner"), &REFS);
impl SerializableStruct for Inner {
    fn schema(&self) -> &Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(&self, ser: &mut dyn ShapeSerializer) -> Serde {
        write_always(&self.name, &MEMBERS[0], ser)?;
        Ok(())
    }
}
impl WriteValue for Inner {
    fn write(&self, schema: &Schema<'_>, ser: &mut dyn ShapeSerializer) -> Serde {
        write_struct(self, schema, ser)
    }
}
impl ReadStruct for Inner {
    const SCHEMA: &'static Schema<'static> = &SCHEMA;
    fn read_member(&mut self, index: usize, member: &Schema<'_>, de: De<'_>) -> Serde {
        match index {
            0 => read_over(&mut self.name, member, de),
            _ => de.skip_value(),
        }
    }
}
/// Builds a [`Inner`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct InnerBuilder {
    pub(crate) name: Option<String>,
}
impl InnerBuilder {
    /// The member `Name`.
    ///
    /// Required.
    pub fn name(self, input: impl Into<String>) -> Self {
        with(self, |it| it.name = Some(input.into()))
    }
    /// The member `Name`.
    ///
    /// Required.
    pub fn set_name(self, input: Option<String>) -> Self {
        with(self, |it| it.name = input)
    }
    /// The member `Name`.
    ///
    /// Required.
    pub fn get_name(&self) -> &Option<String> {
        &self.name
    }
    /// Makes the value, or fails on the first required field that is not set.
    pub fn build(self) -> Result<Inner, BuildError> {
        Ok(Inner {
            name: required(self.name, "name", "a `Inner` requires it")?,
        })
    }
}
