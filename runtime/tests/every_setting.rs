//! Every setting: it arrives where it acts, set for a client, in the settings that clients share, or for
//! one call, and can be read again.
//!
//! One call runs into everything that a setting can change: its first attempt fails with a status that is
//! retried, the second with a clock skew, and the response of the third arrives slowly.
#![cfg(feature = "rt-tokio")]

mod support;

use aws_credential_types::Credentials;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider, future};
use aws_smithy_async::rt::sleep::{AsyncSleep, Sleep, TokioSleep};
use aws_smithy_async::time::TimeSource;
use aws_smithy_runtime_api::client::auth::{
    AuthScheme, AuthSchemeEndpointConfig, AuthSchemeId, AuthSchemeOptionsFuture, Sign,
};
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::identity::{
    Identity, IdentityFuture, ResolveCachedIdentity, ResolveIdentity, SharedIdentityResolver,
};
use aws_smithy_runtime_api::client::interceptors::context::InterceptorContext;
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::retries::classifiers::{ClassifyRetry, RetryAction};
use aws_smithy_runtime_api::client::runtime_components::GetIdentityResolver;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::retry::RetryConfig;
use aws_smithy_types::telemetry::CapturedTelemetryAttributes;
use aws_smithy_types::timeout::TimeoutConfig;
use aws_types::SdkConfig;
use aws_types::app_name::AppName;
use aws_types::region::Region;
use aws_types::sdk_config::Builder as SdkConfigBuilder;
use aws_types::sdk_ua_metadata::FrameworkMetadata;
use bytes::Bytes;
use http_body::{Body, Frame};
use sdk_runtime::auth::scheme::{Params as AuthParams, ResolveAuthScheme};
use sdk_runtime::call::client::{Handle, send};
use sdk_runtime::config::invocation_id::{InvocationId, InvocationIdGenerator};
use sdk_runtime::config::{ConfigBuilder, ServiceConfig};
use sdk_runtime::endpoint::{EndpointFuture, rules, shared_resolver};
use sdk_runtime::error::BoxError;
use sdk_runtime::generated::exports::config::interceptors::FinalizerInterceptorContextRef;
use sdk_runtime::generated::exports::config::{
    Intercept, RuntimeComponents, StalledStreamProtectionConfig,
};
use sdk_runtime::retry::{RetryPartition, TokenBucket};
use std::collections::BTreeSet;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};
use support::fake::{json, response};
use support::script::{Clock, Script};
use support::*;

/// A setting, and how to see it.
struct Setting {
    /// Its name in the debug form of a configuration.
    name: &'static str,
    /// Sets what the setting depends on to be seen.
    given: fn(ConfigBuilder<Things>, &Probe) -> ConfigBuilder<Things>,
    set: fn(ConfigBuilder<Things>, Probe) -> ConfigBuilder<Things>,
    /// Sets it in the settings that clients of several services share, if it is one of these.
    set_shared: Option<fn(SdkConfigBuilder, Probe) -> SdkConfigBuilder>,
    /// Returns whether a call shows its effect.
    acts: fn(&Call) -> bool,
    /// Returns what its accessor returns, if it has one.
    read: Option<fn(&ServiceConfig<Things>) -> String>,
    /// A part of that text once it is set.
    value: &'static str,
}

/// The URI and the headers of a request.
type Request = (String, Vec<(String, String)>);

/// The visible effects of a call.
struct Call {
    requests: Vec<Request>,
    result: Result<(), String>,
    captured: Vec<String>,
    /// Whether the probe was called.
    probed: bool,
}

impl Call {
    /// Returns whether there is a first request with this header, and `part` is in its value.
    fn sent(&self, header: &str, part: &str) -> bool {
        let has_header = |(_, headers): &Request| {
            headers
                .iter()
                .any(|(name, value)| name == header && value.contains(part))
        };
        self.requests.first().is_some_and(has_header)
    }

