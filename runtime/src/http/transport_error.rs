//! What went wrong on the way to the service.

use crate::error::BoxError;
use aws_smithy_runtime_api::client::result::ConnectorError;
use std::fmt;

/// Why the default HTTP client got no reply. The cause is its source; it holds no URL.
///
/// `Debug` shows the causes by their texts: their own debug forms hold the address that was called.
pub struct TransportError {
    what: &'static str,
    source: BoxError,
}

#[cfg(feature = "reqwest")]
impl TransportError {
    pub(super) fn new(what: &'static str, source: impl Into<BoxError>) -> Self {
        let source = source.into();
        Self { what, source }
    }

    /// Sorts an error of reqwest: what it was doing, and whether it may help to try again.
    pub(super) fn sort(error: reqwest::Error) -> ConnectorError {
        // The URL may hold what the caller sent as a query or a path.
        let error = error.without_url();
        let of = |what, error| Box::new(Self::new(what, error));
        if error.is_connect() && error.is_timeout() {
            ConnectorError::timeout(of("connecting to the service took too long", error))
                .never_connected()
        } else if error.is_connect() {
            ConnectorError::io(of("could not connect to the service", error)).never_connected()
        } else if error.is_timeout() {
            ConnectorError::timeout(of("the service took too long to answer", error))
        } else if error.is_builder() {
            ConnectorError::user(of("the request is not valid", error))
        } else {
            ConnectorError::io(of("the connection to the service broke", error))
        }
    }
}

/// Whether a request that failed may have reached the service: all do but those for which no
/// connection was made, as far as the default transport knows.
pub(crate) fn was_connected(error: &ConnectorError) -> bool {
    let mut causes =
        std::iter::successors(std::error::Error::source(error), |error| error.source());
    !causes.any(is_unconnected)
}

#[cfg(feature = "reqwest")]
fn is_unconnected(cause: &(dyn std::error::Error + 'static)) -> bool {
    let error = cause.downcast_ref();
    error.is_some_and(reqwest::Error::is_connect)
}

/// Nothing is known of the errors of other clients.
#[cfg(not(feature = "reqwest"))]
fn is_unconnected(_: &(dyn std::error::Error + 'static)) -> bool {
    false
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
