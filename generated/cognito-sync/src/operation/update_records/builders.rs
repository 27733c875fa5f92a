// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use super::{UpdateRecords, UpdateRecordsInput, UpdateRecordsOutput};
use crate::client::{FluentBuilder, change, fluent};
use sdk_runtime::generated::*;

/// Builds the input of [`UpdateRecords`]; [`send`](FluentBuilder::send) sends it.
pub type UpdateRecordsFluentBuilder = FluentBuilder<UpdateRecordsInputBuilder>;

impl UpdateRecordsFluentBuilder {
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(self, input: impl Into<String>) -> Self {
        change(self, |inner| inner.identity_pool_id(input))
    }

    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn set_identity_pool_id(self, input: Option<String>) -> Self {
        change(self, |inner| inner.set_identity_pool_id(input))
    }

    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn get_identity_pool_id(&self) -> &Option<String> {
        self.inner.get_identity_pool_id()
    }

    /// ID of the identity, which represents one user: region, colon, lower-case UUID. It has the
    /// same format as an identity pool ID.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_id(self, input: impl Into<String>) -> Self {
        change(self, |inner| inner.identity_id(input))
    }

    /// ID of the identity, which represents one user: region, colon, lower-case UUID. It has the
    /// same format as an identity pool ID.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn set_identity_id(self, input: Option<String>) -> Self {
        change(self, |inner| inner.set_identity_id(input))
    }

    /// ID of the identity, which represents one user: region, colon, lower-case UUID. It has the
    /// same format as an identity pool ID.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn get_identity_id(&self) -> &Option<String> {
        self.inner.get_identity_id()
    }

    /// Name of the dataset. Unique for the identity and case-sensitive.
    ///
    /// Required. Length: 1 to 128. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub fn dataset_name(self, input: impl Into<String>) -> Self {
        change(self, |inner| inner.dataset_name(input))
    }

    /// Name of the dataset. Unique for the identity and case-sensitive.
    ///
    /// Required. Length: 1 to 128. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub fn set_dataset_name(self, input: Option<String>) -> Self {
        change(self, |inner| inner.set_dataset_name(input))
    }

    /// Name of the dataset. Unique for the identity and case-sensitive.
    ///
    /// Required. Length: 1 to 128. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub fn get_dataset_name(&self) -> &Option<String> {
        self.inner.get_dataset_name()
    }

    /// Device ID of the device on which the changes were made. All other subscribed devices are
    /// notified of the changes; without a device ID, all subscribed devices are.
    ///
    /// Length: 1 to 256.
    pub fn device_id(self, input: impl Into<String>) -> Self {
        change(self, |inner| inner.device_id(input))
    }

    /// Device ID of the device on which the changes were made. All other subscribed devices are
    /// notified of the changes; without a device ID, all subscribed devices are.
    ///
    /// Length: 1 to 256.
    pub fn set_device_id(self, input: Option<String>) -> Self {
        change(self, |inner| inner.set_device_id(input))
    }

    /// Device ID of the device on which the changes were made. All other subscribed devices are
    /// notified of the changes; without a device ID, all subscribed devices are.
    ///
    /// Length: 1 to 256.
    pub fn get_device_id(&self) -> &Option<String> {
        self.inner.get_device_id()
    }

    /// Changes to records, one for each key. If one of them conflicts, none is applied.
    pub fn record_patches(self, input: crate::types::RecordPatch) -> Self {
        change(self, |inner| inner.record_patches(input))
    }

    /// Changes to records, one for each key. If one of them conflicts, none is applied.
    pub fn set_record_patches(self, input: Option<Vec<crate::types::RecordPatch>>) -> Self {
        change(self, |inner| inner.set_record_patches(input))
    }

    /// Changes to records, one for each key. If one of them conflicts, none is applied.
    pub fn get_record_patches(&self) -> &Option<Vec<crate::types::RecordPatch>> {
        self.inner.get_record_patches()
    }

    /// Sync session token from [`ListRecords`](crate::operation::list_records) for the same dataset
    /// and identity. A successful update consumes it: list the records again before the next
    /// update.
    ///
    /// Required. Sensitive: redacted in `Debug`.
    pub fn sync_session_token(self, input: impl Into<String>) -> Self {
        change(self, |inner| inner.sync_session_token(input))
    }

    /// Sync session token from [`ListRecords`](crate::operation::list_records) for the same dataset
    /// and identity. A successful update consumes it: list the records again before the next
    /// update.
    ///
    /// Required. Sensitive: redacted in `Debug`.
    pub fn set_sync_session_token(self, input: Option<String>) -> Self {
        change(self, |inner| inner.set_sync_session_token(input))
    }

    /// Sync session token from [`ListRecords`](crate::operation::list_records) for the same dataset
    /// and identity. A successful update consumes it: list the records again before the next
    /// update.
    ///
    /// Required. Sensitive: redacted in `Debug`.
    pub fn get_sync_session_token(&self) -> &Option<String> {
        self.inner.get_sync_session_token()
    }

    /// Information about the app for the service's own records. Sent in the header
    /// `x-amz-Client-Context`, so it must not contain line breaks. Has no effect on the update.
    pub fn client_context(self, input: impl Into<String>) -> Self {
        change(self, |inner| inner.client_context(input))
    }

    /// Information about the app for the service's own records. Sent in the header
    /// `x-amz-Client-Context`, so it must not contain line breaks. Has no effect on the update.
    pub fn set_client_context(self, input: Option<String>) -> Self {
        change(self, |inner| inner.set_client_context(input))
    }

    /// Information about the app for the service's own records. Sent in the header
    /// `x-amz-Client-Context`, so it must not contain line breaks. Has no effect on the update.
    pub fn get_client_context(&self) -> &Option<String> {
        self.inner.get_client_context()
    }
}

