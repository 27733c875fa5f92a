// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::{BuildError, ErrorMetadata, required, shape};

/// The Lambda function of the identity pool was throttled (HTTP status 429).
///
/// Nothing was stored. Returned when all retry attempts are used up; try again later. If the
/// error persists, the function needs a greater share of the account's concurrency.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LambdaThrottledException {
    /// Description of the error, for people to read. The wording can change; do not compare it in
    /// code.
    ///
    /// Required.
    pub message: String,

    pub(crate) meta: ErrorMetadata,
}

shape! {
    LambdaThrottledException: exception("LambdaThrottledException"),
    builder(LambdaThrottledExceptionBuilder) {
        message: string("message"), non_optional;
    }
}

impl LambdaThrottledException {
    /// Description of the error, for people to read. The wording can change; do not compare it in
    /// code.
    ///
    /// Required.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns a builder of [`LambdaThrottledException`].
    pub fn builder() -> LambdaThrottledExceptionBuilder {
        Default::default()
    }
}

/// Builder of [`LambdaThrottledException`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LambdaThrottledExceptionBuilder {
    pub(crate) message: Option<String>,
    meta: Option<ErrorMetadata>,
}

impl LambdaThrottledExceptionBuilder {
    /// Description of the error, for people to read.
    ///
    /// Required.
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }

    /// Sets or clears [`message`](LambdaThrottledException::message).
    pub fn set_message(mut self, value: Option<String>) -> Self {
        self.message = value;
        self
    }

    /// Returns the value set for [`message`](LambdaThrottledException::message).
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

    /// Builds the [`LambdaThrottledException`].
    ///
    /// # Errors
    ///
    /// A required field is not set.
    pub fn build(self) -> Result<LambdaThrottledException, BuildError> {
        Ok(LambdaThrottledException {
            message: required(
                self.message,
                "message",
                "a `LambdaThrottledException` requires it",
            )?,
            meta: self.meta.unwrap_or_default(),
        })
    }
}
