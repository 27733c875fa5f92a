//! The pipeline of a call, the same for all operations:
//!
//! ```text
//! validate → endpoint → serialize → [ sign → send → read ]… → output
//! ```
//!
//! An operation is a descriptor and a few functions over erased types, so the pipeline is compiled
//! once. Interceptors run at the same points, in the same order and with the same context as in the
//! official clients.

mod attempt;
mod auth;
mod credentials;
mod result;
mod signer;

use super::hooks::Hooks;
use super::resolved_config::{MissingRegion, ResolvedConfig};
use super::{headers, telemetry, trace};
use crate::config::invocation_id::{InvocationId, InvocationIdGenerator as _};
use crate::endpoint::Endpoint;
use crate::error::{BoxError, CallContext, SdkError};
use crate::operation::{self, Descriptor, ErrorResponse};
use crate::retry::{self, AttemptClock, Budget, ClassifierInput, RetryableError};
use crate::time::{TimeoutKind, with_timeout};
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
use signer::Signer;
use std::borrow::Cow;
use std::pin::Pin;
use std::sync::Arc;
use tracing::{Instrument, Span};

/// The functions of an operation, over erased types.
pub(crate) struct OperationVtable {
    pub(crate) input: fn(&Input) -> Option<&dyn SerializableStruct>,
    pub(crate) validate: fn(&Input) -> Result<(), BoxError>,
    pub(crate) read_output:
        fn(&mut dyn ShapeDeserializer, Option<String>) -> Result<Output, SerdeError>,
    pub(crate) read_error: fn(ErrorResponse<'_>) -> Error,
    pub(crate) meta: fn(&Error) -> Option<&ErrorMetadata>,
    pub(crate) retryable: fn(&Error) -> Option<ErrorKind>,
}

/// The error of a stage.
type Failure = OrchestratorError<Error>;

/// The result of a call.
type CallResult = Result<Output, SdkError<Error, HttpResponse>>;

/// Makes a call. The future is boxed, since it is large and would be part of every future of the
/// caller that awaits it.
pub(crate) fn run(
    config: Arc<ResolvedConfig>,
    operation: &'static Descriptor,
    vtable: &'static OperationVtable,
    input: Input,
) -> Pin<Box<dyn Future<Output = CallResult> + Send>> {
    let span = trace::call(config.metadata.service_id, operation.name);
    let call = span.clone();
    let work = async move {
        let components = match config.ready() {
            Ok(components) => components,
            Err(error) => {
                let call = CallContext::of(operation.name);
                return Err(SdkError::construction_failure(error).with_call(call));
            }
        };
        let call = Call {
            hooks: Hooks {
                interceptors: &config.interceptors,
                components,
            },
            config: &config,
            operation,
            vtable,
            ctx: InterceptorContext::new(input),
            input: None,
            invocation_id: None,
            cfg: ConfigBag::base(),
            endpoint: None,
            signer: None,
            span: call,
            attempt_span: Span::none(),
            attempts: 0,
            in_attempt: false,
            success_head_received: false,
            in_doubt: false,
            hint: None,
            clock: AttemptClock::default(),
            clock_corrected: false,
            credentials_replaced: false,
        };
        call.run().await
    };
    Box::pin(work.instrument(span))
}

/// The hint of a call that was not retried outside of a Tokio runtime.
const NOT_RETRIED: &str = "not retried, since the default sleep implementation requires a Tokio runtime; make \
                           the call in one, or set `config::Builder::sleep_impl`";

/// A call in progress.
struct Call<'a> {
    config: &'a ResolvedConfig,
    operation: &'static Descriptor,
    vtable: &'static OperationVtable,
    hooks: Hooks<'a>,
    ctx: InterceptorContext,
    /// The input, from which a retry writes the request again. `None` if there are interceptors, which may
    /// have changed the request.
    input: Option<Input>,
    /// The invocation ID, once it is generated.
    invocation_id: Option<InvocationId>,
    cfg: ConfigBag,
    /// The endpoint, once it is resolved.
    endpoint: Option<Arc<Endpoint>>,
    /// The signer of the last attempt, if it was signed with AWS credentials.
    signer: Option<Signer>,
    span: Span,
    attempt_span: Span,
    /// The number of attempts that have begun.
    attempts: u32,
    /// Whether an attempt has begun for which the interceptors' hooks after the attempt have not run.
    in_attempt: bool,
    /// Whether the status and headers of a success response were received, so that the call has taken
    /// effect.
    success_head_received: bool,
    /// Whether a failed attempt before the last one may have taken effect.
    in_doubt: bool,
    /// A cause of the failure that the error itself does not describe.
    hint: Option<Cow<'static, str>>,
    /// The clock data of the last attempt.
    clock: AttemptClock,
    /// Whether clock skew has already caused a retry. If the service rejects the corrected time as well,
    /// the rejection has another cause.
    clock_corrected: bool,
    /// Whether refused credentials have already caused a retry.
    credentials_replaced: bool,
}

