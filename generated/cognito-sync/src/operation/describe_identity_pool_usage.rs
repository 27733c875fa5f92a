// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::{Error, types::error::*};
use sdk_runtime::generated::*;

/// Builders of the input and the output.
pub mod builders;

/// Returns the storage used by an identity pool and the number of its sync sessions.
///
/// Sent by [`Client::describe_identity_pool_usage`](crate::Client::describe_identity_pool_usage),
/// which documents permissions and errors.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct DescribeIdentityPoolUsage;

impl Operation for DescribeIdentityPoolUsage {
    type Service = crate::meta::CognitoSync;
    type Input = DescribeIdentityPoolUsageInput;
    type Output = DescribeIdentityPoolUsageOutput;
    type Error = DescribeIdentityPoolUsageError;

    const DESCRIPTOR: &'static Descriptor =
        &Descriptor::new("DescribeIdentityPoolUsage", &INPUT, &OUTPUT).idempotent();
}

/// Input of [`DescribeIdentityPoolUsage`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DescribeIdentityPoolUsageInput {
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub identity_pool_id: Option<String>,
}

impl DescribeIdentityPoolUsageInput {
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(&self) -> Option<&str> {
        self.identity_pool_id.as_deref()
    }

    /// Returns a builder of [`DescribeIdentityPoolUsageInput`].
    pub fn builder() -> builders::DescribeIdentityPoolUsageInputBuilder {
        Default::default()
    }
}

static INPUT_MEMBERS: [Schema; 1] =
    [string(id!("DescribeIdentityPoolUsageRequest$IdentityPoolId"), 0).with_http_label()];

static INPUT_REFS: [&Schema; 1] = refs(&INPUT_MEMBERS);

static INPUT: Schema = structure(id!("DescribeIdentityPoolUsageRequest"), &INPUT_REFS)
    .with_http(http("GET", "/identitypools/{IdentityPoolId}", 200))
    .with_no_body_members();

structure!(
    input DescribeIdentityPoolUsageInput, INPUT, INPUT_MEMBERS,
    required(identity_pool_id).min(1)
);

/// Output of [`DescribeIdentityPoolUsage`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DescribeIdentityPoolUsageOutput {
    /// Usage of the identity pool.
    pub identity_pool_usage: Option<crate::types::IdentityPoolUsage>,

    _request_id: Option<String>,
}

impl DescribeIdentityPoolUsageOutput {
    /// Usage of the identity pool.
    pub fn identity_pool_usage(&self) -> Option<&crate::types::IdentityPoolUsage> {
        self.identity_pool_usage.as_ref()
    }

    /// Returns a builder of [`DescribeIdentityPoolUsageOutput`].
    pub fn builder() -> builders::DescribeIdentityPoolUsageOutputBuilder {
        Default::default()
    }
}

static OUTPUT_MEMBERS: [Schema; 1] = [nested(
    id!("DescribeIdentityPoolUsageResponse$IdentityPoolUsage"),
    0,
)];

static OUTPUT_REFS: [&Schema; 1] = refs(&OUTPUT_MEMBERS);

static OUTPUT: Schema = structure(id!("DescribeIdentityPoolUsageResponse"), &OUTPUT_REFS);

structure!(
    output DescribeIdentityPoolUsageOutput, OUTPUT, OUTPUT_MEMBERS,
    some(identity_pool_usage)
);

operation_error!(
    DescribeIdentityPoolUsageError => Error, InternalErrorException
    is_internal_error_exception, InvalidParameterException
    is_invalid_parameter_exception, NotAuthorizedException is_not_authorized_exception,
    ResourceNotFoundException is_resource_not_found_exception, TooManyRequestsException
    is_too_many_requests_exception
);
