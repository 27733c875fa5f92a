// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;

/// A bulk publish of the identity pool is already in progress (HTTP status 400).
///
/// [`GetBulkPublishDetails`](crate::operation::get_bulk_publish_details) returns its status. Wait
/// until it has ended.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct DuplicateRequestException {
    /// Description of the error, for people to read. The wording can change; do not compare it in
    /// code.
    ///
    /// Required.
    pub message: String,

    pub(crate) meta: ErrorMetadata,
}

impl DuplicateRequestException {
    /// Description of the error, for people to read. The wording can change; do not compare it in
    /// code.
    ///
    /// Required.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns a builder of [`DuplicateRequestException`].
    pub fn builder() -> DuplicateRequestExceptionBuilder {
        Default::default()
    }
}

exception_traits!(DuplicateRequestException, |it| Some(it.message()));

message_exception!(DuplicateRequestException, ["DuplicateRequestException"]);

/// Builds a [`DuplicateRequestException`].
pub type DuplicateRequestExceptionBuilder = ExceptionBuilder<DuplicateRequestException>;
