//! The effect of settings.

mod support;

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::retry::RetryConfig;
use aws_smithy_types::telemetry::CapturedTelemetryAttributes;
use aws_types::sdk_ua_metadata::FrameworkMetadata;
use bytes::Bytes;
use http_body::{Body, Frame};
use sdk_runtime::config::invocation_id::{InvocationId, InvocationIdGenerator};
use sdk_runtime::endpoint::{EndpointFuture, rules, shared_resolver};
use sdk_runtime::error::BoxError;
use sdk_runtime::generated::exports::config::interceptors::FinalizerInterceptorContextRef;
use sdk_runtime::generated::exports::config::{
    Intercept, RuntimeComponents, StalledStreamProtectionConfig,
};
use sdk_runtime::retry::{RetryPartition, TokenBucket};
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;
use support::fake::{Fake, NoSleep, broken, json};
use support::*;

/// A generator that returns `first`, `second` and so on, and then none.
#[derive(Debug)]
struct Ids(Mutex<Vec<Option<&'static str>>>);

impl InvocationIdGenerator for Ids {
    fn generate(&self) -> Result<Option<InvocationId>, BoxError> {
        let next = self
            .0
            .lock()
            .unwrap()
            .pop()
            .ok_or("there are no more ids")?;
        Ok(next.map(|id| InvocationId::new(id.to_owned())))
    }
}

fn ok() -> Result<HttpResponse, ConnectorError> {
    json(200, "{}")
}

#[tokio::test]
async fn invocation_ids_can_be_set() {
    let fake = Fake::answering([broken(), ok(), ok()]);
    let ids = Ids(Mutex::new(vec![None, Some("first")]));
    let config = config()
        .http_client(fake.clone())
        .sleep_impl(NoSleep::default());
    let client = client(config.invocation_id_generator(ids));
    put(&client).await.unwrap();
    put(&client).await.unwrap();
    let sent = |index| fake.header(index, "amz-sdk-invocation-id");
    assert_eq!(sent(0).as_deref(), Some("first"));
    assert_eq!(
        sent(1).as_deref(),
        Some("first"),
        "attempts have the id of their call"
    );
    assert_eq!(sent(2), None);
    let error = put(&client).await.unwrap_err();
    assert!(
        error.to_string().contains("there are no more ids"),
        "{error}"
    );
}

#[tokio::test]
async fn frameworks_are_in_the_user_agent() {
    let fake = Fake::answering([ok()]);
    let library =
        |name, version: Option<&'static str>| FrameworkMetadata::new(name, version).unwrap();
    let config = config()
        .http_client(fake.clone())
        .framework_metadata(library("store", Some("1.2")))
        .framework_metadata(library("sync", None));
    put(&client(config)).await.unwrap();
    let agent = fake.header(0, "x-amz-user-agent").unwrap();
    assert!(agent.contains(" lib/store/1.2 lib/sync"), "{agent}");
}

#[tokio::test]
async fn partitions_share_a_token_bucket() {
    let attempts = async |partition: RetryPartition| {
        let fake = Fake::answering((0..3).map(|_| broken()));
        let config = config()
            .http_client(fake.clone())
            .sleep_impl(NoSleep::default());
        let client = client(config.retry_partition(partition));
        put(&client).await.unwrap_err();
        fake.count()
    };
    let bucket = TokenBucket::builder().capacity(7).retry_cost(5).build();
    let own = RetryPartition::custom("own").token_bucket(bucket).build();
    assert_eq!(attempts(own.clone()).await, 2);
    assert_eq!(attempts(own.clone()).await, 1, "what is left is too little");
    let namesake = RetryPartition::custom("own").build();
    assert_eq!(attempts(namesake.clone()).await, 3);
    assert_eq!(own, namesake);
    assert_ne!(own, RetryPartition::new("own"));

    // There are 500 tokens, and each call takes 10.
    for _ in 0..50 {
        assert_eq!(attempts(RetryPartition::new("named")).await, 3);
    }
    assert_eq!(attempts(RetryPartition::new("named")).await, 1);
    assert_eq!(attempts(RetryPartition::new("another")).await, 3);
}

/// A body that never returns a chunk.
struct Stalled;

impl Body for Stalled {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        Poll::Pending
    }
}

