// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::{BuildError, ErrorMetadata, required, shape};

/// The identity pool is not configured for push synchronization (HTTP status 400).
///
/// It has no application for the [`Platform`](crate::types::Platform) of the device, or its role
/// does not allow the service to use the application. The owner of the pool fixes this with
/// [`SetIdentityPoolConfiguration`](crate::operation::set_identity_pool_configuration); an app
/// can only continue without push synchronization.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InvalidConfigurationException {
    /// Description of the error, for people to read. The wording can change; do not compare it in
    /// code.
    ///
    /// Required.
    pub message: String,

    pub(crate) meta: ErrorMetadata,
}

shape! {
    InvalidConfigurationException: exception("InvalidConfigurationException"),
    builder(InvalidConfigurationExceptionBuilder) {
        message: string("message"), non_optional;
    }
}

impl InvalidConfigurationException {
    /// Description of the error, for people to read. The wording can change; do not compare it in
    /// code.
    ///
    /// Required.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns a builder of [`InvalidConfigurationException`].
    pub fn builder() -> InvalidConfigurationExceptionBuilder {
        Default::default()
    }
}

/// Builder of [`InvalidConfigurationException`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvalidConfigurationExceptionBuilder {
    pub(crate) message: Option<String>,
    meta: Option<ErrorMetadata>,
}

impl InvalidConfigurationExceptionBuilder {
    /// Description of the error, for people to read.
    ///
    /// Required.
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }

    /// Sets or clears [`message`](InvalidConfigurationException::message).
    pub fn set_message(mut self, value: Option<String>) -> Self {
        self.message = value;
        self
    }

    /// Returns the value set for [`message`](InvalidConfigurationException::message).
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

    /// Builds the [`InvalidConfigurationException`].
    ///
    /// # Errors
    ///
    /// A required field is not set.
    pub fn build(self) -> Result<InvalidConfigurationException, BuildError> {
        Ok(InvalidConfigurationException {
            message: required(
                self.message,
                "message",
                "a `InvalidConfigurationException` requires it",
            )?,
            meta: self.meta.unwrap_or_default(),
        })
    }
}
