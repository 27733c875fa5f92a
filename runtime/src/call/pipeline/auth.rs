//! The authentication of an attempt.

use super::result::NotSent;
use super::signer::Signer;
use super::{Call, Failure};
use crate::auth::{EndpointSchemes, NO_AUTH, SIGV4};
use crate::operation::Auth;
use aws_credential_types::Credentials;
use aws_smithy_runtime_api::client::auth::{
    AuthScheme, AuthSchemeEndpointConfig, AuthSchemeId, SharedAuthScheme,
};
use aws_smithy_runtime_api::client::identity::{ResolveCachedIdentity, SharedIdentityResolver};

impl Call<'_> {
    /// Signs the request, with Signature Version 4 or the auth scheme that the caller's settings choose.
    /// If the endpoint lists auth schemes, only these can be used, in the order of the settings.
    pub(super) async fn authenticate(&mut self) -> Result<(), Failure> {
        if self.operation.auth == Auth::None {
            return Ok(());
        }
        let config = self.config;
        let endpoint = self.endpoint.clone();
        let listed = match endpoint.as_deref() {
            Some(endpoint) => EndpointSchemes::of(endpoint).map_err(NotSent::failure)?,
            None => EndpointSchemes::Any,
        };
        let Some(auth) = &config.auth else {
            return match listed.config(&SIGV4) {
                Some(sigv4) => self.sign(sigv4).await,
                None => Err(no_usable_scheme([&SIGV4], listed)),
            };
        };
        let components = self.hooks.components;
        let options = auth.options(self.operation.name, &self.cfg, components);
        let options = options.await.map_err(NotSent::failure)?;
        // A call that could be signed is not sent unsigned because its endpoint requires another scheme.
        let mut excluded = false;
        for option in &options {
            let id = option.scheme_id();
            let scheme = auth.scheme(id);
            let resolver = scheme.and_then(|scheme| scheme.identity_resolver(components));
            let is_available = match scheme {
                Some(_) => resolver.is_some(),
                None if *id == NO_AUTH => !excluded,
                None => *id == SIGV4 && config.credentials.is_some(),
            };
            if !is_available {
                continue;
            }
            let Some(endpoint_config) = listed.config(id) else {
                let scheme = id.inner();
                tracing::debug!(scheme, "the endpoint does not list the auth scheme");
                excluded = true;
                continue;
            };
            if let (Some(scheme), Some(resolver)) = (scheme, resolver) {
                if let Some(properties) = option.properties() {
                    self.cfg.push_shared_layer(properties);
                }
                return self
                    .sign_with_scheme(scheme, resolver, endpoint_config)
                    .await;
            }
            if *id == SIGV4 {
                return self.sign(endpoint_config).await;
            }
            tracing::debug!("the request is sent unsigned");
            return Ok(());
        }
        // Signing without credentials fails with the most specific error.
        if let [only] = &options[..]
            && *only.scheme_id() == SIGV4
            && auth.scheme(&SIGV4).is_none()
            && let Some(sigv4) = listed.config(&SIGV4)
        {
            return self.sign(sigv4).await;
        }
        let chosen = options.iter().map(|option| option.scheme_id());
        Err(no_usable_scheme(chosen, listed))
    }

    /// Signs the request with an auth scheme of the caller.
    async fn sign_with_scheme(
        &mut self,
        scheme: &SharedAuthScheme,
        resolver: SharedIdentityResolver,
        endpoint_config: AuthSchemeEndpointConfig<'_>,
    ) -> Result<(), Failure> {
        let components = self.hooks.components;
        let cache = &self.config.identity_cache;
        let identity = cache.resolve_cached_identity(resolver.clone(), components, &self.cfg);
        let identity = identity.await.map_err(NotSent::failure)?;
        let request = self
            .ctx
            .request_mut()
            .ok_or_else(|| NotSent::failure("an interceptor removed the request"))?;
        scheme
            .signer()
            .sign_http_request(request, &identity, endpoint_config, components, &self.cfg)
            .map_err(NotSent::failure)?;
        tracing::trace!(scheme = scheme.scheme_id().inner(), "signed the request");
        self.signer = identity.data().map(|credentials| {
            Signer::new(
                Credentials::clone(credentials),
                self.config.now(),
                Some(resolver),
            )
        });
        Ok(())
    }
}

/// Returns the error of a call for which none of the chosen auth schemes can be used.
fn no_usable_scheme<'a>(
    chosen: impl IntoIterator<Item = &'a AuthSchemeId>,
    listed: EndpointSchemes<'_>,
) -> Failure {
    let chosen = chosen.into_iter().filter(|id| **id != NO_AUTH);
    let chosen: Vec<_> = chosen.map(AuthSchemeId::inner).collect();
    let names = chosen.join(", ");
    let text = match listed.names() {
        Some(listed) if !listed.iter().any(|name| chosen.contains(name)) => format!(
            "none of the auth schemes chosen for the call ({names}) can be used with the endpoint, which \
             lists others ({}): choose one of these with `config::Builder::auth_scheme_resolver` and add \
             it with `config::Builder::push_auth_scheme`, or use another endpoint",
            listed.join(", ")
        ),
        _ => format!(
            "none of the auth schemes chosen for the call can be used ({names}): add the scheme with \
             `config::Builder::push_auth_scheme` and give it an identity resolver, or allow unsigned \
             calls with `config::Builder::allow_no_auth`"
        ),
    };
    NotSent::failure(text)
}
