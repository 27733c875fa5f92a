// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use super::{ListRecords, ListRecordsInput, ListRecordsOutput};
use crate::client::{FluentBuilder, change, fluent, paginator};
use sdk_runtime::generated::*;

/// Builds the input of [`ListRecords`]; [`send`](FluentBuilder::send) sends it.
pub type ListRecordsFluentBuilder = FluentBuilder<ListRecordsInputBuilder>;

impl ListRecordsFluentBuilder {
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

    /// Sync count of the dataset at the end of the last synchronization.
    ///
    /// Only records with a greater sync count are listed; 0 or `None` lists all records. Has to be
    /// the same for all pages.
    pub fn last_sync_count(self, input: i64) -> Self {
        change(self, |inner| inner.last_sync_count(input))
    }

    /// Sync count of the dataset at the end of the last synchronization.
    ///
    /// Only records with a greater sync count are listed; 0 or `None` lists all records. Has to be
    /// the same for all pages.
    pub fn set_last_sync_count(self, input: Option<i64>) -> Self {
        change(self, |inner| inner.set_last_sync_count(input))
    }

    /// Sync count of the dataset at the end of the last synchronization.
    ///
    /// Only records with a greater sync count are listed; 0 or `None` lists all records. Has to be
    /// the same for all pages.
    pub fn get_last_sync_count(&self) -> &Option<i64> {
        self.inner.get_last_sync_count()
    }

    /// Token for the page: `next_token` of the previous page, for the same dataset and
    /// `last_sync_count`. Omit it for the first page.
    pub fn next_token(self, input: impl Into<String>) -> Self {
        change(self, |inner| inner.next_token(input))
    }

    /// Token for the page: `next_token` of the previous page, for the same dataset and
    /// `last_sync_count`. Omit it for the first page.
    pub fn set_next_token(self, input: Option<String>) -> Self {
        change(self, |inner| inner.set_next_token(input))
    }

    /// Token for the page: `next_token` of the previous page, for the same dataset and
    /// `last_sync_count`. Omit it for the first page.
    pub fn get_next_token(&self) -> &Option<String> {
        self.inner.get_next_token()
    }

    /// Maximum number of items in a page, 1 or more. A page with fewer items is not necessarily the
    /// last one: check `next_token`.
    pub fn max_results(self, input: i32) -> Self {
        change(self, |inner| inner.max_results(input))
    }

    /// Maximum number of items in a page, 1 or more. A page with fewer items is not necessarily the
    /// last one: check `next_token`.
    pub fn set_max_results(self, input: Option<i32>) -> Self {
        change(self, |inner| inner.set_max_results(input))
    }

    /// Maximum number of items in a page, 1 or more. A page with fewer items is not necessarily the
    /// last one: check `next_token`.
    pub fn get_max_results(&self) -> &Option<i32> {
        self.inner.get_max_results()
    }

    /// Sync session token of the previous page. Omit it for the first page, which starts a session.
    ///
    /// Sensitive: redacted in `Debug`.
    pub fn sync_session_token(self, input: impl Into<String>) -> Self {
        change(self, |inner| inner.sync_session_token(input))
    }

    /// Sync session token of the previous page. Omit it for the first page, which starts a session.
    ///
    /// Sensitive: redacted in `Debug`.
    pub fn set_sync_session_token(self, input: Option<String>) -> Self {
        change(self, |inner| inner.set_sync_session_token(input))
    }

    /// Sync session token of the previous page. Omit it for the first page, which starts a session.
    ///
    /// Sensitive: redacted in `Debug`.
    pub fn get_sync_session_token(&self) -> &Option<String> {
        self.inner.get_sync_session_token()
    }

    /// Asks for all pages, from the one that this request asks for on.
    pub fn into_paginator(self) -> super::paginator::ListRecordsPaginator {
        paginator(self)
    }
}

/// Builds a [`ListRecordsInput`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ListRecordsInputBuilder {
    inner: ListRecordsInput,
}

impl ListRecordsInputBuilder {
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

    /// Sync count of the dataset at the end of the last synchronization.
    ///
    /// Only records with a greater sync count are listed; 0 or `None` lists all records. Has to be
    /// the same for all pages.
    pub fn last_sync_count(self, input: i64) -> Self {
        with(self, |it| it.inner.last_sync_count = Some(input))
    }

