//! Errors of calls when the network, a proxy or the service fails.

use crate::exceptions::register;
use crate::support::{
    IDENTITY, POOL, PUSH_TOKEN, assert_discreet, client_without_retries, config, serve,
    serve_always,
};
use cognito_sync::Client;
use cognito_sync::config::retry::RetryConfig;
use cognito_sync::config::timeout::TimeoutConfig;
use cognito_sync::config::{Credentials, ProvideCredentials};
use cognito_sync::error::{ProvideErrorMetadata, SdkError};
use cognito_sync::operation::RequestId;
use cognito_sync::types::Platform;
use sdk_conformance::errors::{chain, everything_shown, find};
use sdk_conformance::server::{Response, dead_url};
use serde_json::json;
use std::io;
use std::time::Duration;

/// Retries, but without the pauses that they come with.
fn quick(url: &str) -> Client {
    let retries = RetryConfig::standard().with_initial_backoff(Duration::from_millis(1));
    Client::from_conf(config(url).retry_config(retries).build())
}

#[tokio::test]
async fn a_dead_port_is_a_dispatch_failure() {
    let url = dead_url();
    let error = register(&quick(&url)).await.unwrap_err();
    let SdkError::DispatchFailure(failure) = &error else {
        panic!("{error:?}")
    };
    assert!(failure.is_io() && !failure.is_timeout() && !failure.is_user());
    let root = find::<io::Error>(error.as_source()).expect("the error of the socket");
    assert_eq!(root.kind(), io::ErrorKind::ConnectionRefused);
    let shown = error.to_string();
    assert!(
        shown.starts_with("RegisterDevice: could not connect to 127.0.0.1:"),
        "{shown}"
    );
    assert!(shown.contains("refused"), "{shown}");
    assert!(shown.ends_with(" (3 attempts)"), "{shown}");
    assert!(error.raw_response().is_none());
    assert_discreet(&error);
}

#[tokio::test]
async fn a_connection_that_is_closed_without_a_word_is_a_dispatch_failure() {
    let server = serve_always(Response::Raw(Vec::new())).await;
    let error = register(&quick(&server.url())).await.unwrap_err();
    let SdkError::DispatchFailure(failure) = &error else {
        panic!("{error:?}")
    };
    assert!(failure.is_io());
    let shown = error.to_string();
    assert!(
        shown.starts_with("RegisterDevice: the connection to 127.0.0.1:"),
        "{shown}"
    );
    assert!(shown.ends_with(" (3 attempts)"), "{shown}");
    assert_eq!(server.requests().len(), 3);
    assert_discreet(&error);
}

#[tokio::test]
async fn what_answers_is_no_http_server() {
    let server = serve_always(Response::Raw(b"220 mail.example.com ESMTP\r\n".to_vec())).await;
    let error = register(&client_without_retries(server.url()))
        .await
        .unwrap_err();
    assert!(matches!(error, SdkError::DispatchFailure(_)), "{error:?}");
    assert_discreet(&error);
}

