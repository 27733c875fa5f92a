//! The endpoint that scenarios run against.

use cognito_identity_credentials::CognitoIdentityCredentials;
use cognito_sync::config::{EnvironmentCredentials, Region};
use cognito_sync::types::PushSync;
use cognito_sync_local::LocalService;
use std::env;
use std::error::Error;

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

/// A pool at an endpoint, and the clients of its developer.
pub(crate) struct Target {
    /// `None` is AWS.
    endpoint: Option<String>,
    region: String,
    pool: String,
    application: Option<String>,
    developer: cognito_sync::Client,
    identity: cognito_identity::Client,
    /// The service that this program has started.
    _service: Option<LocalService>,
}

/// An identity, its client and that of the developer.
pub(crate) struct User {
    pub(crate) pool: String,
    pub(crate) id: String,
    pub(crate) sync: cognito_sync::Client,
    pub(crate) developer: cognito_sync::Client,
}

impl Target {
    /// Creates a pool at the endpoint that the environment names, or at a new local service.
    pub(crate) async fn from_environment() -> Result<Self> {
        let variable = |name| env::var(name).ok();
        let mut target = match variable("SCENARIOS_ENDPOINT").as_deref() {
            None => Self::local().await?,
            Some("aws") => Self::remote(None)?,
            Some(url) => Self::remote(Some(url.to_owned()))?,
        };
        let local_role = "arn:aws:iam::000000000000:role/guests";
        let role = match (&target.endpoint, variable("SCENARIOS_ROLE_ARN")) {
            (_, Some(role)) => role,
            (Some(_), None) => local_role.to_owned(),
            (None, None) => return Err("set SCENARIOS_ROLE_ARN to a role for guests".into()),
        };
        target.create_pool(&role).await?;
        Ok(target)
    }

    async fn local() -> Result<Self> {
        let service = LocalService::start().await?;
        let (endpoint, region) = (service.endpoint_url(), service.region().to_owned());
        let sync = cognito_sync::Config::builder().credentials_provider(service.credentials());
        let identity =
            cognito_identity::Config::builder().credentials_provider(service.credentials());
        let mut target = Self::new(Some(endpoint), region, sync, identity);
        target.application = Some("arn:aws:sns:us-east-1:000000000000:app/GCM/notes".to_owned());
        target._service = Some(service);
        Ok(target)
    }

    fn remote(endpoint: Option<String>) -> Result<Self> {
        let region = env::var("AWS_REGION").map_err(|_| "set AWS_REGION")?;
        let credentials = EnvironmentCredentials::new;
        let sync = cognito_sync::Config::builder().credentials_provider(credentials());
        let identity = cognito_identity::Config::builder().credentials_provider(credentials());
        let mut target = Self::new(endpoint, region, sync, identity);
        target.application = env::var("SCENARIOS_APPLICATION_ARN").ok();
        Ok(target)
    }

    fn new(
        endpoint: Option<String>,
        region: String,
        sync: cognito_sync::config::Builder,
        identity: cognito_identity::config::Builder,
    ) -> Self {
        let mut sync = sync.region(Region::new(region.clone()));
        sync.set_endpoint_url(endpoint.clone());
        let mut identity = identity.region(Region::new(region.clone()));
        identity.set_endpoint_url(endpoint.clone());
        Self {
            endpoint,
            region,
            pool: String::new(),
            application: None,
            developer: cognito_sync::Client::from_conf(sync.build()),
            identity: cognito_identity::Client::from_conf(identity.build()),
            _service: None,
        }
    }

    async fn create_pool(&mut self, role: &str) -> Result<()> {
        let create = self.identity.create_identity_pool();
        let create = create
            .identity_pool_name("scenarios")
            .allow_unauthenticated_identities(true);
        self.pool = create.send().await?.identity_pool_id;
        let roles = self
            .identity
            .set_identity_pool_roles()
            .identity_pool_id(&self.pool);
        roles.roles("unauthenticated", role).send().await?;
        if let Some(application) = &self.application {
            let set = self.developer.set_identity_pool_configuration();
            let push_sync = PushSync::builder()
                .application_arns(application)
                .role_arn(role);
            set.identity_pool_id(&self.pool)
                .push_sync(push_sync.build())
                .send()
                .await?;
        }
        Ok(())
    }

    /// Returns whether devices can be registered.
    pub(crate) fn has_application(&self) -> bool {
        self.application.is_some()
    }

    /// Returns a new identity.
    pub(crate) async fn guest(&self) -> Result<User> {
        let mut credentials = CognitoIdentityCredentials::builder().identity_pool_id(&self.pool);
        if let Some(endpoint) = &self.endpoint {
            credentials = credentials.endpoint_url(endpoint);
        }
        let credentials = credentials.build();
        let id = credentials.identity_id().await?;
        let mut config = cognito_sync::Config::builder()
            .region(Region::new(self.region.clone()))
            .credentials_provider(credentials);
        config.set_endpoint_url(self.endpoint.clone());
        Ok(User {
            pool: self.pool.clone(),
            id,
            sync: cognito_sync::Client::from_conf(config.build()),
            developer: self.developer.clone(),
        })
    }

    /// Deletes the pool.
    pub(crate) async fn delete(self) -> Result<()> {
        let delete = self.identity.delete_identity_pool();
        delete.identity_pool_id(&self.pool).send().await?;
        Ok(())
    }
}
