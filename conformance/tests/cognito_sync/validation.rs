//! Inputs that the service is sure to refuse never reach it.

use crate::support::{IDENTITY, POOL, client, serve_always};
use cognito_sync::error::{Constraint, SdkError, ValidationError};
use cognito_sync::types::{CognitoStreams, Operation, PushSync, RecordPatch};
use sdk_conformance::server::{Response, Server};
use serde_json::json;

async fn server() -> Server {
    serve_always(Response::json(200, "id-1", &json!({}))).await
}

fn patch(key: &str) -> RecordPatch {
    let patch = RecordPatch::builder().op(Operation::Remove).sync_count(0);
    patch.key(key).build().unwrap()
}

#[tokio::test]
async fn every_violation_is_named_by_its_path_and_nothing_is_sent() {
    let server = server().await;
    let error = client(server.url())
        .update_records()
        .identity_pool_id(POOL)
        .identity_id("")
        .record_patches(patch("a"))
        .record_patches(patch("🚲"))
        .record_patches(patch(""))
        .sync_session_token("")
        .send()
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "UpdateRecords: the input is not valid: \
         IdentityId must have at least 1 character, not 0 (set with `identity_id`); \
         DatasetName is required (set `dataset_name`); \
         RecordPatches[2].Key must have at least 1 character, not 0 (set with `key`)"
    );
    assert!(matches!(error, SdkError::ConstructionFailure(_)));
    let found = error
        .as_source()
        .downcast_ref::<ValidationError>()
        .unwrap()
        .violations();
    assert_eq!(found.len(), 3);
    assert_eq!(found[1].path(), "DatasetName");
    assert_eq!(*found[1].constraint(), Constraint::Required);
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn settings_of_pools_are_checked_to_the_last_member() {
    let server = server().await;
    let client = client(server.url());
    let arn = "arn:aws:iam::12:role";
    let error = client
        .set_identity_pool_configuration()
        .push_sync(PushSync::builder().role_arn(&arn[1..]).build())
        .cognito_streams(CognitoStreams::builder().stream_name("").build())
        .send()
        .await
        .unwrap_err();
    let error = error.into_source().unwrap();
    let error = error.downcast::<ValidationError>().unwrap();
    let found: Vec<_> = error
        .violations()
        .iter()
        .map(|found| found.path())
        .collect();
    assert_eq!(
        found,
        [
            "IdentityPoolId",
            "PushSync.RoleArn",
            "CognitoStreams.StreamName"
        ]
    );
    assert!(!error.to_string().contains(&arn[1..]), "{error}");
    client
        .set_identity_pool_configuration()
        .identity_pool_id(POOL)
        .push_sync(PushSync::builder().role_arn(arn).build())
        .send()
        .await
        .unwrap();
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn what_a_model_allows_at_most_is_the_services_to_say() {
    let server = server().await;
    client(server.url())
        .describe_dataset()
        .identity_pool_id(POOL)
        .identity_id(IDENTITY)
        .dataset_name("a".repeat(129))
        .send()
        .await
        .unwrap();
    assert_eq!(server.count(), 1);
}
