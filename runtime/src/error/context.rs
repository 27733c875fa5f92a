//! What each variant of [`SdkError`](super::SdkError) holds.

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::retry::ErrorKind;
use std::fmt;

/// Which call an error belongs to, for its text.
#[derive(Debug, Default)]
pub(crate) struct Call {
    /// The operation's name; empty for an error made outside of a call.
    pub(crate) operation: &'static str,
    /// How often the request was sent, or was about to be when sending failed.
    pub(crate) attempts: u32,
    /// Whether an attempt before the last one may have had its effect, although the error sounds as
    /// if there was none.
    pub(crate) in_doubt: bool,
    /// The id that the service gave the call.
    pub(crate) request_id: Option<String>,
    /// Code and message of a service error, which cannot be had from an arbitrary error type.
    pub(crate) summary: Option<String>,
}

/// A cause, the reply if there was one, and the call. Boxed, since it travels in every `Result`.
pub(super) struct Context<S, R = ()>(Box<Parts<S, R>>);

struct Parts<S, R> {
    source: S,
    raw: R,
    call: Call,
}

impl<S> Context<S> {
    pub(super) fn new(source: S) -> Self {
        Self::with_raw(source, ())
    }
}

impl<S, R> Context<S, R> {
    pub(super) fn with_raw(source: S, raw: R) -> Self {
        let call = Call::default();
        Self(Box::new(Parts { source, raw, call }))
    }

    pub(super) fn source(&self) -> &S {
        &self.0.source
    }

    pub(super) fn raw(&self) -> &R {
        &self.0.raw
    }

    pub(super) fn call(&self) -> &Call {
        &self.0.call
    }

    pub(super) fn call_mut(&mut self) -> &mut Call {
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
    /// Leaves the raw reply out: its headers and body are the caller's data and belong in no log.
    fn show(&self, f: &mut fmt::Formatter<'_>, name: &str) -> fmt::Result {
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
    /// Whether a socket failed: no connection, or one that broke.
    pub fn is_io(&self) -> bool {
        self.0.source().is_io()
    }

    /// Whether connecting or waiting for the reply took too long.
    pub fn is_timeout(&self) -> bool {
        self.0.source().is_timeout()
    }

    /// Whether the request itself is to blame.
    pub fn is_user(&self) -> bool {
        self.0.source().is_user()
    }

    /// Whether it was something else.
    pub fn is_other(&self) -> bool {
        self.0.source().is_other()
    }

    /// What kind the something else was, if the HTTP client said so.
    pub fn as_other(&self) -> Option<ErrorKind> {
        self.0.source().as_other()
    }

    /// The HTTP client's error.
    pub fn as_connector_error(&self) -> Option<&ConnectorError> {
        Some(self.0.source())
    }
}

/// The context of [`SdkError::ResponseError`](super::SdkError::ResponseError).
pub struct ResponseError<R>(pub(super) Context<BoxError, R>);

impl<R> ResponseError<R> {
    /// The reply as it came. Its body may be cut short.
    pub fn raw(&self) -> &R {
        self.0.raw()
    }

    /// As [`raw`](Self::raw), giving the rest up.
    pub fn into_raw(self) -> R {
        self.0.into_parts().1
    }
}

/// The context of [`SdkError::ServiceError`](super::SdkError::ServiceError).
pub struct ServiceError<E, R>(pub(super) Context<E, R>);

impl<E, R> ServiceError<E, R> {
    /// What the service said, in the operation's own error type.
    pub fn err(&self) -> &E {
        self.0.source()
    }

    /// As [`err`](Self::err), giving the rest up.
    pub fn into_err(self) -> E {
        self.0.into_source()
    }

    /// The reply as it came.
    pub fn raw(&self) -> &R {
        self.0.raw()
    }

    /// As [`raw`](Self::raw), giving the rest up.
    pub fn into_raw(self) -> R {
        self.0.into_parts().1
    }
}

impl fmt::Debug for ConstructionFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.show(f, "ConstructionFailure")
    }
}

impl fmt::Debug for TimeoutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.show(f, "TimeoutError")
    }
}

impl fmt::Debug for DispatchFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.show(f, "DispatchFailure")
    }
}

impl<R> fmt::Debug for ResponseError<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.show(f, "ResponseError")
    }
}

impl<E: fmt::Debug, R> fmt::Debug for ServiceError<E, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.show(f, "ServiceError")
    }
}
