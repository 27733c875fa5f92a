//! Developer authenticated identities.

use crate::support::{DEVELOPER, Scene, assert_error, replace};
use std::time::Duration;

/// Returns the identity and a token of a user of the developer.
async fn log_in(scene: &Scene, user: &str) -> (String, String) {
    let get = scene.identity.get_open_id_token_for_developer_identity();
    let get = get.identity_pool_id(&scene.pool).logins(DEVELOPER, user);
    let output = get.send().await.unwrap();
    (output.identity_id.unwrap(), output.token.unwrap())
}

#[tokio::test]
async fn a_user_of_the_developer_gets_credentials_by_a_token() {
    let scene = Scene::start().await;
    let (ann, token) = log_in(&scene, "ann").await;
    assert_eq!(log_in(&scene, "ann").await.0, ann);
    assert_ne!(log_in(&scene, "bob").await.0, ann);
    let get = || {
        let get = scene
            .identity
            .get_credentials_for_identity()
            .identity_id(&ann);
        get.logins("cognito-identity.amazonaws.com", &token).send()
    };
    assert_eq!(get().await.unwrap().identity_id(), Some(ann.as_str()));
    scene.service.clock().advance(Duration::from_secs(15 * 60));
    let error = get().await.unwrap_err().into_service_error();
    let message = error.meta().message().unwrap();
    assert!(
        message.starts_with("Invalid login token. Token expired: "),
        "{message}"
    );
    // The developer's user is no public login.
    let get = scene.identity.get_id().identity_pool_id(&scene.pool);
    assert_error!(
        get.logins(DEVELOPER, "ann").send().await,
        "InvalidParameterException",
        "Please provide a valid public provider"
    );
}

#[tokio::test]
async fn a_user_is_linked_to_one_identity() {
    let scene = Scene::start().await;
    let guest = scene.guest().await;
    let link = |user: &str, identity: &str| {
        let get = scene.identity.get_open_id_token_for_developer_identity();
        let get = get.identity_pool_id(&scene.pool).identity_id(identity);
        get.logins(DEVELOPER, user).send()
    };
    let linked = link("ann", &guest.id).await.unwrap();
    assert_eq!(linked.identity_id(), Some(guest.id.as_str()));
    assert_eq!(log_in(&scene, "ann").await.0, guest.id);
    link("ann2", &guest.id).await.unwrap();
    let (bob, _) = log_in(&scene, "bob").await;
    let error = link("ann", &bob).await.unwrap_err().into_service_error();
    assert!(
        error.is_developer_user_already_registered_exception(),
        "{error:?}"
    );

    let lookup = || {
        scene
            .identity
            .lookup_developer_identity()
            .identity_pool_id(&scene.pool)
    };
    let found = lookup()
        .developer_user_identifier("ann")
        .send()
        .await
        .unwrap();
    assert_eq!(found.identity_id(), Some(guest.id.as_str()));
    assert_eq!(found.developer_user_identifier_list(), ["ann", "ann2"]);
    let found = lookup()
        .identity_id(&guest.id)
        .max_results(1)
        .send()
        .await
        .unwrap();
    assert_eq!(found.developer_user_identifier_list(), ["ann"]);
    let found = lookup()
        .identity_id(&guest.id)
        .set_next_token(found.next_token);
    let found = found.send().await.unwrap();
    assert_eq!(found.developer_user_identifier_list(), ["ann2"]);
    assert_error!(
        lookup().developer_user_identifier("eve").send().await,
        "ResourceNotFoundException",
        "The developer user identifier was not found."
    );
    let both = lookup().identity_id(&bob).developer_user_identifier("ann");
    let error = both.send().await.unwrap_err().into_service_error();
    assert!(error.is_resource_conflict_exception(), "{error:?}");

    let unlink = |user: &str| {
        scene
            .identity
            .unlink_developer_identity()
            .identity_pool_id(&scene.pool)
            .identity_id(&guest.id)
            .developer_provider_name(DEVELOPER)
            .developer_user_identifier(user)
            .send()
    };
    unlink("ann2").await.unwrap();
    assert_error!(
        unlink("bob").await,
        "ResourceNotFoundException",
        "The developer user identifier is not linked to this identity."
    );
    assert_ne!(log_in(&scene, "ann2").await.0, guest.id);
}

#[tokio::test]
async fn merged_identities_have_the_datasets_of_both() {
    let scene = Scene::start().await;
    let ann = user(&scene, "ann").await;
    let bob = user(&scene, "bob").await;
    ann.update("settings", [replace("a", "ann", 0)])
        .await
        .unwrap();
    ann.update("settings", [replace("a", "ann again", 1)])
        .await
        .unwrap();
    bob.update("settings", [replace("a", "bob", 0)])
        .await
        .unwrap();
    let merge = |source: &str| {
        scene
            .identity
            .merge_developer_identities()
            .identity_pool_id(&scene.pool)
            .developer_provider_name(DEVELOPER)
            .source_user_identifier(source)
            .destination_user_identifier("bob")
            .send()
    };
    let merged = merge("ann").await.unwrap();
    assert_eq!(merged.identity_id(), Some(bob.id.as_str()));
    assert_eq!(log_in(&scene, "ann").await.0, bob.id);

    let listed = bob.list("settings", 0).await;
    let name = format!("settings.{}", ann.id);
    assert_eq!(listed.merged_dataset_names(), [name.as_str()]);
    assert_eq!(listed.records()[0].value(), Some("bob"));
    let listed = bob.list(&name, 0).await;
    assert_eq!(listed.records()[0].value(), Some("ann again"));
    // The count starts again, although records have higher ones.
    assert_eq!(listed.dataset_sync_count, Some(1));
    assert_eq!(listed.records()[0].sync_count(), Some(2));
    assert_error!(
        merge("eve").await,
        "ResourceNotFoundException",
        "The developer user identifier was not found."
    );
}

/// Returns the client of a user of the developer.
async fn user(scene: &Scene, name: &str) -> crate::support::User {
    let mut user = scene.guest().await;
    user.id = log_in(scene, name).await.0;
    user.sync = scene.sync.clone();
    user
}
