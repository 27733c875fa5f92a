//! Sets up an identity pool as the developer of an app: guests, roles, push synchronization and events.
//!
//! ```sh
//! cargo run -p examples --example identity_pool_setup
//! ```

use cognito_identity::config::{Credentials, Region};
use cognito_sync::types::PushSync;
use cognito_sync_local::LocalService;
use std::error::Error;

const ROLE: &str = "arn:aws:iam::000000000000:role/notes-guests";
const APPLICATION: &str = "arn:aws:sns:us-east-1:000000000000:app/GCM/notes";
const FUNCTION: &str = "arn:aws:lambda:us-east-1:000000000000:function:check-notes";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let service = LocalService::start().await?;
    println!("A local service is running on {}.", service.endpoint_url());
    // For AWS: a region, and the credentials of an IAM user or role.
    let (region, developer) = (Region::new("us-east-1"), service.credentials());
    let identity = identity_client(&service, region.clone(), developer.clone());
    let config = cognito_sync::Config::builder()
        .endpoint_url(service.endpoint_url())
        .region(region)
        .credentials_provider(developer)
        .build();
    let sync = cognito_sync::Client::from_conf(config);

    let pool = identity
        .create_identity_pool()
        .identity_pool_name("notes")
        .allow_unauthenticated_identities(true)
        .developer_provider_name("login.notes.example")
        .send()
        .await?
        .identity_pool_id;
    println!("The pool {pool} accepts guests, and users of login.notes.example.");

    identity
        .set_identity_pool_roles()
        .identity_pool_id(&pool)
        .roles("unauthenticated", ROLE)
        .roles("authenticated", ROLE)
        .send()
        .await?;
    println!("Its users get credentials of the role {ROLE}.");

    let push = PushSync::builder()
        .application_arns(APPLICATION)
        .role_arn(ROLE);
    sync.set_identity_pool_configuration()
        .identity_pool_id(&pool)
        .push_sync(push.build())
        .send()
        .await?;
    println!("Changes are pushed to devices of {APPLICATION}.");

    sync.set_cognito_events()
        .identity_pool_id(&pool)
        .events("SyncTrigger", FUNCTION)
        .send()
        .await?;
    println!("Updates run the function {FUNCTION}.");

    let user = identity
        .get_open_id_token_for_developer_identity()
        .identity_pool_id(&pool)
        .logins("login.notes.example", "ann")
        .send()
        .await?;
    println!("The user ann has the identity {:?}.", user.identity_id());

    let mut pools = identity
        .list_identity_pools()
        .max_results(10)
        .into_paginator()
        .items()
        .send();
    while let Some(found) = pools.try_next().await? {
        println!("Found the pool {:?}.", found.identity_pool_name());
    }
    let usage = sync
        .describe_identity_pool_usage()
        .identity_pool_id(&pool)
        .send()
        .await?;
    println!("It stores {:?}.", usage.identity_pool_usage());

    identity
        .delete_identity_pool()
        .identity_pool_id(&pool)
        .send()
        .await?;
    println!("The pool is deleted.");
    Ok(())
}

fn identity_client(
    service: &LocalService,
    region: Region,
    credentials: Credentials,
) -> cognito_identity::Client {
    let config = cognito_identity::Config::builder()
        .endpoint_url(service.endpoint_url())
        .region(region)
        .credentials_provider(credentials)
        .build();
    cognito_identity::Client::from_conf(config)
}
