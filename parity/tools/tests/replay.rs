//! Tests with `StaticReplayClient` and `capture_request` of aws-smithy-http-client.

use aws_smithy_http_client::test_util::{ReplayEvent, StaticReplayClient, capture_request};
use aws_smithy_types::body::SdkBody;
use cognito_sync::config::retry::RetryConfig;
use cognito_sync::types::Platform;
use cognito_sync::{Client, Config};
use std::time::Duration;

fn request(uri: &str, body: &str) -> http::Request<SdkBody> {
    http::Request::builder()
        .uri(uri)
        .method("POST")
        .header("content-type", "application/json")
        .header("x-amz-date", "20090213T233130Z")
        .body(SdkBody::from(body))
        .unwrap()
}

fn reply(status: u16, body: &'static str) -> http::Response<SdkBody> {
    http::Response::builder()
        .status(status)
        .header("x-amzn-requestid", "replayed")
        .body(SdkBody::from(body))
        .unwrap()
}

fn register(
    client: &Client,
) -> cognito_sync::operation::register_device::builders::RegisterDeviceFluentBuilder {
    client
        .register_device()
        .identity_pool_id("us-east-1:pool")
        .identity_id("us-east-1:identity")
        .platform(Platform::Adm)
        .token("token")
}

const URI: &str = "https://cognito-sync.us-east-1.amazonaws.com/identitypools/us-east-1%3Apool/identity/us-east-1%3Aidentity/device";

#[tokio::test]
async fn recorded_exchanges_are_replayed() {
    let body = r#"{"Platform":"ADM","Token":"token"}"#;
    let exchange = |status, answer| ReplayEvent::new(request(URI, body), reply(status, answer));
    let replay = StaticReplayClient::new(vec![
        exchange(503, "{}"),
        exchange(200, r#"{"DeviceId":"device"}"#),
    ]);
    let config = Config::builder()
        .with_test_defaults_v2()
        .retry_config(RetryConfig::standard().with_initial_backoff(Duration::from_millis(1)))
        .http_client(replay.clone());
    let registered = register(&Client::from_conf(config.build()))
        .send()
        .await
        .unwrap();
    assert_eq!(registered.device_id(), Some("device"));
    replay.assert_requests_match(&[]);
    assert_eq!(replay.actual_requests().count(), 2);
}

#[tokio::test]
async fn test_defaults_make_requests_that_are_always_the_same() {
    let sent = async || {
        let (http_client, captured) = capture_request(None);
        let config = Config::builder()
            .with_test_defaults_v2()
            .http_client(http_client);
        register(&Client::from_conf(config.build()))
            .send()
            .await
            .unwrap();
        let request = captured.expect_request();
        assert_eq!(request.uri(), URI);
        assert_eq!(
            request.body().bytes(),
            Some(&br#"{"Platform":"ADM","Token":"token"}"#[..])
        );
        let header = |name| request.headers().get(name).unwrap().to_owned();
        assert!(
            header("authorization")
                .starts_with("AWS4-HMAC-SHA256 Credential=ANOTREAL/20090213/us-east-1/")
        );
        header("user-agent") + &header("x-amz-user-agent")
    };
    let agent = sent().await;
    assert_eq!(agent, sent().await);
    assert!(!agent.contains(std::env::consts::OS), "{agent}");
}

#[tokio::test]
async fn nothing_is_captured_of_a_call_that_is_not_sent() {
    let (http_client, captured) = capture_request(None);
    let config = Config::builder()
        .with_test_defaults_v2()
        .http_client(http_client);
    let client = Client::from_conf(config.build());
    client.register_device().send().await.unwrap_err();
    captured.expect_no_request();
}
