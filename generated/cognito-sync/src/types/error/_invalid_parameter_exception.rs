// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;

/// A parameter of the request is invalid (HTTP status 400).
///
/// Besides malformed values, two cases result from an outdated local state:
///
/// - `last_sync_count` is greater than the sync count of the dataset. List the records from 0.
/// - `sync_session_token` is expired, already used, or of another dataset or identity. Call
///   [`ListRecords`](crate::operation::list_records) for a new one.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct InvalidParameterException {
    /// Description of the invalid parameter, such as
    /// `No such SyncCount: 37 exists for this Dataset` or
    /// `SyncSessionToken not valid for these inputs`. The wording can change.
    ///
    /// Required.
    pub message: String,

    pub(crate) meta: ErrorMetadata,
}

impl InvalidParameterException {
    /// Description of the invalid parameter, such as
    /// `No such SyncCount: 37 exists for this Dataset` or
    /// `SyncSessionToken not valid for these inputs`. The wording can change.
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

exception_traits!(InvalidParameterException, |it| Some(it.message()));

message_exception!(InvalidParameterException, ["InvalidParameterException"]);

/// Builds a [`InvalidParameterException`].
pub type InvalidParameterExceptionBuilder = ExceptionBuilder<InvalidParameterException>;
