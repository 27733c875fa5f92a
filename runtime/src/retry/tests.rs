use super::*;
use aws_smithy_runtime_api::client::interceptors::context::Error;
use aws_smithy_runtime_api::client::orchestrator::{HttpResponse, OrchestratorError};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::retry::ErrorKind;

const FAULT: Fault = Fault {
    kind: FaultKind::Transient,
    retry_after: None,
};

fn config() -> RetryConfig {
    RetryConfig::standard()
}

fn pause(next: Next) -> Duration {
    match next {
        Next::AfterPause(pause) => pause,
        Next::Done => panic!("no retry"),
    }
}

#[test]
fn pauses_double_up_to_the_maximum() {
    let seconds = [1, 2, 3, 4, 5, 6, 1000, u32::MAX]
        .map(|attempt| backoff(&config(), attempt, 1.0).as_secs_f64());
    assert_eq!(seconds, [1.0, 2.0, 4.0, 8.0, 16.0, 20.0, 20.0, 20.0]);
    let quarter = backoff(&config(), 2, 0.25);
    assert_eq!(quarter, Duration::from_millis(500));
    let endless = config()
        .with_initial_backoff(Duration::MAX)
        .with_max_backoff(Duration::MAX);
    assert_eq!(backoff(&endless, 9, 1.0), Duration::MAX);
}

#[test]
fn pauses_are_random_below_that() {
    let config = config();
    let tokens = TokenBucket::default();
    let mut budget = Budget::new(&config, &tokens);
    let mut pauses = || pause(budget.next(2, Outcome::Fault(FAULT))).as_secs_f64();
    let pauses: Vec<_> = (0..90).map(|_| pauses()).collect();
    assert!(
        pauses.iter().all(|pause| (0.0..2.0).contains(pause)),
        "{pauses:?}"
    );
    // Each half is missed by all of them once in 2^90 runs.
    assert!(pauses.iter().any(|pause| *pause < 1.0), "{pauses:?}");
    assert!(pauses.iter().any(|pause| *pause > 1.0), "{pauses:?}");
}

#[test]
fn the_service_may_set_the_pause_within_bounds() {
    let config = config();
    let tokens = TokenBucket::default();
    for (asked, given) in [(1500, 1500), (0, 0), (3_600_000, 20_000)] {
        let fault = Fault {
            retry_after: Some(Duration::from_millis(asked)),
            ..FAULT
        };
        let next = Budget::new(&config, &tokens).next(1, Outcome::Fault(fault));
        assert_eq!(pause(next), Duration::from_millis(given));
    }
}

#[test]
fn attempts_end() {
    let config = config();
    let tokens = TokenBucket::default();
    let mut budget = Budget::new(&config, &tokens);
    assert_ne!(budget.next(2, Outcome::Fault(FAULT)), Next::Done);
    assert_eq!(budget.next(3, Outcome::Fault(FAULT)), Next::Done);
    assert_eq!(budget.next(1, Outcome::Final), Next::Done);
}

#[test]
fn retries_cost_and_successes_pay() {
    let config = config();
    let tokens = TokenBucket::default();
    let timeout = Fault {
        kind: FaultKind::Timeout,
        ..FAULT
    };
    let mut budget = Budget::new(&config, &tokens);
    budget.next(1, Outcome::Fault(timeout));
    assert_eq!(tokens.left(), 490);
    budget.next(2, Outcome::Fault(FAULT));
    assert_eq!(tokens.left(), 485);
    budget.next(3, Outcome::Success);
    assert_eq!(tokens.left(), 490);
    Budget::new(&config, &tokens).next(1, Outcome::Success);
    assert_eq!(tokens.left(), 491);
    for _ in 0..100 {
        Budget::new(&config, &tokens).next(1, Outcome::Success);
    }
    assert_eq!(tokens.left(), 500);
}

#[test]
fn an_empty_bucket_ends_retries_for_all_calls() {
    let config = config();
    let tokens = TokenBucket::default();
    let next = || Budget::new(&config, &tokens).next(1, Outcome::Fault(FAULT));
    for _ in 0..100 {
        assert_ne!(next(), Next::Done);
    }
    assert_eq!(next(), Next::Done);
    assert_eq!(tokens.left(), 0);
}

fn response(status: u16, retry_after: Option<&'static str>) -> HttpResponse {
    let status = http::StatusCode::from_u16(status).unwrap();
    let mut response = HttpResponse::new(status.into(), SdkBody::empty());
    if let Some(value) = retry_after {
        response.headers_mut().insert("x-amz-retry-after", value);
    }
    response
}

fn service_error() -> OrchestratorError<Error> {
    OrchestratorError::operation(Error::erase(std::fmt::Error))
}

fn kind_of(status: u16, code: Option<&str>) -> Option<FaultKind> {
    let response = response(status, None);
    classify(&service_error(), code, Some(&response)).map(|fault| fault.kind)
}

#[test]
fn service_errors_are_sorted_by_code_and_status() {
    use FaultKind::{Throttling, Transient};
    assert_eq!(
        kind_of(400, Some("TooManyRequestsException")),
        Some(Throttling)
    );
    assert_eq!(kind_of(503, Some("SlowDown")), Some(Throttling));
    assert_eq!(kind_of(400, Some("RequestTimeout")), Some(Transient));
    assert_eq!(kind_of(429, None), Some(Throttling));
    for status in [500, 502, 503, 504] {
        assert_eq!(kind_of(status, Some("Anything")), Some(Transient));
        assert_eq!(kind_of(status, None), Some(Transient));
    }
    for status in [301, 400, 403, 404, 409, 501, 505] {
        assert_eq!(kind_of(status, Some("ResourceConflictException")), None);
    }
}

#[test]
fn failures_on_the_way_are_sorted_by_kind() {
    let kind = |failure: &OrchestratorError<Error>| classify(failure, None, None).map(|f| f.kind);
    let connector =
        |error: fn(_) -> ConnectorError| kind(&OrchestratorError::connector(error("cause".into())));
    assert_eq!(connector(ConnectorError::io), Some(FaultKind::Transient));
    assert_eq!(connector(ConnectorError::timeout), Some(FaultKind::Timeout));
    assert_eq!(connector(ConnectorError::user), None);
    assert_eq!(
        connector(|source| ConnectorError::other(source, None)),
        None
    );
    let throttled = |source| ConnectorError::other(source, Some(ErrorKind::ThrottlingError));
    assert_eq!(connector(throttled), Some(FaultKind::Throttling));
    let timeout = OrchestratorError::timeout("cause".into());
    assert_eq!(kind(&timeout), Some(FaultKind::Timeout));
    let unreadable = OrchestratorError::response("cause".into());
    assert_eq!(kind(&unreadable), Some(FaultKind::Transient));
    assert_eq!(kind(&OrchestratorError::other("cause")), None);
}

#[test]
fn the_pause_that_the_service_asks_for_is_in_milliseconds() {
    let after = |value| {
        let response = response(503, Some(value));
        classify(&service_error(), None, Some(&response))
            .unwrap()
            .retry_after
    };
    assert_eq!(after("1500"), Some(Duration::from_millis(1500)));
    assert_eq!(after("soon"), None);
    assert_eq!(after("-1"), None);
}
