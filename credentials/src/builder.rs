//! The builder of the provider.

use crate::error::{Error, ErrorKind};
use crate::identity::Identity;
use crate::logins::{Logins, ProvideLogins};
use crate::provider::{CognitoIdentityCredentials, OnIdentityChange, Provider};
use aws_smithy_async::time::{SharedTimeSource, TimeSource};
use cognito_identity::config::{self, HttpClient, IntoShared, Region, SharedHttpClient};
use std::fmt;
use std::sync::Arc;

/// Builder of [`CognitoIdentityCredentials`].
///
/// Only the identity pool ID is required.
#[derive(Default)]
pub struct Builder {
    identity_pool_id: Option<String>,
    identity_id: Option<String>,
    logins: Option<Arc<dyn ProvideLogins>>,
    custom_role_arn: Option<String>,
    on_identity_change: Option<OnIdentityChange>,
    config: Option<config::Builder>,
    endpoint_url: Option<String>,
    http_client: Option<SharedHttpClient>,
    time_source: Option<SharedTimeSource>,
}

impl Builder {
    /// Creates a builder.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the ID of the identity pool: region, colon, UUID. Requests go to that region.
    pub fn identity_pool_id(mut self, id: impl Into<String>) -> Self {
        self.identity_pool_id = Some(id.into());
        self
    }

    /// Sets the identity ID of the user, from an earlier use of the app. Without it, the first call obtains
    /// one.
    pub fn identity_id(self, id: impl Into<String>) -> Self {
        self.set_identity_id(Some(id.into()))
    }

    /// Sets or clears the [`identity_id`](Self::identity_id).
    pub fn set_identity_id(mut self, id: Option<String>) -> Self {
        self.identity_id = id;
        self
    }

    /// Sets the source of the user's login tokens: an asynchronous closure, or [`Logins`] that do not
    /// change. Without it, the user is a guest.
    pub fn logins(mut self, logins: impl ProvideLogins) -> Self {
        self.logins = Some(Arc::new(logins));
        self
    }

    /// Sets the ARN of the role to use, if the user's login token lists several.
    pub fn custom_role_arn(mut self, arn: impl Into<String>) -> Self {
        self.custom_role_arn = Some(arn.into());
        self
    }

    /// Sets a callback that receives the identity ID each time it changes: once it has been obtained, when
    /// Cognito Identity replaces it by that of a merged identity, and `None` after a logout.
    ///
    /// Store the ID there, and pass it to [`identity_id`](Self::identity_id) at the next start. The callback
    /// must not call methods of the provider.
    pub fn on_identity_change(
        mut self,
        callback: impl Fn(Option<&str>) + Send + Sync + 'static,
    ) -> Self {
        self.on_identity_change = Some(Box::new(callback));
        self
    }

    /// Sets the settings of the client for Cognito Identity, such as timeouts and retries. Those shared with
    /// other clients are `config::Builder::from(&sdk_config)`.
    ///
    /// The region is that of the identity pool ID, whatever is set here.
    pub fn config(mut self, config: config::Builder) -> Self {
        self.config = Some(config);
        self
    }

    /// Sets the URL of Cognito Identity, such as that of a local service.
    pub fn endpoint_url(mut self, url: impl Into<String>) -> Self {
        self.endpoint_url = Some(url.into());
        self
    }

    /// Sets the HTTP client for requests to Cognito Identity.
    pub fn http_client(mut self, http_client: impl HttpClient + 'static) -> Self {
        self.http_client = Some(http_client.into_shared());
        self
    }

    /// Sets the clock that decides whether credentials expire soon.
    pub fn time_source(mut self, time_source: impl TimeSource + 'static) -> Self {
        self.time_source = Some(SharedTimeSource::new(time_source));
        self
    }

    /// Builds the provider. If the identity pool ID is missing or invalid, its calls fail with
    /// [`ErrorKind::InvalidIdentityPoolId`].
    pub fn build(self) -> CognitoIdentityCredentials {
        let identity_pool_id = self.identity_pool_id.unwrap_or_default();
        let region = region_of(&identity_pool_id).map(str::to_owned);
        let mut config = self.config.unwrap_or_default();
        config.set_region(region.clone().map(Region::new));
        if self.endpoint_url.is_some() {
            config.set_endpoint_url(self.endpoint_url);
        }
        if self.http_client.is_some() {
            config.set_http_client(self.http_client);
        }
        if self.time_source.is_some() {
            config.set_time_source(self.time_source);
        }
        let config = config.build();
        let valid = region
            .map(|_| ())
            .ok_or_else(|| Error::new(ErrorKind::InvalidIdentityPoolId, &identity_pool_id, None));
        CognitoIdentityCredentials::new(
            Provider {
                identity_pool_id,
                valid,
                custom_role_arn: self.custom_role_arn,
                on_identity_change: self.on_identity_change,
                time_source: config.time_source().unwrap_or_default(),
                client: cognito_identity::Client::from_conf(config),
            },
            self.logins.unwrap_or_else(|| Arc::new(Logins::none())),
            Identity::new(self.identity_id),
        )
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("identity_pool_id", &self.identity_pool_id)
            .field("custom_role_arn", &self.custom_role_arn)
            .finish_non_exhaustive()
    }
}

/// Returns the region that an identity pool ID begins with.
fn region_of(identity_pool_id: &str) -> Option<&str> {
    let (region, id) = identity_pool_id.split_once(':')?;
    let is_region = |text: &str| {
        !text.is_empty()
            && text
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    (is_region(region) && !id.is_empty()).then_some(region)
}

#[cfg(test)]
mod tests {
    use super::region_of;

    #[test]
    fn the_region_of_a_pool_is_the_part_before_the_colon() {
        let id = "23ec4050-6aea-7089-a2dd-08002e0a3b1c";
        assert_eq!(
            region_of(&format!("us-gov-west-1:{id}")),
            Some("us-gov-west-1")
        );
        for invalid in [
            "",
            id,
            &format!(":{id}"),
            "us-east-1:",
            &format!("a.example/:{id}"),
        ] {
            assert_eq!(region_of(invalid), None, "{invalid}");
        }
    }
}
