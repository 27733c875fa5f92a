//! Spans, events and log records of calls, and secrets that they must not contain.

use crate::exceptions::register;
use crate::round_trip;
use crate::support::{
    IDENTITY, IDENTITY_IN_PATH, PUSH_TOKEN, client, client_without_retries, config, serve_always,
    serve_in_turn,
};
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::future;
use cognito_sync::Client;
use cognito_sync::config::retry::RetryConfig;
use cognito_sync::config::timeout::TimeoutConfig;
use cognito_sync::config::{
    Config, Credentials, EnvironmentCredentials, ProvideCredentials, Region,
};
use sdk_conformance::capture::{Capture, Span};
use sdk_conformance::server::{LONG_TERM, Response, TEMPORARY, dead_url};
use serde_json::json;
use std::time::Duration;

/// Returns texts that no log may contain: keys, tokens and values, plain and as encoded in a query.
fn secrets() -> Vec<&'static str> {
    let mut secrets: Vec<_> = [TEMPORARY, LONG_TERM]
        .iter()
        .flat_map(|key| key.secrets())
        .collect();
    secrets.extend([PUSH_TOKEN, IDENTITY, IDENTITY_IN_PATH, "hush"]);
    // The record's value, and the tokens of its session and of lists.
    secrets.extend([
        "🚲",
        "\\u{1f6b2}",
        "%F0%9F%9A%B2",
        "\"quotes\"",
        "s/+=",
        "s%2F%2B%3D",
    ]);
    secrets.extend(["AWS4-HMAC-SHA256", "Signature="]);
    secrets
}

/// Asserts that the captured output contains no secret.
fn assert_discreet(capture: &Capture) {
    let everything = capture.everything();
    assert!(everything.len() > 1000, "nothing was captured");
    for secret in secrets() {
        let line = everything.lines().find(|line| line.contains(secret));
        assert_eq!(line, None, "{secret} is in a log");
    }
    // Signatures and digests of bodies are 64 hexadecimal digits. So are the random numbers of TLS.
    for line in everything.lines().filter(|line| !line.contains("rustls")) {
        let mut runs = line.split(|character: char| !character.is_ascii_hexdigit());
        assert!(
            runs.all(|run| run.len() < 64),
            "a signature or a digest is in a log: {line}"
        );
    }
}

/// The spans that the client made.
fn ours(capture: &Capture) -> Vec<Span> {
    let mut spans = capture.spans();
    spans.retain(|span| span.target.starts_with("sdk_runtime"));
    spans
}

#[tokio::test]
async fn every_operation_is_a_span_with_the_usual_fields() {
    let capture = Capture::start();
    let operations = round_trip::all().await;
    let spans = ours(&capture);
    for operation in operations {
        let is_call = |span: &&Span| span.field("rpc.method") == Some(operation);
        let call = spans.iter().find(is_call).expect(operation);
        assert_eq!(call.name, "call");
        assert_eq!(call.level.as_str(), "DEBUG");
        let request_id = format!("id-of-{operation}");
        let name = format!("Cognito Sync/{operation}");
        for (field, value) in [
            ("otel.name", &*name),
            ("otel.kind", "client"),
            ("rpc.system", "aws-api"),
            ("rpc.service", "Cognito Sync"),
            ("server.address", "127.0.0.1"),
            ("http.response.status_code", "200"),
            ("aws.request_id", &*request_id),
            ("attempts", "1"),
        ] {
            assert_eq!(call.field(field), Some(value), "{operation}: {field}");
        }
        assert!(call.field("server.port").is_some());
        assert_eq!(call.field("error.type"), None);
    }
    let attempts: Vec<_> = spans.iter().filter(|span| span.name == "attempt").collect();
    assert_eq!(attempts.len(), operations.len());
    for attempt in attempts {
        assert_eq!(attempt.parent, Some("call"));
        assert_eq!(attempt.field("attempt"), Some("1"));
        assert_eq!(attempt.field("http.response.status_code"), Some("200"));
    }
    assert_discreet(&capture);
}

