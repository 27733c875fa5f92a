//! Identity caches that an application can create and share between clients.

use super::error::type_name;
use super::expiring_cache::{
    BUFFER_TIME, DEFAULT_EXPIRATION, ExpiringCache, LOAD_TIMEOUT, RefreshSettings,
};
use super::refused::RefusedCredentials;
use crate::time::{DefaultSleep, TimeoutKind, is_in_tokio, with_timeout};
use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep};
use aws_smithy_async::time::{SharedTimeSource, TimeSource};
use aws_smithy_runtime_api::client::identity::{
    Identity, IdentityCachePartition, IdentityFuture, ResolveCachedIdentity, ResolveIdentity,
    SharedIdentityCache, SharedIdentityResolver,
};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_runtime_api::shared::IntoShared;
use aws_smithy_types::config_bag::ConfigBag;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// The default number of providers whose identities are cached.
const MAX_PARTITIONS: usize = 64;

/// Constructors of identity caches, for [`identity_cache`](crate::config::ConfigBuilder::identity_cache).
#[derive(Debug)]
#[non_exhaustive]
pub struct IdentityCache;

impl IdentityCache {
    /// Creates a cache that stores nothing: the provider is called for every attempt of every call.
    pub fn no_cache() -> SharedIdentityCache {
        NoCache.into_shared()
    }

    /// Builds a cache that calls the provider when a call needs an identity and none is cached.
    /// Clients that are configured with the same cache share its identities.
    pub fn lazy() -> LazyCacheBuilder {
        LazyCacheBuilder::new()
    }
}

/// Returns whether a cache is one of this module, which return refused credentials only if the provider
/// does.
pub(crate) fn drops_refused_credentials(cache: &SharedIdentityCache) -> bool {
    ["LazyIdentityCache", "NoCache"].contains(&&*type_name(cache))
}

#[derive(Debug)]
struct NoCache;

impl ResolveCachedIdentity for NoCache {
    fn resolve_cached_identity<'a>(
        &'a self,
        resolver: SharedIdentityResolver,
        components: &'a RuntimeComponents,
        cfg: &'a ConfigBag,
    ) -> IdentityFuture<'a> {
        IdentityFuture::new(async move { resolver.resolve_identity(components, cfg).await })
    }
}

/// A builder of lazy identity caches, which load an identity when a call needs it.
#[derive(Clone, Debug, Default)]
pub struct LazyCacheBuilder {
    time_source: Option<SharedTimeSource>,
    sleep_impl: Option<SharedAsyncSleep>,
    load_timeout: Option<Duration>,
    buffer_time: Option<Duration>,
    default_expiration: Option<Duration>,
    max_partitions: Option<usize>,
}

impl LazyCacheBuilder {
    /// Creates a builder without any settings.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the time source. If unset, that of the client that makes the call.
    pub fn time_source(mut self, time_source: impl TimeSource + 'static) -> Self {
        self.set_time_source(time_source.into_shared());
        self
    }

    /// Sets [`time_source`](Self::time_source).
    pub fn set_time_source(&mut self, time_source: SharedTimeSource) -> &mut Self {
        self.time_source = Some(time_source);
        self
    }

    /// Sets the sleep implementation. If unset, that of the client that makes the call.
    pub fn sleep_impl(mut self, sleep_impl: impl AsyncSleep + 'static) -> Self {
        self.set_sleep_impl(sleep_impl.into_shared());
        self
    }

    /// Sets [`sleep_impl`](Self::sleep_impl).
    pub fn set_sleep_impl(&mut self, sleep_impl: SharedAsyncSleep) -> &mut Self {
        self.sleep_impl = Some(sleep_impl);
        self
    }

    /// Sets the time limit for loading an identity. 22 seconds if unset.
    pub fn load_timeout(mut self, timeout: Duration) -> Self {
        self.set_load_timeout(Some(timeout));
        self
    }

    /// Sets or clears [`load_timeout`](Self::load_timeout).
    pub fn set_load_timeout(&mut self, timeout: Option<Duration>) -> &mut Self {
        self.load_timeout = timeout;
        self
    }

    /// Sets the time between the refresh and the expiry of an identity. 5 minutes if unset. It is
    /// shortened at random by up to half, so that clients do not all refresh at once. While
    /// refreshing fails, the cached identity is used until it expires.
    pub fn buffer_time(mut self, buffer_time: Duration) -> Self {
        self.set_buffer_time(Some(buffer_time));
        self
    }

    /// Sets or clears [`buffer_time`](Self::buffer_time).
    pub fn set_buffer_time(&mut self, buffer_time: Option<Duration>) -> &mut Self {
        self.buffer_time = buffer_time;
        self
    }

