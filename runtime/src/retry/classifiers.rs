//! Which outcomes are worth another attempt.
//!
//! Several classifiers are asked, from the general to the particular, and the last one with an
//! opinion decides; one that forbids a retry has the last word. The caller's own classifiers stand
//! among those of this module by their priority.

use super::retry_after::retry_after;
use crate::http::body::TooLarge;
use aws_smithy_runtime_api::client::interceptors::context::{Error, InterceptorContext};
use aws_smithy_runtime_api::client::orchestrator::{HttpResponse, OrchestratorError};
use aws_smithy_runtime_api::client::retries::classifiers::{
    ClassifyRetry, RetryAction, RetryClassifierPriority, RetryReason, SharedRetryClassifier,
};
use aws_smithy_types::retry::ErrorKind;
use std::time::{Duration, SystemTime};

/// The codes by which AWS services ask for fewer calls.
const THROTTLING_CODES: &[&str] = &[
    "BandwidthLimitExceeded",
    "EC2ThrottledException",
    "LimitExceededException",
    "PriorRequestNotComplete",
    "ProvisionedThroughputExceededException",
    "RequestLimitExceeded",
    "RequestThrottled",
    "RequestThrottledException",
    "SlowDown",
    "ThrottledException",
    "Throttling",
    "ThrottlingException",
    "TooManyRequestsException",
    "TransactionInProgressException",
];

/// The codes by which AWS services say that a request came in too slowly.
const TRANSIENT_CODES: &[&str] = &["RequestTimeout", "RequestTimeoutException"];

/// An outcome that another attempt may better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) kind: FaultKind,
    /// How long the service, or a classifier of the caller's, says to wait.
    pub(crate) retry_after: Option<Duration>,
}

impl Fault {
    /// Whether the service asks for fewer calls.
    pub(crate) fn is_throttling(self) -> bool {
        self.kind == FaultKind::Throttling
    }
}

/// Why another attempt may better an outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FaultKind {
    /// Connecting, the reply or the attempt took too long.
    Timeout,
    /// The way to the service, or the service, failed for the moment.
    Transient,
    /// The service asks for fewer calls.
    Throttling,
    /// The request was signed for another time than the service's, which is now known.
    ClockSkew,
}

/// An outcome, as far as classifiers care.
#[derive(Clone, Copy)]
pub(crate) struct Seen<'a> {
    pub(crate) ctx: &'a InterceptorContext,
    /// The code of a service error.
    pub(crate) code: Option<&'a str>,
    /// What the service's model says of the error.
    pub(crate) modeled: Option<ErrorKind>,
    /// Whether the attempt was refused for its time, and the next one will have the right one.
    pub(crate) clock_corrected: bool,
    /// The service's clock.
    pub(crate) now: &'a dyn Fn() -> SystemTime,
}

/// The classifiers that a client asks, in their order.
#[derive(Debug)]
pub(crate) struct Classifiers {
    steps: Vec<Classifier>,
    /// Whether the caller has added any, which may find fault with a success as well.
    extended: bool,
}

#[derive(Debug)]
enum Classifier {
    Status,
    ClockSkew,
    Code,
    Modeled,
    Failure,
    Custom(SharedRetryClassifier),
}

impl Classifiers {
    pub(crate) fn new(custom: &[SharedRetryClassifier]) -> Self {
        let mut steps = vec![
            Classifier::Status,
            Classifier::ClockSkew,
            Classifier::Code,
            Classifier::Modeled,
            Classifier::Failure,
        ];
        steps.extend(custom.iter().cloned().map(Classifier::Custom));
        // At equal priorities the caller's goes last, and so decides.
        steps.sort_by_key(Classifier::priority);
        let extended = !custom.is_empty();
        Self { steps, extended }
    }

    /// What is wrong with an outcome that another attempt may better.
    pub(crate) fn fault(&self, seen: Seen<'_>) -> Option<Fault> {
        if !self.extended && !seen.ctx.is_failed() {
            return None;
        }
        let mut action = RetryAction::NoActionIndicated;
        for classifier in &self.steps {
            match classifier.classify(seen, &action) {
                RetryAction::NoActionIndicated => continue,
                RetryAction::RetryForbidden => {
                    tracing::debug!(
                        classifier = classifier.name(),
                        "the call must not be repeated"
                    );
                    return None;
                }
                indicated => action = indicated,
            }
            tracing::trace!(classifier = classifier.name(), %action, "the outcome is classified");
        }
        let RetryAction::RetryIndicated(RetryReason::RetryableError {
            kind,
            retry_after: asked,
        }) = action
        else {
            return None;
        };
        let by_service = || retry_after(seen.ctx.response()?, (seen.now)());
        Some(Fault {
            kind: seen.kind(kind),
            retry_after: asked.or_else(by_service),
        })
    }
}

