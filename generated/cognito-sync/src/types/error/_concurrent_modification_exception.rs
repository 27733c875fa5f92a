// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;

/// Another call changed the configuration of the identity pool at the same time (HTTP status 400).
///
/// The configuration was not changed by this call. Read it again, then repeat the change; the
/// client does not retry this error.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct ConcurrentModificationException {
    /// Description of the error, for people to read. The wording can change; do not compare it in
    /// code.
    ///
    /// Required.
    pub message: String,

    pub(crate) meta: ErrorMetadata,
}

impl ConcurrentModificationException {
    /// Description of the error, for people to read. The wording can change; do not compare it in
    /// code.
    ///
    /// Required.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns a builder of [`ConcurrentModificationException`].
    pub fn builder() -> ConcurrentModificationExceptionBuilder {
        Default::default()
    }
}

exception_traits!(ConcurrentModificationException, |it| Some(it.message()));

message_exception!(
    ConcurrentModificationException,
    ["ConcurrentModificationException"]
);

/// Builds a [`ConcurrentModificationException`].
pub type ConcurrentModificationExceptionBuilder = ExceptionBuilder<ConcurrentModificationException>;
