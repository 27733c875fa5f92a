//! The one pipeline that every call of every operation goes through:
//!
//! ```text
//! validate → serialize → endpoint → [ sign → send → read ]… → output
//! ```
//!
//! It knows operations by their descriptor and a handful of functions over erased types, so it is
//! compiled once. Interceptors run at the same places, in the same order and with the same context
//! as in the official clients.

mod attempt;
mod auth;
mod outcome;

use super::hooks::Hooks;
use super::resolved_config::Setup;
use super::{telemetry, trace};
use crate::config::invocation_id::InvocationIdGenerator as _;
use crate::error::{BoxError, SdkError};
use crate::operation::{self, Descriptor, ErrorResponse};
use crate::retry::{self, Budget, Fault, Reading, Seen};
use crate::time::{Limited, within};
use aws_smithy_async::rt::sleep::AsyncSleep;
use aws_smithy_runtime_api::client::interceptors::context::{
    Error, Input, InterceptorContext, Output, RewindResult,
};
use aws_smithy_runtime_api::client::orchestrator::{
    HttpRequest, HttpResponse, Metadata, OrchestratorError,
};
use aws_smithy_runtime_api::client::retries::RequestAttempts;
use aws_smithy_schema::serde::{SerdeError, SerializableStruct, ShapeDeserializer};
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::error::ErrorMetadata;
use aws_smithy_types::retry::ErrorKind;
use aws_smithy_types::telemetry::RequestedTelemetryAttributes;
use std::pin::Pin;
use std::sync::Arc;
use tracing::{Instrument, Span};

/// What only the operation knows how to do, over erased types.
pub(crate) struct Functions {
    pub(crate) input: fn(&Input) -> Option<&dyn SerializableStruct>,
    pub(crate) validate: fn(&Input) -> Result<(), BoxError>,
    pub(crate) read_output:
        fn(&mut dyn ShapeDeserializer, Option<String>) -> Result<Output, SerdeError>,
    pub(crate) read_error: fn(ErrorResponse<'_>) -> Error,
    pub(crate) meta: fn(&Error) -> Option<&ErrorMetadata>,
    pub(crate) retryable: fn(&Error) -> Option<ErrorKind>,
}

/// How a stage fails.
type Failure = OrchestratorError<Error>;

/// What a call comes to.
type Outcome = Result<Output, SdkError<Error, HttpResponse>>;

/// Makes a call. The future is boxed, since it is large and each of the caller's futures that
/// await it would hold it.
pub(crate) fn run(
    setup: Arc<Setup>,
    operation: &'static Descriptor,
    functions: &'static Functions,
    input: Input,
) -> Pin<Box<dyn Future<Output = Outcome> + Send>> {
    let span = trace::call(setup.metadata.service_id, operation.name);
    let call = span.clone();
    let work = async move {
        let components = match &setup.components {
            Ok(components) => components,
            Err(error) => return Err(SdkError::construction_failure(error.clone())),
        };
        let call = Call {
            hooks: Hooks {
                interceptors: &setup.interceptors,
                components,
            },
            setup: &setup,
            operation,
            functions,
            ctx: InterceptorContext::new(input),
            cfg: ConfigBag::base(),
            span: call,
            attempt_span: Span::none(),
            attempts: 0,
            in_attempt: false,
            accepted: false,
            in_doubt: false,
            reading: Reading::default(),
            clock_corrected: false,
        };
        call.make().await
    };
    Box::pin(work.instrument(span))
}

/// A call in progress.
struct Call<'a> {
    setup: &'a Setup,
    operation: &'static Descriptor,
    functions: &'static Functions,
    hooks: Hooks<'a>,
    ctx: InterceptorContext,
    cfg: ConfigBag,
    span: Span,
    attempt_span: Span,
    /// How many attempts have begun.
    attempts: u32,
    /// Whether an attempt has begun whose end the interceptors have not been told of.
    in_attempt: bool,
    /// Whether the service has begun a success reply, so that the call has had its effect.
    accepted: bool,
    /// Whether an attempt before the last one may have had its effect unnoticed.
    in_doubt: bool,
    /// What the last attempt showed of the clocks.
    reading: Reading,
    /// Whether the call was made again because of the clock. Once is enough: if the time is not the
    /// reason, then it will not be the next time.
    clock_corrected: bool,
}

