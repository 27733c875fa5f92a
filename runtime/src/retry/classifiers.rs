//! The retry classifiers: which results of an attempt are retryable.
//!
//! The classifiers run in the order of their priority, from the general to the specific. The last
//! one that indicates an action decides, except that one that forbids a retry ends the
//! classification. The caller's classifiers run among those of this module by their priority.

use super::retry_after::retry_after;
use crate::http::body::TooLarge;
use aws_smithy_runtime_api::client::interceptors::context::{Error, InterceptorContext};
use aws_smithy_runtime_api::client::orchestrator::{HttpResponse, OrchestratorError};
use aws_smithy_runtime_api::client::retries::classifiers::{
    ClassifyRetry, RetryAction, RetryClassifierPriority, RetryReason, SharedRetryClassifier,
};
use aws_smithy_types::retry::ErrorKind;
use std::time::{Duration, SystemTime};

/// The error codes that AWS services use for throttling.
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

/// The error codes that AWS services use for requests that arrived too slowly.
const TRANSIENT_CODES: &[&str] = &["RequestTimeout", "RequestTimeoutException"];

/// A failure after which another attempt may succeed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RetryableError {
    pub(crate) kind: RetryableErrorKind,
    /// The backoff that the response or a classifier of the caller requires.
    pub(crate) retry_after: Option<Duration>,
}

impl RetryableError {
    /// Returns whether the service throttled the request.
    pub(crate) fn is_throttling(self) -> bool {
        self.kind == RetryableErrorKind::Throttling
    }
}

/// The kind of a retryable error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RetryableErrorKind {
    /// Connecting, the response or the attempt took too long.
    Timeout,
    /// The network or the service failed temporarily.
    Transient,
    /// The service throttled the request.
    Throttling,
    /// The request was signed with a wrong time, which the client has corrected.
    ClockSkew,
    /// The request was signed with credentials that the service refused, and the client has others.
    RefusedCredentials,
}

/// The result of an attempt, as input of the classifiers.
#[derive(Clone, Copy)]
pub(crate) struct ClassifierInput<'a> {
    pub(crate) ctx: &'a InterceptorContext,
    /// The error code of a service error.
    pub(crate) code: Option<&'a str>,
    /// The kind of error if the model marks it as retryable.
    pub(crate) modeled: Option<ErrorKind>,
    /// Whether the service rejected the signing time and the next attempt uses the corrected one.
    pub(crate) clock_corrected: bool,
    /// Whether the service refused the credentials and the next attempt uses others.
    pub(crate) credentials_replaced: bool,
    /// The time by the service's clock.
    pub(crate) now: &'a dyn Fn() -> SystemTime,
}

/// The classifiers of a client, in the order in which they run.
#[derive(Debug)]
pub(crate) struct Classifiers {
    classifiers: Vec<Classifier>,
    /// Whether the caller added any, which may class a success as retryable too.
    has_custom: bool,
}

#[derive(Debug)]
enum Classifier {
    Status,
    ClockSkew,
    Credentials,
    Code,
    Modeled,
    Failure,
    Custom(SharedRetryClassifier),
}

impl Classifiers {
    pub(crate) fn new(custom: &[SharedRetryClassifier]) -> Self {
        let own = [
            Classifier::Status,
            Classifier::ClockSkew,
            Classifier::Credentials,
            Classifier::Code,
            Classifier::Modeled,
            Classifier::Failure,
        ];
        let of_caller = custom.iter().cloned().map(Classifier::Custom);
        let mut classifiers = Vec::with_capacity(own.len() + custom.len());
        for classifier in own.into_iter().chain(of_caller) {
            // At equal priority the caller's classifier runs last, and so decides.
            let priority = classifier.priority();
            let index = classifiers.partition_point(|it: &Classifier| it.priority() <= priority);
            classifiers.insert(index, classifier);
        }
        let has_custom = !custom.is_empty();
        Self {
            classifiers,
            has_custom,
        }
    }

