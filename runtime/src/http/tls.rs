//! TLS for the default HTTP client, by cargo feature.
//!
//! The cryptography provider is passed explicitly, so that it depends on no provider that the
//! application installs for the process, and installs none.

use super::stream::Stream;
use crate::error::{TransportError, TransportErrorKind as Kind};
use http::Uri;

#[cfg(feature = "native-tls")]
mod native;
#[cfg(not(any(feature = "rustls", feature = "aws-lc", feature = "native-tls")))]
mod none;
#[cfg(all(
    any(feature = "rustls", feature = "aws-lc"),
    not(feature = "native-tls")
))]
mod with_rustls;

#[cfg(feature = "native-tls")]
use native as backend;
#[cfg(not(any(feature = "rustls", feature = "aws-lc", feature = "native-tls")))]
use none as backend;
#[cfg(all(
    any(feature = "rustls", feature = "aws-lc"),
    not(feature = "native-tls")
))]
use with_rustls as backend;

/// The TLS implementation that the cargo features select, or the error of setting it up. Requests
/// without TLS can be sent all the same.
#[derive(Clone, Debug)]
pub(super) struct Tls(Result<backend::Backend, TransportError>);

impl Tls {
    /// Sets up TLS.
    pub(super) fn new() -> Self {
        Self(
            backend::Backend::new()
                .map_err(|(what, source)| TransportError::new(Kind::Invalid, what, source)),
        )
    }

    /// Returns an error if TLS is not usable.
    pub(super) fn require(&self) -> Result<(), TransportError> {
        self.backend().map(|_| ())
    }

    /// Starts TLS with the host of `uri` on a connection to it.
    pub(super) async fn handshake(
        &self,
        uri: &Uri,
        stream: Stream,
        peer: &str,
    ) -> Result<Stream, TransportError> {
        let host = uri.host().unwrap_or_default();
        // The brackets of an IPv6 address are not part of the name in a certificate.
        let host = host.strip_prefix('[').unwrap_or(host);
        let host = host.strip_suffix(']').unwrap_or(host);
        let handshake = self.backend()?.handshake(host, stream).await;
        handshake.map_err(|error| {
            let hint = match backend::is_without_tls(&*error) {
                true => {
                    ", which seems to serve plain HTTP; use an endpoint URL with the scheme `http`, or \
                     the port for TLS"
                }
                false => "",
            };
            let what = format!("could not establish TLS with {peer}{hint}");
            TransportError::new(Kind::NotSent, what, error)
        })
    }

    fn backend(&self) -> Result<&backend::Backend, TransportError> {
        self.0.as_ref().map_err(TransportError::clone)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt;

    #[test]
    fn the_error_of_the_setup_is_that_of_requests() {
        let error = TransportError::new(Kind::Invalid, "TLS cannot be set up", fmt::Error);
        let error = Tls(Err(error)).require().unwrap_err();
        assert_eq!(error.to_string(), "TLS cannot be set up");
        assert!(error.into_connector_error().is_user());
    }
}
