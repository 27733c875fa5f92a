// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::{Error, types::error::*};
use sdk_runtime::generated::*;

/// Builders of the input and the output.
pub mod builders;

/// The pages of the listing, one after the other.
pub mod paginator;

/// Lists the records of a dataset that changed after a sync count, and starts a sync session.
///
/// Sent by [`Client::list_records`](crate::Client::list_records), which documents permissions and
/// errors.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct ListRecords;

impl Operation for ListRecords {
    type Service = crate::meta::CognitoSync;
    type Input = ListRecordsInput;
    type Output = ListRecordsOutput;
    type Error = ListRecordsError;

    const DESCRIPTOR: &'static Descriptor =
        &Descriptor::new("ListRecords", &INPUT, &OUTPUT).idempotent();
}

/// Input of [`ListRecords`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Default)]
pub struct ListRecordsInput {
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub identity_pool_id: Option<String>,

    /// ID of the identity, which represents one user: region, colon, lower-case UUID. It has the
    /// same format as an identity pool ID.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub identity_id: Option<String>,

    /// Name of the dataset. Unique for the identity and case-sensitive.
    ///
    /// Required. Length: 1 to 128. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub dataset_name: Option<String>,

    /// Sync count of the dataset at the end of the last synchronization.
    ///
    /// Only records with a greater sync count are listed; 0 or `None` lists all records. Has to be
    /// the same for all pages.
    pub last_sync_count: Option<i64>,

    /// Token for the page: `next_token` of the previous page, for the same dataset and
    /// `last_sync_count`. Omit it for the first page.
    pub next_token: Option<String>,

    /// Maximum number of items in a page, 1 or more. A page with fewer items is not necessarily the
    /// last one: check `next_token`.
    pub max_results: Option<i32>,

    /// Sync session token of the previous page. Omit it for the first page, which starts a session.
    ///
    /// Sensitive: redacted in `Debug`.
    // overrides.toml: With the sync session token, anyone whose credentials allow it can write to
    // the dataset.
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
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(&self) -> Option<&str> {
        self.identity_pool_id.as_deref()
    }

    /// ID of the identity, which represents one user: region, colon, lower-case UUID. It has the
    /// same format as an identity pool ID.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_id(&self) -> Option<&str> {
        self.identity_id.as_deref()
    }

    /// Name of the dataset. Unique for the identity and case-sensitive.
    ///
    /// Required. Length: 1 to 128. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub fn dataset_name(&self) -> Option<&str> {
        self.dataset_name.as_deref()
    }

    /// Sync count of the dataset at the end of the last synchronization.
    ///
    /// Only records with a greater sync count are listed; 0 or `None` lists all records. Has to be
    /// the same for all pages.
    pub fn last_sync_count(&self) -> Option<i64> {
        self.last_sync_count
    }

    /// Token for the page: `next_token` of the previous page, for the same dataset and
    /// `last_sync_count`. Omit it for the first page.
    pub fn next_token(&self) -> Option<&str> {
        self.next_token.as_deref()
    }

    /// Maximum number of items in a page, 1 or more. A page with fewer items is not necessarily the
    /// last one: check `next_token`.
    pub fn max_results(&self) -> Option<i32> {
        self.max_results
    }

    /// Sync session token of the previous page. Omit it for the first page, which starts a session.
    ///
    /// Sensitive: redacted in `Debug`.
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
    .with_http(http(
        "GET",
        "/identitypools/{IdentityPoolId}/identities/{IdentityId}/datasets/{DatasetName}/records",
        200,
    ))
    .with_no_body_members();

structure!(
    input ListRecordsInput, INPUT, INPUT_MEMBERS, required(identity_pool_id).min(1),
    required(identity_id).min(1), required(dataset_name).min(1), some(last_sync_count),
    some(next_token), some(max_results), some(sync_session_token)
);

