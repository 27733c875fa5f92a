// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;

/// Change to one record, for [`UpdateRecords`](crate::operation::update_records).
///
/// The sync count identifies the version of the record that the change is based on.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
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

impl std::fmt::Debug for RecordPatch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RecordPatch")
            .field("op", &self.op)
            .field("key", &self.key)
            .field("value", &REDACTED)
            .field("sync_count", &self.sync_count)
            .field("device_last_modified_date", &self.device_last_modified_date)
            .finish()
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

static MEMBERS: [Schema; 5] = [
    string(id!("RecordPatch$Op"), 0),
    string(id!("RecordPatch$Key"), 1),
    string(id!("RecordPatch$Value"), 2).with_sensitive(),
    long(id!("RecordPatch$SyncCount"), 3),
    timestamp(id!("RecordPatch$DeviceLastModifiedDate"), 4),
];

static REFS: [&Schema; 5] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("RecordPatch"), &REFS);

structure!(
    sent RecordPatch, SCHEMA, MEMBERS, always(op), always(key).min(1), some(value),
    always(sync_count), some(device_last_modified_date)
);

/// Builds a [`RecordPatch`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Default)]
pub struct RecordPatchBuilder {
    pub(crate) op: Option<crate::types::Operation>,
    pub(crate) key: Option<String>,
    pub(crate) value: Option<String>,
    pub(crate) sync_count: Option<i64>,
    pub(crate) device_last_modified_date: Option<aws_smithy_types::DateTime>,
}

impl std::fmt::Debug for RecordPatchBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RecordPatchBuilder")
            .field("op", &self.op)
            .field("key", &self.key)
            .field("value", &REDACTED)
            .field("sync_count", &self.sync_count)
            .field("device_last_modified_date", &self.device_last_modified_date)
            .finish()
    }
}

impl RecordPatchBuilder {
    /// Operation on the record: replace or remove.
    ///
    /// Required.
    pub fn op(self, input: crate::types::Operation) -> Self {
        with(self, |it| it.op = Some(input))
    }

    /// Operation on the record: replace or remove.
    ///
    /// Required.
    pub fn set_op(self, input: Option<crate::types::Operation>) -> Self {
        with(self, |it| it.op = input)
    }

    /// Operation on the record: replace or remove.
    ///
    /// Required.
    pub fn get_op(&self) -> &Option<crate::types::Operation> {
        &self.op
    }

    /// Key of the record to change.
    ///
    /// The length limit counts characters. Use keys of at most 128 bytes in UTF-8 for data that is
    /// shared with the AWS clients for mobile platforms, which enforce that limit.
    ///
    /// Required. Length: 1 to 1024.
    pub fn key(self, input: impl Into<String>) -> Self {
        with(self, |it| it.key = Some(input.into()))
    }

    /// Key of the record to change.
    ///
    /// The length limit counts characters. Use keys of at most 128 bytes in UTF-8 for data that is
    /// shared with the AWS clients for mobile platforms, which enforce that limit.
    ///
    /// Required. Length: 1 to 1024.
    pub fn set_key(self, input: Option<String>) -> Self {
        with(self, |it| it.key = input)
    }

    /// Key of the record to change.
    ///
    /// The length limit counts characters. Use keys of at most 128 bytes in UTF-8 for data that is
    /// shared with the AWS clients for mobile platforms, which enforce that limit.
    ///
    /// Required. Length: 1 to 1024.
    pub fn get_key(&self) -> &Option<String> {
        &self.key
    }

    /// Value to store. Omit it to remove the record; an empty value is stored like any other.
    ///
    /// The length limit counts characters, whereas the limit of 1 MB for a dataset counts the bytes
    /// of all keys and values in UTF-8.
    ///
    /// Length: at most 1048575. Sensitive: redacted in `Debug`.
    pub fn value(self, input: impl Into<String>) -> Self {
        with(self, |it| it.value = Some(input.into()))
    }

    /// Value to store. Omit it to remove the record; an empty value is stored like any other.
    ///
    /// The length limit counts characters, whereas the limit of 1 MB for a dataset counts the bytes
    /// of all keys and values in UTF-8.
    ///
    /// Length: at most 1048575. Sensitive: redacted in `Debug`.
    pub fn set_value(self, input: Option<String>) -> Self {
        with(self, |it| it.value = input)
    }

    /// Value to store. Omit it to remove the record; an empty value is stored like any other.
    ///
    /// The length limit counts characters, whereas the limit of 1 MB for a dataset counts the bytes
    /// of all keys and values in UTF-8.
    ///
    /// Length: at most 1048575. Sensitive: redacted in `Debug`.
    pub fn get_value(&self) -> &Option<String> {
        &self.value
    }

    /// Sync count of this record from [`ListRecords`](crate::operation::list_records), or 0 if a
    /// record with this key never existed.
    ///
    /// This is not the sync count of the dataset. It has to equal the stored sync count of the
    /// record; a greater one is a conflict too.
    ///
    /// Required.
    pub fn sync_count(self, input: i64) -> Self {
        with(self, |it| it.sync_count = Some(input))
    }

    /// Sync count of this record from [`ListRecords`](crate::operation::list_records), or 0 if a
    /// record with this key never existed.
    ///
    /// This is not the sync count of the dataset. It has to equal the stored sync count of the
    /// record; a greater one is a conflict too.
    ///
    /// Required.
    pub fn set_sync_count(self, input: Option<i64>) -> Self {
        with(self, |it| it.sync_count = input)
    }

    /// Sync count of this record from [`ListRecords`](crate::operation::list_records), or 0 if a
    /// record with this key never existed.
    ///
    /// This is not the sync count of the dataset. It has to equal the stored sync count of the
    /// record; a greater one is a conflict too.
    ///
    /// Required.
    pub fn get_sync_count(&self) -> &Option<i64> {
        &self.sync_count
    }

    /// Time of the change by the clock of the device.
    ///
    /// It is stored for use by the app and has no influence on conflicts, which are detected by
    /// sync counts alone. Serialized as seconds since 1970-01-01T00:00:00Z, with fractions.
    pub fn device_last_modified_date(self, input: aws_smithy_types::DateTime) -> Self {
        with(self, |it| it.device_last_modified_date = Some(input))
    }

    /// Time of the change by the clock of the device.
    ///
    /// It is stored for use by the app and has no influence on conflicts, which are detected by
    /// sync counts alone. Serialized as seconds since 1970-01-01T00:00:00Z, with fractions.
    pub fn set_device_last_modified_date(self, input: Option<aws_smithy_types::DateTime>) -> Self {
        with(self, |it| it.device_last_modified_date = input)
    }

    /// Time of the change by the clock of the device.
    ///
    /// It is stored for use by the app and has no influence on conflicts, which are detected by
    /// sync counts alone. Serialized as seconds since 1970-01-01T00:00:00Z, with fractions.
    pub fn get_device_last_modified_date(&self) -> &Option<aws_smithy_types::DateTime> {
        &self.device_last_modified_date
    }

    /// Makes the value, or fails on the first required field that is not set.
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
