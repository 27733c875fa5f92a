// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;

/// Record of a dataset: a key, a value and a sync count.
///
/// Returned by [`ListRecords`](crate::operation::list_records) and
/// [`UpdateRecords`](crate::operation::update_records). To write a record, send a
/// [`RecordPatch`](crate::types::RecordPatch).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default)]
pub struct Record {
    /// Key of the record, unique in its dataset.
    ///
    /// Length: 1 to 1024.
    pub key: Option<String>,

    /// Value of the record. None if the record was removed; an empty value is not a removal.
    ///
    /// Length: at most 1048575. Sensitive: redacted in `Debug`.
    // overrides.toml: Record values are private data of an app's users and must not appear in logs.
    pub value: Option<String>,

    /// Sync count of the dataset at the last change to the record. Send it with the next patch for
    /// this key, even if the record has been removed.
    pub sync_count: Option<i64>,

    /// Time at which the service stored the last change, by the clock of the service.
    pub last_modified_date: Option<aws_smithy_types::DateTime>,

    /// Identity that made the last change, or the AWS account if developer credentials were used.
    /// Does not identify the device.
    pub last_modified_by: Option<String>,

    /// Time of the last change as reported by the device that made it. The clock of the device may
    /// be wrong.
    pub device_last_modified_date: Option<aws_smithy_types::DateTime>,
}

impl std::fmt::Debug for Record {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Record")
            .field("key", &self.key)
            .field("value", &REDACTED)
            .field("sync_count", &self.sync_count)
            .field("last_modified_date", &self.last_modified_date)
            .field("last_modified_by", &self.last_modified_by)
            .field("device_last_modified_date", &self.device_last_modified_date)
            .finish()
    }
}

impl Record {
    /// Key of the record, unique in its dataset.
    ///
    /// Length: 1 to 1024.
    pub fn key(&self) -> Option<&str> {
        self.key.as_deref()
    }

    /// Value of the record. None if the record was removed; an empty value is not a removal.
    ///
    /// Length: at most 1048575. Sensitive: redacted in `Debug`.
    pub fn value(&self) -> Option<&str> {
        self.value.as_deref()
    }

    /// Sync count of the dataset at the last change to the record. Send it with the next patch for
    /// this key, even if the record has been removed.
    pub fn sync_count(&self) -> Option<i64> {
        self.sync_count
    }

    /// Time at which the service stored the last change, by the clock of the service.
    pub fn last_modified_date(&self) -> Option<&aws_smithy_types::DateTime> {
        self.last_modified_date.as_ref()
    }

    /// Identity that made the last change, or the AWS account if developer credentials were used.
    /// Does not identify the device.
    pub fn last_modified_by(&self) -> Option<&str> {
        self.last_modified_by.as_deref()
    }

    /// Time of the last change as reported by the device that made it. The clock of the device may
    /// be wrong.
    pub fn device_last_modified_date(&self) -> Option<&aws_smithy_types::DateTime> {
        self.device_last_modified_date.as_ref()
    }

    /// Returns a builder of [`Record`].
    pub fn builder() -> RecordBuilder {
        Default::default()
    }
}

static MEMBERS: [Schema; 6] = [
    string(id!("Record$Key"), 0),
    string(id!("Record$Value"), 1).with_sensitive(),
    long(id!("Record$SyncCount"), 2),
    timestamp(id!("Record$LastModifiedDate"), 3),
    string(id!("Record$LastModifiedBy"), 4),
    timestamp(id!("Record$DeviceLastModifiedDate"), 5),
];

static REFS: [&Schema; 6] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("Record"), &REFS);

structure!(
    received Record, SCHEMA, MEMBERS, some(key), some(value), some(sync_count),
    some(last_modified_date), some(last_modified_by), some(device_last_modified_date)
);

/// Builds a [`Record`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct RecordBuilder {
    inner: Record,
}

