//! TLS for the default HTTP client, in the way that the cargo features say.
//!
//! What is chosen is named here and nowhere else: an application may install a provider of
//! cryptography for the process, or none, without either side noticing.

use crate::error::TransportError;
use std::sync::Arc;

#[cfg(feature = "native-tls")]
#[path = "tls/native.rs"]
mod backend;
#[cfg(all(
    any(feature = "rustls", feature = "aws-lc"),
    not(feature = "native-tls")
))]
#[path = "tls/with_rustls.rs"]
mod backend;
#[cfg(not(any(feature = "rustls", feature = "aws-lc", feature = "native-tls")))]
#[path = "tls/none.rs"]
mod backend;

/// How TLS is spoken.
#[derive(Debug)]
pub(super) struct Tls {
    backend: backend::Backend,
    /// Why requests over TLS cannot be sent. Those without still can.
    unusable: Option<Arc<TransportError>>,
}

impl Tls {
    /// Sets TLS up.
    ///
    /// # Errors
    /// Not even a client that speaks no TLS can be had.
    pub(super) fn new() -> Result<Self, TransportError> {
        let (backend, unusable) = backend::Backend::new()?;
        let unusable = unusable.map(Arc::new);
        Ok(Self { backend, unusable })
    }

    /// Lets a client speak TLS in this way.
    pub(super) fn apply(&self, builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        self.backend.apply(builder)
    }

    /// Why requests over TLS cannot be sent, if they cannot.
    pub(super) fn unusable(&self) -> Option<Arc<TransportError>> {
        self.unusable.clone()
    }
}
