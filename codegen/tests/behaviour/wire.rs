//! An HTTP client that records requests and returns a fixed response.

use std::sync::{Arc, Mutex};

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_runtime_api::http::StatusCode;
use aws_smithy_types::body::SdkBody;
use serde_json::Value;

/// A client of a fixture's crate that talks to a [`Wire`].
macro_rules! client {
    ($krate:ident, $wire:expr) => {{
        use $krate::config::{Credentials, Region, retry::RetryConfig};
        let config = $krate::Config::builder()
            .region(Region::new("us-east-1"))
            .credentials_provider(Credentials::new("id", "secret", None, None, "tests"))
            .retry_config(RetryConfig::disabled())
            .http_client($wire.clone())
            .build();
        $krate::Client::from_conf(config)
    }};
}

/// HTTP client that responds to every request with the same response and stores the last request.
#[derive(Clone, Debug)]
pub(crate) struct Wire {
    status: u16,
    headers: Vec<(&'static str, &'static str)>,
    response: String,
    request: Arc<Mutex<Option<HttpRequest>>>,
}

impl Wire {
    pub(crate) fn responding(status: u16, response: &str) -> Self {
        Self {
            status,
            headers: vec![("content-type", "application/json")],
            response: response.to_owned(),
            request: Arc::default(),
        }
    }

    pub(crate) fn with_header(mut self, name: &'static str, value: &'static str) -> Self {
        self.headers.retain(|(known, _)| *known != name);
        self.headers.push((name, value));
        self
    }

    fn look<T>(&self, look: impl FnOnce(&HttpRequest) -> T) -> T {
        look(self.request.lock().unwrap().as_ref().expect("a request"))
    }

    /// Returns `true` if a request arrived.
    pub(crate) fn was_called(&self) -> bool {
        self.request.lock().unwrap().is_some()
    }

    /// Method, path and query.
    pub(crate) fn request_line(&self) -> String {
        self.look(|request| {
            let (_, after_scheme) = request.uri().split_once("://").expect("an absolute URI");
            let path = after_scheme.find('/').map_or("/", |at| &after_scheme[at..]);
            format!("{} {path}", request.method())
        })
    }

    pub(crate) fn header(&self, name: &str) -> Option<String> {
        self.look(|request| request.headers().get(name).map(str::to_owned))
    }

    pub(crate) fn body(&self) -> String {
        self.look(|request| {
            let bytes = request.body().bytes().expect("a body in memory");
            String::from_utf8(bytes.to_vec()).expect("a body in UTF-8")
        })
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body()).expect("a body of JSON")
    }
}

impl HttpClient for Wire {
    fn http_connector(
        &self,
        _: &HttpConnectorSettings,
        _: &RuntimeComponents,
    ) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}

impl HttpConnector for Wire {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        *self.request.lock().unwrap() = Some(request);
        let status = StatusCode::try_from(self.status).expect("a status");
        let mut response = HttpResponse::new(status, SdkBody::from(self.response.as_str()));
        for (name, value) in &self.headers {
            response.headers_mut().append(*name, *value);
        }
        HttpConnectorFuture::ready(Ok(response))
    }
}
