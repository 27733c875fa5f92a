//! A local service with a pool, and clients of it.

use super::{identity_sdk, sync_sdk};
use aws_credential_types::Credentials;
use aws_credential_types::provider::ProvideCredentials;
use cognito_sync_local::LocalService;
use std::error::Error;
use sync_sdk::operation::list_records::ListRecordsOutput;
use sync_sdk::operation::update_records::{UpdateRecordsError, UpdateRecordsOutput};
use sync_sdk::types::{PushSync, RecordPatch};

pub(super) const APPLICATION: &str = "arn:aws:sns:us-east-1:000000000000:app/GCM/notes";
pub(super) const FACEBOOK: &str = "graph.facebook.com";
pub(super) const ROLE: &str = "arn:aws:iam::000000000000:role/app";

pub(super) type Result<T = (), E = Box<dyn Error + Send + Sync>> = std::result::Result<T, E>;

/// A running service with a pool, and the clients of the developer.
pub(super) struct Scene {
    pub(super) service: LocalService,
    pub(super) sync: sync_sdk::Client,
    pub(super) identity: identity_sdk::Client,
    pub(super) pool: String,
}

/// An identity and its client.
pub(super) struct User {
    pub(super) pool: String,
    pub(super) id: String,
    pub(super) sync: sync_sdk::Client,
}

impl Scene {
    /// Starts a service and creates a pool that accepts guests, and has roles and an application for push
    /// notifications.
    pub(super) async fn start() -> Result<Self> {
        let service = LocalService::start().await?;
        let config = identity_sdk::Config::builder()
            .endpoint_url(service.endpoint_url())
            .region(identity_sdk::config::Region::new(
                service.region().to_owned(),
            ))
            .credentials_provider(service.credentials());
        let identity = identity_sdk::Client::from_conf(config.build());
        let sync = sync_client(&service, service.credentials());
        let created = identity
            .create_identity_pool()
            .identity_pool_name("notes")
            .allow_unauthenticated_identities(true)
            .supported_login_providers(FACEBOOK, "app")
            .send()
            .await?;
        let pool = created.identity_pool_id;
        identity
            .set_identity_pool_roles()
            .identity_pool_id(&pool)
            .roles("unauthenticated", ROLE)
            .roles("authenticated", ROLE)
            .send()
            .await?;
        sync.set_identity_pool_configuration()
            .identity_pool_id(&pool)
            .push_sync(PushSync::builder().application_arns(APPLICATION).build())
            .send()
            .await?;
        Ok(Self {
            service,
            sync,
            identity,
            pool,
        })
    }

    /// Returns a new guest, with credentials by GetId and GetCredentialsForIdentity.
    pub(super) async fn guest(&self) -> Result<User> {
        let get = self.identity.get_id().identity_pool_id(&self.pool);
        let id = get.send().await?.identity_id.ok_or("no identity ID")?;
        let get = self.identity.get_credentials_for_identity();
        let issued = get.identity_id(&id).send().await?;
        assert_eq!(issued.identity_id(), Some(id.as_str()));
        let issued = issued.credentials.ok_or("no credentials")?;
        let expiration = issued.expiration.ok_or("no expiration")?;
        let credentials = Credentials::new(
            issued.access_key_id.ok_or("no access key ID")?,
            issued.secret_key.ok_or("no secret key")?,
            issued.session_token,
            Some(expiration.try_into()?),
            "GetCredentialsForIdentity",
        );
        Ok(User {
            pool: self.pool.clone(),
            id,
            sync: sync_client(&self.service, credentials),
        })
    }
}

impl User {
    /// Lists the records of a dataset.
    pub(super) async fn list(&self, dataset: &str) -> Result<ListRecordsOutput> {
        let list = self.sync.list_records().identity_pool_id(&self.pool);
        let list = list.identity_id(&self.id).dataset_name(dataset);
        Ok(list.send().await?)
    }

    /// Lists a dataset for its session token, and sends an update.
    pub(super) async fn update(
        &self,
        dataset: &str,
        patches: impl IntoIterator<Item = RecordPatch>,
    ) -> Result<UpdateRecordsOutput, UpdateRecordsError> {
        let listed = self.list(dataset).await.expect("records are listed");
        self.sync
            .update_records()
            .identity_pool_id(&self.pool)
            .identity_id(&self.id)
            .dataset_name(dataset)
            .set_sync_session_token(listed.sync_session_token)
            .set_record_patches(Some(patches.into_iter().collect()))
            .send()
            .await
            .map_err(|error| error.into_service_error())
    }
}

/// Returns a client of Cognito Sync.
pub(super) fn sync_client(
    service: &LocalService,
    credentials: impl ProvideCredentials + 'static,
) -> sync_sdk::Client {
    let config = sync_sdk::Config::builder()
        .endpoint_url(service.endpoint_url())
        .region(sync_sdk::config::Region::new(service.region().to_owned()))
        .credentials_provider(credentials);
    sync_sdk::Client::from_conf(config.build())
}

/// Returns a patch that sets a value.
pub(super) fn replace(key: &str, value: &str, sync_count: i64) -> RecordPatch {
    let patch = RecordPatch::builder().op(sync_sdk::types::Operation::Replace);
    let patch = patch.key(key).value(value).sync_count(sync_count).build();
    patch.expect("all members are set")
}
