//! TLS for the default HTTP client, by cargo feature.
//!
//! The cryptography provider is passed explicitly, so that it depends on no provider that the
//! application installs for the process, and installs none.

use crate::error::TransportError;
use std::sync::Arc;

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

/// The TLS implementation that the cargo features select.
#[derive(Debug)]
pub(super) struct Tls {
    backend: backend::Backend,
    /// The error of requests over TLS, if TLS is not usable. Requests without TLS can be sent.
    unusable: Option<Arc<TransportError>>,
}

impl Tls {
    /// Sets up TLS.
    ///
    /// # Errors
    /// Returns an error if not even a client without TLS can be built.
    pub(super) fn new() -> Result<Self, TransportError> {
        let (backend, unusable) = backend::Backend::new()?;
        let unusable = unusable.map(Arc::new);
        Ok(Self { backend, unusable })
    }

    /// Configures a client to use this TLS implementation.
    pub(super) fn apply(&self, builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        self.backend.apply(builder)
    }

    /// Returns the error of requests over TLS, if TLS is not usable.
    pub(super) fn unusable(&self) -> Option<Arc<TransportError>> {
        self.unusable.clone()
    }
}
