// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use super::{ListRecords, ListRecordsInput, ListRecordsOutput};
use crate::client::{FluentBuilder, fluent, paginator};
use sdk_runtime::generated::{BuildError, SendResult, input_builder, paginated};

/// Fluent builder of a [`ListRecords`] request; [`send`](FluentBuilder::send) sends it.
pub type ListRecordsFluentBuilder = FluentBuilder<ListRecordsInputBuilder>;

impl ListRecordsFluentBuilder {
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(mut self, value: impl Into<String>) -> Self {
        self.inner = self.inner.identity_pool_id(value);
        self
    }

    /// Sets or clears [`identity_pool_id`](ListRecordsInput::identity_pool_id).
    pub fn set_identity_pool_id(mut self, value: Option<String>) -> Self {
        self.inner = self.inner.set_identity_pool_id(value);
        self
    }

    /// Returns the value set for [`identity_pool_id`](ListRecordsInput::identity_pool_id).
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

    /// Sets or clears [`identity_id`](ListRecordsInput::identity_id).
    pub fn set_identity_id(mut self, value: Option<String>) -> Self {
        self.inner = self.inner.set_identity_id(value);
        self
    }

    /// Returns the value set for [`identity_id`](ListRecordsInput::identity_id).
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

    /// Sets or clears [`dataset_name`](ListRecordsInput::dataset_name).
    pub fn set_dataset_name(mut self, value: Option<String>) -> Self {
        self.inner = self.inner.set_dataset_name(value);
        self
    }

    /// Returns the value set for [`dataset_name`](ListRecordsInput::dataset_name).
    pub fn get_dataset_name(&self) -> &Option<String> {
        self.inner.get_dataset_name()
    }

    /// Sync count of the dataset at the end of the last synchronization.
    ///
    /// Only records with a greater sync count are listed; 0 or `None` lists all records. Has to be
    /// the same for all pages.
    pub fn last_sync_count(mut self, value: i64) -> Self {
        self.inner = self.inner.last_sync_count(value);
        self
    }

    /// Sets or clears [`last_sync_count`](ListRecordsInput::last_sync_count).
    pub fn set_last_sync_count(mut self, value: Option<i64>) -> Self {
        self.inner = self.inner.set_last_sync_count(value);
        self
    }

    /// Returns the value set for [`last_sync_count`](ListRecordsInput::last_sync_count).
    pub fn get_last_sync_count(&self) -> &Option<i64> {
        self.inner.get_last_sync_count()
    }

    /// Token for the page: `next_token` of the previous page, for the same dataset and
    /// `last_sync_count`. Omit it for the first page.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.inner = self.inner.next_token(value);
        self
    }

    /// Sets or clears [`next_token`](ListRecordsInput::next_token).
    pub fn set_next_token(mut self, value: Option<String>) -> Self {
        self.inner = self.inner.set_next_token(value);
        self
    }

    /// Returns the value set for [`next_token`](ListRecordsInput::next_token).
    pub fn get_next_token(&self) -> &Option<String> {
        self.inner.get_next_token()
    }

    /// Maximum number of items in a page, 1 or more. A page with fewer items is not necessarily the
    /// last one: check `next_token`.
    pub fn max_results(mut self, value: i32) -> Self {
        self.inner = self.inner.max_results(value);
        self
    }

    /// Sets or clears [`max_results`](ListRecordsInput::max_results).
    pub fn set_max_results(mut self, value: Option<i32>) -> Self {
        self.inner = self.inner.set_max_results(value);
        self
    }

    /// Returns the value set for [`max_results`](ListRecordsInput::max_results).
    pub fn get_max_results(&self) -> &Option<i32> {
        self.inner.get_max_results()
    }

    /// Sync session token of the previous page. Omit it for the first page, which starts a session.
    ///
    /// Sensitive: redacted in `Debug`.
    pub fn sync_session_token(mut self, value: impl Into<String>) -> Self {
        self.inner = self.inner.sync_session_token(value);
        self
    }

    /// Sets or clears [`sync_session_token`](ListRecordsInput::sync_session_token).
    pub fn set_sync_session_token(mut self, value: Option<String>) -> Self {
        self.inner = self.inner.set_sync_session_token(value);
        self
    }

    /// Returns the value set for [`sync_session_token`](ListRecordsInput::sync_session_token).
    pub fn get_sync_session_token(&self) -> &Option<String> {
        self.inner.get_sync_session_token()
    }

    /// Returns a paginator over this page of the listing and all that follow.
    pub fn into_paginator(self) -> super::paginator::ListRecordsPaginator {
        paginator(self)
    }
}

