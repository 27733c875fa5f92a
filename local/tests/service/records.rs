//! ListRecords and UpdateRecords: counts, conflicts, removed records, pages and session tokens.

use crate::support::{Scene, assert_error, remove, replace};
use cognito_sync::operation::update_records::UpdateRecordsError;
use cognito_sync::primitives::DateTime;
use cognito_sync::types::{Operation, RecordPatch};
use std::time::Duration;

#[tokio::test]
async fn a_dataset_that_does_not_exist_is_listed_as_empty() {
    let scene = Scene::start().await;
    let user = scene.guest().await;
    let listed = user.list("settings", 0).await;
    assert!(!listed.dataset_exists);
    assert!(!listed.dataset_deleted_after_requested_sync_count);
    assert_eq!((listed.count, listed.dataset_sync_count), (0, Some(0)));
    assert_eq!(listed.records.as_deref(), Some([].as_slice()));
    assert!(listed.sync_session_token.is_some());
    assert_eq!(listed.last_modified_by, None);
    assert_eq!(listed.merged_dataset_names, None);
    assert_eq!(listed.next_token, None);
}

#[tokio::test]
async fn an_update_raises_the_count_by_one_and_returns_what_it_changed() {
    let scene = Scene::start().await;
    let user = scene.guest().await;
    let updated = user
        .update(
            "settings",
            [replace("theme", "dark", 0), replace("size", "", 0)],
        )
        .await
        .unwrap();
    let records = updated.records();
    assert_eq!(records.len(), 2);
    assert_eq!(records[0].key(), Some("theme"));
    assert_eq!(records[0].sync_count(), Some(1));
    assert_eq!(records[0].last_modified_by(), Some(user.id.as_str()));
    // An empty value is a value.
    assert_eq!(records[1].value(), Some(""));

    let updated = user
        .update("settings", [replace("theme", "light", 1)])
        .await
        .unwrap();
    assert_eq!(updated.records().len(), 1);
    assert_eq!(updated.records()[0].sync_count(), Some(2));

    let listed = user.list("settings", 0).await;
    assert!(listed.dataset_exists);
    assert_eq!((listed.count, listed.dataset_sync_count), (2, Some(2)));
    assert_eq!(listed.last_modified_by(), Some(user.id.as_str()));
    let changed = user.list("settings", 1).await;
    assert_eq!(changed.count, 1);
    assert_eq!(changed.records()[0].value(), Some("light"));
    assert_eq!(user.list("settings", 2).await.count, 0);
}

#[tokio::test]
async fn a_conflict_changes_nothing_and_leaves_the_token_valid() {
    let scene = Scene::start().await;
    let user = scene.guest().await;
    user.update("settings", [replace("theme", "dark", 0)])
        .await
        .unwrap();
    let token = user.list("settings", 0).await.sync_session_token.unwrap();
    let patches = [replace("size", "1", 0), replace("theme", "light", 0)];
    let error = user
        .update_with("settings", &token, patches)
        .await
        .unwrap_err();
    let UpdateRecordsError::ResourceConflictException(conflict) = &error else {
        panic!("{error:?}");
    };
    assert_eq!(
        conflict.message(),
        "Current SyncCount for: theme is: 1 not: 0"
    );
    let listed = user.list("settings", 0).await;
    assert_eq!((listed.count, listed.dataset_sync_count), (1, Some(1)));
    assert_eq!(listed.records()[0].value(), Some("dark"));

    user.update_with("settings", &token, [replace("theme", "light", 1)])
        .await
        .unwrap();
}

#[tokio::test]
async fn a_count_that_the_dataset_has_not_reached_is_an_error() {
    let scene = Scene::start().await;
    let user = scene.guest().await;
    user.update("settings", [replace("theme", "dark", 0)])
        .await
        .unwrap();
    for (dataset, count) in [("settings", 37), ("other", 1), ("settings", -1)] {
        let list = user
            .sync
            .list_records()
            .identity_pool_id(&user.pool)
            .identity_id(&user.id)
            .dataset_name(dataset)
            .last_sync_count(count);
        assert_error!(
            list.send().await,
            "InvalidParameterException",
            format!("No such SyncCount: {count} exists for this Dataset").as_str()
        );
    }
}

#[tokio::test]
async fn removed_records_are_listed_without_a_value() {
    let scene = Scene::start().await;
    let user = scene.guest().await;
    user.update("settings", [replace("theme", "dark", 0)])
        .await
        .unwrap();
    let removed = user.update("settings", [remove("theme", 1)]).await.unwrap();
    assert_eq!(removed.records()[0].value(), None);
    assert_eq!(removed.records()[0].sync_count(), Some(2));
    let listed = user.list("settings", 1).await;
    assert_eq!(listed.count, 1);
    assert_eq!(listed.records()[0].value(), None);
    // The count of a removed record goes on.
    let error = user
        .update("settings", [replace("theme", "light", 0)])
        .await
        .unwrap_err();
    assert_eq!(
        error.meta().message(),
        Some("Current SyncCount for: theme is: 2 not: 0")
    );
    user.update("settings", [replace("theme", "light", 2)])
        .await
        .unwrap();
}

#[tokio::test]
async fn times_of_devices_are_kept_to_the_millisecond() {
    let scene = Scene::start().await;
    let user = scene.guest().await;
    let time = DateTime::from_millis(1_412_974_081_336);
    let patch = RecordPatch::builder()
        .op(Operation::Replace)
        .key("theme")
        .value("dark")
        .sync_count(0)
        .device_last_modified_date(time)
        .build()
        .unwrap();
    user.update("settings", [patch]).await.unwrap();
    let listed = user.list("settings", 0).await;
    let record = &listed.records()[0];
    // The client reads the decimal fraction as a binary one.
    let read = record.device_last_modified_date().unwrap();
    let distance = (read.as_nanos() - time.as_nanos()).unsigned_abs();
    assert!(distance < 1_000_000 / 2, "{read}");
    assert!(record.last_modified_date().unwrap().secs() > 1_700_000_000);
}

