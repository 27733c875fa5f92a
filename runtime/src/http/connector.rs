//! The connector of the HTTP clients of this crate: the part that is the same for all transports.

use crate::error::{BoxError, TransportError, TransportErrorKind};
use crate::sign::{host_header, mark_sensitive};
use crate::time::{TimeoutKind, is_in_tokio, with_timeout};
use aws_smithy_async::rt::sleep::SharedAsyncSleep;
use aws_smithy_runtime_api::client::http::{
    HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use http::header::{HOST, HeaderValue};
use http::uri::{Authority, Scheme, Uri};
use std::fmt;
use std::time::Duration;

/// A library that sends requests.
pub(super) trait Transport: Clone + fmt::Debug + Send + Sync + 'static {
    /// Sends a request that [`prepare`] returned, and waits for the head of the response.
    fn send(
        self,
        request: http::Request<SdkBody>,
    ) -> impl Future<Output = Result<http::Response<SdkBody>, TransportError>> + Send;
}

/// A connector that sends with `T`, within the read timeout.
#[derive(Debug)]
pub(super) struct Connector<T> {
    transport: T,
    read_timeout: Option<Duration>,
    sleep: Option<SharedAsyncSleep>,
}

impl<T: Transport> Connector<T> {
    pub(super) fn shared(
        transport: T,
        settings: &HttpConnectorSettings,
        components: &RuntimeComponents,
    ) -> SharedHttpConnector {
        SharedHttpConnector::new(Self {
            transport,
            read_timeout: settings.read_timeout(),
            sleep: components.sleep_impl(),
        })
    }
}

impl<T: Transport> HttpConnector for Connector<T> {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let request = match require_tokio().and_then(|()| prepare(request)) {
            Ok(request) => request,
            Err(error) => return HttpConnectorFuture::ready(Err(error.into_connector_error())),
        };
        let (limit, sleep) = (self.read_timeout, self.sleep.clone());
        let sent = self.transport.clone().send(request);
        HttpConnectorFuture::new(async move {
            let response = match with_timeout(sleep.as_ref(), limit, TimeoutKind::Read, sent).await
            {
                Ok(response) => response.map_err(TransportError::into_connector_error)?,
                Err(timed_out) => return Err(ConnectorError::timeout(timed_out.into())),
            };
            HttpResponse::try_from(response).map_err(|error| {
                let (kind, what) = (
                    TransportErrorKind::NoResponse,
                    "the response is not valid HTTP",
                );
                TransportError::new(kind, what, error).into_connector_error()
            })
        })
    }
}

/// Returns an error outside of a Tokio runtime, where transports panic.
fn require_tokio() -> Result<(), TransportError> {
    if is_in_tokio() {
        return Ok(());
    }
    Err(TransportError::new(
        TransportErrorKind::Invalid,
        "the HTTP client requires a Tokio runtime, and the call was made outside of one",
        "make the call in a Tokio runtime with I/O and time enabled, as `#[tokio::main]` and \
         `tokio::runtime::Runtime::new` create it, or set an HTTP client for another runtime with \
         `config::Builder::http_client`",
    ))
}

/// Converts a request to the type of the transports, with the `Host` header that was signed and its
/// secret headers marked as sensitive.
pub(super) fn prepare(request: HttpRequest) -> Result<http::Request<SdkBody>, TransportError> {
    let mut request = request.try_into_http1x().map_err(invalid)?;
    let (Some(scheme), Some(authority)) = (request.uri().scheme(), request.uri().authority())
    else {
        return Err(invalid("its URL has no scheme or no host"));
    };
    if *scheme != Scheme::HTTP && *scheme != Scheme::HTTPS {
        return Err(invalid(
            "the scheme of its URL is neither `http` nor `https`",
        ));
    }
    let host = host_header(scheme.as_str(), without_user(authority));
    let host = HeaderValue::from_str(host).map_err(invalid)?;
    let headers = request.headers_mut();
    headers.entry(HOST).or_insert(host);
    mark_sensitive(headers);
    Ok(request)
}

/// Returns the error of a request that cannot be sent.
pub(super) fn invalid(source: impl Into<BoxError>) -> TransportError {
    TransportError::new(
        TransportErrorKind::Invalid,
        "the request is not valid",
        source,
    )
}

/// Returns host and port of a URL, for error messages.
pub(super) fn host_and_port(uri: &Uri) -> String {
    let host = uri.host().unwrap_or_default();
    let default_port = if is_https(uri) { 443 } else { 80 };
    format!("{host}:{}", uri.port_u16().unwrap_or(default_port))
}

/// Returns whether a URL requires TLS.
pub(super) fn is_https(uri: &Uri) -> bool {
    uri.scheme() == Some(&Scheme::HTTPS)
}

/// Returns host and port as written in the authority.
fn without_user(authority: &Authority) -> &str {
    let authority = authority.as_str();
    authority
        .rsplit_once('@')
        .map_or(authority, |(_, host)| host)
}

#[cfg(test)]
mod tests;