    /// Sets the time after which an identity without an expiry is refreshed. 15 minutes if unset.
    pub fn default_expiration(mut self, duration: Duration) -> Self {
        self.set_default_expiration(Some(duration));
        self
    }

    /// Sets or clears [`default_expiration`](Self::default_expiration).
    pub fn set_default_expiration(&mut self, duration: Option<Duration>) -> &mut Self {
        self.default_expiration = duration;
        self
    }

    /// Sets the number of providers whose identities are cached. 64 if unset.
    ///
    /// # Panics
    /// Panics if it is 0.
    pub fn max_partitions(mut self, max: usize) -> Self {
        self.set_max_partitions(Some(max));
        self
    }

    /// Sets or clears [`max_partitions`](Self::max_partitions).
    ///
    /// # Panics
    /// Panics if it is 0.
    pub fn set_max_partitions(&mut self, max: Option<usize>) -> &mut Self {
        assert_ne!(max, Some(0), "`max_partitions` must be at least 1");
        self.max_partitions = max;
        self
    }

    /// Builds the cache.
    ///
    /// # Panics
    /// Panics if `default_expiration` is under 15 minutes.
    pub fn build(self) -> SharedIdentityCache {
        let default_expiration = self.default_expiration.unwrap_or(DEFAULT_EXPIRATION);
        assert!(
            default_expiration >= DEFAULT_EXPIRATION,
            "`default_expiration` must be 15 minutes or more"
        );
        LazyIdentityCache {
            time_source: self.time_source,
            sleep_impl: self.sleep_impl,
            load_timeout: self.load_timeout.unwrap_or(LOAD_TIMEOUT),
            refresh: RefreshSettings {
                buffer_time: self.buffer_time.unwrap_or(BUFFER_TIME),
                default_expiration,
            },
            max_partitions: self.max_partitions.unwrap_or(MAX_PARTITIONS),
            partitions: Mutex::default(),
        }
        .into_shared()
    }
}

/// The cached identity of one provider.
type Partition = Arc<ExpiringCache<Identity>>;

#[derive(Debug)]
struct LazyIdentityCache {
    time_source: Option<SharedTimeSource>,
    sleep_impl: Option<SharedAsyncSleep>,
    load_timeout: Duration,
    refresh: RefreshSettings,
    max_partitions: usize,
    partitions: Mutex<HashMap<IdentityCachePartition, Partition>>,
}

impl LazyIdentityCache {
    fn partition(&self, key: IdentityCachePartition) -> Partition {
        let mut partitions = self
            .partitions
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if partitions.len() >= self.max_partitions && !partitions.contains_key(&key) {
            // Any of them can be removed: it is loaded again if it is needed.
            let any = partitions.keys().next().copied();
            any.and_then(|any| partitions.remove(&any));
        }
        let new = || Arc::new(ExpiringCache::new(self.refresh));
        partitions.entry(key).or_insert_with(new).clone()
    }
}

impl ResolveCachedIdentity for LazyIdentityCache {
    fn resolve_cached_identity<'a>(
        &'a self,
        resolver: SharedIdentityResolver,
        components: &'a RuntimeComponents,
        cfg: &'a ConfigBag,
    ) -> IdentityFuture<'a> {
        IdentityFuture::new(async move {
            let time_source = self.time_source.clone();
            let time_source = time_source.or_else(|| components.time_source());
            let time_source = time_source.unwrap_or_default();
            let is_usable = cfg.load::<DefaultSleep>().is_none() || is_in_tokio();
            let of_client = || components.sleep_impl().filter(|_| is_usable);
            let sleep = self.sleep_impl.clone().or_else(of_client);
            let limit = Some(self.load_timeout);
            let load = async || {
                let resolved = resolver.resolve_identity(components, cfg);
                let loaded =
                    with_timeout(sleep.as_ref(), limit, TimeoutKind::Credentials, resolved).await;
                let identity = match loaded {
                    Ok(identity) => identity?,
                    Err(timed_out) => match resolver.fallback_on_interrupt() {
                        Some(identity) => identity,
                        None => return Err(timed_out.into()),
                    },
                };
                let expiry = identity.expiration();
                Ok((identity, expiry))
            };
            let refused = cfg.load::<RefusedCredentials>();
            let is_refused = |identity: &Identity| match (refused, identity.data()) {
                (Some(refused), Some(credentials)) => refused.contains(credentials),
                _ => false,
            };
            let partition = self.partition(resolver.cache_partition());
            let now = || time_source.now();
            let cached = partition.get_or_replace(now, is_refused, load).await;
            cached.map_err(Into::into)
        })
    }
}
