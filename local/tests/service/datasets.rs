//! DescribeDataset, ListDatasets, DeleteDataset and the usage of pools and identities.

use crate::support::{Scene, User, assert_error, remove, replace};
use std::time::Duration;

async fn names(user: &User) -> Vec<String> {
    let listed = user
        .sync
        .list_datasets()
        .identity_pool_id(&user.pool)
        .identity_id(&user.id)
        .send()
        .await
        .unwrap();
    assert_eq!(
        usize::try_from(listed.count).unwrap(),
        listed.datasets().len()
    );
    let names = listed.datasets().iter();
    names
        .map(|it| it.dataset_name().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn a_dataset_is_described_with_its_size() {
    let scene = Scene::start().await;
    let user = scene.guest().await;
    let patches = [replace("ä", "bc", 0), replace("d", "e", 0)];
    user.update("settings", patches).await.unwrap();
    user.update("settings", [remove("d", 1)]).await.unwrap();
    let describe = |name: &str| {
        user.sync
            .describe_dataset()
            .identity_pool_id(&user.pool)
            .identity_id(&user.id)
            .dataset_name(name)
    };
    let described = describe("settings").send().await.unwrap();
    let dataset = described.dataset().unwrap();
    assert_eq!(dataset.dataset_name(), Some("settings"));
    assert_eq!(dataset.identity_id(), Some(user.id.as_str()));
    assert_eq!(
        (dataset.num_records(), dataset.data_storage()),
        (Some(1), Some(4))
    );
    assert!(dataset.creation_date() <= dataset.last_modified_date());
    assert_error!(
        describe("other").send().await,
        "ResourceNotFoundException",
        "Dataset 'other' not found."
    );
}

#[tokio::test]
async fn datasets_are_listed_in_pages() {
    let scene = Scene::start().await;
    let user = scene.guest().await;
    for name in ["c", "a", "b"] {
        user.update(name, [replace("k", "v", 0)]).await.unwrap();
    }
    assert_eq!(names(&user).await, ["a", "b", "c"]);
    let pages = user
        .sync
        .list_datasets()
        .identity_pool_id(&user.pool)
        .identity_id(&user.id)
        .max_results(2)
        .into_paginator()
        .send();
    let mut pages = pages;
    let mut counts = Vec::new();
    while let Some(page) = pages.try_next().await.unwrap() {
        counts.push(page.count);
    }
    assert_eq!(counts, [2, 1]);
}

#[tokio::test]
async fn a_deleted_dataset_leaves_a_trace_for_clients_that_know_it() {
    let scene = Scene::start().await;
    let user = scene.guest().await;
    user.update("settings", [replace("a", "1", 0)])
        .await
        .unwrap();
    let delete = || {
        user.sync
            .delete_dataset()
            .identity_pool_id(&user.pool)
            .identity_id(&user.id)
            .dataset_name("settings")
    };
    let deleted = delete().send().await.unwrap();
    assert_eq!(deleted.dataset().unwrap().num_records(), Some(1));
    assert!(names(&user).await.is_empty());
    assert_error!(
        delete().send().await,
        "ResourceNotFoundException",
        "Dataset 'settings' not found."
    );

    let old = user.list("settings", 1).await;
    assert!(!old.dataset_exists);
    assert!(old.dataset_deleted_after_requested_sync_count);
    let new = user.list("settings", 0).await;
    assert!(!new.dataset_exists);
    assert!(!new.dataset_deleted_after_requested_sync_count);

    // The count goes on, and the records of the new dataset start at 0.
    user.update("settings", [replace("b", "2", 0)])
        .await
        .unwrap();
    let old = user.list("settings", 1).await;
    assert!(old.dataset_exists && old.dataset_deleted_after_requested_sync_count);
    assert_eq!((old.count, old.dataset_sync_count), (1, Some(3)));
    assert_eq!(old.records()[0].key(), Some("b"));
    let current = user.list("settings", 3).await;
    assert!(!current.dataset_deleted_after_requested_sync_count);
}

#[tokio::test]
async fn usage_sums_up_datasets() {
    let scene = Scene::start().await;
    let (user, other) = (scene.guest().await, scene.guest().await);
    user.update("a", [replace("key", "value", 0)])
        .await
        .unwrap();
    scene.service.clock().advance(Duration::from_secs(10));
    user.update("b", [replace("key", "v", 0)]).await.unwrap();
    other.update("a", [replace("k", "v", 0)]).await.unwrap();

    let usage = user
        .sync
        .describe_identity_usage()
        .identity_pool_id(&user.pool)
        .identity_id(&user.id)
        .send()
        .await
        .unwrap();
    let usage = usage.identity_usage().unwrap();
    assert_eq!((usage.dataset_count(), usage.data_storage()), (2, Some(12)));
    assert!(usage.last_modified_date().is_some());

    let pool = scene.sync.describe_identity_pool_usage();
    let pool = pool.identity_pool_id(&scene.pool).send().await.unwrap();
    let pool = pool.identity_pool_usage().unwrap();
    assert_eq!(
        (pool.data_storage(), pool.sync_sessions_count()),
        (Some(14), Some(3))
    );

    let created = scene
        .identity
        .create_identity_pool()
        .identity_pool_name("empty")
        .allow_unauthenticated_identities(false)
        .send()
        .await
        .unwrap();
    let mut listed = Vec::new();
    let mut pages = scene
        .sync
        .list_identity_pool_usage()
        .max_results(1)
        .into_paginator()
        .send();
    while let Some(page) = pages.try_next().await.unwrap() {
        assert_eq!((page.count, page.max_results), (1, 1));
        listed.extend(page.identity_pool_usages.unwrap());
    }
    let mut ids: Vec<_> = listed
        .iter()
        .map(|it| it.identity_pool_id().unwrap())
        .collect();
    ids.sort_unstable();
    let mut expected = [created.identity_pool_id.as_str(), scene.pool.as_str()];
    expected.sort_unstable();
    assert_eq!(ids, expected);

    let missing = scene.sync.describe_identity_pool_usage();
    let missing = missing.identity_pool_id("us-east-1:0").send().await;
    assert_error!(
        missing,
        "ResourceNotFoundException",
        "IdentityPool 'us-east-1:0' not found."
    );
}