impl Call<'_> {
    async fn run(mut self) -> CallResult {
        if self.config.shares_config_bag {
            self.cfg.push_shared_layer(self.config.layer.clone());
            self.cfg.interceptor_state().store_put(Metadata::new(
                self.operation.name,
                self.config.metadata.service_id,
            ));
        }
        let read = self.hooks.read_before_execution(&self.ctx, &mut self.cfg);
        match read
            .map_err(Failure::from)
            .and_then(|()| self.capture_attributes())
        {
            Err(failure) => self.fail(failure),
            Ok(()) => {
                let (config, limit) = (self.config, self.config.timeout_config.operation_timeout());
                let work = self.prepare_and_attempt();
                if let Err(timed_out) =
                    with_timeout(config.sleep(), limit, TimeoutKind::Operation, work).await
                {
                    self.fail(OrchestratorError::timeout(timed_out.into()));
                }
            }
        }
        // The last hooks run in any case, outside of the operation timeout.
        self.end_attempt();
        let modified = self
            .hooks
            .modify_before_completion(&mut self.ctx, &mut self.cfg);
        self.record_error(modified);
        let read = self.hooks.read_after_execution(&self.ctx, &mut self.cfg);
        self.record_error(read);
        self.span.record("attempts", self.attempts);
        trace::record_result(&self.span, &self.ctx, self.code());
        tracing::debug!("the call has ended");
        self.into_result()
    }

    /// Stores the members of the input that were requested as telemetry attributes.
    fn capture_attributes(&mut self) -> Result<(), Failure> {
        let requested = self.cfg.load::<RequestedTelemetryAttributes>();
        let Some(requested) = requested.filter(|requested| !requested.is_empty()) else {
            return Ok(());
        };
        let input = self.ctx.input().and_then(self.vtable.input);
        let Some(input) = input else { return Ok(()) };
        let captured = telemetry::captured(input, requested).map_err(OrchestratorError::other)?;
        self.cfg.interceptor_state().store_put(captured);
        Ok(())
    }

    async fn prepare_and_attempt(&mut self) {
        match self.prepare().await {
            Ok(()) => self.attempt_with_retries().await,
            Err(failure) => self.fail(failure),
        }
    }

    /// Prepares the request, without its signature.
    async fn prepare(&mut self) -> Result<(), Failure> {
        self.hooks
            .modify_before_serialization(&mut self.ctx, &mut self.cfg)?;
        self.hooks
            .read_before_serialization(&self.ctx, &mut self.cfg)?;
        self.ctx.enter_serialization_phase();
        let input = self.ctx.take_input();
        let (request, endpoint) = self
            .build(input.as_ref())
            .await
            .map_err(OrchestratorError::other)?;
        self.endpoint = Some(endpoint);
        if self.hooks.interceptors.is_empty() {
            self.input = input;
            self.enter_before_transmit_phase_without_copy(request);
            return Ok(());
        }
        self.ctx.set_request(request);
        self.ctx.enter_before_transmit_phase();
        self.hooks
            .read_after_serialization(&self.ctx, &mut self.cfg)?;
        self.hooks
            .modify_before_retry_loop(&mut self.ctx, &mut self.cfg)?;
        // Retries start from the request as the interceptors changed it.
        self.ctx.save_checkpoint();
        Ok(())
    }

    /// Enters the next phase without the copy of the request that the context makes for retries: few calls are
    /// retried, and a retry can write the request again.
    fn enter_before_transmit_phase_without_copy(&mut self, mut request: HttpRequest) {
        // A request whose body cannot be read again is not copied.
        let body = request.take_body();
        self.ctx.set_request(request);
        self.ctx.enter_before_transmit_phase();
        if let Some(request) = self.ctx.request_mut() {
            *request.body_mut() = body;
        }
    }

    /// Prepares the request of the next attempt. Returns `false` if it cannot be sent again.
    async fn rewind(&mut self) -> Result<bool, Failure> {
        if self.ctx.rewind(&mut self.cfg) != RewindResult::Impossible {
            return Ok(true);
        }
        let Some(input) = self.input.take() else {
            return Ok(false);
        };
        self.ctx = InterceptorContext::new(input);
        self.prepare().await?;
        self.ctx.rewind(&mut self.cfg);
        Ok(true)
    }

    /// Validates and serializes the input.
    async fn build(
        &mut self,
        input: Option<&Input>,
    ) -> Result<(HttpRequest, Arc<Endpoint>), BoxError> {
        let input = input.ok_or("an interceptor removed the input")?;
        (self.vtable.validate)(input)?;
        // A retry goes to the endpoint of the first attempt.
        let endpoint = match self.endpoint.clone() {
            Some(endpoint) => endpoint,
            None => match self.config.endpoints.resolve().await {
                Ok(endpoint) => endpoint,
                Err(error) if error.is::<MissingRegion>() => {
                    return Err(self.missing_region().await);
                }
                Err(error) => return Err(error),
            },
        };
        let input = (self.vtable.input)(input)
            .ok_or("an interceptor replaced the input by a value of another type")?;
        let mut request = operation::write_request(
            self.config.metadata.protocol,
            self.operation,
            input,
            &endpoint,
            self.config.user_agent.headers().clone(),
        )?;
        tracing::trace!(
            bytes = request.body().content_length(),
            "serialized the input"
        );
        trace::record_address(&self.span, request.uri());
        let headers = request.headers_mut();
        if !headers.contains_key(headers::INVOCATION_ID.as_str()) {
            if self.invocation_id.is_none() {
                self.invocation_id = self.config.invocation_ids.generate()?;
            }
            if let Some(id) = &self.invocation_id {
                headers.insert(headers::INVOCATION_ID, id.as_str().to_owned());
            }
        }
        Ok((request, endpoint))
    }

    /// Makes attempts until one succeeds, or fails and must not be retried.
    async fn attempt_with_retries(&mut self) {
        let config = self.config;
        let mut budget = Budget::new(&config.retry_config, &config.token_bucket);
        loop {
            match self.rewind().await {
                Ok(true) => {}
                // The last result is final.
                Ok(false) => return,
                Err(failure) => return self.fail(failure),
            }
            if let Some(limiter) = &config.rate_limiter {
                limiter
                    .acquire(config.time_source.now(), config.sleep())
                    .await;
            }
            self.attempts += 1;
            self.attempt_span = trace::attempt(self.attempts);
            let span = self.attempt_span.clone();
            let outcome = self.attempt_once().instrument(span).await;
            config.token_bucket.refill(|| config.time_source.now());
            let Some(backoff) = budget.next_backoff(self.attempts, outcome) else {
                return;
            };
            self.in_doubt |= self.may_have_taken_effect();
            match config.sleep() {
                Some(sleep) => sleep.sleep(backoff).await,
                None => {
                    self.hint = Some(NOT_RETRIED.into());
                    return;
                }
            }
        }
    }

    /// Makes one attempt within its timeout.
    async fn attempt_once(&mut self) -> retry::AttemptOutcome {
        let config = self.config;
        self.in_attempt = true;
        self.clock = config.attempt_clock();
        if self.config.shares_config_bag {
            self.cfg
                .interceptor_state()
                .store_put(RequestAttempts::from(self.attempts));
        }
        let limit = config.timeout_config.operation_attempt_timeout();
        let attempt = self.attempt();
        match with_timeout(config.sleep(), limit, TimeoutKind::Attempt, attempt).await {
            Ok(result) => self.record_error(result),
            Err(timed_out) => self.fail(OrchestratorError::timeout(timed_out.into())),
        }
        self.end_attempt();
        let credentials_replaced = self.replace_refused_credentials().await;
        self.attempt_outcome(credentials_replaced)
    }

    /// Returns the result of the last attempt, as far as retries are concerned.
    fn attempt_outcome(&mut self, credentials_replaced: bool) -> retry::AttemptOutcome {
        let config = self.config;
        let (clock, response) = (self.clock, self.ctx.response());
        let skewed = clock.update(self.code(), response, &config.shared.clock_skew);
        let clock_corrected = skewed && !self.clock_corrected;
        self.clock_corrected |= skewed;
        let input = ClassifierInput {
            ctx: &self.ctx,
            code: self.code(),
            modeled: self.service_error().and_then(self.vtable.retryable),
            clock_corrected,
            credentials_replaced,
            now: &|| config.now(),
        };
        // A call that has taken effect must not take effect twice, even if a classifier would retry it.
        let has_effect =
            self.success_head_received && self.operation.idempotency.is_not_idempotent();
        let error = config.classifiers.classify(input);
        if let Some(limiter) = &config.rate_limiter {
            let throttled = error.is_some_and(RetryableError::is_throttling);
            limiter.update(config.time_source.now(), throttled);
        }
        match error {
            Some(error) if !has_effect => retry::AttemptOutcome::Retryable(error),
            _ if self.ctx.is_failed() => retry::AttemptOutcome::NotRetryable,
            _ => retry::AttemptOutcome::Success,
        }
    }

    /// Returns the service error, if the attempt failed with one.
    fn service_error(&self) -> Option<&Error> {
        match self.ctx.output_or_error()? {
            Ok(_) => None,
            Err(failure) => failure.as_operation_error(),
        }
    }

    /// Returns the error code of the service error.
    fn code(&self) -> Option<&str> {
        self.service_error()
            .and_then(self.vtable.meta)
            .and_then(ErrorMetadata::code)
    }

    /// Runs the interceptors' hooks after the attempt, if one is in progress.
    fn end_attempt(&mut self) {
        if !std::mem::take(&mut self.in_attempt) {
            return;
        }
        let modified = self
            .hooks
            .modify_before_attempt_completion(&mut self.ctx, &mut self.cfg);
        self.record_error(modified);
        let read = self.hooks.read_after_attempt(&self.ctx, &mut self.cfg);
        self.record_error(read);
        trace::record_result(&self.attempt_span, &self.ctx, self.code());
    }

    /// Replaces the result of the call by the error, if `result` is one.
    fn record_error<E: Into<Failure>>(&mut self, result: Result<(), E>) {
        if let Err(error) = result {
            self.fail(error.into());
        }
    }

    /// Replaces the result of the call by `failure`.
    fn fail(&mut self, failure: Failure) {
        self.ctx.set_output_or_error(Err(failure));
    }
}