    /// Sync count of the dataset at the end of the last synchronization.
    ///
    /// Only records with a greater sync count are listed; 0 or `None` lists all records. Has to be
    /// the same for all pages.
    pub fn set_last_sync_count(self, input: Option<i64>) -> Self {
        with(self, |it| it.inner.last_sync_count = input)
    }

    /// Sync count of the dataset at the end of the last synchronization.
    ///
    /// Only records with a greater sync count are listed; 0 or `None` lists all records. Has to be
    /// the same for all pages.
    pub fn get_last_sync_count(&self) -> &Option<i64> {
        &self.inner.last_sync_count
    }

    /// Token for the page: `next_token` of the previous page, for the same dataset and
    /// `last_sync_count`. Omit it for the first page.
    pub fn next_token(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.next_token = Some(input.into()))
    }

    /// Token for the page: `next_token` of the previous page, for the same dataset and
    /// `last_sync_count`. Omit it for the first page.
    pub fn set_next_token(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.next_token = input)
    }

    /// Token for the page: `next_token` of the previous page, for the same dataset and
    /// `last_sync_count`. Omit it for the first page.
    pub fn get_next_token(&self) -> &Option<String> {
        &self.inner.next_token
    }

    /// Maximum number of items in a page, 1 or more. A page with fewer items is not necessarily the
    /// last one: check `next_token`.
    pub fn max_results(self, input: i32) -> Self {
        with(self, |it| it.inner.max_results = Some(input))
    }

    /// Maximum number of items in a page, 1 or more. A page with fewer items is not necessarily the
    /// last one: check `next_token`.
    pub fn set_max_results(self, input: Option<i32>) -> Self {
        with(self, |it| it.inner.max_results = input)
    }

    /// Maximum number of items in a page, 1 or more. A page with fewer items is not necessarily the
    /// last one: check `next_token`.
    pub fn get_max_results(&self) -> &Option<i32> {
        &self.inner.max_results
    }

    /// Sync session token of the previous page. Omit it for the first page, which starts a session.
    ///
    /// Sensitive: redacted in `Debug`.
    pub fn sync_session_token(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.sync_session_token = Some(input.into()))
    }

    /// Sync session token of the previous page. Omit it for the first page, which starts a session.
    ///
    /// Sensitive: redacted in `Debug`.
    pub fn set_sync_session_token(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.sync_session_token = input)
    }

    /// Sync session token of the previous page. Omit it for the first page, which starts a session.
    ///
    /// Sensitive: redacted in `Debug`.
    pub fn get_sync_session_token(&self) -> &Option<String> {
        &self.inner.sync_session_token
    }

    /// Makes the value. What is required is checked when it is sent.
    pub fn build(self) -> Result<ListRecordsInput, BuildError> {
        Ok(self.inner)
    }

    /// Sends the input with a client.
    pub async fn send_with(self, client: &crate::Client) -> SendResult<ListRecords> {
        fluent(client, self).send().await
    }
}

input_builder!(ListRecordsInputBuilder, ListRecords);

paginated!(
    ListRecordsInputBuilder, token(next_token after next_token),
    carry(sync_session_token), size(max_results as i32)
);

impl sdk_runtime::call::paginator::PageItems for ListRecordsInputBuilder {
    type Items = Vec<crate::types::Record>;

    fn items(page: ListRecordsOutput) -> Self::Items {
        page.records.unwrap_or_default()
    }
}

/// Builds a [`ListRecordsOutput`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Default)]
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

impl std::fmt::Debug for ListRecordsOutputBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListRecordsOutputBuilder")
            .field("records", &self.records)
            .field("next_token", &self.next_token)
            .field("count", &self.count)
            .field("dataset_sync_count", &self.dataset_sync_count)
            .field("last_modified_by", &self.last_modified_by)
            .field("merged_dataset_names", &self.merged_dataset_names)
            .field("dataset_exists", &self.dataset_exists)
            .field(
                "dataset_deleted_after_requested_sync_count",
                &self.dataset_deleted_after_requested_sync_count,
            )
            .field("sync_session_token", &REDACTED)
            .finish()
    }
}

