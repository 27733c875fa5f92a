//! The settings of a client with all defaults, and the state that its calls share.

mod auth;
mod endpoint;

use super::components;
use super::headers::UserAgent;
use crate::auth::{CredentialsSource, IdentityCache, RefusedCredentials};
use crate::config::invocation_id::{DefaultInvocationIdGenerator, SharedInvocationIdGenerator};
use crate::config::{DEFAULT_MAX_RESPONSE_SIZE, Settings};
use crate::operation::{Metadata, Service};
use crate::retry::{
    AttemptClock, Classifiers, ClientRateLimiter, ClockSkew, SharedClockSkew, TokenBucket,
};
use crate::sign::SigningKeyCache;
use crate::time::{DefaultSleep, TimeoutKind, is_in_tokio};
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
use aws_smithy_schema::protocol::{ServiceShapeName, ServiceVersion};
use aws_smithy_types::config_bag::{FrozenLayer, Layer};
use aws_smithy_types::retry::{RetryConfig, RetryMode};
use aws_smithy_types::timeout::TimeoutConfig;
use aws_types::region::Region;
pub(crate) use endpoint::{Endpoints, MissingRegion};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// The default connect timeout, that of the official clients.
const CONNECT_TIMEOUT: Duration = Duration::from_millis(3100);

/// The settings of a client with all defaults filled in, and the state that its calls share.
#[derive(Debug)]
pub(crate) struct ResolvedConfig {
    pub(crate) metadata: Metadata,
    pub(crate) region: Option<Region>,
    pub(crate) endpoints: Endpoints,
    pub(crate) credentials: Option<Arc<CredentialsSource>>,
    /// The auth settings of the caller, if any replace the client's own signing.
    pub(crate) auth: Option<AuthSettings>,
    /// The cache for the identities of custom auth schemes.
    pub(crate) identity_cache: SharedIdentityCache,
    pub(crate) retry_config: RetryConfig,
    pub(crate) timeout_config: TimeoutConfig,
    /// The time limit for each part of a response body, and the setting that it comes from.
    pub(crate) body_timeout: Option<(TimeoutKind, Duration)>,
    pub(crate) max_response_size: usize,
    pub(crate) http_client: Option<SharedHttpClient>,
    pub(crate) interceptors: Vec<SharedInterceptor>,
    sleep_impl: Option<SharedAsyncSleep>,
    /// Whether `sleep_impl` is the default one, which requires a Tokio runtime.
    has_default_sleep: bool,
    pub(crate) time_source: SharedTimeSource,
    /// Whether clock skew is corrected.
    pub(crate) corrects_clock_skew: bool,
    pub(crate) classifiers: Classifiers,
    pub(crate) user_agent: UserAgent,
    pub(crate) invocation_ids: SharedInvocationIdGenerator,
    /// The layer of the `ConfigBag` that components of the caller read.
    pub(crate) layer: FrozenLayer,
    /// Whether there are components of the caller that receive the `ConfigBag`: interceptors, auth schemes or an
    /// identity cache.
    pub(crate) shares_config_bag: bool,
    /// The runtime components, or the error of building them. Built once for all calls without
    /// overrides.
    components: Result<RuntimeComponents, String>,
    /// The token bucket for retries: that of the retry partition, if one is set.
    pub(crate) token_bucket: TokenBucket,
    /// The client rate limiter in the adaptive mode: that of the retry partition, if one is set.
    pub(crate) rate_limiter: Option<ClientRateLimiter>,
    pub(crate) shared: Arc<Shared>,
}

/// The state that a call shares with the others even if it overrides settings.
#[derive(Debug)]
pub(crate) struct Shared {
    token_bucket: TokenBucket,
    rate_limiter: ClientRateLimiter,
    identity_cache: SharedIdentityCache,
    pub(crate) refused_credentials: RefusedCredentials,
    pub(crate) signing_keys: SigningKeyCache,
    /// The measured clock skew.
    pub(crate) clock_skew: SharedClockSkew,
    /// The HTTP client that is used if none is set.
    #[cfg(feature = "default-https-client")]
    default_http_client: SharedHttpClient,
}

