//! Devices and their subscriptions.

use crate::records::write;
use crate::target::User;
use crate::{Outcome, expect_error};
use cognito_sync::types::Platform;

pub(crate) async fn subscription(user: &User) -> Outcome {
    write(user, Some("dark"), 0).await??;
    let register = user.sync.register_device().identity_pool_id(&user.pool);
    let register = register
        .identity_id(&user.id)
        .platform(Platform::Gcm)
        .token("token");
    let device = register.send().await?.device_id.unwrap_or_default();
    let subscribe = user
        .sync
        .subscribe_to_dataset()
        .identity_pool_id(&user.pool);
    let subscribe = subscribe.identity_id(&user.id).dataset_name("settings");
    subscribe.device_id(&device).send().await?;
    let unsubscribe = || {
        let unsubscribe = user
            .sync
            .unsubscribe_from_dataset()
            .identity_pool_id(&user.pool);
        let unsubscribe = unsubscribe.identity_id(&user.id).dataset_name("settings");
        unsubscribe.device_id(&device).send()
    };
    unsubscribe().await?;
    expect_error(unsubscribe().await, "ResourceNotFoundException")
}

pub(crate) async fn developer(user: &User) -> Outcome {
    let register = user
        .developer
        .register_device()
        .identity_pool_id(&user.pool);
    let register = register
        .identity_id(&user.id)
        .platform(Platform::Gcm)
        .token("token");
    expect_error(register.send().await, "NotAuthorizedException")
}
