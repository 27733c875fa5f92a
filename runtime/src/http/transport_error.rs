//! Classification of the failures of a transport.

#[cfg(feature = "reqwest")]
use crate::error::TransportError;
use aws_smithy_runtime_api::client::result::ConnectorError;

/// Converts an error of reqwest, with a text for the step that failed and a kind that decides about
/// retries.
#[cfg(feature = "reqwest")]
pub(super) fn connector_error(error: reqwest::Error) -> ConnectorError {
    // The URL may contain confidential members of the input.
    let error = error.without_url();
    let of = |what, error| Box::new(TransportError::new(what, error));
    if error.is_connect() && error.is_timeout() {
        ConnectorError::timeout(of("connecting to the service took too long", error))
            .never_connected()
    } else if error.is_connect() {
        ConnectorError::io(of("could not connect to the service", error)).never_connected()
    } else if error.is_timeout() {
        ConnectorError::timeout(of("the service took too long to respond", error))
    } else if error.is_builder() {
        ConnectorError::user(of("the request is not valid", error))
    } else {
        ConnectorError::io(of("the connection to the service was lost", error))
    }
}

/// Returns whether a request that failed may have reached the service: `false` only if the default HTTP
/// client could not connect.
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

/// The errors of other HTTP clients are not recognized.
#[cfg(not(feature = "reqwest"))]
fn is_unconnected(_: &(dyn std::error::Error + 'static)) -> bool {
    false
}
