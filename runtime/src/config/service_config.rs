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
/// Built with a [`ConfigBuilder`](super::ConfigBuilder), or from the settings that `aws-config` loads from the
/// environment.
pub struct ServiceConfig<S> {
    settings: Settings,
    service: PhantomData<fn() -> S>,
}

impl<S: Service> ServiceConfig<S> {
    pub(super) fn from_settings(settings: Settings) -> Self {
        let service = PhantomData;
        Self { settings, service }
    }

    /// Creates settings from those of `sdk_config`.
    pub fn new(sdk_config: &SdkConfig) -> Self {
        Self::from_settings(Settings::from_sdk_config(sdk_config, &S::METADATA))
    }

    /// Returns the signing name of the service.
    pub fn signing_name(&self) -> &'static str {
        S::METADATA.signing_name
    }

    /// Returns the region, if set.
    pub fn region(&self) -> Option<&Region> {
        self.settings.region.as_ref()
    }

    /// Returns the URL that replaces the service's endpoint, if set.
    pub fn endpoint_url(&self) -> Option<&str> {
        Some(&self.settings.endpoint_url.as_ref()?.url)
    }

    /// Returns whether FIPS endpoints are used, if set.
    pub fn use_fips(&self) -> Option<bool> {
        self.settings.use_fips
    }

    /// Returns whether dual-stack endpoints are used, if set.
    pub fn use_dual_stack(&self) -> Option<bool> {
        self.settings.use_dual_stack
    }

    /// Returns the endpoint resolver: the one that is set, or else the service's rules.
    pub fn endpoint_resolver(&self) -> SharedEndpointResolver {
        match &self.settings.endpoint_resolver {
            Some(resolver) => resolver.clone(),
            None => S::default_endpoint_resolver(),
        }
    }

    /// Returns the credentials provider, if set.
    pub fn credentials_provider(&self) -> Option<SharedCredentialsProvider> {
        self.settings.credentials_provider.clone()
    }

    /// Returns the identity cache, if set.
    pub fn identity_cache(&self) -> Option<SharedIdentityCache> {
        self.settings.identity_cache.clone()
    }

    /// Returns the additional auth schemes.
    pub fn auth_schemes(&self) -> impl Iterator<Item = SharedAuthScheme> + '_ {
        self.settings.auth_schemes.iter().cloned()
    }

    /// Returns the auth scheme resolver, if set.
    pub fn auth_scheme_resolver(&self) -> Option<SharedAuthSchemeOptionResolver> {
        self.settings.auth_scheme_resolver.clone()
    }

    /// Returns the preferred order of the auth schemes, if set.
    pub fn auth_scheme_preference(&self) -> Option<&AuthSchemePreference> {
        self.settings.auth_scheme_preference.as_ref()
    }

    /// Returns the retry settings, if set.
    pub fn retry_config(&self) -> Option<&RetryConfig> {
        self.settings.retry_config.as_ref()
    }

    /// Returns the retry partition, if set.
    pub fn retry_partition(&self) -> Option<&RetryPartition> {
        self.settings.retry_partition.as_ref()
    }

    /// Returns the additional retry classifiers.
    pub fn retry_classifiers(&self) -> impl Iterator<Item = SharedRetryClassifier> + '_ {
        self.settings.retry_classifiers.iter().cloned()
    }

    /// Returns the settings of the stalled-stream protection, if set.
    pub fn stalled_stream_protection(&self) -> Option<&StalledStreamProtectionConfig> {
        self.settings.stalled_stream_protection.as_ref()
    }

    /// Returns whether the correction of clock skew is disabled, if set.
    pub fn disable_clock_skew_correction(&self) -> Option<bool> {
        self.settings.disable_clock_skew_correction
    }

    /// Returns the generator of invocation IDs, if set.
    pub fn invocation_id_generator(&self) -> Option<SharedInvocationIdGenerator> {
        self.settings.invocation_id_generator.clone()
    }

    /// Returns the timeouts, if set.
    pub fn timeout_config(&self) -> Option<&TimeoutConfig> {
        self.settings.timeout_config.as_ref()
    }

    /// Returns the HTTP client, if set.
    pub fn http_client(&self) -> Option<SharedHttpClient> {
        self.settings.http_client.clone()
    }

    /// Returns the interceptors, in the order in which they run.
    pub fn interceptors(&self) -> impl Iterator<Item = SharedInterceptor> + '_ {
        self.settings.interceptors.iter().cloned()
    }

    /// Returns the sleep implementation, if set.
    pub fn sleep_impl(&self) -> Option<SharedAsyncSleep> {
        self.settings.sleep_impl.clone()
    }

    /// Returns the time source, if set.
    pub fn time_source(&self) -> Option<SharedTimeSource> {
        self.settings.time_source.clone()
    }

    /// Returns the name of the application, if set.
    pub fn app_name(&self) -> Option<&AppName> {
        self.settings.app_name.as_ref()
    }

    /// Returns the names of the frameworks in the user agent, in the order in which they were added.
    pub fn framework_metadata(&self) -> Vec<&FrameworkMetadata> {
        self.settings.framework_metadata.iter().collect()
    }

    /// Returns the maximum size of a response body in bytes, if set.
    pub fn max_response_size(&self) -> Option<usize> {
        self.settings.max_response_size
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.settings
    }
}

impl<S: Service> From<&SdkConfig> for ServiceConfig<S> {
    fn from(sdk_config: &SdkConfig) -> Self {
        Self::new(sdk_config)
    }
}

// Not derived, since a derived implementation would require `S: Clone`.
impl<S> Clone for ServiceConfig<S> {
    fn clone(&self) -> Self {
        Self {
            settings: self.settings.clone(),
            service: PhantomData,
        }
    }
}

impl<S> fmt::Debug for ServiceConfig<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.settings.fmt_as(f, "Config")
    }
}
