//! HTTP requests that the service sends: to the SyncTrigger function and to the webhook.

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HOST};
use http::{Request, StatusCode, Uri};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper_util::rt::TokioIo;
use std::fmt;
use std::str::FromStr;
use std::time::Duration;
use tokio::net::TcpStream;

/// Largest response body: a dataset in JSON, with escapes.
const MAX_RESPONSE: usize = 8 * 1024 * 1024;

/// The URL of a program that is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CallbackUrl {
    uri: Uri,
    host: String,
    port: u16,
}

/// Error of a URL that cannot be called.
#[derive(Debug, thiserror::Error)]
#[error(
    "`{url}` is not an `http` URL, the only ones that the service calls; use one such as `http://127.0.0.1:8080/path`"
)]
pub struct InvalidCallbackUrl {
    url: String,
}

impl FromStr for CallbackUrl {
    type Err = InvalidCallbackUrl;

    fn from_str(url: &str) -> Result<Self, Self::Err> {
        let parse = || {
            let uri: Uri = url.parse().ok()?;
            let host = uri.host()?.trim_matches(['[', ']']).to_owned();
            let port = uri.port_u16().unwrap_or(80);
            (uri.scheme_str() == Some("http")).then_some(Self { uri, host, port })
        };
        parse().ok_or_else(|| InvalidCallbackUrl {
            url: url.to_owned(),
        })
    }
}

impl fmt::Display for CallbackUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.uri.fmt(f)
    }
}

/// Error of a call.
#[derive(Debug, thiserror::Error)]
pub(crate) enum CallbackError {
    /// There was no response in time.
    #[error("no response within {0:?}")]
    Timeout(Duration),
    /// The program cannot be reached.
    #[error("cannot connect to {url}: {source}")]
    Connect {
        url: CallbackUrl,
        source: std::io::Error,
    },
    /// The response is not one of HTTP, or too large.
    #[error("the exchange failed: {0}")]
    Exchange(Box<dyn std::error::Error + Send + Sync>),
}

/// Posts JSON and returns the status and body of the response.
pub(crate) async fn post(
    url: &CallbackUrl,
    json: Vec<u8>,
    timeout: Duration,
) -> Result<(StatusCode, Bytes), CallbackError> {
    tokio::time::timeout(timeout, exchange(url, json))
        .await
        .unwrap_or(Err(CallbackError::Timeout(timeout)))
}

async fn exchange(url: &CallbackUrl, json: Vec<u8>) -> Result<(StatusCode, Bytes), CallbackError> {
    let connected = TcpStream::connect((url.host.as_str(), url.port)).await;
    let stream = connected.map_err(|source| CallbackError::Connect {
        url: url.clone(),
        source,
    })?;
    let failed = |error| CallbackError::Exchange(Box::new(error));
    let handshake = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await;
    let (mut sender, connection) = handshake.map_err(failed)?;
    let target = url.uri.path_and_query().map_or("/", |it| it.as_str());
    let authority = url.uri.authority().map_or("", |it| it.as_str());
    let request = Request::post(target)
        .header(HOST, authority)
        .header(CONTENT_TYPE, "application/json")
        .body(Full::new(Bytes::from(json)))
        .map_err(|error| CallbackError::Exchange(Box::new(error)))?;
    let response = async {
        let response = sender.send_request(request).await.map_err(failed)?;
        let (head, body) = response.into_parts();
        let body = Limited::new(body, MAX_RESPONSE).collect().await;
        let body = body.map_err(CallbackError::Exchange)?;
        Ok((head.status, body.to_bytes()))
    };
    // The connection ends by itself once the response has been read, and must be driven until then.
    tokio::pin!(response);
    tokio::select! {
        result = &mut response => result,
        error = connection => match error {
            Err(error) => Err(failed(error)),
            Ok(()) => response.await,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_are_those_of_plain_http() {
        let url: CallbackUrl = "http://[::1]:8080/a?b".parse().unwrap();
        assert_eq!((url.host.as_str(), url.port), ("::1", 8080));
        assert_eq!("http://localhost".parse::<CallbackUrl>().unwrap().port, 80);
        for url in ["https://localhost", "localhost:80", "/path", ""] {
            let error = url.parse::<CallbackUrl>().unwrap_err();
            assert!(
                error
                    .to_string()
                    .starts_with(&format!("`{url}` is not an `http` URL")),
                "{error}"
            );
        }
    }
}