    fn sent_to(&self, start: &str) -> bool {
        let is_there = |(uri, _): &Request| uri.starts_with(start);
        self.requests.first().is_some_and(is_there)
    }

    fn failed_with(&self, part: &str) -> bool {
        self.result
            .as_ref()
            .is_err_and(|error| error.contains(part))
    }
}

/// A custom implementation of everything that can have one. It records that it was called.
#[derive(Clone, Debug, Default)]
struct Probe(Arc<AtomicBool>);

impl Probe {
    fn note(&self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

fn settings() -> Vec<Setting> {
    let nothing: fn(ConfigBuilder<Things>, &Probe) -> ConfigBuilder<Things> = |config, _| config;
    vec![
        Setting {
            name: "region",
            given: nothing,
            set: |config, _| config.region(Region::new("us-east-9")),
            set_shared: Some(|shared, _| shared.region(Region::new("us-east-9"))),
            acts: |call| call.sent("authorization", "/us-east-9/"),
            read: Some(|config| format!("{:?}", config.region())),
            value: "us-east-9",
        },
        Setting {
            name: "endpoint_url",
            given: nothing,
            set: |config, _| config.endpoint_url("http://local.example"),
            set_shared: Some(|shared, _| shared.endpoint_url("http://local.example")),
            acts: |call| call.sent_to("http://local.example/"),
            read: Some(|config| format!("{:?}", config.endpoint_url())),
            value: "http://local.example",
        },
        Setting {
            name: "use_fips",
            given: nothing,
            set: |config, _| config.use_fips(true),
            set_shared: Some(|shared, _| shared.use_fips(true)),
            acts: |call| call.sent_to("https://things-fips."),
            read: Some(|config| format!("{:?}", config.use_fips())),
            value: "true",
        },
        Setting {
            name: "use_dual_stack",
            given: nothing,
            set: |config, _| config.use_dual_stack(true),
            set_shared: Some(|shared, _| shared.use_dual_stack(true)),
            acts: |call| call.sent_to("https://things.eu-west-7.dual."),
            read: Some(|config| format!("{:?}", config.use_dual_stack())),
            value: "true",
        },
        Setting {
            name: "endpoint_resolver",
            given: nothing,
            set: |mut config, probe| {
                let resolver = shared_resolver(probe, |probe: &Probe, _: &Params| {
                    probe.note();
                    let endpoint = rules::endpoint("https://own.example");
                    EndpointFuture::ready(endpoint.map_err(Into::into))
                });
                config.set_endpoint_resolver(Some(resolver));
                config
            },
            set_shared: None,
            acts: |call| call.sent_to("https://own.example/") && call.probed,
            read: Some(|config| format!("{:?}", config.endpoint_resolver())),
            value: "Probe",
        },
        Setting {
            name: "credentials_provider",
            given: nothing,
            set: |config, probe| config.credentials_provider(probe),
            set_shared: Some(|shared, probe| {
                shared.credentials_provider(SharedCredentialsProvider::new(probe))
            }),
            acts: |call| call.sent("authorization", "Credential=PROBE/") && call.probed,
            read: Some(|config| format!("{:?}", config.credentials_provider())),
            value: "Probe",
        },
        Setting {
            name: "identity_cache",
            given: nothing,
            set: |config, probe| config.identity_cache(probe),
            set_shared: Some(|shared, probe| shared.identity_cache(probe)),
            acts: |call| call.probed,
            read: Some(|config| format!("{:?}", config.identity_cache())),
            value: "Probe",
        },
        Setting {
            name: "auth_schemes",
            given: |config, probe| config.auth_scheme_resolver(probe.clone()),
            set: |config, probe| config.push_auth_scheme(probe),
            set_shared: None,
            acts: |call| call.sent("x-probe", "signed"),
            read: Some(|config| format!("{:?}", config.auth_schemes().collect::<Vec<_>>())),
            value: "Probe",
        },
        Setting {
            name: "auth_scheme_resolver",
            given: |config, probe| config.push_auth_scheme(probe.clone()),
            set: |config, probe| config.auth_scheme_resolver(probe),
            set_shared: None,
            acts: |call| call.sent("x-probe", "signed"),
            read: Some(|config| format!("{:?}", config.auth_scheme_resolver())),
            value: "Probe",
        },
        Setting {
            name: "auth_scheme_preference",
            given: |config, _| config.allow_no_auth(),
            set: |config, _| config.auth_scheme_preference([AuthSchemeId::from("noAuth")]),
            set_shared: Some(|shared, _| {
                shared.auth_scheme_preference([AuthSchemeId::from("noAuth")])
            }),
            acts: |call| call.result.is_ok() && !call.sent("authorization", ""),
            read: Some(|config| format!("{:?}", config.auth_scheme_preference())),
            value: "noAuth",
        },
        Setting {
            name: "allow_no_auth",
            // The client does not have the scheme that it chooses.
            given: |config, probe| config.auth_scheme_resolver(probe.clone()),
            set: |config, _| config.allow_no_auth(),
            set_shared: None,
            acts: |call| call.result.is_ok() && !call.sent("authorization", ""),
            read: None,
            value: "",
        },
        Setting {
            name: "retry_config",
            given: nothing,
            set: |config, _| config.retry_config(RetryConfig::disabled()),
            set_shared: Some(|shared, _| shared.retry_config(RetryConfig::disabled())),
            acts: |call| call.requests.len() == 1,
            read: Some(|config| format!("{:?}", config.retry_config())),
            value: "max_attempts: 1",
        },
        Setting {
            name: "retry_partition",
            given: nothing,
            set: |config, _| {
                let empty = TokenBucket::builder().capacity(0).build();
                let partition = RetryPartition::custom("empty").token_bucket(empty);
                config.retry_partition(partition.build())
            },
            set_shared: None,
            acts: |call| call.requests.len() == 1,
            read: Some(|config| format!("{:?}", config.retry_partition().map(ToString::to_string))),
            value: "empty",
        },
        Setting {
            name: "retry_classifiers",
            given: nothing,
            set: |config, probe| config.retry_classifier(probe),
            set_shared: None,
            acts: |call| call.requests.len() == 1 && call.probed,
            read: Some(|config| format!("{:?}", config.retry_classifiers().collect::<Vec<_>>())),
            value: "Probe",
        },
        Setting {
            name: "timeout_config",
            given: nothing,
            set: |config, _| config.timeout_config(brief()),
            set_shared: Some(|shared, _| shared.timeout_config(brief())),
            acts: |call| call.failed_with("operation attempt timeout of 1ms"),
            read: Some(|config| format!("{:?}", config.timeout_config())),
            value: "operation_attempt_timeout: Set(1ms)",
        },
        Setting {
            name: "stalled_stream_protection",
            given: nothing,
            set: |config, _| config.stalled_stream_protection(strict()),
            set_shared: Some(|shared, _| shared.stalled_stream_protection(strict())),
            acts: |call| call.failed_with("grace period of the stalled-stream protection of 2ms"),
            read: Some(|config| format!("{:?}", config.stalled_stream_protection())),
            value: "grace_period: 2ms",
        },
        Setting {
            name: "disable_clock_skew_correction",
            given: nothing,
            set: |config, _| config.disable_clock_skew_correction(true),
            set_shared: Some(|shared, _| shared.disable_clock_skew_correction(true)),
            acts: |call| call.requests.len() == 2,
            read: Some(|config| format!("{:?}", config.disable_clock_skew_correction())),
            value: "true",
        },
        Setting {
            name: "invocation_id_generator",
            given: nothing,
            set: |config, probe| config.invocation_id_generator(probe),
            set_shared: None,
            acts: |call| call.sent("amz-sdk-invocation-id", "probe") && call.probed,
            read: Some(|config| format!("{:?}", config.invocation_id_generator())),
            value: "Probe",
        },
        Setting {
            name: "http_client",
            given: nothing,
            set: |config, probe| config.http_client(probe),
            set_shared: Some(|shared, probe| shared.http_client(probe)),
            acts: |call| call.requests.is_empty() && call.probed,
            read: Some(|config| format!("{:?}", config.http_client())),
            value: "Probe",
        },
        Setting {
            name: "interceptors",
            given: nothing,
            set: |config, probe| config.interceptor(probe),
            set_shared: None,
            acts: |call| call.probed,
            read: Some(|config| format!("{:?}", config.interceptors().collect::<Vec<_>>())),
            value: "Probe",
        },
        Setting {
            name: "sleep_impl",
            given: nothing,
            set: |config, probe| config.sleep_impl(probe),
            set_shared: Some(|shared, probe| shared.sleep_impl(probe)),
            acts: |call| call.probed,
            read: Some(|config| format!("{:?}", config.sleep_impl())),
            value: "Probe",
        },
        Setting {
            name: "time_source",
            given: nothing,
            set: |config, probe| config.time_source(probe),
            set_shared: Some(|shared, probe| shared.time_source(probe)),
            acts: |call| call.sent("x-amz-date", "19700101T000000Z") && call.probed,
            read: Some(|config| format!("{:?}", config.time_source())),
            value: "Probe",
        },
        Setting {
            name: "app_name",
            given: nothing,
            set: |config, _| config.app_name(AppName::new("probe").unwrap()),
            set_shared: Some(|shared, _| shared.app_name(AppName::new("probe").unwrap())),
            acts: |call| call.sent("x-amz-user-agent", " app/probe"),
            read: Some(|config| format!("{:?}", config.app_name())),
            value: "probe",
        },
        Setting {
            name: "framework_metadata",
            given: nothing,
            set: |config, _| config.framework_metadata(framework()),
            set_shared: Some(|shared, _| shared.framework_metadata(framework())),
            acts: |call| call.sent("x-amz-user-agent", " lib/probe/1"),
            read: Some(|config| format!("{:?}", config.framework_metadata())),
            value: "probe",
        },
        Setting {
            name: "telemetry",
            given: nothing,
            set: |config, _| config.emit_input_attributes(["Value"]),
            set_shared: None,
            acts: |call| call.captured == ["Value=a value"],
            read: None,
            value: "",
        },
        Setting {
            name: "max_response_size",
            given: nothing,
            set: |config, _| config.max_response_size(1),
            set_shared: None,
            acts: |call| call.failed_with("larger than"),
            read: Some(|config| format!("{:?}", config.max_response_size())),
            value: "Some(1)",
        },
    ]
}

/// Timeouts that the slow response exceeds.
fn brief() -> TimeoutConfig {
    let attempt = Duration::from_millis(1);
    TimeoutConfig::builder()
        .operation_attempt_timeout(attempt)
        .build()
}

/// A stalled-stream protection that the slow response exceeds.
fn strict() -> StalledStreamProtectionConfig {
    let grace = Duration::from_millis(2);
    StalledStreamProtectionConfig::enabled()
        .grace_period(grace)
        .build()
}

fn framework() -> FrameworkMetadata {
    FrameworkMetadata::new("probe", Some("1")).unwrap()
}

/// The first two attempts fail, and the response to the third pauses.
fn service(requests: Arc<Mutex<Vec<Request>>>) -> Script {
    Script::new(move |index, request| {
        let headers = request.headers().iter();
        let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let sent = (request.uri().to_owned(), headers.collect());
        requests.lock().unwrap().push(sent);
        async move {
            match index {
                0 => json(503, "{}"),
                1 => response(
                    403,
                    &[
                        ("x-amzn-errortype", "RequestTimeTooSkewed"),
                        ("date", "Tue, 12 Mar 2024 15:00:00 GMT"),
                    ],
                    "{}",
                ),
                _ => {
                    let body = SdkBody::from_body_1_x(Paused::new());
                    Ok(HttpResponse::new(http::StatusCode::OK.into(), body))
                }
            }
        }
    })
}

/// A body that arrives after ten milliseconds.
struct Paused {
    pause: Pin<Box<tokio::time::Sleep>>,
    rest: Option<Bytes>,
}

impl Paused {
    fn new() -> Self {
        Self {
            pause: Box::pin(tokio::time::sleep(Duration::from_millis(10))),
            rest: Some(Bytes::from_static(b"{}")),
        }
    }
}

impl Body for Paused {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        match self.pause.as_mut().poll(cx) {
            Poll::Pending => Poll::Pending,
            Poll::Ready(()) => Poll::Ready(self.rest.take().map(|rest| Ok(Frame::data(rest)))),
        }
    }
}

/// Records the captured telemetry attributes.
#[derive(Clone, Debug, Default)]
struct Observer(Arc<Mutex<Vec<String>>>);

impl Intercept for Observer {
    fn name(&self) -> &'static str {
        "Observer"
    }

