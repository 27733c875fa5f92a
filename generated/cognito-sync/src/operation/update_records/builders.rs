// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use super::{UpdateRecords, UpdateRecordsInput, UpdateRecordsOutput};
use crate::client::{FluentBuilder, fluent};
use sdk_runtime::generated::{BuildError, SendResult, input_builder};

/// Fluent builder of a [`UpdateRecords`] request; [`send`](FluentBuilder::send) sends it.
pub type UpdateRecordsFluentBuilder = FluentBuilder<UpdateRecordsInputBuilder>;

impl UpdateRecordsFluentBuilder {
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(mut self, value: impl Into<String>) -> Self {
        self.inner = self.inner.identity_pool_id(value);
        self
    }

    /// Sets or clears [`identity_pool_id`](UpdateRecordsInput::identity_pool_id).
    pub fn set_identity_pool_id(mut self, value: Option<String>) -> Self {
        self.inner = self.inner.set_identity_pool_id(value);
        self
    }

    /// Returns the value set for [`identity_pool_id`](UpdateRecordsInput::identity_pool_id).
    pub fn get_identity_pool_id(&self) -> &Option<String> {
        self.inner.get_identity_pool_id()
    }

    /// ID of the identity, which represents one user: region, colon, lower-case UUID. It has the
    /// same format as an identity pool ID.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_id(mut self, value: impl Into<String>) -> Self {
        self.inner = self.inner.identity_id(value);
        self
    }

    /// Sets or clears [`identity_id`](UpdateRecordsInput::identity_id).
    pub fn set_identity_id(mut self, value: Option<String>) -> Self {
        self.inner = self.inner.set_identity_id(value);
        self
    }

    /// Returns the value set for [`identity_id`](UpdateRecordsInput::identity_id).
    pub fn get_identity_id(&self) -> &Option<String> {
        self.inner.get_identity_id()
    }

    /// Name of the dataset. Unique for the identity and case-sensitive.
    ///
    /// Required. Length: 1 to 128. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub fn dataset_name(mut self, value: impl Into<String>) -> Self {
        self.inner = self.inner.dataset_name(value);
        self
    }

    /// Sets or clears [`dataset_name`](UpdateRecordsInput::dataset_name).
    pub fn set_dataset_name(mut self, value: Option<String>) -> Self {
        self.inner = self.inner.set_dataset_name(value);
        self
    }

    /// Returns the value set for [`dataset_name`](UpdateRecordsInput::dataset_name).
    pub fn get_dataset_name(&self) -> &Option<String> {
        self.inner.get_dataset_name()
    }

    /// Device ID of the device on which the changes were made. All other subscribed devices are
    /// notified of the changes; without a device ID, all subscribed devices are.
    ///
    /// Length: 1 to 256.
    pub fn device_id(mut self, value: impl Into<String>) -> Self {
        self.inner = self.inner.device_id(value);
        self
    }

    /// Sets or clears [`device_id`](UpdateRecordsInput::device_id).
    pub fn set_device_id(mut self, value: Option<String>) -> Self {
        self.inner = self.inner.set_device_id(value);
        self
    }

    /// Returns the value set for [`device_id`](UpdateRecordsInput::device_id).
    pub fn get_device_id(&self) -> &Option<String> {
        self.inner.get_device_id()
    }

    /// Changes to records, one for each key. If one of them conflicts, none is applied.
    pub fn record_patches(mut self, value: crate::types::RecordPatch) -> Self {
        self.inner = self.inner.record_patches(value);
        self
    }

    /// Sets or clears [`record_patches`](UpdateRecordsInput::record_patches).
    pub fn set_record_patches(mut self, value: Option<Vec<crate::types::RecordPatch>>) -> Self {
        self.inner = self.inner.set_record_patches(value);
        self
    }

    /// Returns the value set for [`record_patches`](UpdateRecordsInput::record_patches).
    pub fn get_record_patches(&self) -> &Option<Vec<crate::types::RecordPatch>> {
        self.inner.get_record_patches()
    }

    /// Sync session token from [`ListRecords`](crate::operation::list_records) for the same dataset
    /// and identity. A successful update consumes it: list the records again before the next
    /// update.
    ///
    /// Required. Sensitive: redacted in `Debug`.
    pub fn sync_session_token(mut self, value: impl Into<String>) -> Self {
        self.inner = self.inner.sync_session_token(value);
        self
    }

    /// Sets or clears [`sync_session_token`](UpdateRecordsInput::sync_session_token).
    pub fn set_sync_session_token(mut self, value: Option<String>) -> Self {
        self.inner = self.inner.set_sync_session_token(value);
        self
    }

    /// Returns the value set for [`sync_session_token`](UpdateRecordsInput::sync_session_token).
    pub fn get_sync_session_token(&self) -> &Option<String> {
        self.inner.get_sync_session_token()
    }

    /// Information about the app for the service's own records. Sent in the header
    /// `x-amz-Client-Context`, so it must not contain line breaks. Has no effect on the update.
    pub fn client_context(mut self, value: impl Into<String>) -> Self {
        self.inner = self.inner.client_context(value);
        self
    }

    /// Sets or clears [`client_context`](UpdateRecordsInput::client_context).
    pub fn set_client_context(mut self, value: Option<String>) -> Self {
        self.inner = self.inner.set_client_context(value);
        self
    }

    /// Returns the value set for [`client_context`](UpdateRecordsInput::client_context).
    pub fn get_client_context(&self) -> &Option<String> {
        self.inner.get_client_context()
    }
}

