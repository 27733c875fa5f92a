//! Retries, on paused time.

mod support;

use aws_smithy_runtime_api::client::interceptors::context::InterceptorContext;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::retries::classifiers::{
    ClassifyRetry, RetryAction, RetryClassifierPriority,
};
use aws_smithy_types::retry::RetryConfig;
use aws_smithy_types::timeout::TimeoutConfig;
use sdk_runtime::config::ConfigBuilder;
use sdk_runtime::retry::{ClientRateLimiter, RetryPartition, TokenBucket};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use support::fake::{broken, json, response};
use support::script::{Clock, Script};
use support::*;
use tokio::time::Instant;

type Answer = Result<HttpResponse, ConnectorError>;

/// A client of a service that returns the same result each time.
fn always(answer: fn() -> Answer) -> (Script, ConfigBuilder<Things>) {
    let http = Script::new(move |_, _| async move { answer() });
    let config = config()
        .http_client(http.clone())
        .time_source(Clock::at_noon());
    (http, config)
}

/// A client of a service that returns this result once, and then a success.
fn once(answer: fn() -> Answer) -> (Script, ConfigBuilder<Things>) {
    let http = Script::new(move |index, _| async move {
        match index {
            0 => answer(),
            _ => json(200, r#"{"Count":1}"#),
        }
    });
    let config = config()
        .http_client(http.clone())
        .time_source(Clock::at_noon());
    (http, config)
}

fn unavailable() -> Answer {
    json(503, "{}")
}

#[tokio::test(start_paused = true)]
async fn backoffs_grow_and_end() {
    let (http, config) = always(unavailable);
    let patient = RetryConfig::standard().with_max_attempts(10);
    let client = client(config.retry_config(patient));
    let began = Instant::now();
    let error = put(&client).await.unwrap_err();
    assert!(error.to_string().ends_with("10 attempts)"), "{error}");
    assert_eq!(http.count(), 10);
    // 1 + 2 + 4 + 8 + 16 and four times 20 seconds at most; Tokio's timer rounds up to milliseconds.
    assert!(began.elapsed() <= Duration::from_millis(111_009));
}

#[tokio::test(start_paused = true)]
async fn the_settings_limit_the_backoffs() {
    let (_, config) = always(unavailable);
    let quick = RetryConfig::standard()
        .with_max_attempts(8)
        .with_initial_backoff(Duration::from_millis(100))
        .with_max_backoff(Duration::from_millis(150));
    let client = client(config.retry_config(quick));
    let began = Instant::now();
    put(&client).await.unwrap_err();
    assert!(began.elapsed() <= Duration::from_millis(100 + 6 * 150 + 7));
}

#[tokio::test(start_paused = true)]
async fn the_response_can_set_the_backoff() {
    let cases: [(fn() -> Answer, u64); 5] = [
        (
            || response(503, &[("x-amz-retry-after", "1500")], "{}"),
            1500,
        ),
        (|| response(429, &[("retry-after", "7")], ""), 7000),
        (
            || response(503, &[("retry-after", "Tue, 12 Mar 2024 12:00:09 GMT")], ""),
            9000,
        ),
        (|| response(503, &[("retry-after", "3600")], ""), 20_000),
        (|| response(503, &[("x-amz-retry-after", "0")], ""), 0),
    ];
    for (answer, milliseconds) in cases {
        let (http, config) = once(answer);
        let began = Instant::now();
        put(&client(config)).await.unwrap();
        assert_eq!(began.elapsed(), Duration::from_millis(milliseconds));
        assert_eq!(http.count(), 2);
    }
}

#[tokio::test(start_paused = true)]
async fn a_response_that_only_sets_the_backoff_is_not_retried() {
    let (http, config) = always(|| response(400, &[("retry-after", "7")], ""));
    put(&client(config)).await.unwrap_err();
    assert_eq!(http.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn later_attempts_send_their_deadline() {
    let seen: Arc<Mutex<Vec<String>>> = Arc::default();
    let kept = seen.clone();
    let http = Script::new(move |_, request| {
        let header = request.headers().get("amz-sdk-request").unwrap();
        kept.lock().unwrap().push(header.to_owned());
        async { response(503, &[("x-amz-retry-after", "1000")], "{}") }
    });
    let timeouts = TimeoutConfig::builder().read_timeout(Duration::from_secs(30));
    let config = config()
        .http_client(http)
        .time_source(Clock::at_noon())
        .timeout_config(timeouts.build());
    put(&client(config)).await.unwrap_err();
    assert_eq!(
        *seen.lock().unwrap(),
        [
            "attempt=1; max=3",
            "ttl=20240312T120031Z; attempt=2; max=3",
            "ttl=20240312T120032Z; attempt=3; max=3",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn clones_share_the_tokens_of_retries() {
    let (http, config) = always(broken);
    let client = client(config);
    // 500 tokens, 5 for each of the two retries of a call.
    for _ in 0..50 {
        put(&client.clone()).await.unwrap_err();
    }
    assert_eq!(http.count(), 150);
    put(&client).await.unwrap_err();
    assert_eq!(http.count(), 151);
}

#[tokio::test(start_paused = true)]
async fn timeouts_cost_twice_as_much() {
    let (http, config) = always(|| Err(ConnectorError::timeout("late".into())));
    let client = client(config);
    for _ in 0..25 {
        put(&client).await.unwrap_err();
    }
    assert_eq!(http.count(), 75);
    put(&client).await.unwrap_err();
    assert_eq!(http.count(), 76);
}

/// A classifier with the same action for all results.
#[derive(Clone, Debug)]
struct Always(RetryAction);

impl ClassifyRetry for Always {
    fn classify_retry(&self, _: &InterceptorContext) -> RetryAction {
        self.0.clone()
    }
    fn name(&self) -> &'static str {
        "Always"
    }
    fn priority(&self) -> RetryClassifierPriority {
        RetryClassifierPriority::run_after(RetryClassifierPriority::transient_error_classifier())
    }
}

#[tokio::test(start_paused = true)]
async fn a_custom_classifier_decides() {
    let (http, settings) = always(|| json(404, r#"{"__type":"NoSuchThing"}"#));
    let more = settings.retry_classifier(Always(RetryAction::server_error()));
    put(&client(more)).await.unwrap_err();
    assert_eq!(http.count(), 3);

    let (http, settings) = always(unavailable);
    let none = settings.retry_classifier(Always(RetryAction::RetryForbidden));
    let client = client(none);
    put(&client).await.unwrap_err();
    assert_eq!(http.count(), 1);

    // For one call, in addition to the client's.
    let (http, settings) = always(|| json(404, r#"{"__type":"NoSuchThing"}"#));
    let client = support::client(settings);
    let over = sdk_runtime::config::ServiceConfig::builder()
        .retry_classifier(Always(RetryAction::server_error()));
    let send = sdk_runtime::call::client::send::<PutThing>(&client, input(), Some(over));
    send.await.unwrap_err();
    assert_eq!(http.count(), 3);
    put(&client).await.unwrap_err();
    assert_eq!(http.count(), 4);
}

#[tokio::test(start_paused = true)]
async fn a_call_that_took_effect_is_never_retried() {
    let success = || json(200, r#"{"Count":1}"#);
    let (http, settings) = always(success);
    let settings = settings.retry_classifier(Always(RetryAction::server_error()));
    let client = client(settings);
    assert_eq!(put(&client).await.unwrap().count, Some(1));
    assert_eq!(http.count(), 1);
    // The operation is idempotent, so the last result counts.
    assert_eq!(get(&client).await.unwrap().count, Some(1));
    assert_eq!(http.count(), 4);
}

/// An HTTP client of a service that accepts a number of calls per second and throttles the others.
fn taking(per_second: usize) -> Script {
    let window = Arc::new(Mutex::new((Instant::now(), 0)));
    Script::new(move |_, _| {
        let mut window = window.lock().unwrap();
        if window.0.elapsed() >= Duration::from_secs(1) {
            *window = (Instant::now(), 0);
        }
        window.1 += 1;
        let enough = window.1 > per_second;
        async move {
            match enough {
                true => json(400, r#"{"__type":"ThrottlingException"}"#),
                false => json(200, "{}"),
            }
        }
    })
}

/// Returns the number of attempts for `calls` calls, made as fast as the client allows.
async fn attempts_for(calls: usize, retries: RetryConfig) -> usize {
    let http = taking(10);
    let config = config()
        .http_client(http.clone())
        .time_source(Clock::at_noon())
        .retry_config(retries.with_max_attempts(10));
    let client = client(config);
    for _ in 0..calls {
        tokio::time::sleep(Duration::from_millis(20)).await;
        put(&client).await.unwrap();
    }
    http.count()
}

#[tokio::test(start_paused = true)]
async fn the_adaptive_mode_slows_down_to_the_rate_of_the_service() {
    let standard = attempts_for(300, RetryConfig::standard()).await;
    let adaptive = attempts_for(300, RetryConfig::adaptive()).await;
    assert!(
        adaptive < standard,
        "{adaptive} attempts, {standard} in the standard mode"
    );
    assert!(adaptive < 330, "{adaptive} attempts for 300 calls");
}

#[tokio::test(start_paused = true)]
async fn a_dropped_call_returns_its_token() {
    let http = taking(0);
    let limiter = ClientRateLimiter::default();
    let partition = RetryPartition::custom("p").client_rate_limiter(limiter);
    let config = config()
        .http_client(http.clone())
        .time_source(Clock::at_noon())
        .retry_partition(partition.build())
        .retry_config(RetryConfig::adaptive().with_max_attempts(1));
    let client = client(config);
    // From now on the bucket gains half a token per second.
    put(&client).await.unwrap_err();
    let began = Instant::now();
    for _ in 0..100 {
        let brief = Duration::from_millis(1);
        assert!(tokio::time::timeout(brief, put(&client)).await.is_err());
    }
    put(&client).await.unwrap_err();
    // Two seconds, not a hundred times as long.
    assert!(
        began.elapsed() < Duration::from_secs(3),
        "{:?}",
        began.elapsed()
    );
    assert_eq!(http.count(), 2);
}

/// Returns the error text of a call that is rejected after a first attempt with this result.
async fn refused_after(first: fn() -> Answer) -> String {
    let http = Script::new(move |index, _| async move {
        match index {
            0 => first(),
            _ => json(404, r#"{"__type":"NoSuchThing"}"#),
        }
    });
    let client = client(config().http_client(http).time_source(Clock::at_noon()));
    let error = put(&client).await.unwrap_err();
    let harmless = get(&client).await.unwrap_err().to_string();
    assert!(!harmless.contains("earlier"), "{harmless}");
    error.to_string()
}

#[tokio::test(start_paused = true)]
async fn errors_mention_an_earlier_attempt_that_may_have_taken_effect() {
    let doubtful: [fn() -> Answer; 3] = [
        broken,
        || Err(ConnectorError::timeout("late".into())),
        || json(500, "{}"),
    ];
    for first in doubtful {
        assert_eq!(
            refused_after(first).await,
            "PutThing: NoSuchThing (request ID id-1, 2 attempts, and an earlier one may have \
             taken effect)"
        );
    }
    let certain: [fn() -> Answer; 2] = [
        || json(429, "{}"),
        || json(400, r#"{"__type":"ThrottlingException"}"#),
    ];
    for first in certain {
        assert_eq!(
            refused_after(first).await,
            "PutThing: NoSuchThing (request ID id-1, 2 attempts)"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn successes_return_tokens_to_the_bucket() {
    let tokens = TokenBucket::builder().capacity(5).retry_cost(5).build();
    let partition = RetryPartition::custom("small").token_bucket(tokens).build();
    let with = |http: &Script| {
        let config = config()
            .http_client(http.clone())
            .time_source(Clock::at_noon());
        client(config.retry_partition(partition.clone()))
    };
    let unstable = Script::new(|index, _| async move {
        match index % 2 {
            0 => unavailable(),
            _ => json(200, "{}"),
        }
    });
    // Each retry takes all tokens, and its success returns them.
    let client = with(&unstable);
    for _ in 0..3 {
        put(&client).await.unwrap();
    }
    assert_eq!(unstable.count(), 6);
    // A retry that fails takes them for good.
    put(&with(&always(unavailable).0)).await.unwrap_err();
    put(&client).await.unwrap_err();
    // A success at the first attempt adds one, so it takes five until there are enough.
    for _ in 0..5 {
        put(&with(&always(|| json(200, "{}")).0)).await.unwrap();
    }
    let unstable = once(unavailable).0;
    put(&with(&unstable)).await.unwrap();
    assert_eq!(unstable.count(), 2);
}
