// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use self::builders::ListRecordsOutputBuilder;
use crate::Error;
use crate::types::error::{
    InternalErrorException, InvalidParameterException, NotAuthorizedException,
    TooManyRequestsException,
};
use sdk_runtime::generated::{
    BoxError, Descriptor, ErrorMetadata, Operation, ProvideErrorMetadata, Shape, Unhandled,
    service_error, shape,
};

/// Builders of the request, the input and the output.
pub mod builders;

/// Paginators over the pages and items of the listing.
pub mod paginator;

/// Lists the records of a dataset that changed after a sync count, and starts a sync session.
///
/// Sent by [`Client::list_records`](crate::Client::list_records), which documents permissions and
/// errors.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListRecords;

impl ListRecords {
    /// Returns the marker of the operation.
    pub fn new() -> Self {
        Self
    }
}

impl Operation for ListRecords {
    type Service = crate::meta::CognitoSync;
    type Input = ListRecordsInput;
    type Output = ListRecordsOutput;
    type Error = ListRecordsError;

    const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
        "ListRecords",
        ListRecordsInput::SCHEMA,
        ListRecordsOutput::SCHEMA,
    )
    .idempotent();
}

/// Input of [`ListRecords`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
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

shape! {
    ListRecordsInput: input("ListRecordsRequest"),
    http(
        "GET",
        "/identitypools/{IdentityPoolId}/identities/{IdentityId}/datasets/{DatasetName}/records",
        200
    ),
    no_body_members {
        identity_pool_id: string("IdentityPoolId"), label, required, min(1);
        identity_id: string("IdentityId"), label, required, min(1);
        dataset_name: string("DatasetName"), label, required, min(1);
        last_sync_count: long("LastSyncCount"), query("lastSyncCount");
        next_token: string("NextToken"), query("nextToken");
        max_results: integer("MaxResults"), query("maxResults");
        sync_session_token: string("SyncSessionToken"), query("syncSessionToken"), sensitive;
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

/// Output of [`ListRecords`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

shape! {
    ListRecordsOutput: output("ListRecordsResponse"), builder(ListRecordsOutputBuilder) {
        records: list("Records"), of(crate::schema::RECORD_LIST);
        next_token: string("NextToken");
        count: integer("Count"), default;
        dataset_sync_count: long("DatasetSyncCount");
        last_modified_by: string("LastModifiedBy");
        merged_dataset_names: list("MergedDatasetNames"),
            of(crate::schema::MERGED_DATASET_NAME_LIST);
        dataset_exists: boolean("DatasetExists"), default;
        dataset_deleted_after_requested_sync_count: boolean("DatasetDeletedAfterRequestedSyncCount"),
            default;
        sync_session_token: string("SyncSessionToken"), sensitive;
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
    pub fn builder() -> ListRecordsOutputBuilder {
        Default::default()
    }
}

/// Error returned by [`ListRecords`].
#[derive(Debug)]
#[non_exhaustive]
pub enum ListRecordsError {
    /// The service failed to process the request (HTTP status 500).
    InternalErrorException(InternalErrorException),

    /// A parameter of the request is invalid (HTTP status 400).
    InvalidParameterException(InvalidParameterException),

    /// The credentials do not allow this operation (HTTP status 403).
    NotAuthorizedException(NotAuthorizedException),

    /// Too many requests were sent in a short time (HTTP status 429).
    TooManyRequestsException(TooManyRequestsException),

    /// An error that has no variant.
    #[deprecated(
        note = "compare `code()` instead: a later version may add a variant for this error"
    )]
    Unhandled(Unhandled),
}

service_error! {
    ListRecordsError => Error {
        InternalErrorException,
        InvalidParameterException,
        NotAuthorizedException,
        TooManyRequestsException,
    }
}

impl ListRecordsError {
    /// Returns `true` for [`InternalErrorException`](Self::InternalErrorException).
    pub fn is_internal_error_exception(&self) -> bool {
        matches!(self, Self::InternalErrorException(_))
    }

    /// Returns `true` for [`InvalidParameterException`](Self::InvalidParameterException).
    pub fn is_invalid_parameter_exception(&self) -> bool {
        matches!(self, Self::InvalidParameterException(_))
    }

    /// Returns `true` for [`NotAuthorizedException`](Self::NotAuthorizedException).
    pub fn is_not_authorized_exception(&self) -> bool {
        matches!(self, Self::NotAuthorizedException(_))
    }

    /// Returns `true` for [`TooManyRequestsException`](Self::TooManyRequestsException).
    pub fn is_too_many_requests_exception(&self) -> bool {
        matches!(self, Self::TooManyRequestsException(_))
    }

    /// Creates the `Unhandled` variant from any error.
    pub fn unhandled(error: impl Into<BoxError>) -> Self {
        let meta = ErrorMetadata::default();
        Self::Unhandled(Unhandled::new(error.into(), meta))
    }

    /// Creates the `Unhandled` variant from a code and a message.
    pub fn generic(meta: ErrorMetadata) -> Self {
        Self::Unhandled(meta.into())
    }

    /// Returns the code, message and request ID that came with the error.
    pub fn meta(&self) -> &ErrorMetadata {
        ProvideErrorMetadata::meta(self)
    }
}