    fn read_after_execution(
        &self,
        _: &FinalizerInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        if let Some(captured) = cfg.load::<CapturedTelemetryAttributes>() {
            let pairs = captured
                .iter()
                .map(|(name, value)| format!("{name}={value}"));
            self.0.lock().unwrap().extend(pairs);
        }
        Ok(())
    }
}

/// The way by which a setting reaches a call.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Route {
    /// It is not set.
    Unset,
    Client,
    Shared,
    Override,
}

/// Makes a call, and returns it and the configuration of its client.
async fn call(setting: &Setting, route: Route) -> (Call, ServiceConfig<Things>) {
    let (requests, observer, probe) = (Arc::default(), Observer::default(), Probe::default());
    let credentials = Credentials::new("AKID", SECRET, None, None, "test");
    let mut shared = SdkConfig::builder()
        .region(Region::new("eu-west-7"))
        .credentials_provider(SharedCredentialsProvider::new(credentials))
        .time_source(Clock::at_noon())
        .http_client(service(Arc::clone(&requests)));
    if let (Route::Shared, Some(set_shared)) = (route, setting.set_shared) {
        shared = set_shared(shared, probe.clone());
    }
    // What a setting depends on has a probe of its own.
    let other = Probe::default();
    let config = ConfigBuilder::from(&shared.build()).interceptor(observer.clone());
    let mut config = (setting.given)(config, &other);
    if route == Route::Client {
        config = (setting.set)(config, probe.clone());
    }
    let over =
        (route == Route::Override).then(|| (setting.set)(ServiceConfig::builder(), probe.clone()));
    let handle = Handle::new(config.build());
    let result = send::<GetThing>(&handle, input(), over).await;
    let call = Call {
        requests: requests.lock().unwrap().clone(),
        result: result.map(drop).map_err(|error| error.to_string()),
        captured: observer.0.lock().unwrap().clone(),
        probed: probe.0.load(Ordering::Relaxed),
    };
    (call, handle.config().clone())
}

