// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// A value in the request is not acceptable (status 400).
///
/// Besides malformed values, these are states that the service no longer shares: a
/// `LastSyncCount` above the dataset's, for which the remedy is to list from 0, and a
/// `SyncSessionToken` that is expired, used, or of another dataset or identity, for which it is
/// to call [`ListRecords`](crate::operation::list_records) for a new one.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct InvalidParameterException {
    /// Which value and why, such as `No such SyncCount: 37 exists for this Dataset` or
    /// `SyncSessionToken not valid for these inputs`. The wording may change.
    ///
    /// Required.
    pub message: String,
    pub(crate) meta: ErrorMetadata,
}
impl InvalidParameterException {
    /// Which value and why, such as `No such SyncCount: 37 exists for this Dataset` or
    /// `SyncSessionToken not valid for these inputs`. The wording may change.
    ///
    /// Required.
    pub fn message(&self) -> &str {
        &self.message
    }
    /// Returns a builder of [`InvalidParameterException`].
    pub fn builder() -> InvalidParameterExceptionBuilder {
        Default::default()
    }
}
exception_traits!(InvalidParameterException, | it | Some(it.message()));
message_exception!(InvalidParameterException, ["InvalidParameterException"]);
/// Builds a [`InvalidParameterException`].
pub type InvalidParameterExceptionBuilder = ExceptionBuilder<InvalidParameterException>;
