//! The settings of identity caches, on paused time.

mod support;

use aws_credential_types::Credentials;
use aws_credential_types::provider::{ProvideCredentials, future};
use aws_smithy_async::time::{SharedTimeSource, StaticTimeSource, TimeSource};
use aws_smithy_runtime_api::client::identity::{
    IdentityFuture, ResolveCachedIdentity, SharedIdentityCache, SharedIdentityResolver,
};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::retry::RetryConfig;
use aws_types::SdkConfig;
use sdk_runtime::auth::{IdentityCache, LazyCacheBuilder};
use sdk_runtime::config::ServiceConfig;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use support::fake::{Fake, NoSleep};
use support::script::Clock;
use support::*;
use tokio::time::{Instant, sleep};

const MINUTE: Duration = Duration::from_secs(60);

/// A provider of credentials that are valid for an hour. It counts its calls.
#[derive(Clone, Debug)]
struct Hourly {
    clock: Clock,
    calls: Arc<AtomicUsize>,
}

impl Hourly {
    fn new() -> Self {
        Self {
            clock: Clock::at_noon(),
            calls: Arc::default(),
        }
    }

    fn calls(&self) -> usize {
        self.calls.load(Ordering::Relaxed)
    }

    /// A client with this provider and an identity cache.
    fn client(&self, cache: &SharedIdentityCache) -> Client {
        let config = config()
            .http_client(Fake::default())
            .time_source(self.clock)
            .credentials_provider(self.clone())
            .identity_cache(cache.clone());
        client(config)
    }
}

impl ProvideCredentials for Hourly {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        self.calls.fetch_add(1, Ordering::Relaxed);
        let expiry = Some(self.clock.now() + 60 * MINUTE);
        let credentials = Credentials::new("AKID", SECRET, None, expiry, "hourly");
        future::ProvideCredentials::ready(Ok(credentials))
    }
}

/// Returns the times of the calls of the provider in a bit more than an hour of calls, in minutes.
async fn loads(cache: LazyCacheBuilder) -> Vec<u64> {
    let provider = Hourly::new();
    let client = provider.client(&cache.build());
    let began = Instant::now();
    let mut loads = Vec::new();
    while began.elapsed() < 62 * MINUTE {
        let before = provider.calls();
        put(&client).await.unwrap();
        if provider.calls() > before {
            loads.push(began.elapsed().as_secs() / 60);
        }
        sleep(MINUTE).await;
    }
    loads
}

#[tokio::test(start_paused = true)]
async fn credentials_are_refreshed_before_they_expire_by_the_buffer_time() {
    // It is shortened at random by up to half.
    let usual = loads(IdentityCache::lazy()).await;
    assert!(matches!(usual[..], [0, 55..=58]), "{usual:?}");
    let early = IdentityCache::lazy().buffer_time(40 * MINUTE);
    let early = loads(early).await;
    assert!(matches!(early[..], [0, 20..=40, ..]), "{early:?}");
    let mut late = IdentityCache::lazy();
    late.set_buffer_time(Some(Duration::ZERO));
    assert_eq!(loads(late).await, [0, 60]);
    let mut usual = IdentityCache::lazy().buffer_time(40 * MINUTE);
    usual.set_buffer_time(None);
    let usual = loads(usual).await;
    assert!(matches!(usual[..], [0, 55..=58]), "{usual:?}");
}

#[tokio::test(start_paused = true)]
async fn a_cache_with_a_time_source_ignores_that_of_the_client() {
    let stopped = StaticTimeSource::new(Clock::at_noon().now());
    assert_eq!(loads(IdentityCache::lazy().time_source(stopped)).await, [0]);
    let ahead = SharedTimeSource::new(Clock::at_noon().off_by(56));
    let mut cache = IdentityCache::lazy();
    cache.set_time_source(ahead);
    let ahead = loads(cache).await;
    assert!(matches!(ahead[..], [0, 1..=2, ..]), "{ahead:?}");
}

