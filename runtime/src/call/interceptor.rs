//! The interceptors that customize a call.

use crate::error::BoxError;
use aws_smithy_runtime_api::client::interceptors::Intercept;
use aws_smithy_runtime_api::client::interceptors::context::BeforeTransmitInterceptorContextMut;
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::ConfigBag;
use std::fmt;

/// An interceptor that changes each request with a function before it is signed.
pub struct MutateRequest<F>(F);

impl<F: Fn(&mut HttpRequest) + Send + Sync> MutateRequest<F> {
    /// Creates an interceptor that calls `change` with each request.
    pub fn new(change: F) -> Self {
        Self(change)
    }
}

impl<F> fmt::Debug for MutateRequest<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MutateRequest")
    }
}

impl<F: Fn(&mut HttpRequest) + Send + Sync> Intercept for MutateRequest<F> {
    fn name(&self) -> &'static str {
        "MutateRequest"
    }

    fn modify_before_signing(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        self.0(context.request_mut());
        Ok(())
    }
}

/// An interceptor that replaces each request by the result of a function before it is signed. An
/// error of the function fails the call.
pub struct MapRequest<F>(F);

impl<F> MapRequest<F> {
    /// Creates an interceptor that replaces each request by the result of `map`.
    pub fn new<E>(map: F) -> Self
    where
        F: Fn(HttpRequest) -> Result<HttpRequest, E> + Send + Sync,
        E: Into<BoxError>,
    {
        Self(map)
    }
}

impl<F> fmt::Debug for MapRequest<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MapRequest")
    }
}

impl<F, E> Intercept for MapRequest<F>
where
    F: Fn(HttpRequest) -> Result<HttpRequest, E> + Send + Sync,
    E: Into<BoxError>,
{
    fn name(&self) -> &'static str {
        "MapRequest"
    }

    fn modify_before_signing(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let request = context.request_mut();
        let taken = std::mem::replace(request, HttpRequest::new(SdkBody::taken()));
        *request = self.0(taken).map_err(Into::into)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_and_debug_forms_name_the_interceptor() {
        let mutate = MutateRequest::new(|_: &mut HttpRequest| {});
        let map = MapRequest::new(Ok::<_, BoxError>);
        for (name, shown, expected) in [
            (mutate.name(), format!("{mutate:?}"), "MutateRequest"),
            (map.name(), format!("{map:?}"), "MapRequest"),
        ] {
            assert_eq!((name, &*shown), (expected, expected));
        }
    }
}