/// Builder of [`UpdateRecordsInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRecordsInputBuilder {
    inner: UpdateRecordsInput,
}

impl UpdateRecordsInputBuilder {
    /// ID of the identity pool: region, colon, lower-case UUID.
    ///
    /// Required.
    pub fn identity_pool_id(mut self, value: impl Into<String>) -> Self {
        self.inner.identity_pool_id = Some(value.into());
        self
    }

    /// Sets or clears [`identity_pool_id`](UpdateRecordsInput::identity_pool_id).
    pub fn set_identity_pool_id(mut self, value: Option<String>) -> Self {
        self.inner.identity_pool_id = value;
        self
    }

    /// Returns the value set for [`identity_pool_id`](UpdateRecordsInput::identity_pool_id).
    pub fn get_identity_pool_id(&self) -> &Option<String> {
        &self.inner.identity_pool_id
    }

    /// ID of the identity, which represents one user: region, colon, lower-case UUID.
    ///
    /// Required.
    pub fn identity_id(mut self, value: impl Into<String>) -> Self {
        self.inner.identity_id = Some(value.into());
        self
    }

    /// Sets or clears [`identity_id`](UpdateRecordsInput::identity_id).
    pub fn set_identity_id(mut self, value: Option<String>) -> Self {
        self.inner.identity_id = value;
        self
    }

    /// Returns the value set for [`identity_id`](UpdateRecordsInput::identity_id).
    pub fn get_identity_id(&self) -> &Option<String> {
        &self.inner.identity_id
    }

    /// Name of the dataset.
    ///
    /// Required.
    pub fn dataset_name(mut self, value: impl Into<String>) -> Self {
        self.inner.dataset_name = Some(value.into());
        self
    }

    /// Sets or clears [`dataset_name`](UpdateRecordsInput::dataset_name).
    pub fn set_dataset_name(mut self, value: Option<String>) -> Self {
        self.inner.dataset_name = value;
        self
    }

    /// Returns the value set for [`dataset_name`](UpdateRecordsInput::dataset_name).
    pub fn get_dataset_name(&self) -> &Option<String> {
        &self.inner.dataset_name
    }

