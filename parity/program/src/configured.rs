//! Configuration of clients and calls, and its effects.

use crate::server::Server;
use crate::{config, http_client, print_requests};
use aws_smithy_runtime_api::client::auth::{
    AuthSchemeId, AuthSchemeOption, AuthSchemeOptionsFuture,
};
use aws_smithy_types::Document;
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::telemetry::CapturedTelemetryAttributes;
use sdk::config::auth::ResolveAuthScheme;
use sdk::config::endpoint::{Endpoint, EndpointFuture, Params, ResolveEndpoint};
use sdk::config::http::HttpRequest;
use sdk::config::interceptors::{
    AfterDeserializationInterceptorContextRef, BeforeSerializationInterceptorContextRef,
    BeforeTransmitInterceptorContextMut, BeforeTransmitInterceptorContextRef,
    FinalizerInterceptorContextRef, InterceptorContext,
};
use sdk::config::retry::{ClassifyRetry, RetryAction, RetryConfig, RetryPartition, TokenBucket};
use sdk::config::timeout::TimeoutConfig;
use sdk::config::{
    AppName, Credentials, FrameworkMetadata, IdentityCache, Intercept, ProvideCredentials, Region,
    RuntimeComponents, SharedInterceptor, StalledStreamProtectionConfig,
};
use sdk::error::BoxError;
use sdk::{Client, Config};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

pub async fn run(server: &Server) {
    getters(server);
    interceptors(server).await;
    customized(server).await;
    endpoints(server).await;
    endpoint_schemes(server).await;
    classified(server).await;
    partitions(server).await;
    identities(server).await;
    unsigned(server).await;
    telemetry(server).await;
    shared(server).await;
}

async fn call(client: &Client, dataset: &str) -> Result<(), BoxError> {
    client
        .describe_dataset()
        .identity_pool_id("pool")
        .identity_id("identity")
        .dataset_name(dataset)
        .send()
        .await?;
    Ok(())
}

fn getters(server: &Server) {
    let config = config(server)
        .use_fips(false)
        .use_dual_stack(false)
        .app_name(AppName::new("app").expect("it is a name"))
        .framework_metadata(FrameworkMetadata::new("lib", Some("1")).expect("it is a name"))
        .timeout_config(
            TimeoutConfig::builder()
                .read_timeout(Duration::from_secs(9))
                .build(),
        )
        .stalled_stream_protection(StalledStreamProtectionConfig::disabled())
        .disable_clock_skew_correction(true)
        .retry_partition(RetryPartition::new("partition"))
        .identity_cache(IdentityCache::no_cache())
        .interceptor(Recorder::default())
        .build();
    println!("== getters");
    println!("{:?} {:?}", config.region(), config.signing_name());
    println!(
        "{:?} {:?}",
        config.retry_config().map(RetryConfig::max_attempts),
        config
            .timeout_config()
            .and_then(TimeoutConfig::read_timeout)
    );
    println!(
        "{:?} {:?}",
        config.app_name().map(AsRef::<str>::as_ref),
        config.framework_metadata()
    );
    println!(
        "{:?} {:?}",
        config.stalled_stream_protection().map(|it| it.is_enabled()),
        config.disable_clock_skew_correction()
    );
    println!(
        "{:?} {}",
        config.retry_partition().map(ToString::to_string),
        config.identity_cache().is_some()
    );
    println!(
        "{} {}",
        config.interceptors().count(),
        config.retry_classifiers().count()
    );
    println!(
        "{} {} {}",
        config.http_client().is_some(),
        config.sleep_impl().is_some(),
        config.time_source().is_some()
    );
    println!(
        "{} {}",
        config.auth_scheme_resolver().is_some(),
        config.auth_schemes().count()
    );
    println!(
        "{} {}",
        config.auth_scheme_preference().is_some(),
        config.invocation_id_generator().is_some()
    );
    let again = config.to_builder().region(Region::new("us-east-1")).build();
    println!(
        "{:?} {:?}",
        again.region(),
        again.retry_config().map(RetryConfig::max_attempts)
    );
    let client = Client::from_conf(again);
    println!("{:?}", client.config().region());
}

