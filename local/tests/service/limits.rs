//! The documented limits of datasets.

use crate::support::{Scene, remove, replace};

#[tokio::test]
async fn an_identity_has_at_most_twenty_datasets() {
    let scene = Scene::start().await;
    let user = scene.guest().await;
    for number in 0..20 {
        let name = format!("dataset-{number}");
        user.update(&name, [replace("a", "1", 0)]).await.unwrap();
    }
    let error = user
        .update("one-more", [replace("a", "1", 0)])
        .await
        .unwrap_err();
    assert!(error.is_limit_exceeded_exception(), "{error:?}");
    // Existing ones can be changed, and a deleted one no longer counts.
    user.update("dataset-0", [replace("a", "2", 1)])
        .await
        .unwrap();
    user.sync
        .delete_dataset()
        .identity_pool_id(&user.pool)
        .identity_id(&user.id)
        .dataset_name("dataset-0")
        .send()
        .await
        .unwrap();
    user.update("one-more", [replace("a", "1", 0)])
        .await
        .unwrap();
}

#[tokio::test]
async fn a_dataset_has_at_most_1024_records() {
    let scene = Scene::start().await;
    let user = scene.guest().await;
    let full = (0..1_024).map(|number| replace(&format!("key-{number}"), "", 0));
    user.update("settings", full).await.unwrap();
    let error = user
        .update("settings", [replace("one-more", "", 0)])
        .await
        .unwrap_err();
    assert!(error.is_limit_exceeded_exception(), "{error:?}");
    assert_eq!(user.list("settings", 0).await.dataset_sync_count, Some(1));
    // A removed record does not count.
    user.update("settings", [remove("key-0", 1), replace("one-more", "", 0)])
        .await
        .unwrap();
    let listed = user.list("settings", 0).await;
    assert_eq!(listed.count, 1_024);
    assert!(listed.next_token.is_some());
}

#[tokio::test]
async fn a_dataset_has_at_most_one_megabyte() {
    let scene = Scene::start().await;
    let user = scene.guest().await;
    let half = "é".repeat(262_143);
    // 524,287 bytes each, with the key.
    user.update("settings", [replace("a", &half, 0), replace("b", &half, 0)])
        .await
        .unwrap();
    user.update("settings", [replace("c", "d", 0)])
        .await
        .unwrap();
    let error = user
        .update("settings", [replace("e", "", 0)])
        .await
        .unwrap_err();
    assert!(error.is_limit_exceeded_exception(), "{error:?}");
    user.update("settings", [replace("a", "", 1), replace("e", "f", 0)])
        .await
        .unwrap();
}
