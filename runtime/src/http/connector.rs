//! The HTTP connector, based on reqwest.

use super::transport_error::connector_error;
use crate::error::{BoxError, TransportError};
use crate::sign::mark_sensitive;
use crate::time::{TimeoutKind, with_timeout};
use aws_smithy_async::rt::sleep::SharedAsyncSleep;
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient,
    SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use std::sync::Arc;
use std::time::Duration;

/// Returns an HTTP client that sends with a client of reqwest 0.13, which determines TLS, proxies,
/// connections and the connect timeout.
///
/// Build it with `redirect(reqwest::redirect::Policy::none())`: a signature is valid for one host and
/// path, so a request whose redirect was followed fails. The read timeout of the client's settings
/// applies; their connect timeout does not.
pub fn reqwest_0_13(client: reqwest::Client) -> SharedHttpClient {
    SharedHttpClient::new(ReqwestClient(client))
}

/// A client of reqwest that the caller built.
#[derive(Debug)]
struct ReqwestClient(reqwest::Client);

impl HttpClient for ReqwestClient {
    fn http_connector(
        &self,
        settings: &HttpConnectorSettings,
        components: &RuntimeComponents,
    ) -> SharedHttpConnector {
        Connector::shared(Ok(Sender::new(self.0.clone())), settings, components)
    }
}

/// A client of reqwest, and whether it supports TLS.
#[derive(Clone, Debug)]
pub(super) struct Sender {
    client: reqwest::Client,
    /// The error of requests over TLS, if there is no TLS. Requests without TLS can be sent.
    pub(super) no_tls: Option<Arc<TransportError>>,
}

impl Sender {
    pub(super) fn new(client: reqwest::Client) -> Self {
        let no_tls = None;
        Self { client, no_tls }
    }

    pub(super) async fn send(&self, request: HttpRequest) -> Result<HttpResponse, ConnectorError> {
        let request = to_reqwest_request(request)?;
        if let ("https", Some(error)) = (request.url().scheme(), &self.no_tls) {
            return Err(ConnectorError::user(error.clone().into()));
        }
        let url = request.url().clone();
        let response = self
            .client
            .execute(request)
            .await
            .map_err(connector_error)?;
        if *response.url() != url {
            let what = "the HTTP client followed a redirect, which makes the signature invalid; build \
                        it with `redirect(reqwest::redirect::Policy::none())`";
            return Err(ConnectorError::user(
                TransportError::new(what, Redirected).into(),
            ));
        }
        let response = http::Response::from(response).map(SdkBody::from_body_1_x);
        HttpResponse::try_from(response).map_err(|error| {
            let error = TransportError::new("the response is not valid HTTP", error);
            ConnectorError::io(error.into())
        })
    }
}

/// The cause of that error, without the target of the redirect, which may be a secret.
#[derive(Debug)]
struct Redirected;

impl std::fmt::Display for Redirected {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the response is from another URL than that of the request")
    }
}

impl std::error::Error for Redirected {}

/// Converts a request to reqwest's type, with its secret headers marked as sensitive.
pub(super) fn to_reqwest_request(request: HttpRequest) -> Result<reqwest::Request, ConnectorError> {
    let invalid = |source: BoxError| {
        ConnectorError::user(TransportError::new("the request is not valid", source).into())
    };
    let mut request = request
        .try_into_http1x()
        .map_err(|error| invalid(error.into()))?;
    mark_sensitive(request.headers_mut());
    let target = request.uri().clone();
    let request =
        reqwest::Request::try_from(request.map(reqwest::Body::wrap)).map_err(connector_error)?;
    // reqwest normalizes some URLs, and the signature is over the original one.
    if request.url().path() != target.path() || request.url().query() != target.query() {
        return Err(invalid(
            "its path or query is not fully percent-encoded".into(),
        ));
    }
    Ok(request)
}

/// A connector that sends with a client of reqwest, within the read timeout.
#[derive(Debug)]
pub(super) struct Connector {
    sender: Result<Sender, Arc<TransportError>>,
    read_timeout: Option<Duration>,
    sleep: Option<SharedAsyncSleep>,
}

impl Connector {
    pub(super) fn shared(
        sender: Result<Sender, Arc<TransportError>>,
        settings: &HttpConnectorSettings,
        components: &RuntimeComponents,
    ) -> SharedHttpConnector {
        SharedHttpConnector::new(Self {
            sender,
            read_timeout: settings.read_timeout(),
            sleep: components.sleep_impl(),
        })
    }
}

impl HttpConnector for Connector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let sender = match &self.sender {
            Ok(sender) => sender.clone(),
            Err(error) => {
                return HttpConnectorFuture::ready(Err(ConnectorError::user(error.clone().into())));
            }
        };
        let (limit, sleep) = (self.read_timeout, self.sleep.clone());
        HttpConnectorFuture::new(async move {
            with_timeout(
                sleep.as_ref(),
                limit,
                TimeoutKind::Read,
                sender.send(request),
            )
            .await
            .unwrap_or_else(|timed_out| Err(ConnectorError::timeout(timed_out.into())))
        })
    }
}

#[cfg(test)]
mod tests;
