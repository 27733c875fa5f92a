// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::{BuildError, ErrorMetadata, required, shape};

/// The update would exceed a limit of the service (HTTP status 400).
///
/// The limits are 20 datasets for an identity, and 1,024 records and 1 MB for a dataset. Nothing
/// was stored. Like other AWS clients, this client treats the error code as throttling and
/// retries the call before it returns the error, but only less data resolves it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LimitExceededException {
    /// Description of the error, for people to read. The wording can change; do not compare it in
    /// code.
    ///
    /// Required.
    pub message: String,

    pub(crate) meta: ErrorMetadata,
}

shape! {
    LimitExceededException: exception("LimitExceededException"),
    builder(LimitExceededExceptionBuilder) {
        message: string("message"), non_optional;
    }
}

impl LimitExceededException {
    /// Description of the error, for people to read. The wording can change; do not compare it in
    /// code.
    ///
    /// Required.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns a builder of [`LimitExceededException`].
    pub fn builder() -> LimitExceededExceptionBuilder {
        Default::default()
    }
}

/// Builder of [`LimitExceededException`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LimitExceededExceptionBuilder {
    pub(crate) message: Option<String>,
    meta: Option<ErrorMetadata>,
}

impl LimitExceededExceptionBuilder {
    /// Description of the error, for people to read.
    ///
    /// Required.
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }

    /// Sets or clears [`message`](LimitExceededException::message).
    pub fn set_message(mut self, value: Option<String>) -> Self {
        self.message = value;
        self
    }

    /// Returns the value set for [`message`](LimitExceededException::message).
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

    /// Builds the [`LimitExceededException`].
    ///
    /// # Errors
    ///
    /// A required field is not set.
    pub fn build(self) -> Result<LimitExceededException, BuildError> {
        Ok(LimitExceededException {
            message: required(
                self.message,
                "message",
                "a `LimitExceededException` requires it",
            )?,
            meta: self.meta.unwrap_or_default(),
        })
    }
}
