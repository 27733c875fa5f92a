//! The builder of the settings of a client.

mod auth;
mod retry_and_timeout;
#[cfg(feature = "test-util")]
mod test_defaults;

use super::endpoint_url::EndpointUrl;
use super::service_config::ServiceConfig;
use super::settings::Settings;
use crate::endpoint::{FromResolver, UrlOrigin};
use crate::operation::Service;
use aws_smithy_runtime_api::client::behavior_version::BehaviorVersion;
use aws_smithy_runtime_api::client::endpoint::SharedEndpointResolver;
use aws_smithy_runtime_api::client::http::{HttpClient, SharedHttpClient};
use aws_smithy_runtime_api::client::interceptors::{Intercept, SharedInterceptor};
use aws_smithy_runtime_api::shared::IntoShared;
use aws_types::SdkConfig;
use aws_types::app_name::AppName;
use aws_types::region::Region;
use aws_types::sdk_ua_metadata::FrameworkMetadata;
use std::fmt;
use std::marker::PhantomData;

/// A builder of the settings of a client for the service `S`.
///
/// All settings are optional; the documentation of each describes its default. The `set_` methods
/// accept an `Option`, where `None` clears the setting.
///
/// A builder can also override settings for one call: those that are set replace the client's, except
/// that interceptors are added and timeouts are replaced one by one.
pub struct ConfigBuilder<S> {
    settings: Settings,
    service: PhantomData<fn() -> S>,
}

impl<S: Service> ConfigBuilder<S> {
    /// Creates a builder without any settings.
    pub fn new() -> Self {
        Self::from_settings(Settings::default())
    }

