//! Credentials providers and caches, on paused time.

mod support;

use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider, future};
use aws_smithy_async::time::{SharedTimeSource, TimeSource};
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use aws_smithy_types::retry::RetryConfig;
use aws_types::SdkConfig;
use aws_types::region::Region;
use sdk_runtime::auth::IdentityCache;
use sdk_runtime::config::{ConfigBuilder, ServiceConfig};
use sdk_runtime::error::SdkError;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;
use support::fake::{Fake, json};
use support::script::Clock;
use support::*;
use tokio::time::{Instant, sleep};

const MINUTE: Duration = Duration::from_secs(60);

/// A provider that takes a second to load credentials for an hour, and can be closed.
#[derive(Clone, Debug)]
struct Bank {
    clock: Clock,
    calls: Arc<AtomicUsize>,
    closed: Arc<AtomicBool>,
}

impl Bank {
    fn new() -> Self {
        Self {
            clock: Clock::at_noon(),
            calls: Arc::default(),
            closed: Arc::default(),
        }
    }

    fn calls(&self) -> usize {
        self.calls.load(Ordering::Relaxed)
    }

    fn close(&self, closed: bool) {
        self.closed.store(closed, Ordering::Relaxed);
    }

    fn config(&self, fake: &Fake) -> ConfigBuilder<Things> {
        config()
            .http_client(fake.clone())
            .time_source(self.clock)
            .credentials_provider(self.clone())
            .retry_config(RetryConfig::disabled())
    }
}

impl ProvideCredentials for Bank {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(async {
            let number = self.calls.fetch_add(1, Ordering::Relaxed) + 1;
            sleep(Duration::from_secs(1)).await;
            if self.closed.load(Ordering::Relaxed) {
                return Err(CredentialsError::provider_error("there is a strike"));
            }
            let expiry = Some(self.clock.now() + 60 * MINUTE);
            let id = format!("AKID{number}");
            Ok(Credentials::new(id, SECRET, None, expiry, "bank"))
        })
    }
}

/// Returns the access key ID in the signature of a request.
fn signer(fake: &Fake, index: usize) -> String {
    let authorization = fake.header(index, "authorization").unwrap();
    let (_, rest) = authorization.split_once("Credential=").unwrap();
    rest.split('/').next().unwrap().to_owned()
}

/// Makes several calls at the same time.
async fn put_at_once(client: &Client, calls: usize) -> Vec<PutResult> {
    let calls: Vec<_> = (0..calls)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { put(&client).await })
        })
        .collect();
    let mut results = Vec::new();
    for call in calls {
        results.push(call.await.unwrap());
    }
    results
}

type PutResult = Result<ThingOutput, SdkError<ThingError>>;

#[tokio::test(start_paused = true)]
async fn calls_and_clones_share_credentials() {
    let (bank, fake) = (Bank::new(), Fake::default());
    let client = client(bank.config(&fake));
    for result in put_at_once(&client, 10).await {
        result.unwrap();
    }
    assert_eq!(bank.calls(), 1);
    // A call with other settings uses the client's credentials, unless it has its own provider.
    let send = |over| sdk_runtime::call::client::send::<PutThing>(&client, input(), Some(over));
    send(ServiceConfig::builder().region(Region::new("us-east-9")))
        .await
        .unwrap();
    assert_eq!(bank.calls(), 1);
    let own = Credentials::new("OWN", SECRET, None, None, "own");
    send(ServiceConfig::builder().credentials_provider(own))
        .await
        .unwrap();
    assert_eq!(signer(&fake, 10), "AKID1");
    assert_eq!(signer(&fake, 11), "OWN");
    put(&client).await.unwrap();
    assert_eq!(signer(&fake, 12), "AKID1");
    assert_eq!(bank.calls(), 1);
}

/// A provider that takes a second to load credentials that expired an hour ago.
#[derive(Clone, Debug)]
struct Late(Bank);

impl ProvideCredentials for Late {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(async {
            let late = self.0.provide_credentials().await?;
            let (id, expiry) = (late.access_key_id(), self.0.clock.now() - 60 * MINUTE);
            Ok(Credentials::new(id, SECRET, None, Some(expiry), "late"))
        })
    }
}

#[tokio::test(start_paused = true)]
async fn calls_that_wait_for_expired_credentials_share_them() {
    for cache in [None, Some(IdentityCache::lazy().build())] {
        let bank = Bank::new();
        // The service decides whether the credentials have expired, since the clock may be wrong.
        let expired = || {
            json(
                403,
                r#"{"__type":"ExpiredTokenException","message":"too old"}"#,
            )
        };
        let fake = Fake::answering((0..20).map(|_| expired()));
        // With retries, to show that the provider is not called again.
        let mut late = bank
            .config(&fake)
            .retry_config(RetryConfig::standard())
            .credentials_provider(Late(bank.clone()));
        if let Some(cache) = cache {
            late.set_identity_cache(cache);
        }
        let (client, began) = (client(late), Instant::now());
        for error in put_at_once(&client, 20).await {
            let error = error.unwrap_err().to_string();
            assert!(error.contains("ExpiredTokenException: too old"), "{error}");
        }
        assert_eq!(began.elapsed(), Duration::from_secs(1));
        assert_eq!((bank.calls(), fake.count()), (1, 20));
        put(&client).await.unwrap();
        assert_eq!(bank.calls(), 2);
    }
}