/// Returns the error type, the number of attempts and the status in the span of the last call.
fn call_fields(capture: &Capture) -> [Option<String>; 3] {
    let spans = ours(capture);
    let call = spans.iter().rfind(|span| span.name == "call").unwrap();
    let field = |name| call.field(name).map(str::to_owned);
    [
        field("error.type"),
        field("attempts"),
        field("http.response.status_code"),
    ]
}

fn fields(error: &str, attempts: u32, status: Option<u16>) -> [Option<String>; 3] {
    let status = status.map(|status| status.to_string());
    [Some(error.to_owned()), Some(attempts.to_string()), status]
}

fn quick(url: &str) -> Client {
    let retries = RetryConfig::standard().with_initial_backoff(Duration::from_millis(1));
    Client::from_conf(config(url).retry_config(retries).build())
}

fn hurried(url: String, limit: fn(Duration) -> TimeoutConfig) -> Client {
    let config = config(url)
        .retry_config(RetryConfig::disabled())
        .timeout_config(limit(Duration::from_millis(50)));
    Client::from_conf(config.build())
}

#[tokio::test]
async fn every_way_to_fail_is_told_and_gives_nothing_away() {
    let capture = Capture::start();

    let refusal = json!({ "__type": "NotAuthorizedException", "message": "hush" });
    let server = serve_always(Response::json(403, "id-1", &refusal)).await;
    register(&client(server.url())).await.unwrap_err();
    assert_eq!(
        call_fields(&capture),
        fields("NotAuthorizedException", 1, Some(403))
    );

    let server = serve_always(Response::text(502, "text/html", "<p>hush")).await;
    register(&quick(&server.url())).await.unwrap_err();
    assert_eq!(call_fields(&capture), fields("service_error", 3, Some(502)));

    let body = json!({ "DeviceId": "hush" });
    let whole = || Response::json(200, "id-1", &body);
    let server = serve_always(whole().cut()).await;
    register(&quick(&server.url())).await.unwrap_err();
    assert_eq!(
        call_fields(&capture),
        fields("response_error", 1, Some(200))
    );

    let server = serve_always(Response::text(200, "application/json", "{\"hush\":")).await;
    register(&quick(&server.url())).await.unwrap_err();
    assert_eq!(
        call_fields(&capture),
        fields("response_error", 1, Some(200))
    );

    register(&quick(&dead_url())).await.unwrap_err();
    assert_eq!(call_fields(&capture), fields("dispatch_failure", 3, None));

    // Servers without TLS or without HTTP.
    let server = serve_always(Response::Raw(b"220 hush\r\n".to_vec())).await;
    let plain = server.url();
    register(&client_without_retries(&plain)).await.unwrap_err();
    assert_eq!(call_fields(&capture), fields("dispatch_failure", 1, None));
    let tls = plain.replace("http:", "https:");
    register(&client_without_retries(tls)).await.unwrap_err();
    assert_eq!(call_fields(&capture), fields("dispatch_failure", 1, None));

    let limits: [fn(Duration) -> TimeoutConfig; 3] = [
        |limit| TimeoutConfig::builder().read_timeout(limit).build(),
        |limit| {
            TimeoutConfig::builder()
                .operation_attempt_timeout(limit)
                .build()
        },
        |limit| TimeoutConfig::builder().operation_timeout(limit).build(),
    ];
    for limit in limits {
        let server = serve_always(Response::Hold).await;
        register(&hurried(server.url(), limit)).await.unwrap_err();
        assert_eq!(call_fields(&capture), fields("timeout", 1, None));
        let spans = ours(&capture);
        let attempt = spans.iter().rfind(|span| span.name == "attempt");
        assert_eq!(attempt.unwrap().field("error.type"), Some("timeout"));
    }

    let incomplete = client(server.url()).register_device().token("hush");
    incomplete.send().await.unwrap_err();
    assert_eq!(
        call_fields(&capture),
        fields("construction_failure", 0, None)
    );

    let server = serve_always(whole()).await;
    let bare = || {
        Config::builder()
            .region(Region::new("us-east-1"))
            .endpoint_url(server.url())
    };
    let none = Client::from_conf(bare().build());
    register(&none).await.unwrap_err();
    assert_eq!(
        call_fields(&capture),
        fields("construction_failure", 1, None)
    );
    let token = TEMPORARY.session_token.map(str::to_owned);
    let stranger = Credentials::new(TEMPORARY.id, "hush", token, None, "hush");
    let stranger = Client::from_conf(bare().credentials_provider(stranger).build());
    register(&stranger).await.unwrap_err();
    let [error, ..] = call_fields(&capture);
    assert_eq!(error.as_deref(), Some("InvalidSignatureException"));
    assert_eq!(server.requests().len(), 0);
    let nowhere = bare().credentials_provider(Closed).build();
    register(&Client::from_conf(nowhere)).await.unwrap_err();
    assert_eq!(
        call_fields(&capture),
        fields("construction_failure", 1, None)
    );

    let server = serve_always(whole()).await;
    let small = config(server.url()).max_response_size(3).build();
    register(&Client::from_conf(small)).await.unwrap_err();
    assert_eq!(
        call_fields(&capture),
        fields("response_error", 1, Some(200))
    );
    server.set_clock_ahead(20 * 60);
    register(&client(server.url())).await.unwrap();
    let [error, attempts, status] = call_fields(&capture);
    assert_eq!(
        (error, attempts.as_deref(), status.as_deref()),
        (None, Some("2"), Some("200"))
    );
    assert!(
        capture
            .lines()
            .iter()
            .any(|line| line.contains("corrected the clock skew"))
    );

    assert_discreet(&capture);
}

