//! An HTTP client that returns responses from a list, and a sleep implementation that returns at once.

use aws_smithy_async::rt::sleep::{AsyncSleep, Sleep};
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// Answers requests from a list, and keeps them.
#[derive(Clone, Debug, Default)]
pub struct Fake {
    answers: Arc<Mutex<VecDeque<Answer>>>,
    requests: Arc<Mutex<Vec<HttpRequest>>>,
}

type Answer = Result<HttpResponse, ConnectorError>;

impl Fake {
    pub fn answering(answers: impl IntoIterator<Item = Answer>) -> Self {
        Self {
            answers: Arc::new(Mutex::new(answers.into_iter().collect())),
            requests: Arc::default(),
        }
    }

    /// Returns the number of requests.
    pub fn count(&self) -> usize {
        self.requests.lock().unwrap().len()
    }

    /// Looks at the request numbered `index`, from 0.
    pub fn request<T>(&self, index: usize, look: impl FnOnce(&HttpRequest) -> T) -> T {
        look(&self.requests.lock().unwrap()[index])
    }

    pub fn header(&self, index: usize, name: &str) -> Option<String> {
        self.request(index, |request| {
            request.headers().get(name).map(str::to_owned)
        })
    }
}

impl HttpClient for Fake {
    fn http_connector(
        &self,
        _: &HttpConnectorSettings,
        _: &RuntimeComponents,
    ) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}

impl HttpConnector for Fake {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        self.requests.lock().unwrap().push(request);
        let answer = self.answers.lock().unwrap().pop_front();
        HttpConnectorFuture::ready(answer.unwrap_or_else(|| response(200, &[], "{}")))
    }
}

/// Creates a response.
pub fn response(status: u16, headers: &[(&'static str, &'static str)], body: &str) -> Answer {
    let status = http::StatusCode::from_u16(status).unwrap();
    let mut response = HttpResponse::new(status.into(), SdkBody::from(body));
    for (name, value) in headers {
        response.headers_mut().append(*name, *value);
    }
    Ok(response)
}

/// Creates a JSON response with a request ID.
pub fn json(status: u16, body: &str) -> Answer {
    let headers = [
        ("content-type", "application/json"),
        ("x-amzn-requestid", "id-1"),
    ];
    response(status, &headers, body)
}

/// A connection that broke.
pub fn broken() -> Answer {
    let error = std::io::Error::other("it broke");
    Err(ConnectorError::io(error.into()))
}

/// A sleep implementation that returns at once and stores the durations.
#[derive(Clone, Debug, Default)]
pub struct NoSleep(Arc<Mutex<Vec<Duration>>>);

impl NoSleep {
    pub fn slept(&self) -> Vec<Duration> {
        self.0.lock().unwrap().clone()
    }
}

impl AsyncSleep for NoSleep {
    fn sleep(&self, duration: Duration) -> Sleep {
        self.0.lock().unwrap().push(duration);
        Sleep::new(std::future::ready(()))
    }
}