/// Builds a [`UpdateRecordsInput`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct UpdateRecordsInputBuilder {
    inner: UpdateRecordsInput,
}

impl UpdateRecordsInputBuilder {
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.identity_pool_id = Some(input.into()))
    }

    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn set_identity_pool_id(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.identity_pool_id = input)
    }

    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn get_identity_pool_id(&self) -> &Option<String> {
        &self.inner.identity_pool_id
    }

    /// ID of the identity, which represents one user: region, colon, lower-case UUID. It has the
    /// same format as an identity pool ID.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_id(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.identity_id = Some(input.into()))
    }

    /// ID of the identity, which represents one user: region, colon, lower-case UUID. It has the
    /// same format as an identity pool ID.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn set_identity_id(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.identity_id = input)
    }

    /// ID of the identity, which represents one user: region, colon, lower-case UUID. It has the
    /// same format as an identity pool ID.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn get_identity_id(&self) -> &Option<String> {
        &self.inner.identity_id
    }

    /// Name of the dataset. Unique for the identity and case-sensitive.
    ///
    /// Required. Length: 1 to 128. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub fn dataset_name(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.dataset_name = Some(input.into()))
    }

    /// Name of the dataset. Unique for the identity and case-sensitive.
    ///
    /// Required. Length: 1 to 128. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub fn set_dataset_name(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.dataset_name = input)
    }

    /// Name of the dataset. Unique for the identity and case-sensitive.
    ///
    /// Required. Length: 1 to 128. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub fn get_dataset_name(&self) -> &Option<String> {
        &self.inner.dataset_name
    }

    /// Device ID of the device on which the changes were made. All other subscribed devices are
    /// notified of the changes; without a device ID, all subscribed devices are.
    ///
    /// Length: 1 to 256.
    pub fn device_id(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.device_id = Some(input.into()))
    }

    /// Device ID of the device on which the changes were made. All other subscribed devices are
    /// notified of the changes; without a device ID, all subscribed devices are.
    ///
    /// Length: 1 to 256.
    pub fn set_device_id(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.device_id = input)
    }

    /// Device ID of the device on which the changes were made. All other subscribed devices are
    /// notified of the changes; without a device ID, all subscribed devices are.
    ///
    /// Length: 1 to 256.
    pub fn get_device_id(&self) -> &Option<String> {
        &self.inner.device_id
    }

    /// Changes to records, one for each key. If one of them conflicts, none is applied.
    pub fn record_patches(self, input: crate::types::RecordPatch) -> Self {
        with(self, |it| {
            it.inner.record_patches.get_or_insert_default().push(input)
        })
    }

    /// Changes to records, one for each key. If one of them conflicts, none is applied.
    pub fn set_record_patches(self, input: Option<Vec<crate::types::RecordPatch>>) -> Self {
        with(self, |it| it.inner.record_patches = input)
    }

    /// Changes to records, one for each key. If one of them conflicts, none is applied.
    pub fn get_record_patches(&self) -> &Option<Vec<crate::types::RecordPatch>> {
        &self.inner.record_patches
    }

    /// Sync session token from [`ListRecords`](crate::operation::list_records) for the same dataset
    /// and identity. A successful update consumes it: list the records again before the next
    /// update.
    ///
    /// Required. Sensitive: redacted in `Debug`.
    pub fn sync_session_token(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.sync_session_token = Some(input.into()))
    }

    /// Sync session token from [`ListRecords`](crate::operation::list_records) for the same dataset
    /// and identity. A successful update consumes it: list the records again before the next
    /// update.
    ///
    /// Required. Sensitive: redacted in `Debug`.
    pub fn set_sync_session_token(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.sync_session_token = input)
    }

    /// Sync session token from [`ListRecords`](crate::operation::list_records) for the same dataset
    /// and identity. A successful update consumes it: list the records again before the next
    /// update.
    ///
    /// Required. Sensitive: redacted in `Debug`.
    pub fn get_sync_session_token(&self) -> &Option<String> {
        &self.inner.sync_session_token
    }

    /// Information about the app for the service's own records. Sent in the header
    /// `x-amz-Client-Context`, so it must not contain line breaks. Has no effect on the update.
    pub fn client_context(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.client_context = Some(input.into()))
    }

    /// Information about the app for the service's own records. Sent in the header
    /// `x-amz-Client-Context`, so it must not contain line breaks. Has no effect on the update.
    pub fn set_client_context(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.client_context = input)
    }

    /// Information about the app for the service's own records. Sent in the header
    /// `x-amz-Client-Context`, so it must not contain line breaks. Has no effect on the update.
    pub fn get_client_context(&self) -> &Option<String> {
        &self.inner.client_context
    }

    /// Makes the value. What is required is checked when it is sent.
    pub fn build(self) -> Result<UpdateRecordsInput, BuildError> {
        Ok(self.inner)
    }

    /// Sends the input with a client.
    pub async fn send_with(self, client: &crate::Client) -> SendResult<UpdateRecords> {
        fluent(client, self).send().await
    }
}

