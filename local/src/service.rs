//! Starting and stopping the service in a program.

use crate::auth::{DeveloperKeys, KeyIssuer, OpenIdIssuer, Sealer, SyncSessions, Verifier};
use crate::clock::Clock;
use crate::effects::{Destinations, Effects, notification_json, open_streams};
use crate::faults::{Fault, InvalidFault};
use crate::http::{App, Server, reset};
use crate::operations::Service;
use crate::outbound::InvalidCallbackUrl;
use crate::seed::Seed;
use crate::store::{Location, Notification, Store, StoreError, notifications};
use crate::trigger::Trigger;
use aws_credential_types::Credentials;
use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

/// Region by default.
const REGION: &str = "us-east-1";

/// Host by default: requests of other machines are not accepted.
const HOST: &str = "127.0.0.1";

/// A running service. It stops when this is dropped.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use cognito_sync::config::Region;
/// use cognito_sync_local::LocalService;
///
/// let service = LocalService::start().await?;
/// let config = cognito_sync::Config::builder()
///     .endpoint_url(service.endpoint_url())
///     .region(Region::new(service.region().to_owned()))
///     .credentials_provider(service.credentials())
///     .build();
/// let client = cognito_sync::Client::from_conf(config);
/// let pools = client.list_identity_pool_usage().send().await?;
/// assert!(pools.identity_pool_usages().is_empty());
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct LocalService {
    server: Server,
    app: Arc<App>,
    developer: DeveloperKeys,
}

/// The settings of a [`LocalService`].
#[derive(Clone, Debug)]
#[must_use]
pub struct Builder {
    host: String,
    port: u16,
    region: String,
    location: Location,
    seed: Option<Seed>,
    clock: Clock,
    developer: DeveloperKeys,
    webhook: Option<String>,
    sync_trigger: Option<String>,
    streams: Option<PathBuf>,
}

/// Error of starting a service.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// The service cannot listen on the address.
    #[error("cannot listen on {host} port {port}: {source}; {}", listen_hint(.source))]
    Listen {
        /// Host to listen on.
        host: String,
        /// Port to listen on.
        port: u16,
        /// Error of the operating system.
        source: io::Error,
    },
    /// The data file cannot be used.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The seed cannot be applied.
    #[error("the seed cannot be applied: {message}")]
    Seed {
        /// The problem.
        message: String,
    },
    /// The file for the entries of streams cannot be used.
    #[error(
        "cannot write to the streams file {}: {source}; check that its folder exists and can be written to",
        path.display()
    )]
    Streams {
        /// Path of the file.
        path: PathBuf,
        /// Error of the operating system.
        source: io::Error,
    },
    /// A URL to call is not valid.
    #[error(transparent)]
    CallbackUrl(#[from] InvalidCallbackUrl),
    /// A region or a key has a character that signatures cannot contain.
    #[error("the {name} must consist of visible ASCII characters except `/` and `,`")]
    InvalidText {
        /// Name of the setting.
        name: &'static str,
    },
}

/// A push notification that would have been sent to a device.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PushNotification {
    /// Number of the notification. Later ones have higher numbers.
    pub id: i64,
    /// ID of the device.
    pub device_id: String,
    /// Platform of the device, such as `GCM`.
    pub platform: String,
    /// ARN of the application of the push service.
    pub application_arn: String,
    /// The payload that the device would receive, in JSON: the pool, the identity, the dataset and its sync
    /// count.
    pub payload: String,
}

impl LocalService {
    /// Starts a service with the default settings: on a free port of this machine, in memory.
    ///
    /// # Errors
    /// If no port is free.
    pub async fn start() -> Result<Self, StartError> {
        Self::builder().start().await
    }

    /// Returns the default settings.
    pub fn builder() -> Builder {
        Builder {
            host: HOST.to_owned(),
            port: 0,
            region: REGION.to_owned(),
            location: Location::Memory,
            seed: None,
            clock: Clock::default(),
            developer: DeveloperKeys::default(),
            webhook: None,
            sync_trigger: None,
            streams: None,
        }
    }

    /// Returns the address that the service listens on.
    pub fn address(&self) -> SocketAddr {
        self.server.address()
    }

    /// Returns the URL of both services, for a client's endpoint URL.
    pub fn endpoint_url(&self) -> String {
        let mut address = self.address();
        // Clients cannot connect to the address that stands for all interfaces.
        if address.ip().is_unspecified() {
            let loopback = match address {
                SocketAddr::V4(_) => std::net::Ipv4Addr::LOCALHOST.into(),
                SocketAddr::V6(_) => std::net::Ipv6Addr::LOCALHOST.into(),
            };
            address.set_ip(loopback);
        }
        format!("http://{address}")
    }

    /// Returns the region that requests have to be signed for.
    pub fn region(&self) -> &str {
        &self.app.service.region
    }

    /// Returns the credentials of the developer.
    pub fn credentials(&self) -> Credentials {
        self.developer.credentials()
    }

    /// Returns the clock of the service.
    pub fn clock(&self) -> &Clock {
        &self.app.service.clock
    }