#[tokio::test(start_paused = true)]
async fn a_stalled_response_fails_the_call() {
    let put = async |protection: Option<StalledStreamProtectionConfig>| {
        let body = SdkBody::from_body_1_x(Stalled);
        let fake = Fake::answering([Ok(HttpResponse::new(http::StatusCode::OK.into(), body))]);
        let mut config = config().http_client(fake);
        config.set_stalled_stream_protection(protection);
        let client = client(config.retry_config(RetryConfig::disabled()));
        let put = tokio::time::timeout(Duration::from_secs(3600), put(&client)).await;
        put.map(|result| result.unwrap_err().to_string())
    };
    let grace = "grace period of the stalled-stream protection of";
    let error = put(None).await.unwrap();
    assert!(error.contains(&format!("{grace} 20s")), "{error}");
    let brief = StalledStreamProtectionConfig::enabled().grace_period(Duration::from_secs(3));
    let error = put(Some(brief.build())).await.unwrap();
    assert!(error.contains(&format!("{grace} 3s")), "{error}");
    put(Some(StalledStreamProtectionConfig::disabled()))
        .await
        .expect_err("nobody gives up");
}

/// An interceptor that stores the captured telemetry attributes.
#[derive(Clone, Debug, Default)]
struct Captured(Arc<Mutex<Vec<CapturedTelemetryAttributes>>>);

impl Intercept for Captured {
    fn name(&self) -> &'static str {
        "Captured"
    }

    fn read_after_execution(
        &self,
        _: &FinalizerInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let captured = cfg.load::<CapturedTelemetryAttributes>().cloned();
        self.0.lock().unwrap().extend(captured);
        Ok(())
    }
}

#[tokio::test]
async fn interceptors_can_read_the_requested_members_of_the_input() {
    let captured = Captured::default();
    let quiet = config()
        .http_client(Fake::default())
        .interceptor(captured.clone());
    put(&client(quiet.clone())).await.unwrap();
    assert_eq!(captured.0.lock().unwrap().len(), 0, "nobody asked");

    let curious = quiet.emit_input_attributes(["Name"]);
    let curious = curious.capture_input_attributes(["Value", "Mode", "Elsewhere"]);
    put(&client(curious)).await.unwrap();
    let captured = captured.0.lock().unwrap().pop().unwrap();
    let mut pairs: Vec<_> = captured.iter().collect();
    pairs.sort();
    assert_eq!(pairs, [("Name", "a:b"), ("Value", "a value")]);
}

#[tokio::test]
async fn debug_of_a_client_shows_its_settings_but_no_secret() {
    let client = client(config().endpoint_url("http://localhost/hush"));
    let shown = format!("{client:?}");
    assert!(shown.starts_with("Handle { config: Config {"), "{shown}");
    assert!(shown.contains("eu-west-7"), "{shown}");
    for secret in ["AKID", SECRET, TOKEN, "hush"] {
        assert!(!shown.contains(secret), "{shown}");
    }
}

#[tokio::test]
async fn a_custom_endpoint_resolver_gets_the_endpoint_url_as_it_is_set() {
    let call = async |url: &str| {
        let fake = Fake::default();
        let resolver = shared_resolver((), |(): &(), params: &Params| {
            let url = params.url.as_deref().unwrap_or("no URL");
            let host = if url == "HTTP://Own.example:80" {
                "as-set"
            } else {
                "changed"
            };
            let endpoint = rules::endpoint(format!("https://{host}.example.com"));
            EndpointFuture::ready(endpoint.map_err(Into::into))
        });
        let mut config = config().http_client(fake.clone()).endpoint_url(url);
        config.set_endpoint_resolver(Some(resolver));
        let sent = put(&client(config)).await;
        sent.map(|_| fake.request(0, |request| request.uri().to_owned()))
            .map_err(|error| error.to_string())
    };
    let uri = call("HTTP://Own.example:80").await;
    assert_eq!(
        uri.as_deref(),
        Ok("https://as-set.example.com/things/a%3Ab")
    );
    assert_eq!(
        call("").await.unwrap_err(),
        "PutThing: the endpoint URL that is set with `config::Builder::endpoint_url` is not valid: it \
         is empty; set a URL such as `http://localhost:4566`, or none for the endpoint of the service"
    );
}

#[tokio::test]
async fn a_response_of_16_mib_is_read_and_a_larger_one_is_an_error() {
    let limit = 16 * 1024 * 1024;
    let call = async |size: usize| {
        let body = format!("{{{}}}", " ".repeat(size - 2));
        let config = config()
            .http_client(Fake::answering([json(200, &body)]))
            .retry_config(RetryConfig::disabled());
        let result = put(&client(config)).await;
        result.map_err(|error| error.to_string())
    };
    call(limit).await.unwrap();
    let error = call(limit + 1).await.unwrap_err();
    assert!(
        error.contains("larger than the limit of 16777216 bytes"),
        "{error}"
    );
}
