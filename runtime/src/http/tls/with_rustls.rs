//! TLS with rustls and the certificates that the operating system trusts.

use super::Stream;
use crate::error::BoxError;
use crate::http::transport_error::find;
use hyper_util::rt::TokioIo;
#[cfg(feature = "aws-lc")]
use rustls::crypto::aws_lc_rs as cryptography;
#[cfg(not(feature = "aws-lc"))]
use rustls::crypto::ring as cryptography;
use rustls::pki_types::ServerName;
use rustls::{ClientConfig, Error as TlsError, InvalidMessage};
use rustls_platform_verifier::Verifier;
use std::error::Error;
use std::sync::Arc;
use tokio_rustls::TlsConnector;

#[derive(Clone, Debug)]
pub(super) struct Backend(Arc<ClientConfig>);

impl Backend {
    /// Sets up TLS. This fails if the operating system's certificates cannot be loaded, as in a container
    /// without any.
    pub(super) fn new() -> Result<Self, (&'static str, BoxError)> {
        match trusting_the_system() {
            Ok(config) => Ok(Self(Arc::new(config))),
            Err(error) => {
                let what = "TLS cannot be set up, since the system's certificates cannot be loaded";
                Err((what, error.into()))
            }
        }
    }

    pub(super) async fn handshake(&self, host: &str, stream: Stream) -> Result<Stream, BoxError> {
        let name = ServerName::try_from(host.to_owned())?;
        let connector = TlsConnector::from(self.0.clone());
        let tls = connector.connect(name, TokioIo::new(stream)).await?;
        Ok(Stream::tls(tls))
    }
}

fn trusting_the_system() -> Result<ClientConfig, TlsError> {
    let provider = Arc::new(cryptography::default_provider());
    let verifier = Verifier::new(provider.clone())?;
    Ok(ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth())
}

/// Returns whether the other side sent something else than TLS.
pub(super) fn is_without_tls(error: &(dyn Error + 'static)) -> bool {
    let cause = find::<TlsError>(error);
    matches!(
        cause,
        Some(TlsError::InvalidMessage(InvalidMessage::InvalidContentType))
    )
}
