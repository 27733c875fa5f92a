//! Identities of guests and of users with public logins.

use crate::support::{Scene, assert_error, replace};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use cognito_identity::operation::get_credentials_for_identity::{
    GetCredentialsForIdentityError, GetCredentialsForIdentityOutput,
};
use cognito_sync::error::SdkError;

const FACEBOOK: &str = "graph.facebook.com";
const FORBIDDEN: &str = "Logins don't match. Please include at least one valid login for this identity or identity pool.";

async fn get_id(scene: &Scene, token: &str) -> String {
    let get = scene.identity.get_id().identity_pool_id(&scene.pool);
    let output = get.logins(FACEBOOK, token).send().await.unwrap();
    output.identity_id.unwrap()
}

async fn credentials(
    scene: &Scene,
    identity: &str,
    logins: &[(&str, &str)],
) -> Result<GetCredentialsForIdentityOutput, SdkError<GetCredentialsForIdentityError>> {
    let mut get = scene
        .identity
        .get_credentials_for_identity()
        .identity_id(identity);
    for (provider, token) in logins {
        get = get.logins(*provider, *token);
    }
    get.send().await
}

#[tokio::test]
async fn every_guest_is_another_identity() {
    let scene = Scene::start().await;
    let (one, other) = (scene.guest().await, scene.guest().await);
    assert_ne!(one.id, other.id);
    assert!(one.id.starts_with("us-east-1:"));
    let issued = credentials(&scene, &one.id, &[]).await.unwrap();
    let issued = issued.credentials.unwrap();
    assert!(issued.access_key_id.unwrap().starts_with("ASIA"));
    assert_eq!(issued.secret_key.unwrap().len(), 40);
    assert!(issued.expiration.is_some());
}

#[tokio::test]
async fn a_user_with_a_login_has_one_identity() {
    let scene = Scene::start().await;
    let ann = get_id(&scene, "ann").await;
    assert_eq!(get_id(&scene, "ann").await, ann);
    assert_ne!(get_id(&scene, "bob").await, ann);
    credentials(&scene, &ann, &[(FACEBOOK, "ann")])
        .await
        .unwrap();
    assert_error!(
        credentials(&scene, &ann, &[]).await,
        "NotAuthorizedException",
        format!("Access to Identity '{ann}' is forbidden.").as_str()
    );
    assert_error!(
        credentials(&scene, &ann, &[(FACEBOOK, "bob")]).await,
        "NotAuthorizedException",
        FORBIDDEN
    );
    assert_error!(
        credentials(&scene, &ann, &[("accounts.google.com", "ann")]).await,
        "NotAuthorizedException",
        "Token is not from a supported provider of this identity pool."
    );
    let describe = scene.identity.describe_identity().identity_id(&ann);
    let described = describe.send().await.unwrap();
    assert_eq!(described.logins(), [FACEBOOK]);
    assert!(described.creation_date() <= described.last_modified_date());
}