impl Classifier {
    fn priority(&self) -> RetryClassifierPriority {
        use RetryClassifierPriority as Priority;
        match self {
            Self::Status => Priority::http_status_code_classifier(),
            Self::ClockSkew => Priority::run_after(Priority::http_status_code_classifier()),
            Self::Code => Priority::run_before(Priority::modeled_as_retryable_classifier()),
            Self::Modeled => Priority::modeled_as_retryable_classifier(),
            Self::Failure => Priority::transient_error_classifier(),
            Self::Custom(custom) => custom.priority(),
        }
    }

    fn name(&self) -> &'static str {
        match self {
            Self::Status => "status",
            Self::ClockSkew => "clock skew",
            Self::Code => "error code",
            Self::Modeled => "model",
            Self::Failure => "failure",
            Self::Custom(custom) => custom.name(),
        }
    }

    fn classify(&self, seen: Seen<'_>, previous: &RetryAction) -> RetryAction {
        match self {
            Self::Status => by_status(seen.ctx),
            Self::ClockSkew if seen.clock_corrected => RetryAction::server_error(),
            Self::ClockSkew => RetryAction::NoActionIndicated,
            Self::Code => seen.code.map(by_code).unwrap_or_default(),
            Self::Modeled => seen
                .modeled
                .map(RetryAction::retryable_error)
                .unwrap_or_default(),
            Self::Failure => by_failure(seen.ctx),
            Self::Custom(custom) => custom.classify_retry_v2(seen.ctx, previous),
        }
    }
}

impl Seen<'_> {
    fn kind(self, kind: ErrorKind) -> FaultKind {
        if kind == ErrorKind::ThrottlingError {
            return FaultKind::Throttling;
        }
        let timed_out = match self.ctx.output_or_error() {
            Some(Err(failure)) => match failure.as_connector_error() {
                Some(connector) => connector.is_timeout(),
                None => failure.is_timeout_error(),
            },
            _ => false,
        };
        if timed_out {
            FaultKind::Timeout
        } else if self.clock_corrected {
            FaultKind::ClockSkew
        } else {
            FaultKind::Transient
        }
    }
}

/// By the status of an error reply.
fn by_status(ctx: &InterceptorContext) -> RetryAction {
    if !ctx.is_failed() {
        return RetryAction::NoActionIndicated;
    }
    match ctx.response().map(HttpResponse::status).map(u16::from) {
        Some(429) => RetryAction::throttling_error(),
        Some(500 | 502 | 503 | 504) => RetryAction::transient_error(),
        _ => RetryAction::NoActionIndicated,
    }
}

/// By the code of a service error.
fn by_code(code: &str) -> RetryAction {
    if THROTTLING_CODES.contains(&code) {
        RetryAction::throttling_error()
    } else if TRANSIENT_CODES.contains(&code) {
        RetryAction::transient_error()
    } else {
        RetryAction::NoActionIndicated
    }
}

/// By what went wrong on the way.
fn by_failure(ctx: &InterceptorContext) -> RetryAction {
    let Some(Err(failure)) = ctx.output_or_error() else {
        return RetryAction::NoActionIndicated;
    };
    match failure.as_connector_error() {
        Some(connector) if connector.is_timeout() || connector.is_io() => {
            RetryAction::transient_error()
        }
        Some(connector) => connector
            .as_other()
            .map(RetryAction::retryable_error)
            .unwrap_or_default(),
        // It would be as large the next time, and read to the limit once more.
        None if is_too_large(failure) => RetryAction::NoActionIndicated,
        None if failure.is_timeout_error() || failure.is_response_error() => {
            RetryAction::transient_error()
        }
        None => RetryAction::NoActionIndicated,
    }
}

fn is_too_large(failure: &OrchestratorError<Error>) -> bool {
    std::error::Error::source(failure).is_some_and(|source| source.is::<TooLarge>())
}

#[cfg(test)]
mod tests;
