//! Keeping what a call proves itself with between calls.

use super::credentials::{BUFFER, LOAD_TIMEOUT, UNDATED};
use super::expiring_cache::{Keeper, Renewal};
use crate::time::{Limited, within};
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

/// How many providers' identities are kept, unless the caller says otherwise.
const MAX_PARTITIONS: usize = 64;

/// Makes caches for [`identity_cache`](crate::config::Builder::identity_cache).
#[derive(Debug)]
#[non_exhaustive]
pub struct IdentityCache;

impl IdentityCache {
    /// No cache: the provider is asked for every attempt of every call.
    pub fn no_cache() -> SharedIdentityCache {
        NoCache.into_shared()
    }

    /// A cache that asks the provider when a call needs an identity and there is none that lasts.
    /// Clients that are given the same cache share it.
    pub fn lazy() -> LazyCacheBuilder {
        LazyCacheBuilder::new()
    }
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

/// Builds a cache that asks when a call needs an identity.
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
    /// A builder without any settings.
    pub fn new() -> Self {
        Self::default()
    }

    /// The clock. If unset, that of the client whose call it is.
    pub fn time_source(mut self, time_source: impl TimeSource + 'static) -> Self {
        self.set_time_source(time_source.into_shared());
        self
    }

    /// As [`time_source`](Self::time_source).
    pub fn set_time_source(&mut self, time_source: SharedTimeSource) -> &mut Self {
        self.time_source = Some(time_source);
        self
    }

    /// What waits. If unset, that of the client whose call it is.
    pub fn sleep_impl(mut self, sleep_impl: impl AsyncSleep + 'static) -> Self {
        self.set_sleep_impl(sleep_impl.into_shared());
        self
    }

    /// As [`sleep_impl`](Self::sleep_impl).
    pub fn set_sleep_impl(&mut self, sleep_impl: SharedAsyncSleep) -> &mut Self {
        self.sleep_impl = Some(sleep_impl);
        self
    }

    /// How long the provider may take. 22 seconds if unset.
    pub fn load_timeout(mut self, timeout: Duration) -> Self {
        self.set_load_timeout(Some(timeout));
        self
    }

    /// As [`load_timeout`](Self::load_timeout).
    pub fn set_load_timeout(&mut self, timeout: Option<Duration>) -> &mut Self {
        self.load_timeout = timeout;
        self
    }

    /// How long before they expire identities are asked for anew. 5 minutes if unset. Up to half
    /// of it is taken off at random, so that not all clients ask at once. What there is goes on being
    /// used while asking fails, until it expires.
    pub fn buffer_time(mut self, buffer_time: Duration) -> Self {
        self.set_buffer_time(Some(buffer_time));
        self
    }

    /// As [`buffer_time`](Self::buffer_time).
    pub fn set_buffer_time(&mut self, buffer_time: Option<Duration>) -> &mut Self {
        self.buffer_time = buffer_time;
        self
    }

    /// How long identities are kept that do not say when they expire. 15 minutes if unset.
    pub fn default_expiration(mut self, duration: Duration) -> Self {
        self.set_default_expiration(Some(duration));
        self
    }

    /// As [`default_expiration`](Self::default_expiration).
    pub fn set_default_expiration(&mut self, duration: Option<Duration>) -> &mut Self {
        self.default_expiration = duration;
        self
    }

    /// How many providers' identities are kept. 64 if unset.
    ///
    /// # Panics
    /// It is 0.
    pub fn max_partitions(mut self, max: usize) -> Self {
        self.set_max_partitions(Some(max));
        self
    }

    /// As [`max_partitions`](Self::max_partitions).
    ///
    /// # Panics
    /// It is 0.
    pub fn set_max_partitions(&mut self, max: Option<usize>) -> &mut Self {
        assert_ne!(
            max,
            Some(0),
            "a cache keeps the identity of one provider at least"
        );
        self.max_partitions = max;
        self
    }

    /// Builds the cache.
    ///
    /// # Panics
    /// `default_expiration` is under 15 minutes.
    pub fn build(self) -> SharedIdentityCache {
        let default_expiration = self.default_expiration.unwrap_or(UNDATED);
        assert!(
            default_expiration >= UNDATED,
            "`default_expiration` must be 15 minutes or more"
        );
        LazyIdentityCache {
            time_source: self.time_source,
            sleep_impl: self.sleep_impl,
            load_timeout: self.load_timeout.unwrap_or(LOAD_TIMEOUT),
            renewal: Renewal {
                buffer: self.buffer_time.unwrap_or(BUFFER),
                undated: default_expiration,
            },
            max_partitions: self.max_partitions.unwrap_or(MAX_PARTITIONS),
            partitions: Mutex::default(),
        }
        .into_shared()
    }
}

/// What one provider gave last.
type Partition = Arc<Keeper<Identity>>;

#[derive(Debug)]
struct LazyIdentityCache {
    time_source: Option<SharedTimeSource>,
    sleep_impl: Option<SharedAsyncSleep>,
    load_timeout: Duration,
    renewal: Renewal,
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
            // Which one goes does not matter: it is asked for again if it is needed.
            let any = partitions.keys().next().copied();
            any.and_then(|any| partitions.remove(&any));
        }
        let keeper = || Arc::new(Keeper::new(self.renewal));
        partitions.entry(key).or_insert_with(keeper).clone()
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
            let clock = self.time_source.clone();
            let clock = clock.or_else(|| components.time_source());
            let clock = clock.unwrap_or_default();
            let sleep = self.sleep_impl.clone().or_else(|| components.sleep_impl());
            let limit = Some(self.load_timeout);
            let ask = async || {
                let asked = resolver.resolve_identity(components, cfg);
                let loaded = within(sleep.as_ref(), limit, Limited::Credentials, asked).await;
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
            let partition = self.partition(resolver.cache_partition());
            let kept = partition.get(|| clock.now(), ask).await;
            kept.map_err(Into::into)
        })
    }
}
