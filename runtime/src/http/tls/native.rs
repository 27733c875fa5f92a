//! TLS with the operating system's library.

use super::Stream;
use crate::error::BoxError;
use hyper_util::rt::TokioIo;
use std::error::Error;
use tokio_native_tls::TlsConnector;

#[derive(Clone, Debug)]
pub(super) struct Backend(TlsConnector);

impl Backend {
    pub(super) fn new() -> Result<Self, (&'static str, BoxError)> {
        match native_tls::TlsConnector::new() {
            Ok(connector) => Ok(Self(connector.into())),
            Err(error) => Err(("TLS cannot be set up", error.into())),
        }
    }

    pub(super) async fn handshake(&self, host: &str, stream: Stream) -> Result<Stream, BoxError> {
        let tls = self.0.connect(host, TokioIo::new(stream)).await?;
        Ok(Stream::tls(tls))
    }
}

/// Returns whether the other side sent something else than TLS. The library has no type for this error,
/// so only the text of OpenSSL is recognized.
pub(super) fn is_without_tls(error: &(dyn Error + 'static)) -> bool {
    error.to_string().contains("wrong version number")
}
