//! What a client's calls have in common.

mod auth;
mod endpoint;

use super::components;
use super::headers::UserAgent;
use crate::auth::{CredentialsSource, IdentityCache};
use crate::config::invocation_id::{DefaultInvocationIdGenerator, SharedInvocationIdGenerator};
use crate::config::{DEFAULT_MAX_REPLY_SIZE, Settings};
use crate::error::BoxError;
use crate::operation::{self, Metadata, Service};
use crate::retry::{Classifiers, ClientRateLimiter, KnownSkew, Reading, Skew, TokenBucket};
use crate::sign::SigningKeyCache;
use crate::time::Limited;
pub(crate) use auth::AuthSettings;
use aws_smithy_async::rt::sleep::{SharedAsyncSleep, default_async_sleep};
use aws_smithy_async::time::SharedTimeSource;
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use aws_smithy_runtime_api::client::identity::SharedIdentityCache;
use aws_smithy_runtime_api::client::interceptors::SharedInterceptor;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_runtime_api::client::stalled_stream_protection::{
    DEFAULT_GRACE_PERIOD, StalledStreamProtectionConfig,
};
use aws_smithy_schema::protocol::{ServiceShapeName, ServiceVersion, SharedClientProtocol};
use aws_smithy_types::config_bag::{FrozenLayer, Layer};
use aws_smithy_types::retry::{RetryConfig, RetryMode};
use aws_smithy_types::timeout::TimeoutConfig;
use aws_types::region::Region;
pub(crate) use endpoint::Endpoints;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// How long connecting may take unless the caller says otherwise, as in the official clients.
const CONNECT_TIMEOUT: Duration = Duration::from_millis(3100);

/// The settings of a client with every default filled in, and the state its calls share.
#[derive(Debug)]
pub(crate) struct Setup {
    pub(crate) metadata: Metadata,
    pub(crate) protocol: SharedClientProtocol,
    pub(crate) region: Option<Region>,
    pub(crate) endpoints: Endpoints,
    pub(crate) credentials: Option<Arc<CredentialsSource>>,
    /// What the caller has set in place of signing.
    pub(crate) auth: Option<AuthSettings>,
    /// What keeps the identities of the caller's schemes.
    pub(crate) identity_cache: SharedIdentityCache,
    pub(crate) retry_config: RetryConfig,
    pub(crate) timeout_config: TimeoutConfig,
    /// The limit of the wait for each part of a reply's body, and what it is called.
    pub(crate) pause: Option<(Limited, Duration)>,
    pub(crate) max_reply_size: usize,
    pub(crate) http_client: Option<SharedHttpClient>,
    pub(crate) interceptors: Vec<SharedInterceptor>,
    pub(crate) sleep: Option<SharedAsyncSleep>,
    pub(crate) time: SharedTimeSource,
    /// Whether the machine's clock is corrected by the service's.
    pub(crate) corrects_clock: bool,
    pub(crate) classifiers: Classifiers,
    pub(crate) user_agent: UserAgent,
    pub(crate) invocation_ids: SharedInvocationIdGenerator,
    /// What interceptors and protocols find in the configuration of a call.
    pub(crate) layer: FrozenLayer,
    /// Built once, so that a call without overrides does not; `Err` says why it could not be.
    pub(crate) components: Result<RuntimeComponents, String>,
    /// The budget of retries: that of the partition, if one is set.
    pub(crate) tokens: TokenBucket,
    /// What limits the rate of attempts, in the adaptive mode: that of the partition, if one is set.
    pub(crate) limiter: Option<ClientRateLimiter>,
    pub(crate) shared: Arc<Shared>,
}

/// The state that a call with settings of its own still shares with the others.
#[derive(Debug)]
pub(crate) struct Shared {
    tokens: TokenBucket,
    limiter: ClientRateLimiter,
    identity_cache: SharedIdentityCache,
    pub(crate) signing_keys: SigningKeyCache,
    /// How far the machine's clock is off.
    pub(crate) skew: KnownSkew,
    /// The connections of the client, unless it was given an HTTP client.
    #[cfg(feature = "default-https-client")]
    transport: SharedHttpClient,
}

