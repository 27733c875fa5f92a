//! Records, datasets, their usage, and the devices that are notified of changes.

use super::scene::{APPLICATION, Result, Scene, replace};
use super::sync_sdk::error::ProvideErrorMetadata;
use super::sync_sdk::operation::describe_dataset::DescribeDatasetError;
use super::sync_sdk::operation::unsubscribe_from_dataset::UnsubscribeFromDatasetError;
use super::sync_sdk::operation::update_records::UpdateRecordsError;
use super::sync_sdk::types::{Operation, Platform, RecordPatch};
use serde_json::{Value, json};

#[tokio::test]
async fn records_are_listed_and_updated() -> Result {
    let scene = Scene::start().await?;
    let user = scene.guest().await?;
    let listed = user.list("settings").await?;
    assert_eq!((listed.count, listed.dataset_sync_count), (0, Some(0)));
    assert!(!listed.dataset_exists && !listed.dataset_deleted_after_requested_sync_count);
    assert_eq!(listed.last_modified_by(), None);
    assert!(listed.merged_dataset_names().is_empty());

    let patches = [replace("theme", "dark", 0), replace("size", "12 ″", 0)];
    let updated = user.update("settings", patches).await?;
    let mut keys: Vec<_> = updated.records().iter().map(|it| it.key()).collect();
    keys.sort_unstable();
    assert_eq!(keys, [Some("size"), Some("theme")]);

    let remove = RecordPatch::builder().op(Operation::Remove);
    let remove = remove.key("theme").sync_count(1).build()?;
    user.update("settings", [remove]).await?;
    let listed = user.list("settings").await?;
    assert!(listed.dataset_exists);
    assert_eq!((listed.count, listed.dataset_sync_count), (2, Some(2)));
    assert_eq!(listed.last_modified_by(), Some(user.id.as_str()));
    let mut records: Vec<_> = listed
        .records()
        .iter()
        .map(|it| (it.key(), it.value(), it.sync_count()))
        .collect();
    records.sort_unstable();
    assert_eq!(
        records,
        [
            (Some("size"), Some("12 ″"), Some(1)),
            (Some("theme"), None, Some(2))
        ]
    );
    for record in listed.records() {
        assert_eq!(record.last_modified_by(), Some(user.id.as_str()));
        assert!(record.last_modified_date().is_some());
    }

    let patch = replace("size", "14", 0);
    let error = user.update("settings", [patch]).await.unwrap_err();
    let UpdateRecordsError::ResourceConflictException(conflict) = error else {
        panic!("{error:?}");
    };
    assert_eq!(
        conflict.message(),
        "Current SyncCount for: size is: 1 not: 0"
    );
    Ok(())
}

#[tokio::test]
async fn datasets_are_listed_described_and_deleted() -> Result {
    let scene = Scene::start().await?;
    let user = scene.guest().await?;
    user.update("settings", [replace("theme", "dark", 0)])
        .await?;
    user.update("notes", [replace("a", "1", 0)]).await?;

    let list = || {
        let list = user.sync.list_datasets().max_results(1);
        list.identity_pool_id(&user.pool).identity_id(&user.id)
    };
    let first = list().send().await?;
    let second = list().set_next_token(first.next_token.clone());
    let second = second.send().await?;
    assert_eq!((first.count, second.count), (1, 1));
    assert_eq!(first.datasets()[0].dataset_name(), Some("notes"));
    assert_eq!(second.datasets()[0].dataset_name(), Some("settings"));
    assert_eq!(second.next_token(), None);

    let usage = user.sync.describe_identity_usage();
    let usage = usage.identity_pool_id(&user.pool).identity_id(&user.id);
    let usage = usage.send().await?.identity_usage.ok_or("no usage")?;
    assert_eq!((usage.dataset_count, usage.data_storage), (2, Some(11)));
    assert_eq!(usage.identity_id(), Some(user.id.as_str()));

    let describe = || {
        let describe = user.sync.describe_dataset().identity_pool_id(&user.pool);
        describe.identity_id(&user.id).dataset_name("settings")
    };
    let described = describe().send().await?;
    let dataset = described.dataset().ok_or("no dataset")?;
    assert_eq!(dataset.dataset_name(), Some("settings"));
    assert_eq!(
        (dataset.num_records(), dataset.data_storage()),
        (Some(1), Some(9))
    );
    assert!(dataset.creation_date().is_some());

    let delete = user.sync.delete_dataset().identity_pool_id(&user.pool);
    let delete = delete.identity_id(&user.id).dataset_name("settings");
    assert_eq!(delete.send().await?.dataset(), Some(dataset));
    let error = describe().send().await.unwrap_err().into_service_error();
    let DescribeDatasetError::ResourceNotFoundException(missing) = error else {
        panic!("{error:?}");
    };
    assert_eq!(missing.message(), "Dataset 'settings' not found.");
    assert!(!user.list("settings").await?.dataset_exists);
    Ok(())
}

#[tokio::test]
async fn a_subscribed_device_is_notified_of_changes() -> Result {
    let scene = Scene::start().await?;
    let user = scene.guest().await?;
    user.update("settings", [replace("theme", "dark", 0)])
        .await?;
    let register = user.sync.register_device().platform(Platform::Gcm);
    let register = register.identity_pool_id(&user.pool).identity_id(&user.id);
    let registered = register.token("push token").send().await?;
    let device = registered.device_id().ok_or("no device ID")?;

    let subscribe = user.sync.subscribe_to_dataset().dataset_name("settings");
    let subscribe = subscribe.identity_pool_id(&user.pool).identity_id(&user.id);
    subscribe.device_id(device).send().await?;
    user.update("settings", [replace("theme", "light", 1)])
        .await?;

    let unsubscribe = || {
        let unsubscribe = user.sync.unsubscribe_from_dataset().device_id(device);
        let unsubscribe = unsubscribe.identity_pool_id(&user.pool);
        unsubscribe.identity_id(&user.id).dataset_name("settings")
    };
    unsubscribe().send().await?;
    user.update("settings", [replace("theme", "dark", 2)])
        .await?;
    let sent = scene.service.notifications()?;
    let [notification] = sent.as_slice() else {
        panic!("{sent:?}");
    };
    assert_eq!(notification.device_id, device);
    assert_eq!(notification.application_arn, APPLICATION);
    let payload: Value = serde_json::from_str(&notification.payload)?;
    assert_eq!(
        (&payload["datasetName"], &payload["syncCount"]),
        (&json!("settings"), &json!(2))
    );

    let error = unsubscribe().send().await.unwrap_err().into_service_error();
    assert!(
        matches!(
            error,
            UnsubscribeFromDatasetError::ResourceNotFoundException(_)
        ),
        "{error:?}"
    );
    assert_eq!(error.code(), Some("ResourceNotFoundException"));
    Ok(())
}
