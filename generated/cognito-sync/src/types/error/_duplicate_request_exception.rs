// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::{BuildError, ErrorMetadata, required, shape};

/// A bulk publish of the identity pool is already in progress (HTTP status 400).
///
/// [`GetBulkPublishDetails`](crate::operation::get_bulk_publish_details) returns its status. Wait
/// until it has ended.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DuplicateRequestException {
    /// Description of the error, for people to read. The wording can change; do not compare it in
    /// code.
    ///
    /// Required.
    pub message: String,

    pub(crate) meta: ErrorMetadata,
}

shape! {
    DuplicateRequestException: exception("DuplicateRequestException"),
    builder(DuplicateRequestExceptionBuilder) {
        message: string("message"), non_optional;
    }
}

impl DuplicateRequestException {
    /// Description of the error, for people to read. The wording can change; do not compare it in
    /// code.
    ///
    /// Required.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns a builder of [`DuplicateRequestException`].
    pub fn builder() -> DuplicateRequestExceptionBuilder {
        Default::default()
    }
}

/// Builder of [`DuplicateRequestException`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DuplicateRequestExceptionBuilder {
    pub(crate) message: Option<String>,
    meta: Option<ErrorMetadata>,
}

impl DuplicateRequestExceptionBuilder {
    /// Description of the error, for people to read.
    ///
    /// Required.
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }

    /// Sets or clears [`message`](DuplicateRequestException::message).
    pub fn set_message(mut self, value: Option<String>) -> Self {
        self.message = value;
        self
    }

    /// Returns the value set for [`message`](DuplicateRequestException::message).
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

    /// Builds the [`DuplicateRequestException`].
    ///
    /// # Errors
    ///
    /// A required field is not set.
    pub fn build(self) -> Result<DuplicateRequestException, BuildError> {
        Ok(DuplicateRequestException {
            message: required(
                self.message,
                "message",
                "a `DuplicateRequestException` requires it",
            )?,
            meta: self.meta.unwrap_or_default(),
        })
    }
}