#[tokio::test(start_paused = true)]
async fn every_setting_acts_and_can_be_read() {
    for setting in settings() {
        let name = setting.name;
        let (call_without, unset) = call(&setting, Route::Unset).await;
        assert!(
            !(setting.acts)(&call_without),
            "{name} acts although it is not set"
        );
        for route in [Route::Client, Route::Shared, Route::Override] {
            if route == Route::Shared && setting.set_shared.is_none() {
                continue;
            }
            let (call, config) = call(&setting, route).await;
            let requests = &call.requests;
            assert!(
                (setting.acts)(&call),
                "{name} ({route:?}): {:?} {requests:?}",
                call.result
            );
            let Some(read) = setting.read else { continue };
            let is_read = read(&config).contains(setting.value);
            assert_eq!(
                is_read,
                route != Route::Override,
                "{name}: {}",
                read(&config)
            );
            assert!(
                !read(&unset).contains(setting.value),
                "{name}: {}",
                read(&unset)
            );
        }
    }
}

#[test]
fn no_setting_is_forgotten() {
    let shown = format!("{:#?}", ServiceConfig::<Things>::builder().build());
    let fields = shown.lines().filter_map(|line| {
        let (name, _) = line.strip_prefix("    ")?.split_once(": ")?;
        (!name.starts_with(' ')).then(|| name.to_owned())
    });
    let table = settings()
        .into_iter()
        .map(|setting| setting.name.to_owned());
    assert_eq!(
        table.collect::<BTreeSet<_>>(),
        fields.collect::<BTreeSet<_>>()
    );
}

