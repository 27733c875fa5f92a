//! The handle of a client, and the entry point of every call.

#[cfg(feature = "blocking")]
use super::blocking_runtime::BlockingRuntime;
use super::pipeline;
use super::pipeline::OperationVtable;
use super::resolved_config::ResolvedConfig;
use crate::config::{ConfigBuilder, ServiceConfig};
use crate::error::{BoxError, SdkError};
use crate::operation::{Operation, OperationError, Output as _, Service};
use crate::shape::OperationInput as _;
use aws_smithy_runtime_api::client::interceptors::context::{Error, Input, Output};
use aws_smithy_types::error::ErrorMetadata;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use std::fmt;
use std::sync::Arc;

/// The state of a client: its settings, and the state that its calls share, such as connections,
/// credentials and the token bucket for retries. Clones share all of it.
pub struct Handle<S> {
    config: ServiceConfig<S>,
    resolved: Arc<ResolvedConfig>,
    #[cfg(feature = "blocking")]
    blocking: Arc<BlockingRuntime>,
}

impl<S: Service> Handle<S> {
    /// Resolves the settings. Nothing is connected or loaded before the first call.
    pub fn new(config: ServiceConfig<S>) -> Self {
        let resolved = Arc::new(ResolvedConfig::new::<S>(config.settings()));
        Self {
            config,
            resolved,
            #[cfg(feature = "blocking")]
            blocking: Arc::default(),
        }
    }

    /// Returns the settings.
    pub fn config(&self) -> &ServiceConfig<S> {
        &self.config
    }

    /// Returns the thread that runs the blocking calls.
    #[cfg(feature = "blocking")]
    pub(crate) fn blocking(&self) -> &BlockingRuntime {
        &self.blocking
    }
}

impl<S> Clone for Handle<S> {
    fn clone(&self) -> Self {
        Self {
            config: self.config.clone(),
            resolved: self.resolved.clone(),
            #[cfg(feature = "blocking")]
            blocking: self.blocking.clone(),
        }
    }
}

impl<S> fmt::Debug for Handle<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Handle")
            .field("config", &self.config)
            .finish_non_exhaustive()
    }
}

/// Makes one call of the operation `O`.
///
/// The settings of `config_override` apply to this call only and replace those of the client. What does not
/// wait is done before the future is returned, so that the future contains neither settings nor input.
///
/// # Errors
/// See [`SdkError`].
pub fn send<O: Operation>(
    handle: &Handle<O::Service>,
    mut input: O::Input,
    config_override: Option<ConfigBuilder<O::Service>>,
) -> impl Future<Output = Result<O::Output, SdkError<O::Error>>> + Send + use<O> {
    let resolved = match config_override {
        None => handle.resolved.clone(),
        Some(over) => Arc::new(
            handle
                .resolved
                .with_override::<O::Service>(handle.config.settings(), over.settings()),
        ),
    };
    input.set_idempotency_tokens();
    // The pipeline is compiled once; only this function is compiled for each operation.
    let vtable = const { &vtable::<O>() };
    let call = pipeline::run(resolved, O::DESCRIPTOR, vtable, Input::erase(input));
    async move {
        match call.await {
            // An interceptor may have replaced the output.
            Ok(output) => output.downcast().map_err(|_| {
                SdkError::construction_failure(
                    "an interceptor replaced the output by a value of another type",
                )
            }),
            Err(error) => Err(error.map_service_error(|error| {
                error.downcast::<O::Error>().unwrap_or_else(|error| {
                    O::Error::unhandled(error.into(), ErrorMetadata::default())
                })
            })),
        }
    }
}

/// Returns the vtable of the operation.
const fn vtable<O: Operation>() -> OperationVtable {
    OperationVtable {
        input: |input| Some(input.downcast_ref::<O::Input>()?),
        validate: |input| match input.downcast_ref() {
            Some(input) => O::validate(input),
            None => Err(BoxError::from(
                "an interceptor replaced the input by a value of another type",
            )),
        },
        read_output: |de, request_id| O::Output::read(de, request_id).map(Output::erase),
        read_error: |response| Error::erase(O::Error::from_response(response)),
        meta: |error| {
            error
                .downcast_ref::<O::Error>()
                .map(ProvideErrorMetadata::meta)
        },
        retryable: |error| error.downcast_ref::<O::Error>()?.retryable(),
    }
}
