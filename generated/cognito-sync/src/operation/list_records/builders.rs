// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use super::{ListRecordsInput, ListRecords, ListRecordsOutput};
use crate::client::{FluentBuilder, change, fluent, paginator};
use sdk_runtime::generated::*;
/// Builds the input of [`ListRecords`]; [`send`](FluentBuilder::send) sends it.
pub type ListRecordsFluentBuilder = FluentBuilder<ListRecordsInputBuilder>;
impl ListRecordsFluentBuilder {
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
    /// The dataset's count at the caller's last round: records with a greater one are listed. 0, or
    /// none, lists them all. It has to be the same for every page.
    pub fn last_sync_count(self, input: i64) -> Self {
        change(self, |inner| inner.last_sync_count(input))
    }
    /// The dataset's count at the caller's last round: records with a greater one are listed. 0, or
    /// none, lists them all. It has to be the same for every page.
    pub fn set_last_sync_count(self, input: Option<i64>) -> Self {
        change(self, |inner| inner.set_last_sync_count(input))
    }
    /// The dataset's count at the caller's last round: records with a greater one are listed. 0, or
    /// none, lists them all. It has to be the same for every page.
    pub fn get_last_sync_count(&self) -> &Option<i64> {
        self.inner.get_last_sync_count()
    }
    /// The `NextToken` of the page before, of the same listing. Leave it out for the first page.
    pub fn next_token(self, input: impl Into<String>) -> Self {
        change(self, |inner| inner.next_token(input))
    }
    /// The `NextToken` of the page before, of the same listing. Leave it out for the first page.
    pub fn set_next_token(self, input: Option<String>) -> Self {
        change(self, |inner| inner.set_next_token(input))
    }
    /// The `NextToken` of the page before, of the same listing. Leave it out for the first page.
    pub fn get_next_token(&self) -> &Option<String> {
        self.inner.get_next_token()
    }
    /// How many items a page may hold, 1 or more. It may hold fewer and still have a next page: go
    /// by the reply's `NextToken`.
    pub fn max_results(self, input: i32) -> Self {
        change(self, |inner| inner.max_results(input))
    }
    /// How many items a page may hold, 1 or more. It may hold fewer and still have a next page: go
    /// by the reply's `NextToken`.
    pub fn set_max_results(self, input: Option<i32>) -> Self {
        change(self, |inner| inner.set_max_results(input))
    }
    /// How many items a page may hold, 1 or more. It may hold fewer and still have a next page: go
    /// by the reply's `NextToken`.
    pub fn get_max_results(&self) -> &Option<i32> {
        self.inner.get_max_results()
    }
    /// The session to go on with: the token of the page before. Leave it out for the first page,
    /// which begins a session.
    pub fn sync_session_token(self, input: impl Into<String>) -> Self {
        change(self, |inner| inner.sync_session_token(input))
    }
    /// The session to go on with: the token of the page before. Leave it out for the first page,
    /// which begins a session.
    pub fn set_sync_session_token(self, input: Option<String>) -> Self {
        change(self, |inner| inner.set_sync_session_token(input))
    }
    /// The session to go on with: the token of the page before. Leave it out for the first page,
    /// which begins a session.
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
    /// The dataset's count at the caller's last round: records with a greater one are listed. 0, or
    /// none, lists them all. It has to be the same for every page.
    pub fn last_sync_count(self, input: i64) -> Self {
        with(self, |it| it.inner.last_sync_count = Some(input))
    }
    /// The dataset's count at the caller's last round: records with a greater one are listed. 0, or
    /// none, lists them all. It has to be the same for every page.
    pub fn set_last_sync_count(self, input: Option<i64>) -> Self {
        with(self, |it| it.inner.last_sync_count = input)
    }
    /// The dataset's count at the caller's last round: records with a greater one are listed. 0, or
    /// none, lists them all. It has to be the same for every page.
    pub fn get_last_sync_count(&self) -> &Option<i64> {
        &self.inner.last_sync_count
    }
    /// The `NextToken` of the page before, of the same listing. Leave it out for the first page.
    pub fn next_token(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.next_token = Some(input.into()))
    }
    /// The `NextToken` of the page before, of the same listing. Leave it out for the first page.
    pub fn set_next_token(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.next_token = input)
    }
    /// The `NextToken` of the page before, of the same listing. Leave it out for the first page.
    pub fn get_next_token(&self) -> &Option<String> {
        &self.inner.next_token
    }
    /// How many items a page may hold, 1 or more. It may hold fewer and still have a next page: go
    /// by the reply's `NextToken`.
    pub fn max_results(self, input: i32) -> Self {
        with(self, |it| it.inner.max_results = Some(input))
    }
    /// How many items a page may hold, 1 or more. It may hold fewer and still have a next page: go
    /// by the reply's `NextToken`.
    pub fn set_max_results(self, input: Option<i32>) -> Self {
        with(self, |it| it.inner.max_results = input)
    }
    /// How many items a page may hold, 1 or more. It may hold fewer and still have a next page: go
    /// by the reply's `NextToken`.
    pub fn get_max_results(&self) -> &Option<i32> {
        &self.inner.max_results
    }
    /// The session to go on with: the token of the page before. Leave it out for the first page,
    /// which begins a session.
    pub fn sync_session_token(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.sync_session_token = Some(input.into()))
    }
    /// The session to go on with: the token of the page before. Leave it out for the first page,
    /// which begins a session.
    pub fn set_sync_session_token(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.sync_session_token = input)
    }
    /// The session to go on with: the token of the page before. Leave it out for the first page,
    /// which begins a session.
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
impl sdk_runtime::paginator::PageItems for ListRecordsInputBuilder {
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
    /// The records of this page, those that were removed among them: they have no value.
    pub fn records(self, input: crate::types::Record) -> Self {
        with(self, |it| it.records.get_or_insert_default().push(input))
    }
    /// The records of this page, those that were removed among them: they have no value.
    pub fn set_records(self, input: Option<Vec<crate::types::Record>>) -> Self {
        with(self, |it| it.records = input)
    }
    /// The records of this page, those that were removed among them: they have no value.
    pub fn get_records(&self) -> &Option<Vec<crate::types::Record>> {
        &self.records
    }
    /// Where the next page begins. Repeat the call with this token, the same `LastSyncCount` and
    /// this page's `SyncSessionToken`; the last page has none.
    pub fn next_token(self, input: impl Into<String>) -> Self {
        with(self, |it| it.next_token = Some(input.into()))
    }
    /// Where the next page begins. Repeat the call with this token, the same `LastSyncCount` and
    /// this page's `SyncSessionToken`; the last page has none.
    pub fn set_next_token(self, input: Option<String>) -> Self {
        with(self, |it| it.next_token = input)
    }
    /// Where the next page begins. Repeat the call with this token, the same `LastSyncCount` and
    /// this page's `SyncSessionToken`; the last page has none.
    pub fn get_next_token(&self) -> &Option<String> {
        &self.next_token
    }
    /// How many records the service says it counted; 0 if it does not say. To count those of the
    /// page, take the length of the list.
    pub fn count(self, input: i32) -> Self {
        with(self, |it| it.count = Some(input))
    }
    /// How many records the service says it counted; 0 if it does not say. To count those of the
    /// page, take the length of the list.
    pub fn set_count(self, input: Option<i32>) -> Self {
        with(self, |it| it.count = input)
    }
    /// How many records the service says it counted; 0 if it does not say. To count those of the
    /// page, take the length of the list.
    pub fn get_count(&self) -> &Option<i32> {
        &self.count
    }
    /// The dataset's count. Remember it as the next `LastSyncCount`, but only when the last page
    /// has been stored.
    pub fn dataset_sync_count(self, input: i64) -> Self {
        with(self, |it| it.dataset_sync_count = Some(input))
    }
    /// The dataset's count. Remember it as the next `LastSyncCount`, but only when the last page
    /// has been stored.
    pub fn set_dataset_sync_count(self, input: Option<i64>) -> Self {
        with(self, |it| it.dataset_sync_count = input)
    }
    /// The dataset's count. Remember it as the next `LastSyncCount`, but only when the last page
    /// has been stored.
    pub fn get_dataset_sync_count(&self) -> &Option<i64> {
        &self.dataset_sync_count
    }
    /// Who made the last change: the identity, or the AWS account if developer credentials were
    /// used. It does not tell a user's devices apart.
    pub fn last_modified_by(self, input: impl Into<String>) -> Self {
        with(self, |it| it.last_modified_by = Some(input.into()))
    }
    /// Who made the last change: the identity, or the AWS account if developer credentials were
    /// used. It does not tell a user's devices apart.
    pub fn set_last_modified_by(self, input: Option<String>) -> Self {
        with(self, |it| it.last_modified_by = input)
    }
    /// Who made the last change: the identity, or the AWS account if developer credentials were
    /// used. It does not tell a user's devices apart.
    pub fn get_last_modified_by(&self) -> &Option<String> {
        &self.last_modified_by
    }
    /// Datasets that came from another identity when it was merged into this one, under names of
    /// the form `<dataset>.<id of the old identity>`. Take over their records and delete them with
    /// [`DeleteDataset`](crate::operation::delete_dataset); until then every reply names them. Go
    /// by this list, not by names that look alike: `settings.theme` is no merge of `settings`.
    pub fn merged_dataset_names(self, input: impl Into<String>) -> Self {
        with(
            self,
            |it| it.merged_dataset_names.get_or_insert_default().push(input.into()),
        )
    }
    /// Datasets that came from another identity when it was merged into this one, under names of
    /// the form `<dataset>.<id of the old identity>`. Take over their records and delete them with
    /// [`DeleteDataset`](crate::operation::delete_dataset); until then every reply names them. Go
    /// by this list, not by names that look alike: `settings.theme` is no merge of `settings`.
    pub fn set_merged_dataset_names(self, input: Option<Vec<String>>) -> Self {
        with(self, |it| it.merged_dataset_names = input)
    }
    /// Datasets that came from another identity when it was merged into this one, under names of
    /// the form `<dataset>.<id of the old identity>`. Take over their records and delete them with
    /// [`DeleteDataset`](crate::operation::delete_dataset); until then every reply names them. Go
    /// by this list, not by names that look alike: `settings.theme` is no merge of `settings`.
    pub fn get_merged_dataset_names(&self) -> &Option<Vec<String>> {
        &self.merged_dataset_names
    }
    /// Whether the dataset exists. False, and that in a reply that is a success, if nothing was
    /// ever written to it or it was deleted; also false if the service does not say.
    pub fn dataset_exists(self, input: bool) -> Self {
        with(self, |it| it.dataset_exists = Some(input))
    }
    /// Whether the dataset exists. False, and that in a reply that is a success, if nothing was
    /// ever written to it or it was deleted; also false if the service does not say.
    pub fn set_dataset_exists(self, input: Option<bool>) -> Self {
        with(self, |it| it.dataset_exists = input)
    }
    /// Whether the dataset exists. False, and that in a reply that is a success, if nothing was
    /// ever written to it or it was deleted; also false if the service does not say.
    pub fn get_dataset_exists(&self) -> &Option<bool> {
        &self.dataset_exists
    }
    /// Whether the dataset was deleted after `LastSyncCount`. If it exists all the same, it was
    /// made anew, and the records are those of the new one: drop what was kept of the old.
    pub fn dataset_deleted_after_requested_sync_count(self, input: bool) -> Self {
        with(self, |it| it.dataset_deleted_after_requested_sync_count = Some(input))
    }
    /// Whether the dataset was deleted after `LastSyncCount`. If it exists all the same, it was
    /// made anew, and the records are those of the new one: drop what was kept of the old.
    pub fn set_dataset_deleted_after_requested_sync_count(
        self,
        input: Option<bool>,
    ) -> Self {
        with(self, |it| it.dataset_deleted_after_requested_sync_count = input)
    }
    /// Whether the dataset was deleted after `LastSyncCount`. If it exists all the same, it was
    /// made anew, and the records are those of the new one: drop what was kept of the old.
    pub fn get_dataset_deleted_after_requested_sync_count(&self) -> &Option<bool> {
        &self.dataset_deleted_after_requested_sync_count
    }
    /// The token that [`UpdateRecords`](crate::operation::update_records) asks for. It is for this
    /// dataset and identity, expires, and is good for one successful update. Treat it as a secret.
    pub fn sync_session_token(self, input: impl Into<String>) -> Self {
        with(self, |it| it.sync_session_token = Some(input.into()))
    }
    /// The token that [`UpdateRecords`](crate::operation::update_records) asks for. It is for this
    /// dataset and identity, expires, and is good for one successful update. Treat it as a secret.
    pub fn set_sync_session_token(self, input: Option<String>) -> Self {
        with(self, |it| it.sync_session_token = input)
    }
    /// The token that [`UpdateRecords`](crate::operation::update_records) asks for. It is for this
    /// dataset and identity, expires, and is good for one successful update. Treat it as a secret.
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
