// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::{Error, types::error::*};
use sdk_runtime::generated::*;
/// Builders of the input and the output.
pub mod builders;
/// The pages of the listing, one after the other.
pub mod paginator;
/// Lists the records of a dataset that changed after a sync count, and starts a sync session.
///
/// [`Client::list_records`](crate::Client::list_records) sends it, and says who may call it and what can go wrong.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct ListRecords;
impl Operation for ListRecords {
    type Service = crate::meta::CognitoSync;
    type Input = ListRecordsInput;
    type Output = ListRecordsOutput;
    type Error = ListRecordsError;
    const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
            "ListRecords",
            &INPUT,
            &OUTPUT,
        )
        .idempotent();
}
/// The input of [`ListRecords`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Default)]
pub struct ListRecordsInput {
    /// The identity pool: the name of its region, a colon, and a UUID in lower case. Pass it as it
    /// is; the client escapes the colon in the path.
    ///
    /// Required. Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub identity_pool_id: Option<String>,
    /// The identity, that is, the user whose data is meant: the name of a region, a colon, and a
    /// UUID in lower case. It has the form of a pool's id but is not one.
    ///
    /// Required. Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub identity_id: Option<String>,
    /// The dataset's name, unique for the identity. Upper and lower case differ.
    ///
    /// Required. Length: 1 to 128 characters. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub dataset_name: Option<String>,
    /// The dataset's count at the caller's last round: records with a greater one are listed. 0, or
    /// none, lists them all. It has to be the same for every page.
    pub last_sync_count: Option<i64>,
    /// The `NextToken` of the page before, of the same listing. Leave it out for the first page.
    pub next_token: Option<String>,
    /// How many items a page may hold, 1 or more. It may hold fewer and still have a next page: go
    /// by the reply's `NextToken`.
    pub max_results: Option<i32>,
    /// The session to go on with: the token of the page before. Leave it out for the first page,
    /// which begins a session.
    pub sync_session_token: Option<String>,
}
impl std::fmt::Debug for ListRecordsInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListRecordsInput")
            .field("identity_pool_id", &self.identity_pool_id)
            .field("identity_id", &self.identity_id)
            .field("dataset_name", &self.dataset_name)
            .field("last_sync_count", &self.last_sync_count)
            .field("next_token", &self.next_token)
            .field("max_results", &self.max_results)
            .field("sync_session_token", &REDACTED)
            .finish()
    }
}
impl ListRecordsInput {
    /// The identity pool: the name of its region, a colon, and a UUID in lower case. Pass it as it
    /// is; the client escapes the colon in the path.
    ///
    /// Required. Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(&self) -> Option<&str> {
        self.identity_pool_id.as_deref()
    }
    /// The identity, that is, the user whose data is meant: the name of a region, a colon, and a
    /// UUID in lower case. It has the form of a pool's id but is not one.
    ///
    /// Required. Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_id(&self) -> Option<&str> {
        self.identity_id.as_deref()
    }
    /// The dataset's name, unique for the identity. Upper and lower case differ.
    ///
    /// Required. Length: 1 to 128 characters. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub fn dataset_name(&self) -> Option<&str> {
        self.dataset_name.as_deref()
    }
    /// The dataset's count at the caller's last round: records with a greater one are listed. 0, or
    /// none, lists them all. It has to be the same for every page.
    pub fn last_sync_count(&self) -> Option<i64> {
        self.last_sync_count
    }
    /// The `NextToken` of the page before, of the same listing. Leave it out for the first page.
    pub fn next_token(&self) -> Option<&str> {
        self.next_token.as_deref()
    }
    /// How many items a page may hold, 1 or more. It may hold fewer and still have a next page: go
    /// by the reply's `NextToken`.
    pub fn max_results(&self) -> Option<i32> {
        self.max_results
    }
    /// The session to go on with: the token of the page before. Leave it out for the first page,
    /// which begins a session.
    pub fn sync_session_token(&self) -> Option<&str> {
        self.sync_session_token.as_deref()
    }
    /// Returns a builder of [`ListRecordsInput`].
    pub fn builder() -> builders::ListRecordsInputBuilder {
        Default::default()
    }
}
static INPUT_MEMBERS: [Schema; 7] = [
    string(id!("ListRecordsRequest$IdentityPoolId"), 0).with_http_label(),
    string(id!("ListRecordsRequest$IdentityId"), 1).with_http_label(),
    string(id!("ListRecordsRequest$DatasetName"), 2).with_http_label(),
    long(id!("ListRecordsRequest$LastSyncCount"), 3).with_http_query("lastSyncCount"),
    string(id!("ListRecordsRequest$NextToken"), 4).with_http_query("nextToken"),
    integer(id!("ListRecordsRequest$MaxResults"), 5).with_http_query("maxResults"),
    string(id!("ListRecordsRequest$SyncSessionToken"), 6)
        .with_http_query("syncSessionToken")
        .with_sensitive(),
];
static INPUT_REFS: [&Schema; 7] = refs(&INPUT_MEMBERS);
static INPUT: Schema = structure(id!("ListRecordsRequest"), &INPUT_REFS)
    .with_http(
        http(
            "GET",
            "/identitypools/{IdentityPoolId}/identities/{IdentityId}/datasets/{DatasetName}/records",
            200,
        ),
    )
    .with_no_body_members();