impl ListRecordsOutputBuilder {
    /// Records of this page. Removed records are included, without a value.
    pub fn records(self, input: crate::types::Record) -> Self {
        with(self, |it| it.records.get_or_insert_default().push(input))
    }

    /// Records of this page. Removed records are included, without a value.
    pub fn set_records(self, input: Option<Vec<crate::types::Record>>) -> Self {
        with(self, |it| it.records = input)
    }

    /// Records of this page. Removed records are included, without a value.
    pub fn get_records(&self) -> &Option<Vec<crate::types::Record>> {
        &self.records
    }

    /// Token for the next page, to pass in the next request together with the same
    /// `last_sync_count` and the `sync_session_token` of this page. None for the last page.
    pub fn next_token(self, input: impl Into<String>) -> Self {
        with(self, |it| it.next_token = Some(input.into()))
    }

    /// Token for the next page, to pass in the next request together with the same
    /// `last_sync_count` and the `sync_session_token` of this page. None for the last page.
    pub fn set_next_token(self, input: Option<String>) -> Self {
        with(self, |it| it.next_token = input)
    }

    /// Token for the next page, to pass in the next request together with the same
    /// `last_sync_count` and the `sync_session_token` of this page. None for the last page.
    pub fn get_next_token(&self) -> &Option<String> {
        &self.next_token
    }

    /// Number of records as reported by the service; 0 if absent from the response. For the number
    /// of records in this page, use the length of `records`.
    pub fn count(self, input: i32) -> Self {
        with(self, |it| it.count = Some(input))
    }

    /// Number of records as reported by the service; 0 if absent from the response. For the number
    /// of records in this page, use the length of `records`.
    pub fn set_count(self, input: Option<i32>) -> Self {
        with(self, |it| it.count = input)
    }

    /// Number of records as reported by the service; 0 if absent from the response. For the number
    /// of records in this page, use the length of `records`.
    pub fn get_count(&self) -> &Option<i32> {
        &self.count
    }

    /// Sync count of the dataset, to be passed as `last_sync_count` in the next synchronization.
    /// Store it only when the last page has been stored.
    pub fn dataset_sync_count(self, input: i64) -> Self {
        with(self, |it| it.dataset_sync_count = Some(input))
    }

    /// Sync count of the dataset, to be passed as `last_sync_count` in the next synchronization.
    /// Store it only when the last page has been stored.
    pub fn set_dataset_sync_count(self, input: Option<i64>) -> Self {
        with(self, |it| it.dataset_sync_count = input)
    }

    /// Sync count of the dataset, to be passed as `last_sync_count` in the next synchronization.
    /// Store it only when the last page has been stored.
    pub fn get_dataset_sync_count(&self) -> &Option<i64> {
        &self.dataset_sync_count
    }

    /// Identity that made the last change, or the AWS account if developer credentials were used.
    /// Does not identify the device.
    pub fn last_modified_by(self, input: impl Into<String>) -> Self {
        with(self, |it| it.last_modified_by = Some(input.into()))
    }

    /// Identity that made the last change, or the AWS account if developer credentials were used.
    /// Does not identify the device.
    pub fn set_last_modified_by(self, input: Option<String>) -> Self {
        with(self, |it| it.last_modified_by = input)
    }

    /// Identity that made the last change, or the AWS account if developer credentials were used.
    /// Does not identify the device.
    pub fn get_last_modified_by(&self) -> &Option<String> {
        &self.last_modified_by
    }

    /// Names of datasets from identities that were merged into this one, in the form
    /// `<dataset>.<old identity ID>`.
    ///
    /// Copy their records, then delete them with
    /// [`DeleteDataset`](crate::operation::delete_dataset); until then every response lists them.
    /// Use this list instead of comparing names: a dataset named `settings.theme` is not a merged
    /// `settings`.
    pub fn merged_dataset_names(self, input: impl Into<String>) -> Self {
        with(self, |it| {
            it.merged_dataset_names
                .get_or_insert_default()
                .push(input.into())
        })
    }

