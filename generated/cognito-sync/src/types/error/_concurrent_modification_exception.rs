// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::{BuildError, ErrorMetadata, required, shape};

/// Another call changed the configuration of the identity pool at the same time (HTTP status 400).
///
/// The configuration was not changed by this call. Read it again, then repeat the change; the
/// client does not retry this error.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConcurrentModificationException {
    /// Description of the error, for people to read. The wording can change; do not compare it in
    /// code.
    ///
    /// Required.
    pub message: String,

    pub(crate) meta: ErrorMetadata,
}

shape! {
    ConcurrentModificationException: exception("ConcurrentModificationException"),
    builder(ConcurrentModificationExceptionBuilder) {
        message: string("message"), non_optional;
    }
}

impl ConcurrentModificationException {
    /// Description of the error, for people to read. The wording can change; do not compare it in
    /// code.
    ///
    /// Required.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns a builder of [`ConcurrentModificationException`].
    pub fn builder() -> ConcurrentModificationExceptionBuilder {
        Default::default()
    }
}

/// Builder of [`ConcurrentModificationException`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConcurrentModificationExceptionBuilder {
    pub(crate) message: Option<String>,
    meta: Option<ErrorMetadata>,
}

impl ConcurrentModificationExceptionBuilder {
    /// Description of the error, for people to read.
    ///
    /// Required.
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }

    /// Sets or clears [`message`](ConcurrentModificationException::message).
    pub fn set_message(mut self, value: Option<String>) -> Self {
        self.message = value;
        self
    }

    /// Returns the value set for [`message`](ConcurrentModificationException::message).
    pub fn get_message(&self) -> &Option<String> {
        &self.message
    }

    /// Sets the code, message and request ID that came with the error.
    pub fn meta(mut self, value: ErrorMetadata) -> Self {
        self.meta = Some(value);
        self
    }

    /// Sets or clears the code, message and request ID that came with the error.
    pub fn set_meta(&mut self, value: Option<ErrorMetadata>) -> &mut Self {
        self.meta = value;
        self
    }

    /// Builds the [`ConcurrentModificationException`].
    ///
    /// # Errors
    ///
    /// A required field is not set.
    pub fn build(self) -> Result<ConcurrentModificationException, BuildError> {
        Ok(ConcurrentModificationException {
            message: required(
                self.message,
                "message",
                "a `ConcurrentModificationException` requires it",
            )?,
            meta: self.meta.unwrap_or_default(),
        })
    }
}
