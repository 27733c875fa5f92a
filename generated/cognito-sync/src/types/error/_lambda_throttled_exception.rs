// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;

/// The Lambda function of the identity pool was throttled (HTTP status 429).
///
/// Nothing was stored. Returned when all retry attempts are used up; try again later. If the
/// error persists, the function needs a greater share of the account's concurrency.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct LambdaThrottledException {
    /// Description of the error, for people to read. The wording can change; do not compare it in
    /// code.
    ///
    /// Required.
    pub message: String,

    pub(crate) meta: ErrorMetadata,
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

exception_traits!(LambdaThrottledException, |it| Some(it.message()));

message_exception!(LambdaThrottledException, ["LambdaThrottledException"]);

/// Builds a [`LambdaThrottledException`].
pub type LambdaThrottledExceptionBuilder = ExceptionBuilder<LambdaThrottledException>;
