//! Calls from a machine whose clock is wrong, on paused time.

mod support;

use aws_smithy_async::time::TimeSource;
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::DateTime;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::date_time::Format;
use aws_smithy_types::retry::RetryConfig;
use sdk_runtime::config::ConfigBuilder;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};
use support::script::{Clock, Script};
use support::*;
use tokio::time::Instant;

/// A service that accepts signing times that are up to five minutes off.
#[derive(Clone, Debug)]
struct Service {
    clock: Clock,
    /// The number of minutes by which the dates of its responses are wrong.
    dates_off: Arc<AtomicI64>,
    code: &'static str,
    http: Script,
    /// The attempt numbers in the requests.
    attempts: Arc<Mutex<Vec<String>>>,
}

impl Service {
    fn refusing_with(code: &'static str) -> Self {
        let clock = Clock::at_noon();
        let dates_off = Arc::new(AtomicI64::new(0));
        let attempts: Arc<Mutex<Vec<String>>> = Arc::default();
        let (off, kept) = (dates_off.clone(), attempts.clone());
        let http = Script::new(move |_, request| {
            let attempt = request.headers().get("amz-sdk-request").unwrap();
            kept.lock().unwrap().push(attempt.to_owned());
            let off = off.load(Ordering::Relaxed);
            async move {
                // Request and response take the same time.
                tokio::time::sleep(Duration::from_secs(2)).await;
                let response = answer(&request, clock, code, off);
                tokio::time::sleep(Duration::from_secs(2)).await;
                response
            }
        });
        Self {
            clock,
            dates_off,
            code,
            http,
            attempts,
        }
    }

    /// Returns the settings of a machine whose clock is `minutes` minutes ahead of the service's.
    fn config(&self, minutes: i64) -> ConfigBuilder<Things> {
        config()
            .http_client(self.http.clone())
            .time_source(self.clock.off_by(minutes))
    }

    fn attempts(&self) -> Vec<String> {
        std::mem::take(&mut self.attempts.lock().unwrap())
    }
}

