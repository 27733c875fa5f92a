use super::*;
use crate::endpoint::{BuiltIns, EndpointFuture, FromBuiltIns, InvalidParams, shared_resolver};
use crate::operation::{Metadata, Protocol, Service};
use aws_credential_types::Credentials;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::behavior_version::BehaviorVersion;
use aws_smithy_runtime_api::client::endpoint::SharedEndpointResolver;
use aws_smithy_runtime_api::client::interceptors::context::InterceptorContext;
use aws_smithy_runtime_api::client::interceptors::{Intercept, SharedInterceptor};
use aws_smithy_runtime_api::client::retries::classifiers::{
    ClassifyRetry, RetryAction, SharedRetryClassifier,
};
use aws_smithy_types::retry::RetryConfig;
use aws_smithy_types::timeout::TimeoutConfig;
use aws_types::SdkConfig;
use aws_types::app_name::AppName;
use aws_types::origin::Origin;
use aws_types::region::Region;
use aws_types::service_config::{LoadServiceConfig, ServiceConfigKey};
use std::time::Duration;

#[derive(Debug)]
pub(super) struct Nothing;

#[derive(Debug)]
pub(super) struct Params;

impl FromBuiltIns for Params {
    fn from_built_ins(_: &BuiltIns<'_>) -> Result<Self, InvalidParams> {
        Ok(Self)
    }
}

impl Service for Nothing {
    const METADATA: Metadata = Metadata {
        service_id: "Test Nothing",
        signing_name: "nothing",
        endpoint_prefix: "nothing",
        namespace: "com.example.nothing",
        service_shape_name: "Nothing",
        api_version: "2020-01-01",
        crate_version: "1.0.0",
        protocol: Protocol::RestJson1,
    };
    type EndpointParams = Params;
    fn default_endpoint_resolver() -> SharedEndpointResolver {
        let refuse = |(): &(), _: &Params| EndpointFuture::ready(Err(BoxError::from("nowhere")));
        shared_resolver((), refuse)
    }
}

fn full() -> ConfigBuilder<Nothing> {
    ServiceConfig::builder()
        .region(Region::new("eu-west-7"))
        .endpoint_url("https://user:hush@example.com")
        .use_fips(true)
        .use_dual_stack(false)
        .credentials_provider(Credentials::new("AKID", "hush", None, None, "test"))
        .retry_config(RetryConfig::disabled())
        .app_name(AppName::new("app").unwrap())
        .max_response_size(7)
}

#[test]
fn settings_can_be_read_changed_and_cleared() {
    let config = full().build();
    assert_eq!(config.region().unwrap().as_ref(), "eu-west-7");
    assert_eq!(config.endpoint_url(), Some("https://user:hush@example.com"));
    assert_eq!(config.use_fips(), Some(true));
    assert_eq!(config.use_dual_stack(), Some(false));
    assert!(config.credentials_provider().is_some());
    assert_eq!(config.retry_config(), Some(&RetryConfig::disabled()));
    assert_eq!(config.app_name().unwrap().as_ref(), "app");
    assert_eq!(config.max_response_size(), Some(7));
    assert_eq!(config.signing_name(), "nothing");

    let mut builder = config.to_builder();
    builder.set_region(None).set_use_fips(None);
    let changed = builder.max_response_size(8).build();
    assert_eq!(changed.region(), None);
    assert_eq!(changed.use_fips(), None);
    assert_eq!(changed.use_dual_stack(), Some(false));
    assert_eq!(changed.max_response_size(), Some(8));
}

#[test]
fn debug_shows_no_secret() {
    for shown in [format!("{:?}", full()), format!("{:#?}", full().build())] {
        assert!(!shown.contains("hush"), "{shown}");
        assert!(!shown.contains("AKID"), "{shown}");
        assert!(shown.contains("eu-west-7"), "{shown}");
    }
}

#[test]
fn settings_of_one_call_replace_those_of_the_client() {
    let seconds = Duration::from_secs;
    let client = full().timeout_config(
        TimeoutConfig::builder()
            .read_timeout(seconds(1))
            .operation_timeout(seconds(2))
            .build(),
    );
    let call = ConfigBuilder::<Nothing>::new()
        .use_fips(false)
        .max_response_size(9)
        .timeout_config(
            TimeoutConfig::builder()
                .read_timeout(seconds(3))
                .disable_operation_timeout()
                .build(),
        );
    let merged = client.settings().overridden_by(call.settings());
    assert_eq!(merged.region.unwrap().as_ref(), "eu-west-7");
    assert_eq!(merged.use_fips, Some(false));
    assert_eq!(merged.max_response_size, Some(9));
    let timeouts = merged.timeout_config.unwrap();
    assert_eq!(timeouts.read_timeout(), Some(seconds(3)));
    assert_eq!(timeouts.operation_timeout(), None);

    let merged = client
        .settings()
        .overridden_by(ConfigBuilder::<Nothing>::new().settings());
    assert_eq!(
        merged.timeout_config.unwrap().read_timeout(),
        Some(seconds(1))
    );
}

