//! Sending calls.

use super::pipeline;
use super::pipeline::Functions;
use super::resolved_config::Setup;
use crate::config::{Builder, Config};
use crate::error::{BoxError, SdkError};
use crate::operation::{Operation, OperationError, Output as _, Service};
use crate::shape::OperationInput as _;
use aws_smithy_runtime_api::client::interceptors::context::{Error, Input, Output};
use aws_smithy_types::error::ErrorMetadata;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use std::fmt;
use std::sync::Arc;

/// What a client holds: its settings, and what its calls share, such as connections, credentials
/// and the budget for repeating calls. Clones share all of it.
pub struct Handle<S> {
    config: Config<S>,
    setup: Arc<Setup>,
}

impl<S: Service> Handle<S> {
    /// Prepares for calls. Nothing is connected or loaded before the first one.
    pub fn new(config: Config<S>) -> Self {
        let setup = Arc::new(Setup::new::<S>(config.settings()));
        Self { config, setup }
    }

    /// The settings.
    pub fn config(&self) -> &Config<S> {
        &self.config
    }
}

impl<S> Clone for Handle<S> {
    fn clone(&self) -> Self {
        Self {
            config: self.config.clone(),
            setup: self.setup.clone(),
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
/// `config_override` holds settings for this call alone, on top of the client's.
///
/// # Errors
/// See [`SdkError`].
pub async fn send<O: Operation>(
    handle: &Handle<O::Service>,
    mut input: O::Input,
    config_override: Option<Builder<O::Service>>,
) -> Result<O::Output, SdkError<O::Error>> {
    let setup = match config_override {
        None => handle.setup.clone(),
        Some(over) => Arc::new(
            handle
                .setup
                .overridden::<O::Service>(handle.config.settings(), over.settings()),
        ),
    };
    input.fill_in();
    // The pipeline is one and the same for all operations; only this function is compiled for each.
    let functions = const { &functions::<O>() };
    match pipeline::run(setup, O::DESCRIPTOR, functions, Input::erase(input)).await {
        // An interceptor may have put another output in place of the one that was read.
        Ok(output) => output.downcast().map_err(|_| {
            SdkError::construction_failure("an interceptor replaced the output by another type")
        }),
        Err(error) => Err(error.map_service_error(|error| {
            error
                .downcast::<O::Error>()
                .unwrap_or_else(|error| O::Error::unhandled(error.into(), ErrorMetadata::default()))
        })),
    }
}

/// The operation's own code, with the types erased.
const fn functions<O: Operation>() -> Functions {
    Functions {
        input: |input| Some(input.downcast_ref::<O::Input>()?),
        validate: |input| match input.downcast_ref() {
            Some(input) => O::validate(input),
            None => Err(BoxError::from("the input is of another operation")),
        },
        read_output: |de, request_id| O::Output::read(de, request_id).map(Output::erase),
        read_error: |reply| Error::erase(O::Error::from_response(reply)),
        meta: |error| {
            error
                .downcast_ref::<O::Error>()
                .map(ProvideErrorMetadata::meta)
        },
        retryable: |error| error.downcast_ref::<O::Error>()?.retryable(),
    }
}
