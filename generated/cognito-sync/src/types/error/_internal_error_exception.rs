// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::{BuildError, ErrorMetadata, required, shape};

/// The service failed to process the request (HTTP status 500).
///
/// Returned when all retry attempts are used up. The call may have had an effect: read the data
/// before repeating a write.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InternalErrorException {
    /// Description of the error, for people to read. The wording can change; do not compare it in
    /// code.
    ///
    /// Required.
    pub message: String,

    pub(crate) meta: ErrorMetadata,
}

shape! {
    InternalErrorException: exception("InternalErrorException"),
    builder(InternalErrorExceptionBuilder) {
        message: string("message"), non_optional;
    }
}

impl InternalErrorException {
    /// Description of the error, for people to read. The wording can change; do not compare it in
    /// code.
    ///
    /// Required.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns a builder of [`InternalErrorException`].
    pub fn builder() -> InternalErrorExceptionBuilder {
        Default::default()
    }
}

/// Builder of [`InternalErrorException`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InternalErrorExceptionBuilder {
    pub(crate) message: Option<String>,
    meta: Option<ErrorMetadata>,
}

impl InternalErrorExceptionBuilder {
    /// Description of the error, for people to read.
    ///
    /// Required.
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }

    /// Sets or clears [`message`](InternalErrorException::message).
    pub fn set_message(mut self, value: Option<String>) -> Self {
        self.message = value;
        self
    }

    /// Returns the value set for [`message`](InternalErrorException::message).
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

    /// Builds the [`InternalErrorException`].
    ///
    /// # Errors
    ///
    /// A required field is not set.
    pub fn build(self) -> Result<InternalErrorException, BuildError> {
        Ok(InternalErrorException {
            message: required(
                self.message,
                "message",
                "a `InternalErrorException` requires it",
            )?,
            meta: self.meta.unwrap_or_default(),
        })
    }
}
