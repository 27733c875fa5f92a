// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::shape;

/// Record of a dataset: a key, a value and a sync count.
///
/// Returned by [`ListRecords`](crate::operation::list_records) and
/// [`UpdateRecords`](crate::operation::update_records). To write a record, send a
/// [`RecordPatch`](crate::types::RecordPatch).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
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

shape! {
    Record: received("Record") {
        key: string("Key");
        value: string("Value"), sensitive;
        sync_count: long("SyncCount");
        last_modified_date: timestamp("LastModifiedDate");
        last_modified_by: string("LastModifiedBy");
        device_last_modified_date: timestamp("DeviceLastModifiedDate");
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

/// Builder of [`Record`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordBuilder {
    inner: Record,
}

impl RecordBuilder {
    /// Key of the record, unique in its dataset.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.inner.key = Some(value.into());
        self
    }

    /// Sets or clears [`key`](Record::key).
    pub fn set_key(mut self, value: Option<String>) -> Self {
        self.inner.key = value;
        self
    }

    /// Returns the value set for [`key`](Record::key).
    pub fn get_key(&self) -> &Option<String> {
        &self.inner.key
    }

    /// Value of the record.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.inner.value = Some(value.into());
        self
    }

    /// Sets or clears [`value`](Record::value).
    pub fn set_value(mut self, value: Option<String>) -> Self {
        self.inner.value = value;
        self
    }

    /// Returns the value set for [`value`](Record::value).
    pub fn get_value(&self) -> &Option<String> {
        &self.inner.value
    }

    /// Sync count of the dataset at the last change to the record.
    pub fn sync_count(mut self, value: i64) -> Self {
        self.inner.sync_count = Some(value);
        self
    }

    /// Sets or clears [`sync_count`](Record::sync_count).
    pub fn set_sync_count(mut self, value: Option<i64>) -> Self {
        self.inner.sync_count = value;
        self
    }

    /// Returns the value set for [`sync_count`](Record::sync_count).
    pub fn get_sync_count(&self) -> &Option<i64> {
        &self.inner.sync_count
    }

    /// Time at which the service stored the last change, by the clock of the service.
    pub fn last_modified_date(mut self, value: aws_smithy_types::DateTime) -> Self {
        self.inner.last_modified_date = Some(value);
        self
    }

    /// Sets or clears [`last_modified_date`](Record::last_modified_date).
    pub fn set_last_modified_date(mut self, value: Option<aws_smithy_types::DateTime>) -> Self {
        self.inner.last_modified_date = value;
        self
    }

    /// Returns the value set for [`last_modified_date`](Record::last_modified_date).
    pub fn get_last_modified_date(&self) -> &Option<aws_smithy_types::DateTime> {
        &self.inner.last_modified_date
    }

    /// Identity that made the last change, or the AWS account if developer credentials were used.
    pub fn last_modified_by(mut self, value: impl Into<String>) -> Self {
        self.inner.last_modified_by = Some(value.into());
        self
    }

    /// Sets or clears [`last_modified_by`](Record::last_modified_by).
    pub fn set_last_modified_by(mut self, value: Option<String>) -> Self {
        self.inner.last_modified_by = value;
        self
    }

    /// Returns the value set for [`last_modified_by`](Record::last_modified_by).
    pub fn get_last_modified_by(&self) -> &Option<String> {
        &self.inner.last_modified_by
    }

    /// Time of the last change as reported by the device that made it.
    pub fn device_last_modified_date(mut self, value: aws_smithy_types::DateTime) -> Self {
        self.inner.device_last_modified_date = Some(value);
        self
    }

    /// Sets or clears [`device_last_modified_date`](Record::device_last_modified_date).
    pub fn set_device_last_modified_date(
        mut self,
        value: Option<aws_smithy_types::DateTime>,
    ) -> Self {
        self.inner.device_last_modified_date = value;
        self
    }

    /// Returns the value set for [`device_last_modified_date`](Record::device_last_modified_date).
    pub fn get_device_last_modified_date(&self) -> &Option<aws_smithy_types::DateTime> {
        &self.inner.device_last_modified_date
    }

    /// Builds the [`Record`].
    pub fn build(self) -> Record {
        self.inner
    }
}
