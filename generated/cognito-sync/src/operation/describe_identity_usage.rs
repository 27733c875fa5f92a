// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::{Error, types::error::*};
use sdk_runtime::generated::*;

/// Builders of the input and the output.
pub mod builders;

/// Returns the number of datasets of an identity and the storage that they use.
///
/// Sent by [`Client::describe_identity_usage`](crate::Client::describe_identity_usage), which
/// documents permissions and errors.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct DescribeIdentityUsage;

impl Operation for DescribeIdentityUsage {
    type Service = crate::meta::CognitoSync;
    type Input = DescribeIdentityUsageInput;
    type Output = DescribeIdentityUsageOutput;
    type Error = DescribeIdentityUsageError;

    const DESCRIPTOR: &'static Descriptor =
        &Descriptor::new("DescribeIdentityUsage", &INPUT, &OUTPUT).idempotent();
}

/// Input of [`DescribeIdentityUsage`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DescribeIdentityUsageInput {
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
}

impl DescribeIdentityUsageInput {
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

    /// Returns a builder of [`DescribeIdentityUsageInput`].
    pub fn builder() -> builders::DescribeIdentityUsageInputBuilder {
        Default::default()
    }
}

static INPUT_MEMBERS: [Schema; 2] = [
    string(id!("DescribeIdentityUsageRequest$IdentityPoolId"), 0).with_http_label(),
    string(id!("DescribeIdentityUsageRequest$IdentityId"), 1).with_http_label(),
];

static INPUT_REFS: [&Schema; 2] = refs(&INPUT_MEMBERS);

static INPUT: Schema = structure(id!("DescribeIdentityUsageRequest"), &INPUT_REFS)
    .with_http(http(
        "GET",
        "/identitypools/{IdentityPoolId}/identities/{IdentityId}",
        200,
    ))
    .with_no_body_members();

structure!(
    input DescribeIdentityUsageInput, INPUT, INPUT_MEMBERS, required(identity_pool_id)
    .min(1), required(identity_id).min(1)
);

/// Output of [`DescribeIdentityUsage`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DescribeIdentityUsageOutput {
    /// Usage of the identity.
    pub identity_usage: Option<crate::types::IdentityUsage>,

    _request_id: Option<String>,
}

impl DescribeIdentityUsageOutput {
    /// Usage of the identity.
    pub fn identity_usage(&self) -> Option<&crate::types::IdentityUsage> {
        self.identity_usage.as_ref()
    }

    /// Returns a builder of [`DescribeIdentityUsageOutput`].
    pub fn builder() -> builders::DescribeIdentityUsageOutputBuilder {
        Default::default()
    }
}

static OUTPUT_MEMBERS: [Schema; 1] = [nested(
    id!("DescribeIdentityUsageResponse$IdentityUsage"),
    0,
)];

static OUTPUT_REFS: [&Schema; 1] = refs(&OUTPUT_MEMBERS);
static OUTPUT: Schema = structure(id!("DescribeIdentityUsageResponse"), &OUTPUT_REFS);

structure!(
    output DescribeIdentityUsageOutput, OUTPUT, OUTPUT_MEMBERS, some(identity_usage)
);

operation_error!(
    DescribeIdentityUsageError => Error, InternalErrorException
    is_internal_error_exception, InvalidParameterException
    is_invalid_parameter_exception, NotAuthorizedException is_not_authorized_exception,
    ResourceNotFoundException is_resource_not_found_exception, TooManyRequestsException
    is_too_many_requests_exception
);
