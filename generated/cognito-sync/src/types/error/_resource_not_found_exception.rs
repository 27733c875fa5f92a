// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::{BuildError, ErrorMetadata, required, shape};

/// A resource that the request names does not exist (HTTP status 404).
///
/// The resource is the identity pool, the identity, the dataset, the device or the subscription.
/// A dataset exists from its first write until it is deleted.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceNotFoundException {
    /// Description of the error, for people to read. The wording can change; do not compare it in
    /// code.
    ///
    /// Required.
    pub message: String,

    pub(crate) meta: ErrorMetadata,
}

shape! {
    ResourceNotFoundException: exception("ResourceNotFoundException"),
    builder(ResourceNotFoundExceptionBuilder) {
        message: string("message"), non_optional;
    }
}

impl ResourceNotFoundException {
    /// Description of the error, for people to read. The wording can change; do not compare it in
    /// code.
    ///
    /// Required.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns a builder of [`ResourceNotFoundException`].
    pub fn builder() -> ResourceNotFoundExceptionBuilder {
        Default::default()
    }
}

/// Builder of [`ResourceNotFoundException`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceNotFoundExceptionBuilder {
    pub(crate) message: Option<String>,
    meta: Option<ErrorMetadata>,
}

impl ResourceNotFoundExceptionBuilder {
    /// Description of the error, for people to read.
    ///
    /// Required.
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }

    /// Sets or clears [`message`](ResourceNotFoundException::message).
    pub fn set_message(mut self, value: Option<String>) -> Self {
        self.message = value;
        self
    }

    /// Returns the value set for [`message`](ResourceNotFoundException::message).
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

    /// Builds the [`ResourceNotFoundException`].
    ///
    /// # Errors
    ///
    /// A required field is not set.
    pub fn build(self) -> Result<ResourceNotFoundException, BuildError> {
        Ok(ResourceNotFoundException {
            message: required(
                self.message,
                "message",
                "a `ResourceNotFoundException` requires it",
            )?,
            meta: self.meta.unwrap_or_default(),
        })
    }
}
