//! An HTTP client that a test writes, and a clock that goes with Tokio's paused time.

use aws_smithy_async::time::TimeSource;
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use std::fmt;
use std::future::Future;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};
use tokio::time::Instant;

type Answer = Result<HttpResponse, ConnectorError>;
type Play = dyn Fn(usize, HttpRequest) -> HttpConnectorFuture + Send + Sync;

/// An HTTP client that responds with a function of the number of earlier requests.
#[derive(Clone)]
pub struct Script {
    play: Arc<Play>,
    requests: Arc<AtomicUsize>,
    settings: Arc<Mutex<Vec<HttpConnectorSettings>>>,
}

impl Script {
    pub fn new<F>(play: impl Fn(usize, HttpRequest) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Answer> + Send + 'static,
    {
        Self {
            play: Arc::new(move |index, request| HttpConnectorFuture::new(play(index, request))),
            requests: Arc::default(),
            settings: Arc::default(),
        }
    }

    /// Returns the number of requests.
    pub fn count(&self) -> usize {
        self.requests.load(Ordering::Relaxed)
    }

    /// The timeouts of the last connector.
    pub fn settings(&self) -> HttpConnectorSettings {
        self.settings.lock().unwrap().last().unwrap().clone()
    }
}

impl fmt::Debug for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Script")
    }
}

impl HttpClient for Script {
    fn http_connector(
        &self,
        settings: &HttpConnectorSettings,
        _: &RuntimeComponents,
    ) -> SharedHttpConnector {
        self.settings.lock().unwrap().push(settings.clone());
        SharedHttpConnector::new(self.clone())
    }
}

impl HttpConnector for Script {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let index = self.requests.fetch_add(1, Ordering::Relaxed);
        (self.play)(index, request)
    }
}

/// A clock that is set once and then goes with Tokio's time.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    set_to: SystemTime,
    began: Instant,
}

impl Clock {
    /// A clock that shows noon of the 12th of March 2024 now.
    pub fn at_noon() -> Self {
        Self {
            set_to: SystemTime::UNIX_EPOCH + Duration::from_secs(1_710_244_800),
            began: Instant::now(),
        }
    }

    /// The same clock, some minutes ahead or behind.
    pub fn off_by(mut self, minutes: i64) -> Self {
        let minutes_off = Duration::from_secs(60 * minutes.unsigned_abs());
        match minutes {
            0.. => self.set_to += minutes_off,
            _ => self.set_to -= minutes_off,
        }
        self
    }
}

impl TimeSource for Clock {
    fn now(&self) -> SystemTime {
        self.set_to + self.began.elapsed()
    }
}
