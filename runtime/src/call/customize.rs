//! Customization of a single call before it is sent.

use super::client::Handle;
use super::interceptor::{MapRequest, MutateRequest};
use crate::config::ConfigBuilder;
use crate::error::{BoxError, SdkError};
use crate::operation::Service;
use aws_smithy_runtime_api::client::interceptors::{Intercept, SharedInterceptor};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use std::fmt;
use std::marker::PhantomData;

/// A call whose request, settings and interceptors can be changed before it is sent.
///
/// `T` and `E` are the operation's output and error; `B` is the fluent builder of the call.
pub struct CustomizableOperation<T, E, B: CustomizableSend<T, E>> {
    call: B,
    config_override: Option<ConfigBuilder<B::Service>>,
    interceptors: Vec<SharedInterceptor>,
    result: PhantomData<fn() -> (T, E)>,
}

/// The interface of a fluent builder that [`CustomizableOperation`] uses.
pub trait CustomizableSend<T, E>: Send + Sync {
    /// The service that is called.
    type Service: Service;

    /// The name of the operation.
    const OPERATION: &'static str;

    /// Returns the client that sends the call.
    fn handle(&self) -> &Handle<Self::Service>;

    /// Sends the call with settings that replace those of the client.
    fn send(
        self,
        config_override: ConfigBuilder<Self::Service>,
    ) -> impl Future<Output = Result<T, SdkError<E>>> + Send;
}

impl<T, E, B: CustomizableSend<T, E>> CustomizableOperation<T, E, B> {
    /// Wraps a call.
    pub fn new(call: B) -> Self {
        Self {
            call,
            config_override: None,
            interceptors: Vec::new(),
            result: PhantomData,
        }
    }

    /// Adds an interceptor for this call. It runs after the client's.
    pub fn interceptor(mut self, interceptor: impl Intercept + 'static) -> Self {
        self.interceptors.push(SharedInterceptor::new(interceptor));
        self
    }

    /// Replaces the request by the result of `f` before it is signed, in every attempt. An error of
    /// `f` fails the call.
    pub fn map_request<F, MapE>(self, f: F) -> Self
    where
        F: Fn(HttpRequest) -> Result<HttpRequest, MapE> + Send + Sync + 'static,
        MapE: Into<BoxError> + 'static,
    {
        self.interceptor(MapRequest::new(f))
    }

    /// Changes the request with `f` before it is signed, in every attempt.
    pub fn mutate_request<F>(self, f: F) -> Self
    where
        F: Fn(&mut HttpRequest) + Send + Sync + 'static,
    {
        self.interceptor(MutateRequest::new(f))
    }

    /// Sets settings for this call only. Those that are not set are the client's.
    pub fn config_override(
        mut self,
        config_override: impl Into<ConfigBuilder<B::Service>>,
    ) -> Self {
        self.config_override = Some(config_override.into());
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    /// See [`SdkError`].
    pub async fn send(self) -> Result<T, SdkError<E>> {
        let mut settings = self.config_override.unwrap_or_default();
        for interceptor in self.interceptors {
            settings.push_interceptor(interceptor);
        }
        self.call.send(settings).await
    }

    /// Sends the call, and waits for its result. Requires the feature `blocking`.
    ///
    /// # Errors
    /// See [`SdkError`]. In asynchronous code it is a construction failure with a
    /// [`BlockingCallError`](crate::error::BlockingCallError).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<T, SdkError<E>>
    where
        T: Send + 'static,
        E: Send + 'static,
        B: 'static,
    {
        let handle = self.call.handle().clone();
        super::blocking::run(&handle, B::OPERATION, self.send())
    }
}

impl<T, E, B: CustomizableSend<T, E>> fmt::Debug for CustomizableOperation<T, E, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CustomizableOperation")
            .field("config_override", &self.config_override)
            .field("interceptors", &self.interceptors)
            .finish_non_exhaustive()
    }
}
