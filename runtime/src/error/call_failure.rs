//! The failure of a call as the source of an unhandled error.

use aws_smithy_runtime_api::box_error::BoxError;
use std::error::Error;
use std::fmt;

/// Returns what the error of a call wraps, or `None` if it has another type.
type Wrapped = for<'e> fn(&'e (dyn Error + 'static)) -> Option<&'e (dyn Error + 'static)>;

/// The error of a call of any operation, from which the error that it wraps can still be reached.
pub(crate) struct CallFailure {
    error: BoxError,
    wrapped: Wrapped,
}

impl CallFailure {
    /// Creates the failure from the error of a call, and the function that returns what it wraps.
    pub(super) fn new(error: BoxError, wrapped: Wrapped) -> Self {
        Self { error, wrapped }
    }

    /// Returns the error that the failure wraps.
    pub(crate) fn wrapped(&self) -> &(dyn Error + 'static) {
        (self.wrapped)(&*self.error).unwrap_or(&*self.error)
    }
}

impl fmt::Debug for CallFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.error, f)
    }
}

impl fmt::Display for CallFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.error, f)
    }
}

impl Error for CallFailure {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.error.source()
    }
}