impl ProvideCredentials for Probe {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        self.note();
        let credentials = Credentials::new("PROBE", SECRET, None, None, "probe");
        future::ProvideCredentials::ready(Ok(credentials))
    }
}

impl ResolveCachedIdentity for Probe {
    fn resolve_cached_identity<'a>(
        &'a self,
        resolver: SharedIdentityResolver,
        components: &'a RuntimeComponents,
        cfg: &'a ConfigBag,
    ) -> IdentityFuture<'a> {
        self.note();
        IdentityFuture::new(async move { resolver.resolve_identity(components, cfg).await })
    }
}

impl AuthScheme for Probe {
    fn scheme_id(&self) -> AuthSchemeId {
        AuthSchemeId::from("probe")
    }

    fn identity_resolver(&self, _: &dyn GetIdentityResolver) -> Option<SharedIdentityResolver> {
        Some(SharedIdentityResolver::new(Identity::new("probe", None)))
    }

    fn signer(&self) -> &dyn Sign {
        self
    }
}

impl Sign for Probe {
    fn sign_http_request(
        &self,
        request: &mut HttpRequest,
        _: &Identity,
        _: AuthSchemeEndpointConfig<'_>,
        _: &RuntimeComponents,
        _: &ConfigBag,
    ) -> Result<(), BoxError> {
        request.headers_mut().insert("x-probe", "signed");
        Ok(())
    }
}

