//! The error of a call.

use super::call_failure::CallFailure;
use super::chain::first_that_adds;
use super::context::{
    CallContext, ConstructionFailure, Context, DispatchFailure, ResponseError, ServiceError,
    TimeoutError,
};
use super::request_id::request_id;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::CreateUnhandledError;
use aws_smithy_runtime_api::client::result::{ConnectorError, SdkError as SmithyError};
use aws_smithy_types::error::ErrorMetadata;
use aws_smithy_types::error::metadata::{EMPTY_ERROR_METADATA, ProvideErrorMetadata};
use aws_smithy_types::error::operation::BuildError;
use aws_types::request_id::RequestId;
use std::error::Error;
use std::fmt;

/// The error of a call. `E` is the operation's error type, `R` the raw response.
///
/// The variants distinguish how far the call got, and so whether it can have taken effect.
///
/// `Display` is one line for a log, with the root cause: `RegisterDevice: NotAuthorizedException: no such
/// pool (request ID 1a2b, 1 attempt)`. [`source`](Error::source) returns a cause only if it adds to that
/// line, so that a chain of causes repeats nothing; [`as_source`](Self::as_source) returns the error that
/// this one wraps, for example to find a type in its chain. `Debug` omits the raw response, which may be
/// confidential; [`raw_response`](Self::raw_response) returns it.
#[non_exhaustive]
pub enum SdkError<E, R = HttpResponse> {
    /// The request could not be built: a setting or an input is missing or invalid, or there are no
    /// credentials. Nothing was sent.
    ConstructionFailure(ConstructionFailure),
    /// The call or its last attempt exceeded a timeout. The service may have received the request.
    TimeoutError(TimeoutError),
    /// The request could not be sent, or there was no response. The service may have received it.
    DispatchFailure(DispatchFailure),
    /// The response could not be parsed or is incomplete. The service has processed the request.
    ResponseError(ResponseError<R>),
    /// The service returned an error.
    ServiceError(ServiceError<E, R>),
}

impl<E, R> SdkError<E, R> {
    /// Creates an error of a request that was not sent.
    pub fn construction_failure(source: impl Into<BoxError>) -> Self {
        Self::ConstructionFailure(ConstructionFailure(Context::new(source.into())))
    }

    /// Creates an error of an exceeded timeout.
    pub fn timeout_error(source: impl Into<BoxError>) -> Self {
        Self::TimeoutError(TimeoutError(Context::new(source.into())))
    }

    /// Creates an error of a request that could not be sent or has no response.
    pub fn dispatch_failure(source: ConnectorError) -> Self {
        Self::DispatchFailure(DispatchFailure(Context::new(source)))
    }

    /// Creates an error of a response that could not be parsed.
    pub fn response_error(source: impl Into<BoxError>, raw: R) -> Self {
        Self::ResponseError(ResponseError(Context::with_raw(source.into(), raw)))
    }

    /// Creates an error that the service returned.
    pub fn service_error(source: E, raw: R) -> Self {
        Self::ServiceError(ServiceError(Context::with_raw(source, raw)))
    }

    /// Converts this error into the service error, or into an unhandled one with the text and the sources
    /// of this error.
    ///
    /// So one `match` handles all errors: the service errors by variant, all others as unhandled.
    pub fn into_service_error(self) -> E
    where
        E: Error + CreateUnhandledError + Send + Sync + 'static,
        R: fmt::Debug + Send + Sync + 'static,
    {
        match self {
            Self::ServiceError(context) => context.into_err(),
            other => E::create_unhandled_error(other.into_failure().into(), None),
        }
    }

    /// Erases the type of the operation.
    pub(crate) fn into_failure(self) -> CallFailure
    where
        E: Error + Send + Sync + 'static,
        R: fmt::Debug + Send + Sync + 'static,
    {
        CallFailure::new(self.into(), |error| {
            Some(error.downcast_ref::<Self>()?.as_source())
        })
    }

    /// Returns the service error, if it is one.
    pub fn as_service_error(&self) -> Option<&E> {
        match self {
            Self::ServiceError(context) => Some(context.err()),
            _ => None,
        }
    }

