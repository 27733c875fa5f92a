//! Errors of operations: the exceptions of the two services, before they are written in a protocol.

use crate::store::StoreError;

/// The exceptions of both services.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ErrorCode {
    AlreadyStreamed,
    DeveloperUserAlreadyRegistered,
    DuplicateRequest,
    InternalError,
    InvalidConfiguration,
    InvalidIdentityPoolConfiguration,
    InvalidLambdaFunctionOutput,
    InvalidParameter,
    LambdaThrottled,
    LimitExceeded,
    NotAuthorized,
    ResourceConflict,
    ResourceNotFound,
    /// The operation exists in AWS, but not here.
    Unsupported,
}

/// An exception of an operation.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{code:?}: {message}")]
pub(crate) struct ServiceError {
    pub(crate) code: ErrorCode,
    pub(crate) message: String,
}

impl ServiceError {
    pub(crate) fn new(code: ErrorCode, message: impl Into<String>) -> Self {
        let message = message.into();
        Self { code, message }
    }

    pub(crate) fn invalid_parameter(message: impl Into<String>) -> Self {
        Self::new(ErrorCode::InvalidParameter, message)
    }

    pub(crate) fn not_authorized(message: impl Into<String>) -> Self {
        Self::new(ErrorCode::NotAuthorized, message)
    }

    pub(crate) fn not_found(message: impl Into<String>) -> Self {
        Self::new(ErrorCode::ResourceNotFound, message)
    }

    pub(crate) fn conflict(message: impl Into<String>) -> Self {
        Self::new(ErrorCode::ResourceConflict, message)
    }
}

impl From<StoreError> for ServiceError {
    fn from(error: StoreError) -> Self {
        Self::new(ErrorCode::InternalError, error.to_string())
    }
}

impl From<rusqlite::Error> for ServiceError {
    fn from(error: rusqlite::Error) -> Self {
        StoreError::from(error).into()
    }
}
