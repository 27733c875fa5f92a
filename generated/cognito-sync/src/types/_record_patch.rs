// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::{BuildError, required, shape};

/// Change to one record, for [`UpdateRecords`](crate::operation::update_records).
///
/// The sync count identifies the version of the record that the change is based on.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RecordPatch {
    /// Operation on the record: replace or remove.
    ///
    /// Required.
    pub op: crate::types::Operation,

    /// Key of the record to change.
    ///
    /// The length limit counts characters. Use keys of at most 128 bytes in UTF-8 for data that is
    /// shared with the AWS clients for mobile platforms, which enforce that limit.
    ///
    /// Required. Length: 1 to 1024.
    pub key: String,

    /// Value to store. Omit it to remove the record; an empty value is stored like any other.
    ///
    /// The length limit counts characters, whereas the limit of 1 MB for a dataset counts the bytes
    /// of all keys and values in UTF-8.
    ///
    /// Length: at most 1048575. Sensitive: redacted in `Debug`.
    // overrides.toml: Record values are private data of an app's users and must not appear in logs.
    pub value: Option<String>,

    /// Sync count of this record from [`ListRecords`](crate::operation::list_records), or 0 if a
    /// record with this key never existed.
    ///
    /// This is not the sync count of the dataset. It has to equal the stored sync count of the
    /// record; a greater one is a conflict too.
    ///
    /// Required.
    pub sync_count: i64,

    /// Time of the change by the clock of the device.
    ///
    /// It is stored for use by the app and has no influence on conflicts, which are detected by
    /// sync counts alone. Serialized as seconds since 1970-01-01T00:00:00Z, with fractions.
    pub device_last_modified_date: Option<aws_smithy_types::DateTime>,
}

shape! {
    RecordPatch: sent("RecordPatch"), builder(RecordPatchBuilder) {
        op: string("Op"), non_optional;
        key: string("Key"), non_optional, min(1);
        value: string("Value"), sensitive;
        sync_count: long("SyncCount"), non_optional;
        device_last_modified_date: timestamp("DeviceLastModifiedDate");
    }
}

impl RecordPatch {
    /// Operation on the record: replace or remove.
    ///
    /// Required.
    pub fn op(&self) -> &crate::types::Operation {
        &self.op
    }

    /// Key of the record to change.
    ///
    /// The length limit counts characters. Use keys of at most 128 bytes in UTF-8 for data that is
    /// shared with the AWS clients for mobile platforms, which enforce that limit.
    ///
    /// Required. Length: 1 to 1024.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Value to store. Omit it to remove the record; an empty value is stored like any other.
    ///
    /// The length limit counts characters, whereas the limit of 1 MB for a dataset counts the bytes
    /// of all keys and values in UTF-8.
    ///
    /// Length: at most 1048575. Sensitive: redacted in `Debug`.
    pub fn value(&self) -> Option<&str> {
        self.value.as_deref()
    }

    /// Sync count of this record from [`ListRecords`](crate::operation::list_records), or 0 if a
    /// record with this key never existed.
    ///
    /// This is not the sync count of the dataset. It has to equal the stored sync count of the
    /// record; a greater one is a conflict too.
    ///
    /// Required.
    pub fn sync_count(&self) -> i64 {
        self.sync_count
    }

    /// Time of the change by the clock of the device.
    ///
    /// It is stored for use by the app and has no influence on conflicts, which are detected by
    /// sync counts alone. Serialized as seconds since 1970-01-01T00:00:00Z, with fractions.
    pub fn device_last_modified_date(&self) -> Option<&aws_smithy_types::DateTime> {
        self.device_last_modified_date.as_ref()
    }

    /// Returns a builder of [`RecordPatch`].
    pub fn builder() -> RecordPatchBuilder {
        Default::default()
    }
}

/// Builder of [`RecordPatch`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordPatchBuilder {
    pub(crate) op: Option<crate::types::Operation>,
    pub(crate) key: Option<String>,
    pub(crate) value: Option<String>,
    pub(crate) sync_count: Option<i64>,
    pub(crate) device_last_modified_date: Option<aws_smithy_types::DateTime>,
}

impl RecordPatchBuilder {
    /// Operation on the record: replace or remove.
    ///
    /// Required.
    pub fn op(mut self, value: crate::types::Operation) -> Self {
        self.op = Some(value);
        self
    }

    /// Sets or clears [`op`](RecordPatch::op).
    pub fn set_op(mut self, value: Option<crate::types::Operation>) -> Self {
        self.op = value;
        self
    }

    /// Returns the value set for [`op`](RecordPatch::op).
    pub fn get_op(&self) -> &Option<crate::types::Operation> {
        &self.op
    }

    /// Key of the record to change.
    ///
    /// Required.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Sets or clears [`key`](RecordPatch::key).
    pub fn set_key(mut self, value: Option<String>) -> Self {
        self.key = value;
        self
    }

    /// Returns the value set for [`key`](RecordPatch::key).
    pub fn get_key(&self) -> &Option<String> {
        &self.key
    }

    /// Value to store.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets or clears [`value`](RecordPatch::value).
    pub fn set_value(mut self, value: Option<String>) -> Self {
        self.value = value;
        self
    }

    /// Returns the value set for [`value`](RecordPatch::value).
    pub fn get_value(&self) -> &Option<String> {
        &self.value
    }

    /// Sync count of this record from [`ListRecords`](crate::operation::list_records), or 0 if a
    /// record with this key never existed.
    ///
    /// Required.
    pub fn sync_count(mut self, value: i64) -> Self {
        self.sync_count = Some(value);
        self
    }

    /// Sets or clears [`sync_count`](RecordPatch::sync_count).
    pub fn set_sync_count(mut self, value: Option<i64>) -> Self {
        self.sync_count = value;
        self
    }

    /// Returns the value set for [`sync_count`](RecordPatch::sync_count).
    pub fn get_sync_count(&self) -> &Option<i64> {
        &self.sync_count
    }

    /// Time of the change by the clock of the device.
    pub fn device_last_modified_date(mut self, value: aws_smithy_types::DateTime) -> Self {
        self.device_last_modified_date = Some(value);
        self
    }

    /// Sets or clears [`device_last_modified_date`](RecordPatch::device_last_modified_date).
    pub fn set_device_last_modified_date(
        mut self,
        value: Option<aws_smithy_types::DateTime>,
    ) -> Self {
        self.device_last_modified_date = value;
        self
    }

    /// Returns the value set for
    /// [`device_last_modified_date`](RecordPatch::device_last_modified_date).
    pub fn get_device_last_modified_date(&self) -> &Option<aws_smithy_types::DateTime> {
        &self.device_last_modified_date
    }

    /// Builds the [`RecordPatch`].
    ///
    /// # Errors
    ///
    /// A required field is not set.
    pub fn build(self) -> Result<RecordPatch, BuildError> {
        Ok(RecordPatch {
            op: required(self.op, "op", "a `RecordPatch` requires it")?,
            key: required(self.key, "key", "a `RecordPatch` requires it")?,
            value: self.value,
            sync_count: required(self.sync_count, "sync_count", "a `RecordPatch` requires it")?,
            device_last_modified_date: self.device_last_modified_date,
        })
    }
}
