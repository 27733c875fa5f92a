// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::{BuildError, ErrorMetadata, required, shape};

/// A parameter of the request is invalid (HTTP status 400).
///
/// Besides malformed values, two cases result from an outdated local state:
///
/// - `last_sync_count` is greater than the sync count of the dataset. List the records from 0.
/// - `sync_session_token` is expired, already used, or of another dataset or identity. Call
///   [`ListRecords`](crate::operation::list_records) for a new one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InvalidParameterException {
    /// Description of the invalid parameter, such as
    /// `No such SyncCount: 37 exists for this Dataset` or
    /// `SyncSessionToken not valid for these inputs`. The wording can change.
    ///
    /// Required.
    pub message: String,

    pub(crate) meta: ErrorMetadata,
}

shape! {
    InvalidParameterException: exception("InvalidParameterException"),
    builder(InvalidParameterExceptionBuilder) {
        message: string("message"), non_optional;
    }
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

/// Builder of [`InvalidParameterException`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvalidParameterExceptionBuilder {
    pub(crate) message: Option<String>,
    meta: Option<ErrorMetadata>,
}

impl InvalidParameterExceptionBuilder {
    /// Description of the invalid parameter, such as
    /// `No such SyncCount: 37 exists for this Dataset` or
    /// `SyncSessionToken not valid for these inputs`.
    ///
    /// Required.
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }

    /// Sets or clears [`message`](InvalidParameterException::message).
    pub fn set_message(mut self, value: Option<String>) -> Self {
        self.message = value;
        self
    }

    /// Returns the value set for [`message`](InvalidParameterException::message).
    pub fn get_message(&self) -> &Option<String> {
        &self.message
    }

    /// Sets the code, message and request ID that came with the error.
    pub fn meta(mut self, value: ErrorMetadata) -> Self {
        self.meta = Some(value);
        self
    }

    /// Sets or clears the code, message and request ID that came with the error.
    pub fn set_meta(&mut self, value: Option<ErrorMetadata>) -> &mut Self {
        self.meta = value;
        self
    }

    /// Builds the [`InvalidParameterException`].
    ///
    /// # Errors
    ///
    /// A required field is not set.
    pub fn build(self) -> Result<InvalidParameterException, BuildError> {
        Ok(InvalidParameterException {
            message: required(
                self.message,
                "message",
                "a `InvalidParameterException` requires it",
            )?,
            meta: self.meta.unwrap_or_default(),
        })
    }
}
