//! The HTTP client that sends with a client of reqwest.

use super::connector::{Connector, Transport, host_and_port, invalid};
use crate::error::{TransportError, TransportErrorKind};
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnectorSettings, SharedHttpClient, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;

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
#[derive(Clone, Debug)]
struct ReqwestClient(reqwest::Client);

impl HttpClient for ReqwestClient {
    fn http_connector(
        &self,
        settings: &HttpConnectorSettings,
        components: &RuntimeComponents,
    ) -> SharedHttpConnector {
        Connector::shared(self.clone(), settings, components)
    }
}

impl Transport for ReqwestClient {
    async fn send(
        self,
        request: http::Request<SdkBody>,
    ) -> Result<http::Response<SdkBody>, TransportError> {
        let peer = host_and_port(request.uri());
        let request = to_reqwest_request(request)?;
        let url = request.url().clone();
        let response = self.0.execute(request).await;
        let response = response.map_err(|error| transport_error(error, &peer))?;
        if *response.url() != url {
            // The error does not show the target of the redirect, which may be a secret.
            return Err(TransportError::new(
                TransportErrorKind::Invalid,
                "the HTTP client followed a redirect, which makes the signature invalid; build it with \
                 `redirect(reqwest::redirect::Policy::none())`",
                "the response is from another URL than that of the request",
            ));
        }
        Ok(http::Response::from(response).map(SdkBody::from_body_1_x))
    }
}

/// Converts a request to reqwest's type.
fn to_reqwest_request(request: http::Request<SdkBody>) -> Result<reqwest::Request, TransportError> {
    let target = request.uri().clone();
    let request = reqwest::Request::try_from(request.map(reqwest::Body::wrap))
        .map_err(|error| invalid(error.without_url()))?;
    // reqwest normalizes some URLs, and the signature is over the original one. The host may be
    // normalized as well, but the header `Host` is sent as it was signed.
    if request.url().path() != target.path() || request.url().query() != target.query() {
        return Err(invalid("its path or query is not fully percent-encoded"));
    }
    Ok(request)
}

/// Converts an error of reqwest.
fn transport_error(error: reqwest::Error, peer: &str) -> TransportError {
    use TransportErrorKind as Kind;
    // The URL may contain confidential members of the input.
    let error = error.without_url();
    let (kind, what) = match (error.is_connect(), error.is_timeout()) {
        (true, true) => (Kind::ConnectTimeout, format!("could not connect to {peer}")),
        (true, false) => (Kind::NotSent, format!("could not connect to {peer}")),
        (false, true) => (
            Kind::ResponseTimeout,
            format!("{peer} took too long to respond"),
        ),
        (false, false) if error.is_builder() => return invalid(error),
        (false, false) => (
            Kind::NoResponse,
            format!("the connection to {peer} was lost"),
        ),
    };
    TransportError::new(kind, what, error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_that_would_be_sent_differently_from_signed_are_rejected() {
        let converted = |uri: &str| {
            let request = http::Request::get(uri).body(SdkBody::empty()).unwrap();
            to_reqwest_request(request)
        };
        for uri in ["http://h/a/../b", "http://h/a?q='"] {
            let error = converted(uri).unwrap_err();
            assert!(!format!("{error:?}").contains("/b"), "{error:?}");
            assert!(error.into_connector_error().is_user(), "{uri}");
        }
        for uri in ["http://h", "https://h:1/a%3Ab?q=%20&r"] {
            converted(uri).unwrap();
        }
    }
}
