// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;

/// A resource that the request names does not exist (HTTP status 404).
///
/// The resource is the identity pool, the identity, the dataset, the device or the subscription.
/// A dataset exists from its first write until it is deleted.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct ResourceNotFoundException {
    /// Description of the error, for people to read. The wording can change; do not compare it in
    /// code.
    ///
    /// Required.
    pub message: String,

    pub(crate) meta: ErrorMetadata,
}

impl ResourceNotFoundException {
    /// Description of the error, for people to read. The wording can change; do not compare it in
    /// code.
    ///
    /// Required.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns a builder of [`ResourceNotFoundException`].
    pub fn builder() -> ResourceNotFoundExceptionBuilder {
        Default::default()
    }
}

exception_traits!(ResourceNotFoundException, |it| Some(it.message()));

message_exception!(ResourceNotFoundException, ["ResourceNotFoundException"]);

/// Builds a [`ResourceNotFoundException`].
pub type ResourceNotFoundExceptionBuilder = ExceptionBuilder<ResourceNotFoundException>;
