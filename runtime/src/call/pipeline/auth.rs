//! Proving who makes an attempt.

use super::outcome::NotSent;
use super::{Call, Failure};
use crate::auth::{NO_AUTH, SIGV4};
use crate::error::BoxError;
use crate::operation::Auth;
use aws_smithy_runtime_api::client::auth::{
    AuthScheme, AuthSchemeEndpointConfig, AuthSchemeId, SharedAuthScheme,
};
use aws_smithy_runtime_api::client::identity::{ResolveCachedIdentity, SharedIdentityResolver};

impl Call<'_> {
    /// Signs the request, or does with it what the caller has set in place of signing.
    pub(super) async fn authenticate(&mut self) -> Result<(), Failure> {
        if self.operation.auth == Auth::None {
            return Ok(());
        }
        let setup = self.setup;
        let Some(auth) = &setup.auth else {
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
                    return self.sign_by(scheme, resolver).await;
                }
            } else if *id == SIGV4 && setup.credentials.is_some() {
                return self.sign().await;
            } else if *id == NO_AUTH {
                tracing::debug!("the request goes unsigned");
                return Ok(());
            }
        }
        match &options[..] {
            // Signing itself says best what it lacks.
            [only] if *only.scheme_id() == SIGV4 && auth.scheme(&SIGV4).is_none() => {
                self.sign().await
            }
            _ => Err(NotSent::failure(none_fits(
                options.iter().map(|option| option.scheme_id()),
            ))),
        }
    }

    /// Signs the request by a scheme of the caller's.
    async fn sign_by(
        &mut self,
        scheme: &SharedAuthScheme,
        resolver: SharedIdentityResolver,
    ) -> Result<(), Failure> {
        let components = self.hooks.components;
        let cache = &self.setup.identity_cache;
        let identity = cache.resolve_cached_identity(resolver, components, &self.cfg);
        let identity = identity.await.map_err(NotSent::failure)?;
        let request = self
            .ctx
            .request_mut()
            .ok_or_else(|| NotSent::failure("there is no request"))?;
        let nothing = AuthSchemeEndpointConfig::empty();
        scheme
            .signer()
            .sign_http_request(request, &identity, nothing, components, &self.cfg)
            .map_err(NotSent::failure)?;
        tracing::trace!(scheme = scheme.scheme_id().inner(), "the request is signed");
        Ok(())
    }
}

/// None of the schemes that were chosen can be used.
fn none_fits<'a>(ids: impl Iterator<Item = &'a AuthSchemeId>) -> BoxError {
    let names: Vec<_> = ids.map(AuthSchemeId::inner).collect();
    format!(
        "the call can be authenticated by none of the schemes chosen for it ({}): a scheme has to \
         be added by `config::Builder::push_auth_scheme` and have an identity; \
         `config::Builder::allow_no_auth` lets such calls go unsigned",
        names.join(", ")
    )
    .into()
}
