// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;

/// A record or dataset was changed in the meantime (HTTP status 409).
///
/// When [`UpdateRecords`](crate::operation::update_records) returns it, the sync count of at
/// least one patch differs from that of the stored record. Nothing was stored, and the sync
/// session token is still valid. Call [`ListRecords`](crate::operation::list_records), merge, and
/// send the patches with the new sync counts; sending the same patches again cannot succeed.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct ResourceConflictException {
    /// Description of the conflict, such as `Current SyncCount for: volume is: 1 not: 0`: key, sync
    /// count of the service, sync count of the request. It contains the first conflicting record
    /// only, and its wording can change.
    ///
    /// Required.
    pub message: String,

    pub(crate) meta: ErrorMetadata,
}

impl ResourceConflictException {
    /// Description of the conflict, such as `Current SyncCount for: volume is: 1 not: 0`: key, sync
    /// count of the service, sync count of the request. It contains the first conflicting record
    /// only, and its wording can change.
    ///
    /// Required.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns a builder of [`ResourceConflictException`].
    pub fn builder() -> ResourceConflictExceptionBuilder {
        Default::default()
    }
}

exception_traits!(ResourceConflictException, |it| Some(it.message()));

message_exception!(ResourceConflictException, ["ResourceConflictException"]);

/// Builds a [`ResourceConflictException`].
pub type ResourceConflictExceptionBuilder = ExceptionBuilder<ResourceConflictException>;
