//! Registers a device: the program of which the build is measured.

use sdk::types::Platform;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let credentials = sdk::config::Credentials::new("key", "secret", None, None, "program");
    let config = sdk::Config::builder()
        .behavior_version(sdk::config::BehaviorVersion::latest())
        .region(sdk::config::Region::new("us-east-1"))
        .credentials_provider(credentials)
        .build();
    let call = sdk::Client::from_conf(config)
        .register_device()
        .identity_pool_id("us-east-1:1f3bbd5d-2f4f-4a2a-8d25-000000000000")
        .identity_id("us-east-1:1f3bbd5d-2f4f-4a2a-8d25-000000000001")
        .platform(Platform::Gcm)
        .token("token");
    let output = call.send().await?;
    println!("{}", output.device_id().unwrap_or_default());
    Ok(())
}
