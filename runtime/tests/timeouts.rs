//! Limits of time, and calls that are given up, on paused time.

mod support;

use aws_credential_types::provider::{ProvideCredentials, future};
use aws_smithy_async::rt::sleep::{AsyncSleep, Sleep};
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::retry::RetryConfig;
use aws_smithy_types::timeout::TimeoutConfig;
use bytes::Bytes;
use http_body::{Body, Frame};
use sdk_runtime::config::ConfigBuilder;
use sdk_runtime::error::{BoxError, SdkError};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;
use support::fake::{Fake, json};
use support::script::{Clock, Script};
use support::*;
use tokio::time::{Instant, sleep};

const SECOND: Duration = Duration::from_secs(1);

/// Settings for a service that responds after `takes`.
fn slow(
    takes: Duration,
    answer: fn() -> Result<HttpResponse, ConnectorError>,
) -> ConfigBuilder<Things> {
    let http = Script::new(move |_, _| async move {
        sleep(takes).await;
        answer()
    });
    config()
        .http_client(http)
        .time_source(Clock::at_noon())
        .retry_config(RetryConfig::standard().with_initial_backoff(Duration::ZERO))
}

fn timeouts() -> aws_smithy_types::timeout::TimeoutConfigBuilder {
    TimeoutConfig::builder()
}

#[tokio::test(start_paused = true)]
async fn connecting_is_limited_by_default_and_the_transport_knows() {
    let http = Script::new(|_, _| async { json(200, "{}") });
    let config = || config().http_client(http.clone());
    put(&client(config())).await.unwrap();
    let told = http.settings();
    assert_eq!(told.connect_timeout(), Some(Duration::from_millis(3100)));
    assert_eq!(told.read_timeout(), None);

    let own = timeouts().connect_timeout(SECOND).read_timeout(2 * SECOND);
    put(&client(config().timeout_config(own.build())))
        .await
        .unwrap();
    let told = http.settings();
    assert_eq!(told.connect_timeout(), Some(SECOND));
    assert_eq!(told.read_timeout(), Some(2 * SECOND));

    put(&client(config().timeout_config(TimeoutConfig::disabled())))
        .await
        .unwrap();
    assert_eq!(http.settings().connect_timeout(), None);
}

#[tokio::test(start_paused = true)]
async fn each_attempt_has_its_time_and_the_call_has_its_own() {
    let never = || slow(3600 * SECOND, || json(200, "{}"));
    let began = Instant::now();
    let limited = timeouts().operation_attempt_timeout(5 * SECOND);
    let error = put(&client(never().timeout_config(limited.build())))
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "PutThing: the attempt took longer than the operation attempt timeout of 5s (3 attempts)"
    );
    assert!(matches!(error, SdkError::TimeoutError(_)), "{error:?}");
    assert_eq!(began.elapsed().as_secs(), 15);

    let began = Instant::now();
    let limited = timeouts()
        .operation_attempt_timeout(5 * SECOND)
        .operation_timeout(12 * SECOND);
    let error = put(&client(never().timeout_config(limited.build())))
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "PutThing: the call took longer than the operation timeout of 12s (3 attempts)"
    );
    assert_eq!(began.elapsed().as_secs(), 12);
}

#[tokio::test(start_paused = true)]
async fn the_calls_time_includes_its_pauses() {
    let config = slow(SECOND, || {
        support::fake::response(503, &[("x-amz-retry-after", "10000")], "{}")
    });
    let limited = timeouts().operation_timeout(15 * SECOND);
    let began = Instant::now();
    let error = put(&client(config.timeout_config(limited.build())))
        .await
        .unwrap_err();
    assert!(error.to_string().ends_with("(2 attempts)"), "{error}");
    assert_eq!(began.elapsed().as_secs(), 15);
}

