//! A pool of connections.

use super::connect::Connect;
use super::connector::{Transport, host_and_port, invalid};
use super::transport_error::find;
use crate::error::{TransportError, TransportErrorKind};
use aws_smithy_types::body::SdkBody;
use http::header::PROXY_AUTHORIZATION;
use hyper_util::client::legacy::{Client, Error};
use hyper_util::rt::{TokioExecutor, TokioTimer};
use std::time::Duration;

/// The time after which a connection without a request is closed.
const IDLE_TIMEOUT: Duration = Duration::from_secs(90);

/// The connections to all hosts.
#[derive(Clone, Debug)]
pub(super) struct Pool {
    client: Client<Connect, SdkBody>,
    connect: Connect,
}

impl Pool {
    pub(super) fn new(connect: Connect) -> Self {
        let client = Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(IDLE_TIMEOUT)
            // A request for which a pooled connection was found closed before any of it was written is
            // sent on another connection.
            .retry_canceled_requests(true)
            .build(connect.clone());
        Self { client, connect }
    }
}

impl Transport for Pool {
    async fn send(
        self,
        mut request: http::Request<SdkBody>,
    ) -> Result<http::Response<SdkBody>, TransportError> {
        let uri = request.uri();
        let peer = host_and_port(uri);
        if let Some(credentials) = self.connect.proxy_credentials(uri) {
            let headers = request.headers_mut();
            headers.insert(PROXY_AUTHORIZATION, credentials);
        }
        let response = self.client.request(request).await;
        let response = response.map_err(|error| transport_error(error, &peer))?;
        Ok(response.map(SdkBody::from_body_1_x))
    }
}

/// Converts an error of hyper.
fn transport_error(error: Error, peer: &str) -> TransportError {
    use TransportErrorKind as Kind;
    if let Some(error) = find::<TransportError>(&error) {
        return error.clone();
    }
    let (kind, what) = match find::<hyper::Error>(&error) {
        Some(cause) if cause.is_canceled() => (
            Kind::NotSent,
            format!("{peer} closed the connection before the request was sent"),
        ),
        Some(cause) if cause.is_user() => return invalid(error),
        Some(cause) if cause.is_parse() => (
            Kind::NoResponse,
            format!("the response of {peer} is not valid HTTP"),
        ),
        _ => (
            Kind::NoResponse,
            format!("the connection to {peer} was lost"),
        ),
    };
    TransportError::new(kind, what, error)
}