/// Builder of [`ListRecordsInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRecordsInputBuilder {
    inner: ListRecordsInput,
}

impl ListRecordsInputBuilder {
    /// ID of the identity pool: region, colon, lower-case UUID.
    ///
    /// Required.
    pub fn identity_pool_id(mut self, value: impl Into<String>) -> Self {
        self.inner.identity_pool_id = Some(value.into());
        self
    }

    /// Sets or clears [`identity_pool_id`](ListRecordsInput::identity_pool_id).
    pub fn set_identity_pool_id(mut self, value: Option<String>) -> Self {
        self.inner.identity_pool_id = value;
        self
    }

    /// Returns the value set for [`identity_pool_id`](ListRecordsInput::identity_pool_id).
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

    /// Sets or clears [`identity_id`](ListRecordsInput::identity_id).
    pub fn set_identity_id(mut self, value: Option<String>) -> Self {
        self.inner.identity_id = value;
        self
    }

    /// Returns the value set for [`identity_id`](ListRecordsInput::identity_id).
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

    /// Sets or clears [`dataset_name`](ListRecordsInput::dataset_name).
    pub fn set_dataset_name(mut self, value: Option<String>) -> Self {
        self.inner.dataset_name = value;
        self
    }

    /// Returns the value set for [`dataset_name`](ListRecordsInput::dataset_name).
    pub fn get_dataset_name(&self) -> &Option<String> {
        &self.inner.dataset_name
    }

    /// Sync count of the dataset at the end of the last synchronization.
    pub fn last_sync_count(mut self, value: i64) -> Self {
        self.inner.last_sync_count = Some(value);
        self
    }

    /// Sets or clears [`last_sync_count`](ListRecordsInput::last_sync_count).
    pub fn set_last_sync_count(mut self, value: Option<i64>) -> Self {
        self.inner.last_sync_count = value;
        self
    }

    /// Returns the value set for [`last_sync_count`](ListRecordsInput::last_sync_count).
    pub fn get_last_sync_count(&self) -> &Option<i64> {
        &self.inner.last_sync_count
    }

    /// Token for the page: `next_token` of the previous page, for the same dataset and
    /// `last_sync_count`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.inner.next_token = Some(value.into());
        self
    }

    /// Sets or clears [`next_token`](ListRecordsInput::next_token).
    pub fn set_next_token(mut self, value: Option<String>) -> Self {
        self.inner.next_token = value;
        self
    }

    /// Returns the value set for [`next_token`](ListRecordsInput::next_token).
    pub fn get_next_token(&self) -> &Option<String> {
        &self.inner.next_token
    }

    /// Maximum number of items in a page, 1 or more.
    pub fn max_results(mut self, value: i32) -> Self {
        self.inner.max_results = Some(value);
        self
    }

    /// Sets or clears [`max_results`](ListRecordsInput::max_results).
    pub fn set_max_results(mut self, value: Option<i32>) -> Self {
        self.inner.max_results = value;
        self
    }

    /// Returns the value set for [`max_results`](ListRecordsInput::max_results).
    pub fn get_max_results(&self) -> &Option<i32> {
        &self.inner.max_results
    }

    /// Sync session token of the previous page.
    pub fn sync_session_token(mut self, value: impl Into<String>) -> Self {
        self.inner.sync_session_token = Some(value.into());
        self
    }

    /// Sets or clears [`sync_session_token`](ListRecordsInput::sync_session_token).
    pub fn set_sync_session_token(mut self, value: Option<String>) -> Self {
        self.inner.sync_session_token = value;
        self
    }

    /// Returns the value set for [`sync_session_token`](ListRecordsInput::sync_session_token).
    pub fn get_sync_session_token(&self) -> &Option<String> {
        &self.inner.sync_session_token
    }

    /// Builds the [`ListRecordsInput`]. Always succeeds: required members are checked when it is
    /// sent.
    pub fn build(self) -> Result<ListRecordsInput, BuildError> {
        Ok(self.inner)
    }

    /// Sends the input with the given client.
    pub async fn send_with(self, client: &crate::Client) -> SendResult<ListRecords> {
        fluent(client, self).send().await
    }
}

