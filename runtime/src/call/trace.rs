//! What a call tells `tracing`.
//!
//! A call is a span, and so is each of its attempts below it, with the fields that are usual for
//! calls of remote procedures. Spans and what is decided are at the level DEBUG, single steps at
//! TRACE. Nothing is said that a log must not hold: no credentials, no signatures, no headers, no
//! path or query, which name the caller's users, no bodies, and no message of the service, which may
//! repeat what was sent.

use aws_smithy_runtime_api::client::interceptors::context::{Error, InterceptorContext};
use aws_smithy_runtime_api::client::orchestrator::OrchestratorError;
use aws_types::request_id::RequestId;
use tracing::field::Empty;
use tracing::{Span, debug_span};

/// The span of a call. What is empty becomes known later.
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

/// The span of one attempt.
pub(crate) fn attempt(number: u32) -> Span {
    debug_span!(
        "attempt",
        attempt = number,
        "http.response.status_code" = Empty,
        "aws.request_id" = Empty,
        "error.type" = Empty,
    )
}

/// Notes in the span of a call where it goes.
pub(crate) fn addressed(span: &Span, uri: &str) {
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

/// Notes in the span of an attempt or a call what it came to. `code` is that of a service error.
pub(crate) fn ended(span: &Span, ctx: &InterceptorContext, code: Option<&str>) {
    if span.is_disabled() {
        return;
    }
    if let Some(response) = ctx.response() {
        span.record("http.response.status_code", response.status().as_u16());
        if let Some(id) = response.request_id() {
            span.record("aws.request_id", id);
        }
    }
    if let Some(Err(failure)) = ctx.output_or_error() {
        span.record("error.type", code.unwrap_or_else(|| kind(failure)));
    }
}

/// What kind of failure it is that has no code.
fn kind(failure: &OrchestratorError<Error>) -> &'static str {
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
