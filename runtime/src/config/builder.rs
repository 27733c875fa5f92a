//! Making the settings of a client.

mod auth;
mod retry_and_timeout;
#[cfg(feature = "test-util")]
mod test_defaults;

use super::service_config::Config;
use super::settings::Settings;
use crate::endpoint::FromResolver;
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

/// Collects the settings of a client for the service `S`.
///
/// Every setting may be left out; the text of each says what then holds. The `set_` methods take an
/// `Option`, where `None` takes the setting back.
///
/// A builder also serves to override settings for one call: what is set in it replaces what the
/// client has, except that interceptors are added and timeouts are replaced one by one.
pub struct Builder<S> {
    settings: Settings,
    service: PhantomData<fn() -> S>,
}

impl<S: Service> Builder<S> {
    /// A builder without any settings.
    pub fn new() -> Self {
        Self::holding(Settings::default())
    }

    pub(super) fn holding(settings: Settings) -> Self {
        let service = PhantomData;
        Self { settings, service }
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The region to call, and to sign for. A call without one fails, unless there is an endpoint
    /// and nothing to sign.
    pub fn region(mut self, region: impl Into<Option<Region>>) -> Self {
        self.set_region(region.into());
        self
    }

    /// As [`region`](Self::region).
    pub fn set_region(&mut self, region: Option<Region>) -> &mut Self {
        self.settings.region = region;
        self
    }

    /// A URL to call in place of the service's own, such as a local service's or a proxy's. It has
    /// a scheme and a host, and may have a port and a path, which goes before that of each request.
    pub fn endpoint_url(mut self, endpoint_url: impl Into<String>) -> Self {
        self.set_endpoint_url(Some(endpoint_url.into()));
        self
    }

    /// As [`endpoint_url`](Self::endpoint_url).
    pub fn set_endpoint_url(&mut self, endpoint_url: Option<String>) -> &mut Self {
        self.settings.endpoint_url = endpoint_url;
        self
    }

    /// Whether to call the service's endpoints with FIPS 140 validated cryptography, where it has
    /// such. `false` if unset.
    pub fn use_fips(mut self, use_fips: impl Into<bool>) -> Self {
        self.set_use_fips(Some(use_fips.into()));
        self
    }

    /// As [`use_fips`](Self::use_fips).
    pub fn set_use_fips(&mut self, use_fips: Option<bool>) -> &mut Self {
        self.settings.use_fips = use_fips;
        self
    }

    /// Whether to call the service's endpoints that answer over IPv6 too, where it has such.
    /// `false` if unset.
    pub fn use_dual_stack(mut self, use_dual_stack: impl Into<bool>) -> Self {
        self.set_use_dual_stack(Some(use_dual_stack.into()));
        self
    }

    /// As [`use_dual_stack`](Self::use_dual_stack).
    pub fn set_use_dual_stack(&mut self, use_dual_stack: Option<bool>) -> &mut Self {
        self.settings.use_dual_stack = use_dual_stack;
        self
    }

    /// Where endpoints come from, in place of the service's rules: an implementation of the
    /// `ResolveEndpoint` of the service's crate. It is asked once in every call, since it may answer
    /// differently each time.
    pub fn endpoint_resolver<R>(mut self, endpoint_resolver: R) -> Self
    where
        S::EndpointParams: FromResolver<R>,
    {
        self.set_endpoint_resolver(Some(S::EndpointParams::shared(endpoint_resolver)));
        self
    }

    /// As [`endpoint_resolver`](Self::endpoint_resolver).
    pub fn set_endpoint_resolver(&mut self, resolver: Option<SharedEndpointResolver>) -> &mut Self {
        self.settings.endpoint_resolver = resolver;
        self
    }

    /// What sends requests. If unset, each client has connections of its own, if the cargo feature
    /// `default-https-client` is enabled; else a call fails.
    pub fn http_client(mut self, http_client: impl HttpClient + 'static) -> Self {
        self.set_http_client(Some(http_client.into_shared()));
        self
    }

    /// As [`http_client`](Self::http_client).
    pub fn set_http_client(&mut self, http_client: Option<SharedHttpClient>) -> &mut Self {
        self.settings.http_client = http_client;
        self
    }

    /// Sends by this client of reqwest 0.13, so that TLS, proxies, connections and the connect
    /// timeout are the caller's. Build it with `redirect(reqwest::redirect::Policy::none())`: a
    /// signature holds for one host and path, so a call whose redirect was followed fails.
    ///
    /// reqwest panics when a client is built whose TLS was left to it if it was compiled for rustls
    /// and nobody brought cryptography. The features `rustls` and `aws-lc` of this crate bring it for
    /// the default client alone, so a program that makes its own also enables the TLS of its own
    /// `reqwest` dependency.
    #[cfg(feature = "reqwest")]
    pub fn reqwest_0_13_client(mut self, client: reqwest::Client) -> Self {
        self.set_http_client(Some(crate::http::reqwest_0_13(client)));
        self
    }

    /// Adds something that sees, and may change, each request and reply.
    pub fn interceptor(mut self, interceptor: impl Intercept + 'static) -> Self {
        self.push_interceptor(interceptor.into_shared());
        self
    }

    /// As [`interceptor`](Self::interceptor).
    pub fn push_interceptor(&mut self, interceptor: SharedInterceptor) -> &mut Self {
        self.settings.interceptors.push(interceptor);
        self
    }

    /// Replaces the interceptors added so far.
    pub fn set_interceptors(
        &mut self,
        interceptors: impl IntoIterator<Item = SharedInterceptor>,
    ) -> &mut Self {
        self.settings.interceptors = interceptors.into_iter().collect();
        self
    }

    /// The name of the application, which each request's user agent then holds.
    pub fn app_name(mut self, app_name: AppName) -> Self {
        self.set_app_name(Some(app_name));
        self
    }

    /// As [`app_name`](Self::app_name).
    pub fn set_app_name(&mut self, app_name: Option<AppName>) -> &mut Self {
        self.settings.app_name = app_name;
        self
    }

    /// A library that the application calls through, which each request's user agent then names.
    /// There may be several.
    pub fn framework_metadata(mut self, framework_metadata: FrameworkMetadata) -> Self {
        self.push_framework_metadata(framework_metadata);
        self
    }

    /// As [`framework_metadata`](Self::framework_metadata).
    pub fn push_framework_metadata(&mut self, framework_metadata: FrameworkMetadata) -> &mut Self {
        self.settings.framework_metadata.push(framework_metadata);
        self
    }

    /// The largest reply that is read, in bytes; a larger one is an error. 16 MiB if unset.
    pub fn max_reply_size(mut self, max_reply_size: usize) -> Self {
        self.set_max_reply_size(Some(max_reply_size));
        self
    }

    /// As [`max_reply_size`](Self::max_reply_size).
    pub fn set_max_reply_size(&mut self, max_reply_size: Option<usize>) -> &mut Self {
        self.settings.max_reply_size = max_reply_size;
        self
    }

    /// Accepted for programs written for the official clients. This client has had one behaviour
    /// so far, that of the latest version, and needs no version to be named.
    pub fn behavior_version(self, behavior_version: BehaviorVersion) -> Self {
        let _ = behavior_version;
        self
    }

    /// As [`behavior_version`](Self::behavior_version).
    pub fn set_behavior_version(&mut self, behavior_version: Option<BehaviorVersion>) -> &mut Self {
        let _ = behavior_version;
        self
    }

    /// As [`behavior_version`](Self::behavior_version).
    pub fn behavior_version_latest(self) -> Self {
        self
    }

    /// Makes the settings final.
    pub fn build(self) -> Config<S> {
        Config::holding(self.settings)
    }
}

impl<S: Service> Config<S> {
    /// A builder without any settings.
    pub fn builder() -> Builder<S> {
        Builder::new()
    }

    /// A builder that holds these settings, to change some of them.
    pub fn to_builder(&self) -> Builder<S> {
        Builder::holding(self.settings().clone())
    }
}

impl<S: Service> From<&SdkConfig> for Builder<S> {
    fn from(sdk_config: &SdkConfig) -> Self {
        Self::holding(Settings::from_sdk_config(sdk_config, &S::METADATA))
    }
}

impl<S: Service> From<Config<S>> for Builder<S> {
    fn from(config: Config<S>) -> Self {
        Self::holding(config.settings().clone())
    }
}

impl<S: Service> Default for Builder<S> {
    fn default() -> Self {
        Self::new()
    }
}

// Written out, since a derived one would ask the same of the marker type.
impl<S> Clone for Builder<S> {
    fn clone(&self) -> Self {
        Self {
            settings: self.settings.clone(),
            service: PhantomData,
        }
    }
}

impl<S> fmt::Debug for Builder<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.settings.show(f, "Builder")
    }
}