/// A provider that does not respond.
#[derive(Debug)]
struct Silent;

impl ProvideCredentials for Silent {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(std::future::pending())
    }
}

#[tokio::test(start_paused = true)]
async fn a_cache_with_a_sleep_implementation_measures_the_load_timeout_with_it() {
    let at_once = NoSleep::default();
    let cache = IdentityCache::lazy()
        .sleep_impl(at_once.clone())
        .load_timeout(Duration::from_secs(3))
        .build();
    let silent = config()
        .http_client(Fake::default())
        .credentials_provider(Silent)
        .retry_config(RetryConfig::disabled())
        .identity_cache(cache);
    let began = Instant::now();
    let error = put(&client(silent)).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "PutThing: the credentials provider Silent failed: the credentials provider took longer than \
         the load timeout of 3s"
    );
    assert_eq!(began.elapsed(), Duration::ZERO);
    assert_eq!(at_once.slept(), [Duration::from_secs(3)]);
}

#[tokio::test(start_paused = true)]
async fn a_cache_holds_the_credentials_of_as_many_providers_as_set() {
    let mut two = IdentityCache::lazy();
    two.set_max_partitions(Some(2));
    for (cache, loads) in [
        (IdentityCache::lazy().max_partitions(1), [3, 3]),
        (two, [1, 1]),
        (IdentityCache::lazy(), [1, 1]),
    ] {
        let cache = cache.build();
        let providers = [Hourly::new(), Hourly::new()];
        let clients = providers.each_ref().map(|it| it.client(&cache));
        for _ in 0..3 {
            for client in &clients {
                put(client).await.unwrap();
                // Those that were used last stay.
                put(client).await.unwrap();
            }
        }
        assert_eq!(providers.each_ref().map(Hourly::calls), loads, "{cache:?}");
    }
}

#[test]
#[should_panic(expected = "`max_partitions` must be at least 1")]
fn a_cache_for_no_provider_is_rejected() {
    let _ = IdentityCache::lazy().max_partitions(0);
}

#[test]
#[should_panic(expected = "`default_expiration` must be 15 minutes or more")]
fn an_expiration_after_less_than_15_minutes_is_rejected() {
    let expiration = 15 * MINUTE - Duration::from_nanos(1);
    let _ = IdentityCache::lazy().default_expiration(expiration).build();
}

/// A cache with the name of the one that `aws-config` adds to every configuration.
#[derive(Debug)]
struct LazyCache;

/// A cache of the application.
#[derive(Debug)]
struct OwnCache;

impl ResolveCachedIdentity for LazyCache {
    fn resolve_cached_identity<'a>(
        &'a self,
        _: SharedIdentityResolver,
        _: &'a RuntimeComponents,
        _: &'a ConfigBag,
    ) -> IdentityFuture<'a> {
        IdentityFuture::ready(Err("the cache is not used".into()))
    }
}

impl ResolveCachedIdentity for OwnCache {
    fn resolve_cached_identity<'a>(
        &'a self,
        resolver: SharedIdentityResolver,
        components: &'a RuntimeComponents,
        cfg: &'a ConfigBag,
    ) -> IdentityFuture<'a> {
        LazyCache.resolve_cached_identity(resolver, components, cfg)
    }
}

#[test]
fn the_cache_that_aws_config_adds_to_every_configuration_is_replaced() {
    let added = SdkConfig::builder().identity_cache(LazyCache).build();
    assert!(
        ServiceConfig::<Things>::new(&added)
            .identity_cache()
            .is_none()
    );
    let chosen = SdkConfig::builder().identity_cache(OwnCache).build();
    let chosen = ServiceConfig::<Things>::new(&chosen).identity_cache();
    assert_eq!(
        format!("{:?}", chosen.unwrap()),
        format!("{:?}", SharedIdentityCache::new(OwnCache))
    );
}