    /// Returns the push notifications that would have been sent, from the oldest to the newest.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn notifications(&self) -> Result<Vec<PushNotification>, StoreError> {
        let store = &self.app.service.store;
        let listed =
            store.read(|connection| Ok::<_, StoreError>(notifications::list(connection, 0)?))?;
        Ok(listed.into_iter().map(PushNotification::from).collect())
    }

    /// Makes the next calls of an operation fail, or take longer.
    ///
    /// # Errors
    /// If the operation does not exist, or the fault can have no effect.
    pub fn inject_fault(&self, fault: Fault) -> Result<(), InvalidFault> {
        self.app.faults.add(fault)
    }

    /// Removes the whole state and all faults, and applies the seed again.
    ///
    /// # Errors
    /// If the database cannot be written.
    pub async fn reset(&self) -> Result<(), StartError> {
        reset(&self.app).await.map_err(StartError::seed)
    }

    /// Stops the service: it completes the requests that it is handling, and closes the data file.
    pub async fn stop(self) {
        self.server.stop().await;
    }
}

impl Builder {
    /// Sets the port; 0 is any free one, and the default.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Sets the name or address to listen on. The default is `127.0.0.1`: paths below `/_local` are not
    /// authenticated, and with another address other machines can use them.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = host.into();
        self
    }

    /// Sets the region of the service. The default is `us-east-1`.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = region.into();
        self
    }

    /// Keeps the state in a file, which is created if it does not exist. Without one, it is in memory.
    pub fn data_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.location = Location::File(path.into());
        self
    }

    /// Sets the pools, identities and datasets that a service without pools starts with.
    pub fn seed(mut self, seed: Seed) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Sets the clock.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Sets the keys of the developer. The default is `test` for both.
    pub fn developer_keys(
        mut self,
        access_key_id: impl Into<String>,
        secret_access_key: impl Into<String>,
    ) -> Self {
        self.developer = DeveloperKeys {
            access_key_id: access_key_id.into(),
            secret_access_key: secret_access_key.into(),
        };
        self
    }

    /// Sets an `http` URL that every push notification is posted to, as JSON.
    pub fn webhook(mut self, url: impl Into<String>) -> Self {
        self.webhook = Some(url.into());
        self
    }

    /// Sets an `http` URL that stands for the functions of SyncTrigger events. Without one, no functions are
    /// run.
    pub fn sync_trigger(mut self, url: impl Into<String>) -> Self {
        self.sync_trigger = Some(url.into());
        self
    }

    /// Sets a file that the entries of streams are appended to, one JSON object in a line.
    pub fn streams_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.streams = Some(path.into());
        self
    }

    /// Starts the service, in the current Tokio runtime.
    ///
    /// # Errors
    /// If the address, the data file, the seed or a setting cannot be used.
    pub async fn start(self) -> Result<LocalService, StartError> {
        check_text("region", &self.region)?;
        check_text("access key ID", &self.developer.access_key_id)?;
        let parse = |url: &Option<String>| url.as_deref().map(str::parse).transpose();
        let destinations = Destinations {
            webhook: parse(&self.webhook)?,
            streams: self.streams,
        };
        let trigger = Trigger {
            url: parse(&self.sync_trigger)?,
        };
        if let Some(path) = &destinations.streams {
            open_streams(path).map_err(|source| StartError::Streams {
                path: path.clone(),
                source,
            })?;
        }
        let store = Store::open(&self.location)?;
        let sealer = Sealer::new(store.secret());
        let keys = KeyIssuer::new(sealer.clone());
        let verifier = Verifier::new(
            self.developer.clone(),
            keys.clone(),
            self.region.clone(),
            self.clock.clone(),
        );
        let service = Service {
            store,
            clock: self.clock,
            region: self.region,
            keys,
            open_id: OpenIdIssuer::new(sealer.clone()),
            sessions: SyncSessions::new(sealer),
            effects: Effects::start(destinations),
            trigger,
        };
        let app = Arc::new(App::new(service, verifier, self.seed, &self.host));
        app.apply_seed().await.map_err(StartError::seed)?;
        let started = Server::start(app.clone(), &self.host, self.port).await;
        let server = started.map_err(|source| StartError::Listen {
            host: self.host,
            port: self.port,
            source,
        })?;
        Ok(LocalService {
            server,
            app,
            developer: self.developer,
        })
    }
}

impl StartError {
    fn seed(error: crate::error::ServiceError) -> Self {
        Self::Seed {
            message: error.message,
        }
    }
}

impl From<Notification> for PushNotification {
    fn from(notification: Notification) -> Self {
        let payload = notification_json(&notification)["payload"].to_string();
        Self {
            id: notification.id,
            device_id: notification.device,
            platform: notification.platform,
            application_arn: notification.application_arn,
            payload,
        }
    }
}

fn listen_hint(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::AddrInUse | io::ErrorKind::PermissionDenied => {
            "choose another port, or 0 for any free one"
        }
        _ => "use a name or an address of this machine, such as 127.0.0.1",
    }
}

fn check_text(name: &'static str, text: &str) -> Result<(), StartError> {
    let is_valid = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'/' | b',');
    if !text.is_empty() && text.bytes().all(is_valid) {
        Ok(())
    } else {
        Err(StartError::InvalidText { name })
    }
}
