use super::*;
use aws_smithy_runtime_api::client::interceptors::context::{Input, Output};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::body::SdkBody;
use std::time::UNIX_EPOCH;

/// The context of an attempt with this failure and status.
fn outcome(failure: Option<OrchestratorError<Error>>, status: Option<u16>) -> InterceptorContext {
    let mut ctx = InterceptorContext::new(Input::erase(()));
    if let Some(status) = status {
        let status = http::StatusCode::from_u16(status).unwrap();
        ctx.set_response(HttpResponse::new(status.into(), SdkBody::empty()));
    }
    ctx.set_output_or_error(match failure {
        Some(failure) => Err(failure),
        None => Ok(Output::erase(())),
    });
    ctx
}

fn result(ctx: &InterceptorContext) -> ClassifierInput<'_> {
    ClassifierInput {
        ctx,
        code: None,
        modeled: None,
        clock_corrected: false,
        credentials_replaced: false,
        now: &|| UNIX_EPOCH,
    }
}

fn kind(result: ClassifierInput<'_>) -> Option<RetryableErrorKind> {
    let error = Classifiers::new(&[]).classify(result);
    error.map(|error| error.kind)
}

fn service_error() -> OrchestratorError<Error> {
    OrchestratorError::operation(Error::erase(std::fmt::Error))
}

fn kind_of_response(status: u16, code: Option<&str>) -> Option<RetryableErrorKind> {
    let ctx = outcome(Some(service_error()), Some(status));
    kind(ClassifierInput {
        code,
        ..result(&ctx)
    })
}

#[test]
fn service_errors_are_classified_by_code_and_status() {
    use RetryableErrorKind::{Throttling, Transient};
    for code in THROTTLING_CODES {
        assert_eq!(
            kind_of_response(400, Some(code)),
            Some(Throttling),
            "{code}"
        );
    }
    for code in TRANSIENT_CODES {
        assert_eq!(kind_of_response(400, Some(code)), Some(Transient), "{code}");
    }
    // The error code has priority over the status.
    assert_eq!(kind_of_response(503, Some("SlowDown")), Some(Throttling));
    assert_eq!(kind_of_response(429, None), Some(Throttling));
    for status in [408, 500, 502, 503, 504] {
        assert_eq!(kind_of_response(status, Some("Anything")), Some(Transient));
        assert_eq!(kind_of_response(status, None), Some(Transient));
    }
    for status in [301, 400, 403, 404, 409, 501, 505] {
        assert_eq!(
            kind_of_response(status, Some("ResourceConflictException")),
            None
        );
    }
}

#[test]
fn transport_failures_are_classified_by_kind() {
    let kind = |failure| kind(result(&outcome(Some(failure), None)));
    let connector = |error: fn(aws_smithy_runtime_api::box_error::BoxError) -> ConnectorError| {
        kind(OrchestratorError::connector(error("cause".into())))
    };
    assert_eq!(
        connector(ConnectorError::io),
        Some(RetryableErrorKind::Transient)
    );
    assert_eq!(
        connector(ConnectorError::timeout),
        Some(RetryableErrorKind::Timeout)
    );
    assert_eq!(connector(ConnectorError::user), None);
    assert_eq!(
        connector(|source| ConnectorError::other(source, None)),
        None
    );
    assert_eq!(
        connector(|source| ConnectorError::other(source, Some(ErrorKind::ThrottlingError))),
        Some(RetryableErrorKind::Throttling)
    );
    let timeout = OrchestratorError::timeout("cause".into());
    assert_eq!(kind(timeout), Some(RetryableErrorKind::Timeout));
    let unreadable = OrchestratorError::response("cause".into());
    assert_eq!(kind(unreadable), Some(RetryableErrorKind::Transient));
    assert_eq!(kind(OrchestratorError::other("cause")), None);
}

#[test]
fn the_model_has_priority_over_the_status() {
    let ctx = outcome(Some(service_error()), Some(503));
    let modeled = |modeled| {
        kind(ClassifierInput {
            modeled: Some(modeled),
            ..result(&ctx)
        })
    };
    assert_eq!(
        modeled(ErrorKind::ThrottlingError),
        Some(RetryableErrorKind::Throttling)
    );
    assert_eq!(
        modeled(ErrorKind::ServerError),
        Some(RetryableErrorKind::Transient)
    );
    let ctx = outcome(Some(service_error()), Some(400));
    let modeled = Some(ErrorKind::ServerError);
    assert_eq!(
        kind(ClassifierInput {
            modeled,
            ..result(&ctx)
        }),
        Some(RetryableErrorKind::Transient)
    );
}

#[test]
fn a_corrected_clock_is_retryable() {
    let ctx = outcome(Some(service_error()), Some(403));
    let late = ClassifierInput {
        clock_corrected: true,
        ..result(&ctx)
    };
    assert_eq!(kind(late), Some(RetryableErrorKind::ClockSkew));
}

