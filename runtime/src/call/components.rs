//! Placeholders for the runtime components of smithy-rs that the pipeline replaces.
//!
//! Interceptors and HTTP clients receive a `RuntimeComponents`, which cannot be built without an
//! identity cache, a retry strategy and more. None of the placeholders is ever called.

use crate::error::BoxError;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_smithy_runtime_api::client::auth::static_resolver::StaticAuthSchemeOptionResolver;
use aws_smithy_runtime_api::client::auth::{
    AuthScheme, AuthSchemeEndpointConfig, AuthSchemeId, Sign,
};
use aws_smithy_runtime_api::client::identity::{
    Identity, IdentityFuture, ResolveCachedIdentity, ResolveIdentity, SharedIdentityResolver,
};
use aws_smithy_runtime_api::client::interceptors::context::InterceptorContext;
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::retries::{RetryStrategy, ShouldAttempt};
use aws_smithy_runtime_api::client::runtime_components::{
    GetIdentityResolver, RuntimeComponents, RuntimeComponentsBuilder,
};
use aws_smithy_types::config_bag::ConfigBag;

/// Returns a builder in which every required component is set. A custom auth scheme that requires AWS
/// credentials gets the client's provider.
pub(crate) fn placeholders(
    provider: Option<SharedCredentialsProvider>,
) -> RuntimeComponentsBuilder {
    let scheme = AuthSchemeId::from("sigv4");
    let resolver = match provider {
        Some(provider) => SharedIdentityResolver::new(provider),
        None => SharedIdentityResolver::new(Placeholder),
    };
    RuntimeComponentsBuilder::new("sdk-runtime")
        .with_auth_scheme_option_resolver(Some(StaticAuthSchemeOptionResolver::new(vec![
            scheme.clone(),
        ])))
        .with_auth_scheme(Placeholder)
        .with_identity_cache(Some(Placeholder))
        .with_identity_resolver(scheme, resolver)
        .with_retry_strategy(Some(Placeholder))
}

#[derive(Debug)]
struct Placeholder;

const UNSUPPORTED: &str = "this component is a placeholder: the pipeline of this client signs and \
                           retries without it";

impl AuthScheme for Placeholder {
    fn scheme_id(&self) -> AuthSchemeId {
        AuthSchemeId::from("sigv4")
    }

    fn identity_resolver(&self, _: &dyn GetIdentityResolver) -> Option<SharedIdentityResolver> {
        None
    }

    fn signer(&self) -> &dyn Sign {
        self
    }
}

impl Sign for Placeholder {
    fn sign_http_request(
        &self,
        _: &mut HttpRequest,
        _: &Identity,
        _: AuthSchemeEndpointConfig<'_>,
        _: &RuntimeComponents,
        _: &ConfigBag,
    ) -> Result<(), BoxError> {
        Err(UNSUPPORTED.into())
    }
}

impl ResolveIdentity for Placeholder {
    fn resolve_identity<'a>(
        &'a self,
        _: &'a RuntimeComponents,
        _: &'a ConfigBag,
    ) -> IdentityFuture<'a> {
        IdentityFuture::ready(Err(UNSUPPORTED.into()))
    }
}

impl ResolveCachedIdentity for Placeholder {
    fn resolve_cached_identity<'a>(
        &'a self,
        _: SharedIdentityResolver,
        _: &'a RuntimeComponents,
        _: &'a ConfigBag,
    ) -> IdentityFuture<'a> {
        IdentityFuture::ready(Err(UNSUPPORTED.into()))
    }
}

impl RetryStrategy for Placeholder {
    fn should_attempt_initial_request(
        &self,
        _: &RuntimeComponents,
        _: &ConfigBag,
    ) -> Result<ShouldAttempt, BoxError> {
        Err(UNSUPPORTED.into())
    }

    fn should_attempt_retry(
        &self,
        _: &InterceptorContext,
        _: &RuntimeComponents,
        _: &ConfigBag,
    ) -> Result<ShouldAttempt, BoxError> {
        Err(UNSUPPORTED.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::endpoint::{EndpointFuture, shared_resolver};
    use aws_smithy_async::time::StaticTimeSource;
    use aws_smithy_runtime_api::client::identity::SharedIdentityCache;
    use aws_smithy_runtime_api::client::interceptors::context::Input;

    /// An interceptor may call the components that it receives. An error reports that it must not.
    #[tokio::test]
    async fn placeholders_do_nothing_but_fail() {
        let refuse = |(): &(), _: &()| EndpointFuture::ready(Err("nowhere".into()));
        let components = placeholders(None)
            .with_endpoint_resolver(Some(shared_resolver((), refuse)))
            .with_time_source(Some(StaticTimeSource::from_secs(0)))
            .build()
            .unwrap();
        let cfg = ConfigBag::base();
        let sigv4 = AuthSchemeId::from("sigv4");
        let mut errors = Vec::new();

        let strategy = components.retry_strategy();
        let initial = strategy.should_attempt_initial_request(&components, &cfg);
        errors.push(initial.err().unwrap());
        let context = InterceptorContext::new(Input::erase(()));
        let retry = strategy.should_attempt_retry(&context, &components, &cfg);
        errors.push(retry.err().unwrap());

        let resolver = components.identity_resolver(sigv4.clone()).unwrap();
        let identity = resolver.resolve_identity(&components, &cfg).await;
        errors.push(identity.unwrap_err());
        let cache: SharedIdentityCache = components.identity_cache();
        let cached = cache.resolve_cached_identity(resolver, &components, &cfg);
        errors.push(cached.await.unwrap_err());

        let scheme = components.auth_scheme(&sigv4).unwrap();
        assert!(scheme.identity_resolver(&components).is_none());
        let identity = Identity::new((), None);
        let endpoint = AuthSchemeEndpointConfig::empty();
        let mut request = HttpRequest::empty();
        let signed =
            scheme
                .signer()
                .sign_http_request(&mut request, &identity, endpoint, &components, &cfg);
        errors.push(signed.unwrap_err());
        for error in errors {
            assert_eq!(error.to_string(), UNSUPPORTED);
        }
    }
}
