// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::{BuildError, ErrorMetadata, required, shape};

/// The credentials do not allow this operation (HTTP status 403).
///
/// They are of the wrong kind (see [credentials](crate#credentials)), belong to another identity
/// than the one in the request, or their role does not have the permission. Expired credentials
/// result in a different error code, which the service model does not declare.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NotAuthorizedException {
    /// Description of the error, for people to read. The wording can change; do not compare it in
    /// code.
    ///
    /// Required.
    pub message: String,

    pub(crate) meta: ErrorMetadata,
}

shape! {
    NotAuthorizedException: exception("NotAuthorizedException"),
    builder(NotAuthorizedExceptionBuilder) {
        message: string("message"), non_optional;
    }
}

impl NotAuthorizedException {
    /// Description of the error, for people to read. The wording can change; do not compare it in
    /// code.
    ///
    /// Required.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns a builder of [`NotAuthorizedException`].
    pub fn builder() -> NotAuthorizedExceptionBuilder {
        Default::default()
    }
}

/// Builder of [`NotAuthorizedException`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotAuthorizedExceptionBuilder {
    pub(crate) message: Option<String>,
    meta: Option<ErrorMetadata>,
}

impl NotAuthorizedExceptionBuilder {
    /// Description of the error, for people to read.
    ///
    /// Required.
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }

    /// Sets or clears [`message`](NotAuthorizedException::message).
    pub fn set_message(mut self, value: Option<String>) -> Self {
        self.message = value;
        self
    }

    /// Returns the value set for [`message`](NotAuthorizedException::message).
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

    /// Builds the [`NotAuthorizedException`].
    ///
    /// # Errors
    ///
    /// A required field is not set.
    pub fn build(self) -> Result<NotAuthorizedException, BuildError> {
        Ok(NotAuthorizedException {
            message: required(
                self.message,
                "message",
                "a `NotAuthorizedException` requires it",
            )?,
            meta: self.meta.unwrap_or_default(),
        })
    }
}
