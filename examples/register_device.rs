//! Registers a device for push synchronization, and shows the notification of a change.
//!
//! ```sh
//! cargo run -p examples --example register_device
//! ```
//!
//! Without arguments it starts a local service, and needs no account and, once it is built, no network. With
//! `--endpoint` or `AWS_ENDPOINT_URL` it uses the service at that URL, with the developer's keys of the environment; for a
//! local service, both are set by
//!
//! ```sh
//! eval "$(cargo run -q -p cognito-sync-local -- env)"
//! ```
//!
//! In AWS it uses a pool with `--identity-pool-id`, which has to accept guests and to have an application for
//! the platform. With `--role-arn` and `--application-arn` it creates one, with the credentials of the environment;
//! those of a profile are exported by
//!
//! ```sh
//! eval "$(aws configure export-credentials --profile NAME --format env)"
//! ```

use clap::Parser;
use cognito_identity_credentials::{CognitoIdentityCredentials, ProvideCredentials};
use cognito_sync::config::{EnvironmentCredentials, Region};
use cognito_sync::types::{Operation, Platform, PushSync, RecordPatch};
use cognito_sync_local::LocalService;
use std::error::Error;
use std::process::ExitCode;

const DATASET: &str = "settings";

/// Registers a device for push synchronization, and shows the notification of a change.
///
/// Without arguments, it starts a local service. With an endpoint, it takes the keys of the developer from
/// `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`; `cognito-sync-local env` prints those of a local service.
#[derive(Parser)]
struct Arguments {
    /// URL of a service, such as that of a running `cognito-sync-local`.
    #[arg(long, env = "AWS_ENDPOINT_URL")]
    endpoint: Option<String>,
    /// Identity pool. By default, one is created.
    #[arg(long)]
    identity_pool_id: Option<String>,
    /// IAM role of the guests of a pool that is created in AWS.
    #[arg(
        long,
        requires = "application_arn",
        conflicts_with = "identity_pool_id"
    )]
    role_arn: Option<String>,
    /// SNS application for the platform, for a pool that is created in AWS.
    #[arg(long, requires = "role_arn")]
    application_arn: Option<String>,
    /// Region of the pool that is created.
    #[arg(long, env = "AWS_REGION", default_value = "us-east-1")]
    region: String,
    /// Push service of the devices: `ADM`, `APNS`, `APNS_SANDBOX` or `GCM`.
    #[arg(long, default_value = "GCM")]
    platform: String,
    /// Push token that the push service issued to the app on this device.
    #[arg(long, default_value = "push-token-of-the-phone")]
    token: String,
}

