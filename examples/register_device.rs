//! Registers a device for push synchronization.
//!
//! ```sh
//! cargo run -p examples --example register_device -- IDENTITY_POOL_ID IDENTITY_ID PLATFORM TOKEN
//! ```
//!
//! `PLATFORM` is `ADM`, `APNS`, `APNS_SANDBOX` or `GCM`; `TOKEN` is the push token that the push service
//! issued to the app. The environment variables `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and
//! `AWS_SESSION_TOKEN` contain temporary credentials of the identity, issued by Cognito Identity:
//! `RegisterDevice` accepts no others.

use cognito_sync::config::{EnvironmentCredentials, Region};
use cognito_sync::types::Platform;
use cognito_sync::{Client, Config};
use std::process::ExitCode;

const USAGE: &str = "usage: register_device IDENTITY_POOL_ID IDENTITY_ID PLATFORM TOKEN";

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [pool, identity, platform, token] = &arguments[..] else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    match register(pool, identity, Platform::from(platform.as_str()), token).await {
        Ok(device) => {
            println!("device ID: {device}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Registers the device and returns its ID.
async fn register(
    pool: &str,
    identity: &str,
    platform: Platform,
    token: &str,
) -> Result<String, Box<dyn std::error::Error>> {
    // The ID of an identity pool begins with the pool's region: `us-east-1:23ec4050-…`.
    let region = pool.split(':').next().unwrap_or_default().to_owned();
    let config = Config::builder()
        .region(Region::new(region))
        .credentials_provider(EnvironmentCredentials::new())
        .build();
    let client = Client::from_conf(config);

    let device = client
        .register_device()
        .identity_pool_id(pool)
        .identity_id(identity)
        .platform(platform)
        .token(token)
        .send()
        .await?;
    Ok(device.device_id().unwrap_or_default().to_owned())
}
