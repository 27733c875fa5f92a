// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;

/// The service failed to process the request (HTTP status 500).
///
/// Returned when all retry attempts are used up. The call may have had an effect: read the data
/// before repeating a write.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct InternalErrorException {
    /// Description of the error, for people to read. The wording can change; do not compare it in
    /// code.
    ///
    /// Required.
    pub message: String,

    pub(crate) meta: ErrorMetadata,
}

impl InternalErrorException {
    /// Description of the error, for people to read. The wording can change; do not compare it in
    /// code.
    ///
    /// Required.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns a builder of [`InternalErrorException`].
    pub fn builder() -> InternalErrorExceptionBuilder {
        Default::default()
    }
}

exception_traits!(InternalErrorException, |it| Some(it.message()));

message_exception!(InternalErrorException, ["InternalErrorException"]);

/// Builds a [`InternalErrorException`].
pub type InternalErrorExceptionBuilder = ExceptionBuilder<InternalErrorException>;
