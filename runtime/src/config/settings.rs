//! The settings, independent of the service.

use super::endpoint_url::EndpointUrl;
use super::invocation_id::SharedInvocationIdGenerator;
use crate::auth::type_name;
use crate::operation::Metadata;
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
use aws_smithy_types::telemetry::RequestedTelemetryAttributes;
use aws_smithy_types::timeout::TimeoutConfig;
use aws_types::SdkConfig;
use aws_types::app_name::AppName;
use aws_types::region::Region;
use aws_types::sdk_ua_metadata::FrameworkMetadata;
use std::fmt;

/// The default maximum size of a response body: 16 MiB.
pub(crate) const DEFAULT_MAX_RESPONSE_SIZE: usize = 16 * 1024 * 1024;

/// The settings that a caller can set. `None` means unset.
#[derive(Clone, Default)]
pub(crate) struct Settings {
    pub(crate) region: Option<Region>,
    pub(crate) endpoint_url: Option<EndpointUrl>,
    pub(crate) use_fips: Option<bool>,
    pub(crate) use_dual_stack: Option<bool>,
    pub(crate) endpoint_resolver: Option<SharedEndpointResolver>,
    pub(crate) credentials_provider: Option<SharedCredentialsProvider>,
    pub(crate) identity_cache: Option<SharedIdentityCache>,
    pub(crate) auth_schemes: Vec<SharedAuthScheme>,
    pub(crate) auth_scheme_resolver: Option<SharedAuthSchemeOptionResolver>,
    pub(crate) auth_scheme_preference: Option<AuthSchemePreference>,
    pub(crate) allow_no_auth: bool,
    pub(crate) retry_config: Option<RetryConfig>,
    pub(crate) retry_partition: Option<RetryPartition>,
    pub(crate) retry_classifiers: Vec<SharedRetryClassifier>,
    pub(crate) timeout_config: Option<TimeoutConfig>,
    pub(crate) stalled_stream_protection: Option<StalledStreamProtectionConfig>,
    pub(crate) disable_clock_skew_correction: Option<bool>,
    pub(crate) invocation_id_generator: Option<SharedInvocationIdGenerator>,
    pub(crate) http_client: Option<SharedHttpClient>,
    pub(crate) interceptors: Vec<SharedInterceptor>,
    pub(crate) sleep_impl: Option<SharedAsyncSleep>,
    pub(crate) time_source: Option<SharedTimeSource>,
    pub(crate) app_name: Option<AppName>,
    pub(crate) framework_metadata: Vec<FrameworkMetadata>,
    pub(crate) telemetry: Option<RequestedTelemetryAttributes>,
    /// Whether the user agent is the fixed one for tests.
    pub(crate) test_user_agent: bool,
    pub(crate) max_response_size: Option<usize>,
}

impl Settings {
    /// Returns the settings of `sdk_config` for the service.
    pub(super) fn from_sdk_config(sdk_config: &SdkConfig, metadata: &Metadata) -> Self {
        Self {
            region: sdk_config.region().cloned(),
            endpoint_url: EndpointUrl::from_sdk_config(sdk_config, metadata.service_id),
            use_fips: sdk_config.use_fips(),
            use_dual_stack: sdk_config.use_dual_stack(),
            credentials_provider: sdk_config.credentials_provider(),
            identity_cache: sdk_config.identity_cache().filter(is_custom),
            auth_scheme_preference: sdk_config.auth_scheme_preference().cloned(),
            retry_config: sdk_config.retry_config().cloned(),
            timeout_config: sdk_config.timeout_config().cloned(),
            stalled_stream_protection: sdk_config.stalled_stream_protection(),
            disable_clock_skew_correction: sdk_config.disable_clock_skew_correction(),
            http_client: sdk_config.http_client(),
            sleep_impl: sdk_config.sleep_impl(),
            time_source: sdk_config.time_source(),
            app_name: sdk_config.app_name().cloned(),
            framework_metadata: sdk_config.framework_metadata().to_vec(),
            ..Self::default()
        }
    }