/// Records the hooks that run, with their operation.
#[derive(Clone, Debug, Default)]
struct Recorder(Arc<Mutex<Vec<String>>>);

impl Recorder {
    fn note(&self, what: &str) {
        self.0
            .lock()
            .expect("no thread panicked")
            .push(what.to_owned());
    }

    fn print_requests(&self) {
        println!(
            "   hooks: {}",
            self.0.lock().expect("no thread panicked").join(", ")
        );
    }
}

impl Intercept for Recorder {
    fn name(&self) -> &'static str {
        "Recorder"
    }

    fn read_before_execution(
        &self,
        context: &BeforeSerializationInterceptorContextRef<'_>,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let input = context
            .input()
            .downcast_ref::<sdk::operation::describe_dataset::DescribeDatasetInput>();
        self.note(&format!(
            "execution of {:?}",
            input.and_then(|input| input.dataset_name())
        ));
        Ok(())
    }

    fn modify_before_signing(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        context
            .request_mut()
            .headers_mut()
            .insert("x-extra", "intercepted");
        self.note("signing");
        Ok(())
    }

    fn read_before_transmit(
        &self,
        context: &BeforeTransmitInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let signed = context.request().headers().get("authorization").is_some();
        self.note(&format!("transmit, signed {signed}"));
        Ok(())
    }

    fn read_after_deserialization(
        &self,
        context: &AfterDeserializationInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        self.note(&format!(
            "deserialization, ok {}",
            context.output_or_error().is_ok()
        ));
        Ok(())
    }

    fn read_after_execution(
        &self,
        _: &FinalizerInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        self.note("end");
        Ok(())
    }
}

/// An interceptor that fails at the first hook.
#[derive(Debug)]
struct Refusing;

impl Intercept for Refusing {
    fn name(&self) -> &'static str {
        "Refusing"
    }

    fn modify_before_serialization(
        &self,
        _: &mut sdk::config::interceptors::BeforeSerializationInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        Err("refused".into())
    }
}

async fn interceptors(server: &Server) {
    let recorder = Recorder::default();
    let mut builder = config(server).interceptor(recorder.clone());
    builder.push_interceptor(SharedInterceptor::new(Recorder::default()));
    let client = Client::from_conf(builder.build());
    call(&client, "d").await.expect("the service responds");
    print_requests("interceptors", server);
    call(&client, "absent").await.expect_err("it is absent");
    print_requests("interceptors of a failure", server);
    recorder.print_requests();

    let mut builder = config(server).interceptor(recorder.clone());
    builder.set_interceptors([SharedInterceptor::new(Refusing)]);
    let client = Client::from_conf(builder.build());
    call(&client, "d").await.expect_err("it is refused");
    println!("{}", server.take_requests().len());
}

async fn customized(server: &Server) {
    let client = crate::client(server);
    let described = || {
        client
            .describe_dataset()
            .identity_pool_id("pool")
            .identity_id("identity")
            .dataset_name("d")
            .customize()
    };
    let recorder = Recorder::default();
    described()
        .interceptor(recorder.clone())
        .mutate_request(|request: &mut HttpRequest| {
            request.headers_mut().insert("x-extra", "mutated");
        })
        .send()
        .await
        .expect("the service responds");
    print_requests("mutate_request", server);
    recorder.print_requests();
    described()
        .map_request(|mut request| {
            request.headers_mut().insert("x-extra", "mapped");
            Ok::<_, std::convert::Infallible>(request)
        })
        .config_override(Config::builder().region(Region::new("ap-south-1")))
        .send()
        .await
        .expect("the service responds");
    print_requests("map_request and config_override", server);
    let refused = described()
        .map_request(|_| Err(std::io::Error::other("no such request")))
        .send()
        .await;
    println!("{} {}", refused.is_err(), server.take_requests().len());
    let other = Credentials::new("OTHER", "secret", None, None, "test");
    described()
        .config_override(Config::builder().credentials_provider(other))
        .send()
        .await
        .expect("the service responds");
    print_requests("other credentials for one call", server);
}