impl ResolvedConfig {
    /// Resolves the settings of a new client.
    pub(crate) fn new<S: Service>(settings: &Settings) -> Self {
        let shared = Shared {
            token_bucket: TokenBucket::default(),
            rate_limiter: ClientRateLimiter::default(),
            identity_cache: IdentityCache::lazy().build(),
            refused_credentials: RefusedCredentials::default(),
            signing_keys: SigningKeyCache::default(),
            clock_skew: SharedClockSkew::default(),
            #[cfg(feature = "default-https-client")]
            default_http_client: crate::http::default_client(),
        };
        Self::build::<S>(settings, Arc::new(shared), None)
    }

    /// Resolves the settings of one call, in which `over` replaces settings of the client.
    pub(crate) fn with_override<S: Service>(&self, settings: &Settings, over: &Settings) -> Self {
        // The cache of the client's credentials is shared if the override has neither provider nor cache.
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
        let http_client = http_client.or_else(|| Some(shared.default_http_client.clone()));
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
        let body_timeout =
            body_timeout(settings.stalled_stream_protection.as_ref(), &timeout_config);
        let has_default_sleep = settings.sleep_impl.is_none();
        let sleep_impl = settings.sleep_impl.clone().or_else(default_async_sleep);
        let time_source = settings.time_source.clone().unwrap_or_default();
        let mut components = components::placeholders(settings.credentials_provider.clone())
            .with_endpoint_resolver(Some(endpoints.resolver()))
            .with_http_client(http_client.clone())
            .with_sleep_impl(sleep_impl.clone())
            .with_time_source(Some(time_source.clone()))
            .with_interceptors(settings.interceptors.iter().cloned());
        for classifier in &settings.retry_classifiers {
            components.push_retry_classifier(classifier.clone());
        }
        let mut components = components.build().map_err(|error| error.to_string());
        let requires_sleep = retry_config.max_attempts() > 1 || has_timeouts(&timeout_config);
        if sleep_impl.is_none() && requires_sleep {
            components = Err(NO_SLEEP.to_owned());
        }
        let (token_bucket, rate_limiter) = match &settings.retry_partition {
            Some(partition) => partition.shared(),
            None => (shared.token_bucket.clone(), shared.rate_limiter.clone()),
        };
        let rate_limiter =
            Some(rate_limiter).filter(|_| retry_config.mode() == RetryMode::Adaptive);
        let mut layer = layer(&S::METADATA, settings, &retry_config, &timeout_config);
        // For identity caches.
        layer.store_put(shared.refused_credentials.clone());
        let auth = AuthSettings::new(settings);
        Self {
            metadata: S::METADATA,
            region: settings.region.clone(),
            endpoints,
            credentials: credentials.or_else(|| {
                let provider = settings.credentials_provider.clone()?;
                let cache = settings.identity_cache.as_ref();
                Some(Arc::new(CredentialsSource::new(provider, cache)))
            }),
            shares_config_bag: !settings.interceptors.is_empty()
                || auth.is_some()
                || settings.identity_cache.is_some(),
            auth,
            identity_cache: match &settings.identity_cache {
                Some(cache) => cache.clone(),
                None => shared.identity_cache.clone(),
            },
            retry_config,
            timeout_config,
            body_timeout,
            max_response_size: settings
                .max_response_size
                .unwrap_or(DEFAULT_MAX_RESPONSE_SIZE),
            http_client,
            interceptors: settings.interceptors.clone(),
            sleep_impl,
            has_default_sleep,
            time_source,
            corrects_clock_skew: settings.disable_clock_skew_correction != Some(true),
            classifiers: Classifiers::new(&settings.retry_classifiers),
            user_agent: UserAgent::new(&S::METADATA, settings),
            invocation_ids: match &settings.invocation_id_generator {
                Some(generator) => generator.clone(),
                None => SharedInvocationIdGenerator::new(DefaultInvocationIdGenerator::new()),
            },
            layer: layer.freeze(),
            components,
            token_bucket,
            rate_limiter,
            shared,
        }
    }