    /// Returns the retryable error of an attempt, or `None` if its result is not retryable.
    pub(crate) fn classify(&self, input: ClassifierInput<'_>) -> Option<RetryableError> {
        if !self.has_custom && !input.ctx.is_failed() {
            return None;
        }
        let mut action = RetryAction::NoActionIndicated;
        for classifier in &self.classifiers {
            match classifier.classify(input, &action) {
                RetryAction::NoActionIndicated => continue,
                RetryAction::RetryForbidden => {
                    tracing::debug!(
                        classifier = classifier.name(),
                        "the classifier forbids a retry"
                    );
                    return None;
                }
                indicated => action = indicated,
            }
            tracing::trace!(classifier = classifier.name(), %action, "classified the result of the attempt");
        }
        let RetryAction::RetryIndicated(RetryReason::RetryableError {
            kind,
            retry_after: requested,
        }) = action
        else {
            return None;
        };
        let by_response = || retry_after(input.ctx.response()?, (input.now)());
        Some(RetryableError {
            kind: input.kind(kind),
            retry_after: requested.or_else(by_response),
        })
    }
}

impl Classifier {
    fn priority(&self) -> RetryClassifierPriority {
        use RetryClassifierPriority as Priority;
        match self {
            Self::Status => Priority::http_status_code_classifier(),
            Self::ClockSkew | Self::Credentials => {
                Priority::run_after(Priority::http_status_code_classifier())
            }
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
            Self::Credentials => "credentials",
            Self::Code => "error code",
            Self::Modeled => "model",
            Self::Failure => "failure",
            Self::Custom(custom) => custom.name(),
        }
    }

    fn classify(&self, input: ClassifierInput<'_>, previous: &RetryAction) -> RetryAction {
        match self {
            Self::Status => by_status(input.ctx),
            Self::ClockSkew if input.clock_corrected => RetryAction::server_error(),
            Self::Credentials if input.credentials_replaced => RetryAction::server_error(),
            Self::ClockSkew | Self::Credentials => RetryAction::NoActionIndicated,
            Self::Code => input.code.map(by_code).unwrap_or_default(),
            Self::Modeled => input
                .modeled
                .map(RetryAction::retryable_error)
                .unwrap_or_default(),
            Self::Failure => by_failure(input.ctx),
            Self::Custom(custom) => custom.classify_retry_v2(input.ctx, previous),
        }
    }
}

impl ClassifierInput<'_> {
    fn kind(self, kind: ErrorKind) -> RetryableErrorKind {
        if kind == ErrorKind::ThrottlingError {
            return RetryableErrorKind::Throttling;
        }
        let timed_out = match self.ctx.output_or_error() {
            Some(Err(failure)) => match failure.as_connector_error() {
                Some(connector) => connector.is_timeout(),
                None => failure.is_timeout_error(),
            },
            _ => false,
        };
        if timed_out {
            RetryableErrorKind::Timeout
        } else if self.clock_corrected {
            RetryableErrorKind::ClockSkew
        } else if self.credentials_replaced {
            RetryableErrorKind::RefusedCredentials
        } else {
            RetryableErrorKind::Transient
        }
    }
}

/// Classifies by the status of an error response.
fn by_status(ctx: &InterceptorContext) -> RetryAction {
    if !ctx.is_failed() {
        return RetryAction::NoActionIndicated;
    }
    match ctx.response().map(HttpResponse::status).map(u16::from) {
        Some(429) => RetryAction::throttling_error(),
        Some(408 | 500 | 502 | 503 | 504) => RetryAction::transient_error(),
        _ => RetryAction::NoActionIndicated,
    }
}

/// Classifies by the error code of a service error.
fn by_code(code: &str) -> RetryAction {
    if THROTTLING_CODES.contains(&code) {
        RetryAction::throttling_error()
    } else if TRANSIENT_CODES.contains(&code) {
        RetryAction::transient_error()
    } else {
        RetryAction::NoActionIndicated
    }
}

/// Classifies failures of the transport and unreadable responses.
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
        // The next response would be too large as well.
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
