//! The error type of an operation, and the error that none of its variants represents.

use super::error_response::ErrorResponse;
use crate::error::BoxError;
use aws_smithy_types::error::ErrorMetadata;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use aws_smithy_types::retry::ErrorKind;
use std::fmt;

/// The error type of an operation.
pub trait OperationError: std::error::Error + ProvideErrorMetadata + Send + Sync + 'static {
    /// Returns the error of a response: a typed one for an error code of the model, or the unhandled one.
    fn from_response(response: ErrorResponse<'_>) -> Self;

    /// Creates the unhandled variant, for errors that the model does not define.
    fn unhandled(source: BoxError, meta: ErrorMetadata) -> Self;

    /// Returns the kind of the error if the model marks it as retryable.
    fn retryable(&self) -> Option<ErrorKind> {
        None
    }
}

/// An error that the model does not define.
///
/// Its text is the error code and message, or else that of the source; code, message and request ID
/// are in its metadata.
#[derive(Debug)]
pub struct Unhandled {
    source: BoxError,
    meta: ErrorMetadata,
}

impl Unhandled {
    /// Creates an error from its source and metadata.
    pub fn new(source: BoxError, meta: ErrorMetadata) -> Self {
        Self { source, meta }
    }

    /// Returns error code, error message and request ID, as far as they are set.
    pub fn meta(&self) -> &ErrorMetadata {
        &self.meta
    }
}

/// Writes the error code and message if there are any, or else the text of the source.
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
    /// Returns the source, or the source of the source if `Display` shows its text.
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
    fn from(response: ErrorResponse<'_>) -> Self {
        let source = response.summary().into();
        Self::new(source, response.into_meta())
    }
}