#[derive(Debug)]
struct Fixed(String);

impl ResolveEndpoint for Fixed {
    fn resolve_endpoint<'a>(&'a self, params: &'a Params) -> EndpointFuture<'a> {
        println!(
            "{:?} {:?} {:?} {:?}",
            params.region(),
            params.use_fips(),
            params.use_dual_stack(),
            params.endpoint()
        );
        EndpointFuture::ready(Ok(Endpoint::builder().url(self.0.clone()).build()))
    }
}

/// A resolver whose endpoint lists auth schemes, each with its name and properties.
#[derive(Debug)]
struct Listing {
    url: String,
    schemes: Vec<&'static [(&'static str, &'static str)]>,
}

impl ResolveEndpoint for Listing {
    fn resolve_endpoint<'a>(&'a self, _: &'a Params) -> EndpointFuture<'a> {
        let schemes = self.schemes.iter().map(|properties| {
            let properties = properties.iter();
            let properties = properties.map(|(key, text)| ((*key).to_owned(), (*text).into()));
            Document::Object(properties.collect())
        });
        let endpoint = Endpoint::builder().url(self.url.clone());
        let endpoint = endpoint.property("authSchemes", Document::Array(schemes.collect()));
        EndpointFuture::ready(Ok(endpoint.build()))
    }
}

/// Endpoints that determine how a call is signed.
async fn endpoint_schemes(server: &Server) {
    let elsewhere: &[_] = &[
        ("name", "sigv4"),
        ("signingRegion", "eu-west-3"),
        ("signingName", "other-name"),
    ];
    for schemes in [
        vec![elsewhere],
        vec![&[("name", "sigv4")]],
        vec![&[("name", "unknown"), ("signingRegion", "far")], elsewhere],
        vec![&[("name", "unknown")]],
        vec![&[("signingRegion", "eu-west-3")]],
        vec![],
    ] {
        for allow_no_auth in [false, true] {
            let mut builder = config(server);
            builder.set_endpoint_url(None);
            if allow_no_auth {
                builder.set_allow_no_auth();
            }
            let (url, schemes) = (server.url.clone(), schemes.clone());
            let builder = builder.endpoint_resolver(Listing { url, schemes });
            let result = call(&Client::from_conf(builder.build()), "d").await;
            println!("{}", result.is_ok());
            print_requests("an endpoint with auth schemes", server);
        }
    }
}

async fn endpoints(server: &Server) {
    println!("== endpoints");
    let mut builder = config(server);
    builder.set_endpoint_url(None);
    let client = Client::from_conf(
        builder
            .endpoint_resolver(Fixed(format!("{}/base", server.url)))
            .build(),
    );
    call(&client, "d").await.expect("the service responds");
    print_requests("a resolver of the program", server);

    let rules = sdk::config::endpoint::DefaultResolver::new();
    for (region, fips, dual) in [
        ("us-east-1", false, false),
        ("cn-north-1", false, true),
        ("us-gov-west-1", true, false),
        ("eu-isoe-west-1", true, true),
    ] {
        let params = Params::builder()
            .region(region)
            .use_fips(fips)
            .use_dual_stack(dual)
            .build()
            .expect("they are valid");
        let endpoint = rules
            .resolve_endpoint(&params)
            .await
            .map(|endpoint| endpoint.url().to_owned());
        println!("{:?}", endpoint.map_err(|error| error.to_string()));
    }
    let both = Params::builder()
        .endpoint("http://h")
        .use_fips(true)
        .build()
        .expect("they are valid");
    println!(
        "{:?}",
        rules
            .resolve_endpoint(&both)
            .await
            .map_err(|error| error.to_string())
            .err()
    );
}

