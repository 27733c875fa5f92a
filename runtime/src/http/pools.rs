//! The default HTTP client and its connection pools.

use super::connector::{Connector, Sender};
use super::tls::Tls;
use crate::error::TransportError;
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnectorSettings, SharedHttpClient, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

/// The maximum number of connection pools of a client. There is one for each connect timeout; a program
/// with more of them loses the oldest pool.
const MAX_POOLS: usize = 8;

/// Returns an HTTP client based on reqwest, with its own connections.
///
/// Nothing is set up before the first request. Redirects are not followed, since a signature is valid
/// for one host and path. Proxies are read from the environment variables `HTTPS_PROXY`, `HTTP_PROXY`,
/// `ALL_PROXY` and `NO_PROXY`, in upper or lower case.
pub fn default_client() -> SharedHttpClient {
    SharedHttpClient::new(Pools::default())
}

#[derive(Debug, Default)]
struct Pools {
    /// The pools, by connect timeout.
    pools: Mutex<Vec<(Option<Duration>, Sender)>>,
    /// The TLS implementation of all pools.
    tls: OnceLock<Result<Tls, Arc<TransportError>>>,
}

impl HttpClient for Pools {
    fn http_connector(
        &self,
        settings: &HttpConnectorSettings,
        components: &RuntimeComponents,
    ) -> SharedHttpConnector {
        Connector::shared(self.pool(settings.connect_timeout()), settings, components)
    }
}

impl Pools {
    fn pool(&self, connect_timeout: Option<Duration>) -> Result<Sender, Arc<TransportError>> {
        let mut pools = self.pools.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, pool)) = pools
            .iter()
            .find(|(timeout, _)| *timeout == connect_timeout)
        {
            return Ok(pool.clone());
        }
        let tls = self.tls.get_or_init(|| Tls::new().map_err(Arc::new));
        let tls = tls.as_ref().map_err(Arc::clone)?;
        let pool = sender(tls, connect_timeout).map_err(Arc::new)?;
        if pools.len() == MAX_POOLS {
            pools.remove(0);
        }
        pools.push((connect_timeout, pool.clone()));
        Ok(pool)
    }
}

fn sender(tls: &Tls, connect_timeout: Option<Duration>) -> Result<Sender, TransportError> {
    let mut builder = tls
        .apply(reqwest::Client::builder())
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never());
    if let Some(limit) = connect_timeout {
        builder = builder.connect_timeout(limit);
    }
    let client = builder
        .build()
        .map_err(|error| TransportError::new("the HTTP client cannot be set up", error))?;
    let mut sender = Sender::new(client);
    sender.no_tls = tls.unusable();
    Ok(sender)
}

#[cfg(test)]
mod tests;