impl Setup {
    /// For a new client.
    pub(crate) fn new<S: Service>(settings: &Settings) -> Self {
        let shared = Shared {
            tokens: TokenBucket::default(),
            limiter: ClientRateLimiter::default(),
            identity_cache: IdentityCache::lazy().build(),
            signing_keys: SigningKeyCache::default(),
            skew: KnownSkew::default(),
            #[cfg(feature = "default-https-client")]
            transport: crate::http::default_client(),
        };
        Self::build::<S>(settings, Arc::new(shared), None)
    }

    /// For one call with settings `over` on top of those of the client.
    pub(crate) fn overridden<S: Service>(&self, settings: &Settings, over: &Settings) -> Self {
        // The cached credentials are those of the client's provider.
        let credentials = match (&over.credentials_provider, &over.identity_cache) {
            (None, None) => self.credentials.clone(),
            _ => None,
        };
        Self::build::<S>(
            &settings.overridden_by(over),
            self.shared.clone(),
            credentials,
        )
    }

    fn build<S: Service>(
        settings: &Settings,
        shared: Arc<Shared>,
        credentials: Option<Arc<CredentialsSource>>,
    ) -> Self {
        let endpoints = Endpoints::new::<S>(settings);
        let http_client = settings.http_client.clone();
        #[cfg(feature = "default-https-client")]
        let http_client = http_client.or_else(|| Some(shared.transport.clone()));
        let retry_config = settings
            .retry_config
            .clone()
            .unwrap_or_else(RetryConfig::standard);
        let mut timeout_config = settings
            .timeout_config
            .clone()
            .unwrap_or_else(|| TimeoutConfig::builder().build());
        timeout_config.take_defaults_from(
            &TimeoutConfig::builder()
                .connect_timeout(CONNECT_TIMEOUT)
                .build(),
        );
        let pause = pause(settings.stalled_stream_protection.as_ref(), &timeout_config);
        let sleep = settings.sleep_impl.clone().or_else(default_async_sleep);
        let time = settings.time_source.clone().unwrap_or_default();
        let mut components = components::stand_ins(settings.credentials_provider.clone())
            .with_endpoint_resolver(Some(endpoints.resolver()))
            .with_http_client(http_client.clone())
            .with_sleep_impl(sleep.clone())
            .with_time_source(Some(time.clone()))
            .with_interceptors(settings.interceptors.iter().cloned());
        for classifier in &settings.retry_classifiers {
            components.push_retry_classifier(classifier.clone());
        }
        let mut components = components.build().map_err(|error| error.to_string());
        if sleep.is_none() && needs_sleep(&retry_config, &timeout_config) {
            components = Err(NO_SLEEP.to_owned());
        }
        let (tokens, limiter) = match &settings.retry_partition {
            Some(partition) => partition.shared(),
            None => (shared.tokens.clone(), shared.limiter.clone()),
        };
        let limiter = Some(limiter).filter(|_| retry_config.mode() == RetryMode::Adaptive);
        let layer = layer(&S::METADATA, settings, &retry_config, &timeout_config);
        Self {
            metadata: S::METADATA,
            protocol: operation::client_protocol(S::METADATA.protocol),
            region: settings.region.clone(),
            endpoints,
            credentials: credentials.or_else(|| {
                let provider = settings.credentials_provider.clone()?;
                let cache = settings.identity_cache.as_ref();
                Some(Arc::new(CredentialsSource::new(provider, cache)))
            }),
            auth: AuthSettings::new(settings),
            identity_cache: match &settings.identity_cache {
                Some(cache) => cache.clone(),
                None => shared.identity_cache.clone(),
            },
            retry_config,
            timeout_config,
            pause,
            max_reply_size: settings.max_reply_size.unwrap_or(DEFAULT_MAX_REPLY_SIZE),
            http_client,
            interceptors: settings.interceptors.clone(),
            sleep,
            time,
            corrects_clock: settings.disable_clock_skew_correction != Some(true),
            classifiers: Classifiers::new(&settings.retry_classifiers),
            user_agent: UserAgent::new(&S::METADATA, settings),
            invocation_ids: match &settings.invocation_id_generator {
                Some(generator) => generator.clone(),
                None => SharedInvocationIdGenerator::new(DefaultInvocationIdGenerator::new()),
            },
            layer,
            components,
            tokens,
            limiter,
            shared,
        }
    }

