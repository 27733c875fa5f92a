//! Calls outside of a Tokio runtime: errors that describe what is missing, and no panics.
#![cfg(any(feature = "default-https-client", feature = "rt-tokio"))]

mod support;

use aws_smithy_types::retry::RetryConfig;
use aws_smithy_types::timeout::TimeoutConfig;
use sdk_runtime::config::ConfigBuilder;
use sdk_runtime::error::SdkError;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake};
use std::thread::{self, Thread};
use std::time::Duration;
use support::fake::{Fake, NoSleep, response};
use support::*;

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Runs a future on this thread.
fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let waker = Arc::new(Unpark(thread::current())).into();
    let mut context = Context::from_waker(&waker);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(output) => return output,
            Poll::Pending => thread::park(),
        }
    }
}

fn failure(config: ConfigBuilder<Things>) -> SdkError<ThingError> {
    block_on(put(&client(config))).unwrap_err()
}

#[cfg(any(feature = "default-https-client", feature = "reqwest"))]
fn assert_requires_tokio(config: ConfigBuilder<Things>) {
    use support::server::{Server, http};
    let server = Server::answering(vec![http("200 OK", "{}")]);
    let error = failure(config.endpoint_url(&server.url));
    assert!(matches!(&error, SdkError::DispatchFailure(failure) if failure.is_user()));
    let shown = error.to_string();
    let start = "PutThing: the HTTP client requires a Tokio runtime, and the call was made outside of one: ";
    assert!(shown.starts_with(start), "{shown}");
    assert!(shown.contains("#[tokio::main]"), "{shown}");
    assert!(shown.ends_with(" (1 attempt)"), "{shown}");
    assert_eq!(server.requests().len(), 0);
}

#[cfg(feature = "default-https-client")]
#[test]
fn the_default_http_client_requires_a_tokio_runtime() {
    assert_requires_tokio(config());
}

#[cfg(feature = "reqwest")]
#[test]
fn a_client_of_reqwest_requires_a_tokio_runtime() {
    assert_requires_tokio(config().reqwest_0_13_client(reqwest::Client::new()));
}

#[cfg(feature = "rt-tokio")]
#[test]
fn timeouts_require_a_sleep_implementation() {
    let limit = Duration::from_secs(1);
    let timeouts = TimeoutConfig::builder;
    for timeouts in [
        timeouts().operation_timeout(limit),
        timeouts().operation_attempt_timeout(limit),
        timeouts().read_timeout(limit),
    ] {
        let config = config()
            .http_client(Fake::default())
            .timeout_config(timeouts.build());
        let error = failure(config.clone());
        assert!(
            matches!(error, SdkError::ConstructionFailure(_)),
            "{error:?}"
        );
        let shown = error.to_string();
        assert!(
            shown.starts_with("PutThing: timeouts require a Tokio runtime, unless"),
            "{shown}"
        );
        assert!(shown.contains("config::Builder::sleep_impl"), "{shown}");

        block_on(put(&client(config.sleep_impl(NoSleep::default())))).unwrap();
    }
}

#[test]
fn a_call_without_timeouts_and_failures_succeeds() {
    block_on(put(&client(config().http_client(Fake::default())))).unwrap();
}

#[cfg(feature = "rt-tokio")]
#[test]
fn retries_require_a_sleep_implementation() {
    let busy = || Fake::answering([response(503, &[], "{}")]);
    let shown = failure(config().http_client(busy())).to_string();
    assert!(
        shown.contains(
            "; not retried, since the default sleep implementation requires a Tokio runtime; "
        ),
        "{shown}"
    );
    assert!(shown.contains("config::Builder::sleep_impl"), "{shown}");
    assert!(shown.ends_with(" (1 attempt)"), "{shown}");

    let config_with_sleep = config().http_client(busy()).sleep_impl(NoSleep::default());
    block_on(put(&client(config_with_sleep))).unwrap();

    let shown = failure(
        config()
            .http_client(busy())
            .retry_config(RetryConfig::disabled()),
    )
    .to_string();
    assert!(!shown.contains("not retried"), "{shown}");
}
