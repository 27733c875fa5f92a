//! The default HTTP client.

use super::tls;
use super::transport_error::TransportError;
use crate::error::BoxError;
use crate::sign::mark_sensitive;
use crate::timeout::{Limited, within};
use aws_smithy_async::rt::sleep::SharedAsyncSleep;
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient,
    SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

/// How many connection pools one client has at most. There is one for each connect timeout, of
/// which a program has few; one that makes them up has the oldest forgotten.
const MAX_POOLS: usize = 8;

/// A client on reqwest with connections of its own.
///
/// Nothing is set up before the first request. Redirects are not followed, since a signature holds
/// for one host and path. Proxies are those that the usual environment variables name.
pub fn default_client() -> SharedHttpClient {
    SharedHttpClient::new(Transport::default())
}

#[derive(Debug, Default)]
struct Transport {
    pools: Mutex<Vec<(Option<Duration>, Pool)>>,
    tls: OnceLock<Result<Tls, Arc<TransportError>>>,
}

/// How TLS is spoken, the same in all pools.
#[derive(Clone, Debug)]
struct Tls {
    config: rustls::ClientConfig,
    /// Why requests over TLS cannot be sent. Those without still can.
    unusable: Option<Arc<rustls::Error>>,
}

/// The connections made with one connect timeout.
#[derive(Clone, Debug)]
struct Pool {
    client: reqwest::Client,
    tls: Tls,
}

impl HttpClient for Transport {
    fn http_connector(
        &self,
        settings: &HttpConnectorSettings,
        components: &RuntimeComponents,
    ) -> SharedHttpConnector {
        SharedHttpConnector::new(Connector {
            pool: self.pool(settings.connect_timeout()),
            read_timeout: settings.read_timeout(),
            sleep: components.sleep_impl(),
        })
    }
}

impl Transport {
    fn pool(&self, connect_timeout: Option<Duration>) -> Result<Pool, Arc<TransportError>> {
        let mut pools = self.pools.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, pool)) = pools
            .iter()
            .find(|(timeout, _)| *timeout == connect_timeout)
        {
            return Ok(pool.clone());
        }
        let tls = self
            .tls
            .get_or_init(|| Tls::new().map_err(Arc::new))
            .clone()?;
        let pool = Pool::new(tls, connect_timeout).map_err(Arc::new)?;
        if pools.len() == MAX_POOLS {
            pools.remove(0);
        }
        pools.push((connect_timeout, pool.clone()));
        Ok(pool)
    }
}

impl Tls {
    fn new() -> Result<Self, TransportError> {
        let (config, unusable) = match tls::client_config() {
            Ok(config) => (Ok(config), None),
            Err(error) => (tls::without_trust(), Some(Arc::new(error))),
        };
        let config = config.map_err(|error| TransportError::new("TLS cannot be set up", error))?;
        Ok(Self { config, unusable })
    }
}

impl Pool {
    fn new(tls: Tls, connect_timeout: Option<Duration>) -> Result<Self, TransportError> {
        let mut builder = reqwest::Client::builder()
            .tls_backend_preconfigured(tls.config.clone())
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never());
        if let Some(limit) = connect_timeout {
            builder = builder.connect_timeout(limit);
        }
        let client = builder
            .build()
            .map_err(|error| TransportError::new("the HTTP client cannot be set up", error))?;
        Ok(Self { client, tls })
    }

    async fn send(&self, request: HttpRequest) -> Result<HttpResponse, ConnectorError> {
        let request = converted(request)?;
        if let ("https", Some(error)) = (request.url().scheme(), &self.tls.unusable) {
            let what = "TLS cannot be set up, since the system's certificates cannot be loaded";
            let error = TransportError::new(what, error.clone());
            return Err(ConnectorError::user(error.into()));
        }
        let response = self
            .client
            .execute(request)
            .await
            .map_err(TransportError::sort)?;
        let response = http::Response::from(response).map(SdkBody::from_body_1_x);
        HttpResponse::try_from(response).map_err(|error| {
            let error = TransportError::new("the reply is not valid HTTP", error);
            ConnectorError::io(error.into())
        })
    }
}

/// The request as reqwest takes it, with its secret headers marked.
fn converted(request: HttpRequest) -> Result<reqwest::Request, ConnectorError> {
    let invalid = |source: BoxError| {
        ConnectorError::user(TransportError::new("the request is not valid", source).into())
    };
    let mut request = request
        .try_into_http1x()
        .map_err(|error| invalid(error.into()))?;
    mark_sensitive(request.headers_mut());
    let target = request.uri().clone();
    let request = reqwest::Request::try_from(request.map(reqwest::Body::wrap))
        .map_err(TransportError::sort)?;
    // reqwest spells some URLs anew, and the signature is over the old spelling.
    if request.url().path() != target.path() || request.url().query() != target.query() {
        return Err(invalid(
            "its path or query is not fully percent-encoded".into(),
        ));
    }
    Ok(request)
}

#[derive(Debug)]
struct Connector {
    pool: Result<Pool, Arc<TransportError>>,
    read_timeout: Option<Duration>,
    sleep: Option<SharedAsyncSleep>,
}

impl HttpConnector for Connector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let pool = match &self.pool {
            Ok(pool) => pool.clone(),
            Err(error) => {
                return HttpConnectorFuture::ready(Err(ConnectorError::user(error.clone().into())));
            }
        };
        let (limit, sleep) = (self.read_timeout, self.sleep.clone());
        HttpConnectorFuture::new(async move {
            within(sleep.as_ref(), limit, Limited::Read, pool.send(request))
                .await
                .unwrap_or_else(|timed_out| Err(ConnectorError::timeout(timed_out.into())))
        })
    }
}

#[cfg(test)]
mod tests;
