// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The update would go over a limit of the service (status 400).
///
/// The limits are 20 datasets an identity, 1,024 records a dataset, and 1 MB a dataset. Nothing
/// was stored. Like other AWS clients, this one takes the code for throttling and repeats the
/// call before it returns the error, but only less data helps.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct LimitExceededException {
    /// What went wrong, in the service's words. It is for people and may change; do not match on
    /// it.
    ///
    /// Required.
    pub message: String,
    pub(crate) meta: ErrorMetadata,
}
impl LimitExceededException {
    /// What went wrong, in the service's words. It is for people and may change; do not match on
    /// it.
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
exception_traits!(LimitExceededException, | it | Some(it.message()));
message_exception!(LimitExceededException, ["LimitExceededException"]);
/// Builds a [`LimitExceededException`].
pub type LimitExceededExceptionBuilder = ExceptionBuilder<LimitExceededException>;
