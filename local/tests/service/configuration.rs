//! The configuration and the events of a pool.

use crate::support::{GCM, ROLE, Scene, assert_error};
use cognito_sync::types::{CognitoStreams, PushSync, StreamingStatus};

#[tokio::test]
async fn a_configuration_is_set_in_parts() {
    let scene = Scene::start().await;
    let get = || async {
        let get = scene.sync.get_identity_pool_configuration();
        get.identity_pool_id(&scene.pool).send().await.unwrap()
    };
    let set = || {
        let set = scene.sync.set_identity_pool_configuration();
        set.identity_pool_id(&scene.pool)
    };
    let streams = CognitoStreams::builder()
        .stream_name("changes")
        .role_arn(ROLE)
        .streaming_status(StreamingStatus::Enabled)
        .build();
    let response = set().cognito_streams(streams.clone()).send().await.unwrap();
    assert_eq!(response.cognito_streams(), Some(&streams));
    let push_sync = PushSync::builder().application_arns(GCM).build();
    assert_eq!(response.push_sync(), Some(&push_sync));
    let stored = get().await;
    assert_eq!(
        (stored.push_sync(), stored.cognito_streams()),
        (Some(&push_sync), Some(&streams))
    );
    assert_eq!(stored.identity_pool_id(), Some(scene.pool.as_str()));

    // An empty structure removes a part.
    set()
        .push_sync(PushSync::builder().build())
        .send()
        .await
        .unwrap();
    let stored = get().await;
    assert_eq!(
        (stored.push_sync(), stored.cognito_streams()),
        (None, Some(&streams))
    );

    let missing = scene.sync.get_identity_pool_configuration();
    assert_error!(
        missing.identity_pool_id("us-east-1:0").send().await,
        "ResourceNotFoundException",
        "IdentityPool 'us-east-1:0' not found."
    );
    let missing = scene.sync.set_identity_pool_configuration();
    let error = missing
        .identity_pool_id("us-east-1:0")
        .send()
        .await
        .unwrap_err();
    assert!(error.into_service_error().is_resource_not_found_exception());
}

#[tokio::test]
async fn the_event_is_set_and_removed() {
    let scene = Scene::start().await;
    let get = || async {
        let get = scene
            .sync
            .get_cognito_events()
            .identity_pool_id(&scene.pool);
        get.send().await.unwrap().events.unwrap()
    };
    let set = |event: &str, function: &str| {
        let set = scene.sync.set_cognito_events();
        set.identity_pool_id(&scene.pool).events(event, function)
    };
    assert!(get().await.is_empty());
    set("SyncTrigger", "arn:function").send().await.unwrap();
    assert_eq!(
        get().await,
        [("SyncTrigger".to_owned(), "arn:function".to_owned())].into()
    );
    assert_error!(
        set("Other", "arn").send().await,
        "InvalidParameterException",
        "'Other' is not an event; the only one is 'SyncTrigger'."
    );
    set("SyncTrigger", "").send().await.unwrap();
    assert!(get().await.is_empty());
}