    /// The service's time, as far as it is known.
    pub(crate) fn now(&self) -> SystemTime {
        self.reading().applied.correct(self.time.now())
    }

    /// What a new attempt knows of the clocks.
    pub(crate) fn reading(&self) -> Reading {
        let applied = match self.corrects_clock {
            true => self.shared.skew.get(),
            false => Skew::default(),
        };
        Reading {
            applied,
            exchange: None,
        }
    }

    /// The region, or an error that says how to set one.
    pub(crate) fn region(&self) -> Result<&str, BoxError> {
        match &self.region {
            Some(region) => Ok(region.as_ref()),
            None => Err(endpoint::NO_REGION.into()),
        }
    }
}

/// What is wrong with a client that cannot wait, and what to do about it.
const NO_SLEEP: &str = "retries and timeouts need something that waits; give it to \
                        `config::Builder::sleep_impl`, or enable the cargo feature `rt-tokio`";

/// Whether there is anything to wait for. Connecting is timed by the HTTP client.
fn needs_sleep(retries: &RetryConfig, timeouts: &TimeoutConfig) -> bool {
    let limits = [
        timeouts.read_timeout(),
        timeouts.operation_timeout(),
        timeouts.operation_attempt_timeout(),
    ];
    retries.max_attempts() > 1 || limits.iter().any(Option::is_some)
}

/// The shorter of the read timeout and the grace period, which is 20 seconds unless the caller says
/// otherwise.
fn pause(
    protection: Option<&StalledStreamProtectionConfig>,
    timeouts: &TimeoutConfig,
) -> Option<(Limited, Duration)> {
    let read = timeouts.read_timeout().map(|limit| (Limited::Read, limit));
    let grace = match protection {
        None => Some(DEFAULT_GRACE_PERIOD),
        Some(protection) => protection
            .download_enabled()
            .then(|| protection.grace_period()),
    };
    let grace = grace.map(|limit| (Limited::Pause, limit));
    read.into_iter()
        .chain(grace)
        .min_by_key(|(_, limit)| *limit)
}

/// What interceptors and protocols may ask the configuration of a call for.
fn layer(
    metadata: &Metadata,
    settings: &Settings,
    retry_config: &RetryConfig,
    timeout_config: &TimeoutConfig,
) -> FrozenLayer {
    let mut layer = Layer::new("sdk-runtime");
    layer.store_put(ServiceShapeName::new(metadata.shape_name));
    layer.store_put(ServiceVersion::new(metadata.api_version));
    layer.store_put(retry_config.clone());
    layer.store_put(timeout_config.clone());
    layer.store_or_unset(settings.region.clone());
    layer.store_or_unset(settings.app_name.clone());
    layer.store_or_unset(settings.retry_partition.clone());
    layer.store_or_unset(settings.stalled_stream_protection.clone());
    layer.store_or_unset(settings.auth_scheme_preference.clone());
    layer.store_or_unset(settings.invocation_id_generator.clone());
    layer.store_or_unset(settings.telemetry.clone());
    for framework_metadata in &settings.framework_metadata {
        layer.store_append(framework_metadata.clone());
    }
    layer.freeze()
}
