// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;

/// The Lambda function of the identity pool returned an invalid response (HTTP status 400).
///
/// Nothing was stored. The function has to return its event, with the records changed or
/// unchanged. Fix the function, or remove it with
/// [`SetCognitoEvents`](crate::operation::set_cognito_events); repeating the call does not help.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct InvalidLambdaFunctionOutputException {
    /// Description of the error, for people to read. The wording can change; do not compare it in
    /// code.
    ///
    /// Required.
    pub message: String,

    pub(crate) meta: ErrorMetadata,
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

exception_traits!(InvalidLambdaFunctionOutputException, |it| Some(
    it.message()
));

message_exception!(
    InvalidLambdaFunctionOutputException,
    ["InvalidLambdaFunctionOutputException"]
);

/// Builds a [`InvalidLambdaFunctionOutputException`].
pub type InvalidLambdaFunctionOutputExceptionBuilder =
    ExceptionBuilder<InvalidLambdaFunctionOutputException>;
