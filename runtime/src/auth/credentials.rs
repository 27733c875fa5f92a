//! Where credentials come from, and what keeps them between calls.

use super::error::NoCredentials;
use super::expiring_cache::{Keeper, Renewal};
use crate::error::BoxError;
use crate::time::{Limited, within};
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

/// How long before they expire credentials are renewed. It leaves time for more than one try.
pub(crate) const BUFFER: Duration = Duration::from_secs(5 * 60);

/// How long credentials that do not say when they expire are kept: their provider may know of a
/// rotation.
pub(crate) const UNDATED: Duration = Duration::from_secs(15 * 60);

/// How long a provider may take: three attempts of its own at somebody else's service, each of which
/// connects slowly and answers slowly.
pub(crate) const LOAD_TIMEOUT: Duration = Duration::from_secs(22);

/// A provider, and what keeps what it gives.
#[derive(Debug)]
pub(crate) struct CredentialsSource {
    provider: SharedCredentialsProvider,
    keeping: Keeping,
}

/// What keeps credentials.
#[derive(Debug)]
enum Keeping {
    Own(Keeper<Credentials>),
    /// A cache of the caller's, which knows the provider as a resolver.
    Callers(SharedIdentityCache, SharedIdentityResolver),
}

/// What a cache of the caller's is handed.
#[derive(Clone, Copy)]
pub(crate) struct Asking<'a> {
    pub(crate) components: &'a RuntimeComponents,
    pub(crate) cfg: &'a ConfigBag,
}

impl CredentialsSource {
    pub(crate) fn new(
        provider: SharedCredentialsProvider,
        cache: Option<&SharedIdentityCache>,
    ) -> Self {
        let keeping = match cache {
            None => Keeping::Own(Keeper::new(Renewal {
                buffer: BUFFER,
                undated: UNDATED,
            })),
            Some(cache) => {
                let resolver = SharedIdentityResolver::new(provider.clone());
                Keeping::Callers(cache.clone(), resolver)
            }
        };
        Self { provider, keeping }
    }

    /// The credentials to use now.
    pub(crate) async fn get(
        &self,
        now: impl Fn() -> SystemTime,
        sleep: Option<&SharedAsyncSleep>,
        asking: Asking<'_>,
    ) -> Result<Credentials, BoxError> {
        match &self.keeping {
            Keeping::Own(keeper) => {
                let kept = keeper.get(now, async || self.load(sleep).await);
                kept.await.map_err(Into::into)
            }
            Keeping::Callers(cache, resolver) => self.look_up(cache, resolver, asking).await,
        }
    }

    /// Asks the provider: for credentials, and when they expire.
    async fn load(
        &self,
        sleep: Option<&SharedAsyncSleep>,
    ) -> Result<(Credentials, Option<SystemTime>), BoxError> {
        let asked = self.provider.provide_credentials();
        let loaded = within(sleep, Some(LOAD_TIMEOUT), Limited::Credentials, asked)
            .instrument(tracing::debug_span!("load_credentials"))
            .await;
        let credentials = match loaded {
            Ok(Ok(credentials)) => credentials,
            Ok(Err(error)) => return Err(self.failed(error)),
            // A provider may hold something ready for when it is interrupted.
            Err(timed_out) => match self.provider.as_ref().fallback_on_interrupt() {
                Some(credentials) => credentials,
                None => return Err(self.failed(timed_out)),
            },
        };
        let expiry = credentials.expiry();
        tracing::debug!(?expiry, "there are new credentials");
        Ok((credentials, expiry))
    }

    /// Asks the caller's cache.
    async fn look_up(
        &self,
        cache: &SharedIdentityCache,
        resolver: &SharedIdentityResolver,
        asking: Asking<'_>,
    ) -> Result<Credentials, BoxError> {
        let identity = cache
            .resolve_cached_identity(resolver.clone(), asking.components, asking.cfg)
            .await
            .map_err(|error| self.failed(error))?;
        match identity.data() {
            Some(credentials) => Ok(Credentials::clone(credentials)),
            None => Err("the identity cache holds something other than credentials".into()),
        }
    }

    fn failed(&self, source: impl Into<BoxError>) -> BoxError {
        NoCredentials::of(&self.provider, source).into()
    }
}

#[cfg(test)]
mod tests;
