//! Establishing connections: TCP, proxies and TLS.

use super::connector::{host_and_port, is_https};
use super::stream::Stream;
use super::tls::Tls;
use super::transport_error::find;
use crate::error::{BoxError, TransportError, TransportErrorKind as Kind};
use crate::time::{TimedOut, TimeoutKind};
use http::{HeaderValue, Uri};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;
use tower_service::Service;

/// The interval of TCP keepalive probes on a connection without traffic, and of their repetition.
const KEEPALIVE: Duration = Duration::from_secs(15);

/// The number of TCP keepalive probes without a response after which a connection is broken.
const KEEPALIVE_PROBES: u32 = 3;

/// Establishes connections, directly or through the proxies of the environment.
#[derive(Clone, Debug)]
pub(super) struct Connect {
    direct: Direct,
    proxies: Arc<Matcher>,
    timeout: Option<Duration>,
}

impl Connect {
    /// Sets up TLS and reads the environment's proxies.
    pub(super) fn new() -> Self {
        Self {
            direct: Direct::new(),
            proxies: Arc::new(Matcher::from_env()),
            timeout: None,
        }
    }

    /// Returns this connector with a timeout of the whole of connecting: name resolution, TCP, the
    /// tunnel through a proxy, and TLS.
    pub(super) fn with_timeout(&self, timeout: Option<Duration>) -> Self {
        Self {
            timeout,
            ..self.clone()
        }
    }

    /// Returns the credentials of the proxy, if a request to `uri` is sent to one as a whole. Requests
    /// over TLS are not: their proxy gets the credentials when it opens the tunnel.
    pub(super) fn proxy_credentials(&self, uri: &Uri) -> Option<HeaderValue> {
        if is_https(uri) {
            return None;
        }
        self.proxies.intercept(uri)?.basic_auth().cloned()
    }

    async fn within_timeout(self, uri: Uri) -> Result<Stream, TransportError> {
        let Some(limit) = self.timeout else {
            return self.connect(uri).await;
        };
        let what = could_not_connect(&host_and_port(&uri));
        tokio::time::timeout(limit, self.connect(uri))
            .await
            .unwrap_or_else(|_| {
                let timed_out = TimedOut::new(TimeoutKind::Connect, limit);
                Err(TransportError::new(Kind::ConnectTimeout, what, timed_out))
            })
    }

    async fn connect(self, uri: Uri) -> Result<Stream, TransportError> {
        let Some(proxy) = self.proxies.intercept(&uri) else {
            let peer = host_and_port(&uri);
            return self.direct.open(uri, &peer).await;
        };
        if !matches!(proxy.uri().scheme_str(), Some("http" | "https")) {
            return Err(TransportError::new(
                Kind::Invalid,
                format!("{} is not an HTTP proxy", name_of(&proxy)),
                "use a URL with the scheme `http` or `https` in the environment variables of proxies, or \
                 exempt the host with `NO_PROXY`",
            ));
        }
        if is_https(&uri) {
            self.direct.open_tunnel(uri, &proxy).await
        } else {
            let (uri, name) = (proxy.uri().clone(), name_of(&proxy));
            Ok(self.direct.open(uri, &name).await?.into_proxied())
        }
    }
}

impl Service<Uri> for Connect {
    type Response = Stream;
    type Error = TransportError;
    type Future = Connecting;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, uri: Uri) -> Connecting {
        Box::pin(self.clone().within_timeout(uri))
    }
}

type Connecting = Pin<Box<dyn Future<Output = Result<Stream, TransportError>> + Send>>;

/// Establishes connections to the host of a URL.
#[derive(Clone, Debug)]
struct Direct {
    tcp: HttpConnector,
    tls: Tls,
}

impl Direct {
    fn new() -> Self {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_keepalive(Some(KEEPALIVE));
        tcp.set_keepalive_interval(Some(KEEPALIVE));
        tcp.set_keepalive_retries(Some(KEEPALIVE_PROBES));
        let tls = Tls::new();
        Self { tcp, tls }
    }

    /// Opens a connection, with TLS if the URL requires it. Errors call the other side `peer`.
    async fn open(mut self, uri: Uri, peer: &str) -> Result<Stream, TransportError> {
        if is_https(&uri) {
            self.tls.require()?;
        }
        let tcp = self.tcp.call(uri.clone()).await;
        let tcp = tcp.map_err(|error| not_sent(could_not_connect(peer), error))?;
        let stream = Stream::from(tcp);
        if is_https(&uri) {
            self.tls.handshake(&uri, stream, peer).await
        } else {
            Ok(stream)
        }
    }

    /// Opens a connection with TLS through a proxy.
    async fn open_tunnel(self, uri: Uri, proxy: &Intercept) -> Result<Stream, TransportError> {
        self.tls.require()?;
        let peer = host_and_port(&uri);
        let to_proxy = ToProxy {
            direct: self.clone(),
            name: name_of(proxy),
        };
        let mut tunnel = Tunnel::new(proxy.uri().clone(), to_proxy);
        if let Some(credentials) = proxy.basic_auth() {
            tunnel = tunnel.with_auth(credentials.clone());
        }
        let stream = tunnel.call(uri.clone()).await.map_err(|error| {
            find::<TransportError>(&error).cloned().unwrap_or_else(|| {
                let what = format!("{} opened no tunnel to {peer}", name_of(proxy));
                not_sent(what, error)
            })
        })?;
        self.tls.handshake(&uri, stream, &peer).await
    }
}

/// Establishes connections to a proxy, in the form that a tunnel requires.
#[derive(Clone, Debug)]
struct ToProxy {
    direct: Direct,
    name: String,
}

impl Service<Uri> for ToProxy {
    type Response = Stream;
    type Error = TransportError;
    type Future = Connecting;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, uri: Uri) -> Connecting {
        let Self { direct, name } = self.clone();
        Box::pin(async move { direct.open(uri, &name).await })
    }
}

/// Returns the name of a proxy for error messages, without its credentials.
fn name_of(proxy: &Intercept) -> String {
    format!("the proxy {}", host_and_port(proxy.uri()))
}

fn could_not_connect(peer: &str) -> String {
    format!("could not connect to {peer}")
}

fn not_sent(what: String, source: impl Into<BoxError>) -> TransportError {
    TransportError::new(Kind::NotSent, what, source)
}
