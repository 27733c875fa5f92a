//! The default HTTP client.

use super::connect::Connect;
use super::connector::Connector;
use super::pool::Pool;
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnectorSettings, SharedHttpClient, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::Duration;

/// The maximum number of connection pools of a client. There is one for each connect timeout; a program
/// with more of them loses the oldest pool.
const MAX_POOLS: usize = 8;

/// Returns an HTTP client based on hyper, with its own connections. It uses HTTP/1.1 and requires a
/// Tokio runtime with I/O and time enabled.
///
/// Nothing is set up before the first request. Redirects are not followed, since a signature is valid
/// for one host and path. Proxies are read from the environment variables `HTTPS_PROXY`, `HTTP_PROXY`,
/// `ALL_PROXY` and `NO_PROXY`, in upper or lower case.
pub fn default_client() -> SharedHttpClient {
    SharedHttpClient::new(DefaultClient::default())
}

#[derive(Debug, Default)]
struct DefaultClient {
    /// The pools, by connect timeout.
    pools: Mutex<Vec<(Option<Duration>, Pool)>>,
    /// The connector of all pools, without a connect timeout.
    connect: OnceLock<Connect>,
}

impl HttpClient for DefaultClient {
    fn http_connector(
        &self,
        settings: &HttpConnectorSettings,
        components: &RuntimeComponents,
    ) -> SharedHttpConnector {
        Connector::shared(self.pool(settings.connect_timeout()), settings, components)
    }
}

impl DefaultClient {
    fn pool(&self, connect_timeout: Option<Duration>) -> Pool {
        let mut pools = self.pools.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, pool)) = pools
            .iter()
            .find(|(timeout, _)| *timeout == connect_timeout)
        {
            return pool.clone();
        }
        let connect = self.connect.get_or_init(Connect::new);
        let pool = Pool::new(connect.with_timeout(connect_timeout));
        if pools.len() == MAX_POOLS {
            pools.remove(0);
        }
        pools.push((connect_timeout, pool.clone()));
        pool
    }
}

#[cfg(test)]
mod tests;
