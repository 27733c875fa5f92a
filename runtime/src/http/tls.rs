//! TLS for the default HTTP client.

use rustls::ClientConfig;
use rustls::crypto::ring;
use rustls_platform_verifier::Verifier;
use std::sync::Arc;

/// A configuration that trusts what the operating system trusts.
///
/// The cryptography is ring's, named here and nowhere else: an application may install another
/// provider for the process, or none, without either side noticing.
///
/// # Errors
/// The operating system's certificates cannot be loaded, as in a container that has none.
pub(super) fn client_config() -> Result<ClientConfig, rustls::Error> {
    let provider = Arc::new(ring::default_provider());
    let verifier = Verifier::new(provider.clone())?;
    Ok(ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth())
}

/// A configuration that trusts nobody, for a client that speaks no TLS.
pub(super) fn without_trust() -> Result<ClientConfig, rustls::Error> {
    Ok(
        ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()?
            .with_root_certificates(rustls::RootCertStore::empty())
            .with_no_client_auth(),
    )
}
