// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::{Error, types::error::*};
use sdk_runtime::generated::*;

/// Builders of the input and the output.
pub mod builders;

/// Returns the size, number of records and timestamps of a dataset, without its records.
///
/// Sent by [`Client::describe_dataset`](crate::Client::describe_dataset), which documents
/// permissions and errors.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct DescribeDataset;

impl Operation for DescribeDataset {
    type Service = crate::meta::CognitoSync;
    type Input = DescribeDatasetInput;
    type Output = DescribeDatasetOutput;
    type Error = DescribeDatasetError;

    const DESCRIPTOR: &'static Descriptor =
        &Descriptor::new("DescribeDataset", &INPUT, &OUTPUT).idempotent();
}

/// Input of [`DescribeDataset`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DescribeDatasetInput {
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
}

impl DescribeDatasetInput {
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

    /// Returns a builder of [`DescribeDatasetInput`].
    pub fn builder() -> builders::DescribeDatasetInputBuilder {
        Default::default()
    }
}

static INPUT_MEMBERS: [Schema; 3] = [
    string(id!("DescribeDatasetRequest$IdentityPoolId"), 0).with_http_label(),
    string(id!("DescribeDatasetRequest$IdentityId"), 1).with_http_label(),
    string(id!("DescribeDatasetRequest$DatasetName"), 2).with_http_label(),
];

static INPUT_REFS: [&Schema; 3] = refs(&INPUT_MEMBERS);

static INPUT: Schema = structure(id!("DescribeDatasetRequest"), &INPUT_REFS)
    .with_http(http(
        "GET",
        "/identitypools/{IdentityPoolId}/identities/{IdentityId}/datasets/{DatasetName}",
        200,
    ))
    .with_no_body_members();

structure!(
    input DescribeDatasetInput, INPUT, INPUT_MEMBERS, required(identity_pool_id).min(1),
    required(identity_id).min(1), required(dataset_name).min(1)
);

/// Output of [`DescribeDataset`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DescribeDatasetOutput {
    /// Metadata of the dataset.
    pub dataset: Option<crate::types::Dataset>,

    _request_id: Option<String>,
}

impl DescribeDatasetOutput {
    /// Metadata of the dataset.
    pub fn dataset(&self) -> Option<&crate::types::Dataset> {
        self.dataset.as_ref()
    }

    /// Returns a builder of [`DescribeDatasetOutput`].
    pub fn builder() -> builders::DescribeDatasetOutputBuilder {
        Default::default()
    }
}

static OUTPUT_MEMBERS: [Schema; 1] = [nested(id!("DescribeDatasetResponse$Dataset"), 0)];
static OUTPUT_REFS: [&Schema; 1] = refs(&OUTPUT_MEMBERS);
static OUTPUT: Schema = structure(id!("DescribeDatasetResponse"), &OUTPUT_REFS);

structure!(output DescribeDatasetOutput, OUTPUT, OUTPUT_MEMBERS, some(dataset));

operation_error!(
    DescribeDatasetError => Error, InternalErrorException is_internal_error_exception,
    InvalidParameterException is_invalid_parameter_exception, NotAuthorizedException
    is_not_authorized_exception, ResourceNotFoundException
    is_resource_not_found_exception, TooManyRequestsException
    is_too_many_requests_exception
);
