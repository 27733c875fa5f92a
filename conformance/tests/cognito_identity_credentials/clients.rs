//! Clients with the provider: they sign with the credentials that it obtains.

use crate::service::{LIFETIME, POOL, Service};
use aws_credential_types::provider::ProvideCredentials;
use cognito_identity::config::endpoint::{EndpointFuture, Params, ResolveEndpoint};
use cognito_identity_credentials::{CognitoIdentityCredentials, Error, ErrorKind};
use cognito_sync::config::{IdentityCache, Region};
use sdk_conformance::server::{LONG_TERM, Response, Server, TEMPORARY};
use serde_json::json;
use std::sync::{Arc, Mutex};

/// A server that accepts requests signed with the credentials of the service.
async fn serve(service: &str) -> Server {
    let response = Response::json(200, "id-1", &json!({}));
    Server::start(service, "us-east-1", move |_| response.clone()).await
}

fn cognito_sync(
    server: &Server,
    provider: &CognitoIdentityCredentials,
) -> cognito_sync::config::Builder {
    cognito_sync::Config::builder()
        .region(Region::new("us-east-1"))
        .endpoint_url(server.url())
        .credentials_provider(provider.clone())
}

#[tokio::test]
async fn both_generated_crates_sign_with_the_credentials() {
    let service = Service::start().await;
    service.issue(TEMPORARY);
    // The servers verify signatures, whose dates are those of the machine's clock.
    let provider = service.builder().build();
    let identity_id = provider.identity_id().await.unwrap();

    let server = serve("cognito-sync").await;
    let client = cognito_sync::Client::from_conf(cognito_sync(&server, &provider).build());
    let list = client
        .list_datasets()
        .identity_pool_id(POOL)
        .identity_id(&*identity_id);
    list.send().await.unwrap();
    assert_eq!(server.refusals(), []);

    let server = serve("cognito-identity").await;
    let config = cognito_identity::Config::builder()
        .region(Region::new("us-east-1"))
        .endpoint_url(server.url())
        .credentials_provider(provider.clone())
        .build();
    let client = cognito_identity::Client::from_conf(config);
    client
        .describe_identity()
        .identity_id(identity_id)
        .send()
        .await
        .unwrap();
    assert_eq!(server.refusals(), []);
    // Both clients share the credentials.
    assert_eq!(service.count("GetCredentialsForIdentity"), 1);
}

#[tokio::test]
async fn without_the_cache_of_the_client_a_logout_counts_for_the_next_call() {
    let service = Service::start().await;
    service.issue(TEMPORARY);
    let provider = service.builder().logins(service.login("ann", 300)).build();
    let server = serve("cognito-sync").await;
    let config = cognito_sync(&server, &provider).identity_cache(IdentityCache::no_cache());
    let client = cognito_sync::Client::from_conf(config.build());
    let key_of_last = || {
        let requests = server.requests();
        let header = requests
            .last()
            .unwrap()
            .header("authorization")
            .unwrap()
            .to_owned();
        let (_, rest) = header.split_once("Credential=").unwrap();
        rest.split_once('/').unwrap().0.to_owned()
    };
    for _ in 0..3 {
        client.list_identity_pool_usage().send().await.unwrap();
        assert_eq!(key_of_last(), TEMPORARY.id);
    }
    assert_eq!(service.count("GetCredentialsForIdentity"), 1);
    provider.logout();
    client.list_identity_pool_usage().send().await.unwrap();
    assert_eq!(service.calls()[2..], ["GetId", "GetCredentialsForIdentity"]);
}

#[tokio::test]
async fn the_error_of_a_call_contains_that_of_the_provider() {
    let service = Service::start().await;
    service.refuse_guests();
    let server = serve("cognito-sync").await;
    let config = cognito_sync(&server, &service.builder().build());
    let client = cognito_sync::Client::from_conf(config.build());
    let error = client.list_identity_pool_usage().send().await.unwrap_err();
    let cause = Error::find(error.as_source()).unwrap();
    assert_eq!(cause.kind(), ErrorKind::GuestsNotAllowed);
    let text = error.to_string();
    for part in [
        "ListIdentityPoolUsage: ",
        "CognitoIdentityCredentials",
        "does not accept guests",
        "Unauthenticated access is not supported",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn the_custom_role_and_the_logins_are_part_of_the_request() {
    let service = Service::start().await;
    let role = "arn:aws:iam::123456789012:role/admin";
    let builder = service
        .builder()
        .logins(service.login("ann", 300))
        .custom_role_arn(role);
    builder.build().provide_credentials().await.unwrap();
    let requests = service.server.requests();
    let [get_id, get_credentials] = &requests[..] else {
        panic!("{requests:?}")
    };
    let (first, second) = (get_id.json().unwrap(), get_credentials.json().unwrap());
    assert_eq!(first["IdentityPoolId"], POOL);
    assert_eq!(first["Logins"], second["Logins"]);
    assert_eq!(second["CustomRoleArn"], role);
    let guest = service.builder().build();
    guest.provide_credentials().await.unwrap();
    let request = service.server.requests()[2].json().unwrap();
    assert_eq!(request, json!({ "IdentityPoolId": POOL }));
}

/// An endpoint resolver that records the region.
#[derive(Clone, Debug)]
struct Recorder {
    url: String,
    regions: Arc<Mutex<Vec<Option<String>>>>,
}

impl ResolveEndpoint for Recorder {
    fn resolve_endpoint<'a>(&'a self, params: &'a Params) -> EndpointFuture<'a> {
        self.regions
            .lock()
            .unwrap()
            .push(params.region().map(str::to_owned));
        let endpoint = aws_smithy_types::endpoint::Endpoint::builder().url(self.url.clone());
        EndpointFuture::ready(Ok(endpoint.build()))
    }
}

#[tokio::test]
async fn requests_go_to_the_region_of_the_pool_with_the_settings_of_the_caller() {
    let service = Service::start().await;
    let recorder = Recorder {
        url: service.server.url(),
        regions: Arc::default(),
    };
    let config = cognito_identity::config::Builder::new()
        .region(Region::new("us-west-2"))
        .credentials_provider(LONG_TERM.credentials())
        .endpoint_resolver(recorder.clone());
    let provider = CognitoIdentityCredentials::builder()
        .identity_pool_id(POOL)
        .config(config)
        .time_source(service.clock.clone())
        .build();
    let credentials = provider.provide_credentials().await.unwrap();
    assert_eq!(credentials.expiry(), Some(service.clock.after(LIFETIME)));
    assert!(!recorder.regions.lock().unwrap().is_empty());
    for region in &*recorder.regions.lock().unwrap() {
        assert_eq!(region.as_deref(), Some("us-east-1"));
    }
    assert_eq!(service.server.refusals(), []);
}
