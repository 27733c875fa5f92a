// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::{Error, types::error::*};
use sdk_runtime::generated::*;

/// Builders of the input and the output.
pub mod builders;

/// Removes the subscription of a device to a dataset.
///
/// Sent by [`Client::unsubscribe_from_dataset`](crate::Client::unsubscribe_from_dataset), which
/// documents permissions and errors.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct UnsubscribeFromDataset;

impl Operation for UnsubscribeFromDataset {
    type Service = crate::meta::CognitoSync;
    type Input = UnsubscribeFromDatasetInput;
    type Output = UnsubscribeFromDatasetOutput;
    type Error = UnsubscribeFromDatasetError;

    const DESCRIPTOR: &'static Descriptor =
        &Descriptor::new("UnsubscribeFromDataset", &INPUT, &OUTPUT).idempotent();
}

/// Input of [`UnsubscribeFromDataset`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct UnsubscribeFromDatasetInput {
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

    /// Device ID that [`RegisterDevice`](crate::operation::register_device) returned for this
    /// identity. Different from the push token.
    ///
    /// Required. Length: 1 to 256.
    pub device_id: Option<String>,
}

impl UnsubscribeFromDatasetInput {
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

    /// Device ID that [`RegisterDevice`](crate::operation::register_device) returned for this
    /// identity. Different from the push token.
    ///
    /// Required. Length: 1 to 256.
    pub fn device_id(&self) -> Option<&str> {
        self.device_id.as_deref()
    }

    /// Returns a builder of [`UnsubscribeFromDatasetInput`].
    pub fn builder() -> builders::UnsubscribeFromDatasetInputBuilder {
        Default::default()
    }
}

static INPUT_MEMBERS: [Schema; 4] = [
    string(id!("UnsubscribeFromDatasetRequest$IdentityPoolId"), 0).with_http_label(),
    string(id!("UnsubscribeFromDatasetRequest$IdentityId"), 1).with_http_label(),
    string(id!("UnsubscribeFromDatasetRequest$DatasetName"), 2).with_http_label(),
    string(id!("UnsubscribeFromDatasetRequest$DeviceId"), 3).with_http_label(),
];

static INPUT_REFS: [&Schema; 4] = refs(&INPUT_MEMBERS);

static INPUT: Schema = structure(id!("UnsubscribeFromDatasetRequest"), &INPUT_REFS)
    .with_http(
        http(
            "DELETE",
            "/identitypools/{IdentityPoolId}/identities/{IdentityId}/datasets/{DatasetName}/subscriptions/{DeviceId}",
            200,
        ),
    )
    .with_no_body_members();

structure!(
    input UnsubscribeFromDatasetInput, INPUT, INPUT_MEMBERS, required(identity_pool_id)
    .min(1), required(identity_id).min(1), required(dataset_name).min(1),
    required(device_id).min(1)
);

/// Output of [`UnsubscribeFromDataset`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct UnsubscribeFromDatasetOutput {
    _request_id: Option<String>,
}

impl UnsubscribeFromDatasetOutput {
    /// Returns a builder of [`UnsubscribeFromDatasetOutput`].
    pub fn builder() -> builders::UnsubscribeFromDatasetOutputBuilder {
        Default::default()
    }
}

static OUTPUT: Schema =
    structure(id!("UnsubscribeFromDatasetResponse"), &[]).with_no_body_members();

structure!(output UnsubscribeFromDatasetOutput, OUTPUT, OUTPUT_MEMBERS);

operation_error!(
    UnsubscribeFromDatasetError => Error, InternalErrorException
    is_internal_error_exception, InvalidConfigurationException
    is_invalid_configuration_exception, InvalidParameterException
    is_invalid_parameter_exception, NotAuthorizedException is_not_authorized_exception,
    ResourceNotFoundException is_resource_not_found_exception, TooManyRequestsException
    is_too_many_requests_exception
);
