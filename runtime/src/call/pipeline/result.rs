//! The conversion of a finished call to the result that its caller gets.

use super::{Call, CallResult, Failure};
use crate::endpoint::unknown_region_hint;
use crate::error::{BoxError, CallContext, SdkError, request_id, write_sanitized};
use crate::http::{may_have_been_sent, unsent};
use crate::operation::Idempotency;
use aws_smithy_runtime_api::client::interceptors::context::Error;
use aws_smithy_runtime_api::client::orchestrator::{HttpResponse, OrchestratorError};
use aws_smithy_runtime_api::client::result::{ConnectorError, SdkError as SmithyError};
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::error::ErrorMetadata;
use aws_types::request_id::RequestId;
use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;

impl Call<'_> {
    pub(super) fn into_result(mut self) -> CallResult {
        // If the last attempt may have taken effect, the error implies it already.
        let in_doubt = self.in_doubt && !self.may_have_taken_effect();
        let failure = match self.ctx.take_output_or_error() {
            Some(Ok(output)) => return Ok(output),
            Some(Err(failure)) => failure,
            None => OrchestratorError::other("the call ended without a result"),
        };
        let error = failure.as_operation_error();
        let meta = error.and_then(self.vtable.meta);
        let mut call = CallContext {
            operation: self.operation.name,
            attempts: self.attempts,
            in_doubt,
            hint: self.hint.take().or_else(|| self.region_hint(&failure)),
            request_id: self
                .ctx
                .response()
                .and_then(|response| request_id(response.headers()))
                .or_else(|| meta.and_then(RequestId::request_id))
                .map(str::to_owned),
            summary: error.and_then(|error| summary(meta, error)),
        };
        let error = self.into_error(failure);
        if matches!(error, SdkError::ConstructionFailure(_)) {
            call.attempts = 0;
        }
        Err(error.with_call(call))
    }

    /// Returns whether the last attempt may have taken effect although it failed: the service may have
    /// received the request, and returned no response or one that does not exclude an effect.
    pub(super) fn may_have_taken_effect(&self) -> bool {
        if self.operation.idempotency == Idempotency::Idempotent {
            return false;
        }
        match (self.ctx.response(), self.ctx.output_or_error()) {
            (Some(response), _) => response.status().is_server_error(),
            (None, Some(Err(failure))) => {
                let connector_error = failure.as_connector_error();
                // The request is taken out of the context when it is sent.
                self.ctx.request().is_none() && connector_error.is_none_or(may_have_been_sent)
            }
            (None, _) => false,
        }
    }

    /// Returns a hint if the host of an unknown region could not be reached.
    fn region_hint(&self, failure: &Failure) -> Option<Cow<'static, str>> {
        let region = self.config.region.as_ref()?.as_ref();
        let error = failure.as_connector_error().and_then(unsent)?;
        // The host may be that of an endpoint URL or of a proxy, which does not depend on the region.
        if !error.to_string().contains(&format!(".{region}.")) {
            return None;
        }
        unknown_region_hint(region).map(Cow::Owned)
    }

    fn into_error(mut self, failure: Failure) -> SdkError<Error, HttpResponse> {
        // smithy-rs classifies failures by phase, but returns either the source or the response. So
        // the response is replaced by an empty one before.
        let response = self.ctx.response_mut().map(|response| {
            let empty = HttpResponse::new(response.status(), SdkBody::empty());
            std::mem::replace(response, empty)
        });
        if failure.is_operation_error() {
            let mut service_error = None;
            let _ = failure.map_operation_error(|error| service_error = Some(error));
            return match service_error {
                // An interceptor may have set an error without a response.
                Some(error) => {
                    SdkError::service_error(error, response.unwrap_or_else(empty_response))
                }
                None => SdkError::construction_failure("the service error is missing"),
            };
        }
        if response.is_none() && failure.is_response_error() {
            self.ctx.set_response(empty_response());
        }
        let error = match self.ctx.finalize_result(Err(failure)) {
            Ok(_) => return SdkError::construction_failure("the call ended without a result"),
            Err(error) => error,
        };
        type Wrap = fn(BoxError, Option<HttpResponse>) -> SdkError<Error, HttpResponse>;
        let wrap: Wrap = match &error {
            SmithyError::ConstructionFailure(_) => {
                |source, _| SdkError::construction_failure(source)
            }
            SmithyError::TimeoutError(_) => |source, _| SdkError::timeout_error(source),
            SmithyError::ResponseError(_) => {
                |source, raw| SdkError::response_error(source, raw.unwrap_or_else(empty_response))
            }
            _ => |source, _| dispatch_or_construction_failure(source),
        };
        let source = error.into_source().unwrap_or_else(BoxError::from);
        wrap(source, response)
    }
}

/// Returns a dispatch failure, or a construction failure if the request never reached a connector.
fn dispatch_or_construction_failure(source: BoxError) -> SdkError<Error, HttpResponse> {
    let error = match source.downcast::<ConnectorError>() {
        Ok(error) => *error,
        Err(source) => ConnectorError::other(source, None),
    };
    if !error.source().is_some_and(|source| source.is::<NotSent>()) {
        return SdkError::dispatch_failure(error);
    }
    match error.into_source().downcast::<NotSent>() {
        Ok(not_sent) => SdkError::construction_failure(not_sent.0),
        Err(source) => SdkError::construction_failure(source),
    }
}

/// Returns an empty response, for errors without one.
fn empty_response() -> HttpResponse {
    HttpResponse::new(
        http::StatusCode::INTERNAL_SERVER_ERROR.into(),
        SdkBody::empty(),
    )
}

/// Returns code and message on one line, or the error's own text: an error that an interceptor created
/// may have neither.
fn summary(meta: Option<&ErrorMetadata>, error: &Error) -> Option<String> {
    let code_and_message = meta.map(|meta| (meta.code(), meta.message()));
    let text = match code_and_message.unwrap_or_default() {
        (Some(code), Some(message)) => format!("{code}: {message}"),
        (Some(text), None) | (None, Some(text)) => text.to_owned(),
        (None, None) => error.to_string(),
    };
    let mut summary = String::with_capacity(text.len());
    write_sanitized(&mut summary, &text).ok()?;
    Some(summary)
}

/// A failure inside an attempt, before the request was sent.
#[derive(Debug)]
pub(super) struct NotSent(BoxError);

impl NotSent {
    pub(super) fn failure(source: impl Into<BoxError>) -> Failure {
        OrchestratorError::other(Self(source.into()))
    }
}

impl fmt::Display for NotSent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl StdError for NotSent {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source()
    }
}