    /// Returns the error that this one wraps: the service error, or the cause of another failure.
    ///
    /// Unlike [`source`](Error::source), it is returned even if `Display` contains its text.
    pub fn as_source(&self) -> &(dyn Error + 'static)
    where
        E: Error + 'static,
    {
        match self {
            Self::ConstructionFailure(context) => &**context.0.source(),
            Self::TimeoutError(context) => &**context.0.source(),
            Self::DispatchFailure(context) => context.0.source(),
            Self::ResponseError(context) => &**context.0.source(),
            Self::ServiceError(context) => context.0.source(),
        }
    }

    /// Converts this error into its source.
    ///
    /// # Errors
    /// Always succeeds; the signature is that of the official clients.
    pub fn into_source(self) -> Result<BoxError, Self>
    where
        E: Error + Send + Sync + 'static,
    {
        Ok(match self {
            Self::ConstructionFailure(context) => context.0.into_source(),
            Self::TimeoutError(context) => context.0.into_source(),
            Self::DispatchFailure(context) => context.0.into_source().into(),
            Self::ResponseError(context) => context.0.into_source(),
            Self::ServiceError(context) => context.0.into_source().into(),
        })
    }

    /// Returns the raw response, if there was one.
    pub fn raw_response(&self) -> Option<&R> {
        match self {
            Self::ResponseError(context) => Some(context.raw()),
            Self::ServiceError(context) => Some(context.raw()),
            _ => None,
        }
    }

    /// Replaces the service error by the result of `map`.
    pub fn map_service_error<E2>(self, map: impl FnOnce(E) -> E2) -> SdkError<E2, R> {
        match self {
            Self::ConstructionFailure(context) => SdkError::ConstructionFailure(context),
            Self::TimeoutError(context) => SdkError::TimeoutError(context),
            Self::DispatchFailure(context) => SdkError::DispatchFailure(context),
            Self::ResponseError(context) => SdkError::ResponseError(context),
            Self::ServiceError(context) => {
                SdkError::ServiceError(ServiceError(context.0.map_source(map)))
            }
        }
    }

    /// Sets the call that failed.
    pub(crate) fn with_call(mut self, call: CallContext) -> Self {
        *match &mut self {
            Self::ConstructionFailure(context) => context.0.call_mut(),
            Self::TimeoutError(context) => context.0.call_mut(),
            Self::DispatchFailure(context) => context.0.call_mut(),
            Self::ResponseError(context) => context.0.call_mut(),
            Self::ServiceError(context) => context.0.call_mut(),
        } = call;
        self
    }
}

impl<E: fmt::Debug, R> fmt::Debug for SdkError<E, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ConstructionFailure(context) => context.fmt(f),
            Self::TimeoutError(context) => context.fmt(f),
            Self::DispatchFailure(context) => context.fmt(f),
            Self::ResponseError(context) => context.fmt(f),
            Self::ServiceError(context) => context.fmt(f),
        }
    }
}

impl<E: Error + 'static, R> Error for SdkError<E, R> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let first = match self {
            // `Display` contains code and message, which are all of the service error.
            Self::ServiceError(context) if context.0.call().summary.is_some() => {
                context.err().source()
            }
            _ => Some(self.as_source()),
        };
        first_that_adds(first, &self.to_string())
    }
}

impl<E, R> From<BuildError> for SdkError<E, R> {
    fn from(error: BuildError) -> Self {
        Self::construction_failure(error)
    }
}

/// Converts into the error of the official clients, for code that requires that type. The operation and
/// the number of attempts, which only `Display` of this type shows, are lost.
impl<E, R> From<SdkError<E, R>> for SmithyError<E, R> {
    fn from(error: SdkError<E, R>) -> Self {
        match error {
            SdkError::ConstructionFailure(context) => {
                Self::construction_failure(context.0.into_source())
            }
            SdkError::TimeoutError(context) => Self::timeout_error(context.0.into_source()),
            SdkError::DispatchFailure(context) => Self::dispatch_failure(context.0.into_source()),
            SdkError::ResponseError(context) => {
                let (source, raw) = context.0.into_parts();
                Self::response_error(source, raw)
            }
            SdkError::ServiceError(context) => {
                let (source, raw) = context.0.into_parts();
                Self::service_error(source, raw)
            }
        }
    }
}

impl<E: ProvideErrorMetadata, R> ProvideErrorMetadata for SdkError<E, R> {
    fn meta(&self) -> &ErrorMetadata {
        static EMPTY: ErrorMetadata = EMPTY_ERROR_METADATA;
        self.as_service_error()
            .map_or(&EMPTY, ProvideErrorMetadata::meta)
    }

    // The metadata does not contain a sensitive message.
    fn message(&self) -> Option<&str> {
        self.as_service_error()?.message()
    }
}

impl<E> RequestId for SdkError<E, HttpResponse> {
    fn request_id(&self) -> Option<&str> {
        request_id(self.raw_response()?.headers())
    }
}

#[cfg(test)]
mod tests;
