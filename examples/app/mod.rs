//! A local service with the identity pool of an app, and clients of its users.

use cognito_identity_credentials::CognitoIdentityCredentials;
use cognito_sync::config::Region;
use cognito_sync::{Client, Config};
use cognito_sync_local::{LocalService, Seed};
use std::error::Error;

/// The identity pool of the app.
pub(crate) const POOL: &str = "us-east-1:00000000-0000-4000-8000-000000000001";

/// Starts a local service with the pool, which accepts guests.
pub(crate) async fn start_service() -> Result<LocalService, Box<dyn Error>> {
    let seed = format!(r#"{{ "identityPools": [{{ "id": "{POOL}", "name": "notes" }}] }}"#);
    let service = LocalService::builder()
        .seed(Seed::from_json(&seed)?)
        .start()
        .await?;
    println!("A local service is running on {}.", service.endpoint_url());
    Ok(service)
}

/// A user of the app.
pub(crate) struct User {
    /// ID of the identity.
    pub(crate) identity_id: String,
    /// Client with the credentials of the identity.
    pub(crate) client: Client,
}

/// Creates a guest of the pool.
pub(crate) async fn guest(service: &LocalService) -> Result<User, Box<dyn Error>> {
    let credentials = CognitoIdentityCredentials::builder()
        .identity_pool_id(POOL)
        .endpoint_url(service.endpoint_url())
        .build();
    let identity_id = credentials.identity_id().await?;
    println!("Cognito Identity created the identity {identity_id}.");
    let config = Config::builder()
        .region(Region::new(service.region().to_owned()))
        .endpoint_url(service.endpoint_url())
        .credentials_provider(credentials)
        .build();
    Ok(User {
        identity_id,
        client: Client::from_conf(config),
    })
}
