// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// A record of a dataset: a key, a text and a sync count.
///
/// Returned by [`ListRecords`](crate::operation::list_records) and
/// [`UpdateRecords`](crate::operation::update_records). To write one, send a
/// [`RecordPatch`](crate::types::RecordPatch).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default)]
pub struct Record {
    /// The record's key, unique in its dataset.
    ///
    /// Length: 1 to 1024 characters.
    pub key: Option<String>,
    /// The record's text. None if the record was removed, which differs from an empty text.
    ///
    /// Length: 1048575 characters at most.
    pub value: Option<String>,
    /// The count of the dataset at the record's last change. Send it with the next patch for this
    /// key, even if the record was removed since.
    pub sync_count: Option<i64>,
    /// When the service stored the last change, by its own clock.
    pub last_modified_date: Option<aws_smithy_types::DateTime>,
    /// Who made the last change: the identity, or the AWS account if developer credentials were
    /// used. It does not tell a user's devices apart.
    pub last_modified_by: Option<String>,
    /// When the device that wrote it says that the change was made. A device may have a wrong
    /// clock.
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
    /// The record's key, unique in its dataset.
    ///
    /// Length: 1 to 1024 characters.
    pub fn key(&self) -> Option<&str> {
        self.key.as_deref()
    }
    /// The record's text. None if the record was removed, which differs from an empty text.
    ///
    /// Length: 1048575 characters at most.
    pub fn value(&self) -> Option<&str> {
        self.value.as_deref()
    }
    /// The count of the dataset at the record's last change. Send it with the next patch for this
    /// key, even if the record was removed since.
    pub fn sync_count(&self) -> Option<i64> {
        self.sync_count
    }
    /// When the service stored the last change, by its own clock.
    pub fn last_modified_date(&self) -> Option<&aws_smithy_types::DateTime> {
        self.last_modified_date.as_ref()
    }
    /// Who made the last change: the identity, or the AWS account if developer credentials were
    /// used. It does not tell a user's devices apart.
    pub fn last_modified_by(&self) -> Option<&str> {
        self.last_modified_by.as_deref()
    }
    /// When the device that wrote it says that the change was made. A device may have a wrong
    /// clock.
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
    /// The record's key, unique in its dataset.
    ///
    /// Length: 1 to 1024 characters.
    pub fn key(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.key = Some(input.into()))
    }
    /// The record's key, unique in its dataset.
    ///
    /// Length: 1 to 1024 characters.
    pub fn set_key(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.key = input)
    }
    /// The record's key, unique in its dataset.
    ///
    /// Length: 1 to 1024 characters.
    pub fn get_key(&self) -> &Option<String> {
        &self.inner.key
    }
    /// The record's text. None if the record was removed, which differs from an empty text.
    ///
    /// Length: 1048575 characters at most.
    pub fn value(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.value = Some(input.into()))
    }
    /// The record's text. None if the record was removed, which differs from an empty text.
    ///
    /// Length: 1048575 characters at most.
    pub fn set_value(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.value = input)
    }
    /// The record's text. None if the record was removed, which differs from an empty text.
    ///
    /// Length: 1048575 characters at most.
    pub fn get_value(&self) -> &Option<String> {
        &self.inner.value
    }
    /// The count of the dataset at the record's last change. Send it with the next patch for this
    /// key, even if the record was removed since.
    pub fn sync_count(self, input: i64) -> Self {
        with(self, |it| it.inner.sync_count = Some(input))
    }
    /// The count of the dataset at the record's last change. Send it with the next patch for this
    /// key, even if the record was removed since.
    pub fn set_sync_count(self, input: Option<i64>) -> Self {
        with(self, |it| it.inner.sync_count = input)
    }
    /// The count of the dataset at the record's last change. Send it with the next patch for this
    /// key, even if the record was removed since.
    pub fn get_sync_count(&self) -> &Option<i64> {
        &self.inner.sync_count
    }
    /// When the service stored the last change, by its own clock.
    pub fn last_modified_date(self, input: aws_smithy_types::DateTime) -> Self {
        with(self, |it| it.inner.last_modified_date = Some(input))
    }
    /// When the service stored the last change, by its own clock.
    pub fn set_last_modified_date(
        self,
        input: Option<aws_smithy_types::DateTime>,
    ) -> Self {
        with(self, |it| it.inner.last_modified_date = input)
    }
    /// When the service stored the last change, by its own clock.
    pub fn get_last_modified_date(&self) -> &Option<aws_smithy_types::DateTime> {
        &self.inner.last_modified_date
    }
    /// Who made the last change: the identity, or the AWS account if developer credentials were
    /// used. It does not tell a user's devices apart.
    pub fn last_modified_by(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.last_modified_by = Some(input.into()))
    }
    /// Who made the last change: the identity, or the AWS account if developer credentials were
    /// used. It does not tell a user's devices apart.
    pub fn set_last_modified_by(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.last_modified_by = input)
    }
    /// Who made the last change: the identity, or the AWS account if developer credentials were
    /// used. It does not tell a user's devices apart.
    pub fn get_last_modified_by(&self) -> &Option<String> {
        &self.inner.last_modified_by
    }
    /// When the device that wrote it says that the change was made. A device may have a wrong
    /// clock.
    pub fn device_last_modified_date(self, input: aws_smithy_types::DateTime) -> Self {
        with(self, |it| it.inner.device_last_modified_date = Some(input))
    }
    /// When the device that wrote it says that the change was made. A device may have a wrong
    /// clock.
    pub fn set_device_last_modified_date(
        self,
        input: Option<aws_smithy_types::DateTime>,
    ) -> Self {
        with(self, |it| it.inner.device_last_modified_date = input)
    }
    /// When the device that wrote it says that the change was made. A device may have a wrong
    /// clock.
    pub fn get_device_last_modified_date(&self) -> &Option<aws_smithy_types::DateTime> {
        &self.inner.device_last_modified_date
    }
    /// Makes the value.
    pub fn build(self) -> Record {
        self.inner
    }
}