impl Call<'_> {
    async fn make(mut self) -> Outcome {
        self.cfg.push_shared_layer(self.setup.layer.clone());
        self.cfg.interceptor_state().store_put(Metadata::new(
            self.operation.name,
            self.setup.metadata.service_id,
        ));
        let begun = self.hooks.read_before_execution(&self.ctx, &mut self.cfg);
        match begun
            .map_err(Failure::from)
            .and_then(|()| self.capture_attributes())
        {
            Err(failure) => self.fail(failure),
            Ok(()) => {
                let (setup, limit) = (self.setup, self.setup.timeout_config.operation_timeout());
                let work = self.prepare_and_attempt();
                if let Err(timed_out) =
                    within(setup.sleep.as_ref(), limit, Limited::Operation, work).await
                {
                    self.fail(OrchestratorError::timeout(timed_out.into()));
                }
            }
        }
        // Interceptors are told of the end in any case, outside of what can time out.
        self.end_attempt();
        let modified = self
            .hooks
            .modify_before_completion(&mut self.ctx, &mut self.cfg);
        self.fail_on(modified);
        let read = self.hooks.read_after_execution(&self.ctx, &mut self.cfg);
        self.fail_on(read);
        self.span.record("attempts", self.attempts);
        trace::ended(&self.span, &self.ctx, self.code());
        tracing::debug!("the call is over");
        self.into_outcome()
    }

    /// Keeps the values of the input that interceptors were promised.
    fn capture_attributes(&mut self) -> Result<(), Failure> {
        let requested = self.cfg.load::<RequestedTelemetryAttributes>();
        let Some(requested) = requested.filter(|requested| !requested.is_empty()) else {
            return Ok(());
        };
        let input = self.ctx.input().and_then(self.functions.input);
        let Some(input) = input else { return Ok(()) };
        let captured = telemetry::captured(input, requested).map_err(OrchestratorError::other)?;
        self.cfg.interceptor_state().store_put(captured);
        Ok(())
    }

    async fn prepare_and_attempt(&mut self) {
        match self.prepare().await {
            Ok(()) => self.attempt_until_done().await,
            Err(failure) => self.fail(failure),
        }
    }

    /// Makes the request, all but its signature.
    async fn prepare(&mut self) -> Result<(), Failure> {
        self.hooks
            .modify_before_serialization(&mut self.ctx, &mut self.cfg)?;
        self.hooks
            .read_before_serialization(&self.ctx, &mut self.cfg)?;
        self.ctx.enter_serialization_phase();
        let input = self.ctx.take_input();
        let request = self
            .build(input.as_ref())
            .await
            .map_err(OrchestratorError::other)?;
        self.ctx.set_request(request);
        self.ctx.enter_before_transmit_phase();
        self.hooks
            .read_after_serialization(&self.ctx, &mut self.cfg)?;
        self.hooks
            .modify_before_retry_loop(&mut self.ctx, &mut self.cfg)?;
        if !self.hooks.interceptors.is_empty() {
            // Retries start from the request as the interceptors left it. Without any, the copy
            // made on entering this phase is still good.
            self.ctx.save_checkpoint();
        }
        Ok(())
    }

    /// Validates and serializes the input, and addresses the request.
    async fn build(&self, input: Option<&Input>) -> Result<HttpRequest, BoxError> {
        let input = input.ok_or("the input is gone")?;
        (self.functions.validate)(input)?;
        let input = (self.functions.input)(input)
            .ok_or("an interceptor replaced the input by another type")?;
        let protocol = &*self.setup.protocol;
        let mut request = protocol.serialize_request(input, self.operation.input, "", &self.cfg)?;
        if operation::has_dot_segment(request.uri()) {
            return Err("a member that is part of the path must not be `.` or `..`".into());
        }
        operation::name_payload_type(
            self.setup.metadata.protocol,
            self.operation.input,
            &mut request,
        );
        operation::announce_empty_body(&mut request);
        tracing::trace!(
            bytes = request.body().content_length(),
            "the input is serialized"
        );
        let endpoint = self.setup.endpoints.resolve().await?;
        // The error repeats the URL, which may hold a password, so it is not passed on.
        protocol
            .update_endpoint(&mut request, &endpoint, &self.cfg)
            .map_err(|_| "the endpoint URL is not valid; it needs a scheme and a host")?;
        trace::addressed(&self.span, request.uri());
        self.setup.user_agent.apply(request.headers_mut());
        if !request.headers().contains_key("amz-sdk-invocation-id")
            && let Some(id) = self.setup.invocation_ids.generate()?
        {
            let headers = request.headers_mut();
            headers.insert("amz-sdk-invocation-id", id.header_value().clone());
        }
        Ok(request)
    }

    /// Sends the request until there is an outcome that repeating would not better, or that must not
    /// be risked again.
    async fn attempt_until_done(&mut self) {
        let setup = self.setup;
        let mut budget = Budget::new(&setup.retry_config, &setup.tokens);
        // A body that can be read only once cannot be sent again; the outcome there is stands.
        while self.ctx.rewind(&mut self.cfg) != RewindResult::Impossible {
            if let Some(limiter) = &setup.limiter {
                limiter.turn(setup.time.now(), setup.sleep.as_ref()).await;
            }
            self.attempts += 1;
            self.attempt_span = trace::attempt(self.attempts);
            let span = self.attempt_span.clone();
            let outcome = self.attempt_once().instrument(span).await;
            setup.tokens.fill(|| setup.time.now());
            let Some(pause) = budget.next(self.attempts, outcome) else {
                return;
            };
            self.in_doubt |= self.leaves_a_doubt();
            match &setup.sleep {
                Some(sleep) => sleep.sleep(pause).await,
                None => return,
            }
        }
    }

    /// Makes one attempt within its time, and says what it came to.
    async fn attempt_once(&mut self) -> retry::Outcome {
        let setup = self.setup;
        self.in_attempt = true;
        self.reading = setup.reading();
        self.cfg
            .interceptor_state()
            .store_put(RequestAttempts::from(self.attempts));
        let limit = setup.timeout_config.operation_attempt_timeout();
        let attempt = self.attempt();
        match within(setup.sleep.as_ref(), limit, Limited::Attempt, attempt).await {
            Ok(result) => self.fail_on(result),
            Err(timed_out) => self.fail(OrchestratorError::timeout(timed_out.into())),
        }
        self.end_attempt();
        self.outcome()
    }

    /// What the last attempt came to, as far as repeating it is concerned.
    fn outcome(&mut self) -> retry::Outcome {
        let setup = self.setup;
        let (reading, response) = (self.reading, self.ctx.response());
        let late = reading.learn(self.code(), response, &setup.shared.skew);
        let clock_corrected = late && !self.clock_corrected;
        self.clock_corrected |= late;
        let seen = Seen {
            ctx: &self.ctx,
            code: self.code(),
            modeled: self.service_error().and_then(self.functions.retryable),
            clock_corrected,
            now: &|| setup.now(),
        };
        // What has had its effect must not have it twice, whatever anyone thinks of the outcome.
        let settled = self.accepted && self.operation.idempotency.is_not();
        let fault = setup.classifiers.fault(seen);
        if let Some(limiter) = &setup.limiter {
            limiter.learn(setup.time.now(), fault.is_some_and(Fault::is_throttling));
        }
        match fault {
            Some(fault) if !settled => retry::Outcome::Fault(fault),
            _ if self.ctx.is_failed() => retry::Outcome::Final,
            _ => retry::Outcome::Success,
        }
    }

    /// The error that the service answered with, if it did.
    fn service_error(&self) -> Option<&Error> {
        match self.ctx.output_or_error()? {
            Ok(_) => None,
            Err(failure) => failure.as_operation_error(),
        }
    }

    /// The code of that error.
    fn code(&self) -> Option<&str> {
        self.service_error()
            .and_then(self.functions.meta)
            .and_then(ErrorMetadata::code)
    }

    /// Tells the interceptors that the attempt is over, if one is in progress.
    fn end_attempt(&mut self) {
        if !std::mem::take(&mut self.in_attempt) {
            return;
        }
        let modified = self
            .hooks
            .modify_before_attempt_completion(&mut self.ctx, &mut self.cfg);
        self.fail_on(modified);
        let read = self.hooks.read_after_attempt(&self.ctx, &mut self.cfg);
        self.fail_on(read);
        trace::ended(&self.attempt_span, &self.ctx, self.code());
    }

    fn fail_on<E: Into<Failure>>(&mut self, result: Result<(), E>) {
        if let Err(error) = result {
            self.fail(error.into());
        }
    }

    /// Makes `failure` the outcome, in place of any other.
    fn fail(&mut self, failure: Failure) {
        self.ctx.set_output_or_error(Err(failure));
    }
}
