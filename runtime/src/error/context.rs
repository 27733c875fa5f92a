//! The contexts of the variants of [`SdkError`](super::SdkError).

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::retry::ErrorKind;
use std::borrow::Cow;
use std::fmt;

/// The call that failed, for the text of its error.
#[derive(Debug, Default)]
pub(crate) struct CallContext {
    /// The name of the operation; empty for an error that was created outside of a call.
    pub(crate) operation: &'static str,
    /// The number of attempts to send the request.
    pub(crate) attempts: u32,
    /// Whether an attempt before the last one may have taken effect, although the error indicates that
    /// the call did not.
    pub(crate) in_doubt: bool,
    /// The request ID.
    pub(crate) request_id: Option<String>,
    /// A cause or a fix that the error itself does not describe.
    pub(crate) hint: Option<Cow<'static, str>>,
    /// Error code and message of a service error, which an arbitrary error type does not provide.
    pub(crate) summary: Option<String>,
}

impl CallContext {
    /// Creates the context of a call that made no attempt.
    pub(crate) fn of(operation: &'static str) -> Self {
        Self {
            operation,
            ..Self::default()
        }
    }
}

/// The source, the raw response if there is one, and the call. Boxed to keep every `Result` small.
pub(super) struct Context<S, R = ()>(Box<Parts<S, R>>);

struct Parts<S, R> {
    source: S,
    raw: R,
    call: CallContext,
}

impl<S> Context<S> {
    pub(super) fn new(source: S) -> Self {
        Self::with_raw(source, ())
    }
}

impl<S, R> Context<S, R> {
    pub(super) fn with_raw(source: S, raw: R) -> Self {
        let call = CallContext::default();
        Self(Box::new(Parts { source, raw, call }))
    }

    pub(super) fn source(&self) -> &S {
        &self.0.source
    }

    pub(super) fn raw(&self) -> &R {
        &self.0.raw
    }

    pub(super) fn call(&self) -> &CallContext {
        &self.0.call
    }

    pub(super) fn call_mut(&mut self) -> &mut CallContext {
        &mut self.0.call
    }

    pub(super) fn into_source(self) -> S {
        self.0.source
    }

    pub(super) fn into_parts(self) -> (S, R) {
        (self.0.source, self.0.raw)
    }

    pub(super) fn map_source<S2>(self, map: impl FnOnce(S) -> S2) -> Context<S2, R> {
        let Parts { source, raw, call } = *self.0;
        let source = map(source);
        Context(Box::new(Parts { source, raw, call }))
    }
}

impl<S: fmt::Debug, R> Context<S, R> {
    /// Formats the context without the raw response, whose headers and body may be confidential.
    fn fmt_as(&self, f: &mut fmt::Formatter<'_>, name: &str) -> fmt::Result {
        let Parts { source, call, .. } = &*self.0;
        f.debug_struct(name)
            .field("source", source)
            .field("operation", &call.operation)
            .field("attempts", &call.attempts)
            .field("request_id", &call.request_id)
            .finish_non_exhaustive()
    }
}

/// The context of [`SdkError::ConstructionFailure`](super::SdkError::ConstructionFailure).
pub struct ConstructionFailure(pub(super) Context<BoxError>);

/// The context of [`SdkError::TimeoutError`](super::SdkError::TimeoutError).
pub struct TimeoutError(pub(super) Context<BoxError>);

/// The context of [`SdkError::DispatchFailure`](super::SdkError::DispatchFailure).
pub struct DispatchFailure(pub(super) Context<ConnectorError>);

impl DispatchFailure {
    /// Returns whether there was no connection, or the connection was lost.
    pub fn is_io(&self) -> bool {
        self.0.source().is_io()
    }

    /// Returns whether connecting or waiting for the response took too long.
    pub fn is_timeout(&self) -> bool {
        self.0.source().is_timeout()
    }

    /// Returns whether the request is not valid.
    pub fn is_user(&self) -> bool {
        self.0.source().is_user()
    }

    /// Returns whether the failure is of another kind.
    pub fn is_other(&self) -> bool {
        self.0.source().is_other()
    }

    /// Returns the kind of another failure, if the HTTP client specified it.
    pub fn as_other(&self) -> Option<ErrorKind> {
        self.0.source().as_other()
    }

    /// Returns the error of the HTTP client.
    pub fn as_connector_error(&self) -> Option<&ConnectorError> {
        Some(self.0.source())
    }
}

/// The context of [`SdkError::ResponseError`](super::SdkError::ResponseError).
pub struct ResponseError<R>(pub(super) Context<BoxError, R>);

impl<R> ResponseError<R> {
    /// Returns the raw response. Its body may be incomplete.
    pub fn raw(&self) -> &R {
        self.0.raw()
    }

    /// Converts the context into the raw response.
    pub fn into_raw(self) -> R {
        self.0.into_parts().1
    }
}

/// The context of [`SdkError::ServiceError`](super::SdkError::ServiceError).
pub struct ServiceError<E, R>(pub(super) Context<E, R>);

impl<E, R> ServiceError<E, R> {
    /// Returns the service error, of the operation's error type.
    pub fn err(&self) -> &E {
        self.0.source()
    }

    /// Converts the context into the service error.
    pub fn into_err(self) -> E {
        self.0.into_source()
    }

    /// Returns the raw response.
    pub fn raw(&self) -> &R {
        self.0.raw()
    }

    /// Converts the context into the raw response.
    pub fn into_raw(self) -> R {
        self.0.into_parts().1
    }
}

impl fmt::Debug for ConstructionFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt_as(f, "ConstructionFailure")
    }
}

impl fmt::Debug for TimeoutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt_as(f, "TimeoutError")
    }
}

impl fmt::Debug for DispatchFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt_as(f, "DispatchFailure")
    }
}

impl<R> fmt::Debug for ResponseError<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt_as(f, "ResponseError")
    }
}

impl<E: fmt::Debug, R> fmt::Debug for ServiceError<E, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt_as(f, "ServiceError")
    }
}
