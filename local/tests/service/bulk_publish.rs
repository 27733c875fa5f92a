//! Bulk publishes, and the file of streams.

use crate::support::{ROLE, Scene, assert_error, remove, replace};
use cognito_sync::types::{BulkPublishStatus, CognitoStreams, StreamingStatus};
use cognito_sync_local::LocalService;
use serde_json::Value;
use std::path::Path;
use std::time::Duration;

async fn set_status(scene: &Scene, status: StreamingStatus) {
    let streams = CognitoStreams::builder()
        .stream_name("changes")
        .role_arn(ROLE)
        .streaming_status(status)
        .build();
    let set = scene.sync.set_identity_pool_configuration();
    let set = set.identity_pool_id(&scene.pool).cognito_streams(streams);
    set.send().await.unwrap();
}

/// Waits until the file has a number of lines, and returns them.
async fn lines(path: &Path, count: usize) -> Vec<Value> {
    for _ in 0..200 {
        let text = std::fs::read_to_string(path).unwrap_or_default();
        let lines: Vec<Value> = text
            .lines()
            .map(|line| serde_json::from_str(line).expect("a line is JSON"))
            .collect();
        if lines.len() >= count {
            return lines;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("{} has fewer than {count} lines", path.display());
}

#[tokio::test]
async fn a_bulk_publish_has_each_status_in_turn() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("streams.jsonl");
    let scene = Scene::start_with(LocalService::builder().streams_file(&path)).await;
    let (one, other) = (scene.guest().await, scene.guest().await);
    one.update("settings", [replace("a", "1", 0)])
        .await
        .unwrap();
    other.update("notes", [replace("b", "2", 0)]).await.unwrap();
    let pool = &scene.pool;
    let publish = || scene.sync.bulk_publish().identity_pool_id(pool).send();
    let details = || async {
        let details = scene.sync.get_bulk_publish_details().identity_pool_id(pool);
        details.send().await.unwrap()
    };
    let message = format!("Identity pool '{pool}' has no stream that is enabled.");
    assert_error!(
        publish().await,
        "InvalidParameterException",
        message.as_str()
    );
    set_status(&scene, StreamingStatus::Disabled).await;
    assert_error!(
        publish().await,
        "InvalidParameterException",
        message.as_str()
    );
    let status = details().await;
    assert_eq!(
        status.bulk_publish_status(),
        Some(&BulkPublishStatus::NotStarted)
    );
    assert_eq!(status.bulk_publish_start_time(), None);

    set_status(&scene, StreamingStatus::Enabled).await;
    assert_eq!(
        publish().await.unwrap().identity_pool_id(),
        Some(pool.as_str())
    );
    let status = details().await;
    assert_eq!(
        status.bulk_publish_status(),
        Some(&BulkPublishStatus::InProgress)
    );
    assert!(status.bulk_publish_start_time().is_some());
    assert_eq!(status.bulk_publish_complete_time(), None);
    let error = publish().await.unwrap_err().into_service_error();
    assert!(error.is_duplicate_request_exception(), "{error:?}");
    let mut names: Vec<_> = lines(&path, 2)
        .await
        .iter()
        .map(|line| line["dataSetName"].as_str().unwrap().to_owned())
        .collect();
    names.sort();
    assert_eq!(names, ["notes", "settings"]);

    scene.service.clock().advance(Duration::from_secs(4));
    let status = details().await;
    assert_eq!(
        status.bulk_publish_status(),
        Some(&BulkPublishStatus::Succeeded)
    );
    assert!(status.bulk_publish_complete_time() > status.bulk_publish_start_time());
    let error = publish().await.unwrap_err().into_service_error();
    assert!(error.is_already_streamed_exception(), "{error:?}");
    // The client corrects its clock by the first call.
    scene
        .service
        .clock()
        .advance(Duration::from_secs(24 * 3_600));
    let _ = publish().await;
    publish().await.unwrap();
}

#[tokio::test]
async fn a_bulk_publish_fails_if_the_file_cannot_be_written() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("missing");
    std::fs::create_dir(&missing).unwrap();
    let path = missing.join("streams.jsonl");
    let scene = Scene::start_with(LocalService::builder().streams_file(&path)).await;
    std::fs::remove_dir_all(&missing).unwrap();
    set_status(&scene, StreamingStatus::Enabled).await;
    let user = scene.guest().await;
    user.update("settings", [replace("a", "1", 0)])
        .await
        .unwrap();
    // The effects of an update follow its response.
    let failed = || async {
        let health = crate::raw::request(&scene, "GET", "/_local/health").await;
        !health.json()["failures"]["streams"].is_null()
    };
    while !failed().await {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    scene
        .sync
        .bulk_publish()
        .identity_pool_id(&scene.pool)
        .send()
        .await
        .unwrap();
    scene.service.clock().advance(Duration::from_secs(4));
    let details = scene
        .sync
        .get_bulk_publish_details()
        .identity_pool_id(&scene.pool);
    let details = details.send().await.unwrap();
    assert_eq!(
        details.bulk_publish_status(),
        Some(&BulkPublishStatus::Failed)
    );
    assert_eq!(details.bulk_publish_complete_time(), None);
    let message = details.failure_message().unwrap();
    assert!(message.starts_with("cannot append to "), "{message}");
}

#[tokio::test]
async fn changes_are_written_to_the_stream() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("streams.jsonl");
    let scene = Scene::start_with(LocalService::builder().streams_file(&path)).await;
    let user = scene.guest().await;
    user.update("before", [replace("a", "1", 0)]).await.unwrap();
    set_status(&scene, StreamingStatus::Enabled).await;
    user.update("settings", [replace("a", "1", 0)])
        .await
        .unwrap();
    user.update("settings", [remove("a", 1)]).await.unwrap();
    user.sync
        .delete_dataset()
        .identity_pool_id(&user.pool)
        .identity_id(&user.id)
        .dataset_name("settings")
        .send()
        .await
        .unwrap();
    let lines = lines(&path, 3).await;
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[0]["identityPoolId"], scene.pool);
    assert_eq!(lines[0]["identityId"], user.id);
    assert_eq!(lines[0]["dataSetName"], "settings");
    assert_eq!(
        (&lines[0]["operation"], &lines[0]["payloadType"]),
        (&"replace".into(), &"Inline".into())
    );
    let record = &lines[0]["kinesisSyncRecords"][0];
    assert_eq!(
        (&record["key"], &record["value"]),
        (&"a".into(), &"1".into())
    );
    assert_eq!(
        (&record["syncCount"], &record["op"]),
        (&1.into(), &"replace".into())
    );
    assert!(record["lastModifiedDate"].as_i64().unwrap() > 1_700_000_000_000);
    assert_eq!(lines[1]["kinesisSyncRecords"][0]["op"], "remove");
    assert_eq!(
        (&lines[1]["syncCount"], &lines[2]["operation"]),
        (&2.into(), &"remove".into())
    );
}