/// A classifier that retries `ResourceNotFoundException` only.
#[derive(Debug)]
struct Stubborn;

impl ClassifyRetry for Stubborn {
    fn classify_retry(&self, context: &InterceptorContext) -> RetryAction {
        match context
            .response()
            .map(|response| response.status().as_u16())
        {
            Some(404) => RetryAction::transient_error(),
            Some(429) => RetryAction::RetryForbidden,
            _ => RetryAction::NoActionIndicated,
        }
    }

    fn name(&self) -> &'static str {
        "Stubborn"
    }
}

fn retrying(server: &Server) -> sdk::config::Builder {
    let retries = RetryConfig::standard().with_initial_backoff(Duration::from_millis(1));
    config(server)
        .retry_config(retries)
        .sleep_impl(aws_smithy_async::rt::sleep::TokioSleep::new())
}

async fn classified(server: &Server) {
    let client = Client::from_conf(retrying(server).retry_classifier(Stubborn).build());
    for dataset in ["absent", "busy-2", "failing"] {
        println!("{}", call(&client, dataset).await.is_err());
        print_requests(
            &format!("{dataset}, with a classifier of the program"),
            server,
        );
    }
}

async fn partitions(server: &Server) {
    let bucket = TokenBucket::builder()
        .capacity(5)
        .retry_cost(5)
        .timeout_retry_cost(5)
        .build();
    let partition = RetryPartition::custom("small")
        .token_bucket(bucket.clone())
        .build();
    let client = Client::from_conf(retrying(server).retry_partition(partition).build());
    println!("{}", bucket.is_full());
    call(&client, "failing").await.expect_err("it fails");
    print_requests("a budget for one retry", server);
    println!("{}", bucket.is_empty());
}

/// A provider that counts its calls.
#[derive(Clone, Debug, Default)]
struct Counting(Arc<AtomicUsize>);

impl ProvideCredentials for Counting {
    fn provide_credentials<'a>(
        &'a self,
    ) -> aws_credential_types::provider::future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        let number = self.0.fetch_add(1, Ordering::Relaxed);
        let credentials = Credentials::new(format!("AKID{number}"), "secret", None, None, "test");
        aws_credential_types::provider::future::ProvideCredentials::ready(Ok(credentials))
    }
}

async fn identities(server: &Server) {
    for cache in [IdentityCache::lazy().build(), IdentityCache::no_cache()] {
        let provider = Counting::default();
        let client = Client::from_conf(
            config(server)
                .sleep_impl(aws_smithy_async::rt::sleep::TokioSleep::new())
                .credentials_provider(provider.clone())
                .identity_cache(cache)
                .build(),
        );
        for _ in 0..3 {
            call(&client, "d").await.expect("the service responds");
        }
        print_requests("three calls", server);
        println!("{}", provider.0.load(Ordering::Relaxed));
    }
}

/// An auth scheme that does not sign.
#[derive(Debug)]
struct Anonymous;

impl ResolveAuthScheme for Anonymous {
    fn resolve_auth_scheme<'a>(
        &'a self,
        params: &'a sdk::config::auth::Params,
        _: &'a ConfigBag,
        _: &'a RuntimeComponents,
    ) -> AuthSchemeOptionsFuture<'a> {
        println!("{}", params.operation_name());
        let option = AuthSchemeOption::from(AuthSchemeId::new("noAuth"));
        AuthSchemeOptionsFuture::ready(Ok(vec![option]))
    }
}

/// Returns a configuration without credentials.
fn nobody(server: &Server) -> sdk::config::Builder {
    Config::builder()
        .behavior_version(sdk::config::BehaviorVersion::latest())
        .region(Region::new("eu-west-1"))
        .endpoint_url(&server.url)
        .http_client(http_client())
        .retry_config(RetryConfig::disabled())
}

