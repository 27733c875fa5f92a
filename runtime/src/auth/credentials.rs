//! AWS credentials: the provider, and the cache in front of it.

use super::custom_cache::{CustomCache, IdentityContext};
use super::error::ProviderError;
use super::expiring_cache::{
    BUFFER_TIME, DEFAULT_EXPIRATION, ExpiringCache, LOAD_TIMEOUT, RefreshSettings,
};
use crate::error::BoxError;
use crate::time::{TimeoutKind, with_timeout};
use aws_credential_types::Credentials;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
use aws_smithy_async::rt::sleep::SharedAsyncSleep;
use aws_smithy_runtime_api::client::identity::SharedIdentityCache;
use std::time::SystemTime;
use tracing::Instrument;

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
    /// One that the caller set.
    Custom(CustomCache),
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
            Some(cache) => Cache::Custom(CustomCache::new(cache.clone(), provider.clone())),
        };
        Self { provider, cache }
    }

    /// Returns credentials from the cache or the provider. Those that the service refused since they were
    /// loaded are not taken from the cache.
    pub(crate) async fn get(
        &self,
        now: impl Fn() -> SystemTime,
        sleep: Option<&SharedAsyncSleep>,
        context: IdentityContext<'_>,
    ) -> Result<Credentials, BoxError> {
        match &self.cache {
            Cache::Own(cache) => {
                let is_refused = |credentials: &_| context.refused.contains(credentials);
                let cached = cache.get_or_replace(now, is_refused, async || self.load(sleep).await);
                cached.await.map_err(Into::into)
            }
            Cache::Custom(cache) => cache.get(context).await,
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

    fn failed(&self, source: impl Into<BoxError>) -> BoxError {
        ProviderError::new(&self.provider, source).into()
    }
}

#[cfg(test)]
mod tests;
