// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::{Error, types::error::*};
use sdk_runtime::generated::*;

/// Builders of the input and the output.
pub mod builders;

/// Deletes a dataset and all of its records, for all devices of the identity.
///
/// Sent by [`Client::delete_dataset`](crate::Client::delete_dataset), which documents permissions
/// and errors.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct DeleteDataset;

impl Operation for DeleteDataset {
    type Service = crate::meta::CognitoSync;
    type Input = DeleteDatasetInput;
    type Output = DeleteDatasetOutput;
    type Error = DeleteDatasetError;

    const DESCRIPTOR: &'static Descriptor =
        &Descriptor::new("DeleteDataset", &INPUT, &OUTPUT).idempotent();
}

/// Input of [`DeleteDataset`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DeleteDatasetInput {
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

impl DeleteDatasetInput {
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

    /// Returns a builder of [`DeleteDatasetInput`].
    pub fn builder() -> builders::DeleteDatasetInputBuilder {
        Default::default()
    }
}

static INPUT_MEMBERS: [Schema; 3] = [
    string(id!("DeleteDatasetRequest$IdentityPoolId"), 0).with_http_label(),
    string(id!("DeleteDatasetRequest$IdentityId"), 1).with_http_label(),
    string(id!("DeleteDatasetRequest$DatasetName"), 2).with_http_label(),
];

static INPUT_REFS: [&Schema; 3] = refs(&INPUT_MEMBERS);

static INPUT: Schema = structure(id!("DeleteDatasetRequest"), &INPUT_REFS)
    .with_http(http(
        "DELETE",
        "/identitypools/{IdentityPoolId}/identities/{IdentityId}/datasets/{DatasetName}",
        200,
    ))
    .with_no_body_members();

structure!(
    input DeleteDatasetInput, INPUT, INPUT_MEMBERS, required(identity_pool_id).min(1),
    required(identity_id).min(1), required(dataset_name).min(1)
);

/// Output of [`DeleteDataset`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DeleteDatasetOutput {
    /// Metadata of the dataset at the time of its deletion.
    pub dataset: Option<crate::types::Dataset>,

    _request_id: Option<String>,
}

impl DeleteDatasetOutput {
    /// Metadata of the dataset at the time of its deletion.
    pub fn dataset(&self) -> Option<&crate::types::Dataset> {
        self.dataset.as_ref()
    }

    /// Returns a builder of [`DeleteDatasetOutput`].
    pub fn builder() -> builders::DeleteDatasetOutputBuilder {
        Default::default()
    }
}

static OUTPUT_MEMBERS: [Schema; 1] = [nested(id!("DeleteDatasetResponse$Dataset"), 0)];
static OUTPUT_REFS: [&Schema; 1] = refs(&OUTPUT_MEMBERS);
static OUTPUT: Schema = structure(id!("DeleteDatasetResponse"), &OUTPUT_REFS);

structure!(output DeleteDatasetOutput, OUTPUT, OUTPUT_MEMBERS, some(dataset));

operation_error!(
    DeleteDatasetError => Error, InternalErrorException is_internal_error_exception,
    InvalidParameterException is_invalid_parameter_exception, NotAuthorizedException
    is_not_authorized_exception, ResourceConflictException
    is_resource_conflict_exception, ResourceNotFoundException
    is_resource_not_found_exception, TooManyRequestsException
    is_too_many_requests_exception
);
