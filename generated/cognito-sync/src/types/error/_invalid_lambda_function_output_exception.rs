// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::{BuildError, ErrorMetadata, required, shape};

/// The Lambda function of the identity pool returned an invalid response (HTTP status 400).
///
/// Nothing was stored. The function has to return its event, with the records changed or
/// unchanged. Fix the function, or remove it with
/// [`SetCognitoEvents`](crate::operation::set_cognito_events); repeating the call does not help.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InvalidLambdaFunctionOutputException {
    /// Description of the error, for people to read. The wording can change; do not compare it in
    /// code.
    ///
    /// Required.
    pub message: String,

    pub(crate) meta: ErrorMetadata,
}

shape! {
    InvalidLambdaFunctionOutputException: exception("InvalidLambdaFunctionOutputException"),
    builder(InvalidLambdaFunctionOutputExceptionBuilder) {
        message: string("message"), non_optional;
    }
}

impl InvalidLambdaFunctionOutputException {
    /// Description of the error, for people to read. The wording can change; do not compare it in
    /// code.
    ///
    /// Required.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns a builder of [`InvalidLambdaFunctionOutputException`].
    pub fn builder() -> InvalidLambdaFunctionOutputExceptionBuilder {
        Default::default()
    }
}

/// Builder of [`InvalidLambdaFunctionOutputException`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvalidLambdaFunctionOutputExceptionBuilder {
    pub(crate) message: Option<String>,
    meta: Option<ErrorMetadata>,
}

impl InvalidLambdaFunctionOutputExceptionBuilder {
    /// Description of the error, for people to read.
    ///
    /// Required.
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }

    /// Sets or clears [`message`](InvalidLambdaFunctionOutputException::message).
    pub fn set_message(mut self, value: Option<String>) -> Self {
        self.message = value;
        self
    }

    /// Returns the value set for [`message`](InvalidLambdaFunctionOutputException::message).
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

    /// Builds the [`InvalidLambdaFunctionOutputException`].
    ///
    /// # Errors
    ///
    /// A required field is not set.
    pub fn build(self) -> Result<InvalidLambdaFunctionOutputException, BuildError> {
        Ok(InvalidLambdaFunctionOutputException {
            message: required(
                self.message,
                "message",
                "a `InvalidLambdaFunctionOutputException` requires it",
            )?,
            meta: self.meta.unwrap_or_default(),
        })
    }
}