#[tokio::test(start_paused = true)]
async fn the_calls_time_includes_its_credentials() {
    #[derive(Debug)]
    struct Never;
    impl ProvideCredentials for Never {
        fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
        where
            Self: 'a,
        {
            future::ProvideCredentials::new(std::future::pending())
        }
    }
    let fake = Fake::default();
    let config = || {
        config()
            .http_client(fake.clone())
            .credentials_provider(Never)
    };
    let began = Instant::now();
    let limited = timeouts().operation_timeout(5 * SECOND);
    let error = put(&client(config().timeout_config(limited.build())))
        .await
        .unwrap_err();
    assert!(
        error.to_string().contains("operation timeout of 5s"),
        "{error}"
    );
    assert_eq!(began.elapsed().as_secs(), 5);

    // Without a limit of the call's there is still the provider's.
    let error = put(&client(config())).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "PutThing: the credentials provider Never failed: the credentials provider took longer \
         than the load timeout of 22s"
    );
    assert_eq!(fake.count(), 0);
}

/// Counts what there is of something.
#[derive(Clone, Debug, Default)]
struct Count(Arc<AtomicUsize>);

/// A value that is counted while it exists.
struct Counted(Count);

impl Count {
    fn one(&self) -> Counted {
        self.0.fetch_add(1, Ordering::Relaxed);
        Counted(self.clone())
    }

    fn left(&self) -> usize {
        self.0.load(Ordering::Relaxed)
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Everything a call may be waiting for: each takes a while, and is counted meanwhile.
#[derive(Clone, Debug, Default)]
struct World(Count);

impl ProvideCredentials for World {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(async {
            let _one = self.0.one();
            sleep(SECOND).await;
            let expiry = std::time::SystemTime::UNIX_EPOCH;
            Ok(aws_credential_types::Credentials::new(
                "AKID",
                SECRET,
                None,
                Some(expiry),
                "test",
            ))
        })
    }
}

impl AsyncSleep for World {
    fn sleep(&self, duration: Duration) -> Sleep {
        let one = self.0.one();
        Sleep::new(async move {
            let _one = one;
            sleep(duration).await;
        })
    }
}

/// A body that comes byte by byte.
struct Drip {
    _one: Counted,
    left: u8,
    next: Pin<Box<tokio::time::Sleep>>,
}

impl Body for Drip {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        if self.left == 0 {
            return Poll::Ready(None);
        }
        std::task::ready!(self.next.as_mut().poll(cx));
        self.left -= 1;
        self.next.as_mut().reset(Instant::now() + SECOND);
        Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(b" ")))))
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_dropped_leaves_nothing_behind() {
    let world = World::default();
    let count = world.0.clone();
    let http = Script::new(move |index, _| {
        let count = count.clone();
        async move {
            let one = count.one();
            sleep(SECOND).await;
            if index % 2 == 0 {
                return json(503, "{}");
            }
            let next = Box::pin(sleep(SECOND));
            let drip = Drip {
                _one: one,
                left: 3,
                next,
            };
            let body = SdkBody::from_body_1_x(drip);
            Ok(HttpResponse::new(http::StatusCode::OK.into(), body))
        }
    });
    let limits = timeouts()
        .read_timeout(60 * SECOND)
        .operation_attempt_timeout(60 * SECOND)
        .operation_timeout(60 * SECOND);
    let config = config()
        .http_client(http.clone())
        .time_source(Clock::at_noon())
        .sleep_impl(world.clone())
        .credentials_provider(world.clone())
        .timeout_config(limits.build())
        .retry_config(RetryConfig::standard().with_initial_backoff(Duration::from_millis(1)));
    let client = client(config);
    // The call takes 8 seconds: credentials, a rejection, credentials, a head, and the parts of a body.
    let mut whole = 0;
    for tenths in 1..100 {
        let limit = tenths * SECOND / 10;
        let dropped = tokio::time::timeout(limit, put(&client)).await.is_err();
        assert_eq!(world.0.left(), 0, "after {limit:?}");
        whole += usize::from(!dropped);
    }
    assert!((10..50).contains(&whole), "{whole} calls were not dropped");
    // What was dropped took nothing along: the client works.
    get(&client).await.ok();
    assert_eq!(world.0.left(), 0);
}
