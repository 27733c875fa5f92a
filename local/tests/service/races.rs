//! Concurrent clients.

use crate::support::{Scene, replace};
use std::collections::BTreeSet;

#[tokio::test(flavor = "multi_thread")]
async fn of_two_clients_that_race_exactly_one_has_a_conflict() {
    let scene = Scene::start().await;
    let user = scene.guest().await;
    user.update("settings", [replace("a", "0", 0)])
        .await
        .unwrap();
    for round in 1..=50 {
        let [one, other] = ["one", "other"].map(|value| {
            let user = user.clone();
            tokio::spawn(async move { user.update("settings", [replace("a", value, round)]).await })
        });
        let results = [one.await.unwrap(), other.await.unwrap()];
        let conflicts = results.iter().filter_map(|it| it.as_ref().err());
        let conflicts: Vec<_> = conflicts.collect();
        assert_eq!(conflicts.len(), 1, "{conflicts:?}");
        assert!(
            conflicts[0].is_resource_conflict_exception(),
            "{conflicts:?}"
        );
        assert_eq!(
            user.list("settings", 0).await.dataset_sync_count,
            Some(round + 1)
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn updates_of_different_records_all_succeed() {
    let scene = Scene::start().await;
    let user = scene.guest().await;
    let tasks: Vec<_> = (0..64)
        .map(|number| {
            let user = user.clone();
            tokio::spawn(async move {
                let key = format!("key-{number}");
                user.update("settings", [replace(&key, "", 0)])
                    .await
                    .unwrap();
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    let listed = user.list("settings", 0).await;
    assert_eq!((listed.count, listed.dataset_sync_count), (64, Some(64)));
    let counts: BTreeSet<_> = listed.records().iter().map(|it| it.sync_count()).collect();
    assert_eq!(counts.len(), 64);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_token_is_used_once() {
    let scene = Scene::start().await;
    let user = scene.guest().await;
    for round in 0..20 {
        let dataset = "settings";
        let token = user.list(dataset, 0).await.sync_session_token.unwrap();
        let tasks = ["a", "b", "c"].map(|key| {
            let (user, token, key) = (user.clone(), token.clone(), format!("{key}-{round}"));
            tokio::spawn(async move {
                user.update_with(dataset, &token, [replace(&key, "", 0)])
                    .await
                    .is_ok()
            })
        });
        let mut succeeded = 0;
        for task in tasks {
            succeeded += usize::from(task.await.unwrap());
        }
        assert_eq!(succeeded, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_login_gets_one_identity() {
    let scene = Scene::start().await;
    let tasks: Vec<_> = (0..16)
        .map(|_| {
            let get = scene.identity.get_id().identity_pool_id(&scene.pool);
            tokio::spawn(get.logins("graph.facebook.com", "token").send())
        })
        .collect();
    let mut ids = BTreeSet::new();
    for task in tasks {
        ids.insert(task.await.unwrap().unwrap().identity_id);
    }
    assert_eq!(ids.len(), 1, "{ids:?}");
}
