// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use super::{UpdateRecordsInput, UpdateRecords, UpdateRecordsOutput};
use crate::client::{FluentBuilder, change, fluent};
use sdk_runtime::generated::*;
/// Builds the input of [`UpdateRecords`]; [`send`](FluentBuilder::send) sends it.
pub type UpdateRecordsFluentBuilder = FluentBuilder<UpdateRecordsInputBuilder>;
impl UpdateRecordsFluentBuilder {
    /// The identity pool: the name of its region, a colon, and a UUID in lower case. Pass it as it
    /// is; the client escapes the colon in the path.
    ///
    /// Required. Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(self, input: impl Into<String>) -> Self {
        change(self, |inner| inner.identity_pool_id(input))
    }
    /// The identity pool: the name of its region, a colon, and a UUID in lower case. Pass it as it
    /// is; the client escapes the colon in the path.
    ///
    /// Required. Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn set_identity_pool_id(self, input: Option<String>) -> Self {
        change(self, |inner| inner.set_identity_pool_id(input))
    }
    /// The identity pool: the name of its region, a colon, and a UUID in lower case. Pass it as it
    /// is; the client escapes the colon in the path.
    ///
    /// Required. Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn get_identity_pool_id(&self) -> &Option<String> {
        self.inner.get_identity_pool_id()
    }
    /// The identity, that is, the user whose data is meant: the name of a region, a colon, and a
    /// UUID in lower case. It has the form of a pool's id but is not one.
    ///
    /// Required. Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_id(self, input: impl Into<String>) -> Self {
        change(self, |inner| inner.identity_id(input))
    }
    /// The identity, that is, the user whose data is meant: the name of a region, a colon, and a
    /// UUID in lower case. It has the form of a pool's id but is not one.
    ///
    /// Required. Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn set_identity_id(self, input: Option<String>) -> Self {
        change(self, |inner| inner.set_identity_id(input))
    }
    /// The identity, that is, the user whose data is meant: the name of a region, a colon, and a
    /// UUID in lower case. It has the form of a pool's id but is not one.
    ///
    /// Required. Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn get_identity_id(&self) -> &Option<String> {
        self.inner.get_identity_id()
    }
    /// The dataset's name, unique for the identity. Upper and lower case differ.
    ///
    /// Required. Length: 1 to 128 characters. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub fn dataset_name(self, input: impl Into<String>) -> Self {
        change(self, |inner| inner.dataset_name(input))
    }
    /// The dataset's name, unique for the identity. Upper and lower case differ.
    ///
    /// Required. Length: 1 to 128 characters. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub fn set_dataset_name(self, input: Option<String>) -> Self {
        change(self, |inner| inner.set_dataset_name(input))
    }
    /// The dataset's name, unique for the identity. Upper and lower case differ.
    ///
    /// Required. Length: 1 to 128 characters. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub fn get_dataset_name(&self) -> &Option<String> {
        self.inner.get_dataset_name()
    }
    /// The device that the changes were made on. Devices that are subscribed are told of them,
    /// except for this one; without it, all are.
    ///
    /// Length: 1 to 256 characters.
    pub fn device_id(self, input: impl Into<String>) -> Self {
        change(self, |inner| inner.device_id(input))
    }
    /// The device that the changes were made on. Devices that are subscribed are told of them,
    /// except for this one; without it, all are.
    ///
    /// Length: 1 to 256 characters.
    pub fn set_device_id(self, input: Option<String>) -> Self {
        change(self, |inner| inner.set_device_id(input))
    }
    /// The device that the changes were made on. Devices that are subscribed are told of them,
    /// except for this one; without it, all are.
    ///
    /// Length: 1 to 256 characters.
    pub fn get_device_id(&self) -> &Option<String> {
        self.inner.get_device_id()
    }
    /// The changes, one for each key. If one is in conflict, they all fail.
    pub fn record_patches(self, input: crate::types::RecordPatch) -> Self {
        change(self, |inner| inner.record_patches(input))
    }
    /// The changes, one for each key. If one is in conflict, they all fail.
    pub fn set_record_patches(
        self,
        input: Option<Vec<crate::types::RecordPatch>>,
    ) -> Self {
        change(self, |inner| inner.set_record_patches(input))
    }
    /// The changes, one for each key. If one is in conflict, they all fail.
    pub fn get_record_patches(&self) -> &Option<Vec<crate::types::RecordPatch>> {
        self.inner.get_record_patches()
    }
    /// The token of a [`ListRecords`](crate::operation::list_records) for the same dataset and
    /// identity. A successful update uses it up: list again before the next one.
    ///
    /// Required.
    pub fn sync_session_token(self, input: impl Into<String>) -> Self {
        change(self, |inner| inner.sync_session_token(input))
    }
    /// The token of a [`ListRecords`](crate::operation::list_records) for the same dataset and
    /// identity. A successful update uses it up: list again before the next one.
    ///
    /// Required.
    pub fn set_sync_session_token(self, input: Option<String>) -> Self {
        change(self, |inner| inner.set_sync_session_token(input))
    }
    /// The token of a [`ListRecords`](crate::operation::list_records) for the same dataset and
    /// identity. A successful update uses it up: list again before the next one.
    ///
    /// Required.
    pub fn get_sync_session_token(&self) -> &Option<String> {
        self.inner.get_sync_session_token()
    }
    /// What the app wants to say of itself, for the service's records. It travels in the header
    /// `x-amz-Client-Context`, so it must not hold line breaks, and has no effect on the records.
    pub fn client_context(self, input: impl Into<String>) -> Self {
        change(self, |inner| inner.client_context(input))
    }
    /// What the app wants to say of itself, for the service's records. It travels in the header
    /// `x-amz-Client-Context`, so it must not hold line breaks, and has no effect on the records.
    pub fn set_client_context(self, input: Option<String>) -> Self {
        change(self, |inner| inner.set_client_context(input))
    }
    /// What the app wants to say of itself, for the service's records. It travels in the header
    /// `x-amz-Client-Context`, so it must not hold line breaks, and has no effect on the records.
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
    /// The identity pool: the name of its region, a colon, and a UUID in lower case. Pass it as it
    /// is; the client escapes the colon in the path.
    ///
    /// Required. Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.identity_pool_id = Some(input.into()))
    }
    /// The identity pool: the name of its region, a colon, and a UUID in lower case. Pass it as it
    /// is; the client escapes the colon in the path.
    ///
    /// Required. Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn set_identity_pool_id(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.identity_pool_id = input)
    }
    /// The identity pool: the name of its region, a colon, and a UUID in lower case. Pass it as it
    /// is; the client escapes the colon in the path.
    ///
    /// Required. Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn get_identity_pool_id(&self) -> &Option<String> {
        &self.inner.identity_pool_id
    }
    /// The identity, that is, the user whose data is meant: the name of a region, a colon, and a
    /// UUID in lower case. It has the form of a pool's id but is not one.
    ///
    /// Required. Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_id(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.identity_id = Some(input.into()))
    }
    /// The identity, that is, the user whose data is meant: the name of a region, a colon, and a
    /// UUID in lower case. It has the form of a pool's id but is not one.
    ///
    /// Required. Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn set_identity_id(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.identity_id = input)
    }
    /// The identity, that is, the user whose data is meant: the name of a region, a colon, and a
    /// UUID in lower case. It has the form of a pool's id but is not one.
    ///
    /// Required. Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn get_identity_id(&self) -> &Option<String> {
        &self.inner.identity_id
    }
    /// The dataset's name, unique for the identity. Upper and lower case differ.
    ///
    /// Required. Length: 1 to 128 characters. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub fn dataset_name(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.dataset_name = Some(input.into()))
    }
    /// The dataset's name, unique for the identity. Upper and lower case differ.
    ///
    /// Required. Length: 1 to 128 characters. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub fn set_dataset_name(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.dataset_name = input)
    }
    /// The dataset's name, unique for the identity. Upper and lower case differ.
    ///
    /// Required. Length: 1 to 128 characters. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub fn get_dataset_name(&self) -> &Option<String> {
        &self.inner.dataset_name
    }
    /// The device that the changes were made on. Devices that are subscribed are told of them,
    /// except for this one; without it, all are.
    ///
    /// Length: 1 to 256 characters.
    pub fn device_id(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.device_id = Some(input.into()))
    }
    /// The device that the changes were made on. Devices that are subscribed are told of them,
    /// except for this one; without it, all are.
    ///
    /// Length: 1 to 256 characters.
    pub fn set_device_id(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.device_id = input)
    }
    /// The device that the changes were made on. Devices that are subscribed are told of them,
    /// except for this one; without it, all are.
    ///
    /// Length: 1 to 256 characters.
    pub fn get_device_id(&self) -> &Option<String> {
        &self.inner.device_id
    }
    /// The changes, one for each key. If one is in conflict, they all fail.
    pub fn record_patches(self, input: crate::types::RecordPatch) -> Self {
        with(self, |it| it.inner.record_patches.get_or_insert_default().push(input))
    }
    /// The changes, one for each key. If one is in conflict, they all fail.
    pub fn set_record_patches(
        self,
        input: Option<Vec<crate::types::RecordPatch>>,
    ) -> Self {
        with(self, |it| it.inner.record_patches = input)
    }
    /// The changes, one for each key. If one is in conflict, they all fail.
    pub fn get_record_patches(&self) -> &Option<Vec<crate::types::RecordPatch>> {
        &self.inner.record_patches
    }
    /// The token of a [`ListRecords`](crate::operation::list_records) for the same dataset and
    /// identity. A successful update uses it up: list again before the next one.
    ///
    /// Required.
    pub fn sync_session_token(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.sync_session_token = Some(input.into()))
    }
    /// The token of a [`ListRecords`](crate::operation::list_records) for the same dataset and
    /// identity. A successful update uses it up: list again before the next one.
    ///
    /// Required.
    pub fn set_sync_session_token(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.sync_session_token = input)
    }
    /// The token of a [`ListRecords`](crate::operation::list_records) for the same dataset and
    /// identity. A successful update uses it up: list again before the next one.
    ///
    /// Required.
    pub fn get_sync_session_token(&self) -> &Option<String> {
        &self.inner.sync_session_token
    }
    /// What the app wants to say of itself, for the service's records. It travels in the header
    /// `x-amz-Client-Context`, so it must not hold line breaks, and has no effect on the records.
    pub fn client_context(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.client_context = Some(input.into()))
    }
    /// What the app wants to say of itself, for the service's records. It travels in the header
    /// `x-amz-Client-Context`, so it must not hold line breaks, and has no effect on the records.
    pub fn set_client_context(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.client_context = input)
    }
    /// What the app wants to say of itself, for the service's records. It travels in the header
    /// `x-amz-Client-Context`, so it must not hold line breaks, and has no effect on the records.
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
    /// The records that were changed, with their new count, which is the dataset's. If a Lambda
    /// function runs on the pool, their values may differ from what was sent.
    pub fn records(self, input: crate::types::Record) -> Self {
        with(self, |it| it.inner.records.get_or_insert_default().push(input))
    }
    /// The records that were changed, with their new count, which is the dataset's. If a Lambda
    /// function runs on the pool, their values may differ from what was sent.
    pub fn set_records(self, input: Option<Vec<crate::types::Record>>) -> Self {
        with(self, |it| it.inner.records = input)
    }
    /// The records that were changed, with their new count, which is the dataset's. If a Lambda
    /// function runs on the pool, their values may differ from what was sent.
    pub fn get_records(&self) -> &Option<Vec<crate::types::Record>> {
        &self.inner.records
    }
    /// Makes the value.
    pub fn build(self) -> UpdateRecordsOutput {
        self.inner
    }
}
