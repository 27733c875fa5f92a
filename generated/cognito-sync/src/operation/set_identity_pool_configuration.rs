// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::Error;
use crate::types::error::{
    ConcurrentModificationException, InternalErrorException, InvalidParameterException,
    NotAuthorizedException, ResourceNotFoundException, TooManyRequestsException,
};
use sdk_runtime::generated::{
    BoxError, Descriptor, ErrorMetadata, Operation, ProvideErrorMetadata, Shape, Unhandled,
    service_error, shape,
};

/// Builders of the request, the input and the output.
pub mod builders;

/// Sets the configuration of push synchronization and streams of an identity pool.
///
/// Sent by
/// [`Client::set_identity_pool_configuration`](crate::Client::set_identity_pool_configuration),
/// which documents permissions and errors.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetIdentityPoolConfiguration;

impl SetIdentityPoolConfiguration {
    /// Returns the marker of the operation.
    pub fn new() -> Self {
        Self
    }
}

impl Operation for SetIdentityPoolConfiguration {
    type Service = crate::meta::CognitoSync;
    type Input = SetIdentityPoolConfigurationInput;
    type Output = SetIdentityPoolConfigurationOutput;
    type Error = SetIdentityPoolConfigurationError;

    const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
        "SetIdentityPoolConfiguration",
        SetIdentityPoolConfigurationInput::SCHEMA,
        SetIdentityPoolConfigurationOutput::SCHEMA,
    );
}

/// Input of [`SetIdentityPoolConfiguration`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetIdentityPoolConfigurationInput {
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub identity_pool_id: Option<String>,

    /// Configuration of push synchronization to set.
    pub push_sync: Option<crate::types::PushSync>,

    /// Configuration of streams to set.
    pub cognito_streams: Option<crate::types::CognitoStreams>,
}

shape! {
    SetIdentityPoolConfigurationInput: input("SetIdentityPoolConfigurationRequest"),
    http("POST", "/identitypools/{IdentityPoolId}/configuration", 200) {
        identity_pool_id: string("IdentityPoolId"), label, required, min(1);
        push_sync: structure("PushSync");
        cognito_streams: structure("CognitoStreams");
    }
}

impl SetIdentityPoolConfigurationInput {
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(&self) -> Option<&str> {
        self.identity_pool_id.as_deref()
    }

    /// Configuration of push synchronization to set.
    pub fn push_sync(&self) -> Option<&crate::types::PushSync> {
        self.push_sync.as_ref()
    }

    /// Configuration of streams to set.
    pub fn cognito_streams(&self) -> Option<&crate::types::CognitoStreams> {
        self.cognito_streams.as_ref()
    }

    /// Returns a builder of [`SetIdentityPoolConfigurationInput`].
    pub fn builder() -> builders::SetIdentityPoolConfigurationInputBuilder {
        Default::default()
    }
}

/// Output of [`SetIdentityPoolConfiguration`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetIdentityPoolConfigurationOutput {
    /// ID of the identity pool that was configured.
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
    SetIdentityPoolConfigurationOutput: output("SetIdentityPoolConfigurationResponse") {
        identity_pool_id: string("IdentityPoolId");
        push_sync: structure("PushSync");
        cognito_streams: structure("CognitoStreams");
    }
}

impl SetIdentityPoolConfigurationOutput {
    /// ID of the identity pool that was configured.
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

    /// Returns a builder of [`SetIdentityPoolConfigurationOutput`].
    pub fn builder() -> builders::SetIdentityPoolConfigurationOutputBuilder {
        Default::default()
    }
}

/// Error returned by [`SetIdentityPoolConfiguration`].
#[derive(Debug)]
#[non_exhaustive]
pub enum SetIdentityPoolConfigurationError {
    /// Another call changed the configuration of the identity pool at the same time (HTTP status
    /// 400).
    ConcurrentModificationException(ConcurrentModificationException),

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
    SetIdentityPoolConfigurationError => Error {
        ConcurrentModificationException,
        InternalErrorException,
        InvalidParameterException,
        NotAuthorizedException,
        ResourceNotFoundException,
        TooManyRequestsException,
    }
}

impl SetIdentityPoolConfigurationError {
    /// Returns `true` for
    /// [`ConcurrentModificationException`](Self::ConcurrentModificationException).
    pub fn is_concurrent_modification_exception(&self) -> bool {
        matches!(self, Self::ConcurrentModificationException(_))
    }

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
