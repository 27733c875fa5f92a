// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;

/// The update would exceed a limit of the service (HTTP status 400).
///
/// The limits are 20 datasets for an identity, and 1,024 records and 1 MB for a dataset. Nothing
/// was stored. Like other AWS clients, this client treats the error code as throttling and
/// retries the call before it returns the error, but only less data resolves it.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct LimitExceededException {
    /// Description of the error, for people to read. The wording can change; do not compare it in
    /// code.
    ///
    /// Required.
    pub message: String,

    pub(crate) meta: ErrorMetadata,
}

impl LimitExceededException {
    /// Description of the error, for people to read. The wording can change; do not compare it in
    /// code.
    ///
    /// Required.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns a builder of [`LimitExceededException`].
    pub fn builder() -> LimitExceededExceptionBuilder {
        Default::default()
    }
}

exception_traits!(LimitExceededException, |it| Some(it.message()));

message_exception!(LimitExceededException, ["LimitExceededException"]);

/// Builds a [`LimitExceededException`].
pub type LimitExceededExceptionBuilder = ExceptionBuilder<LimitExceededException>;
