//! Calls from threads without an asynchronous runtime.
//!
//! A client has one thread with a Tokio runtime, started by its first blocking call. Blocking calls run there
//! while their threads wait, so that connections stay open between calls, and so that dropping the client
//! inside asynchronous code only ends the thread.

use super::client::{Handle, send};
use crate::config::ConfigBuilder;
use crate::error::{CallContext, SdkError};
use crate::operation::{Operation, Service};
use std::sync::Arc;

/// Makes one call of the operation `O`, and waits for its result.
///
/// # Errors
/// See [`SdkError`]. In asynchronous code it is a construction failure with a [`BlockingCallError`](crate::error::BlockingCallError).
pub fn send_blocking<O: Operation>(
    handle: &Arc<Handle<O::Service>>,
    input: O::Input,
    config_override: Option<ConfigBuilder<O::Service>>,
) -> Result<O::Output, SdkError<O::Error>> {
    let client = handle.clone();
    let call = async move { send::<O>(&client, input, config_override).await };
    run(handle, O::DESCRIPTOR.name, call)
}

/// Runs a call of an operation on the thread of the client.
pub(super) fn run<S, T, E>(
    handle: &Handle<S>,
    operation: &'static str,
    call: impl Future<Output = Result<T, SdkError<E>>> + Send + 'static,
) -> Result<T, SdkError<E>>
where
    S: Service,
    T: Send + 'static,
    E: Send + 'static,
{
    handle.blocking().run(call).unwrap_or_else(|error| {
        Err(SdkError::construction_failure(error).with_call(CallContext::of(operation)))
    })
}
