use super::*;
use crate::auth::{IdentityCache, RefusedCredentials};
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::future;
use aws_smithy_async::rt::sleep::TokioSleep;
use aws_smithy_async::time::StaticTimeSource;
use aws_smithy_runtime_api::client::endpoint::{
    EndpointFuture, EndpointResolverParams, ResolveEndpoint, SharedEndpointResolver,
};
use aws_smithy_runtime_api::client::identity::{
    Identity, IdentityFuture, ResolveCachedIdentity, SharedIdentityResolver,
};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// A provider that counts its calls and has a fixed result.
#[derive(Clone, Debug)]
struct Vault {
    calls: Arc<AtomicU32>,
    behavior: Behavior,
}

#[derive(Clone, Copy, Debug)]
enum Behavior {
    Credentials,
    Failure,
    NoResponse,
    NoResponseWithFallback,
}

impl Vault {
    fn new(behavior: Behavior) -> Self {
        let calls = Arc::default();
        Self { calls, behavior }
    }

    fn source(&self) -> CredentialsSource {
        self.source_with_cache(None)
    }

    fn source_with_cache(&self, cache: Option<&SharedIdentityCache>) -> CredentialsSource {
        CredentialsSource::new(SharedCredentialsProvider::new(self.clone()), cache)
    }
}

impl ProvideCredentials for Vault {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(async {
            let number = self.calls.fetch_add(1, Ordering::Relaxed) + 1;
            let id = format!("id-{number}");
            match self.behavior {
                Behavior::Credentials => Ok(Credentials::new(id, "hush", None, None, "test")),
                Behavior::Failure => Err(CredentialsError::provider_error("it is closed")),
                _ => std::future::pending().await,
            }
        })
    }

    fn fallback_on_interrupt(&self) -> Option<Credentials> {
        match self.behavior {
            Behavior::NoResponseWithFallback => {
                Some(Credentials::new("fallback", "hush", None, None, "test"))
            }
            _ => None,
        }
    }
}

fn at(seconds: u64) -> impl Fn() -> SystemTime {
    move || SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
}

async fn get(source: &CredentialsSource, seconds: u64) -> Result<Credentials, BoxError> {
    let sleep = SharedAsyncSleep::new(TokioSleep::new());
    let components = crate::call::components::placeholders(None)
        .with_endpoint_resolver(Some(nowhere()))
        .with_sleep_impl(Some(sleep.clone()))
        .with_time_source(Some(StaticTimeSource::new(at(seconds)())))
        .build()
        .unwrap();
    let context = IdentityContext {
        components: &components,
        cfg: &ConfigBag::base(),
        refused: &RefusedCredentials::default(),
    };
    source.get(at(seconds), Some(&sleep), context).await
}

async fn id(source: &CredentialsSource, seconds: u64) -> String {
    let credentials = get(source, seconds).await.unwrap();
    credentials.access_key_id().to_owned()
}

#[tokio::test]
async fn credentials_are_cached() {
    let source = Vault::new(Behavior::Credentials).source();
    assert_eq!(id(&source, 0).await, "id-1");
    assert_eq!(id(&source, 899).await, "id-1");
    assert_eq!(id(&source, 900).await, "id-2");
}

#[tokio::test]
async fn the_error_names_the_provider_and_its_cause() {
    let source = Vault::new(Behavior::Failure).source();
    let error = get(&source, 0).await.unwrap_err();
    assert_eq!(error.to_string(), "the credentials provider Vault failed");
    let source = error.source().unwrap();
    assert!(source.is::<CredentialsError>());
    assert_eq!(source.source().unwrap().to_string(), "it is closed");
}

#[tokio::test(start_paused = true)]
async fn a_provider_that_does_not_respond_times_out() {
    let source = Vault::new(Behavior::NoResponse).source();
    let began = tokio::time::Instant::now();
    let error = get(&source, 0).await.unwrap_err();
    assert_eq!(began.elapsed(), LOAD_TIMEOUT);
    assert_eq!(error.to_string(), "the credentials provider Vault failed");
    assert_eq!(
        error.source().unwrap().to_string(),
        "the credentials provider took longer than the load timeout of 22s"
    );
    let source = Vault::new(Behavior::NoResponseWithFallback).source();
    assert_eq!(id(&source, 0).await, "fallback");
}

/// Returns an endpoint resolver, which the runtime components require.
fn nowhere() -> SharedEndpointResolver {
    #[derive(Debug)]
    struct Nowhere;
    impl ResolveEndpoint for Nowhere {
        fn resolve_endpoint<'a>(&'a self, _: &'a EndpointResolverParams) -> EndpointFuture<'a> {
            EndpointFuture::ready(Err("nowhere".into()))
        }
    }
    SharedEndpointResolver::new(Nowhere)
}

#[tokio::test]
async fn without_a_cache_the_provider_is_called_every_time() {
    let vault = Vault::new(Behavior::Credentials);
    let source = vault.source_with_cache(Some(&IdentityCache::no_cache()));
    assert_eq!(id(&source, 0).await, "id-1");
    assert_eq!(id(&source, 0).await, "id-2");
}

#[tokio::test(start_paused = true)]
async fn a_custom_cache_is_used() {
    let cache = IdentityCache::lazy()
        .load_timeout(Duration::from_secs(3))
        .default_expiration(Duration::from_secs(2 * 3600))
        .build();
    let source = Vault::new(Behavior::Credentials).source_with_cache(Some(&cache));
    assert_eq!(id(&source, 0).await, "id-1");
    assert_eq!(id(&source, 7199).await, "id-1");
    assert_eq!(id(&source, 7200).await, "id-2");

    // One cache separates the credentials of two providers.
    let closed = Vault::new(Behavior::Failure).source_with_cache(Some(&cache));
    let error = get(&closed, 0).await.unwrap_err();
    assert_eq!(error.to_string(), "the credentials provider Vault failed");
    let cause = error.source().unwrap().source().unwrap();
    assert_eq!(cause.to_string(), "it is closed");

    let silent = Vault::new(Behavior::NoResponse).source_with_cache(Some(&cache));
    let error = get(&silent, 0).await.unwrap_err();
    assert!(error.source().unwrap().to_string().ends_with("of 3s"));
    let silent = Vault::new(Behavior::NoResponseWithFallback);
    let error = get(&silent.source_with_cache(Some(&cache)), 0)
        .await
        .unwrap_err();
    // The wrapper of providers does not forward `fallback_on_interrupt`.
    assert!(error.source().unwrap().to_string().ends_with("of 3s"));
}

#[tokio::test]
async fn an_identity_that_is_not_aws_credentials_is_an_error() {
    #[derive(Debug)]
    struct Odd;
    impl ResolveCachedIdentity for Odd {
        fn resolve_cached_identity<'a>(
            &'a self,
            _: SharedIdentityResolver,
            _: &'a RuntimeComponents,
            _: &'a ConfigBag,
        ) -> IdentityFuture<'a> {
            IdentityFuture::ready(Ok(Identity::new("a name", None)))
        }
    }
    let odd = SharedIdentityCache::new(Odd);
    let source = Vault::new(Behavior::Credentials).source_with_cache(Some(&odd));
    let error = get(&source, 0).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "the identity cache returned an identity that is not AWS credentials"
    );
}
