//! The tests with the official crates.

use aws_sdk_cognitoidentity as identity_sdk;
use aws_sdk_cognitosync as sync_sdk;

#[path = "credentials.rs"]
mod credentials;
#[path = "datasets.rs"]
mod datasets;
#[path = "pools.rs"]
mod pools;
#[path = "register_device.rs"]
mod register_device;
#[path = "scene.rs"]
mod scene;
