//! The operations of the developer: the configuration, the events, the bulk publish and the usage of a
//! pool.

use super::scene::{APPLICATION, ROLE, Result, Scene, replace};
use super::sync_sdk::operation::bulk_publish::BulkPublishError;
use super::sync_sdk::types::{BulkPublishStatus, CognitoStreams, PushSync, StreamingStatus};
use std::time::Duration;

/// Returns an enabled stream.
fn stream() -> CognitoStreams {
    CognitoStreams::builder()
        .stream_name("changes")
        .role_arn(ROLE)
        .streaming_status(StreamingStatus::Enabled)
        .build()
}

#[tokio::test]
async fn the_configuration_is_set_in_parts() -> Result {
    let scene = Scene::start().await?;
    let set = scene.sync.set_identity_pool_configuration();
    let set = set.identity_pool_id(&scene.pool).cognito_streams(stream());
    let set = set.send().await?;
    let get = scene.sync.get_identity_pool_configuration();
    let stored = get.identity_pool_id(&scene.pool).send().await?;
    // Set at the creation of the pool.
    let push_sync = PushSync::builder().application_arns(APPLICATION).build();
    assert_eq!(stored.identity_pool_id(), Some(scene.pool.as_str()));
    assert_eq!(stored.push_sync(), Some(&push_sync));
    assert_eq!(stored.cognito_streams(), Some(&stream()));
    assert_eq!(set.cognito_streams(), stored.cognito_streams());
    assert_eq!(set.push_sync(), stored.push_sync());
    Ok(())
}

#[tokio::test]
async fn the_event_is_set_and_removed() -> Result {
    let scene = Scene::start().await?;
    let function = "arn:aws:lambda:us-east-1:000000000000:function:check";
    for (function, expected) in [(function, Some(function)), ("", None)] {
        let set = scene.sync.set_cognito_events();
        let set = set.identity_pool_id(&scene.pool);
        set.events("SyncTrigger", function).send().await?;
        let get = scene.sync.get_cognito_events();
        let stored = get.identity_pool_id(&scene.pool).send().await?;
        let events = stored.events().ok_or("no map of events")?;
        assert_eq!(events.get("SyncTrigger").map(String::as_str), expected);
    }
    Ok(())
}

#[tokio::test]
async fn a_bulk_publish_is_in_progress_and_succeeds() -> Result {
    let scene = Scene::start().await?;
    let publish = || scene.sync.bulk_publish().identity_pool_id(&scene.pool);
    let details = || {
        let details = scene.sync.get_bulk_publish_details();
        details.identity_pool_id(&scene.pool)
    };
    let status = details().send().await?.bulk_publish_status;
    assert_eq!(status, Some(BulkPublishStatus::NotStarted));
    let set = scene.sync.set_identity_pool_configuration();
    let set = set.identity_pool_id(&scene.pool).cognito_streams(stream());
    set.send().await?;

    let published = publish().send().await?;
    assert_eq!(published.identity_pool_id(), Some(scene.pool.as_str()));
    let started = details().send().await?;
    let status = started.bulk_publish_status();
    assert_eq!(status, Some(&BulkPublishStatus::InProgress));
    assert!(started.bulk_publish_start_time().is_some());
    let error = publish().send().await.unwrap_err().into_service_error();
    let BulkPublishError::DuplicateRequestException(_) = error else {
        panic!("{error:?}");
    };

    scene.service.clock().advance(Duration::from_secs(4));
    let complete = details().send().await?;
    let status = complete.bulk_publish_status();
    assert_eq!(status, Some(&BulkPublishStatus::Succeeded));
    assert!(complete.bulk_publish_complete_time() > started.bulk_publish_start_time());
    let error = publish().send().await.unwrap_err().into_service_error();
    let BulkPublishError::AlreadyStreamedException(_) = error else {
        panic!("{error:?}");
    };
    Ok(())
}

#[tokio::test]
async fn the_usage_of_pools_is_described_and_listed() -> Result {
    let scene = Scene::start().await?;
    let user = scene.guest().await?;
    user.update("settings", [replace("theme", "dark", 0)])
        .await?;
    let describe = scene.sync.describe_identity_pool_usage();
    let described = describe.identity_pool_id(&scene.pool).send().await?;
    let usage = described.identity_pool_usage().ok_or("no usage")?;
    assert_eq!(usage.identity_pool_id(), Some(scene.pool.as_str()));
    assert_eq!(
        (usage.data_storage(), usage.sync_sessions_count()),
        (Some(9), Some(1))
    );
    assert!(usage.last_modified_date().is_some());
    let listed = scene.sync.list_identity_pool_usage().max_results(1);
    let listed = listed.send().await?;
    assert_eq!((listed.count, listed.max_results), (1, 1));
    assert_eq!(listed.identity_pool_usages(), std::slice::from_ref(usage));
    assert_eq!(listed.next_token(), None);
    Ok(())
}