#[tokio::test]
async fn a_success_cut_in_half_is_a_response_error() {
    let response = || Response::json(200, "id-1", &json!({ "DeviceId": "d-1" })).cut();
    let server = serve_always(response()).await;
    let error = register(&quick(&server.url())).await.unwrap_err();
    let SdkError::ResponseError(failure) = &error else {
        panic!("{error:?}")
    };
    let half = br#"{"DeviceI"#;
    let raw = failure.raw().body().bytes().unwrap();
    assert!(half.starts_with(raw) && raw.len() < 18, "{raw:?}");
    let shown = error.to_string();
    assert!(
        shown.starts_with("RegisterDevice: the response could not be read: "),
        "{shown}"
    );
    assert!(shown.ends_with(" (request ID id-1, 1 attempt)"), "{shown}");
    assert_eq!(error.request_id(), Some("id-1"));
    assert!(chain(error.as_source()).count() > 1, "{error:?}");
    assert_discreet(&error);
    // The device is registered by now. To do that again is not for the client to decide.
    assert_eq!(server.requests().len(), 1);

    // To list once more is harmless.
    let server = serve_always(response()).await;
    let error = quick(&server.url())
        .list_identity_pool_usage()
        .send()
        .await
        .unwrap_err();
    assert!(matches!(error, SdkError::ResponseError(_)), "{error:?}");
    assert!(error.to_string().ends_with(", 3 attempts)"), "{error}");
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn an_error_cut_in_half_is_a_response_error() {
    let body = json!({ "__type": "NotAuthorizedException", "message": "no" });
    let server = serve_always(Response::json(403, "id-1", &body).cut()).await;
    let error = register(&client_without_retries(server.url()))
        .await
        .unwrap_err();
    assert!(matches!(error, SdkError::ResponseError(_)), "{error:?}");
    assert_eq!(error.request_id(), Some("id-1"));
    assert_discreet(&error);
}

#[tokio::test]
async fn a_success_that_is_no_json_is_a_response_error() {
    for (response, text) in [
        (
            Response::text(200, "text/html", "<p>Sign in to this network"),
            "RegisterDevice: the response could not be read: the service returned status 200 with \
             text/html, not JSON (1 attempt)",
        ),
        (
            Response::text(200, "application/json", r#"{"DeviceId":"#),
            "RegisterDevice: the response could not be read: the body is not valid JSON: ",
        ),
        (
            Response::text(200, "application/json", r#"{"DeviceId":7}"#),
            "RegisterDevice: the response could not be read: the member `DeviceId` is not valid: ",
        ),
        (
            Response::text(200, "application/json", "[]"),
            "RegisterDevice: the response could not be read: the service returned status 200 with a \
             JSON array, not a JSON object (1 attempt)",
        ),
        (
            Response::text(200, "application/json", "nul"),
            "RegisterDevice: the response could not be read: the body is not valid JSON: ",
        ),
    ] {
        let shown = format!("{response:?}");
        let server = serve_always(response).await;
        let error = register(&client_without_retries(server.url()))
            .await
            .unwrap_err();
        assert!(
            matches!(error, SdkError::ResponseError(_)),
            "{shown}: {error:?}"
        );
        assert!(error.to_string().starts_with(text), "{error}");
        assert!(!everything_shown(&error).contains("Sign in"), "{error:?}");
        assert_discreet(&error);
    }
}

#[tokio::test]
async fn a_member_that_cannot_be_read_is_named_by_its_path() {
    let body = json!({ "Records": [{ "Key": "a" }, { "Key": "b", "SyncCount": "many" }] });
    let server = serve_always(Response::json(200, "id-1", &body)).await;
    let call = client_without_retries(server.url()).list_records();
    let call = call.identity_pool_id(POOL).identity_id(IDENTITY);
    let error = call.dataset_name("saves").send().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "ListRecords: the response could not be read: the member `Records[1].SyncCount` is not valid: \
         type mismatch: expected a number at byte 47, not a string (request ID id-1, 1 attempt)"
    );
    assert_discreet(&error);
}

#[tokio::test]
async fn error_responses_that_are_none_of_the_protocol_are_told_by_their_looks() {
    let page = "<html>Bad gateway; you sent hush</html>";
    for (response, attempts, text) in [
        (
            Response::text(502, "text/html; charset=utf-8", page),
            3,
            "RegisterDevice: the service returned status 502 with text/html, not JSON (3 attempts)",
        ),
        (
            Response::text(413, "text/plain", page),
            1,
            "RegisterDevice: the service returned status 413 with text/plain, not JSON (1 attempt)",
        ),
        (
            Response::empty(403),
            1,
            "RegisterDevice: the service returned status 403 without a body (1 attempt)",
        ),
        (
            Response::empty(500).header("x-amzn-requestid", "id-1"),
            3,
            "RegisterDevice: the service returned status 500 without a body (request ID id-1, 3 attempts)",
        ),
        (
            Response::text(400, "application/json", "[1]"),
            1,
            "RegisterDevice: the service returned status 400 with a JSON array that is not an error of its \
             protocol (1 attempt)",
        ),
        (
            Response::text(400, "application/json", "{}"),
            1,
            "RegisterDevice: the service returned status 400 with a JSON object that is not an error of its \
             protocol (1 attempt)",
        ),
    ] {
        let server = serve_always(response).await;
        let error = register(&quick(&server.url())).await.unwrap_err();
        assert_eq!(error.to_string(), text);
        assert_eq!(server.requests().len(), attempts);
        assert!(matches!(error, SdkError::ServiceError(_)), "{error:?}");
        assert_eq!(error.code(), None);
        assert!(!everything_shown(&error).contains("hush"), "{error:?}");
        assert_discreet(&error);
    }
}

#[tokio::test]
async fn redirects_are_not_followed() {
    for status in [301, 302, 303, 307, 308] {
        let elsewhere = serve_always(Response::json(200, "id-2", &json!({}))).await;
        let location = format!("{}/identitypools", elsewhere.url());
        let server = serve_always(Response::empty(status).header("location", &location)).await;
        let error = register(&quick(&server.url())).await.unwrap_err();
        assert_eq!(
            error.to_string(),
            format!(
                "RegisterDevice: the service returned status {status}, and redirects are not followed \
                 (1 attempt)"
            )
        );
        assert!(matches!(error, SdkError::ServiceError(_)), "{error:?}");
        assert_eq!((server.count(), elsewhere.connections()), (1, 0));
        assert_discreet(&error);
    }
}

#[tokio::test]
async fn a_response_larger_than_allowed_is_a_response_error() {
    let body = json!({ "DeviceId": "d".repeat(2000) });
    let size = body.to_string().len();
    let whole = Response::json(200, "id-1", &body);
    // The second one has no `content-length`.
    let head = "HTTP/1.1 200 \r\ncontent-type: application/json\r\n\r\n";
    let endless = Response::Raw(format!("{head}{body}").into_bytes());
    for response in [whole, endless] {
        let server = serve_always(response).await;
        let of_size = |size| config(server.url()).max_response_size(size).build();
        register(&Client::from_conf(of_size(size))).await.unwrap();
        let error = register(&Client::from_conf(of_size(size - 1)))
            .await
            .unwrap_err();
        assert!(matches!(error, SdkError::ResponseError(_)), "{error:?}");
        let limit = format!("larger than the limit of {} bytes", size - 1);
        assert!(error.to_string().contains(&limit), "{error}");
        assert_discreet(&error);
    }
}

#[tokio::test]
async fn a_service_that_never_answers_is_given_up() {
    const BRIEF: Duration = Duration::from_millis(50);
    let server = serve_always(Response::Hold).await;
    let impatient = |timeouts: TimeoutConfig| {
        let config = config(server.url())
            .timeout_config(timeouts)
            .retry_config(RetryConfig::disabled());
        Client::from_conf(config.build())
    };

    let client = impatient(TimeoutConfig::builder().read_timeout(BRIEF).build());
    let error = register(&client).await.unwrap_err();
    let SdkError::DispatchFailure(failure) = &error else {
        panic!("{error:?}")
    };
    assert!(failure.is_timeout() && !failure.is_io());
    assert!(
        error.to_string().contains("read timeout of 50ms"),
        "{error}"
    );
    assert_discreet(&error);

    for (timeouts, text) in [
        (
            TimeoutConfig::builder().operation_timeout(BRIEF),
            "operation timeout of 50ms",
        ),
        (
            TimeoutConfig::builder().operation_attempt_timeout(BRIEF),
            "operation attempt timeout of 50ms",
        ),
    ] {
        let error = register(&impatient(timeouts.build())).await.unwrap_err();
        assert!(matches!(error, SdkError::TimeoutError(_)), "{error:?}");
        assert!(error.to_string().contains(text), "{error}");
        assert_discreet(&error);
    }
}

#[tokio::test]
async fn wrong_credentials_are_refused_by_the_service_and_told() {
    let server = serve(|_| Response::json(200, "id-1", &json!({}))).await;
    let wrong = Credentials::new("AKIALONGTERMEXAMPLE0", "guessed", None, None, "test");
    let config = config(server.url()).credentials_provider(wrong).build();
    let error = register(&Client::from_conf(config)).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "RegisterDevice: InvalidSignatureException: the signature does not match the request \
         (request ID refused, 1 attempt)"
    );
    assert!(!everything_shown(&error).contains("guessed"));
    assert_eq!(server.requests().len(), 0);
}

#[tokio::test]
async fn what_cannot_be_sent_is_a_construction_failure() {
    let server = serve_always(Response::json(200, "id-1", &json!({}))).await;
    let client = client_without_retries(server.url());
    let whole = client
        .register_device()
        .identity_pool_id(POOL)
        .identity_id(IDENTITY)
        .platform(Platform::Adm)
        .token(PUSH_TOKEN);
    let without_pool = whole.clone().set_identity_pool_id(None);
    let empty_identity = whole.clone().identity_id("");
    let dots = whole.clone().identity_id("..");
    for (call, text) in [
        (without_pool, "IdentityPoolId"),
        (empty_identity, "IdentityId"),
        (dots, "`..`"),
    ] {
        let error = call.send().await.unwrap_err();
        assert!(
            matches!(error, SdkError::ConstructionFailure(_)),
            "{error:?}"
        );
        let shown = error.to_string();
        assert!(shown.starts_with("RegisterDevice: "), "{shown}");
        assert!(shown.contains(text), "{shown}");
        assert!(!shown.contains("attempt"), "{shown}");
        assert_discreet(&error);
    }
    assert_eq!(server.count(), 0);
    whole.send().await.unwrap();
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn the_cause_of_missing_credentials_is_told() {
    use cognito_sync::config::{Config, Region};
    #[derive(Debug)]
    struct Vault;
    impl ProvideCredentials for Vault {
        fn provide_credentials<'a>(
            &'a self,
        ) -> aws_credential_types::provider::future::ProvideCredentials<'a>
        where
            Self: 'a,
        {
            use aws_credential_types::provider::{error, future};
            let cause = io::Error::new(io::ErrorKind::NotFound, "the vault is closed");
            let error = error::CredentialsError::provider_error(cause);
            future::ProvideCredentials::ready(Err(error))
        }
    }
    let bare = || Config::builder().region(Region::new("us-east-1"));
    let none = Client::from_conf(bare().build());
    let closed = Client::from_conf(bare().credentials_provider(Vault).build());
    let error = register(&none).await.unwrap_err();
    assert!(
        matches!(error, SdkError::ConstructionFailure(_)),
        "{error:?}"
    );
    assert!(
        error.to_string().contains("credentials_provider"),
        "{error}"
    );
    let error = register(&closed).await.unwrap_err();
    assert!(
        matches!(error, SdkError::ConstructionFailure(_)),
        "{error:?}"
    );
    assert!(
        error.to_string().ends_with("the vault is closed"),
        "{error}"
    );
    let root = find::<io::Error>(error.as_source()).expect("the provider's own error");
    assert_eq!(root.kind(), io::ErrorKind::NotFound);
}
