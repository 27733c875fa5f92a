//! The credentials of an attempt, and their replacement if the service refuses them.

use super::Call;
use crate::auth::{IdentityContext, have_same_keys, refuses_credentials};
use crate::call::resolved_config::MissingRegion;
use crate::error::BoxError;
use crate::operation::Auth;
use aws_credential_types::Credentials;
use aws_smithy_runtime_api::client::identity::{ResolveCachedIdentity, SharedIdentityResolver};

impl Call<'_> {
    /// Returns the client's credentials, from the cache or the provider.
    pub(super) async fn credentials(&self) -> Result<Credentials, BoxError> {
        let config = self.config;
        let source = config.credentials.as_ref().ok_or(
            "no credentials provider is set; set one with \
             `config::Builder::credentials_provider`, or load the settings with `aws-config`",
        )?;
        let context = IdentityContext {
            components: self.hooks.components,
            cfg: &self.cfg,
            refused: &config.shared.refused_credentials,
        };
        source.get(|| config.now(), config.sleep(), context).await
    }

    /// Returns the error of a call without a region, which contains the error of loading credentials, if
    /// the call requires any and that fails as well.
    pub(super) async fn missing_region(&self) -> BoxError {
        let credentials = match (&self.config.credentials, self.operation.auth) {
            (None, _) | (_, Auth::None) => None,
            (Some(_), Auth::SigV4 | Auth::SigV4UnsignedPayload) => self.credentials().await.err(),
        };
        MissingRegion { credentials }.into()
    }

    /// If the service refused the credentials of the last attempt, keeps caches from returning them again,
    /// and returns whether another attempt would use others.
    ///
    /// Other credentials cause one retry of a call. If the call has no attempts left, they are loaded by
    /// the next one.
    pub(super) async fn replace_refused_credentials(&mut self) -> bool {
        let Some(signer) = self.signer.take() else {
            return false;
        };
        if !self.code().is_some_and(refuses_credentials) {
            return false;
        }
        let config = self.config;
        if config
            .shared
            .refused_credentials
            .insert(&signer.credentials)
        {
            tracing::debug!(
                "the service refused the credentials, which are dropped from the cache"
            );
        }
        // The provider has just returned expired credentials, and would do so again.
        let is_last = self.attempts >= config.retry_config.max_attempts();
        if is_last || self.credentials_replaced || signer.had_expired {
            return false;
        }
        match self.current_credentials(signer.resolver).await {
            Ok(Some(current)) => {
                self.credentials_replaced = !have_same_keys(&current, &signer.credentials);
                self.credentials_replaced
            }
            Ok(None) => false,
            Err(error) => {
                // The result of the call is the error of the service; the next call reports this one.
                tracing::warn!(
                    error = &*error as &dyn std::error::Error,
                    "loading credentials in place of refused ones failed"
                );
                false
            }
        }
    }

    /// Returns the credentials that another attempt would use, or `None` if it would not use any.
    async fn current_credentials(
        &self,
        resolver: Option<SharedIdentityResolver>,
    ) -> Result<Option<Credentials>, BoxError> {
        let Some(resolver) = resolver else {
            return self.credentials().await.map(Some);
        };
        let cache = &self.config.identity_cache;
        let identity = cache.resolve_cached_identity(resolver, self.hooks.components, &self.cfg);
        Ok(identity.await?.data().cloned())
    }
}
