//! The settings of a client for one service.

use super::invocation_id::SharedInvocationIdGenerator;
use super::settings::Settings;
use crate::operation::Service;
use crate::retry::RetryPartition;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_smithy_async::rt::sleep::SharedAsyncSleep;
use aws_smithy_async::time::SharedTimeSource;
use aws_smithy_runtime_api::client::auth::{
    AuthSchemePreference, SharedAuthScheme, SharedAuthSchemeOptionResolver,
};
use aws_smithy_runtime_api::client::endpoint::SharedEndpointResolver;
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use aws_smithy_runtime_api::client::identity::SharedIdentityCache;
use aws_smithy_runtime_api::client::interceptors::SharedInterceptor;
use aws_smithy_runtime_api::client::retries::classifiers::SharedRetryClassifier;
use aws_smithy_runtime_api::client::stalled_stream_protection::StalledStreamProtectionConfig;
use aws_smithy_types::retry::RetryConfig;
use aws_smithy_types::timeout::TimeoutConfig;
use aws_types::SdkConfig;
use aws_types::app_name::AppName;
use aws_types::region::Region;
use aws_types::sdk_ua_metadata::FrameworkMetadata;
use std::fmt;
use std::marker::PhantomData;

/// The settings of a client for the service `S`.
///
/// Made by a [`Builder`](super::Builder), or from the settings that `aws-config` loads from the environment.
pub struct Config<S> {
    settings: Settings,
    service: PhantomData<fn() -> S>,
}

impl<S: Service> Config<S> {
    pub(super) fn holding(settings: Settings) -> Self {
        let service = PhantomData;
        Self { settings, service }
    }

    /// The settings that `sdk_config` has for this service.
    pub fn new(sdk_config: &SdkConfig) -> Self {
        Self::holding(Settings::from_sdk_config(sdk_config, &S::METADATA))
    }

    /// The name that requests are signed for.
    pub fn signing_name(&self) -> &'static str {
        S::METADATA.signing_name
    }

    /// The region, if set.
    pub fn region(&self) -> Option<&Region> {
        self.settings.region.as_ref()
    }

    /// The URL that replaces the service's endpoint, if set.
    pub fn endpoint_url(&self) -> Option<&str> {
        self.settings.endpoint_url.as_deref()
    }

    /// Whether FIPS endpoints are used, if set.
    pub fn use_fips(&self) -> Option<bool> {
        self.settings.use_fips
    }

    /// Whether dual-stack endpoints are used, if set.
    pub fn use_dual_stack(&self) -> Option<bool> {
        self.settings.use_dual_stack
    }

    /// Where endpoints come from: the caller's resolver, or else the service's rules.
    pub fn endpoint_resolver(&self) -> SharedEndpointResolver {
        match &self.settings.endpoint_resolver {
            Some(resolver) => resolver.clone(),
            None => S::default_endpoint_resolver(),
        }
    }

    /// Where credentials come from, if set.
    pub fn credentials_provider(&self) -> Option<SharedCredentialsProvider> {
        self.settings.credentials_provider.clone()
    }

    /// What keeps credentials between calls, if set.
    pub fn identity_cache(&self) -> Option<SharedIdentityCache> {
        self.settings.identity_cache.clone()
    }

    /// The ways to prove who makes a call that were added to the client's own.
    pub fn auth_schemes(&self) -> impl Iterator<Item = SharedAuthScheme> + '_ {
        self.settings.auth_schemes.iter().cloned()
    }

    /// What chooses among them, if set.
    pub fn auth_scheme_resolver(&self) -> Option<SharedAuthSchemeOptionResolver> {
        self.settings.auth_scheme_resolver.clone()
    }

    /// Which of them goes first, if set.
    pub fn auth_scheme_preference(&self) -> Option<&AuthSchemePreference> {
        self.settings.auth_scheme_preference.as_ref()
    }

    /// How calls are repeated, if set.
    pub fn retry_config(&self) -> Option<&RetryConfig> {
        self.settings.retry_config.as_ref()
    }

    /// Which calls share a budget of retries, if set.
    pub fn retry_partition(&self) -> Option<&RetryPartition> {
        self.settings.retry_partition.as_ref()
    }

    /// What decides whether a failed attempt is followed by another, besides the client's own rules.
    pub fn retry_classifiers(&self) -> impl Iterator<Item = SharedRetryClassifier> + '_ {
        self.settings.retry_classifiers.iter().cloned()
    }

    /// The limit of the wait for each part of a reply, if set.
    pub fn stalled_stream_protection(&self) -> Option<&StalledStreamProtectionConfig> {
        self.settings.stalled_stream_protection.as_ref()
    }

    /// Whether calls are signed with this machine's time even where it is wrong, if set.
    pub fn disable_clock_skew_correction(&self) -> Option<bool> {
        self.settings.disable_clock_skew_correction
    }

    /// What makes the ids of calls, if set.
    pub fn invocation_id_generator(&self) -> Option<SharedInvocationIdGenerator> {
        self.settings.invocation_id_generator.clone()
    }

    /// How long calls may take, if set.
    pub fn timeout_config(&self) -> Option<&TimeoutConfig> {
        self.settings.timeout_config.as_ref()
    }

    /// The HTTP client, if set.
    pub fn http_client(&self) -> Option<SharedHttpClient> {
        self.settings.http_client.clone()
    }

    /// The interceptors, in the order in which they run.
    pub fn interceptors(&self) -> impl Iterator<Item = SharedInterceptor> + '_ {
        self.settings.interceptors.iter().cloned()
    }

    /// What waits, if set.
    pub fn sleep_impl(&self) -> Option<SharedAsyncSleep> {
        self.settings.sleep_impl.clone()
    }

    /// The clock, if set.
    pub fn time_source(&self) -> Option<SharedTimeSource> {
        self.settings.time_source.clone()
    }

    /// The name of the application, if set.
    pub fn app_name(&self) -> Option<&AppName> {
        self.settings.app_name.as_ref()
    }

    /// The libraries that the application calls through, in the order in which they were added.
    pub fn framework_metadata(&self) -> Vec<&FrameworkMetadata> {
        self.settings.framework_metadata.iter().collect()
    }

    /// The largest reply that is read, in bytes, if set.
    pub fn max_reply_size(&self) -> Option<usize> {
        self.settings.max_reply_size
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.settings
    }
}

impl<S: Service> From<&SdkConfig> for Config<S> {
    fn from(sdk_config: &SdkConfig) -> Self {
        Self::new(sdk_config)
    }
}

// Written out, since a derived one would ask the same of the marker type.
impl<S> Clone for Config<S> {
    fn clone(&self) -> Self {
        Self {
            settings: self.settings.clone(),
            service: PhantomData,
        }
    }
}

impl<S> fmt::Debug for Config<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.settings.show(f, "Config")
    }
}
