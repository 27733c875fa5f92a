//! The error type of an operation, and the error that none of its variants represents.

use super::error_response::ErrorResponse;
use super::error_traits::redact_message;
use crate::error::{BoxError, CallFailure, SdkError};
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
pub struct Unhandled {
    source: BoxError,
    meta: ErrorMetadata,
    /// The message, if the metadata contains it redacted.
    sensitive_message: Option<String>,
}

impl Unhandled {
    /// Creates an error from its source and metadata.
    pub fn new(source: BoxError, meta: ErrorMetadata) -> Self {
        Self {
            source,
            meta,
            sensitive_message: None,
        }
    }

    /// Creates the error from the failure of a call without a service error.
    pub fn from_call<E, R>(error: SdkError<E, R>) -> Self
    where
        E: std::error::Error + Send + Sync + 'static,
        R: fmt::Debug + Send + Sync + 'static,
    {
        Self::new(error.into_failure().into(), ErrorMetadata::default())
    }

    /// Creates the error of a response. The message is redacted in every text if it is sensitive.
    pub fn from_response(response: ErrorResponse<'_>, sensitive_message: bool) -> Self {
        let source = response.summary().into();
        let meta = response.into_meta();
        if !sensitive_message {
            return Self::new(source, meta);
        }
        Self {
            source,
            sensitive_message: meta.message().map(str::to_owned),
            meta: redact_message(&meta),
        }
    }

    /// Returns error code, error message and request ID, as far as they are set.
    pub fn meta(&self) -> &ErrorMetadata {
        &self.meta
    }

    /// Returns the error that this one wraps. For the failure of a call without a service error, that is the
    /// error that its [`SdkError`] wraps.
    ///
    /// Unlike [`source`](std::error::Error::source), it is returned even if `Display` contains its text.
    pub fn as_source(&self) -> &(dyn std::error::Error + 'static) {
        match self.source.downcast_ref::<CallFailure>() {
            Some(failure) => failure.wrapped(),
            None => &*self.source,
        }
    }
}

impl fmt::Debug for Unhandled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unhandled")
            .field("source", &self.source)
            .field("meta", &self.meta)
            .finish()
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
            // The message describes the response, as the source does.
            (None, Some(message)) if message == self.source.to_string() => self.source.source(),
            _ => Some(&*self.source),
        }
    }
}

impl ProvideErrorMetadata for Unhandled {
    fn meta(&self) -> &ErrorMetadata {
        &self.meta
    }

    fn message(&self) -> Option<&str> {
        self.sensitive_message
            .as_deref()
            .or_else(|| self.meta.message())
    }
}

impl From<ErrorMetadata> for Unhandled {
    fn from(meta: ErrorMetadata) -> Self {
        Self::new("the service returned an error".into(), meta)
    }
}

impl From<ErrorResponse<'_>> for Unhandled {
    fn from(response: ErrorResponse<'_>) -> Self {
        Self::from_response(response, false)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::error::Error;

    /// An error with a cause.
    #[derive(Debug)]
    struct Outer(&'static str, std::fmt::Error);

    impl fmt::Display for Outer {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(self.0)
        }
    }

    impl Error for Outer {
        fn source(&self) -> Option<&(dyn Error + 'static)> {
            Some(&self.1)
        }
    }

    /// Returns the texts of an error and of its sources.
    fn chain(code: Option<&str>, message: Option<&str>) -> Vec<String> {
        let mut meta = ErrorMetadata::builder();
        if let Some(code) = code {
            meta = meta.code(code);
        }
        if let Some(message) = message {
            meta = meta.message(message);
        }
        let error = Unhandled::new(Outer("outer", fmt::Error).into(), meta.build());
        assert_eq!(error.as_source().to_string(), "outer");
        let first: Option<&(dyn Error + 'static)> = Some(&error);
        let chain = std::iter::successors(first, |&error| error.source());
        chain.map(ToString::to_string).collect()
    }

    #[test]
    fn no_text_is_twice_in_the_chain_and_none_is_lost() {
        let cause = fmt::Error.to_string();
        assert_eq!(chain(None, None), ["outer", &cause]);
        assert_eq!(chain(None, Some("outer")), ["outer", &cause]);
        assert_eq!(chain(None, Some("other")), ["other", "outer", &cause]);
        assert_eq!(chain(Some("Code"), None), ["Code", "outer", &cause]);
        let with_both = chain(Some("Code"), Some("outer"));
        assert_eq!(with_both, ["Code: outer", "outer", &cause]);
    }

    #[test]
    fn an_error_of_metadata_only_has_its_code_and_message() {
        let meta = ErrorMetadata::builder()
            .code("Code")
            .message("text")
            .build();
        let error = Unhandled::from(meta);
        assert_eq!(error.to_string(), "Code: text");
        assert_eq!(
            error.source().unwrap().to_string(),
            "the service returned an error"
        );
    }
}