/// The pool and the service that the example uses.
struct Setup {
    pool: String,
    region: String,
    /// `None` is AWS.
    endpoint: Option<String>,
    /// The service that this program has started.
    local: Option<LocalService>,
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Result<(), Box<dyn Error>> {
    let setup = set_up(&arguments).await?;
    let pool = setup.pool.as_str();

    let credentials = CognitoIdentityCredentials::builder().identity_pool_id(pool);
    let credentials = match &setup.endpoint {
        Some(endpoint) => credentials.endpoint_url(endpoint).build(),
        None => credentials.build(),
    };
    let identity = credentials.identity_id().await?;
    println!("Cognito Identity created the identity {identity}, a guest of the pool {pool}.");

    let mut config = cognito_sync::Config::builder()
        .region(Region::new(setup.region.clone()))
        .credentials_provider(credentials);
    if let Some(endpoint) = &setup.endpoint {
        config = config.endpoint_url(endpoint);
    }
    let client = cognito_sync::Client::from_conf(config.build());
    let platform = Platform::from(arguments.platform.as_str());

    let mut devices = Vec::new();
    for (name, token) in [
        ("phone", arguments.token),
        ("tablet", "push-token-of-the-tablet".into()),
    ] {
        let registered = client
            .register_device()
            .identity_pool_id(pool)
            .identity_id(&identity)
            .platform(platform.clone())
            .token(token)
            .send()
            .await?;
        let device = registered
            .device_id
            .ok_or("the response has no device ID")?;
        println!("The {name} is registered as device {device}.");
        devices.push(device);
    }

    // The first update creates the dataset, which the phone then subscribes to.
    write(&client, pool, &identity, &devices[0], "light").await?;
    client
        .subscribe_to_dataset()
        .identity_pool_id(pool)
        .identity_id(&identity)
        .dataset_name(DATASET)
        .device_id(&devices[0])
        .send()
        .await?;
    println!("The phone has written the dataset `{DATASET}` and subscribed to it.");

    write(&client, pool, &identity, &devices[1], "dark").await?;
    println!("The tablet has changed the record `theme` to `dark`.");

    match &setup.local {
        Some(service) => {
            for notification in service.notifications()? {
                let name = if notification.device_id == devices[0] {
                    "phone"
                } else {
                    "tablet"
                };
                println!(
                    "With AWS, the {name} would receive this push notification by {}:",
                    notification.platform
                );
                println!("{}", notification.payload);
            }
        }
        None => match &setup.endpoint {
            Some(endpoint) => println!(
                "If this is a local service, the notification for the phone is listed at {endpoint}/_local/notifications."
            ),
            None => println!("AWS sends a push notification to the phone."),
        },
    }
    Ok(())
}

/// Starts a local service unless a service or a pool is given, and creates a pool unless one is given.
async fn set_up(arguments: &Arguments) -> Result<Setup, Box<dyn Error>> {
    if let Some(pool) = &arguments.identity_pool_id {
        // The ID of a pool begins with its region: `us-east-1:23ec4050-…`.
        let region = pool.split(':').next().unwrap_or_default().to_owned();
        return Ok(Setup {
            pool: pool.clone(),
            region,
            endpoint: arguments.endpoint.clone(),
            local: None,
        });
    }
    let new_pool = NewPool::new(arguments);
    if arguments.endpoint.is_some() || arguments.role_arn.is_some() {
        let developer = EnvironmentCredentials::new();
        return Ok(Setup {
            pool: new_pool
                .create(arguments.endpoint.as_deref(), developer)
                .await?,
            region: new_pool.region,
            endpoint: arguments.endpoint.clone(),
            local: None,
        });
    }
    let service = LocalService::builder()
        .region(&new_pool.region)
        .start()
        .await?;
    let endpoint = service.endpoint_url();
    println!("A local service is running on {endpoint}.");
    Ok(Setup {
        pool: new_pool
            .create(Some(&endpoint), service.credentials())
            .await?,
        region: new_pool.region,
        endpoint: Some(endpoint),
        local: Some(service),
    })
}

/// A pool to create.
struct NewPool {
    region: String,
    /// IAM role of guests.
    role: String,
    /// SNS applications for push synchronization.
    applications: Vec<String>,
}

impl NewPool {
    fn new(arguments: &Arguments) -> Self {
        let region = arguments.region.clone();
        // A local service accepts any role and any application.
        let role = arguments.role_arn.clone();
        let applications = match &arguments.application_arn {
            Some(application) => vec![application.clone()],
            None => ["ADM", "APNS", "APNS_SANDBOX", "GCM"]
                .map(|platform| format!("arn:aws:sns:{region}:000000000000:app/{platform}/example"))
                .into(),
        };
        Self {
            role: role.unwrap_or_else(|| "arn:aws:iam::000000000000:role/guests".to_owned()),
            applications,
            region,
        }
    }

    /// Creates the pool, which accepts guests and notifies devices, as the developer of the app, and returns
    /// its ID. `None` is the endpoint of AWS.
    async fn create(
        &self,
        endpoint: Option<&str>,
        developer: impl ProvideCredentials + Clone + 'static,
    ) -> Result<String, Box<dyn Error>> {
        let region = Region::new(self.region.clone());
        let mut identity = cognito_identity::Config::builder()
            .region(region.clone())
            .credentials_provider(developer.clone());
        let mut sync = cognito_sync::Config::builder()
            .region(region)
            .credentials_provider(developer);
        if let Some(endpoint) = endpoint {
            identity = identity.endpoint_url(endpoint);
            sync = sync.endpoint_url(endpoint);
        }
        let identity = cognito_identity::Client::from_conf(identity.build());
        let sync = cognito_sync::Client::from_conf(sync.build());

        let pool = identity
            .create_identity_pool()
            .identity_pool_name("register_device")
            .allow_unauthenticated_identities(true)
            .send()
            .await?
            .identity_pool_id;
        identity
            .set_identity_pool_roles()
            .identity_pool_id(&pool)
            .roles("unauthenticated", &self.role)
            .send()
            .await?;
        sync.set_identity_pool_configuration()
            .identity_pool_id(&pool)
            .push_sync(
                PushSync::builder()
                    .set_application_arns(Some(self.applications.clone()))
                    .build(),
            )
            .send()
            .await?;
        Ok(pool)
    }
}

/// Sets the record `theme`, as a device: lists the dataset for the sync count and the session token, and updates
/// it.
async fn write(
    client: &cognito_sync::Client,
    pool: &str,
    identity: &str,
    device: &str,
    theme: &str,
) -> Result<(), Box<dyn Error>> {
    let listed = client
        .list_records()
        .identity_pool_id(pool)
        .identity_id(identity)
        .dataset_name(DATASET)
        .send()
        .await?;
    let record = listed
        .records()
        .iter()
        .find(|record| record.key() == Some("theme"));
    let patch = RecordPatch::builder()
        .op(Operation::Replace)
        .key("theme")
        .value(theme)
        .sync_count(
            record
                .and_then(|record| record.sync_count)
                .unwrap_or_default(),
        )
        .build()?;
    client
        .update_records()
        .identity_pool_id(pool)
        .identity_id(identity)
        .dataset_name(DATASET)
        .device_id(device)
        .set_sync_session_token(listed.sync_session_token)
        .record_patches(patch)
        .send()
        .await?;
    Ok(())
}