input_builder!(ListRecordsInputBuilder => ListRecords);

paginated! {
    ListRecordsInputBuilder {
        token: next_token, from(next_token);
        carry: sync_session_token;
        size: max_results as i32;
    }
}

impl sdk_runtime::call::paginator::PageItems for ListRecordsInputBuilder {
    type Items = Vec<crate::types::Record>;

    fn items(page: ListRecordsOutput) -> Self::Items {
        page.records.unwrap_or_default()
    }
}

/// Builder of [`ListRecordsOutput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRecordsOutputBuilder {
    pub(crate) records: Option<Vec<crate::types::Record>>,
    pub(crate) next_token: Option<String>,
    pub(crate) count: Option<i32>,
    pub(crate) dataset_sync_count: Option<i64>,
    pub(crate) last_modified_by: Option<String>,
    pub(crate) merged_dataset_names: Option<Vec<String>>,
    pub(crate) dataset_exists: Option<bool>,
    pub(crate) dataset_deleted_after_requested_sync_count: Option<bool>,
    pub(crate) sync_session_token: Option<String>,
}

impl ListRecordsOutputBuilder {
    /// Records of this page.
    pub fn records(mut self, value: crate::types::Record) -> Self {
        self.records.get_or_insert_default().push(value);
        self
    }

    /// Sets or clears [`records`](ListRecordsOutput::records).
    pub fn set_records(mut self, value: Option<Vec<crate::types::Record>>) -> Self {
        self.records = value;
        self
    }

    /// Returns the value set for [`records`](ListRecordsOutput::records).
    pub fn get_records(&self) -> &Option<Vec<crate::types::Record>> {
        &self.records
    }

    /// Token for the next page, to pass in the next request together with the same
    /// `last_sync_count` and the `sync_session_token` of this page.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets or clears [`next_token`](ListRecordsOutput::next_token).
    pub fn set_next_token(mut self, value: Option<String>) -> Self {
        self.next_token = value;
        self
    }

    /// Returns the value set for [`next_token`](ListRecordsOutput::next_token).
    pub fn get_next_token(&self) -> &Option<String> {
        &self.next_token
    }

    /// Number of records as reported by the service; 0 if absent from the response.
    pub fn count(mut self, value: i32) -> Self {
        self.count = Some(value);
        self
    }

    /// Sets or clears [`count`](ListRecordsOutput::count).
    pub fn set_count(mut self, value: Option<i32>) -> Self {
        self.count = value;
        self
    }

    /// Returns the value set for [`count`](ListRecordsOutput::count).
    pub fn get_count(&self) -> &Option<i32> {
        &self.count
    }

    /// Sync count of the dataset, to be passed as `last_sync_count` in the next synchronization.
    pub fn dataset_sync_count(mut self, value: i64) -> Self {
        self.dataset_sync_count = Some(value);
        self
    }

    /// Sets or clears [`dataset_sync_count`](ListRecordsOutput::dataset_sync_count).
    pub fn set_dataset_sync_count(mut self, value: Option<i64>) -> Self {
        self.dataset_sync_count = value;
        self
    }

    /// Returns the value set for [`dataset_sync_count`](ListRecordsOutput::dataset_sync_count).
    pub fn get_dataset_sync_count(&self) -> &Option<i64> {
        &self.dataset_sync_count
    }

    /// Identity that made the last change, or the AWS account if developer credentials were used.
    pub fn last_modified_by(mut self, value: impl Into<String>) -> Self {
        self.last_modified_by = Some(value.into());
        self
    }