#[tokio::test(start_paused = true)]
async fn a_provider_that_fails_for_a_while_fails_no_calls() {
    let (bank, fake) = (Bank::new(), Fake::default());
    let client = client(bank.config(&fake));
    put(&client).await.unwrap();
    // Closed from before the refresh until shortly before the expiry.
    sleep(50 * MINUTE).await;
    bank.close(true);
    for _ in 0..9 * 60 {
        put(&client).await.unwrap();
        sleep(Duration::from_secs(1)).await;
    }
    let tries = bank.calls();
    assert!((10..40).contains(&tries), "{tries} calls");
    bank.close(false);
    sleep(Duration::from_secs(10)).await;
    put(&client).await.unwrap();
    assert_eq!(
        signer(&fake, fake.count() - 1),
        format!("AKID{}", bank.calls())
    );
    // Closed after the expiry: calls fail now, with the provider's name and error.
    sleep(50 * MINUTE).await;
    bank.close(true);
    put(&client).await.unwrap();
    sleep(11 * MINUTE).await;
    let before = fake.count();
    let error = put(&client).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "PutThing: the credentials provider Bank failed: there is a strike"
    );
    assert_eq!(fake.count(), before);
}

#[tokio::test(start_paused = true)]
async fn a_cache_can_be_shared_or_disabled() {
    let (bank, fake) = (Bank::new(), Fake::default());
    let provider = SharedCredentialsProvider::new(bank.clone());
    let cache = IdentityCache::lazy().build();
    let sharing = || {
        let mut config = bank.config(&fake);
        config.set_credentials_provider(Some(provider.clone()));
        client(config.identity_cache(cache.clone()))
    };
    put(&sharing()).await.unwrap();
    put(&sharing()).await.unwrap();
    assert_eq!(bank.calls(), 1);
    let uncached = client(bank.config(&fake).identity_cache(IdentityCache::no_cache()));
    put(&uncached).await.unwrap();
    put(&uncached).await.unwrap();
    assert_eq!(bank.calls(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_shared_configuration_contains_its_provider() {
    let (bank, fake) = (
        Bank::new(),
        Fake::answering((0..9).map(|_| json(200, "{}"))),
    );
    let shared = || {
        SdkConfig::builder()
            .region(Region::new("eu-west-7"))
            .credentials_provider(SharedCredentialsProvider::new(bank.clone()))
            .time_source(SharedTimeSource::new(bank.clock))
            .http_client(SharedHttpClient::new(fake.clone()))
    };
    let usual: Client =
        sdk_runtime::call::client::Handle::new(ServiceConfig::new(&shared().build()));
    put(&usual).await.unwrap();
    put(&usual).await.unwrap();
    assert_eq!(bank.calls(), 1);
    // A cache that the application has set is used.
    let chosen = shared().identity_cache(IdentityCache::no_cache()).build();
    let chosen: Client = sdk_runtime::call::client::Handle::new(ServiceConfig::new(&chosen));
    put(&chosen).await.unwrap();
    put(&chosen).await.unwrap();
    assert_eq!(bank.calls(), 3);
}

#[tokio::test(start_paused = true)]
async fn without_a_region_the_error_contains_that_of_the_credentials() {
    let (bank, fake) = (Bank::new(), Fake::default());
    let shared = SdkConfig::builder()
        .credentials_provider(SharedCredentialsProvider::new(bank.clone()))
        .http_client(SharedHttpClient::new(fake.clone()))
        .build();
    for endpoint_url in [None, Some("http://localhost".to_owned())] {
        let mut config = ConfigBuilder::from(&shared);
        config.set_endpoint_url(endpoint_url.clone());
        let client = client(config);
        bank.close(true);
        let error = put(&client).await.unwrap_err();
        let shown = error.to_string();
        assert!(shown.ends_with(": there is a strike"), "{shown}");
        let missing = shown.contains("no region is set, and no credentials can be loaded");
        // At a URL of its own, the client requires the region only to sign.
        assert_eq!(missing, endpoint_url.is_none(), "{shown}");
        let mut chain = std::iter::successors(Some(error.as_source()), |&error| error.source());
        let provider = chain.find(|cause| cause.to_string().contains("provider Bank failed"));
        assert!(provider.is_some(), "{error:?}");
        bank.close(false);
        let error = put(&client).await.unwrap_err().to_string();
        assert!(
            error.starts_with("PutThing: no region is set; set one with"),
            "{error}"
        );
    }
    assert_eq!(fake.count(), 0);
}
