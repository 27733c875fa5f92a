//! A service with a pool, and clients of it.

use aws_credential_types::Credentials;
use cognito_sync::config::Region;
use cognito_sync::config::retry::RetryConfig;
use cognito_sync::operation::list_records::ListRecordsOutput;
use cognito_sync::operation::update_records::{UpdateRecordsError, UpdateRecordsOutput};
use cognito_sync::types::{Operation, PushSync, RecordPatch};
use cognito_sync_local::{Builder, LocalService};

pub(crate) const GCM: &str = "arn:aws:sns:us-east-1:000000000000:app/GCM/notes";
pub(crate) const ROLE: &str = "arn:aws:iam::000000000000:role/guests";
pub(crate) const DEVELOPER: &str = "login.example";

/// A running service with a pool, and the clients of the developer.
pub(crate) struct Scene {
    pub(crate) service: LocalService,
    pub(crate) sync: cognito_sync::Client,
    pub(crate) identity: cognito_identity::Client,
    pub(crate) pool: String,
}

/// An identity and its client.
#[derive(Clone)]
pub(crate) struct User {
    pub(crate) id: String,
    pub(crate) pool: String,
    pub(crate) sync: cognito_sync::Client,
    pub(crate) credentials: Credentials,
}

impl Scene {
    pub(crate) async fn start() -> Self {
        Self::start_with(LocalService::builder()).await
    }

    /// Starts a service and creates a pool that accepts guests and has roles, a developer provider and an
    /// application for push notifications.
    pub(crate) async fn start_with(builder: Builder) -> Self {
        let service = builder.start().await.expect("the service starts");
        let sync = sync_client(&service, service.credentials());
        let identity = identity_client(&service);
        let created = identity
            .create_identity_pool()
            .identity_pool_name("notes")
            .allow_unauthenticated_identities(true)
            .developer_provider_name(DEVELOPER)
            .supported_login_providers("graph.facebook.com", "app")
            .send()
            .await
            .expect("a pool is created");
        let pool = created.identity_pool_id;
        identity
            .set_identity_pool_roles()
            .identity_pool_id(&pool)
            .roles("unauthenticated", ROLE)
            .roles("authenticated", ROLE)
            .send()
            .await
            .expect("the roles are set");
        sync.set_identity_pool_configuration()
            .identity_pool_id(&pool)
            .push_sync(PushSync::builder().application_arns(GCM).build())
            .send()
            .await
            .expect("the configuration is set");
        Self {
            service,
            sync,
            identity,
            pool,
        }
    }

    /// Creates a guest.
    pub(crate) async fn guest(&self) -> User {
        let id = self.identity.get_id().identity_pool_id(&self.pool);
        let id = id.send().await.expect("guests are accepted").identity_id;
        self.user(id.expect("an identity has an ID")).await
    }

    /// Returns an identity with temporary credentials.
    pub(crate) async fn user(&self, id: String) -> User {
        let issued = self
            .identity
            .get_credentials_for_identity()
            .identity_id(&id)
            .send()
            .await
            .expect("credentials are issued");
        let issued = issued.credentials.expect("there are credentials");
        let credentials = Credentials::new(
            issued.access_key_id.expect("there is an ID"),
            issued.secret_key.expect("there is a secret"),
            issued.session_token,
            None,
            "test",
        );
        User {
            id,
            pool: self.pool.clone(),
            sync: sync_client(&self.service, credentials.clone()),
            credentials,
        }
    }
}

impl User {
    /// Lists the records of a dataset that changed after a sync count.
    pub(crate) async fn list(&self, dataset: &str, last_sync_count: i64) -> ListRecordsOutput {
        self.sync
            .list_records()
            .identity_pool_id(&self.pool)
            .identity_id(&self.id)
            .dataset_name(dataset)
            .last_sync_count(last_sync_count)
            .send()
            .await
            .expect("records are listed")
    }

