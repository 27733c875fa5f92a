// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// A record or dataset was changed in the meantime (status 409).
///
/// From [`UpdateRecords`](crate::operation::update_records), one of the patches has another
/// sync count than the record. Nothing was stored, and the session token is still good. Call
/// [`ListRecords`](crate::operation::list_records), merge, and send the patches with the new
/// counts; sending the same ones again cannot succeed.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct ResourceConflictException {
    /// Which record is in conflict, such as `Current SyncCount for: volume is: 1 not: 0`: the
    /// service's count and then the caller's. It names the first of them only, and its wording may
    /// change.
    ///
    /// Required.
    pub message: String,
    pub(crate) meta: ErrorMetadata,
}
impl ResourceConflictException {
    /// Which record is in conflict, such as `Current SyncCount for: volume is: 1 not: 0`: the
    /// service's count and then the caller's. It names the first of them only, and its wording may
    /// change.
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
exception_traits!(ResourceConflictException, | it | Some(it.message()));
message_exception!(ResourceConflictException, ["ResourceConflictException"]);
/// Builds a [`ResourceConflictException`].
pub type ResourceConflictExceptionBuilder = ExceptionBuilder<ResourceConflictException>;