fn answer(
    request: &HttpRequest,
    clock: Clock,
    code: &str,
    dates_off: i64,
) -> Result<HttpResponse, ConnectorError> {
    let now = clock.now();
    let signed = signing_time(request);
    let off = match signed.duration_since(now) {
        Ok(ahead) => ahead,
        Err(behind) => behind.duration(),
    };
    let (status, body) = if off > Duration::from_secs(5 * 60) {
        (403, format!(r#"{{"__type":"{code}","message":"no"}}"#))
    } else {
        (200, r#"{"Count":1}"#.to_owned())
    };
    let status = http::StatusCode::from_u16(status).unwrap();
    let mut response = HttpResponse::new(status.into(), SdkBody::from(body));
    let date = DateTime::from(clock.off_by(dates_off).now());
    let date = date.fmt(Format::HttpDate).unwrap();
    response.headers_mut().insert("date", date);
    Ok(response)
}

/// The time in a request's signature, `YYYYMMDDTHHMMSSZ`.
fn signing_time(request: &HttpRequest) -> SystemTime {
    let spelled = request.headers().get("x-amz-date").unwrap();
    let (date, time) = spelled.split_once('T').unwrap();
    let (year, month, day) = (&date[..4], &date[4..6], &date[6..]);
    let (hour, minute, second) = (&time[..2], &time[2..4], &time[4..6]);
    let spelled = format!("{year}-{month}-{day}T{hour}:{minute}:{second}Z");
    let time = DateTime::from_str(&spelled, Format::DateTime).unwrap();
    SystemTime::try_from(time).unwrap()
}

#[tokio::test(start_paused = true)]
async fn a_wrong_clock_costs_one_attempt_and_no_backoff() {
    for minutes in [20, -20, 6, -6] {
        let service = Service::refusing_with("RequestTimeTooSkewed");
        let client = client(service.config(minutes));
        let began = Instant::now();
        assert_eq!(put(&client).await.unwrap().count, Some(1));
        assert_eq!(service.attempts(), ["attempt=1; max=3", "attempt=2; max=3"]);
        // Two exchanges, and nothing between them.
        assert_eq!(began.elapsed(), Duration::from_secs(8));
        // The next call uses the skew too, also of a clone, and days later.
        tokio::time::sleep(Duration::from_secs(3 * 86_400)).await;
        put(&client.clone()).await.unwrap();
        assert_eq!(service.attempts(), ["attempt=1; max=3"]);
    }
}

#[tokio::test(start_paused = true)]
async fn every_error_code_that_may_be_about_the_time_is_handled() {
    for code in [
        "AuthFailure",
        "InvalidSignatureException",
        "RequestExpired",
        "RequestInTheFuture",
        "SignatureDoesNotMatch",
    ] {
        let service = Service::refusing_with(code);
        put(&client(service.config(20))).await.unwrap();
        assert_eq!(service.http.count(), 2, "{code}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_corrected_clock_is_detected() {
    let service = Service::refusing_with("RequestExpired");
    let client = client(service.config(20));
    put(&client).await.unwrap();
    // The same client, with a correct clock for one call.
    let over = || sdk_runtime::config::ServiceConfig::builder().time_source(service.clock);
    let send = |over| sdk_runtime::call::client::send::<PutThing>(&client, input(), Some(over));
    service.attempts();
    send(over()).await.unwrap();
    assert_eq!(service.attempts().len(), 2);
    send(over()).await.unwrap();
    assert_eq!(service.attempts().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_wrong_date_causes_only_one_retry_in_a_call() {
    let service = Service::refusing_with("RequestInTheFuture");
    service.dates_off.store(60, Ordering::Relaxed);
    let error = put(&client(service.config(20))).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "PutThing: RequestInTheFuture: no (2 attempts)"
    );
}

#[tokio::test(start_paused = true)]
async fn dates_of_other_responses_are_ignored() {
    let service = Service::refusing_with(NOT_ABOUT_TIME);
    let client = client(service.config(0));
    service.dates_off.store(60, Ordering::Relaxed);
    put(&client).await.unwrap();
    put(&client).await.unwrap();
    assert_eq!(service.attempts().len(), 2);
}

const NOT_ABOUT_TIME: &str = "NotAuthorizedException";

#[tokio::test(start_paused = true)]
async fn a_rejection_for_another_reason_is_not_retried() {
    let service = Service::refusing_with(NOT_ABOUT_TIME);
    let error = put(&client(service.config(20))).await.unwrap_err();
    assert!(error.to_string().ends_with("(1 attempt)"), "{error}");
    assert_eq!(service.code, NOT_ABOUT_TIME);
}

#[tokio::test(start_paused = true)]
async fn without_retries_the_next_call_is_the_one_that_succeeds() {
    let service = Service::refusing_with("RequestTimeTooSkewed");
    let config = service.config(20).retry_config(RetryConfig::disabled());
    let client = client(config);
    let error = put(&client).await.unwrap_err();
    assert!(error.to_string().ends_with("(1 attempt)"), "{error}");
    put(&client).await.unwrap();
    assert_eq!(service.http.count(), 2);
}

#[tokio::test(start_paused = true)]
async fn credentials_expire_by_the_services_time() {
    use aws_credential_types::Credentials;
    use aws_credential_types::provider::{self, ProvideCredentials, future};
    /// A provider of credentials that are valid for one hour of the service's time.
    #[derive(Clone, Debug)]
    struct Hourly(Clock, Arc<Mutex<u32>>);
    impl ProvideCredentials for Hourly {
        fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
        where
            Self: 'a,
        {
            *self.1.lock().unwrap() += 1;
            let expiry = Some(self.0.now() + Duration::from_secs(3600));
            let credentials = Credentials::new("AKID", SECRET, None, expiry, "hourly");
            future::ProvideCredentials::ready(provider::Result::Ok(credentials))
        }
    }
    let service = Service::refusing_with("RequestTimeTooSkewed");
    let provider = Hourly(service.clock, Arc::default());
    // By the machine's clock they have expired before they are loaded.
    let config = service.config(120).credentials_provider(provider.clone());
    let client = client(config);
    for _ in 0..5 {
        put(&client).await.unwrap();
    }
    assert_eq!(*provider.1.lock().unwrap(), 1);
}
