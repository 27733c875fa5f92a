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

/// Registers a device for push synchronization and returns its device ID.
///
/// Sent by [`Client::register_device`](crate::Client::register_device), which documents permissions
/// and errors.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RegisterDevice;

impl RegisterDevice {
    /// Returns the marker of the operation.
    pub fn new() -> Self {
        Self
    }
}

impl Operation for RegisterDevice {
    type Service = crate::meta::CognitoSync;
    type Input = RegisterDeviceInput;
    type Output = RegisterDeviceOutput;
    type Error = RegisterDeviceError;

    const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
        "RegisterDevice",
        RegisterDeviceInput::SCHEMA,
        RegisterDeviceOutput::SCHEMA,
    );
}

/// Input of [`RegisterDevice`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RegisterDeviceInput {
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

    /// Push service that issued the push token.
    ///
    /// Required.
    pub platform: Option<crate::types::Platform>,

    /// Push token issued to the app by the platform on this device.
    ///
    /// With a push token of another platform, or of the other environment of Apple's push service,
    /// notifications are not delivered.
    ///
    /// Required. Sensitive: redacted in `Debug`.
    // overrides.toml: The push token identifies the app on one device; anyone who has it can try to
    // send messages to that device.
    pub token: Option<String>,
}

shape! {
    RegisterDeviceInput: input("RegisterDeviceRequest"),
    http("POST", "/identitypools/{IdentityPoolId}/identity/{IdentityId}/device", 200) {
        identity_pool_id: string("IdentityPoolId"), label, required, min(1);
        identity_id: string("IdentityId"), label, required, min(1);
        platform: string("Platform"), required;
        token: string("Token"), required, sensitive;
    }
}

impl RegisterDeviceInput {
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

    /// Push service that issued the push token.
    ///
    /// Required.
    pub fn platform(&self) -> Option<&crate::types::Platform> {
        self.platform.as_ref()
    }

    /// Push token issued to the app by the platform on this device.
    ///
    /// With a push token of another platform, or of the other environment of Apple's push service,
    /// notifications are not delivered.
    ///
    /// Required. Sensitive: redacted in `Debug`.
    pub fn token(&self) -> Option<&str> {
        self.token.as_deref()
    }

    /// Returns a builder of [`RegisterDeviceInput`].
    pub fn builder() -> builders::RegisterDeviceInputBuilder {
        Default::default()
    }
}

/// Output of [`RegisterDevice`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RegisterDeviceOutput {
    /// Device ID, valid for this identity. Pass it to
    /// [`SubscribeToDataset`](crate::operation::subscribe_to_dataset), and to
    /// [`UpdateRecords`](crate::operation::update_records) so that the device is not notified of
    /// its own changes.
    ///
    /// Length: 1 to 256.
    pub device_id: Option<String>,

    _request_id: Option<String>,
}

shape! {
    RegisterDeviceOutput: output("RegisterDeviceResponse") {
        device_id: string("DeviceId");
    }
}

impl RegisterDeviceOutput {
    /// Device ID, valid for this identity. Pass it to
    /// [`SubscribeToDataset`](crate::operation::subscribe_to_dataset), and to
    /// [`UpdateRecords`](crate::operation::update_records) so that the device is not notified of
    /// its own changes.
    ///
    /// Length: 1 to 256.
    pub fn device_id(&self) -> Option<&str> {
        self.device_id.as_deref()
    }

    /// Returns a builder of [`RegisterDeviceOutput`].
    pub fn builder() -> builders::RegisterDeviceOutputBuilder {
        Default::default()
    }
}

/// Error returned by [`RegisterDevice`].
#[derive(Debug)]
#[non_exhaustive]
pub enum RegisterDeviceError {
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
    RegisterDeviceError => Error {
        InternalErrorException,
        InvalidConfigurationException,
        InvalidParameterException,
        NotAuthorizedException,
        ResourceNotFoundException,
        TooManyRequestsException,
    }
}

impl RegisterDeviceError {
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
