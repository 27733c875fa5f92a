// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::{BuildError, ErrorMetadata, required, shape};

/// The identity pool was bulk published in the last 24 hours (HTTP status 400).
///
/// Repeat the call after that time. The completion time is available from
/// [`GetBulkPublishDetails`](crate::operation::get_bulk_publish_details).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AlreadyStreamedException {
    /// Description of the error, for people to read. The wording can change; do not compare it in
    /// code.
    ///
    /// Required.
    pub message: String,

    pub(crate) meta: ErrorMetadata,
}

shape! {
    AlreadyStreamedException: exception("AlreadyStreamedException"),
    builder(AlreadyStreamedExceptionBuilder) {
        message: string("message"), non_optional;
    }
}

impl AlreadyStreamedException {
    /// Description of the error, for people to read. The wording can change; do not compare it in
    /// code.
    ///
    /// Required.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns a builder of [`AlreadyStreamedException`].
    pub fn builder() -> AlreadyStreamedExceptionBuilder {
        Default::default()
    }
}

/// Builder of [`AlreadyStreamedException`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AlreadyStreamedExceptionBuilder {
    pub(crate) message: Option<String>,
    meta: Option<ErrorMetadata>,
}

impl AlreadyStreamedExceptionBuilder {
    /// Description of the error, for people to read.
    ///
    /// Required.
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }

    /// Sets or clears [`message`](AlreadyStreamedException::message).
    pub fn set_message(mut self, value: Option<String>) -> Self {
        self.message = value;
        self
    }

    /// Returns the value set for [`message`](AlreadyStreamedException::message).
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

    /// Builds the [`AlreadyStreamedException`].
    ///
    /// # Errors
    ///
    /// A required field is not set.
    pub fn build(self) -> Result<AlreadyStreamedException, BuildError> {
        Ok(AlreadyStreamedException {
            message: required(
                self.message,
                "message",
                "a `AlreadyStreamedException` requires it",
            )?,
            meta: self.meta.unwrap_or_default(),
        })
    }
}
