//! Constraints of the models, and requests that are none.

use crate::raw;
use crate::support::{Scene, assert_error};

#[tokio::test]
async fn every_violated_constraint_is_named() {
    let scene = Scene::start().await;
    let list = scene
        .sync
        .list_records()
        .identity_pool_id("INVALID")
        .identity_id("A:B:C")
        .dataset_name("a");
    let error = list.send().await.unwrap_err().into_service_error();
    assert!(error.is_invalid_parameter_exception(), "{error:?}");
    let message = error.meta().message().unwrap().to_owned();
    assert!(
        message.starts_with("2 validation errors detected: "),
        "{message}"
    );
    for part in [
        "Value 'INVALID' at 'identityPoolId' failed to satisfy constraint: Member must satisfy \
         regular expression pattern: [\\w-]+:[0-9a-f-]+",
        "Value 'A:B:C' at 'identityId' failed to satisfy constraint",
    ] {
        assert!(message.contains(part), "{part}\n{message}");
    }
    let describe = scene.identity.describe_identity().identity_id("INVALID");
    let error = describe.send().await.unwrap_err().into_service_error();
    assert_eq!(error.meta().code(), Some("ValidationException"));
    assert!(
        error
            .meta()
            .message()
            .unwrap()
            .starts_with("1 validation error detected: ")
    );
}

#[tokio::test]
async fn unknown_paths_and_dot_segments_are_refused() {
    let scene = Scene::start().await;
    for path in [
        "/identitypools/us-east-1%3A0/identities/us-east-1%3A1/datasets/../records",
        "/identitypools/us-east-1%3A0/identities/us-east-1%3A1/datasets/%2e%2e/records",
        "/identitypools/us-east-1%3A0/identities/us-east-1%3A1/datasets/./records",
        "/unknown",
    ] {
        let response = raw::request(&scene, "GET", path).await;
        assert!(matches!(response.status, 400 | 404), "{path}: {response:?}");
        assert!(
            response.header("x-amzn-errortype").is_some(),
            "{path}: {response:?}"
        );
    }
    let head = "POST / HTTP/1.1\nhost: localhost\ncontent-length: 2\n\
                x-amz-target: AWSCognitoIdentityService.Unknown";
    let response = raw::send(&scene, head, b"{}").await;
    assert!(matches!(response.status, 400 | 404), "{response:?}");
}

#[tokio::test]
async fn a_body_has_a_limit() {
    let scene = Scene::start().await;
    let path = format!(
        "/identitypools/{}/configuration",
        scene.pool.replace(':', "%3A")
    );
    // Without credentials the body is not even read.
    let body = vec![b' '; 9 * 1024 * 1024];
    let response = raw::post(&scene, &path, &body).await;
    assert_eq!(response.status, 403);
    // GetId is not signed.
    let length = body.len();
    let head = format!(
        "POST / HTTP/1.1\nhost: localhost\ncontent-length: {length}\n\
         x-amz-target: AWSCognitoIdentityService.GetId"
    );
    let response = raw::send(&scene, &head, b"").await;
    assert_eq!(response.status, 413);
    assert_eq!(response.json()["__type"], "RequestEntityTooLargeException");
}

#[tokio::test]
async fn a_body_that_is_not_json_is_an_error() {
    let scene = Scene::start().await;
    let head = "POST / HTTP/1.1\nhost: localhost\ncontent-length: 1\n\
                x-amz-target: AWSCognitoIdentityService.GetId";
    let response = raw::send(&scene, head, b"{").await;
    assert_eq!(response.status, 400);
    assert_eq!(response.json()["__type"], "SerializationException");
}

#[tokio::test]
async fn operations_that_are_not_supported_are_reported() {
    let scene = Scene::start().await;
    let list = scene.identity.list_tags_for_resource();
    let list = list.resource_arn("arn:aws:cognito-identity:us-east-1:0:identitypool/a");
    assert_error!(
        list.send().await,
        "UnsupportedOperationException",
        "cognito-sync-local does not support this operation"
    );
}
