//! TLS with the operating system's library.

use crate::error::TransportError;

#[derive(Debug)]
pub(super) struct Backend;

impl Backend {
    /// Does nothing: the library is set up with the first connection.
    pub(super) fn new() -> Result<(Self, Option<TransportError>), TransportError> {
        Ok((Self, None))
    }

    pub(super) fn apply(&self, builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        builder.tls_backend_native()
    }
}
