//! Calls with a custom auth scheme.

mod support;

use aws_credential_types::Credentials;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::auth::{
    AuthScheme, AuthSchemeEndpointConfig, AuthSchemeId, AuthSchemeOption, AuthSchemeOptionsFuture,
    Sign,
};
use aws_smithy_runtime_api::client::identity::{Identity, SharedIdentityResolver};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::runtime_components::{GetIdentityResolver, RuntimeComponents};
use aws_smithy_types::config_bag::ConfigBag;
use aws_types::region::Region;
use sdk_runtime::auth::scheme::{Params, ResolveAuthScheme};
use sdk_runtime::config::{Builder, Config};
use sdk_runtime::error::SdkError;
use support::fake::Fake;
use support::*;

/// An auth scheme that writes the identity to a header.
#[derive(Debug)]
struct Badge {
    id: &'static str,
    /// The name of its identity, unless it uses AWS credentials.
    name: Option<&'static str>,
}

impl AuthScheme for Badge {
    fn scheme_id(&self) -> AuthSchemeId {
        AuthSchemeId::from(self.id)
    }
    fn identity_resolver(
        &self,
        resolvers: &dyn GetIdentityResolver,
    ) -> Option<SharedIdentityResolver> {
        match self.name {
            Some(name) => Some(SharedIdentityResolver::new(Identity::new(name, None))),
            None => resolvers.identity_resolver(AuthSchemeId::from("sigv4")),
        }
    }
    fn signer(&self) -> &dyn Sign {
        self
    }
}

impl Sign for Badge {
    fn sign_http_request(
        &self,
        request: &mut HttpRequest,
        identity: &Identity,
        _: AuthSchemeEndpointConfig<'_>,
        _: &RuntimeComponents,
        _: &ConfigBag,
    ) -> Result<(), BoxError> {
        let name = match (
            identity.data::<&'static str>(),
            identity.data::<Credentials>(),
        ) {
            (Some(name), _) => (*name).to_owned(),
            (_, Some(credentials)) => credentials.access_key_id().to_owned(),
            _ => return Err("nobody".into()),
        };
        request.headers_mut().insert("x-badge", name);
        Ok(())
    }
}

/// A resolver that chooses these schemes for PutThing, and Signature Version 4 otherwise.
#[derive(Debug)]
struct Choose(&'static [&'static str]);

impl ResolveAuthScheme for Choose {
    fn resolve_auth_scheme<'a>(
        &'a self,
        params: &'a Params,
        _: &'a ConfigBag,
        _: &'a RuntimeComponents,
    ) -> AuthSchemeOptionsFuture<'a> {
        let ids = match params.operation_name() {
            "PutThing" => self.0,
            _ => &["sigv4"],
        };
        let options = ids
            .iter()
            .map(|id| AuthSchemeOption::from(AuthSchemeId::from(*id)));
        AuthSchemeOptionsFuture::ready(Ok(options.collect()))
    }
}

/// Returns the identity in the request with number `index`, and whether it is signed.
fn proof(fake: &Fake, index: usize) -> (Option<String>, bool) {
    let signed = fake.header(index, "authorization").is_some();
    (fake.header(index, "x-badge"), signed)
}

fn without_credentials(fake: &Fake) -> Builder<Things> {
    Config::builder()
        .region(Region::new("eu-west-7"))
        .http_client(fake.clone())
}

const BADGE: Badge = Badge {
    id: "badge",
    name: Some("Ada"),
};

#[tokio::test]
async fn a_custom_scheme_is_used_if_chosen() {
    let fake = Fake::default();
    let config = config()
        .http_client(fake.clone())
        .push_auth_scheme(BADGE)
        .auth_scheme_resolver(Choose(&["badge", "sigv4"]));
    let client = client(config);
    put(&client).await.unwrap();
    get(&client).await.unwrap();
    assert_eq!(proof(&fake, 0), (Some("Ada".to_owned()), false));
    assert_eq!(proof(&fake, 1), (None, true));
}

#[tokio::test]
async fn a_missing_scheme_is_skipped() {
    let fake = Fake::default();
    let config = config().http_client(fake.clone());
    let config = config.auth_scheme_resolver(Choose(&["badge", "sigv4"]));
    put(&client(config)).await.unwrap();
    assert_eq!(proof(&fake, 0), (None, true));
    // So does one that has no identity.
    let config = without_credentials(&fake)
        .push_auth_scheme(BADGE)
        .auth_scheme_resolver(Choose(&["sigv4", "badge"]));
    put(&client(config)).await.unwrap();
    assert_eq!(proof(&fake, 1), (Some("Ada".to_owned()), false));
}

#[tokio::test]
async fn a_scheme_called_sigv4_takes_the_place_of_signing_and_gets_the_credentials() {
    let fake = Fake::default();
    let own = Badge {
        id: "sigv4",
        name: None,
    };
    let config = config().http_client(fake.clone()).push_auth_scheme(own);
    put(&client(config)).await.unwrap();
    assert_eq!(proof(&fake, 0), (Some("AKID".to_owned()), false));
}

#[tokio::test]
async fn calls_are_unsigned_only_if_chosen_or_allowed() {
    let fake = Fake::default();
    put(&client(without_credentials(&fake).allow_no_auth()))
        .await
        .unwrap();
    assert_eq!(proof(&fake, 0), (None, false));
    // With credentials the call is signed.
    put(&client(config().http_client(fake.clone()).allow_no_auth()))
        .await
        .unwrap();
    assert_eq!(proof(&fake, 1), (None, true));
    // Unless it is chosen, or preferred.
    let chosen = config().http_client(fake.clone());
    put(&client(chosen.auth_scheme_resolver(Choose(&["noAuth"]))))
        .await
        .unwrap();
    assert_eq!(proof(&fake, 2), (None, false));
    let preferred = config().http_client(fake.clone()).allow_no_auth();
    let no_auth = [AuthSchemeId::from("noAuth")];
    put(&client(preferred.auth_scheme_preference(no_auth)))
        .await
        .unwrap();
    assert_eq!(proof(&fake, 3), (None, false));

    let forbidden = config().http_client(fake.clone());
    let forbidden = forbidden.auth_scheme_resolver(Choose(&["token", "badge"]));
    let error = put(&client(forbidden)).await.unwrap_err();
    assert!(
        matches!(error, SdkError::ConstructionFailure(_)),
        "{error:?}"
    );
    let shown = error.to_string();
    assert!(shown.contains("(token, badge)"), "{shown}");
    assert!(shown.contains("allow_no_auth"), "{shown}");
    assert_eq!(fake.count(), 4);
}

#[tokio::test]
async fn a_scheme_that_fails_is_the_cause() {
    let fake = Fake::default();
    let nobody = SharedIdentityResolver::new(Identity::new(7_u8, None));
    #[derive(Debug)]
    struct Nobody(SharedIdentityResolver);
    impl AuthScheme for Nobody {
        fn scheme_id(&self) -> AuthSchemeId {
            AuthSchemeId::from("sigv4")
        }
        fn identity_resolver(&self, _: &dyn GetIdentityResolver) -> Option<SharedIdentityResolver> {
            Some(self.0.clone())
        }
        fn signer(&self) -> &dyn Sign {
            &BADGE
        }
    }
    let config = config().http_client(fake.clone());
    let error = put(&client(config.push_auth_scheme(Nobody(nobody))))
        .await
        .unwrap_err();
    assert_eq!(error.to_string(), "PutThing: nobody");
    assert!(
        matches!(error, SdkError::ConstructionFailure(_)),
        "{error:?}"
    );
    assert_eq!(fake.count(), 0);
}