    /// Device ID of the device on which the changes were made.
    pub fn device_id(mut self, value: impl Into<String>) -> Self {
        self.inner.device_id = Some(value.into());
        self
    }

    /// Sets or clears [`device_id`](UpdateRecordsInput::device_id).
    pub fn set_device_id(mut self, value: Option<String>) -> Self {
        self.inner.device_id = value;
        self
    }

    /// Returns the value set for [`device_id`](UpdateRecordsInput::device_id).
    pub fn get_device_id(&self) -> &Option<String> {
        &self.inner.device_id
    }

    /// Changes to records, one for each key.
    pub fn record_patches(mut self, value: crate::types::RecordPatch) -> Self {
        self.inner
            .record_patches
            .get_or_insert_default()
            .push(value);
        self
    }

    /// Sets or clears [`record_patches`](UpdateRecordsInput::record_patches).
    pub fn set_record_patches(mut self, value: Option<Vec<crate::types::RecordPatch>>) -> Self {
        self.inner.record_patches = value;
        self
    }

    /// Returns the value set for [`record_patches`](UpdateRecordsInput::record_patches).
    pub fn get_record_patches(&self) -> &Option<Vec<crate::types::RecordPatch>> {
        &self.inner.record_patches
    }

    /// Sync session token from [`ListRecords`](crate::operation::list_records) for the same dataset
    /// and identity.
    ///
    /// Required.
    pub fn sync_session_token(mut self, value: impl Into<String>) -> Self {
        self.inner.sync_session_token = Some(value.into());
        self
    }

    /// Sets or clears [`sync_session_token`](UpdateRecordsInput::sync_session_token).
    pub fn set_sync_session_token(mut self, value: Option<String>) -> Self {
        self.inner.sync_session_token = value;
        self
    }

    /// Returns the value set for [`sync_session_token`](UpdateRecordsInput::sync_session_token).
    pub fn get_sync_session_token(&self) -> &Option<String> {
        &self.inner.sync_session_token
    }

    /// Information about the app for the service's own records.
    pub fn client_context(mut self, value: impl Into<String>) -> Self {
        self.inner.client_context = Some(value.into());
        self
    }

    /// Sets or clears [`client_context`](UpdateRecordsInput::client_context).
    pub fn set_client_context(mut self, value: Option<String>) -> Self {
        self.inner.client_context = value;
        self
    }

    /// Returns the value set for [`client_context`](UpdateRecordsInput::client_context).
    pub fn get_client_context(&self) -> &Option<String> {
        &self.inner.client_context
    }

    /// Builds the [`UpdateRecordsInput`]. Always succeeds: required members are checked when it is
    /// sent.
    pub fn build(self) -> Result<UpdateRecordsInput, BuildError> {
        Ok(self.inner)
    }

    /// Sends the input with the given client.
    pub async fn send_with(self, client: &crate::Client) -> SendResult<UpdateRecords> {
        fluent(client, self).send().await
    }
}

input_builder!(UpdateRecordsInputBuilder => UpdateRecords);

/// Builder of [`UpdateRecordsOutput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRecordsOutputBuilder {
    inner: UpdateRecordsOutput,
}

impl UpdateRecordsOutputBuilder {
    /// Changed records with their new sync count, which is the sync count of the dataset.
    pub fn records(mut self, value: crate::types::Record) -> Self {
        self.inner.records.get_or_insert_default().push(value);
        self
    }

    /// Sets or clears [`records`](UpdateRecordsOutput::records).
    pub fn set_records(mut self, value: Option<Vec<crate::types::Record>>) -> Self {
        self.inner.records = value;
        self
    }

    /// Returns the value set for [`records`](UpdateRecordsOutput::records).
    pub fn get_records(&self) -> &Option<Vec<crate::types::Record>> {
        &self.inner.records
    }

    /// Builds the [`UpdateRecordsOutput`].
    pub fn build(self) -> UpdateRecordsOutput {
        self.inner
    }
}
