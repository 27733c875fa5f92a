//! Auth schemes: those of the caller, and those that the endpoint lists.

mod support;

use aws_credential_types::Credentials;
use aws_smithy_async::time::{StaticTimeSource, TimeSource};
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::auth::{
    AuthScheme, AuthSchemeEndpointConfig, AuthSchemeId, AuthSchemeOption, AuthSchemeOptionsFuture,
    Sign,
};
use aws_smithy_runtime_api::client::identity::{Identity, SharedIdentityResolver};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::runtime_components::{GetIdentityResolver, RuntimeComponents};
use aws_smithy_types::Document;
use aws_smithy_types::config_bag::ConfigBag;
use aws_types::region::Region;
use sdk_runtime::auth::scheme::{Params, ResolveAuthScheme};
use sdk_runtime::config::{ConfigBuilder, ServiceConfig};
use sdk_runtime::endpoint::{EndpointFuture, rules, shared_resolver};
use sdk_runtime::error::SdkError;
use sdk_runtime::sign::{
    PathEncoding, PathNormalization, SignableBody, SignableRequest, SigningKeyCache, SigningParams,
    SigningSettings, sign,
};
use std::collections::BTreeSet;
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
        endpoint_config: AuthSchemeEndpointConfig<'_>,
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
        if let Some(region) = endpoint_config.get("signingRegion") {
            let region = region.as_string().unwrap().to_owned();
            request.headers_mut().insert("x-badge-region", region);
        }
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