    /// Returns these settings, replaced by those that are set in `other`.
    pub(crate) fn overridden_by(&self, other: &Self) -> Self {
        let timeout_config = match (&other.timeout_config, &self.timeout_config) {
            (Some(over), Some(under)) => Some(over.clone().take_defaults_from(under).clone()),
            (over, under) => over.clone().or_else(|| under.clone()),
        };
        Self {
            region: first(&other.region, &self.region),
            endpoint_url: first(&other.endpoint_url, &self.endpoint_url),
            use_fips: other.use_fips.or(self.use_fips),
            use_dual_stack: other.use_dual_stack.or(self.use_dual_stack),
            endpoint_resolver: first(&other.endpoint_resolver, &self.endpoint_resolver),
            credentials_provider: first(&other.credentials_provider, &self.credentials_provider),
            identity_cache: first(&other.identity_cache, &self.identity_cache),
            // The first one with an ID is used.
            auth_schemes: both(&other.auth_schemes, &self.auth_schemes),
            auth_scheme_resolver: first(&other.auth_scheme_resolver, &self.auth_scheme_resolver),
            auth_scheme_preference: first(
                &other.auth_scheme_preference,
                &self.auth_scheme_preference,
            ),
            allow_no_auth: other.allow_no_auth || self.allow_no_auth,
            retry_config: first(&other.retry_config, &self.retry_config),
            retry_partition: first(&other.retry_partition, &self.retry_partition),
            retry_classifiers: both(&self.retry_classifiers, &other.retry_classifiers),
            timeout_config,
            stalled_stream_protection: first(
                &other.stalled_stream_protection,
                &self.stalled_stream_protection,
            ),
            disable_clock_skew_correction: other
                .disable_clock_skew_correction
                .or(self.disable_clock_skew_correction),
            invocation_id_generator: first(
                &other.invocation_id_generator,
                &self.invocation_id_generator,
            ),
            http_client: first(&other.http_client, &self.http_client),
            interceptors: both(&self.interceptors, &other.interceptors),
            sleep_impl: first(&other.sleep_impl, &self.sleep_impl),
            time_source: first(&other.time_source, &self.time_source),
            app_name: first(&other.app_name, &self.app_name),
            framework_metadata: both(&self.framework_metadata, &other.framework_metadata),
            telemetry: first(&other.telemetry, &self.telemetry),
            test_user_agent: other.test_user_agent || self.test_user_agent,
            max_response_size: other.max_response_size.or(self.max_response_size),
        }
    }

    /// Formats the settings under the name of their owner. Of credentials, and of the endpoint URL, which
    /// may contain some, it shows only whether they are set.
    pub(super) fn fmt_as(&self, f: &mut fmt::Formatter<'_>, name: &str) -> fmt::Result {
        fn presence<T>(value: &Option<T>) -> &'static str {
            if value.is_some() { "set" } else { "unset" }
        }
        f.debug_struct(name)
            .field("region", &self.region)
            .field("endpoint_url", &presence(&self.endpoint_url))
            .field("use_fips", &self.use_fips)
            .field("use_dual_stack", &self.use_dual_stack)
            .field("endpoint_resolver", &presence(&self.endpoint_resolver))
            .field(
                "credentials_provider",
                &presence(&self.credentials_provider),
            )
            .field("identity_cache", &presence(&self.identity_cache))
            .field("auth_schemes", &self.auth_schemes.len())
            .field(
                "auth_scheme_resolver",
                &presence(&self.auth_scheme_resolver),
            )
            .field("auth_scheme_preference", &self.auth_scheme_preference)
            .field("allow_no_auth", &self.allow_no_auth)
            .field("retry_config", &self.retry_config)
            .field("retry_partition", &self.retry_partition)
            .field("retry_classifiers", &self.retry_classifiers.len())
            .field("timeout_config", &self.timeout_config)
            .field("stalled_stream_protection", &self.stalled_stream_protection)
            .field(
                "disable_clock_skew_correction",
                &self.disable_clock_skew_correction,
            )
            .field(
                "invocation_id_generator",
                &presence(&self.invocation_id_generator),
            )
            .field("http_client", &presence(&self.http_client))
            .field("interceptors", &self.interceptors.len())
            .field("sleep_impl", &presence(&self.sleep_impl))
            .field("time_source", &presence(&self.time_source))
            .field("app_name", &self.app_name)
            .field("framework_metadata", &self.framework_metadata)
            .field("telemetry", &self.telemetry)
            .field("max_response_size", &self.max_response_size)
            .finish()
    }
}

/// Returns whether the identity cache of a shared configuration was set by the application. `aws-config`
/// adds a default one to each; the client's own cache replaces it, since it refreshes earlier and uses
/// the cached identity while that fails.
fn is_custom(cache: &SharedIdentityCache) -> bool {
    type_name(cache) != "LazyCache"
}

/// Returns `over`, or `under` if it is unset.
fn first<T: Clone>(over: &Option<T>, under: &Option<T>) -> Option<T> {
    over.as_ref().or(under.as_ref()).cloned()
}

/// Returns the elements of both.
fn both<T: Clone>(one: &[T], other: &[T]) -> Vec<T> {
    [one, other].concat()
}