    /// Names of datasets from identities that were merged into this one, in the form
    /// `<dataset>.<old identity ID>`.
    ///
    /// Copy their records, then delete them with
    /// [`DeleteDataset`](crate::operation::delete_dataset); until then every response lists them.
    /// Use this list instead of comparing names: a dataset named `settings.theme` is not a merged
    /// `settings`.
    pub fn set_merged_dataset_names(self, input: Option<Vec<String>>) -> Self {
        with(self, |it| it.merged_dataset_names = input)
    }

    /// Names of datasets from identities that were merged into this one, in the form
    /// `<dataset>.<old identity ID>`.
    ///
    /// Copy their records, then delete them with
    /// [`DeleteDataset`](crate::operation::delete_dataset); until then every response lists them.
    /// Use this list instead of comparing names: a dataset named `settings.theme` is not a merged
    /// `settings`.
    pub fn get_merged_dataset_names(&self) -> &Option<Vec<String>> {
        &self.merged_dataset_names
    }

    /// `true` if the dataset exists. `false`, in a successful response, if it was never written to
    /// or has been deleted; also `false` if absent from the response.
    pub fn dataset_exists(self, input: bool) -> Self {
        with(self, |it| it.dataset_exists = Some(input))
    }

    /// `true` if the dataset exists. `false`, in a successful response, if it was never written to
    /// or has been deleted; also `false` if absent from the response.
    pub fn set_dataset_exists(self, input: Option<bool>) -> Self {
        with(self, |it| it.dataset_exists = input)
    }

    /// `true` if the dataset exists. `false`, in a successful response, if it was never written to
    /// or has been deleted; also `false` if absent from the response.
    pub fn get_dataset_exists(&self) -> &Option<bool> {
        &self.dataset_exists
    }

    /// `true` if the dataset was deleted after `last_sync_count`.
    ///
    /// If `dataset_exists` is also `true`, the dataset was created again and the records are those
    /// of the new one: discard the local records of the old one. `false` if absent from the
    /// response.
    pub fn dataset_deleted_after_requested_sync_count(self, input: bool) -> Self {
        with(self, |it| {
            it.dataset_deleted_after_requested_sync_count = Some(input)
        })
    }

    /// `true` if the dataset was deleted after `last_sync_count`.
    ///
    /// If `dataset_exists` is also `true`, the dataset was created again and the records are those
    /// of the new one: discard the local records of the old one. `false` if absent from the
    /// response.
    pub fn set_dataset_deleted_after_requested_sync_count(self, input: Option<bool>) -> Self {
        with(self, |it| {
            it.dataset_deleted_after_requested_sync_count = input
        })
    }

    /// `true` if the dataset was deleted after `last_sync_count`.
    ///
    /// If `dataset_exists` is also `true`, the dataset was created again and the records are those
    /// of the new one: discard the local records of the old one. `false` if absent from the
    /// response.
    pub fn get_dataset_deleted_after_requested_sync_count(&self) -> &Option<bool> {
        &self.dataset_deleted_after_requested_sync_count
    }

    /// Sync session token that [`UpdateRecords`](crate::operation::update_records) requires.
    ///
    /// It is bound to this dataset and identity, expires, and is valid for one successful update.
    /// Treat it as a secret.
    ///
    /// Sensitive: redacted in `Debug`.
    pub fn sync_session_token(self, input: impl Into<String>) -> Self {
        with(self, |it| it.sync_session_token = Some(input.into()))
    }

    /// Sync session token that [`UpdateRecords`](crate::operation::update_records) requires.
    ///
    /// It is bound to this dataset and identity, expires, and is valid for one successful update.
    /// Treat it as a secret.
    ///
    /// Sensitive: redacted in `Debug`.
    pub fn set_sync_session_token(self, input: Option<String>) -> Self {
        with(self, |it| it.sync_session_token = input)
    }

    /// Sync session token that [`UpdateRecords`](crate::operation::update_records) requires.
    ///
    /// It is bound to this dataset and identity, expires, and is valid for one successful update.
    /// Treat it as a secret.
    ///
    /// Sensitive: redacted in `Debug`.
    pub fn get_sync_session_token(&self) -> &Option<String> {
        &self.sync_session_token
    }

    /// Makes the value.
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