impl RecordBuilder {
    /// Key of the record, unique in its dataset.
    ///
    /// Length: 1 to 1024.
    pub fn key(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.key = Some(input.into()))
    }

    /// Key of the record, unique in its dataset.
    ///
    /// Length: 1 to 1024.
    pub fn set_key(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.key = input)
    }

    /// Key of the record, unique in its dataset.
    ///
    /// Length: 1 to 1024.
    pub fn get_key(&self) -> &Option<String> {
        &self.inner.key
    }

    /// Value of the record. None if the record was removed; an empty value is not a removal.
    ///
    /// Length: at most 1048575. Sensitive: redacted in `Debug`.
    pub fn value(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.value = Some(input.into()))
    }

    /// Value of the record. None if the record was removed; an empty value is not a removal.
    ///
    /// Length: at most 1048575. Sensitive: redacted in `Debug`.
    pub fn set_value(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.value = input)
    }

    /// Value of the record. None if the record was removed; an empty value is not a removal.
    ///
    /// Length: at most 1048575. Sensitive: redacted in `Debug`.
    pub fn get_value(&self) -> &Option<String> {
        &self.inner.value
    }

    /// Sync count of the dataset at the last change to the record. Send it with the next patch for
    /// this key, even if the record has been removed.
    pub fn sync_count(self, input: i64) -> Self {
        with(self, |it| it.inner.sync_count = Some(input))
    }

    /// Sync count of the dataset at the last change to the record. Send it with the next patch for
    /// this key, even if the record has been removed.
    pub fn set_sync_count(self, input: Option<i64>) -> Self {
        with(self, |it| it.inner.sync_count = input)
    }

    /// Sync count of the dataset at the last change to the record. Send it with the next patch for
    /// this key, even if the record has been removed.
    pub fn get_sync_count(&self) -> &Option<i64> {
        &self.inner.sync_count
    }

    /// Time at which the service stored the last change, by the clock of the service.
    pub fn last_modified_date(self, input: aws_smithy_types::DateTime) -> Self {
        with(self, |it| it.inner.last_modified_date = Some(input))
    }

    /// Time at which the service stored the last change, by the clock of the service.
    pub fn set_last_modified_date(self, input: Option<aws_smithy_types::DateTime>) -> Self {
        with(self, |it| it.inner.last_modified_date = input)
    }

    /// Time at which the service stored the last change, by the clock of the service.
    pub fn get_last_modified_date(&self) -> &Option<aws_smithy_types::DateTime> {
        &self.inner.last_modified_date
    }

    /// Identity that made the last change, or the AWS account if developer credentials were used.
    /// Does not identify the device.
    pub fn last_modified_by(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.last_modified_by = Some(input.into()))
    }

    /// Identity that made the last change, or the AWS account if developer credentials were used.
    /// Does not identify the device.
    pub fn set_last_modified_by(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.last_modified_by = input)
    }

    /// Identity that made the last change, or the AWS account if developer credentials were used.
    /// Does not identify the device.
    pub fn get_last_modified_by(&self) -> &Option<String> {
        &self.inner.last_modified_by
    }

    /// Time of the last change as reported by the device that made it. The clock of the device may
    /// be wrong.
    pub fn device_last_modified_date(self, input: aws_smithy_types::DateTime) -> Self {
        with(self, |it| it.inner.device_last_modified_date = Some(input))
    }

    /// Time of the last change as reported by the device that made it. The clock of the device may
    /// be wrong.
    pub fn set_device_last_modified_date(self, input: Option<aws_smithy_types::DateTime>) -> Self {
        with(self, |it| it.inner.device_last_modified_date = input)
    }

    /// Time of the last change as reported by the device that made it. The clock of the device may
    /// be wrong.
    pub fn get_device_last_modified_date(&self) -> &Option<aws_smithy_types::DateTime> {
        &self.inner.device_last_modified_date
    }

    /// Makes the value.
    pub fn build(self) -> Record {
        self.inner
    }
}
