//! TLS by the operating system's library.

use crate::error::TransportError;

#[derive(Debug)]
pub(super) struct Backend;

impl Backend {
    /// There is nothing to set up before a connection is made.
    pub(super) fn new() -> Result<(Self, Option<TransportError>), TransportError> {
        Ok((Self, None))
    }

    pub(super) fn apply(&self, builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        builder.tls_backend_native()
    }
}
