//! TLS with rustls and the certificates that the operating system trusts.

use crate::error::TransportError;
#[cfg(feature = "aws-lc")]
use rustls::crypto::aws_lc_rs as cryptography;
#[cfg(not(feature = "aws-lc"))]
use rustls::crypto::ring as cryptography;
use rustls::{ClientConfig, Error, RootCertStore};
use rustls_platform_verifier::Verifier;
use std::sync::Arc;

#[derive(Debug)]
pub(super) struct Backend(ClientConfig);

impl Backend {
    /// Sets up TLS. If the operating system's certificates cannot be loaded, as in a container without
    /// any, returns a backend that trusts no certificate, and the error.
    pub(super) fn new() -> Result<(Self, Option<TransportError>), TransportError> {
        match trusting_the_system() {
            Ok(config) => Ok((Self(config), None)),
            Err(error) => {
                let what = "TLS cannot be set up, since the system's certificates cannot be loaded";
                let config = trusting_no_certificate()
                    .map_err(|error| TransportError::new("TLS cannot be set up", error))?;
                Ok((Self(config), Some(TransportError::new(what, error))))
            }
        }
    }

    pub(super) fn apply(&self, builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        builder.tls_backend_preconfigured(self.0.clone())
    }
}

fn trusting_the_system() -> Result<ClientConfig, Error> {
    let provider = Arc::new(cryptography::default_provider());
    let verifier = Verifier::new(provider.clone())?;
    Ok(ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth())
}

fn trusting_no_certificate() -> Result<ClientConfig, Error> {
    let provider = Arc::new(cryptography::default_provider());
    Ok(ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_root_certificates(RootCertStore::empty())
        .with_no_client_auth())
}
