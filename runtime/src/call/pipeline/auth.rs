//! The authentication of an attempt.

use super::result::NotSent;
use super::{Call, Failure};
use crate::auth::{NO_AUTH, SIGV4};
use crate::error::BoxError;
use crate::operation::Auth;
use aws_smithy_runtime_api::client::auth::{
    AuthScheme, AuthSchemeEndpointConfig, AuthSchemeId, SharedAuthScheme,
};
use aws_smithy_runtime_api::client::identity::{ResolveCachedIdentity, SharedIdentityResolver};

impl Call<'_> {
    /// Signs the request, with Signature Version 4 or the auth scheme that the caller's settings choose.
    pub(super) async fn authenticate(&mut self) -> Result<(), Failure> {
        if self.operation.auth == Auth::None {
            return Ok(());
        }
        let config = self.config;
        let Some(auth) = &config.auth else {
            return self.sign().await;
        };
        let components = self.hooks.components;
        let options = auth.options(self.operation.name, &self.cfg, components);
        let options = options.await.map_err(NotSent::failure)?;
        for option in &options {
            let id = option.scheme_id();
            if let Some(scheme) = auth.scheme(id) {
                if let Some(resolver) = scheme.identity_resolver(components) {
                    if let Some(properties) = option.properties() {
                        self.cfg.push_shared_layer(properties);
                    }
                    return self.sign_with_scheme(scheme, resolver).await;
                }
            } else if *id == SIGV4 && config.credentials.is_some() {
                return self.sign().await;
            } else if *id == NO_AUTH {
                tracing::debug!("the request is sent unsigned");
                return Ok(());
            }
        }
        match &options[..] {
            // Signing fails with the most specific error.
            [only] if *only.scheme_id() == SIGV4 && auth.scheme(&SIGV4).is_none() => {
                self.sign().await
            }
            _ => Err(NotSent::failure(no_usable_scheme(
                options.iter().map(|option| option.scheme_id()),
            ))),
        }
    }

    /// Signs the request with an auth scheme of the caller.
    async fn sign_with_scheme(
        &mut self,
        scheme: &SharedAuthScheme,
        resolver: SharedIdentityResolver,
    ) -> Result<(), Failure> {
        let components = self.hooks.components;
        let cache = &self.config.identity_cache;
        let identity = cache.resolve_cached_identity(resolver, components, &self.cfg);
        let identity = identity.await.map_err(NotSent::failure)?;
        let request = self
            .ctx
            .request_mut()
            .ok_or_else(|| NotSent::failure("an interceptor removed the request"))?;
        let endpoint_config = AuthSchemeEndpointConfig::empty();
        scheme
            .signer()
            .sign_http_request(request, &identity, endpoint_config, components, &self.cfg)
            .map_err(NotSent::failure)?;
        tracing::trace!(scheme = scheme.scheme_id().inner(), "signed the request");
        Ok(())
    }
}

/// Returns the error of a call for which none of the chosen auth schemes can be used.
fn no_usable_scheme<'a>(ids: impl Iterator<Item = &'a AuthSchemeId>) -> BoxError {
    let names: Vec<_> = ids.map(AuthSchemeId::inner).collect();
    format!(
        "none of the auth schemes chosen for the call can be used ({}): add the scheme with \
         `config::Builder::push_auth_scheme` and give it an identity resolver, or allow unsigned \
         calls with `config::Builder::allow_no_auth`",
        names.join(", ")
    )
    .into()
}
