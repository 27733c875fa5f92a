//! The error of the default HTTP client.

use aws_smithy_runtime_api::box_error::BoxError;
use std::fmt;

/// The error of a request for which the default HTTP client received no response. The cause is its
/// source, without the URL.
///
/// `Debug` shows the texts of the causes, since their own `Debug` output contains the address.
pub struct TransportError {
    what: &'static str,
    source: BoxError,
}

#[cfg(feature = "reqwest")]
impl TransportError {
    pub(crate) fn new(what: &'static str, source: impl Into<BoxError>) -> Self {
        let source = source.into();
        Self { what, source }
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let first: &(dyn std::error::Error + 'static) = &*self.source;
        let causes = std::iter::successors(Some(first), |&error| error.source());
        let causes: Vec<_> = causes.map(ToString::to_string).collect();
        f.debug_struct("TransportError")
            .field("what", &self.what)
            .field("causes", &causes)
            .finish()
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.what)
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.source)
    }
}