impl ResolveAuthScheme for Probe {
    fn resolve_auth_scheme<'a>(
        &'a self,
        _: &'a AuthParams,
        _: &'a ConfigBag,
        _: &'a RuntimeComponents,
    ) -> AuthSchemeOptionsFuture<'a> {
        AuthSchemeOptionsFuture::ready(Ok(vec![AuthSchemeId::from("probe").into()]))
    }
}

impl ClassifyRetry for Probe {
    fn classify_retry(&self, _: &InterceptorContext) -> RetryAction {
        self.note();
        RetryAction::RetryForbidden
    }

    fn name(&self) -> &'static str {
        "Probe"
    }
}

impl InvocationIdGenerator for Probe {
    fn generate(&self) -> Result<Option<InvocationId>, BoxError> {
        self.note();
        Ok(Some(InvocationId::new("probe".to_owned())))
    }
}

impl HttpClient for Probe {
    fn http_connector(
        &self,
        _: &HttpConnectorSettings,
        _: &RuntimeComponents,
    ) -> SharedHttpConnector {
        self.note();
        SharedHttpConnector::new(support::fake::Fake::default())
    }
}

impl Intercept for Probe {
    fn name(&self) -> &'static str {
        "Probe"
    }

    fn read_after_execution(
        &self,
        _: &FinalizerInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        self.note();
        Ok(())
    }
}

impl AsyncSleep for Probe {
    fn sleep(&self, duration: Duration) -> Sleep {
        self.note();
        TokioSleep::new().sleep(duration)
    }
}

impl TimeSource for Probe {
    fn now(&self) -> SystemTime {
        self.note();
        SystemTime::UNIX_EPOCH
    }
}