#[test]
fn timeouts_are_replaced_one_by_one() {
    let seconds = Duration::from_secs;
    let read = |limit| TimeoutConfig::builder().read_timeout(limit).build();
    let operation = TimeoutConfig::builder().operation_timeout(seconds(2));
    let builder = full()
        .timeout_config(read(seconds(1)))
        .timeout_config(operation.build())
        .timeout_config(read(seconds(3)));
    let mut changed = builder.clone();
    let timeouts = builder.build().timeout_config().cloned().unwrap();
    assert_eq!(timeouts.read_timeout(), Some(seconds(3)));
    assert_eq!(timeouts.operation_timeout(), Some(seconds(2)));
    changed.set_timeout_config(None);
    assert_eq!(changed.build().timeout_config(), None);
}

/// The endpoint URLs in the environment and the profile, for the service and for all, looked up in the
/// order of `aws-config`.
#[derive(Clone, Copy, Debug, Default)]
struct Environment {
    variable: Option<&'static str>,
    variable_of_all: Option<&'static str>,
    profile: Option<&'static str>,
    /// The name of the service in the `services` section of the profile.
    section: &'static str,
    profile_of_all: Option<&'static str>,
    ignored: bool,
}

impl LoadServiceConfig for Environment {
    fn load_config(&self, key: ServiceConfigKey<'_>) -> Option<String> {
        if self.ignored && key.env() == "AWS_ENDPOINT_URL" {
            return None;
        }
        let service = key.service_id().to_uppercase().replace(' ', "_");
        let variable = |name: &str| match name {
            "AWS_ENDPOINT_URL_TEST_NOTHING" => self.variable,
            "AWS_ENDPOINT_URL" => self.variable_of_all,
            _ => None,
        };
        let is_profile_key = key.profile() == "endpoint_url";
        let section = key.service_id().to_lowercase().replace(' ', "-");
        let profile = self.profile.filter(|_| section == self.section);
        let found = variable(&format!("{}_{service}", key.env()))
            .or_else(|| variable(key.env()))
            .or(profile.filter(|_| is_profile_key))
            .or(self.profile_of_all.filter(|_| is_profile_key));
        found.map(str::to_owned)
    }
}

impl Environment {
    /// The shared configuration that `aws-config` loads: it ignores a URL of all services that is not
    /// valid, such as an empty one.
    fn load(self) -> aws_types::sdk_config::Builder {
        let mut builder = SdkConfig::builder().service_config(self);
        let (url, origin) = match (self.variable_of_all, self.profile_of_all) {
            (Some(url), _) => (url, Origin::shared_environment_variable()),
            (None, Some(url)) => (url, Origin::shared_profile_file()),
            (None, None) => return builder,
        };
        if !url.is_empty() && !self.ignored {
            builder.set_endpoint_url(Some(url.to_owned()));
            builder.insert_origin("endpoint_url", origin);
        }
        builder
    }
}

/// The endpoint URL of the settings, and the place that errors name.
fn endpoint_url(shared: &SdkConfig) -> Option<(String, String)> {
    let config = ServiceConfig::<Nothing>::new(shared);
    let found = config.settings().endpoint_url.as_ref();
    found.map(|found| (found.url.clone(), found.origin.to_string()))
}

#[test]
fn endpoint_urls_of_the_environment_have_the_priority_of_aws_tools() {
    let all = Environment {
        variable: Some("http://variable"),
        variable_of_all: Some("http://variable.of.all"),
        profile: Some("http://profile"),
        section: "test_nothing",
        profile_of_all: Some("http://profile.of.all"),
        ignored: false,
    };
    let variables = "the endpoint URL in the environment variable `AWS_ENDPOINT_URL_TEST_NOTHING` or \
                     `AWS_ENDPOINT_URL`";
    let profile = "the endpoint URL in `endpoint_url` of the profile or of its `services` section";
    // Each source is removed or set to the empty text after the one before it.
    let sections = ["test_nothing", "test-nothing"];
    let cases = sections.map(|section| [(section, None), (section, Some(""))]);
    for (section, empty) in cases.into_iter().flatten() {
        let mut environment = Environment { section, ..all };
        let mut expect = |expected: Option<(&str, &str)>| {
            let expected = expected.map(|(url, origin)| (url.to_owned(), origin.to_owned()));
            let found = endpoint_url(&environment.load().build());
            assert_eq!(found, expected, "{environment:?}");
            match found.as_ref().map(|(url, _)| url.as_str()) {
                Some("http://variable") => environment.variable = empty,
                Some("http://variable.of.all") => environment.variable_of_all = empty,
                Some("http://profile") => environment.profile = empty,
                _ => environment.profile_of_all = empty,
            }
        };
        expect(Some(("http://variable", variables)));
        expect(Some(("http://variable.of.all", variables)));
        expect(Some(("http://profile", profile)));
        expect(Some(("http://profile.of.all", profile)));
        expect(None);
    }
    for section in sections {
        let alone = Environment {
            profile: Some("http://profile"),
            section,
            ..Environment::default()
        };
        let expected = Some(("http://profile".to_owned(), profile.to_owned()));
        assert_eq!(endpoint_url(&alone.load().build()), expected, "{section}");
    }
    let ignored = Environment {
        ignored: true,
        ..all
    };
    assert_eq!(endpoint_url(&ignored.load().build()), None);
}

