//! Credentials that the service refuses, on paused time.

mod support;

use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider, future};
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::auth::{
    AuthScheme, AuthSchemeEndpointConfig, AuthSchemeId, Sign,
};
use aws_smithy_runtime_api::client::identity::{
    Identity, IdentityCachePartition, IdentityFuture, ResolveCachedIdentity, ResolveIdentity,
    SharedIdentityCache, SharedIdentityResolver,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::retries::classifiers::{ClassifyRetry, RetryAction};
use aws_smithy_runtime_api::client::runtime_components::{GetIdentityResolver, RuntimeComponents};
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::retry::RetryConfig;
use sdk_runtime::auth::IdentityCache;
use sdk_runtime::config::ConfigBuilder;
use sdk_runtime::retry::{RetryPartition, TokenBucket};
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use support::fake::{json, response};
use support::script::Script;
use support::*;
use tokio::time::{Instant, sleep};

/// A provider that takes a second to load the keys `KEY1`, `KEY2` and so on, without an expiry.
#[derive(Clone, Debug, Default)]
struct Keys(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    loads: usize,
    /// Whether it returns `KEY1` each time.
    stays: bool,
    fails: bool,
}

impl Keys {
    fn loads(&self) -> usize {
        self.0.lock().unwrap().loads
    }

    fn stay(&self) {
        self.0.lock().unwrap().stays = true;
    }

    fn fail(&self, fails: bool) {
        self.0.lock().unwrap().fails = fails;
    }
}

impl ProvideCredentials for Keys {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(async {
            sleep(Duration::from_secs(1)).await;
            let mut state = self.0.lock().unwrap();
            state.loads += 1;
            let number = if state.stays { 1 } else { state.loads };
            match state.fails {
                true => Err(CredentialsError::provider_error("it is closed")),
                false => Ok(Credentials::new(
                    format!("KEY{number}"),
                    SECRET,
                    None,
                    None,
                    "keys",
                )),
            }
        })
    }
}

/// A service that accepts certain keys only, and the keys of the requests that it received.
#[derive(Clone, Default)]
struct Guard {
    accepted: Arc<Mutex<Vec<&'static str>>>,
    received: Arc<Mutex<Vec<String>>>,
}

