//! The tests with the crates of this project.

use cognito_identity as identity_sdk;
use cognito_sync as sync_sdk;

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
