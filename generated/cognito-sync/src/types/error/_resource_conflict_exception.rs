// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::{BuildError, ErrorMetadata, required, shape};

/// A record or dataset was changed in the meantime (HTTP status 409).
///
/// When [`UpdateRecords`](crate::operation::update_records) returns it, the sync count of at
/// least one patch differs from that of the stored record. Nothing was stored, and the sync
/// session token is still valid. Call [`ListRecords`](crate::operation::list_records), merge, and
/// send the patches with the new sync counts; sending the same patches again cannot succeed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceConflictException {
    /// Description of the conflict, such as `Current SyncCount for: volume is: 1 not: 0`: key, sync
    /// count of the service, sync count of the request. It contains the first conflicting record
    /// only, and its wording can change.
    ///
    /// Required.
    pub message: String,

    pub(crate) meta: ErrorMetadata,
}

shape! {
    ResourceConflictException: exception("ResourceConflictException"),
    builder(ResourceConflictExceptionBuilder) {
        message: string("message"), non_optional;
    }
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

/// Builder of [`ResourceConflictException`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceConflictExceptionBuilder {
    pub(crate) message: Option<String>,
    meta: Option<ErrorMetadata>,
}

impl ResourceConflictExceptionBuilder {
    /// Description of the conflict, such as `Current SyncCount for: volume is: 1 not: 0`: key, sync
    /// count of the service, sync count of the request.
    ///
    /// Required.
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }

    /// Sets or clears [`message`](ResourceConflictException::message).
    pub fn set_message(mut self, value: Option<String>) -> Self {
        self.message = value;
        self
    }

    /// Returns the value set for [`message`](ResourceConflictException::message).
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

    /// Builds the [`ResourceConflictException`].
    ///
    /// # Errors
    ///
    /// A required field is not set.
    pub fn build(self) -> Result<ResourceConflictException, BuildError> {
        Ok(ResourceConflictException {
            message: required(
                self.message,
                "message",
                "a `ResourceConflictException` requires it",
            )?,
            meta: self.meta.unwrap_or_default(),
        })
    }
}