    /// Lists a dataset for its session token, and sends an update.
    pub(crate) async fn update(
        &self,
        dataset: &str,
        patches: impl IntoIterator<Item = RecordPatch>,
    ) -> Result<UpdateRecordsOutput, UpdateRecordsError> {
        let token = self.list(dataset, 0).await.sync_session_token;
        self.update_with(dataset, &token.expect("there is a token"), patches)
            .await
    }

    /// Sends an update with a session token.
    pub(crate) async fn update_with(
        &self,
        dataset: &str,
        token: &str,
        patches: impl IntoIterator<Item = RecordPatch>,
    ) -> Result<UpdateRecordsOutput, UpdateRecordsError> {
        self.sync
            .update_records()
            .identity_pool_id(&self.pool)
            .identity_id(&self.id)
            .dataset_name(dataset)
            .sync_session_token(token)
            .set_record_patches(Some(patches.into_iter().collect()))
            .send()
            .await
            .map_err(|error| error.into_service_error())
    }

    /// Sends a call that fails if the clock of the service was moved, by which the client corrects its own.
    pub(crate) async fn correct_clock(&self) {
        let list = self.sync.list_datasets();
        let list = list.identity_pool_id(&self.pool).identity_id(&self.id);
        let _ = list.send().await;
    }

    /// Registers a device of the platform GCM and returns its ID.
    pub(crate) async fn register(&self, token: &str) -> String {
        let registered = self
            .sync
            .register_device()
            .identity_pool_id(&self.pool)
            .identity_id(&self.id)
            .platform(cognito_sync::types::Platform::Gcm)
            .token(token)
            .send()
            .await;
        let id = registered.expect("the device is registered").device_id;
        id.expect("a device has an ID")
    }

    /// Subscribes a device to a dataset.
    pub(crate) async fn subscribe(&self, dataset: &str, device: &str) {
        self.sync
            .subscribe_to_dataset()
            .identity_pool_id(&self.pool)
            .identity_id(&self.id)
            .dataset_name(dataset)
            .device_id(device)
            .send()
            .await
            .expect("the device is subscribed");
    }
}

/// Returns a client of Cognito Sync that does not retry.
pub(crate) fn sync_client(
    service: &LocalService,
    credentials: Credentials,
) -> cognito_sync::Client {
    let config = cognito_sync::Config::builder()
        .endpoint_url(service.endpoint_url())
        .region(Region::new("us-east-1"))
        .credentials_provider(credentials)
        .retry_config(RetryConfig::disabled())
        .build();
    cognito_sync::Client::from_conf(config)
}

/// Returns a client of Cognito Identity with the keys of the developer, which does not retry.
pub(crate) fn identity_client(service: &LocalService) -> cognito_identity::Client {
    identity_client_with(service, service.credentials())
}

/// Returns a client of Cognito Identity that does not retry.
pub(crate) fn identity_client_with(
    service: &LocalService,
    credentials: Credentials,
) -> cognito_identity::Client {
    let config = cognito_identity::Config::builder()
        .endpoint_url(service.endpoint_url())
        .region(Region::new("us-east-1"))
        .credentials_provider(credentials)
        .retry_config(RetryConfig::disabled())
        .build();
    cognito_identity::Client::from_conf(config)
}

/// Returns a patch that sets a value.
pub(crate) fn replace(key: &str, value: &str, sync_count: i64) -> RecordPatch {
    let patch = RecordPatch::builder().op(Operation::Replace).key(key);
    let patch = patch.value(value).sync_count(sync_count).build();
    patch.expect("all members are set")
}

/// Returns a patch that removes a record.
pub(crate) fn remove(key: &str, sync_count: i64) -> RecordPatch {
    let patch = RecordPatch::builder().op(Operation::Remove).key(key);
    let patch = patch.sync_count(sync_count).build();
    patch.expect("all members are set")
}

/// Asserts the code and message of a service error.
macro_rules! assert_error {
    ($result:expr, $code:literal, $message:expr) => {{
        let error = $result.expect_err("the call fails").into_service_error();
        let meta = error.meta();
        assert_eq!(
            (meta.code(), meta.message()),
            (Some($code), Some($message)),
            "{error:?}"
        );
    }};
}
pub(crate) use assert_error;
