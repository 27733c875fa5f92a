//! The error of a call.

use super::context::{
    Call, ConstructionFailure, Context, DispatchFailure, ResponseError, ServiceError, TimeoutError,
};
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

/// Why a call failed. `E` is the operation's own error type, `R` the raw reply.
///
/// The variants tell how far the call came, and so whether it can have had an effect.
///
/// `Display` is one line for a log: `RegisterDevice: NotAuthorizedException: no such pool
/// (request id 1a2b, 1 attempt)`. [`source`](Error::source) leads to the root cause. `Debug` leaves
/// the raw reply out, since it holds the caller's data; [`raw_response`](Self::raw_response) has it.
#[non_exhaustive]
pub enum SdkError<E, R = HttpResponse> {
    /// The request could not be made: a setting or an input is missing or wrong, or there are no
    /// credentials. Nothing was sent.
    ConstructionFailure(ConstructionFailure),
    /// The call or its last attempt took longer than allowed. The service may have received it.
    TimeoutError(TimeoutError),
    /// The request could not be delivered, or no reply came. The service may have received it.
    DispatchFailure(DispatchFailure),
    /// A reply came, but it could not be understood, or it broke off. The service has acted on the
    /// request.
    ResponseError(ResponseError<R>),
    /// The service answered with an error.
    ServiceError(ServiceError<E, R>),
}

impl<E, R> SdkError<E, R> {
    /// An error from before anything was sent.
    pub fn construction_failure(source: impl Into<BoxError>) -> Self {
        Self::ConstructionFailure(ConstructionFailure(Context::new(source.into())))
    }

    /// A call that took too long.
    pub fn timeout_error(source: impl Into<BoxError>) -> Self {
        Self::TimeoutError(TimeoutError(Context::new(source.into())))
    }

    /// A request that could not be delivered.
    pub fn dispatch_failure(source: ConnectorError) -> Self {
        Self::DispatchFailure(DispatchFailure(Context::new(source)))
    }

    /// A reply that could not be understood.
    pub fn response_error(source: impl Into<BoxError>, raw: R) -> Self {
        Self::ResponseError(ResponseError(Context::with_raw(source.into(), raw)))
    }

    /// An error that the service answered with.
    pub fn service_error(source: E, raw: R) -> Self {
        Self::ServiceError(ServiceError(Context::with_raw(source, raw)))
    }

    /// The service's own error, or an unhandled one that holds this error as its source.
    ///
    /// This makes one `match` do: what the service said on top, everything else below.
    pub fn into_service_error(self) -> E
    where
        E: Error + CreateUnhandledError + Send + Sync + 'static,
        R: fmt::Debug + Send + Sync + 'static,
    {
        match self {
            Self::ServiceError(context) => context.into_err(),
            other => E::create_unhandled_error(Box::new(other), None),
        }
    }

    /// The service's own error, if it is one.
    pub fn as_service_error(&self) -> Option<&E> {
        match self {
            Self::ServiceError(context) => Some(context.err()),
            _ => None,
        }
    }

    /// The cause, without the knowledge of the call around it.
    ///
    /// # Errors
    /// None today; the signature is that of the official clients.
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

    /// The reply as it came, if one came.
    pub fn raw_response(&self) -> Option<&R> {
        match self {
            Self::ResponseError(context) => Some(context.raw()),
            Self::ServiceError(context) => Some(context.raw()),
            _ => None,
        }
    }

    /// Exchanges the service's own error for another, keeping everything else.
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

    /// Notes which call this is the error of.
    pub(crate) fn of_call(mut self, call: Call) -> Self {
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
        Some(match self {
            Self::ConstructionFailure(context) => &**context.0.source(),
            Self::TimeoutError(context) => &**context.0.source(),
            Self::DispatchFailure(context) => context.0.source(),
            Self::ResponseError(context) => &**context.0.source(),
            Self::ServiceError(context) => context.0.source(),
        })
    }
}

impl<E, R> From<BuildError> for SdkError<E, R> {
    fn from(error: BuildError) -> Self {
        Self::construction_failure(error)
    }
}

/// Into the official clients' error, for code that names that type. What only our `Display` knows,
/// the operation and the number of attempts, is lost on the way.
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
}

impl<E> RequestId for SdkError<E, HttpResponse> {
    fn request_id(&self) -> Option<&str> {
        self.raw_response()?.request_id()
    }
}

#[cfg(test)]
mod tests;
