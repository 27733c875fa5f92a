// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::Error;
use crate::types::error::{
    InternalErrorException, InvalidParameterException, NotAuthorizedException,
    ResourceNotFoundException, TooManyRequestsException,
};
use sdk_runtime::generated::{
    BoxError, Descriptor, ErrorMetadata, Operation, ProvideErrorMetadata, Shape, Unhandled,
    service_error, shape,
};

/// Builders of the request, the input and the output.
pub mod builders;

/// Returns the configuration of push synchronization and streams of an identity pool.
///
/// Sent by
/// [`Client::get_identity_pool_configuration`](crate::Client::get_identity_pool_configuration),
/// which documents permissions and errors.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetIdentityPoolConfiguration;

impl GetIdentityPoolConfiguration {
    /// Returns the marker of the operation.
    pub fn new() -> Self {
        Self
    }
}

impl Operation for GetIdentityPoolConfiguration {
    type Service = crate::meta::CognitoSync;
    type Input = GetIdentityPoolConfigurationInput;
    type Output = GetIdentityPoolConfigurationOutput;
    type Error = GetIdentityPoolConfigurationError;

    const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
        "GetIdentityPoolConfiguration",
        GetIdentityPoolConfigurationInput::SCHEMA,
        GetIdentityPoolConfigurationOutput::SCHEMA,
    )
    .idempotent();
}

/// Input of [`GetIdentityPoolConfiguration`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetIdentityPoolConfigurationInput {
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub identity_pool_id: Option<String>,
}

shape! {
    GetIdentityPoolConfigurationInput: input("GetIdentityPoolConfigurationRequest"),
    http("GET", "/identitypools/{IdentityPoolId}/configuration", 200), no_body_members {
        identity_pool_id: string("IdentityPoolId"), label, required, min(1);
    }
}

impl GetIdentityPoolConfigurationInput {
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(&self) -> Option<&str> {
        self.identity_pool_id.as_deref()
    }

    /// Returns a builder of [`GetIdentityPoolConfigurationInput`].
    pub fn builder() -> builders::GetIdentityPoolConfigurationInputBuilder {
        Default::default()
    }
}

/// Output of [`GetIdentityPoolConfiguration`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetIdentityPoolConfigurationOutput {
    /// ID of the identity pool of the configuration.
    ///
    /// Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub identity_pool_id: Option<String>,

    /// Configuration of push synchronization. None if it has not been configured.
    pub push_sync: Option<crate::types::PushSync>,

    /// Configuration of streams. None if they have not been configured.
    pub cognito_streams: Option<crate::types::CognitoStreams>,

    _request_id: Option<String>,
}

shape! {
    GetIdentityPoolConfigurationOutput: output("GetIdentityPoolConfigurationResponse") {
        identity_pool_id: string("IdentityPoolId");
        push_sync: structure("PushSync");
        cognito_streams: structure("CognitoStreams");
    }
}

impl GetIdentityPoolConfigurationOutput {
    /// ID of the identity pool of the configuration.
    ///
    /// Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(&self) -> Option<&str> {
        self.identity_pool_id.as_deref()
    }

    /// Configuration of push synchronization. None if it has not been configured.
    pub fn push_sync(&self) -> Option<&crate::types::PushSync> {
        self.push_sync.as_ref()
    }

    /// Configuration of streams. None if they have not been configured.
    pub fn cognito_streams(&self) -> Option<&crate::types::CognitoStreams> {
        self.cognito_streams.as_ref()
    }

    /// Returns a builder of [`GetIdentityPoolConfigurationOutput`].
    pub fn builder() -> builders::GetIdentityPoolConfigurationOutputBuilder {
        Default::default()
    }
}

/// Error returned by [`GetIdentityPoolConfiguration`].
#[derive(Debug)]
#[non_exhaustive]
pub enum GetIdentityPoolConfigurationError {
    /// The service failed to process the request (HTTP status 500).
    InternalErrorException(InternalErrorException),

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
    GetIdentityPoolConfigurationError => Error {
        InternalErrorException,
        InvalidParameterException,
        NotAuthorizedException,
        ResourceNotFoundException,
        TooManyRequestsException,
    }
}

impl GetIdentityPoolConfigurationError {
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
