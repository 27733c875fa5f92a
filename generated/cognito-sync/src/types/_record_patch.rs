// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// A change to one record, for [`UpdateRecords`](crate::operation::update_records).
///
/// The sync count says which state of the record the change was made to.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub struct RecordPatch {
    /// Whether the value is stored or the record removed.
    ///
    /// Required.
    pub op: crate::types::Operation,
    /// The key of the record to change. The limit counts characters; the AWS clients for mobile
    /// platforms kept keys to 128 bytes of UTF-8, and so should data that is shared with them.
    ///
    /// Required. Length: 1 to 1024 characters.
    pub key: String,
    /// The text to store. Leave it out to remove the record: an empty text is a value like any
    /// other. The limit counts characters, while the dataset's 1 MB counts the bytes of all its
    /// keys and values in UTF-8.
    ///
    /// Length: 1048575 characters at most.
    pub value: Option<String>,
    /// The count that [`ListRecords`](crate::operation::list_records) gave for this record, or 0 if
    /// there never was one under this key. It is the record's, not the dataset's, and has to be
    /// equal to what the service has: a greater one is a conflict too.
    ///
    /// Required.
    pub sync_count: i64,
    /// When the change was made, by the device's clock. It is kept for the app's use; which change
    /// wins is decided by sync counts alone. On the wire it is in seconds since 1970, with
    /// fractions.
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
    /// Whether the value is stored or the record removed.
    ///
    /// Required.
    pub fn op(&self) -> &crate::types::Operation {
        &self.op
    }
    /// The key of the record to change. The limit counts characters; the AWS clients for mobile
    /// platforms kept keys to 128 bytes of UTF-8, and so should data that is shared with them.
    ///
    /// Required. Length: 1 to 1024 characters.
    pub fn key(&self) -> &str {
        &self.key
    }
    /// The text to store. Leave it out to remove the record: an empty text is a value like any
    /// other. The limit counts characters, while the dataset's 1 MB counts the bytes of all its
    /// keys and values in UTF-8.
    ///
    /// Length: 1048575 characters at most.
    pub fn value(&self) -> Option<&str> {
        self.value.as_deref()
    }
    /// The count that [`ListRecords`](crate::operation::list_records) gave for this record, or 0 if
    /// there never was one under this key. It is the record's, not the dataset's, and has to be
    /// equal to what the service has: a greater one is a conflict too.
    ///
    /// Required.
    pub fn sync_count(&self) -> i64 {
        self.sync_count
    }
    /// When the change was made, by the device's clock. It is kept for the app's use; which change
    /// wins is decided by sync counts alone. On the wire it is in seconds since 1970, with
    /// fractions.
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
    /// Whether the value is stored or the record removed.
    ///
    /// Required.
    pub fn op(self, input: crate::types::Operation) -> Self {
        with(self, |it| it.op = Some(input))
    }
    /// Whether the value is stored or the record removed.
    ///
    /// Required.
    pub fn set_op(self, input: Option<crate::types::Operation>) -> Self {
        with(self, |it| it.op = input)
    }
    /// Whether the value is stored or the record removed.
    ///
    /// Required.
    pub fn get_op(&self) -> &Option<crate::types::Operation> {
        &self.op
    }
    /// The key of the record to change. The limit counts characters; the AWS clients for mobile
    /// platforms kept keys to 128 bytes of UTF-8, and so should data that is shared with them.
    ///
    /// Required. Length: 1 to 1024 characters.
    pub fn key(self, input: impl Into<String>) -> Self {
        with(self, |it| it.key = Some(input.into()))
    }
    /// The key of the record to change. The limit counts characters; the AWS clients for mobile
    /// platforms kept keys to 128 bytes of UTF-8, and so should data that is shared with them.
    ///
    /// Required. Length: 1 to 1024 characters.
    pub fn set_key(self, input: Option<String>) -> Self {
        with(self, |it| it.key = input)
    }
    /// The key of the record to change. The limit counts characters; the AWS clients for mobile
    /// platforms kept keys to 128 bytes of UTF-8, and so should data that is shared with them.
    ///
    /// Required. Length: 1 to 1024 characters.
    pub fn get_key(&self) -> &Option<String> {
        &self.key
    }
    /// The text to store. Leave it out to remove the record: an empty text is a value like any
    /// other. The limit counts characters, while the dataset's 1 MB counts the bytes of all its
    /// keys and values in UTF-8.
    ///
    /// Length: 1048575 characters at most.
    pub fn value(self, input: impl Into<String>) -> Self {
        with(self, |it| it.value = Some(input.into()))
    }
    /// The text to store. Leave it out to remove the record: an empty text is a value like any
    /// other. The limit counts characters, while the dataset's 1 MB counts the bytes of all its
    /// keys and values in UTF-8.
    ///
    /// Length: 1048575 characters at most.
    pub fn set_value(self, input: Option<String>) -> Self {
        with(self, |it| it.value = input)
    }
    /// The text to store. Leave it out to remove the record: an empty text is a value like any
    /// other. The limit counts characters, while the dataset's 1 MB counts the bytes of all its
    /// keys and values in UTF-8.
    ///
    /// Length: 1048575 characters at most.
    pub fn get_value(&self) -> &Option<String> {
        &self.value
    }
    /// The count that [`ListRecords`](crate::operation::list_records) gave for this record, or 0 if
    /// there never was one under this key. It is the record's, not the dataset's, and has to be
    /// equal to what the service has: a greater one is a conflict too.
    ///
    /// Required.
    pub fn sync_count(self, input: i64) -> Self {
        with(self, |it| it.sync_count = Some(input))
    }
    /// The count that [`ListRecords`](crate::operation::list_records) gave for this record, or 0 if
    /// there never was one under this key. It is the record's, not the dataset's, and has to be
    /// equal to what the service has: a greater one is a conflict too.
    ///
    /// Required.
    pub fn set_sync_count(self, input: Option<i64>) -> Self {
        with(self, |it| it.sync_count = input)
    }
    /// The count that [`ListRecords`](crate::operation::list_records) gave for this record, or 0 if
    /// there never was one under this key. It is the record's, not the dataset's, and has to be
    /// equal to what the service has: a greater one is a conflict too.
    ///
    /// Required.
    pub fn get_sync_count(&self) -> &Option<i64> {
        &self.sync_count
    }
    /// When the change was made, by the device's clock. It is kept for the app's use; which change
    /// wins is decided by sync counts alone. On the wire it is in seconds since 1970, with
    /// fractions.
    pub fn device_last_modified_date(self, input: aws_smithy_types::DateTime) -> Self {
        with(self, |it| it.device_last_modified_date = Some(input))
    }
    /// When the change was made, by the device's clock. It is kept for the app's use; which change
    /// wins is decided by sync counts alone. On the wire it is in seconds since 1970, with
    /// fractions.
    pub fn set_device_last_modified_date(
        self,
        input: Option<aws_smithy_types::DateTime>,
    ) -> Self {
        with(self, |it| it.device_last_modified_date = input)
    }
    /// When the change was made, by the device's clock. It is kept for the app's use; which change
    /// wins is decided by sync counts alone. On the wire it is in seconds since 1970, with
    /// fractions.
    pub fn get_device_last_modified_date(&self) -> &Option<aws_smithy_types::DateTime> {
        &self.device_last_modified_date
    }
    /// Makes the value, or fails on the first required field that is not set.
    pub fn build(self) -> Result<RecordPatch, BuildError> {
        Ok(RecordPatch {
            op: required(self.op, "op", "a `RecordPatch` requires it")?,
            key: required(self.key, "key", "a `RecordPatch` requires it")?,
            value: self.value,
            sync_count: required(
                self.sync_count,
                "sync_count",
                "a `RecordPatch` requires it",
            )?,
            device_last_modified_date: self.device_last_modified_date,
        })
    }
}
