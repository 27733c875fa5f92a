// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::{Error, types::error::*};
use sdk_runtime::generated::*;

/// Builders of the input and the output.
pub mod builders;

/// The pages of the listing, one after the other.
pub mod paginator;

/// Lists the usage of all identity pools of the account in the client's region, in pages.
///
/// Sent by [`Client::list_identity_pool_usage`](crate::Client::list_identity_pool_usage), which
/// documents permissions and errors.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct ListIdentityPoolUsage;

impl Operation for ListIdentityPoolUsage {
    type Service = crate::meta::CognitoSync;
    type Input = ListIdentityPoolUsageInput;
    type Output = ListIdentityPoolUsageOutput;
    type Error = ListIdentityPoolUsageError;

    const DESCRIPTOR: &'static Descriptor =
        &Descriptor::new("ListIdentityPoolUsage", &INPUT, &OUTPUT).idempotent();
}

/// Input of [`ListIdentityPoolUsage`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ListIdentityPoolUsageInput {
    /// Token for the page: `next_token` of the previous page. Omit it for the first page.
    pub next_token: Option<String>,

    /// Maximum number of items in a page, 1 or more. A page with fewer items is not necessarily the
    /// last one: check `next_token`.
    pub max_results: Option<i32>,
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

static INPUT_MEMBERS: [Schema; 2] = [
    string(id!("ListIdentityPoolUsageRequest$NextToken"), 0).with_http_query("nextToken"),
    integer(id!("ListIdentityPoolUsageRequest$MaxResults"), 1).with_http_query("maxResults"),
];

static INPUT_REFS: [&Schema; 2] = refs(&INPUT_MEMBERS);

static INPUT: Schema = structure(id!("ListIdentityPoolUsageRequest"), &INPUT_REFS)
    .with_http(http("GET", "/identitypools", 200))
    .with_no_body_members();

structure!(
    input ListIdentityPoolUsageInput, INPUT, INPUT_MEMBERS, some(next_token),
    some(max_results)
);

/// Output of [`ListIdentityPoolUsage`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
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
    pub fn builder() -> builders::ListIdentityPoolUsageOutputBuilder {
        Default::default()
    }
}

static OUTPUT_MEMBERS: [Schema; 4] = [
    list(id!("ListIdentityPoolUsageResponse$IdentityPoolUsages"), 0)
        .with_list_member(&crate::schema::IDENTITY_POOL_USAGE_LIST_MEMBER),
    integer(id!("ListIdentityPoolUsageResponse$MaxResults"), 1),
    integer(id!("ListIdentityPoolUsageResponse$Count"), 2),
    string(id!("ListIdentityPoolUsageResponse$NextToken"), 3),
];

static OUTPUT_REFS: [&Schema; 4] = refs(&OUTPUT_MEMBERS);
static OUTPUT: Schema = structure(id!("ListIdentityPoolUsageResponse"), &OUTPUT_REFS);

structure!(
    output ListIdentityPoolUsageOutput, OUTPUT, OUTPUT_MEMBERS,
    some(identity_pool_usages), default(max_results), default(count), some(next_token)
);

operation_error!(
    ListIdentityPoolUsageError => Error, InternalErrorException
    is_internal_error_exception, InvalidParameterException
    is_invalid_parameter_exception, NotAuthorizedException is_not_authorized_exception,
    TooManyRequestsException is_too_many_requests_exception
);