#[tokio::test]
async fn an_expired_login_is_refused() {
    let scene = Scene::start().await;
    let token = |exp: i64| {
        let claims = URL_SAFE_NO_PAD.encode(format!(r#"{{"sub":"ann","exp":{exp}}}"#));
        format!("e30.{claims}.c2lnbmF0dXJl")
    };
    let get = |token: String| {
        let get = scene.identity.get_id().identity_pool_id(&scene.pool);
        get.logins(FACEBOOK, token).send()
    };
    let error = get(token(1_424_987_212))
        .await
        .unwrap_err()
        .into_service_error();
    let message = error.meta().message().unwrap().to_owned();
    assert!(error.is_not_authorized_exception(), "{error:?}");
    assert!(
        message.starts_with("Invalid login token. Token expired: "),
        "{message}"
    );
    assert!(message.ends_with(" >= 1424987212"), "{message}");
    let ann = get(token(4_000_000_000)).await.unwrap().identity_id;
    // Another token of the same user.
    assert_eq!(get(token(4_000_000_001)).await.unwrap().identity_id, ann);
}

#[tokio::test]
async fn pools_may_refuse_guests() {
    let scene = Scene::start().await;
    let guest = scene.guest().await;
    scene
        .identity
        .update_identity_pool()
        .identity_pool_id(&scene.pool)
        .identity_pool_name("closed")
        .allow_unauthenticated_identities(false)
        .developer_provider_name(crate::support::DEVELOPER)
        .send()
        .await
        .unwrap();
    let refused = "Unauthenticated access is not supported for this identity pool.";
    let get = scene.identity.get_id().identity_pool_id(&scene.pool);
    assert_error!(get.send().await, "NotAuthorizedException", refused);
    assert_error!(
        credentials(&scene, &guest.id, &[]).await,
        "NotAuthorizedException",
        refused
    );
    let missing = scene.identity.get_id().identity_pool_id("us-east-1:0");
    assert_error!(
        missing.send().await,
        "ResourceNotFoundException",
        "IdentityPool 'us-east-1:0' not found."
    );
    assert_error!(
        credentials(&scene, "us-east-1:0", &[]).await,
        "ResourceNotFoundException",
        "Identity 'us-east-1:0' not found."
    );
}

#[tokio::test]
async fn credentials_require_a_role_of_the_pool() {
    let scene = Scene::start().await;
    let guest = scene.guest().await;
    let set = scene
        .identity
        .set_identity_pool_roles()
        .identity_pool_id(&scene.pool);
    set.roles("authenticated", crate::support::ROLE)
        .send()
        .await
        .unwrap();
    assert_error!(
        credentials(&scene, &guest.id, &[]).await,
        "InvalidIdentityPoolConfigurationException",
        "Invalid identity pool configuration. Check assigned IAM roles for this pool."
    );
    credentials(&scene, &guest.id, &[(FACEBOOK, "ann")])
        .await
        .unwrap();
}

#[tokio::test]
async fn a_guest_who_logs_in_keeps_the_identity() {
    let scene = Scene::start().await;
    let guest = scene.guest().await;
    let issued = credentials(&scene, &guest.id, &[(FACEBOOK, "ann")])
        .await
        .unwrap();
    assert_eq!(issued.identity_id(), Some(guest.id.as_str()));
    assert_eq!(get_id(&scene, "ann").await, guest.id);
}

#[tokio::test]
async fn a_guest_with_the_login_of_another_identity_is_merged_into_it() {
    let scene = Scene::start().await;
    let guest = scene.guest().await;
    guest
        .update("settings", [replace("a", "guest", 0)])
        .await
        .unwrap();
    let ann = get_id(&scene, "ann").await;
    let issued = credentials(&scene, &guest.id, &[(FACEBOOK, "ann")])
        .await
        .unwrap();
    assert_eq!(issued.identity_id(), Some(ann.as_str()));

    let mut user = guest.clone();
    user.id = ann.clone();
    user.sync = scene.sync.clone();
    let listed = user.list("settings", 0).await;
    let merged = format!("settings.{}", guest.id);
    assert_eq!(listed.merged_dataset_names(), [merged.as_str()]);
    assert_eq!(
        user.list(&merged, 0).await.records()[0].value(),
        Some("guest")
    );
    user.sync
        .delete_dataset()
        .identity_pool_id(&user.pool)
        .identity_id(&user.id)
        .dataset_name(&merged)
        .send()
        .await
        .unwrap();
    assert_eq!(user.list("settings", 0).await.merged_dataset_names, None);

    // The merged identity is disabled.
    let error = credentials(&scene, &guest.id, &[]).await.unwrap_err();
    assert!(error.into_service_error().is_not_authorized_exception());
    let list = |hide| {
        let list = scene
            .identity
            .list_identities()
            .identity_pool_id(&scene.pool);
        list.max_results(60).hide_disabled(hide).send()
    };
    assert_eq!(list(false).await.unwrap().identities().len(), 2);
    let listed = list(true).await.unwrap();
    assert_eq!(listed.identities().len(), 1);
    assert_eq!(listed.identities()[0].identity_id(), Some(ann.as_str()));
}

#[tokio::test]
async fn identities_are_deleted_with_their_data() {
    let scene = Scene::start().await;
    let guest = scene.guest().await;
    guest
        .update("settings", [replace("a", "1", 0)])
        .await
        .unwrap();
    let delete = scene.identity.delete_identities();
    let delete = delete
        .identity_ids_to_delete(&guest.id)
        .identity_ids_to_delete("us-east-1:0");
    let deleted = delete.send().await.unwrap();
    let unprocessed: Vec<_> = deleted.unprocessed_identity_ids().iter().collect();
    assert_eq!(unprocessed.len(), 1);
    assert_eq!(unprocessed[0].identity_id(), Some("us-east-1:0"));
    let usage = scene
        .sync
        .describe_identity_pool_usage()
        .identity_pool_id(&scene.pool);
    let usage = usage.send().await.unwrap();
    assert_eq!(usage.identity_pool_usage().unwrap().data_storage(), Some(0));
}

#[tokio::test]
async fn a_user_unlinks_a_login() {
    let scene = Scene::start().await;
    let ann = get_id(&scene, "ann").await;
    let unlink = |token: &str| {
        scene
            .identity
            .unlink_identity()
            .identity_id(&ann)
            .logins(FACEBOOK, token)
            .logins_to_remove(FACEBOOK)
            .send()
    };
    assert_error!(unlink("bob").await, "NotAuthorizedException", FORBIDDEN);
    unlink("ann").await.unwrap();
    assert_ne!(get_id(&scene, "ann").await, ann);
}

#[tokio::test]
async fn tokens_of_the_service_are_logins() {
    let scene = Scene::start().await;
    let ann = get_id(&scene, "ann").await;
    let get = scene.identity.get_open_id_token().identity_id(&ann);
    let token = get
        .logins(FACEBOOK, "ann")
        .send()
        .await
        .unwrap()
        .token
        .unwrap();
    let claims = token.split('.').nth(1).unwrap();
    let claims = URL_SAFE_NO_PAD.decode(claims).unwrap();
    let claims: serde_json::Value = serde_json::from_slice(&claims).unwrap();
    assert_eq!(
        (&claims["sub"], &claims["aud"]),
        (&ann.clone().into(), &scene.pool.clone().into())
    );
    let own = "cognito-identity.amazonaws.com";
    let issued = credentials(&scene, &ann, &[(own, &token)]).await.unwrap();
    assert_eq!(issued.identity_id(), Some(ann.as_str()));
    let bob = get_id(&scene, "bob").await;
    assert_error!(
        credentials(&scene, &bob, &[(own, &token)]).await,
        "NotAuthorizedException",
        FORBIDDEN
    );
    let error = credentials(&scene, &ann, &[(own, "a.b.c")])
        .await
        .unwrap_err();
    assert!(error.into_service_error().is_not_authorized_exception());
}
