//! The kinds of credentials that each operation accepts.

use crate::support::{Scene, assert_error, identity_client_with, replace};
use cognito_sync::types::Platform;

const WRONG_KIND: &str = "These credentials are not valid for accessing this resource";

/// Asserts that a call is refused with `NotAuthorizedException` and a message.
macro_rules! assert_refused {
    ($message:expr; $($call:expr),* $(,)?) => {
        $( assert_error!($call.send().await, "NotAuthorizedException", $message); )*
    };
}

#[tokio::test]
async fn devices_are_those_of_identities_only() {
    let scene = Scene::start().await;
    let user = scene.guest().await;
    user.update("settings", [replace("a", "1", 0)])
        .await
        .unwrap();
    let (pool, id) = (&scene.pool, &user.id);
    let sync = &scene.sync;
    assert_refused!(WRONG_KIND;
        sync.register_device()
            .identity_pool_id(pool).identity_id(id).platform(Platform::Gcm).token("token"),
        sync.subscribe_to_dataset()
            .identity_pool_id(pool).identity_id(id).dataset_name("settings").device_id("device"),
        sync.unsubscribe_from_dataset()
            .identity_pool_id(pool).identity_id(id).dataset_name("settings").device_id("device"),
    );
}

#[tokio::test]
async fn pools_are_those_of_the_developer_only() {
    let scene = Scene::start().await;
    let user = scene.guest().await;
    let (pool, sync) = (&scene.pool, &user.sync);
    assert_refused!(WRONG_KIND;
        sync.bulk_publish().identity_pool_id(pool),
        sync.get_bulk_publish_details().identity_pool_id(pool),
        sync.get_cognito_events().identity_pool_id(pool),
        sync.set_cognito_events().identity_pool_id(pool).events("SyncTrigger", "arn"),
        sync.get_identity_pool_configuration().identity_pool_id(pool),
        sync.set_identity_pool_configuration().identity_pool_id(pool),
        sync.describe_identity_pool_usage().identity_pool_id(pool),
        sync.list_identity_pool_usage(),
    );
}

#[tokio::test]
async fn an_identity_acts_on_itself_only() {
    let scene = Scene::start().await;
    let (user, other) = (scene.guest().await, scene.guest().await);
    other
        .update("settings", [replace("a", "1", 0)])
        .await
        .unwrap();
    let token = other.list("settings", 0).await.sync_session_token.unwrap();
    let (pool, id, sync) = (&scene.pool, &other.id, &user.sync);
    assert_refused!("Mismatch between the identity ID of the session and that of the request.";
        sync.list_records().identity_pool_id(pool).identity_id(id).dataset_name("settings"),
        sync.update_records().identity_pool_id(pool).identity_id(id).dataset_name("settings")
            .sync_session_token(token).record_patches(replace("a", "2", 1)),
        sync.delete_dataset().identity_pool_id(pool).identity_id(id).dataset_name("settings"),
        sync.describe_dataset().identity_pool_id(pool).identity_id(id).dataset_name("settings"),
        sync.list_datasets().identity_pool_id(pool).identity_id(id),
        sync.describe_identity_usage().identity_pool_id(pool).identity_id(id),
        sync.register_device()
            .identity_pool_id(pool).identity_id(id).platform(Platform::Gcm).token("token"),
        sync.subscribe_to_dataset()
            .identity_pool_id(pool).identity_id(id).dataset_name("settings").device_id("device"),
        sync.unsubscribe_from_dataset()
            .identity_pool_id(pool).identity_id(id).dataset_name("settings").device_id("device"),
    );
    assert_refused!("Mismatch between the identity pool ID of the session and that of the request.";
        sync.list_datasets().identity_pool_id("us-east-1:0").identity_id(&user.id),
    );
}

#[tokio::test]
async fn the_developer_acts_on_every_identity_as_the_account() {
    let scene = Scene::start().await;
    let mut user = scene.guest().await;
    user.sync = scene.sync.clone();
    user.update("settings", [replace("a", "1", 0)])
        .await
        .unwrap();
    let listed = user.list("settings", 0).await;
    assert_eq!(listed.last_modified_by(), Some("000000000000"));
    assert_eq!(listed.records()[0].last_modified_by(), Some("000000000000"));
}

#[tokio::test]
async fn identities_and_pools_have_to_exist() {
    let scene = Scene::start().await;
    let user = scene.guest().await;
    let deleted = scene.identity.delete_identities();
    deleted
        .identity_ids_to_delete(&user.id)
        .send()
        .await
        .unwrap();
    let (pool, id, sync) = (&scene.pool, &user.id, &user.sync);
    let message = format!("Identity '{id}' not found in IdentityPool '{pool}'.");
    let describe = sync
        .describe_identity_usage()
        .identity_pool_id(pool)
        .identity_id(id);
    assert_error!(
        describe.send().await,
        "ResourceNotFoundException",
        message.as_str()
    );
    // These operations declare no error for missing resources.
    let list = sync.list_datasets().identity_pool_id(pool).identity_id(id);
    assert_error!(
        list.send().await,
        "InvalidParameterException",
        message.as_str()
    );
    let list = sync
        .list_records()
        .identity_pool_id(pool)
        .identity_id(id)
        .dataset_name("a");
    assert_error!(
        list.send().await,
        "InvalidParameterException",
        message.as_str()
    );
}

#[tokio::test]
async fn pools_of_cognito_identity_are_those_of_the_developer_only() {
    let scene = Scene::start().await;
    let user = scene.guest().await;
    let identity = identity_client_with(&scene.service, user.credentials.clone());
    let describe = identity.describe_identity().identity_id(&user.id);
    assert_error!(describe.send().await, "NotAuthorizedException", WRONG_KIND);
    let list = identity.list_identity_pools().max_results(1);
    assert_error!(list.send().await, "NotAuthorizedException", WRONG_KIND);
}
