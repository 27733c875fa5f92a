// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;

/// Too many requests were sent in a short time (HTTP status 429).
///
/// Returned when all retry attempts are used up; the delay between attempts grows. Spread calls
/// over time, and run at most one synchronization of a dataset at a time.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct TooManyRequestsException {
    /// Description of the error, for people to read. The wording can change; do not compare it in
    /// code.
    ///
    /// Required.
    pub message: String,

    pub(crate) meta: ErrorMetadata,
}

impl TooManyRequestsException {
    /// Description of the error, for people to read. The wording can change; do not compare it in
    /// code.
    ///
    /// Required.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns a builder of [`TooManyRequestsException`].
    pub fn builder() -> TooManyRequestsExceptionBuilder {
        Default::default()
    }
}

exception_traits!(TooManyRequestsException, |it| Some(it.message()));

message_exception!(TooManyRequestsException, ["TooManyRequestsException"]);

/// Builds a [`TooManyRequestsException`].
pub type TooManyRequestsExceptionBuilder = ExceptionBuilder<TooManyRequestsException>;