input_builder!(UpdateRecordsInputBuilder, UpdateRecords);

/// Builds a [`UpdateRecordsOutput`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct UpdateRecordsOutputBuilder {
    inner: UpdateRecordsOutput,
}

impl UpdateRecordsOutputBuilder {
    /// Changed records with their new sync count, which is the sync count of the dataset.
    ///
    /// If the pool has a Lambda function for `SyncTrigger`, values can differ from those in the
    /// request, and records can be included that the request did not contain.
    pub fn records(self, input: crate::types::Record) -> Self {
        with(self, |it| {
            it.inner.records.get_or_insert_default().push(input)
        })
    }

    /// Changed records with their new sync count, which is the sync count of the dataset.
    ///
    /// If the pool has a Lambda function for `SyncTrigger`, values can differ from those in the
    /// request, and records can be included that the request did not contain.
    pub fn set_records(self, input: Option<Vec<crate::types::Record>>) -> Self {
        with(self, |it| it.inner.records = input)
    }

    /// Changed records with their new sync count, which is the sync count of the dataset.
    ///
    /// If the pool has a Lambda function for `SyncTrigger`, values can differ from those in the
    /// request, and records can be included that the request did not contain.
    pub fn get_records(&self) -> &Option<Vec<crate::types::Record>> {
        &self.inner.records
    }

    /// Makes the value.
    pub fn build(self) -> UpdateRecordsOutput {
        self.inner
    }
}
