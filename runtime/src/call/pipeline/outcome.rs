//! From the state of a finished call to what its caller gets.

use super::{Call, Failure, Outcome};
use crate::error::{self, BoxError, SdkError, clean};
use crate::http::was_connected;
use crate::operation::Idempotency;
use aws_smithy_runtime_api::client::interceptors::context::Error;
use aws_smithy_runtime_api::client::orchestrator::{HttpResponse, OrchestratorError};
use aws_smithy_runtime_api::client::result::{ConnectorError, SdkError as SmithyError};
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::error::ErrorMetadata;
use aws_types::request_id::RequestId;
use std::error::Error as StdError;
use std::fmt;

impl Call<'_> {
    pub(super) fn into_outcome(mut self) -> Outcome {
        // An error that leaves a doubt of its own need not speak of another one.
        let in_doubt = self.in_doubt && !self.leaves_a_doubt();
        let failure = match self.ctx.take_output_or_error() {
            Some(Ok(output)) => return Ok(output),
            Some(Err(failure)) => failure,
            None => OrchestratorError::other("the call ended without an outcome"),
        };
        let error = failure.as_operation_error();
        let meta = error.and_then(self.functions.meta);
        let mut call = error::Call {
            operation: self.operation.name,
            attempts: self.attempts,
            in_doubt,
            request_id: self
                .ctx
                .response()
                .and_then(RequestId::request_id)
                .or_else(|| meta.and_then(RequestId::request_id))
                .map(str::to_owned),
            summary: error.and_then(|error| summary(meta, error)),
        };
        let error = self.into_error(failure);
        if matches!(error, SdkError::ConstructionFailure(_)) {
            call.attempts = 0;
        }
        Err(error.of_call(call))
    }

    /// Whether the last attempt may have changed something, although its outcome does not say so:
    /// the service got the request, or may have, and gave no answer or one that tells nothing.
    pub(super) fn leaves_a_doubt(&self) -> bool {
        if self.operation.idempotency == Idempotency::Idempotent {
            return false;
        }
        match (self.ctx.response(), self.ctx.output_or_error()) {
            (Some(response), _) => response.status().is_server_error(),
            (None, Some(Err(failure))) => {
                let connected = failure.as_connector_error().is_none_or(was_connected);
                // The request is taken out of the context when it is sent.
                self.ctx.request().is_none() && connected
            }
            (None, _) => false,
        }
    }

    fn into_error(mut self, failure: Failure) -> SdkError<Error, HttpResponse> {
        // Sorting failures by phase is smithy's business, but it has no way to give both the
        // source and the reply back. So the reply stays here, and an empty one goes in its place.
        let response = self.ctx.response_mut().map(|response| {
            let stand_in = HttpResponse::new(response.status(), SdkBody::empty());
            std::mem::replace(response, stand_in)
        });
        if failure.is_operation_error() {
            let mut service_error = None;
            let _ = failure.map_operation_error(|error| service_error = Some(error));
            return match service_error {
                // An interceptor may have put an error where no reply ever came.
                Some(error) => SdkError::service_error(error, response.unwrap_or_else(nothing)),
                None => SdkError::construction_failure("the service error is gone"),
            };
        }
        if response.is_none() && failure.is_response_error() {
            self.ctx.set_response(nothing());
        }
        let error = match self.ctx.finalize_result(Err(failure)) {
            Ok(_) => return SdkError::construction_failure("the call ended without an outcome"),
            Err(error) => error,
        };
        type Wrap = fn(BoxError, Option<HttpResponse>) -> SdkError<Error, HttpResponse>;
        let wrap: Wrap = match &error {
            SmithyError::ConstructionFailure(_) => {
                |source, _| SdkError::construction_failure(source)
            }
            SmithyError::TimeoutError(_) => |source, _| SdkError::timeout_error(source),
            SmithyError::ResponseError(_) => {
                |source, raw| SdkError::response_error(source, raw.unwrap_or_else(nothing))
            }
            _ => |source, _| undelivered(source),
        };
        let source = error.into_source().unwrap_or_else(BoxError::from);
        wrap(source, response)
    }
}

/// A dispatch failure, unless the request never got as far as a connector.
fn undelivered(source: BoxError) -> SdkError<Error, HttpResponse> {
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

/// A reply that stands where none came.
fn nothing() -> HttpResponse {
    HttpResponse::new(
        http::StatusCode::INTERNAL_SERVER_ERROR.into(),
        SdkBody::empty(),
    )
}

/// Code and message in one line. An error that an interceptor made up may have neither, and says
/// itself what it is.
fn summary(meta: Option<&ErrorMetadata>, error: &Error) -> Option<String> {
    let code_and_message = meta.map(|meta| (meta.code(), meta.message()));
    let text = match code_and_message.unwrap_or_default() {
        (Some(code), Some(message)) => format!("{code}: {message}"),
        (Some(text), None) | (None, Some(text)) => text.to_owned(),
        (None, None) => error.to_string(),
    };
    let mut summary = String::with_capacity(text.len());
    clean(&mut summary, &text).ok()?;
    Some(summary)
}

/// Marks a failure inside an attempt as one from before anything was sent.
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