    /// Returns the sleep implementation. There is none outside of a Tokio runtime if it is the default
    /// one.
    pub(crate) fn sleep(&self) -> Option<&SharedAsyncSleep> {
        let sleep = self.sleep_impl.as_ref();
        sleep.filter(|_| !self.has_default_sleep || is_in_tokio())
    }

    /// Returns the runtime components.
    ///
    /// # Errors
    /// Returns an error if a component cannot be built, or if there is no sleep implementation for the
    /// timeouts.
    pub(crate) fn ready(&self) -> Result<&RuntimeComponents, String> {
        let components = self.components.as_ref().map_err(String::clone)?;
        match self.sleep() {
            None if has_timeouts(&self.timeout_config) => Err(NO_TOKIO.to_owned()),
            _ => Ok(components),
        }
    }

    /// Returns the time, corrected by the measured clock skew.
    pub(crate) fn now(&self) -> SystemTime {
        self.attempt_clock().applied.correct(self.time_source.now())
    }

    /// Returns the clock data for a new attempt.
    pub(crate) fn attempt_clock(&self) -> AttemptClock {
        let applied = match self.corrects_clock_skew {
            true => self.shared.clock_skew.get(),
            false => ClockSkew::default(),
        };
        AttemptClock {
            applied,
            exchange: None,
        }
    }

    /// Returns the region, or an error that describes how to set one.
    pub(crate) fn region(&self) -> Result<&str, MissingRegion> {
        let region = self.region.as_ref().map(Region::as_ref);
        region.ok_or_else(MissingRegion::default)
    }
}

/// The error of a client without a sleep implementation.
const NO_SLEEP: &str = "retries and timeouts require a sleep implementation, and none is set; set one \
                        with `config::Builder::sleep_impl`, or enable the cargo feature `rt-tokio`";

/// The error of a call with timeouts outside of a Tokio runtime.
const NO_TOKIO: &str = "timeouts require a Tokio runtime, unless a sleep implementation for another runtime is \
                        set, and the call was made outside of one; make the call in a Tokio runtime with time \
                        enabled, or set `config::Builder::sleep_impl`";

/// Returns whether there are timeouts that require a sleep implementation. The connect timeout does not:
/// the HTTP client applies it.
fn has_timeouts(timeouts: &TimeoutConfig) -> bool {
    let limits = [
        timeouts.read_timeout(),
        timeouts.operation_timeout(),
        timeouts.operation_attempt_timeout(),
    ];
    limits.iter().any(Option::is_some)
}

/// Returns the shorter of the read timeout and the grace period of the stalled-stream protection,
/// which is 20 seconds by default.
fn body_timeout(
    protection: Option<&StalledStreamProtectionConfig>,
    timeouts: &TimeoutConfig,
) -> Option<(TimeoutKind, Duration)> {
    let read = timeouts
        .read_timeout()
        .map(|limit| (TimeoutKind::Read, limit));
    let grace = match protection {
        None => Some(DEFAULT_GRACE_PERIOD),
        Some(protection) => protection
            .download_enabled()
            .then(|| protection.grace_period()),
    };
    let grace = grace.map(|limit| (TimeoutKind::StalledStream, limit));
    read.into_iter()
        .chain(grace)
        .min_by_key(|(_, limit)| *limit)
}

/// Returns the layer of the `ConfigBag` that interceptors and protocols read.
fn layer(
    metadata: &Metadata,
    settings: &Settings,
    retry_config: &RetryConfig,
    timeout_config: &TimeoutConfig,
) -> Layer {
    let mut layer = Layer::new("sdk-runtime");
    layer.store_put(ServiceShapeName::new(metadata.service_shape_name));
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
    layer.store_or_unset(settings.sleep_impl.is_none().then_some(DefaultSleep));
    for framework_metadata in &settings.framework_metadata {
        layer.store_append(framework_metadata.clone());
    }
    layer
}

#[cfg(test)]
mod tests;
