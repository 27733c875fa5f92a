// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use crate::types::error::{
    AlreadyStreamedException, ConcurrentModificationException, DuplicateRequestException,
    InternalErrorException, InvalidConfigurationException, InvalidLambdaFunctionOutputException,
    InvalidParameterException, LambdaThrottledException, LimitExceededException,
    NotAuthorizedException, ResourceConflictException, ResourceNotFoundException,
    TooManyRequestsException,
};
use sdk_runtime::generated::{
    BuildError, ErrorMetadata, OperationError, ProvideErrorMetadata, SdkError, Unhandled,
    service_error,
};

/// Error of any operation, for programs that handle all of them alike.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The identity pool was bulk published in the last 24 hours (HTTP status 400).
    AlreadyStreamedException(AlreadyStreamedException),

    /// Another call changed the configuration of the identity pool at the same time (HTTP status
    /// 400).
    ConcurrentModificationException(ConcurrentModificationException),

    /// A bulk publish of the identity pool is already in progress (HTTP status 400).
    DuplicateRequestException(DuplicateRequestException),

    /// The service failed to process the request (HTTP status 500).
    InternalErrorException(InternalErrorException),

    /// The identity pool is not configured for push synchronization (HTTP status 400).
    InvalidConfigurationException(InvalidConfigurationException),

    /// The Lambda function of the identity pool returned an invalid response (HTTP status 400).
    InvalidLambdaFunctionOutputException(InvalidLambdaFunctionOutputException),

    /// A parameter of the request is invalid (HTTP status 400).
    InvalidParameterException(InvalidParameterException),

    /// The Lambda function of the identity pool was throttled (HTTP status 429).
    LambdaThrottledException(LambdaThrottledException),

    /// The update would exceed a limit of the service (HTTP status 400).
    LimitExceededException(LimitExceededException),

    /// The credentials do not allow this operation (HTTP status 403).
    NotAuthorizedException(NotAuthorizedException),

    /// A record or dataset was changed in the meantime (HTTP status 409).
    ResourceConflictException(ResourceConflictException),

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
    Error {
        AlreadyStreamedException,
        ConcurrentModificationException,
        DuplicateRequestException,
        InternalErrorException,
        InvalidConfigurationException,
        InvalidLambdaFunctionOutputException,
        InvalidParameterException,
        LambdaThrottledException,
        LimitExceededException,
        NotAuthorizedException,
        ResourceConflictException,
        ResourceNotFoundException,
        TooManyRequestsException,
    }
}

impl From<BuildError> for Error {
    fn from(error: BuildError) -> Self {
        Self::Unhandled(Unhandled::new(error.into(), ErrorMetadata::default()))
    }
}

impl<E, R> From<SdkError<E, R>> for Error
where
    E: Into<Error> + OperationError,
    R: std::fmt::Debug + Send + Sync + 'static,
{
    fn from(error: SdkError<E, R>) -> Self {
        match error {
            SdkError::ServiceError(context) => context.into_err().into(),
            other => {
                let meta = ProvideErrorMetadata::meta(&other).clone();
                Self::Unhandled(Unhandled::new(other.into(), meta))
            }
        }
    }
}
