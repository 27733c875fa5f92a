// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use self::builders::ListIdentityPoolUsageOutputBuilder;
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

/// Lists the usage of all identity pools of the account in the client's region, in pages.
///
/// Sent by [`Client::list_identity_pool_usage`](crate::Client::list_identity_pool_usage), which
/// documents permissions and errors.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListIdentityPoolUsage;

impl ListIdentityPoolUsage {
    /// Returns the marker of the operation.
    pub fn new() -> Self {
        Self
    }
}

impl Operation for ListIdentityPoolUsage {
    type Service = crate::meta::CognitoSync;
    type Input = ListIdentityPoolUsageInput;
    type Output = ListIdentityPoolUsageOutput;
    type Error = ListIdentityPoolUsageError;

    const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
        "ListIdentityPoolUsage",
        ListIdentityPoolUsageInput::SCHEMA,
        ListIdentityPoolUsageOutput::SCHEMA,
    )
    .idempotent();
}

/// Input of [`ListIdentityPoolUsage`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListIdentityPoolUsageInput {
    /// Token for the page: `next_token` of the previous page. Omit it for the first page.
    pub next_token: Option<String>,

    /// Maximum number of items in a page, 1 or more. A page with fewer items is not necessarily the
    /// last one: check `next_token`.
    pub max_results: Option<i32>,
}

shape! {
    ListIdentityPoolUsageInput: input("ListIdentityPoolUsageRequest"),
    http("GET", "/identitypools", 200), no_body_members {
        next_token: string("NextToken"), query("nextToken");
        max_results: integer("MaxResults"), query("maxResults");
    }
}

impl ListIdentityPoolUsageInput {
    /// Token for the page: `next_token` of the previous page. Omit it for the first page.
    pub fn next_token(&self) -> Option<&str> {
        self.next_token.as_deref()
    }

    /// Maximum number of items in a page, 1 or more. A page with fewer items is not necessarily the
    /// last one: check `next_token`.
    pub fn max_results(&self) -> Option<i32> {
        self.max_results
    }

    /// Returns a builder of [`ListIdentityPoolUsageInput`].
    pub fn builder() -> builders::ListIdentityPoolUsageInputBuilder {
        Default::default()
    }
}

/// Output of [`ListIdentityPoolUsage`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListIdentityPoolUsageOutput {
    /// Usage of each identity pool of this page.
    pub identity_pool_usages: Option<Vec<crate::types::IdentityPoolUsage>>,

    /// Page size that the service applied; 0 if absent from the response.
    // overrides.toml: The members that target this shape (Count, MaxResults, DatasetCount) are
    // counts, and the service can omit a count of 0. In the official crate they have type i32, not
    // Option<i32>.
    pub max_results: i32,

    /// Number of identity pools as reported by the service; 0 if absent from the response. For the
    /// number of pools in this page, use the length of `identity_pool_usages`.
    // overrides.toml: The members that target this shape (Count, MaxResults, DatasetCount) are
    // counts, and the service can omit a count of 0. In the official crate they have type i32, not
    // Option<i32>.
    pub count: i32,

    /// Token for the next page, to pass in the next request. None for the last page.
    pub next_token: Option<String>,

    _request_id: Option<String>,
}

shape! {
    ListIdentityPoolUsageOutput: output("ListIdentityPoolUsageResponse"),
    builder(ListIdentityPoolUsageOutputBuilder) {
        identity_pool_usages: list("IdentityPoolUsages"),
            of(crate::schema::IDENTITY_POOL_USAGE_LIST);
        max_results: integer("MaxResults"), default;
        count: integer("Count"), default;
        next_token: string("NextToken");
    }
}

impl ListIdentityPoolUsageOutput {
    /// Usage of each identity pool of this page.
    pub fn identity_pool_usages(&self) -> &[crate::types::IdentityPoolUsage] {
        self.identity_pool_usages.as_deref().unwrap_or_default()
    }

    /// Page size that the service applied; 0 if absent from the response.
    pub fn max_results(&self) -> i32 {
        self.max_results
    }

    /// Number of identity pools as reported by the service; 0 if absent from the response. For the
    /// number of pools in this page, use the length of `identity_pool_usages`.
    pub fn count(&self) -> i32 {
        self.count
    }

    /// Token for the next page, to pass in the next request. None for the last page.
    pub fn next_token(&self) -> Option<&str> {
        self.next_token.as_deref()
    }

    /// Returns a builder of [`ListIdentityPoolUsageOutput`].
    pub fn builder() -> ListIdentityPoolUsageOutputBuilder {
        Default::default()
    }
}

/// Error returned by [`ListIdentityPoolUsage`].
#[derive(Debug)]
#[non_exhaustive]
pub enum ListIdentityPoolUsageError {
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
    ListIdentityPoolUsageError => Error {
        InternalErrorException,
        InvalidParameterException,
        NotAuthorizedException,
        TooManyRequestsException,
    }
}

impl ListIdentityPoolUsageError {
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