structure!(
    input ListRecordsInput, INPUT, INPUT_MEMBERS, required(identity_pool_id).min(1),
    required(identity_id).min(1), required(dataset_name).min(1), some(last_sync_count),
    some(next_token), some(max_results), some(sync_session_token)
);
/// The output of [`ListRecords`].
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub struct ListRecordsOutput {
    /// The records of this page, those that were removed among them: they have no value.
    pub records: Option<Vec<crate::types::Record>>,
    /// Where the next page begins. Repeat the call with this token, the same `LastSyncCount` and
    /// this page's `SyncSessionToken`; the last page has none.
    pub next_token: Option<String>,
    /// How many records the service says it counted; 0 if it does not say. To count those of the
    /// page, take the length of the list.
    pub count: i32,
    /// The dataset's count. Remember it as the next `LastSyncCount`, but only when the last page
    /// has been stored.
    pub dataset_sync_count: Option<i64>,
    /// Who made the last change: the identity, or the AWS account if developer credentials were
    /// used. It does not tell a user's devices apart.
    pub last_modified_by: Option<String>,
    /// Datasets that came from another identity when it was merged into this one, under names of
    /// the form `<dataset>.<id of the old identity>`. Take over their records and delete them with
    /// [`DeleteDataset`](crate::operation::delete_dataset); until then every reply names them. Go
    /// by this list, not by names that look alike: `settings.theme` is no merge of `settings`.
    pub merged_dataset_names: Option<Vec<String>>,
    /// Whether the dataset exists. False, and that in a reply that is a success, if nothing was
    /// ever written to it or it was deleted; also false if the service does not say.
    pub dataset_exists: bool,
    /// Whether the dataset was deleted after `LastSyncCount`. If it exists all the same, it was
    /// made anew, and the records are those of the new one: drop what was kept of the old.
    pub dataset_deleted_after_requested_sync_count: bool,
    /// The token that [`UpdateRecords`](crate::operation::update_records) asks for. It is for this
    /// dataset and identity, expires, and is good for one successful update. Treat it as a secret.
    pub sync_session_token: Option<String>,
    _request_id: Option<String>,
}
impl std::fmt::Debug for ListRecordsOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListRecordsOutput")
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
impl ListRecordsOutput {
    /// The records of this page, those that were removed among them: they have no value.
    pub fn records(&self) -> &[crate::types::Record] {
        self.records.as_deref().unwrap_or_default()
    }
    /// Where the next page begins. Repeat the call with this token, the same `LastSyncCount` and
    /// this page's `SyncSessionToken`; the last page has none.
    pub fn next_token(&self) -> Option<&str> {
        self.next_token.as_deref()
    }
    /// How many records the service says it counted; 0 if it does not say. To count those of the
    /// page, take the length of the list.
    pub fn count(&self) -> i32 {
        self.count
    }
    /// The dataset's count. Remember it as the next `LastSyncCount`, but only when the last page
    /// has been stored.
    pub fn dataset_sync_count(&self) -> Option<i64> {
        self.dataset_sync_count
    }
    /// Who made the last change: the identity, or the AWS account if developer credentials were
    /// used. It does not tell a user's devices apart.
    pub fn last_modified_by(&self) -> Option<&str> {
        self.last_modified_by.as_deref()
    }
    /// Datasets that came from another identity when it was merged into this one, under names of
    /// the form `<dataset>.<id of the old identity>`. Take over their records and delete them with
    /// [`DeleteDataset`](crate::operation::delete_dataset); until then every reply names them. Go
    /// by this list, not by names that look alike: `settings.theme` is no merge of `settings`.
    pub fn merged_dataset_names(&self) -> &[String] {
        self.merged_dataset_names.as_deref().unwrap_or_default()
    }
    /// Whether the dataset exists. False, and that in a reply that is a success, if nothing was
    /// ever written to it or it was deleted; also false if the service does not say.
    pub fn dataset_exists(&self) -> bool {
        self.dataset_exists
    }
    /// Whether the dataset was deleted after `LastSyncCount`. If it exists all the same, it was
    /// made anew, and the records are those of the new one: drop what was kept of the old.
    pub fn dataset_deleted_after_requested_sync_count(&self) -> bool {
        self.dataset_deleted_after_requested_sync_count
    }
    /// The token that [`UpdateRecords`](crate::operation::update_records) asks for. It is for this
    /// dataset and identity, expires, and is good for one successful update. Treat it as a secret.
    pub fn sync_session_token(&self) -> Option<&str> {
        self.sync_session_token.as_deref()
    }
    /// Returns a builder of [`ListRecordsOutput`].
    pub fn builder() -> builders::ListRecordsOutputBuilder {
        Default::default()
    }
}
static OUTPUT_MEMBERS: [Schema; 9] = [
    list(id!("ListRecordsResponse$Records"), 0)
        .with_list_member(&crate::schema::RECORD_LIST_MEMBER),
    string(id!("ListRecordsResponse$NextToken"), 1),
    integer(id!("ListRecordsResponse$Count"), 2),
    long(id!("ListRecordsResponse$DatasetSyncCount"), 3),
    string(id!("ListRecordsResponse$LastModifiedBy"), 4),
    list(id!("ListRecordsResponse$MergedDatasetNames"), 5)
        .with_list_member(&crate::schema::MERGED_DATASET_NAME_LIST_MEMBER),
    boolean(id!("ListRecordsResponse$DatasetExists"), 6),
    boolean(id!("ListRecordsResponse$DatasetDeletedAfterRequestedSyncCount"), 7),
    string(id!("ListRecordsResponse$SyncSessionToken"), 8).with_sensitive(),
];
static OUTPUT_REFS: [&Schema; 9] = refs(&OUTPUT_MEMBERS);
static OUTPUT: Schema = structure(id!("ListRecordsResponse"), &OUTPUT_REFS);
structure!(
    output ListRecordsOutput, OUTPUT, OUTPUT_MEMBERS, some(records), some(next_token),
    default(count), some(dataset_sync_count), some(last_modified_by),
    some(merged_dataset_names), default(dataset_exists),
    default(dataset_deleted_after_requested_sync_count), some(sync_session_token)
);
operation_error!(
    ListRecordsError => Error, InternalErrorException is_internal_error_exception,
    InvalidParameterException is_invalid_parameter_exception, NotAuthorizedException
    is_not_authorized_exception, TooManyRequestsException is_too_many_requests_exception
);