async fn unsigned(server: &Server) {
    println!("== unsigned");
    let client = Client::from_conf(
        config(server)
            .auth_scheme_resolver(Anonymous)
            .allow_no_auth()
            .build(),
    );
    call(&client, "d").await.expect("the service responds");
    print_requests("a resolver of the program that signs nothing", server);
    let client = Client::from_conf(config(server).auth_scheme_resolver(Anonymous).build());
    println!("{}", call(&client, "d").await.is_ok());
    print_requests("and that nobody allowed to", server);
    let client = Client::from_conf(nobody(server).allow_no_auth().build());
    println!("{}", call(&client, "d").await.is_ok());
    print_requests("no credentials, which is allowed", server);
    let client = Client::from_conf(nobody(server).build());
    println!("{}", call(&client, "d").await.is_ok());
    print_requests("no credentials", server);
    let client = Client::from_conf(
        config(server)
            .auth_scheme_preference([AuthSchemeId::new("sigv4")])
            .build(),
    );
    call(&client, "d").await.expect("the service responds");
    print_requests("a preference for what there is", server);
    let built = sdk::config::auth::Params::builder()
        .operation_name("O")
        .build()
        .expect("it is whole");
    println!(
        "{} {}",
        built.operation_name(),
        sdk::config::auth::Params::builder().build().is_err()
    );
}

/// An interceptor that records values of the input.
#[derive(Clone, Debug, Default)]
struct Captured(Arc<Mutex<Vec<String>>>);

impl Intercept for Captured {
    fn name(&self) -> &'static str {
        "Captured"
    }

    fn read_before_transmit(
        &self,
        _: &BeforeTransmitInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let captured = cfg.load::<CapturedTelemetryAttributes>();
        let mut pairs: Vec<_> = captured
            .into_iter()
            .flat_map(|captured| captured.iter())
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        pairs.sort();
        self.0.lock().expect("no thread panicked").extend(pairs);
        Ok(())
    }
}

async fn telemetry(server: &Server) {
    let captured = Captured::default();
    let client = Client::from_conf(
        config(server)
            .emit_input_attributes(["IdentityPoolId", "NoSuchMember"])
            .capture_input_attributes(["DatasetName", "MaxResults"])
            .interceptor(captured.clone())
            .build(),
    );
    call(&client, "d").await.expect("the service responds");
    client
        .list_datasets()
        .identity_pool_id("pool")
        .identity_id("identity")
        .max_results(3)
        .send()
        .await
        .expect("the service responds");
    print_requests("captured attributes", server);
    println!("{:?}", captured.0.lock().expect("no thread panicked"));
}

/// Configuration that several services share.
async fn shared(server: &Server) {
    let credentials = Credentials::new("SHARED", "secret", None, None, "test");
    let moment = std::time::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    let shared = aws_types::SdkConfig::builder()
        .region(Region::new("sa-east-1"))
        .endpoint_url(&server.url)
        .credentials_provider(sdk::config::SharedCredentialsProvider::new(credentials))
        .http_client(http_client())
        .sleep_impl(aws_smithy_async::rt::sleep::SharedAsyncSleep::new(
            aws_smithy_async::rt::sleep::TokioSleep::new(),
        ))
        .time_source(aws_smithy_async::time::StaticTimeSource::new(moment))
        .app_name(AppName::new("shared").expect("it is a name"))
        .retry_config(RetryConfig::disabled())
        .behavior_version(sdk::config::BehaviorVersion::latest())
        .build();
    let client = Client::new(&shared);
    call(&client, "d").await.expect("the service responds");
    print_requests("shared settings", server);
    let config = Config::from(&shared);
    println!(
        "{:?} {:?}",
        config.region(),
        config.app_name().map(AsRef::<str>::as_ref)
    );
    let config = sdk::config::Builder::from(&shared)
        .region(Region::new("us-west-2"))
        .build();
    println!(
        "{:?} {:?}",
        config.region(),
        Config::new(&shared)
            .retry_config()
            .map(RetryConfig::max_attempts)
    );
}