impl Guard {
    fn accepting(keys: &[&'static str]) -> Self {
        let guard = Self::default();
        guard.accept(keys);
        guard
    }

    fn accept(&self, keys: &[&'static str]) {
        *self.accepted.lock().unwrap() = keys.to_vec();
    }

    /// Takes the keys of the requests since the last call.
    fn received(&self) -> Vec<String> {
        std::mem::take(&mut self.received.lock().unwrap())
    }

    fn http_client(&self, code: &'static str) -> Script {
        let guard = self.clone();
        Script::new(move |_, request| {
            let key = key(&request);
            let accepted = guard.accepted.lock().unwrap().contains(&&*key);
            guard.received.lock().unwrap().push(key);
            async move {
                match accepted {
                    true => json(200, "{}"),
                    false => response(403, &[("x-amzn-errortype", code)], "{}"),
                }
            }
        })
    }

    fn config(&self, keys: &Keys) -> ConfigBuilder<Things> {
        config()
            .http_client(self.http_client("ExpiredTokenException"))
            .credentials_provider(keys.clone())
    }
}

/// Returns the key that signed a request.
fn key(request: &HttpRequest) -> String {
    let authorization = request.headers().get("authorization").unwrap();
    let (_, rest) = authorization.split_once("Credential=").unwrap();
    rest.split('/').next().unwrap().to_owned()
}

#[tokio::test(start_paused = true)]
async fn a_call_is_repeated_with_new_credentials() {
    for code in [
        "ExpiredToken",
        "ExpiredTokenException",
        "InvalidAccessKeyId",
        "InvalidClientTokenId",
        "TokenRefreshRequired",
        "UnrecognizedClientException",
    ] {
        let (keys, guard) = (Keys::default(), Guard::accepting(&["KEY2"]));
        // The retry costs no tokens, and there is no delay before it.
        let no_tokens = TokenBucket::builder().capacity(0).build();
        let no_tokens = RetryPartition::custom("empty").token_bucket(no_tokens);
        let config = guard
            .config(&keys)
            .http_client(guard.http_client(code))
            .retry_partition(no_tokens.build());
        let (client, began) = (client(config), Instant::now());
        put(&client).await.unwrap();
        assert_eq!(guard.received(), ["KEY1", "KEY2"], "{code}");
        assert_eq!(began.elapsed(), Duration::from_secs(2), "two loads");
        put(&client).await.unwrap();
        assert_eq!(guard.received(), ["KEY2"]);
        assert_eq!(keys.loads(), 2);
    }
}

#[tokio::test(start_paused = true)]
async fn other_errors_leave_the_credentials_in_the_cache() {
    for code in [
        "AccessDeniedException",
        "InvalidSignatureException",
        "NoSuchThing",
    ] {
        let (keys, guard) = (Keys::default(), Guard::default());
        let client = client(guard.config(&keys).http_client(guard.http_client(code)));
        put(&client).await.unwrap_err();
        put(&client).await.unwrap_err();
        assert_eq!(guard.received(), ["KEY1", "KEY1"], "{code}");
        assert_eq!(keys.loads(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn without_another_attempt_the_next_call_loads() {
    let (keys, guard) = (Keys::default(), Guard::accepting(&["KEY2"]));
    let client = client(guard.config(&keys).retry_config(RetryConfig::disabled()));
    let error = put(&client).await.unwrap_err();
    assert!(
        error.to_string().contains("ExpiredTokenException"),
        "{error}"
    );
    assert_eq!((guard.received().len(), keys.loads()), (1, 1));
    put(&client).await.unwrap();
    assert_eq!(guard.received(), ["KEY2"]);
}

#[tokio::test(start_paused = true)]
async fn a_classifier_can_forbid_the_retry() {
    #[derive(Debug)]
    struct Never;
    impl ClassifyRetry for Never {
        fn classify_retry(
            &self,
            _: &aws_smithy_runtime_api::client::interceptors::context::InterceptorContext,
        ) -> RetryAction {
            RetryAction::RetryForbidden
        }
        fn name(&self) -> &'static str {
            "Never"
        }
    }
    let (keys, guard) = (Keys::default(), Guard::accepting(&["KEY2"]));
    let client = client(guard.config(&keys).retry_classifier(Never));
    put(&client).await.unwrap_err();
    assert_eq!(guard.received(), ["KEY1"]);
    put(&client).await.unwrap();
    assert_eq!(guard.received(), ["KEY2"]);
}

#[tokio::test(start_paused = true)]
async fn one_load_replaces_the_credentials_of_all_calls() {
    let (keys, guard) = (Keys::default(), Guard::accepting(&["KEY1", "KEY2"]));
    let client = client(guard.config(&keys));
    put(&client).await.unwrap();
    guard.accept(&["KEY2"]);
    let calls: Vec<_> = (0..20)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { put(&client).await })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(keys.loads(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_provider_that_returns_refused_keys_is_called_once_for_them() {
    for cache in caches() {
        let (keys, guard) = (Keys::default(), Guard::default());
        keys.stay();
        let mut config = guard.config(&keys);
        if let Some(cache) = cache {
            config.set_identity_cache(cache);
        }
        let client = client(config);
        for _ in 0..5 {
            let error = put(&client).await.unwrap_err();
            assert!(error.to_string().ends_with("(1 attempt)"), "{error}");
        }
        assert_eq!(guard.received(), ["KEY1"; 5]);
        assert_eq!(keys.loads(), 2);
    }
}

#[tokio::test(start_paused = true)]
async fn a_provider_that_returns_other_keys_that_are_refused_is_called_once_by_a_call() {
    let (keys, guard) = (Keys::default(), Guard::default());
    let client = client(guard.config(&keys));
    put(&client).await.unwrap_err();
    assert_eq!(guard.received(), ["KEY1", "KEY2"]);
    put(&client).await.unwrap_err();
    assert_eq!(guard.received(), ["KEY3", "KEY4"]);
    guard.accept(&["KEY5"]);
    put(&client).await.unwrap();
    assert_eq!(guard.received(), ["KEY5"]);
}

#[tokio::test(start_paused = true)]
async fn the_error_is_that_of_the_service_and_then_that_of_the_provider() {
    let (keys, guard) = (Keys::default(), Guard::accepting(&["KEY1"]));
    let client = client(guard.config(&keys));
    put(&client).await.unwrap();
    guard.accept(&["KEY4"]);
    keys.fail(true);
    let error = put(&client).await.unwrap_err();
    assert!(
        error.to_string().contains("ExpiredTokenException"),
        "{error}"
    );
    let error = put(&client).await.unwrap_err();
    assert!(error.to_string().ends_with("it is closed"), "{error}");
    keys.fail(false);
    put(&client).await.unwrap();
    assert_eq!(guard.received(), ["KEY1", "KEY1", "KEY4"]);
}

/// The client's own cache, a cache that clients can share, and one of the caller.
fn caches() -> [Option<SharedIdentityCache>; 3] {
    let own = SharedIdentityCache::new(Forever::default());
    [None, Some(IdentityCache::lazy().build()), Some(own)]
}

/// A cache that keeps the identity of each partition for ever.
#[derive(Debug, Default)]
struct Forever(Mutex<HashMap<IdentityCachePartition, Identity>>);

impl ResolveCachedIdentity for Forever {
    fn resolve_cached_identity<'a>(
        &'a self,
        resolver: SharedIdentityResolver,
        components: &'a RuntimeComponents,
        cfg: &'a ConfigBag,
    ) -> IdentityFuture<'a> {
        IdentityFuture::new(async move {
            let partition = resolver.cache_partition();
            if let Some(identity) = self.0.lock().unwrap().get(&partition) {
                return Ok(identity.clone());
            }
            let identity = resolver.resolve_identity(components, cfg).await?;
            self.0.lock().unwrap().insert(partition, identity.clone());
            Ok(identity)
        })
    }
}

#[tokio::test(start_paused = true)]
async fn every_cache_replaces_refused_credentials() {
    for cache in caches() {
        let (keys, guard) = (Keys::default(), Guard::accepting(&["KEY1"]));
        let mut config = guard.config(&keys);
        if let Some(cache) = cache {
            config.set_identity_cache(cache);
        }
        let client = client(config);
        put(&client).await.unwrap();
        for (accepted, received) in [
            (["KEY2"], &["KEY1", "KEY2"][..]),
            (["KEY2"], &["KEY2"]),
            (["KEY3"], &["KEY2", "KEY3"]),
            (["KEY3"], &["KEY3"]),
        ] {
            guard.received();
            guard.accept(&accepted);
            put(&client).await.unwrap();
            assert_eq!(guard.received(), received);
        }
        assert_eq!(keys.loads(), 3);
    }
}

#[tokio::test(start_paused = true)]
async fn clients_that_share_a_cache_share_the_new_credentials() {
    let (keys, guard) = (Keys::default(), Guard::accepting(&["KEY1"]));
    let cache = IdentityCache::lazy().build();
    let provider = SharedCredentialsProvider::new(keys.clone());
    let sharing = || {
        let mut config = guard.config(&keys).identity_cache(cache.clone());
        config.set_credentials_provider(Some(provider.clone()));
        client(config)
    };
    let (one, other) = (sharing(), sharing());
    put(&one).await.unwrap();
    put(&other).await.unwrap();
    guard.accept(&["KEY2"]);
    put(&one).await.unwrap();
    put(&other).await.unwrap();
    assert_eq!(guard.received(), ["KEY1", "KEY1", "KEY1", "KEY2", "KEY2"]);
    assert_eq!(keys.loads(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_custom_auth_scheme_gets_the_new_credentials() {
    /// Writes the access key ID as Signature Version 4 does.
    #[derive(Debug)]
    struct Plain;
    impl AuthScheme for Plain {
        fn scheme_id(&self) -> AuthSchemeId {
            AuthSchemeId::from("sigv4")
        }
        fn identity_resolver(
            &self,
            resolvers: &dyn GetIdentityResolver,
        ) -> Option<SharedIdentityResolver> {
            resolvers.identity_resolver(self.scheme_id())
        }
        fn signer(&self) -> &dyn Sign {
            self
        }
    }
    impl Sign for Plain {
        fn sign_http_request(
            &self,
            request: &mut HttpRequest,
            identity: &Identity,
            _: AuthSchemeEndpointConfig<'_>,
            _: &RuntimeComponents,
            _: &ConfigBag,
        ) -> Result<(), BoxError> {
            let credentials: &Credentials = identity.data().unwrap();
            let header = format!("Credential={}/", credentials.access_key_id());
            request.headers_mut().insert("authorization", header);
            Ok(())
        }
    }
    let (keys, guard) = (Keys::default(), Guard::accepting(&["KEY2"]));
    let client = client(guard.config(&keys).push_auth_scheme(Plain));
    put(&client).await.unwrap();
    put(&client).await.unwrap();
    assert_eq!(guard.received(), ["KEY1", "KEY2", "KEY2"]);
    assert_eq!(keys.loads(), 2);
}
