//! Stand-ins for the parts of smithy-rs's machinery that the pipeline does itself.
//!
//! Interceptors and HTTP clients are handed a `RuntimeComponents`, which is not to be had without
//! an identity cache, a retry strategy and more. None of it is ever asked.

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

/// A builder with every required slot filled, for the rest to be set. A scheme of the caller's that
/// asks for AWS credentials finds the client's provider.
pub(crate) fn stand_ins(provider: Option<SharedCredentialsProvider>) -> RuntimeComponentsBuilder {
    let scheme = AuthSchemeId::from("sigv4");
    let resolver = match provider {
        Some(provider) => SharedIdentityResolver::new(provider),
        None => SharedIdentityResolver::new(StandIn),
    };
    RuntimeComponentsBuilder::new("sdk-runtime")
        .with_auth_scheme_option_resolver(Some(StaticAuthSchemeOptionResolver::new(vec![
            scheme.clone(),
        ])))
        .with_auth_scheme(StandIn)
        .with_identity_cache(Some(StandIn))
        .with_identity_resolver(scheme, resolver)
        .with_retry_strategy(Some(StandIn))
}

#[derive(Debug)]
struct StandIn;

const REFUSAL: &str = "signing and retrying are part of this client's pipeline";

impl AuthScheme for StandIn {
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

impl Sign for StandIn {
    fn sign_http_request(
        &self,
        _: &mut HttpRequest,
        _: &Identity,
        _: AuthSchemeEndpointConfig<'_>,
        _: &RuntimeComponents,
        _: &ConfigBag,
    ) -> Result<(), BoxError> {
        Err(REFUSAL.into())
    }
}

impl ResolveIdentity for StandIn {
    fn resolve_identity<'a>(
        &'a self,
        _: &'a RuntimeComponents,
        _: &'a ConfigBag,
    ) -> IdentityFuture<'a> {
        IdentityFuture::ready(Err(REFUSAL.into()))
    }
}

impl ResolveCachedIdentity for StandIn {
    fn resolve_cached_identity<'a>(
        &'a self,
        _: SharedIdentityResolver,
        _: &'a RuntimeComponents,
        _: &'a ConfigBag,
    ) -> IdentityFuture<'a> {
        IdentityFuture::ready(Err(REFUSAL.into()))
    }
}

impl RetryStrategy for StandIn {
    fn should_attempt_initial_request(
        &self,
        _: &RuntimeComponents,
        _: &ConfigBag,
    ) -> Result<ShouldAttempt, BoxError> {
        Err(REFUSAL.into())
    }

    fn should_attempt_retry(
        &self,
        _: &InterceptorContext,
        _: &RuntimeComponents,
        _: &ConfigBag,
    ) -> Result<ShouldAttempt, BoxError> {
        Err(REFUSAL.into())
    }
}