#[tokio::test]
async fn pages_follow_the_counts_and_miss_no_change() {
    let scene = Scene::start().await;
    let user = scene.guest().await;
    let patches = ["a", "b", "c", "d", "e"].map(|key| replace(key, "1", 0));
    user.update("settings", patches).await.unwrap();
    let page = |token: Option<String>| {
        user.sync
            .list_records()
            .identity_pool_id(&user.pool)
            .identity_id(&user.id)
            .dataset_name("settings")
            .max_results(2)
            .set_next_token(token)
    };
    let keys = |records: &[cognito_sync::types::Record]| -> Vec<String> {
        records
            .iter()
            .map(|it| it.key().unwrap().to_owned())
            .collect()
    };
    let first = page(None).send().await.unwrap();
    assert_eq!(keys(first.records()), ["a", "b"]);
    assert_eq!(first.count, 2);
    // A record of the first page changes, and moves to the end.
    user.update("settings", [replace("a", "2", 1)])
        .await
        .unwrap();
    let second = page(first.next_token.clone()).send().await.unwrap();
    assert_eq!(keys(second.records()), ["c", "d"]);
    let last = page(second.next_token.clone()).send().await.unwrap();
    assert_eq!(keys(last.records()), ["e", "a"]);
    assert_eq!((last.next_token, last.dataset_sync_count), (None, Some(2)));

    // A token belongs to its count.
    let other = page(first.next_token).last_sync_count(1).send().await;
    assert_error!(other, "InvalidParameterException", "Invalid NextToken");
    let unknown = page(Some("none".to_owned())).send().await;
    assert_error!(unknown, "InvalidParameterException", "Invalid NextToken");
    let empty = page(None).max_results(0).send().await;
    assert_error!(
        empty,
        "InvalidParameterException",
        "MaxResults must be at least 1"
    );
}

#[tokio::test]
async fn a_session_token_is_valid_for_one_update_of_one_dataset() {
    const INVALID: &str = "SyncSessionToken not valid for these inputs";
    let scene = Scene::start().await;
    let (user, other) = (scene.guest().await, scene.guest().await);
    let token = user.list("settings", 0).await.sync_session_token.unwrap();

    let foreign = other
        .update_with("settings", &token, [replace("a", "1", 0)])
        .await;
    assert_eq!(foreign.unwrap_err().meta().message(), Some(INVALID));
    let foreign = user
        .update_with("other", &token, [replace("a", "1", 0)])
        .await;
    assert_eq!(foreign.unwrap_err().meta().message(), Some(INVALID));
    let made_up = user
        .update_with("settings", "token", [replace("a", "1", 0)])
        .await;
    let error = made_up.unwrap_err();
    assert!(error.is_invalid_parameter_exception(), "{error:?}");

    let list = |token: &str| {
        user.sync
            .list_records()
            .identity_pool_id(&user.pool)
            .identity_id(&user.id)
            .dataset_name("settings")
            .sync_session_token(token)
    };
    let again = list(&token).send().await.unwrap();
    assert_eq!(again.sync_session_token.as_deref(), Some(token.as_str()));
    user.update_with("settings", &token, [replace("a", "1", 0)])
        .await
        .unwrap();
    let used = user
        .update_with("settings", &token, [replace("a", "2", 1)])
        .await;
    assert_eq!(used.unwrap_err().meta().message(), Some(INVALID));
    assert_error!(
        list(&token).send().await,
        "InvalidParameterException",
        INVALID
    );

    let token = user.list("settings", 0).await.sync_session_token.unwrap();
    scene.service.clock().advance(Duration::from_secs(3_600));
    let user = scene.user(user.id.clone()).await;
    user.correct_clock().await;
    let expired = user
        .update_with("settings", &token, [replace("a", "2", 1)])
        .await;
    assert_eq!(expired.unwrap_err().meta().message(), Some(INVALID));
}

#[tokio::test]
async fn an_update_without_patches_changes_nothing() {
    let scene = Scene::start().await;
    let user = scene.guest().await;
    let updated = user.update("settings", []).await.unwrap();
    assert_eq!(updated.records(), []);
    assert!(!user.list("settings", 0).await.dataset_exists);
    user.update("settings", [replace("a", "1", 0)])
        .await
        .unwrap();
    user.update("settings", []).await.unwrap();
    assert_eq!(user.list("settings", 0).await.dataset_sync_count, Some(1));
}

#[tokio::test]
async fn patches_have_one_key_each_and_a_value_to_replace() {
    let scene = Scene::start().await;
    let user = scene.guest().await;
    let twice = user
        .update("settings", [replace("a", "1", 0), remove("a", 0)])
        .await;
    let error = twice.unwrap_err();
    assert_eq!(error.meta().message(), Some("Several patches for key: a"));
    assert!(error.is_invalid_parameter_exception());
    let patch = RecordPatch::builder()
        .op(Operation::Replace)
        .key("a")
        .sync_count(0)
        .build()
        .unwrap();
    let error = user.update("settings", [patch]).await.unwrap_err();
    assert!(error.is_invalid_parameter_exception(), "{error:?}");
}

#[tokio::test]
async fn a_replacement_by_the_same_value_is_a_change() {
    let scene = Scene::start().await;
    let user = scene.guest().await;
    user.update("settings", [replace("a", "1", 0)])
        .await
        .unwrap();
    let same = user
        .update("settings", [replace("a", "1", 1)])
        .await
        .unwrap();
    assert_eq!(same.records()[0].sync_count(), Some(2));
}
