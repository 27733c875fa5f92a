//! The spans and events of a call for `tracing`.
//!
//! A call is a span, and each of its attempts is a child of it, with the fields of OpenTelemetry's
//! conventions for RPC. Spans and decisions have the level DEBUG, single steps TRACE. Nothing that
//! may be confidential is recorded: no credentials, signatures, headers, paths, queries or bodies,
//! and no message of the service, which may repeat the input.

use crate::error::request_id;
use aws_smithy_runtime_api::client::interceptors::context::{Error, InterceptorContext};
use aws_smithy_runtime_api::client::orchestrator::OrchestratorError;
use tracing::field::Empty;
use tracing::{Span, debug_span};

/// Returns the span of a call. The empty fields are recorded later.
pub(crate) fn call(service: &'static str, method: &'static str) -> Span {
    debug_span!(
        "call",
        "otel.name" = %format_args!("{service}/{method}"),
        "otel.kind" = "client",
        "rpc.system" = "aws-api",
        "rpc.service" = service,
        "rpc.method" = method,
        "server.address" = Empty,
        "server.port" = Empty,
        "http.response.status_code" = Empty,
        "aws.request_id" = Empty,
        "error.type" = Empty,
        attempts = Empty,
    )
}

/// Returns the span of one attempt.
pub(crate) fn attempt(number: u32) -> Span {
    debug_span!(
        "attempt",
        attempt = number,
        "http.response.status_code" = Empty,
        "aws.request_id" = Empty,
        "error.type" = Empty,
    )
}

/// Records host and port of the request in the span of a call.
pub(crate) fn record_address(span: &Span, uri: &str) {
    if span.is_disabled() {
        return;
    }
    let Ok(uri) = uri.parse::<http::Uri>() else {
        return;
    };
    if let Some(host) = uri.host() {
        span.record("server.address", host);
    }
    if let Some(port) = uri.port_u16() {
        span.record("server.port", port);
    }
}

/// Records the result of an attempt or a call in its span. `code` is the error code of a service
/// error.
pub(crate) fn record_result(span: &Span, ctx: &InterceptorContext, code: Option<&str>) {
    if span.is_disabled() {
        return;
    }
    if let Some(response) = ctx.response() {
        span.record("http.response.status_code", response.status().as_u16());
        if let Some(id) = request_id(response.headers()) {
            span.record("aws.request_id", id);
        }
    }
    if let Some(Err(failure)) = ctx.output_or_error() {
        span.record("error.type", code.unwrap_or_else(|| failure_kind(failure)));
    }
}

/// Returns the kind of a failure that has no error code.
fn failure_kind(failure: &OrchestratorError<Error>) -> &'static str {
    match failure.as_connector_error() {
        Some(connector) if connector.is_timeout() => "timeout",
        Some(_) => "dispatch_failure",
        None if failure.is_timeout_error() => "timeout",
        None if failure.is_response_error() => "response_error",
        None if failure.is_operation_error() => "service_error",
        None if failure.is_interceptor_error() => "interceptor_error",
        None => "construction_failure",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_smithy_runtime_api::client::interceptors::InterceptorError;
    use aws_smithy_runtime_api::client::result::ConnectorError;

    #[test]
    fn the_kind_of_a_failure_is_that_of_its_phase() {
        let text = || "it failed".into();
        for (failure, kind) in [
            (
                OrchestratorError::connector(ConnectorError::timeout(text())),
                "timeout",
            ),
            (
                OrchestratorError::connector(ConnectorError::io(text())),
                "dispatch_failure",
            ),
            (OrchestratorError::timeout(text()), "timeout"),
            (OrchestratorError::response(text()), "response_error"),
            (
                OrchestratorError::operation(Error::erase(std::fmt::Error)),
                "service_error",
            ),
            (
                OrchestratorError::interceptor(InterceptorError::read_before_execution(
                    "Diary",
                    std::fmt::Error,
                )),
                "interceptor_error",
            ),
            (
                OrchestratorError::other("it failed"),
                "construction_failure",
            ),
        ] {
            assert_eq!(failure_kind(&failure), kind, "{failure:?}");
        }
    }
}
