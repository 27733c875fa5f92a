// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::Error;
use crate::types::error::{
    InternalErrorException, InvalidConfigurationException, InvalidParameterException,
    NotAuthorizedException, ResourceNotFoundException, TooManyRequestsException,
};
use sdk_runtime::generated::{
    BoxError, Descriptor, ErrorMetadata, Operation, ProvideErrorMetadata, Shape, Unhandled,
    service_error, shape,
};

/// Builders of the request, the input and the output.
pub mod builders;

/// Subscribes a device to a dataset, so that it is notified when another device changes it.
///
/// Sent by [`Client::subscribe_to_dataset`](crate::Client::subscribe_to_dataset), which documents
/// permissions and errors.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubscribeToDataset;

impl SubscribeToDataset {
    /// Returns the marker of the operation.
    pub fn new() -> Self {
        Self
    }
}

impl Operation for SubscribeToDataset {
    type Service = crate::meta::CognitoSync;
    type Input = SubscribeToDatasetInput;
    type Output = SubscribeToDatasetOutput;
    type Error = SubscribeToDatasetError;

    const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
        "SubscribeToDataset",
        SubscribeToDatasetInput::SCHEMA,
        SubscribeToDatasetOutput::SCHEMA,
    );
}

/// Input of [`SubscribeToDataset`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscribeToDatasetInput {
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

shape! {
    SubscribeToDatasetInput: input("SubscribeToDatasetRequest"),
    http(
        "POST",
        "/identitypools/{IdentityPoolId}/identities/{IdentityId}/datasets/{DatasetName}/subscriptions/{DeviceId}",
        200
    ),
    no_body_members {
        identity_pool_id: string("IdentityPoolId"), label, required, min(1);
        identity_id: string("IdentityId"), label, required, min(1);
        dataset_name: string("DatasetName"), label, required, min(1);
        device_id: string("DeviceId"), label, required, min(1);
    }
}

impl SubscribeToDatasetInput {
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

    /// Returns a builder of [`SubscribeToDatasetInput`].
    pub fn builder() -> builders::SubscribeToDatasetInputBuilder {
        Default::default()
    }
}

/// Output of [`SubscribeToDataset`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscribeToDatasetOutput {
    _request_id: Option<String>,
}

shape! {
    SubscribeToDatasetOutput: output("SubscribeToDatasetResponse"),
    no_body_members {}
}

impl SubscribeToDatasetOutput {
    /// Returns a builder of [`SubscribeToDatasetOutput`].
    pub fn builder() -> builders::SubscribeToDatasetOutputBuilder {
        Default::default()
    }
}

/// Error returned by [`SubscribeToDataset`].
#[derive(Debug)]
#[non_exhaustive]
pub enum SubscribeToDatasetError {
    /// The service failed to process the request (HTTP status 500).
    InternalErrorException(InternalErrorException),

    /// The identity pool is not configured for push synchronization (HTTP status 400).
    InvalidConfigurationException(InvalidConfigurationException),

    /// A parameter of the request is invalid (HTTP status 400).
    InvalidParameterException(InvalidParameterException),

    /// The credentials do not allow this operation (HTTP status 403).
    NotAuthorizedException(NotAuthorizedException),

    /// A resource that the request names does not exist (HTTP status 404).
    ResourceNotFoundException(ResourceNotFoundException),

    /// Too many requests were sent in a short time (HTTP status 429).
    TooManyRequestsException(TooManyRequestsException),

    /// An error that has no variant.
    #[deprecated(
        note = "compare `code()` instead: a later version may add a variant for this error"
    )]
    Unhandled(Unhandled),
}

service_error! {
    SubscribeToDatasetError => Error {
        InternalErrorException,
        InvalidConfigurationException,
        InvalidParameterException,
        NotAuthorizedException,
        ResourceNotFoundException,
        TooManyRequestsException,
    }
}

impl SubscribeToDatasetError {
    /// Returns `true` for [`InternalErrorException`](Self::InternalErrorException).
    pub fn is_internal_error_exception(&self) -> bool {
        matches!(self, Self::InternalErrorException(_))
    }

    /// Returns `true` for [`InvalidConfigurationException`](Self::InvalidConfigurationException).
    pub fn is_invalid_configuration_exception(&self) -> bool {
        matches!(self, Self::InvalidConfigurationException(_))
    }

    /// Returns `true` for [`InvalidParameterException`](Self::InvalidParameterException).
    pub fn is_invalid_parameter_exception(&self) -> bool {
        matches!(self, Self::InvalidParameterException(_))
    }

    /// Returns `true` for [`NotAuthorizedException`](Self::NotAuthorizedException).
    pub fn is_not_authorized_exception(&self) -> bool {
        matches!(self, Self::NotAuthorizedException(_))
    }

    /// Returns `true` for [`ResourceNotFoundException`](Self::ResourceNotFoundException).
    pub fn is_resource_not_found_exception(&self) -> bool {
        matches!(self, Self::ResourceNotFoundException(_))
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
