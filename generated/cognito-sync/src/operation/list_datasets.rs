// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use self::builders::ListDatasetsOutputBuilder;
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

/// Lists the datasets of an identity, in pages.
///
/// Sent by [`Client::list_datasets`](crate::Client::list_datasets), which documents permissions and
/// errors.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListDatasets;

impl ListDatasets {
    /// Returns the marker of the operation.
    pub fn new() -> Self {
        Self
    }
}

impl Operation for ListDatasets {
    type Service = crate::meta::CognitoSync;
    type Input = ListDatasetsInput;
    type Output = ListDatasetsOutput;
    type Error = ListDatasetsError;

    const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
        "ListDatasets",
        ListDatasetsInput::SCHEMA,
        ListDatasetsOutput::SCHEMA,
    )
    .idempotent();
}

/// Input of [`ListDatasets`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDatasetsInput {
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

    /// Token for the page: `next_token` of the previous page, for the same identity. Omit it for
    /// the first page.
    pub next_token: Option<String>,

    /// Maximum number of items in a page, 1 or more. A page with fewer items is not necessarily the
    /// last one: check `next_token`.
    pub max_results: Option<i32>,
}

shape! {
    ListDatasetsInput: input("ListDatasetsRequest"),
    http("GET", "/identitypools/{IdentityPoolId}/identities/{IdentityId}/datasets", 200),
    no_body_members {
        identity_pool_id: string("IdentityPoolId"), label, required, min(1);
        identity_id: string("IdentityId"), label, required, min(1);
        next_token: string("NextToken"), query("nextToken");
        max_results: integer("MaxResults"), query("maxResults");
    }
}

impl ListDatasetsInput {
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

    /// Token for the page: `next_token` of the previous page, for the same identity. Omit it for
    /// the first page.
    pub fn next_token(&self) -> Option<&str> {
        self.next_token.as_deref()
    }

    /// Maximum number of items in a page, 1 or more. A page with fewer items is not necessarily the
    /// last one: check `next_token`.
    pub fn max_results(&self) -> Option<i32> {
        self.max_results
    }

    /// Returns a builder of [`ListDatasetsInput`].
    pub fn builder() -> builders::ListDatasetsInputBuilder {
        Default::default()
    }
}

/// Output of [`ListDatasets`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListDatasetsOutput {
    /// Datasets of this page.
    pub datasets: Option<Vec<crate::types::Dataset>>,

    /// Number of datasets returned, as reported by the service; 0 if absent from the response.
    // overrides.toml: The members that target this shape (Count, MaxResults, DatasetCount) are
    // counts, and the service can omit a count of 0. In the official crate they have type i32, not
    // Option<i32>.
    pub count: i32,

    /// Token for the next page, to pass in the next request. None for the last page.
    pub next_token: Option<String>,

    _request_id: Option<String>,
}

shape! {
    ListDatasetsOutput: output("ListDatasetsResponse"), builder(ListDatasetsOutputBuilder) {
        datasets: list("Datasets"), of(crate::schema::DATASET_LIST);
        count: integer("Count"), default;
        next_token: string("NextToken");
    }
}

impl ListDatasetsOutput {
    /// Datasets of this page.
    pub fn datasets(&self) -> &[crate::types::Dataset] {
        self.datasets.as_deref().unwrap_or_default()
    }

    /// Number of datasets returned, as reported by the service; 0 if absent from the response.
    pub fn count(&self) -> i32 {
        self.count
    }

    /// Token for the next page, to pass in the next request. None for the last page.
    pub fn next_token(&self) -> Option<&str> {
        self.next_token.as_deref()
    }

    /// Returns a builder of [`ListDatasetsOutput`].
    pub fn builder() -> ListDatasetsOutputBuilder {
        Default::default()
    }
}

/// Error returned by [`ListDatasets`].
#[derive(Debug)]
#[non_exhaustive]
pub enum ListDatasetsError {
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
    ListDatasetsError => Error {
        InternalErrorException,
        InvalidParameterException,
        NotAuthorizedException,
        TooManyRequestsException,
    }
}

impl ListDatasetsError {
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
