//! Which failures may pass by themselves.

use aws_smithy_runtime_api::client::interceptors::context::Error;
use aws_smithy_runtime_api::client::orchestrator::{HttpResponse, OrchestratorError};
use aws_smithy_types::retry::ErrorKind;
use std::time::Duration;

/// A failure that may pass by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) kind: FaultKind,
    /// How long the service says to wait.
    pub(crate) retry_after: Option<Duration>,
}

/// Why a failure may pass by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FaultKind {
    /// Connecting, the reply or the attempt took too long.
    Timeout,
    /// The way to the service, or the service, failed for the moment.
    Transient,
    /// The service asks for fewer calls.
    Throttling,
}

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

/// Whether and why a failure may pass by itself, from the failure, the error code if the service
/// gave one, and the reply if there was one.
pub(crate) fn classify(
    failure: &OrchestratorError<Error>,
    code: Option<&str>,
    response: Option<&HttpResponse>,
) -> Option<Fault> {
    let retry_after = response
        .and_then(|response| response.headers().get("x-amz-retry-after"))
        .and_then(|milliseconds| milliseconds.parse().ok())
        .map(Duration::from_millis);
    let kind = kind(failure, code, response)?;
    Some(Fault { kind, retry_after })
}

fn kind(
    failure: &OrchestratorError<Error>,
    code: Option<&str>,
    response: Option<&HttpResponse>,
) -> Option<FaultKind> {
    if let Some(connector) = failure.as_connector_error() {
        return match connector.as_other() {
            _ if connector.is_timeout() => Some(FaultKind::Timeout),
            _ if connector.is_io() => Some(FaultKind::Transient),
            Some(ErrorKind::ThrottlingError) => Some(FaultKind::Throttling),
            Some(ErrorKind::TransientError | ErrorKind::ServerError) => Some(FaultKind::Transient),
            _ => None,
        };
    }
    if failure.is_timeout_error() {
        return Some(FaultKind::Timeout);
    }
    if failure.is_response_error() {
        return Some(FaultKind::Transient);
    }
    if !failure.is_operation_error() {
        return None;
    }
    match (code, response.map(|response| response.status().as_u16())) {
        (Some(code), _) if THROTTLING_CODES.contains(&code) => Some(FaultKind::Throttling),
        (Some(code), _) if TRANSIENT_CODES.contains(&code) => Some(FaultKind::Transient),
        (_, Some(429)) => Some(FaultKind::Throttling),
        (_, Some(500 | 502 | 503 | 504)) => Some(FaultKind::Transient),
        _ => None,
    }
}