    pub(super) fn from_settings(settings: Settings) -> Self {
        let service = PhantomData;
        Self { settings, service }
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Sets the region that requests are sent to and signed for. A call without a region fails, unless
    /// an endpoint is set and the call is not signed.
    pub fn region(mut self, region: impl Into<Option<Region>>) -> Self {
        self.set_region(region.into());
        self
    }

    /// Sets or clears [`region`](Self::region).
    pub fn set_region(&mut self, region: Option<Region>) -> &mut Self {
        self.settings.region = region;
        self
    }

    /// Sets a URL that replaces the service's endpoint, such as that of a local service or a proxy. It
    /// requires a host and the scheme `http` or `https`, and may have a port and a path, which precedes
    /// that of each request. With another URL, such as an empty one, calls fail.
    pub fn endpoint_url(mut self, endpoint_url: impl Into<String>) -> Self {
        self.set_endpoint_url(Some(endpoint_url.into()));
        self
    }

    /// Sets or clears [`endpoint_url`](Self::endpoint_url).
    pub fn set_endpoint_url(&mut self, endpoint_url: Option<String>) -> &mut Self {
        self.settings.endpoint_url = endpoint_url.map(|url| EndpointUrl {
            url,
            origin: UrlOrigin::Builder,
        });
        self
    }

    /// Sets whether to use endpoints with FIPS 140 validated cryptography, if the service has any.
    /// `false` if unset.
    pub fn use_fips(mut self, use_fips: impl Into<bool>) -> Self {
        self.set_use_fips(Some(use_fips.into()));
        self
    }

    /// Sets or clears [`use_fips`](Self::use_fips).
    pub fn set_use_fips(&mut self, use_fips: Option<bool>) -> &mut Self {
        self.settings.use_fips = use_fips;
        self
    }

    /// Sets whether to use dual-stack endpoints, which support IPv6 too, if the service has any.
    /// `false` if unset.
    pub fn use_dual_stack(mut self, use_dual_stack: impl Into<bool>) -> Self {
        self.set_use_dual_stack(Some(use_dual_stack.into()));
        self
    }

    /// Sets or clears [`use_dual_stack`](Self::use_dual_stack).
    pub fn set_use_dual_stack(&mut self, use_dual_stack: Option<bool>) -> &mut Self {
        self.settings.use_dual_stack = use_dual_stack;
        self
    }

    /// Sets an endpoint resolver in place of the service's rules: an implementation of the trait
    /// `ResolveEndpoint` of the service's crate. It is called once in every call, since it may return
    /// another endpoint each time.
    ///
    /// If the endpoint lists auth schemes, in the property `authSchemes`, only these are used with it.
    /// `signingRegion`, `signingName`, `disableDoubleEncoding` and `disableNormalizePath` of `sigv4` replace
    /// the settings of the client and the service; a custom scheme receives its own entry.
    pub fn endpoint_resolver<R>(mut self, endpoint_resolver: R) -> Self
    where
        S::EndpointParams: FromResolver<R>,
    {
        self.set_endpoint_resolver(Some(S::EndpointParams::shared(endpoint_resolver)));
        self
    }

    /// Sets or clears [`endpoint_resolver`](Self::endpoint_resolver).
    pub fn set_endpoint_resolver(&mut self, resolver: Option<SharedEndpointResolver>) -> &mut Self {
        self.settings.endpoint_resolver = resolver;
        self
    }

    /// Sets the HTTP client. If unset, each client has its own connections if the cargo feature
    /// `default-https-client` is enabled; otherwise calls fail.
    pub fn http_client(mut self, http_client: impl HttpClient + 'static) -> Self {
        self.set_http_client(Some(http_client.into_shared()));
        self
    }

    /// Sets or clears [`http_client`](Self::http_client).
    pub fn set_http_client(&mut self, http_client: Option<SharedHttpClient>) -> &mut Self {
        self.settings.http_client = http_client;
        self
    }

    /// Sets a client of reqwest 0.13 as the HTTP client. It determines TLS, proxies, connections and
    /// the connect timeout. Build it with `redirect(reqwest::redirect::Policy::none())`: a signature
    /// is valid for one host and path, so a call whose redirect was followed fails.
    ///
    /// The features of this crate enable no TLS in reqwest: the program enables it in its own
    /// dependency on reqwest.
    #[cfg(feature = "reqwest")]
    pub fn reqwest_0_13_client(mut self, client: reqwest::Client) -> Self {
        self.set_http_client(Some(crate::http::reqwest_0_13(client)));
        self
    }

    /// Adds an interceptor, which can read and change each request and response.
    pub fn interceptor(mut self, interceptor: impl Intercept + 'static) -> Self {
        self.push_interceptor(interceptor.into_shared());
        self
    }

    /// Adds an [`interceptor`](Self::interceptor).
    pub fn push_interceptor(&mut self, interceptor: SharedInterceptor) -> &mut Self {
        self.settings.interceptors.push(interceptor);
        self
    }

    /// Replaces all interceptors.
    pub fn set_interceptors(
        &mut self,
        interceptors: impl IntoIterator<Item = SharedInterceptor>,
    ) -> &mut Self {
        self.settings.interceptors = interceptors.into_iter().collect();
        self
    }

    /// Sets the name of the application, for the user agent of requests.
    pub fn app_name(mut self, app_name: AppName) -> Self {
        self.set_app_name(Some(app_name));
        self
    }

    /// Sets or clears [`app_name`](Self::app_name).
    pub fn set_app_name(&mut self, app_name: Option<AppName>) -> &mut Self {
        self.settings.app_name = app_name;
        self
    }

    /// Adds the name of a framework to the user agent of requests.
    pub fn framework_metadata(mut self, framework_metadata: FrameworkMetadata) -> Self {
        self.push_framework_metadata(framework_metadata);
        self
    }

    /// Adds [`framework_metadata`](Self::framework_metadata).
    pub fn push_framework_metadata(&mut self, framework_metadata: FrameworkMetadata) -> &mut Self {
        self.settings.framework_metadata.push(framework_metadata);
        self
    }

    /// Sets the maximum size of a response body in bytes; a larger one is an error. 16 MiB if unset.
    pub fn max_response_size(mut self, max_response_size: usize) -> Self {
        self.set_max_response_size(Some(max_response_size));
        self
    }

    /// Sets or clears [`max_response_size`](Self::max_response_size).
    pub fn set_max_response_size(&mut self, max_response_size: Option<usize>) -> &mut Self {
        self.settings.max_response_size = max_response_size;
        self
    }

    /// Has no effect. It exists for programs that were written for the official clients; this client
    /// has only one behavior version, the latest.
    pub fn behavior_version(self, behavior_version: BehaviorVersion) -> Self {
        let _ = behavior_version;
        self
    }

    /// Has no effect, like [`behavior_version`](Self::behavior_version).
    pub fn set_behavior_version(&mut self, behavior_version: Option<BehaviorVersion>) -> &mut Self {
        let _ = behavior_version;
        self
    }

    /// Has no effect, like [`behavior_version`](Self::behavior_version).
    pub fn behavior_version_latest(self) -> Self {
        self
    }

    /// Builds the settings.
    pub fn build(self) -> ServiceConfig<S> {
        ServiceConfig::from_settings(self.settings)
    }
}

impl<S: Service> ServiceConfig<S> {
    /// Creates a builder without any settings.
    pub fn builder() -> ConfigBuilder<S> {
        ConfigBuilder::new()
    }

    /// Returns a builder with these settings, to change some of them.
    pub fn to_builder(&self) -> ConfigBuilder<S> {
        ConfigBuilder::from_settings(self.settings().clone())
    }
}

impl<S: Service> From<&SdkConfig> for ConfigBuilder<S> {
    fn from(sdk_config: &SdkConfig) -> Self {
        Self::from_settings(Settings::from_sdk_config(sdk_config, &S::METADATA))
    }
}

impl<S: Service> From<ServiceConfig<S>> for ConfigBuilder<S> {
    fn from(config: ServiceConfig<S>) -> Self {
        Self::from_settings(config.settings().clone())
    }
}

impl<S: Service> Default for ConfigBuilder<S> {
    fn default() -> Self {
        Self::new()
    }
}

// Not derived, since a derived implementation would require `S: Clone`.
impl<S> Clone for ConfigBuilder<S> {
    fn clone(&self) -> Self {
        Self {
            settings: self.settings.clone(),
            service: PhantomData,
        }
    }
}

impl<S> fmt::Debug for ConfigBuilder<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.settings.fmt_as(f, "Builder")
    }
}