fn without_credentials(fake: &Fake) -> ConfigBuilder<Things> {
    ServiceConfig::builder()
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

/// Settings with an endpoint that lists auth schemes, and whose path has an empty segment.
fn with_endpoint(fake: &Fake, schemes: Vec<Document>) -> ConfigBuilder<Things> {
    let resolver = shared_resolver(schemes, |schemes: &Vec<Document>, _: &support::Params| {
        let listed = [("authSchemes", rules::list(schemes.clone()))];
        let endpoint = rules::endpoint_with("https://own.example/a//b", [], listed);
        EndpointFuture::ready(endpoint.map_err(Into::into))
    });
    let mut config = config().http_client(fake.clone()).time_source(noon());
    config.set_endpoint_resolver(Some(resolver));
    config
}

/// Noon of the 12th of March 2024.
fn noon() -> StaticTimeSource {
    StaticTimeSource::from_secs(1_710_244_800)
}

fn scheme(name: &str, properties: &[(&'static str, Document)]) -> Document {
    let name = ("name", name.into());
    rules::object([name].into_iter().chain(properties.iter().cloned()))
}

/// Returns region and service of the signature of the first request.
fn scope(fake: &Fake) -> String {
    let authorization = fake.header(0, "authorization").unwrap();
    let (_, rest) = authorization.split_once("/20240312/").unwrap();
    rest.split_once("/aws4_request").unwrap().0.to_owned()
}

#[tokio::test]
async fn the_endpoint_determines_region_and_service_of_the_signature() {
    let fake = Fake::default();
    let elsewhere = with_endpoint(&fake, vec![sigv4("eu-west-3", "other-name")]);
    put(&client(elsewhere)).await.unwrap();
    assert_eq!(scope(&fake), "eu-west-3/other-name");

    // So do the rules of the service.
    let fake = Fake::default();
    let global = config()
        .http_client(fake.clone())
        .time_source(noon())
        .region(Region::new("aws-global"));
    put(&client(global)).await.unwrap();
    assert_eq!(scope(&fake), "us-east-1/global");

    // What it does not set is that of the client; with a region of its own, the client needs none.
    let fake = Fake::default();
    let region = [("signingRegion", "eu-west-3".into())];
    let mut regional = with_endpoint(&fake, vec![scheme("sigv4", &region)]);
    regional.set_region(None);
    put(&client(regional)).await.unwrap();
    assert_eq!(scope(&fake), "eu-west-3/things");
    let fake = Fake::default();
    put(&client(with_endpoint(&fake, vec![scheme("sigv4", &[])])))
        .await
        .unwrap();
    assert_eq!(scope(&fake), "eu-west-7/things");
}

/// Returns the signature of a request that was sent, computed again with these settings.
fn signature(request: &HttpRequest, settings: SigningSettings) -> String {
    let added_later = ["authorization", "amz-sdk-request"];
    let headers = request.headers().iter();
    let headers = headers.filter(|(name, _)| !added_later.contains(name));
    let body = SignableBody::Bytes(request.body().bytes().unwrap());
    let signable = SignableRequest::new(request.method(), request.uri(), headers, body).unwrap();
    let token = Some(TOKEN.to_owned());
    let params = SigningParams {
        credentials: &Credentials::new("AKID", SECRET, token, None, "test"),
        region: "eu-west-7",
        service: "things",
        time: noon().now(),
        settings,
    };
    let signed = sign(&signable, &params, &SigningKeyCache::default()).unwrap();
    signed.signature().as_str().to_owned()
}

#[tokio::test]
async fn the_endpoint_determines_how_the_path_is_signed() {
    let usual = SigningSettings::default();
    let encoded_once = SigningSettings {
        path_encoding: PathEncoding::Single,
        ..usual
    };
    let not_normalized = SigningSettings {
        path_normalization: PathNormalization::Keep,
        ..usual
    };
    let mut signatures = BTreeSet::new();
    for (key, settings) in [
        ("signingRegionSet", usual),
        ("disableDoubleEncoding", encoded_once),
        ("disableNormalizePath", not_normalized),
    ] {
        let fake = Fake::default();
        let config = with_endpoint(&fake, vec![scheme("sigv4", &[(key, true.into())])]);
        put(&client(config)).await.unwrap();
        let authorization = fake.header(0, "authorization").unwrap();
        let (_, sent) = authorization.split_once("Signature=").unwrap();
        let expected = fake.request(0, |request| signature(request, settings));
        assert_eq!(sent, expected, "{key}");
        signatures.insert(expected);
    }
    assert_eq!(signatures.len(), 3);
}

#[tokio::test]
async fn a_custom_scheme_gets_its_configuration_of_the_endpoint() {
    let fake = Fake::default();
    let far = |name| scheme(name, &[("signingRegion", "far".into())]);
    let config = with_endpoint(&fake, vec![sigv4("eu-west-3", "other-name"), far("badge")])
        .push_auth_scheme(BADGE)
        .auth_scheme_resolver(Choose(&["badge", "sigv4"]));
    put(&client(config)).await.unwrap();
    assert_eq!(proof(&fake, 0), (Some("Ada".to_owned()), false));
    assert_eq!(fake.header(0, "x-badge-region").as_deref(), Some("far"));
    // The scheme that replaces the client's signing gets that of `sigv4`.
    let own = Badge {
        id: "sigv4",
        name: None,
    };
    let config = with_endpoint(&fake, vec![sigv4("eu-west-3", "other-name")]);
    put(&client(config.push_auth_scheme(own))).await.unwrap();
    assert_eq!(
        fake.header(1, "x-badge-region").as_deref(),
        Some("eu-west-3")
    );
    // Without a list, there is none.
    let config = support::config()
        .http_client(fake.clone())
        .push_auth_scheme(BADGE);
    put(&client(config.auth_scheme_resolver(Choose(&["badge"]))))
        .await
        .unwrap();
    assert_eq!(proof(&fake, 2), (Some("Ada".to_owned()), false));
    assert_eq!(fake.header(2, "x-badge-region"), None);
}

#[tokio::test]
async fn schemes_that_the_endpoint_does_not_list_are_not_used() {
    // The call uses the first of its schemes that is listed, in its own order.
    let fake = Fake::default();
    let listed = || vec![scheme("sigv4a", &[]), sigv4("eu-west-3", "other-name")];
    put(&client(with_endpoint(&fake, listed()))).await.unwrap();
    assert_eq!(scope(&fake), "eu-west-3/other-name");
    let fake = Fake::default();
    let config = with_endpoint(&fake, listed())
        .push_auth_scheme(BADGE)
        .auth_scheme_resolver(Choose(&["badge", "sigv4"]));
    put(&client(config)).await.unwrap();
    assert_eq!(proof(&fake, 0), (None, true));
    // A call that is unsigned by choice needs no scheme.
    let config = with_endpoint(&fake, vec![scheme("sigv4a", &[])]);
    let config = config.auth_scheme_resolver(Choose(&["noAuth"]));
    put(&client(config)).await.unwrap();
    assert_eq!(proof(&fake, 1), (None, false));
    // One that could be signed is not sent unsigned because the endpoint requires another scheme.
    let config = with_endpoint(&fake, vec![scheme("sigv4a", &[])]).allow_no_auth();
    let error = put(&client(config)).await.unwrap_err();
    assert!(
        error.to_string().contains("lists others (sigv4a)"),
        "{error}"
    );
    assert_eq!(fake.count(), 2);

    for (listed, chosen, expected) in [
        (
            &["sigv4a"][..],
            None,
            "(sigv4) can be used with the endpoint, which lists others (sigv4a)",
        ),
        (&["odd", "sigv4a"], None, "lists others (odd, sigv4a)"),
        (&[], None, "lists others ()"),
        (
            &["sigv4a", "sigv4"],
            Some(&["token", "badge"][..]),
            "(token, badge) can be used with the endpoint, which lists others (sigv4a, sigv4)",
        ),
        (
            &["badge"],
            Some(&["badge"]),
            "chosen for the call can be used (badge): add the scheme",
        ),
        (&["sigv4a"], Some(&["sigv4"]), "lists others (sigv4a)"),
    ] {
        let fake = Fake::default();
        let listed = listed.iter().map(|name| scheme(name, &[])).collect();
        let mut config = with_endpoint(&fake, listed);
        if let Some(chosen) = chosen {
            config = config.auth_scheme_resolver(Choose(chosen));
        }
        let error = put(&client(config)).await.unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
        assert!(
            matches!(error, SdkError::ConstructionFailure(_)),
            "{error:?}"
        );
        assert_eq!(fake.count(), 0);
    }
}

#[tokio::test]
async fn a_list_that_is_not_valid_is_an_error() {
    let fake = Fake::default();
    let number = scheme("sigv4", &[("signingRegion", 7_u64.into())]);
    let error = put(&client(with_endpoint(&fake, vec![number])))
        .await
        .unwrap_err();
    assert!(
        error
            .to_string()
            .contains("`signingRegion` of the auth scheme `sigv4`"),
        "{error}"
    );
    assert_eq!(fake.count(), 0);
}