#[test]
fn an_endpoint_url_of_the_program_has_priority_even_if_it_is_empty() {
    let environment = Environment {
        variable: Some("http://variable"),
        ..Environment::default()
    };
    for url in ["http://of.the.program", ""] {
        let mut shared = environment.load().endpoint_url(url);
        shared.insert_origin("endpoint_url", Origin::shared_config());
        let origin = "the endpoint URL that is set in the `SdkConfig`".to_owned();
        assert_eq!(
            endpoint_url(&shared.build()),
            Some((url.to_owned(), origin))
        );
    }
    // The origin of a configuration that was built without `aws-config` is not known.
    let shared = SdkConfig::builder().endpoint_url("").build();
    assert_eq!(endpoint_url(&shared).unwrap().0, "");
}

#[test]
fn shared_settings_apply_to_the_service() {
    let shared = || {
        SdkConfig::builder()
            .region(Region::new("eu-west-7"))
            .use_fips(true)
            .endpoint_url("https://of.all")
    };
    let config = ServiceConfig::<Nothing>::new(&shared().build());
    assert_eq!(config.region().unwrap().as_ref(), "eu-west-7");
    assert_eq!(config.use_fips(), Some(true));
    assert_eq!(config.use_dual_stack(), None);
    assert_eq!(config.endpoint_url(), Some("https://of.all"));
}

#[test]
fn debug_lists_every_setting() {
    /// Returns the names of all fields. Does not compile if one is missing.
    macro_rules! names {
        ($($field:ident)*) => {{
            let Settings { $($field: _),* } = Settings::default();
            [$(stringify!($field)),*]
        }};
    }
    let names = names!(
        region endpoint_url use_fips use_dual_stack endpoint_resolver credentials_provider
        identity_cache auth_schemes auth_scheme_resolver auth_scheme_preference allow_no_auth
        retry_config retry_partition retry_classifiers timeout_config stalled_stream_protection
        disable_clock_skew_correction invocation_id_generator http_client interceptors sleep_impl
        time_source app_name framework_metadata telemetry test_user_agent max_response_size
    );
    let shown = format!("{:?}", ServiceConfig::<Nothing>::builder());
    for name in names {
        // The user agent for tests is set together with other settings.
        let is_shown = shown.contains(&format!(" {name}: "));
        assert_eq!(is_shown, name != "test_user_agent", "{name}");
    }
}

/// An interceptor or retry classifier with a number.
#[derive(Debug)]
#[expect(dead_code, reason = "the number is seen in the debug form")]
struct Numbered(u8);

impl Intercept for Numbered {
    fn name(&self) -> &'static str {
        "Numbered"
    }
}

impl ClassifyRetry for Numbered {
    fn classify_retry(&self, _: &InterceptorContext) -> RetryAction {
        RetryAction::NoActionIndicated
    }

    fn name(&self) -> &'static str {
        "Numbered"
    }
}

/// Returns the numbers in the debug forms of some components.
fn numbers<T: std::fmt::Debug>(components: impl Iterator<Item = T>) -> String {
    let digits = |shown: String| shown.matches(char::is_numeric).collect::<String>();
    components.map(|it| digits(format!("{it:?}"))).collect()
}

#[test]
fn interceptors_and_retry_classifiers_can_be_added_and_replaced() {
    let interceptor = |number| SharedInterceptor::new(Numbered(number));
    let classifier = |number| SharedRetryClassifier::new(Numbered(number));
    let mut builder = full()
        .interceptor(Numbered(1))
        .retry_classifier(Numbered(5));
    builder.push_interceptor(interceptor(2));
    builder.push_retry_classifier(classifier(6));
    let added = builder.clone().build();
    assert_eq!(numbers(added.interceptors()), "12");
    assert_eq!(numbers(added.retry_classifiers()), "56");
    builder
        .set_interceptors([interceptor(3), interceptor(4)])
        .set_retry_classifiers([classifier(7), classifier(8)]);
    let replaced = builder.build();
    assert_eq!(numbers(replaced.interceptors()), "34");
    assert_eq!(numbers(replaced.retry_classifiers()), "78");
    assert_eq!(replaced.max_response_size(), Some(7), "others stay");
}

#[test]
fn a_behavior_version_changes_nothing() {
    let latest = BehaviorVersion::latest();
    let mut builder = full().behavior_version(latest).behavior_version_latest();
    builder.set_behavior_version(Some(latest));
    builder.set_behavior_version(None);
    assert_eq!(format!("{builder:?}"), format!("{:?}", full()));
}

#[test]
fn a_configuration_converts_into_a_builder_with_its_settings() {
    let builder = ConfigBuilder::from(full().build());
    assert_eq!(format!("{builder:?}"), format!("{:?}", full()));
}
