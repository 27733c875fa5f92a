//! Signatures over HTTP; their details are tested beside the verification.

use crate::raw;
use crate::support::{Scene, assert_error, sync_client};
use aws_credential_types::Credentials;
use cognito_sync::operation::RequestId as _;
use std::time::Duration;

#[tokio::test]
async fn requests_have_to_be_signed() {
    let scene = Scene::start().await;
    let response = raw::request(&scene, "GET", "/identitypools").await;
    assert_eq!(response.status, 403);
    assert_eq!(
        response.header("x-amzn-errortype"),
        Some("MissingAuthenticationTokenException")
    );
    assert_eq!(response.json()["message"], "Missing Authentication Token");
    assert!(response.header("x-amzn-requestid").is_some());
    assert!(response.header("date").is_some());
    // JSON-RPC services respond with 400.
    let head = "POST / HTTP/1.1\nhost: localhost\ncontent-length: 2\n\
                content-type: application/x-amz-json-1.1\n\
                x-amz-target: AWSCognitoIdentityService.ListIdentityPools";
    let response = raw::send(&scene, head, b"{}").await;
    assert_eq!(response.status, 400);
    assert_eq!(
        response.json()["__type"],
        "MissingAuthenticationTokenException"
    );
}

#[tokio::test]
async fn a_wrong_secret_is_an_invalid_signature() {
    let scene = Scene::start().await;
    let wrong = Credentials::new("test", "wrong", None, None, "test");
    let client = sync_client(&scene.service, wrong);
    let error = client.list_identity_pool_usage().send().await.unwrap_err();
    assert_eq!(error.raw_response().unwrap().status().as_u16(), 403);
    let error = error.into_service_error();
    assert_eq!(error.meta().code(), Some("InvalidSignatureException"));
    assert!(error.meta().request_id().is_some());
    let message = error.meta().message().unwrap();
    assert!(
        message.contains(
            "The Canonical String for this request should have been\n'GET\n/identitypools\n"
        ),
        "{message}"
    );
    let unknown = Credentials::new("other", "test", None, None, "test");
    let client = sync_client(&scene.service, unknown);
    assert_error!(
        client.list_identity_pool_usage().send().await,
        "UnrecognizedClientException",
        "The security token included in the request is invalid."
    );
}

#[tokio::test]
async fn issued_credentials_expire_with_the_clock() {
    let scene = Scene::start().await;
    let user = scene.guest().await;
    user.list("settings", 0).await;
    scene.service.clock().advance(Duration::from_secs(3_601));
    // A client corrects its clock by the date of the response, and a fresh one starts with the machine's.
    let list = || {
        user.sync
            .list_datasets()
            .identity_pool_id(&user.pool)
            .identity_id(&user.id)
            .send()
    };
    assert_error!(
        list().await,
        "ExpiredTokenException",
        "The security token included in the request is expired"
    );
}

#[tokio::test]
async fn clients_correct_their_clock() {
    let scene = Scene::start().await;
    scene.service.clock().advance(Duration::from_secs(1_000));
    let error = scene
        .sync
        .list_identity_pool_usage()
        .send()
        .await
        .unwrap_err();
    let error = error.into_service_error();
    let message = error.meta().message().unwrap().to_owned();
    assert!(message.starts_with("Signature expired: "), "{message}");
    // The date of the error response is that of the service.
    scene.sync.list_identity_pool_usage().send().await.unwrap();
}
