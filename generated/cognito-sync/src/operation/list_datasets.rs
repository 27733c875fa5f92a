// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::{Error, types::error::*};
use sdk_runtime::generated::*;

/// Builders of the input and the output.
pub mod builders;

/// The pages of the listing, one after the other.
pub mod paginator;

/// Lists the datasets of an identity, in pages.
///
/// Sent by [`Client::list_datasets`](crate::Client::list_datasets), which documents permissions and
/// errors.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct ListDatasets;

impl Operation for ListDatasets {
    type Service = crate::meta::CognitoSync;
    type Input = ListDatasetsInput;
    type Output = ListDatasetsOutput;
    type Error = ListDatasetsError;

    const DESCRIPTOR: &'static Descriptor =
        &Descriptor::new("ListDatasets", &INPUT, &OUTPUT).idempotent();
}

/// Input of [`ListDatasets`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
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

static INPUT_MEMBERS: [Schema; 4] = [
    string(id!("ListDatasetsRequest$IdentityPoolId"), 0).with_http_label(),
    string(id!("ListDatasetsRequest$IdentityId"), 1).with_http_label(),
    string(id!("ListDatasetsRequest$NextToken"), 2).with_http_query("nextToken"),
    integer(id!("ListDatasetsRequest$MaxResults"), 3).with_http_query("maxResults"),
];

static INPUT_REFS: [&Schema; 4] = refs(&INPUT_MEMBERS);

static INPUT: Schema = structure(id!("ListDatasetsRequest"), &INPUT_REFS)
    .with_http(http(
        "GET",
        "/identitypools/{IdentityPoolId}/identities/{IdentityId}/datasets",
        200,
    ))
    .with_no_body_members();

structure!(
    input ListDatasetsInput, INPUT, INPUT_MEMBERS, required(identity_pool_id).min(1),
    required(identity_id).min(1), some(next_token), some(max_results)
);

/// Output of [`ListDatasets`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
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
    pub fn builder() -> builders::ListDatasetsOutputBuilder {
        Default::default()
    }
}

static OUTPUT_MEMBERS: [Schema; 3] = [
    list(id!("ListDatasetsResponse$Datasets"), 0)
        .with_list_member(&crate::schema::DATASET_LIST_MEMBER),
    integer(id!("ListDatasetsResponse$Count"), 1),
    string(id!("ListDatasetsResponse$NextToken"), 2),
];

static OUTPUT_REFS: [&Schema; 3] = refs(&OUTPUT_MEMBERS);
static OUTPUT: Schema = structure(id!("ListDatasetsResponse"), &OUTPUT_REFS);

structure!(
    output ListDatasetsOutput, OUTPUT, OUTPUT_MEMBERS, some(datasets), default(count),
    some(next_token)
);

operation_error!(
    ListDatasetsError => Error, InternalErrorException is_internal_error_exception,
    InvalidParameterException is_invalid_parameter_exception, NotAuthorizedException
    is_not_authorized_exception, TooManyRequestsException is_too_many_requests_exception
);
