//! RegisterDevice, subscriptions, and the notifications that they cause.

use crate::support::{GCM, Scene, User, assert_error, replace};
use cognito_sync::types::{Platform, PushSync};
use serde_json::{Value, json};

#[tokio::test]
async fn subscribed_devices_are_notified_except_the_one_that_made_the_change() {
    let scene = Scene::start().await;
    let user = scene.guest().await;
    user.update("settings", [replace("a", "1", 0)])
        .await
        .unwrap();
    let phone = user.register("phone-token").await;
    let tablet = user.register("tablet-token").await;
    assert_ne!(phone, tablet);
    user.subscribe("settings", &phone).await;
    user.subscribe("settings", &tablet).await;
    assert_eq!(scene.service.notifications().unwrap(), []);

    let token = user.list("settings", 0).await.sync_session_token.unwrap();
    user.sync
        .update_records()
        .identity_pool_id(&user.pool)
        .identity_id(&user.id)
        .dataset_name("settings")
        .device_id(&tablet)
        .sync_session_token(token)
        .record_patches(replace("a", "2", 1))
        .send()
        .await
        .unwrap();
    let sent = scene.service.notifications().unwrap();
    assert_eq!(sent.len(), 1);
    assert_eq!(
        (sent[0].device_id.as_str(), sent[0].platform.as_str()),
        (phone.as_str(), "GCM")
    );
    assert_eq!(sent[0].application_arn, GCM);
    let payload: Value = serde_json::from_str(&sent[0].payload).unwrap();
    assert_eq!(
        payload,
        json!({
            "source": "cognito-sync",
            "identityPoolId": user.pool,
            "identityId": user.id,
            "datasetName": "settings",
            "syncCount": 2,
        })
    );
    assert!(!format!("{sent:?}").contains("phone-token"));

    // Without a device ID, all are notified; other datasets notify nobody.
    user.update("settings", [replace("a", "3", 2)])
        .await
        .unwrap();
    user.update("other", [replace("a", "3", 0)]).await.unwrap();
    let mut devices: Vec<_> = scene.service.notifications().unwrap()[1..]
        .iter()
        .map(|it| it.device_id.clone())
        .collect();
    devices.sort();
    let mut expected = [phone.clone(), tablet];
    expected.sort();
    assert_eq!(devices, expected);

    unsubscribe(&user, "settings", &phone).send().await.unwrap();
    user.update("settings", [replace("a", "4", 3)])
        .await
        .unwrap();
    assert_eq!(scene.service.notifications().unwrap().len(), 4);
}

fn unsubscribe(
    user: &User,
    dataset: &str,
    device: &str,
) -> cognito_sync::operation::unsubscribe_from_dataset::builders::UnsubscribeFromDatasetFluentBuilder
{
    user.sync
        .unsubscribe_from_dataset()
        .identity_pool_id(&user.pool)
        .identity_id(&user.id)
        .dataset_name(dataset)
        .device_id(device)
}

#[tokio::test]
async fn a_push_token_is_one_device_of_an_identity() {
    let scene = Scene::start().await;
    let (user, other) = (scene.guest().await, scene.guest().await);
    let device = user.register("token").await;
    assert_eq!(user.register("token").await, device);
    assert_ne!(other.register("token").await, device);
}

#[tokio::test]
async fn registration_requires_an_application_of_the_platform() {
    let scene = Scene::start().await;
    let user = scene.guest().await;
    let register = |platform| {
        user.sync
            .register_device()
            .identity_pool_id(&user.pool)
            .identity_id(&user.id)
            .platform(platform)
            .token("token")
    };
    let pool = &scene.pool;
    assert_error!(
        register(Platform::Adm).send().await,
        "InvalidConfigurationException",
        format!("Identity pool '{pool}' has no application for the platform 'ADM'.").as_str()
    );
    scene
        .sync
        .set_identity_pool_configuration()
        .identity_pool_id(pool)
        .push_sync(PushSync::builder().build())
        .send()
        .await
        .unwrap();
    let error = register(Platform::Gcm).send().await.unwrap_err();
    let error = error.into_service_error();
    assert!(error.is_invalid_configuration_exception(), "{error:?}");
}

#[tokio::test]
async fn subscriptions_require_a_dataset_and_a_device() {
    let scene = Scene::start().await;
    let (user, other) = (scene.guest().await, scene.guest().await);
    let device = user.register("token").await;
    let subscribe = |dataset: &str, device: &str| {
        user.sync
            .subscribe_to_dataset()
            .identity_pool_id(&user.pool)
            .identity_id(&user.id)
            .dataset_name(dataset)
            .device_id(device)
    };
    assert_error!(
        subscribe("settings", &device).send().await,
        "ResourceNotFoundException",
        "Dataset 'settings' not found."
    );
    user.update("settings", [replace("a", "1", 0)])
        .await
        .unwrap();
    let foreign = other.register("token").await;
    assert_error!(
        subscribe("settings", &foreign).send().await,
        "ResourceNotFoundException",
        format!("Device '{foreign}' not found.").as_str()
    );
    assert_error!(
        unsubscribe(&user, "settings", &device).send().await,
        "ResourceNotFoundException",
        format!("Device '{device}' is not subscribed to dataset 'settings'.").as_str()
    );
    subscribe("settings", &device).send().await.unwrap();
    // A second subscription is no error, and no second notification.
    subscribe("settings", &device).send().await.unwrap();
    user.update("settings", [replace("a", "2", 1)])
        .await
        .unwrap();
    assert_eq!(scene.service.notifications().unwrap().len(), 1);
}

#[tokio::test]
async fn a_deleted_dataset_has_no_subscriptions() {
    let scene = Scene::start().await;
    let user = scene.guest().await;
    let device = user.register("token").await;
    user.update("settings", [replace("a", "1", 0)])
        .await
        .unwrap();
    user.subscribe("settings", &device).await;
    user.sync
        .delete_dataset()
        .identity_pool_id(&user.pool)
        .identity_id(&user.id)
        .dataset_name("settings")
        .send()
        .await
        .unwrap();
    user.update("settings", [replace("a", "1", 0)])
        .await
        .unwrap();
    assert_eq!(scene.service.notifications().unwrap(), []);
}
