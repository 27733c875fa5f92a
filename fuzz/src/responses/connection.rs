//! A connection that returns one response.

use super::Response;
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

/// Division of a body into frames.
#[derive(Clone, Copy, Debug)]
pub(super) enum Pieces {
    /// The whole body at once.
    One,
    /// At most this many frames, without a size hint.
    Of(usize),
}

/// Responds to the first request and counts all.
#[derive(Clone, Debug)]
pub(super) struct Connection {
    response: Arc<Mutex<Option<HttpResponse>>>,
    requests: Arc<AtomicUsize>,
}

impl Connection {
    pub(super) fn returning(response: &Response<'_>, pieces: Pieces) -> Self {
        let body = match pieces {
            Pieces::One => SdkBody::from(response.body),
            Pieces::Of(count) => SdkBody::from_body_1_x(InPieces {
                size: response.body.len().div_ceil(count).max(1),
                rest: Bytes::copy_from_slice(response.body),
            }),
        };
        Self {
            response: Arc::new(Mutex::new(Some(response.http_response(body)))),
            requests: Arc::default(),
        }
    }

    /// Returns the number of requests.
    pub(super) fn requests(&self) -> usize {
        self.requests.load(Ordering::Relaxed)
    }
}

impl HttpClient for Connection {
    fn http_connector(
        &self,
        _: &HttpConnectorSettings,
        _: &RuntimeComponents,
    ) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}

impl HttpConnector for Connection {
    fn call(&self, _: HttpRequest) -> HttpConnectorFuture {
        self.requests.fetch_add(1, Ordering::Relaxed);
        let mut response = self.response.lock().unwrap_or_else(PoisonError::into_inner);
        HttpConnectorFuture::ready(
            response
                .take()
                .ok_or_else(|| ConnectorError::io("there is one response only".into())),
        )
    }
}

struct InPieces {
    size: usize,
    rest: Bytes,
}

impl Body for InPieces {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        if self.rest.is_empty() {
            return Poll::Ready(None);
        }
        let size = self.size.min(self.rest.len());
        Poll::Ready(Some(Ok(Frame::data(self.rest.split_to(size)))))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::new()
    }
}
