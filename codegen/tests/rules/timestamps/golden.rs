// src/types/_thing.rs

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

structure!(
    both Thing, SCHEMA, MEMBERS, some(plain), some(date_time), some(epoch),
    some(http_date), some(chosen)
);
