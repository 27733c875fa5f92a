//! The credentials provider behind an identity cache that the caller set.

use super::error::ProviderError;
use super::identity_cache::drops_refused_credentials;
use super::refused::RefusedCredentials;
use crate::error::BoxError;
use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_smithy_runtime_api::client::identity::{
    Identity, IdentityFuture, ResolveCachedIdentity, ResolveIdentity, SharedIdentityCache,
    SharedIdentityResolver,
};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;
use std::sync::{Mutex, PoisonError};

/// An identity cache set by the caller, and the provider as the resolver that it calls.
///
/// The caches of this crate drop refused credentials themselves. Others have no method for it, but every
/// cache separates the identities of resolvers by their partition. So if such a cache returns refused
/// credentials, it is called again with a resolver of another partition.
#[derive(Debug)]
pub(crate) struct CustomCache {
    cache: SharedIdentityCache,
    provider: SharedCredentialsProvider,
    resolver: Mutex<SharedIdentityResolver>,
    /// The credentials for which the partition was changed. If the provider returns them again, another
    /// partition would not help.
    replaced: RefusedCredentials,
}

/// The context that an identity cache receives, and the credentials that the service refused.
#[derive(Clone, Copy)]
pub(crate) struct IdentityContext<'a> {
    pub(crate) components: &'a RuntimeComponents,
    pub(crate) cfg: &'a ConfigBag,
    pub(crate) refused: &'a RefusedCredentials,
}

impl CustomCache {
    pub(crate) fn new(cache: SharedIdentityCache, provider: SharedCredentialsProvider) -> Self {
        let resolver = Mutex::new(SharedIdentityResolver::new(provider.clone()));
        Self {
            cache,
            provider,
            resolver,
            replaced: RefusedCredentials::default(),
        }
    }

    /// Returns credentials from the cache or the provider.
    pub(crate) async fn get(&self, context: IdentityContext<'_>) -> Result<Credentials, BoxError> {
        let resolver = self.resolver();
        let credentials = self.resolve(&resolver, context).await?;
        if context.refused.contains(&credentials)
            && !drops_refused_credentials(&self.cache)
            && self.change_partition(&resolver, &credentials)
        {
            return self.resolve(&self.resolver(), context).await;
        }
        Ok(credentials)
    }

    fn resolver(&self) -> SharedIdentityResolver {
        let resolver = self.resolver.lock();
        resolver.unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Changes the partition, unless another call has changed it since it was `used`. Returns whether it
    /// is worth asking the cache again.
    fn change_partition(&self, used: &SharedIdentityResolver, refused: &Credentials) -> bool {
        let resolver = self.resolver.lock();
        let mut resolver = resolver.unwrap_or_else(PoisonError::into_inner);
        if resolver.cache_partition() != used.cache_partition() {
            return true;
        }
        if !self.replaced.insert(refused) {
            return false;
        }
        *resolver = SharedIdentityResolver::new(OtherPartition(self.provider.clone()));
        true
    }

    async fn resolve(
        &self,
        resolver: &SharedIdentityResolver,
        context: IdentityContext<'_>,
    ) -> Result<Credentials, BoxError> {
        let identity = self
            .cache
            .resolve_cached_identity(resolver.clone(), context.components, context.cfg)
            .await
            .map_err(|error| ProviderError::new(&self.provider, error))?;
        match identity.data() {
            Some(credentials) => Ok(Credentials::clone(credentials)),
            None => {
                Err("the identity cache returned an identity that is not AWS credentials".into())
            }
        }
    }
}

/// A provider without the partition that it always has.
#[derive(Debug)]
struct OtherPartition(SharedCredentialsProvider);

impl ResolveIdentity for OtherPartition {
    fn resolve_identity<'a>(
        &'a self,
        components: &'a RuntimeComponents,
        cfg: &'a ConfigBag,
    ) -> IdentityFuture<'a> {
        self.0.resolve_identity(components, cfg)
    }

    fn fallback_on_interrupt(&self) -> Option<Identity> {
        ResolveIdentity::fallback_on_interrupt(&self.0)
    }
}