/// A provider that fails.
#[derive(Debug)]
struct Closed;

impl ProvideCredentials for Closed {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        let error = CredentialsError::provider_error("the vault is closed");
        future::ProvideCredentials::ready(Err(error))
    }
}

#[tokio::test]
async fn retries_and_credentials_are_told() {
    let capture = Capture::start();
    let slow_down = Response::json(
        400,
        "id-1",
        &json!({ "__type": "TooManyRequestsException" }),
    );
    let slow_down = slow_down.header("x-amz-retry-after", "7");
    let response = Response::json(200, "id-2", &json!({ "DeviceId": "d-1" }));
    let server = serve_in_turn(vec![slow_down, response]).await;
    register(&client(server.url())).await.unwrap();

    let lines = capture.lines();
    let retry = lines
        .iter()
        .find(|line| line.contains("retrying after a backoff"));
    let retry = retry.expect("an event");
    assert!(retry.starts_with("DEBUG sdk_runtime"), "{retry}");
    assert!(
        retry.contains("Throttling") && retry.contains("7ms"),
        "{retry}"
    );
    let spans = ours(&capture);
    let attempts: Vec<_> = spans.iter().filter(|span| span.name == "attempt").collect();
    assert_eq!(attempts.len(), 2);
    assert_eq!(
        attempts[0].field("error.type"),
        Some("TooManyRequestsException")
    );
    assert_eq!(attempts[0].field("aws.request_id"), Some("id-1"));
    assert_eq!(attempts[1].field("error.type"), None);
    assert_eq!(attempts[1].field("attempt"), Some("2"));
    let load = spans.iter().find(|span| span.name == "load_credentials");
    assert_eq!(load.expect("a span").parent, Some("attempt"));
    assert_discreet(&capture);
}

#[tokio::test]
async fn credentials_from_the_environment_are_named_when_there_are_none() {
    // The test's own environment has no such variables.
    if std::env::var_os("AWS_ACCESS_KEY_ID").is_some() {
        return;
    }
    let config = Config::builder()
        .region(Region::new("us-east-1"))
        .credentials_provider(EnvironmentCredentials::new());
    let error = register(&Client::from_conf(config.build()))
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "RegisterDevice: the credentials provider EnvironmentCredentials failed: the environment \
         variable AWS_ACCESS_KEY_ID is not set; set it, or use another credentials provider"
    );
}
