// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;

/// The identity pool was bulk published in the last 24 hours (HTTP status 400).
///
/// Repeat the call after that time. The completion time is available from
/// [`GetBulkPublishDetails`](crate::operation::get_bulk_publish_details).
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct AlreadyStreamedException {
    /// Description of the error, for people to read. The wording can change; do not compare it in
    /// code.
    ///
    /// Required.
    pub message: String,

    pub(crate) meta: ErrorMetadata,
}

impl AlreadyStreamedException {
    /// Description of the error, for people to read. The wording can change; do not compare it in
    /// code.
    ///
    /// Required.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns a builder of [`AlreadyStreamedException`].
    pub fn builder() -> AlreadyStreamedExceptionBuilder {
        Default::default()
    }
}

exception_traits!(AlreadyStreamedException, |it| Some(it.message()));

message_exception!(AlreadyStreamedException, ["AlreadyStreamedException"]);

/// Builds a [`AlreadyStreamedException`].
pub type AlreadyStreamedExceptionBuilder = ExceptionBuilder<AlreadyStreamedException>;
