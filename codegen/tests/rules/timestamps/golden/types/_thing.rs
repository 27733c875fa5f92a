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
structure!(
    both Thing, SCHEMA, MEMBERS, some(plain), some(date_time), some(epoch),
    some(http_date), some(chosen)
);
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
