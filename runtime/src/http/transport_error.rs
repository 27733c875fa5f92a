//! Classification of the failures of a transport.

#[cfg(feature = "reqwest")]
use crate::error::TransportError;
use aws_smithy_runtime_api::client::result::ConnectorError;

/// Sorts an error of reqwest: what it was doing, and whether it may help to try again.
#[cfg(feature = "reqwest")]
pub(super) fn connector_error(error: reqwest::Error) -> ConnectorError {
    // The URL may hold what the caller sent as a query or a path.
    let error = error.without_url();
    let of = |what, error| Box::new(TransportError::new(what, error));
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