    /// Sets or clears [`last_modified_by`](ListRecordsOutput::last_modified_by).
    pub fn set_last_modified_by(mut self, value: Option<String>) -> Self {
        self.last_modified_by = value;
        self
    }

    /// Returns the value set for [`last_modified_by`](ListRecordsOutput::last_modified_by).
    pub fn get_last_modified_by(&self) -> &Option<String> {
        &self.last_modified_by
    }

    /// Names of datasets from identities that were merged into this one, in the form
    /// `<dataset>.<old identity ID>`.
    pub fn merged_dataset_names(mut self, value: impl Into<String>) -> Self {
        self.merged_dataset_names
            .get_or_insert_default()
            .push(value.into());
        self
    }

    /// Sets or clears [`merged_dataset_names`](ListRecordsOutput::merged_dataset_names).
    pub fn set_merged_dataset_names(mut self, value: Option<Vec<String>>) -> Self {
        self.merged_dataset_names = value;
        self
    }

    /// Returns the value set for [`merged_dataset_names`](ListRecordsOutput::merged_dataset_names).
    pub fn get_merged_dataset_names(&self) -> &Option<Vec<String>> {
        &self.merged_dataset_names
    }

    /// `true` if the dataset exists.
    pub fn dataset_exists(mut self, value: bool) -> Self {
        self.dataset_exists = Some(value);
        self
    }

    /// Sets or clears [`dataset_exists`](ListRecordsOutput::dataset_exists).
    pub fn set_dataset_exists(mut self, value: Option<bool>) -> Self {
        self.dataset_exists = value;
        self
    }

    /// Returns the value set for [`dataset_exists`](ListRecordsOutput::dataset_exists).
    pub fn get_dataset_exists(&self) -> &Option<bool> {
        &self.dataset_exists
    }

    /// `true` if the dataset was deleted after `last_sync_count`.
    pub fn dataset_deleted_after_requested_sync_count(mut self, value: bool) -> Self {
        self.dataset_deleted_after_requested_sync_count = Some(value);
        self
    }

    /// Sets or clears
    /// [`dataset_deleted_after_requested_sync_count`](ListRecordsOutput::dataset_deleted_after_requested_sync_count).
    pub fn set_dataset_deleted_after_requested_sync_count(mut self, value: Option<bool>) -> Self {
        self.dataset_deleted_after_requested_sync_count = value;
        self
    }

    /// Returns the value set for
    /// [`dataset_deleted_after_requested_sync_count`](ListRecordsOutput::dataset_deleted_after_requested_sync_count).
    pub fn get_dataset_deleted_after_requested_sync_count(&self) -> &Option<bool> {
        &self.dataset_deleted_after_requested_sync_count
    }

    /// Sync session token that [`UpdateRecords`](crate::operation::update_records) requires.
    pub fn sync_session_token(mut self, value: impl Into<String>) -> Self {
        self.sync_session_token = Some(value.into());
        self
    }

    /// Sets or clears [`sync_session_token`](ListRecordsOutput::sync_session_token).
    pub fn set_sync_session_token(mut self, value: Option<String>) -> Self {
        self.sync_session_token = value;
        self
    }

    /// Returns the value set for [`sync_session_token`](ListRecordsOutput::sync_session_token).
    pub fn get_sync_session_token(&self) -> &Option<String> {
        &self.sync_session_token
    }

    /// Builds the [`ListRecordsOutput`].
    pub fn build(self) -> ListRecordsOutput {
        ListRecordsOutput {
            records: self.records,
            next_token: self.next_token,
            count: self.count.unwrap_or_default(),
            dataset_sync_count: self.dataset_sync_count,
            last_modified_by: self.last_modified_by,
            merged_dataset_names: self.merged_dataset_names,
            dataset_exists: self.dataset_exists.unwrap_or_default(),
            dataset_deleted_after_requested_sync_count: self
                .dataset_deleted_after_requested_sync_count
                .unwrap_or_default(),
            sync_session_token: self.sync_session_token,
            _request_id: None,
        }
    }
}
