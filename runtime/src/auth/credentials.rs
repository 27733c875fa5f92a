//! AWS credentials: the provider, and the cache in front of it.

use super::error::ProviderError;
use super::expiring_cache::{ExpiringCache, RefreshSettings};
use crate::error::BoxError;
use crate::time::{TimeoutKind, with_timeout};
use aws_credential_types::Credentials;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
use aws_smithy_async::rt::sleep::SharedAsyncSleep;
use aws_smithy_runtime_api::client::identity::{
    ResolveCachedIdentity, SharedIdentityCache, SharedIdentityResolver,
};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;
use std::time::{Duration, SystemTime};
use tracing::Instrument;

/// The default time between refresh and expiry. It leaves time for more than one attempt to load.
pub(crate) const BUFFER_TIME: Duration = Duration::from_secs(5 * 60);

/// The default time after which credentials without an expiry are refreshed. Their provider may
/// have rotated them.
pub(crate) const DEFAULT_EXPIRATION: Duration = Duration::from_secs(15 * 60);

/// The default load timeout of a provider. It leaves time for three attempts of the provider's own,
/// each of which connects slowly and receives a slow response.
pub(crate) const LOAD_TIMEOUT: Duration = Duration::from_secs(22);

/// A credentials provider with a cache.
#[derive(Debug)]
pub(crate) struct CredentialsSource {
    provider: SharedCredentialsProvider,
    cache: Cache,
}

/// The cache in front of a provider.
#[derive(Debug)]
enum Cache {
    Own(ExpiringCache<Credentials>),
    /// An identity cache set by the caller, and the provider as the resolver that it calls.
    Custom(SharedIdentityCache, SharedIdentityResolver),
}

/// The context that an identity cache receives.
#[derive(Clone, Copy)]
pub(crate) struct IdentityContext<'a> {
    pub(crate) components: &'a RuntimeComponents,
    pub(crate) cfg: &'a ConfigBag,
}

impl CredentialsSource {
    pub(crate) fn new(
        provider: SharedCredentialsProvider,
        cache: Option<&SharedIdentityCache>,
    ) -> Self {
        let cache = match cache {
            None => Cache::Own(ExpiringCache::new(RefreshSettings {
                buffer_time: BUFFER_TIME,
                default_expiration: DEFAULT_EXPIRATION,
            })),
            Some(cache) => {
                let resolver = SharedIdentityResolver::new(provider.clone());
                Cache::Custom(cache.clone(), resolver)
            }
        };
        Self { provider, cache }
    }

    /// Returns valid credentials, from the cache or the provider.
    pub(crate) async fn get(
        &self,
        now: impl Fn() -> SystemTime,
        sleep: Option<&SharedAsyncSleep>,
        context: IdentityContext<'_>,
    ) -> Result<Credentials, BoxError> {
        match &self.cache {
            Cache::Own(cache) => {
                let cached = cache.get_or_load(now, async || self.load(sleep).await);
                cached.await.map_err(Into::into)
            }
            Cache::Custom(cache, resolver) => {
                self.load_from_custom_cache(cache, resolver, context).await
            }
        }
    }

    /// Loads credentials from the provider, and returns them with their expiry.
    async fn load(
        &self,
        sleep: Option<&SharedAsyncSleep>,
    ) -> Result<(Credentials, Option<SystemTime>), BoxError> {
        let provided = self.provider.provide_credentials();
        let loaded = with_timeout(
            sleep,
            Some(LOAD_TIMEOUT),
            TimeoutKind::Credentials,
            provided,
        )
        .instrument(tracing::debug_span!("load_credentials"))
        .await;
        let credentials = match loaded {
            Ok(Ok(credentials)) => credentials,
            Ok(Err(error)) => return Err(self.failed(error)),
            // A provider may have credentials for the case that it is interrupted.
            Err(timed_out) => match self.provider.as_ref().fallback_on_interrupt() {
                Some(credentials) => credentials,
                None => return Err(self.failed(timed_out)),
            },
        };
        let expiry = credentials.expiry();
        tracing::debug!(?expiry, "loaded new credentials");
        Ok((credentials, expiry))
    }

    /// Loads credentials from the identity cache that the caller set.
    async fn load_from_custom_cache(
        &self,
        cache: &SharedIdentityCache,
        resolver: &SharedIdentityResolver,
        context: IdentityContext<'_>,
    ) -> Result<Credentials, BoxError> {
        let identity = cache
            .resolve_cached_identity(resolver.clone(), context.components, context.cfg)
            .await
            .map_err(|error| self.failed(error))?;
        match identity.data() {
            Some(credentials) => Ok(Credentials::clone(credentials)),
            None => {
                Err("the identity cache returned an identity that is not AWS credentials".into())
            }
        }
    }

    fn failed(&self, source: impl Into<BoxError>) -> BoxError {
        ProviderError::new(&self.provider, source).into()
    }
}

#[cfg(test)]
mod tests;