#[test]
fn replaced_credentials_are_retryable() {
    let ctx = outcome(Some(service_error()), Some(403));
    let refused = ClassifierInput {
        credentials_replaced: true,
        ..result(&ctx)
    };
    assert_eq!(kind(refused), Some(RetryableErrorKind::RefusedCredentials));
}

/// A classifier with a fixed result.
#[derive(Clone, Debug)]
struct Fixed(RetryAction, RetryClassifierPriority);

impl ClassifyRetry for Fixed {
    fn classify_retry(&self, _: &InterceptorContext) -> RetryAction {
        self.0.clone()
    }
    fn name(&self) -> &'static str {
        "Fixed"
    }
    fn priority(&self) -> RetryClassifierPriority {
        self.1
    }
}

fn fault_with(custom: &[Fixed], ctx: &InterceptorContext) -> Option<RetryableError> {
    let custom: Vec<_> = custom
        .iter()
        .cloned()
        .map(SharedRetryClassifier::new)
        .collect();
    Classifiers::new(&custom).classify(result(ctx))
}

#[test]
fn custom_classifiers_run_by_their_priority() {
    use RetryClassifierPriority as Priority;
    let throttled = RetryAction::throttling_error();
    let broken = || OrchestratorError::connector(ConnectorError::io("cause".into()));
    let last = Priority::run_after(Priority::transient_error_classifier());
    let kind = |says: &[Fixed], ctx: &_| fault_with(says, ctx).map(|error| error.kind);

    let ctx = outcome(Some(broken()), None);
    let late = Fixed(throttled.clone(), last);
    assert_eq!(kind(&[late], &ctx), Some(RetryableErrorKind::Throttling));
    // The decision of one that runs earlier is replaced.
    let early = Fixed(throttled.clone(), Priority::default());
    assert_eq!(
        kind(std::slice::from_ref(&early), &ctx),
        Some(RetryableErrorKind::Transient)
    );
    // At equal priority the custom classifier decides.
    let ctx = outcome(Some(service_error()), Some(500));
    assert_eq!(
        kind(std::slice::from_ref(&early), &ctx),
        Some(RetryableErrorKind::Throttling)
    );
    // The order in which they were added does not matter.
    let later = Fixed(RetryAction::server_error(), last);
    for order in [[early.clone(), later.clone()], [later, early]] {
        assert_eq!(kind(&order, &ctx), Some(RetryableErrorKind::Transient));
    }
}

#[test]
fn a_classifier_that_forbids_a_retry_decides() {
    use RetryClassifierPriority as Priority;
    let ctx = outcome(Some(service_error()), Some(500));
    let forbid = Fixed(RetryAction::RetryForbidden, Priority::default());
    let last = Priority::run_after(Priority::transient_error_classifier());
    let insist = Fixed(RetryAction::server_error(), last);
    assert_eq!(fault_with(&[forbid, insist], &ctx), None);
    let silent = Fixed(RetryAction::NoActionIndicated, last);
    assert!(fault_with(&[silent], &ctx).is_some());
}

#[test]
fn only_custom_classifiers_can_retry_a_success() {
    let ctx = outcome(None, Some(200));
    assert_eq!(kind(result(&ctx)), None);
    // With any status: an interceptor may have replaced an error by an output.
    assert_eq!(kind(result(&outcome(None, Some(500)))), None);
    let again = Fixed(
        RetryAction::server_error(),
        RetryClassifierPriority::default(),
    );
    assert!(fault_with(&[again], &ctx).is_some());
    let silent = Fixed(
        RetryAction::NoActionIndicated,
        RetryClassifierPriority::default(),
    );
    assert_eq!(fault_with(&[silent], &ctx), None);
}

#[test]
fn the_backoff_of_a_classifier_has_priority_over_that_of_the_response() {
    let mut ctx = outcome(Some(service_error()), Some(503));
    ctx.response_mut()
        .unwrap()
        .headers_mut()
        .insert("x-amz-retry-after", "1500");
    let pause = |custom: &[Fixed]| fault_with(custom, &ctx).unwrap().retry_after;
    assert_eq!(pause(&[]), Some(Duration::from_millis(1500)));
    let seconds = Duration::from_secs(7);
    let with_delay =
        RetryAction::retryable_error_with_explicit_delay(ErrorKind::ServerError, seconds);
    let with_delay = Fixed(with_delay, RetryClassifierPriority::default());
    assert_eq!(pause(&[with_delay]), Some(seconds));
}

#[tokio::test]
async fn a_response_that_is_too_large_is_not_retried() {
    let (_, read) = crate::http::body::read(SdkBody::from("12345678"), 7, None, None).await;
    let failure = OrchestratorError::response(read.unwrap_err());
    assert_eq!(kind(result(&outcome(Some(failure), Some(200)))), None);
}

#[test]
fn each_classifier_has_a_name_for_logs() {
    let classifiers = Classifiers::new(&[]).classifiers;
    let mut names: Vec<_> = classifiers.iter().map(Classifier::name).collect();
    names.sort_unstable();
    assert_eq!(
        names,
        [
            "clock skew",
            "credentials",
            "error code",
            "failure",
            "model",
            "status"
        ]
    );
}