/// Output of [`ListRecords`].
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub struct ListRecordsOutput {
    /// Records of this page. Removed records are included, without a value.
    pub records: Option<Vec<crate::types::Record>>,

    /// Token for the next page, to pass in the next request together with the same
    /// `last_sync_count` and the `sync_session_token` of this page. None for the last page.
    pub next_token: Option<String>,

    /// Number of records as reported by the service; 0 if absent from the response. For the number
    /// of records in this page, use the length of `records`.
    // overrides.toml: The members that target this shape (Count, MaxResults, DatasetCount) are
    // counts, and the service can omit a count of 0. In the official crate they have type i32, not
    // Option<i32>.
    pub count: i32,

    /// Sync count of the dataset, to be passed as `last_sync_count` in the next synchronization.
    /// Store it only when the last page has been stored.
    pub dataset_sync_count: Option<i64>,

    /// Identity that made the last change, or the AWS account if developer credentials were used.
    /// Does not identify the device.
    pub last_modified_by: Option<String>,

    /// Names of datasets from identities that were merged into this one, in the form
    /// `<dataset>.<old identity ID>`.
    ///
    /// Copy their records, then delete them with
    /// [`DeleteDataset`](crate::operation::delete_dataset); until then every response lists them.
    /// Use this list instead of comparing names: a dataset named `settings.theme` is not a merged
    /// `settings`.
    pub merged_dataset_names: Option<Vec<String>>,

    /// `true` if the dataset exists. `false`, in a successful response, if it was never written to
    /// or has been deleted; also `false` if absent from the response.
    // overrides.toml: The members that target this shape are flags of a dataset, and the service
    // can omit false. In the official crate they have type bool, not Option<bool>.
    pub dataset_exists: bool,

    /// `true` if the dataset was deleted after `last_sync_count`.
    ///
    /// If `dataset_exists` is also `true`, the dataset was created again and the records are those
    /// of the new one: discard the local records of the old one. `false` if absent from the
    /// response.
    // overrides.toml: The members that target this shape are flags of a dataset, and the service
    // can omit false. In the official crate they have type bool, not Option<bool>.
    pub dataset_deleted_after_requested_sync_count: bool,

    /// Sync session token that [`UpdateRecords`](crate::operation::update_records) requires.
    ///
    /// It is bound to this dataset and identity, expires, and is valid for one successful update.
    /// Treat it as a secret.
    ///
    /// Sensitive: redacted in `Debug`.
    // overrides.toml: This is the same sync session token in the response, where the model declares
    // it with the shape String.
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
    /// Records of this page. Removed records are included, without a value.
    pub fn records(&self) -> &[crate::types::Record] {
        self.records.as_deref().unwrap_or_default()
    }

    /// Token for the next page, to pass in the next request together with the same
    /// `last_sync_count` and the `sync_session_token` of this page. None for the last page.
    pub fn next_token(&self) -> Option<&str> {
        self.next_token.as_deref()
    }

    /// Number of records as reported by the service; 0 if absent from the response. For the number
    /// of records in this page, use the length of `records`.
    pub fn count(&self) -> i32 {
        self.count
    }

    /// Sync count of the dataset, to be passed as `last_sync_count` in the next synchronization.
    /// Store it only when the last page has been stored.
    pub fn dataset_sync_count(&self) -> Option<i64> {
        self.dataset_sync_count
    }

    /// Identity that made the last change, or the AWS account if developer credentials were used.
    /// Does not identify the device.
    pub fn last_modified_by(&self) -> Option<&str> {
        self.last_modified_by.as_deref()
    }

    /// Names of datasets from identities that were merged into this one, in the form
    /// `<dataset>.<old identity ID>`.
    ///
    /// Copy their records, then delete them with
    /// [`DeleteDataset`](crate::operation::delete_dataset); until then every response lists them.
    /// Use this list instead of comparing names: a dataset named `settings.theme` is not a merged
    /// `settings`.
    pub fn merged_dataset_names(&self) -> &[String] {
        self.merged_dataset_names.as_deref().unwrap_or_default()
    }

    /// `true` if the dataset exists. `false`, in a successful response, if it was never written to
    /// or has been deleted; also `false` if absent from the response.
    pub fn dataset_exists(&self) -> bool {
        self.dataset_exists
    }

    /// `true` if the dataset was deleted after `last_sync_count`.
    ///
    /// If `dataset_exists` is also `true`, the dataset was created again and the records are those
    /// of the new one: discard the local records of the old one. `false` if absent from the
    /// response.
    pub fn dataset_deleted_after_requested_sync_count(&self) -> bool {
        self.dataset_deleted_after_requested_sync_count
    }

    /// Sync session token that [`UpdateRecords`](crate::operation::update_records) requires.
    ///
    /// It is bound to this dataset and identity, expires, and is valid for one successful update.
    /// Treat it as a secret.
    ///
    /// Sensitive: redacted in `Debug`.
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
    boolean(
        id!("ListRecordsResponse$DatasetDeletedAfterRequestedSyncCount"),
        7,
    ),
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
