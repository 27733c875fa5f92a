//! The error type of an operation, and the error that no variant of it names.

use super::error_response::ErrorResponse;
use crate::error::BoxError;
use aws_smithy_types::error::ErrorMetadata;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use aws_smithy_types::retry::ErrorKind;
use std::fmt;

/// The error type of an operation.
pub trait OperationError: std::error::Error + ProvideErrorMetadata + Send + Sync + 'static {
    /// The error that a reply tells of: a typed one for a code that the model knows, else the
    /// unhandled one.
    fn from_response(reply: ErrorResponse<'_>) -> Self;

    /// The unhandled variant, for errors that are not of the model.
    fn unhandled(source: BoxError, meta: ErrorMetadata) -> Self;

    /// Why the error may pass by itself, if the model says that it does.
    fn retryable(&self) -> Option<ErrorKind> {
        None
    }
}

/// What is known of an error that the model does not name.
///
/// Its text is what the service said, or else that of the cause; code, message and request id are
/// in its metadata.
#[derive(Debug)]
pub struct Unhandled {
    source: BoxError,
    meta: ErrorMetadata,
}

impl Unhandled {
    /// Makes one from a cause and what is known of it.
    pub fn new(source: BoxError, meta: ErrorMetadata) -> Self {
        Self { source, meta }
    }

    /// Code, message and request id, as far as they are known.
    pub fn meta(&self) -> &ErrorMetadata {
        &self.meta
    }
}

/// The code and message if the service gave any, else the text of the cause.
impl fmt::Display for Unhandled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.meta.code(), self.meta.message()) {
            (Some(code), Some(message)) => write!(f, "{code}: {message}"),
            (Some(text), None) | (None, Some(text)) => f.write_str(text),
            (None, None) => fmt::Display::fmt(&self.source, f),
        }
    }
}

impl std::error::Error for Unhandled {
    /// The cause, or what is behind it where its text has been shown already.
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match (self.meta.code(), self.meta.message()) {
            (None, None) => self.source.source(),
            _ => Some(&*self.source),
        }
    }
}

impl ProvideErrorMetadata for Unhandled {
    fn meta(&self) -> &ErrorMetadata {
        &self.meta
    }
}

impl From<ErrorMetadata> for Unhandled {
    fn from(meta: ErrorMetadata) -> Self {
        Self::new(meta.clone().into(), meta)
    }
}

impl From<ErrorResponse<'_>> for Unhandled {
    fn from(reply: ErrorResponse<'_>) -> Self {
        let source = reply.summary().into();
        Self::new(source, reply.into_meta())
    }
}
