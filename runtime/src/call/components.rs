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
