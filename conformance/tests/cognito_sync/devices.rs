//! Round trips of the operations on devices and their subscriptions.

use crate::support::{IDENTITY, IDENTITY_IN_PATH, POOL, POOL_IN_PATH, PUSH_TOKEN};
use crate::trip::Trip;
use cognito_sync::types::Platform;
use serde_json::json;

/// A device id may hold anything; none of it may end the path early.
const DEVICE: &str = "dév/ice?#1 %";
const DEVICE_IN_PATH: &str = "d%C3%A9v%2Fice%3F%231%20%25";

pub(crate) async fn register_device() -> &'static str {
    let trip = Trip {
        operation: "RegisterDevice",
        method: "POST",
        // This path has `identity`; those of all other operations have `identities`.
        path: format!("/identitypools/{POOL_IN_PATH}/identity/{IDENTITY_IN_PATH}/device"),
        body: json!({ "Platform": "APNS_SANDBOX", "Token": PUSH_TOKEN }),
        response: json!({ "DeviceId": "d-🚲" }),
        ..Trip::default()
    };
    let (name, output) = trip
        .make(async |client| {
            client
                .register_device()
                .identity_pool_id(POOL)
                .identity_id(IDENTITY)
                .platform(Platform::ApnsSandbox)
                .token(PUSH_TOKEN)
                .send()
                .await
        })
        .await;
    assert_eq!(output.device_id(), Some("d-🚲"));
    name
}

fn subscription() -> String {
    format!(
        "/identitypools/{POOL_IN_PATH}/identities/{IDENTITY_IN_PATH}/datasets/saves\
         /subscriptions/{DEVICE_IN_PATH}"
    )
}

pub(crate) async fn subscribe_to_dataset() -> &'static str {
    let trip = Trip {
        operation: "SubscribeToDataset",
        method: "POST",
        path: subscription(),
        response: json!({}),
        ..Trip::default()
    };
    let (name, _) = trip
        .make(async |client| {
            client
                .subscribe_to_dataset()
                .identity_pool_id(POOL)
                .identity_id(IDENTITY)
                .dataset_name("saves")
                .device_id(DEVICE)
                .send()
                .await
        })
        .await;
    name
}

pub(crate) async fn unsubscribe_from_dataset() -> &'static str {
    let trip = Trip {
        operation: "UnsubscribeFromDataset",
        method: "DELETE",
        path: subscription(),
        response: json!({}),
        ..Trip::default()
    };
    let (name, _) = trip
        .make(async |client| {
            client
                .unsubscribe_from_dataset()
                .identity_pool_id(POOL)
                .identity_id(IDENTITY)
                .dataset_name("saves")
                .device_id(DEVICE)
                .send()
                .await
        })
        .await;
    name
}
