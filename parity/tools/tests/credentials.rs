//! The credentials provider of Cognito Identity in the official client.

use aws_credential_types::provider::ProvideCredentials;
use aws_sdk_cognitosync::config::{BehaviorVersion, IdentityCache, Region};
use aws_sdk_cognitosync::{Client, Config};
use aws_smithy_http_client::Builder;
use cognito_identity_credentials::{CognitoIdentityCredentials, Error, ErrorKind};
use sdk_conformance::server::{Request, Response, Server, TEMPORARY};
use serde_json::json;
use std::time::{SystemTime, UNIX_EPOCH};

const POOL: &str = "us-east-1:23ec4050-6aea-7089-a2dd-08002e0a3b1c";
const IDENTITY: &str = "us-east-1:1a2b3c4d-0000-1111-2222-333344445555";

/// Cognito Identity: it issues one key, for an hour.
fn issue(request: &Request) -> Response {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    let credentials = json!({
        "AccessKeyId": TEMPORARY.id,
        "SecretKey": TEMPORARY.secret,
        "SessionToken": TEMPORARY.session_token,
        "Expiration": now.as_secs() + 3600,
    });
    let body = match request.header("x-amz-target") {
        Some("AWSCognitoIdentityService.GetId") => json!({ "IdentityId": IDENTITY }),
        _ => json!({ "IdentityId": IDENTITY, "Credentials": credentials }),
    };
    Response::json(200, "id-1", &body)
}

async fn cognito_identity(
    handler: impl Fn(&Request) -> Response + Send + Sync + 'static,
) -> Server {
    let name = "cognito-identity";
    Server::start_with_public_operations(name, "us-east-1", |_| true, handler).await
}

fn provider(server: &Server) -> CognitoIdentityCredentials {
    let builder = CognitoIdentityCredentials::builder().identity_pool_id(POOL);
    builder.endpoint_url(server.url()).build()
}

/// The official client.
fn official(
    server: &Server,
    provider: &CognitoIdentityCredentials,
) -> aws_sdk_cognitosync::config::Builder {
    Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .http_client(Builder::new().build_http())
        .region(Region::new("us-east-1"))
        .endpoint_url(server.url())
        .credentials_provider(provider.clone())
}

#[tokio::test]
async fn the_official_client_signs_with_the_credentials_of_the_identity() {
    let identity = cognito_identity(issue).await;
    let provider = provider(&identity);
    let response = Response::json(200, "id-1", &json!({ "Count": 0, "Datasets": [] }));
    let sync = Server::start("cognito-sync", "us-east-1", move |_| response.clone()).await;
    let config = official(&sync, &provider);
    for config in [
        config.clone().build(),
        config.identity_cache(IdentityCache::no_cache()).build(),
    ] {
        let client = Client::from_conf(config);
        for _ in 0..2 {
            let list = client.list_datasets().identity_pool_id(POOL);
            let list = list.identity_id(provider.identity_id().await.unwrap());
            list.send().await.unwrap();
        }
    }
    // The server verifies each signature.
    assert_eq!(sync.refusals(), []);
    assert_eq!(sync.count(), 4);
    assert_eq!(identity.count(), 2);
    let issued = provider.provide_credentials().await.unwrap();
    assert_eq!(issued.access_key_id(), TEMPORARY.id);
}

#[tokio::test]
async fn the_cause_is_found_in_the_error_of_the_official_client() {
    let identity = cognito_identity(|_| {
        let message = "Unauthenticated access is not supported for this identity pool.";
        let body = json!({ "__type": "NotAuthorizedException", "message": message });
        Response::json(400, "id-1", &body)
    })
    .await;
    let sync = Server::start("cognito-sync", "us-east-1", |_| Response::empty(200)).await;
    let client = Client::from_conf(official(&sync, &provider(&identity)).build());
    let error = client.list_identity_pool_usage().send().await.unwrap_err();
    let cause = Error::find(&error).unwrap();
    assert_eq!(cause.kind(), ErrorKind::GuestsNotAllowed);
    assert_eq!(sync.count(), 0);
}
