// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The structure `Thing`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Thing {
    /// The member `Plain`.
    pub plain: Option<aws_smithy_types::DateTime>,
    /// The member `DateTime`.
    pub date_time: Option<aws_smithy_types::DateTime>,
    /// The member `Epoch`.
    pub epoch: Option<aws_smithy_types::DateTime>,
    /// The member `HttpDate`.
    pub http_date: Option<aws_smithy_types::DateTime>,
    /// The member `Chosen`.
    pub chosen: Option<aws_smithy_types::DateTime>,
}
impl Thing {
    /// The member `Plain`.
    pub fn plain(&self) -> Option<&aws_smithy_types::DateTime> {
        self.plain.as_ref()
    }
    /// The member `DateTime`.
    pub fn date_time(&self) -> Option<&aws_smithy_types::DateTime> {
        self.date_time.as_ref()
    }
    /// The member `Epoch`.
    pub fn epoch(&self) -> Option<&aws_smithy_types::DateTime> {
        self.epoch.as_ref()
    }
    /// The member `HttpDate`.
    pub fn http_date(&self) -> Option<&aws_smithy_types::DateTime> {
        self.http_date.as_ref()
    }
    /// The member `Chosen`.
    pub fn chosen(&self) -> Option<&aws_smithy_types::DateTime> {
        self.chosen.as_ref()
    }
    /// Returns a builder of [`Thing`].
    pub fn builder() -> ThingBuilder {
        Default::default()
    }
}
static MEMBERS: [Schema; 5] = [
    timestamp(id!("Thing$Plain"), 0),
    timestamp(id!("Thing$DateTime"), 1).with_timestamp_format(TimestampFormat::DateTime),
    timestamp(id!("Thing$Epoch"), 2)
        .with_timestamp_format(TimestampFormat::EpochSeconds),
    timestamp(id!("Thing$HttpDate"), 3).with_timestamp_format(TimestampFormat::HttpDate),
    timestamp(id!("Thing$Chosen"), 4).with_timestamp_format(TimestampFormat::HttpDate),
];
static REFS: [&Schema; 5] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("Thing"), &REFS);
impl SerializableStruct for Thing {
    fn schema(&self) -> &Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(&self, ser: &mut dyn ShapeSerializer) -> Serde {
        write_some(&self.plain, &MEMBERS[0], ser)?;
        write_some(&self.date_time, &MEMBERS[1], ser)?;
        write_some(&self.epoch, &MEMBERS[2], ser)?;
        write_some(&self.http_date, &MEMBERS[3], ser)?;
        write_some(&self.chosen, &MEMBERS[4], ser)?;
        Ok(())
    }
}
impl WriteValue for Thing {
    fn write(&self, schema: &Schema<'_>, ser: &mut dyn ShapeSerializer) -> Serde {
        write_struct(self, schema, ser)
    }
}
impl ReadStruct for Thing {
    const SCHEMA: &'static Schema<'static> = &SCHEMA;
    fn read_member(&mut self, index: usize, member: &Schema<'_>, de: De<'_>) -> Serde {
        match index {
            0 => read_into(&mut self.plain, member, de),
            1 => read_into(&mut self.date_time, member, de),
            2 => read_into(&mut self.epoch, member, de),
            3 => read_into(&mut self.http_date, member, de),
            4 => read_into(&mut self.chosen, member, de),
            _ => de.skip_value(),
        }
    }
}
/// Builds a [`Thing`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ThingBuilder {
    inner: Thing,
}
impl ThingBuilder {
    /// The member `Plain`.
    pub fn plain(self, input: aws_smithy_types::DateTime) -> Self {
        with(self, |it| it.inner.plain = Some(input))
    }
    /// The member `Plain`.
    pub fn set_plain(self, input: Option<aws_smithy_types::DateTime>) -> Self {
        with(self, |it| it.inner.plain = input)
    }
    /// The member `Plain`.
    pub fn get_plain(&self) -> &Option<aws_smithy_types::DateTime> {
        &self.inner.plain
    }
    /// The member `DateTime`.
    pub fn date_time(self, input: aws_smithy_types::DateTime) -> Self {
        with(self, |it| it.inner.date_time = Some(input))
    }
    /// The member `DateTime`.
    pub fn set_date_time(self, input: Option<aws_smithy_types::DateTime>) -> Self {
        with(self, |it| it.inner.date_time = input)
    }
    /// The member `DateTime`.
    pub fn get_date_time(&self) -> &Option<aws_smithy_types::DateTime> {
        &self.inner.date_time
    }
    /// The member `Epoch`.
    pub fn epoch(self, input: aws_smithy_types::DateTime) -> Self {
        with(self, |it| it.inner.epoch = Some(input))
    }
    /// The member `Epoch`.
    pub fn set_epoch(self, input: Option<aws_smithy_types::DateTime>) -> Self {
        with(self, |it| it.inner.epoch = input)
    }
    /// The member `Epoch`.
    pub fn get_epoch(&self) -> &Option<aws_smithy_types::DateTime> {
        &self.inner.epoch
    }
    /// The member `HttpDate`.
    pub fn http_date(self, input: aws_smithy_types::DateTime) -> Self {
        with(self, |it| it.inner.http_date = Some(input))
    }
    /// The member `HttpDate`.
    pub fn set_http_date(self, input: Option<aws_smithy_types::DateTime>) -> Self {
        with(self, |it| it.inner.http_date = input)
    }
    /// The member `HttpDate`.
    pub fn get_http_date(&self) -> &Option<aws_smithy_types::DateTime> {
        &self.inner.http_date
    }
    /// The member `Chosen`.
    pub fn chosen(self, input: aws_smithy_types::DateTime) -> Self {
        with(self, |it| it.inner.chosen = Some(input))
    }
    /// The member `Chosen`.
    pub fn set_chosen(self, input: Option<aws_smithy_types::DateTime>) -> Self {
        with(self, |it| it.inner.chosen = input)
    }
    /// The member `Chosen`.
    pub fn get_chosen(&self) -> &Option<aws_smithy_types::DateTime> {
        &self.inner.chosen
    }
    /// Makes the value.
    pub fn build(self) -> Thing {
        self.inner
    }
}
