//! Credentials of identities: GetId and GetCredentialsForIdentity, and the credentials provider.

use super::scene::{FACEBOOK, Result, Scene, replace, sync_client};
use super::{identity_sdk, sync_sdk};
use cognito_identity_credentials::{CognitoIdentityCredentials, Error, ErrorKind, Logins};
use identity_sdk::operation::get_credentials_for_identity::GetCredentialsForIdentityError;
use sync_sdk::config::IdentityCache;
use sync_sdk::types::Platform;

#[tokio::test]
async fn a_login_has_one_identity_and_guests_have_others() -> Result {
    let scene = Scene::start().await?;
    let ann = || {
        let get = scene.identity.get_id().identity_pool_id(&scene.pool);
        get.logins(FACEBOOK, "ann").send()
    };
    let id = ann().await?.identity_id.ok_or("no identity ID")?;
    assert_eq!(ann().await?.identity_id(), Some(id.as_str()));
    assert_ne!(scene.guest().await?.id, id);

    let get = || scene.identity.get_credentials_for_identity();
    let issued = get().identity_id(&id).logins(FACEBOOK, "ann");
    let issued = issued.send().await?.credentials.ok_or("no credentials")?;
    let key = issued.access_key_id().ok_or("no access key ID")?;
    assert!(key.starts_with("ASIA"), "{key}");

    let error = get().identity_id(&id).send().await.unwrap_err();
    let error = error.into_service_error();
    let GetCredentialsForIdentityError::NotAuthorizedException(refused) = &error else {
        panic!("{error:?}");
    };
    let expected = format!("Access to Identity '{id}' is forbidden.");
    assert_eq!(refused.message(), Some(expected.as_str()));
    Ok(())
}

#[tokio::test]
async fn the_credentials_provider_signs_the_requests_of_a_guest() -> Result {
    let scene = Scene::start().await?;
    let provider = CognitoIdentityCredentials::builder()
        .endpoint_url(scene.service.endpoint_url())
        .identity_pool_id(&scene.pool)
        .build();
    let user = super::scene::User {
        pool: scene.pool.clone(),
        id: provider.identity_id().await?,
        sync: sync_client(&scene.service, provider.clone()),
    };
    user.update("settings", [replace("theme", "dark", 0)])
        .await?;
    let listed = user.list("settings").await?;
    assert_eq!(listed.records()[0].last_modified_by(), Some(&*user.id));
    // An operation that only credentials of Cognito Identity may call.
    let register = user.sync.register_device().platform(Platform::Gcm);
    let register = register.identity_pool_id(&user.pool).identity_id(&user.id);
    let registered = register.token("push token").send().await?;
    assert!(registered.device_id().is_some());
    Ok(())
}

#[tokio::test]
async fn a_login_of_the_credentials_provider_keeps_the_data_of_the_guest() -> Result {
    let scene = Scene::start().await?;
    let provider = CognitoIdentityCredentials::builder()
        .endpoint_url(scene.service.endpoint_url())
        .identity_pool_id(&scene.pool)
        .build();
    let config = sync_client(&scene.service, provider.clone());
    let config = config.config().to_builder();
    let config = config.identity_cache(IdentityCache::no_cache());
    let user = super::scene::User {
        pool: scene.pool.clone(),
        id: provider.identity_id().await?,
        sync: sync_sdk::Client::from_conf(config.build()),
    };
    user.update("settings", [replace("theme", "dark", 0)])
        .await?;

    provider.set_logins(Logins::from([(FACEBOOK, "ann")]));
    assert_eq!(user.list("settings").await?.count, 1);
    assert_eq!(provider.identity_id().await?, user.id);
    let describe = scene.identity.describe_identity().identity_id(&user.id);
    assert_eq!(describe.send().await?.logins(), [FACEBOOK]);

    // The token of a provider that the pool does not support.
    provider.set_logins(Logins::from([("accounts.google.com", "ann")]));
    let list = user.sync.list_datasets().identity_pool_id(&user.pool);
    let error = list.identity_id(&user.id).send().await.unwrap_err();
    let source = error.into_source()?;
    let cause = Error::find(&*source).ok_or("no error of the provider")?;
    assert_eq!(cause.kind(), ErrorKind::LoginRejected);
    Ok(())
}
