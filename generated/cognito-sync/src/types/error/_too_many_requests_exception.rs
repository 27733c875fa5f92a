// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::{BuildError, ErrorMetadata, required, shape};

/// Too many requests were sent in a short time (HTTP status 429).
///
/// Returned when all retry attempts are used up; the delay between attempts grows. Spread calls
/// over time, and run at most one synchronization of a dataset at a time.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TooManyRequestsException {
    /// Description of the error, for people to read. The wording can change; do not compare it in
    /// code.
    ///
    /// Required.
    pub message: String,

    pub(crate) meta: ErrorMetadata,
}

shape! {
    TooManyRequestsException: exception("TooManyRequestsException"),
    builder(TooManyRequestsExceptionBuilder) {
        message: string("message"), non_optional;
    }
}

impl TooManyRequestsException {
    /// Description of the error, for people to read. The wording can change; do not compare it in
    /// code.
    ///
    /// Required.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns a builder of [`TooManyRequestsException`].
    pub fn builder() -> TooManyRequestsExceptionBuilder {
        Default::default()
    }
}

/// Builder of [`TooManyRequestsException`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TooManyRequestsExceptionBuilder {
    pub(crate) message: Option<String>,
    meta: Option<ErrorMetadata>,
}

impl TooManyRequestsExceptionBuilder {
    /// Description of the error, for people to read.
    ///
    /// Required.
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }

    /// Sets or clears [`message`](TooManyRequestsException::message).
    pub fn set_message(mut self, value: Option<String>) -> Self {
        self.message = value;
        self
    }

    /// Returns the value set for [`message`](TooManyRequestsException::message).
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

    /// Builds the [`TooManyRequestsException`].
    ///
    /// # Errors
    ///
    /// A required field is not set.
    pub fn build(self) -> Result<TooManyRequestsException, BuildError> {
        Ok(TooManyRequestsException {
            message: required(
                self.message,
                "message",
                "a `TooManyRequestsException` requires it",
            )?,
            meta: self.meta.unwrap_or_default(),
        })
    }
}
