//! Operations that need no credentials: their round trips, and that they are sent unsigned.

use crate::support::{IDENTITY, LOGIN_TOKEN, POOL, PROVIDER, model, public_config, serve_always};
use crate::trip::Trip;
use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::future::ProvideCredentials as Provided;
use cognito_identity::config::ProvideCredentials;
use cognito_identity::{Client, Error};
use sdk_conformance::server::Response;
use serde_json::json;

/// Another identity than that of the request, as after a merge.
const MERGED: &str = "us-east-1:ffffeeee-0000-1111-2222-333344445555";

pub(crate) async fn get_id() -> &'static str {
    let trip = Trip {
        operation: "GetId",
        body: json!({
            "AccountId": "123456789012",
            "IdentityPoolId": POOL,
            "Logins": { PROVIDER: LOGIN_TOKEN, "accounts.google.com": "other" },
        }),
        response: json!({ "IdentityId": IDENTITY }),
    };
    let (name, output) = trip
        .make(async |client| {
            client
                .get_id()
                .account_id("123456789012")
                .identity_pool_id(POOL)
                .logins(PROVIDER, LOGIN_TOKEN)
                .logins("accounts.google.com", "other")
                .send()
                .await
        })
        .await;
    assert_eq!(output.identity_id(), Some(IDENTITY));
    name
}

pub(crate) async fn get_credentials_for_identity() -> &'static str {
    let role = "arn:aws:iam::123456789012:role/admin";
    let trip = Trip {
        operation: "GetCredentialsForIdentity",
        body: json!({
            "IdentityId": IDENTITY,
            "Logins": { PROVIDER: LOGIN_TOKEN },
            "CustomRoleArn": role,
        }),
        response: json!({
            "IdentityId": MERGED,
            "Credentials": {
                "AccessKeyId": "ASIAEXAMPLE",
                "SecretKey": "hush-secret",
                "SessionToken": "hush-session",
                "Expiration": 1.41297408125E9,
            },
        }),
    };
    let (name, output) = trip
        .make(async |client| {
            client
                .get_credentials_for_identity()
                .identity_id(IDENTITY)
                .logins(PROVIDER, LOGIN_TOKEN)
                .custom_role_arn(role)
                .send()
                .await
        })
        .await;
    assert_eq!(output.identity_id(), Some(MERGED));
    let credentials = output.credentials().unwrap();
    assert_eq!(credentials.access_key_id(), Some("ASIAEXAMPLE"));
    assert_eq!(credentials.secret_key(), Some("hush-secret"));
    assert_eq!(credentials.session_token(), Some("hush-session"));
    let expiration = credentials.expiration().unwrap();
    assert_eq!(expiration.to_millis().unwrap(), 1_412_974_081_250);
    let shown = format!("{output:?}");
    assert!(
        shown.contains("ASIAEXAMPLE") && !shown.contains("hush"),
        "{shown}"
    );
    name
}

pub(crate) async fn get_open_id_token() -> &'static str {
    let trip = Trip {
        operation: "GetOpenIdToken",
        body: json!({ "IdentityId": IDENTITY, "Logins": { PROVIDER: LOGIN_TOKEN } }),
        response: json!({ "IdentityId": MERGED, "Token": "hush-open-id" }),
    };
    let (name, output) = trip
        .make(async |client| {
            client
                .get_open_id_token()
                .identity_id(IDENTITY)
                .logins(PROVIDER, LOGIN_TOKEN)
                .send()
                .await
        })
        .await;
    assert_eq!(output.identity_id(), Some(MERGED));
    assert_eq!(output.token(), Some("hush-open-id"));
    assert!(!format!("{output:?}").contains("hush"));
    name
}

pub(crate) async fn unlink_identity() -> &'static str {
    let trip = Trip {
        operation: "UnlinkIdentity",
        body: json!({
            "IdentityId": IDENTITY,
            "Logins": { PROVIDER: LOGIN_TOKEN },
            "LoginsToRemove": [PROVIDER, "accounts.google.com"],
        }),
        response: json!(null),
    };
    let (name, _) = trip
        .make(async |client| {
            client
                .unlink_identity()
                .identity_id(IDENTITY)
                .logins(PROVIDER, LOGIN_TOKEN)
                .logins_to_remove(PROVIDER)
                .logins_to_remove("accounts.google.com")
                .send()
                .await
        })
        .await;
    name
}

/// A provider that fails, so that a call that uses it fails.
#[derive(Debug)]
struct LoggedOut;

impl ProvideCredentials for LoggedOut {
    fn provide_credentials<'a>(&'a self) -> Provided<'a>
    where
        Self: 'a,
    {
        Provided::ready(Err(CredentialsError::not_loaded("nobody is logged in")))
    }
}

/// Calls the public operations, and gives how many there are.
async fn call_all(client: &Client) -> Result<usize, Error> {
    client.get_id().identity_pool_id(POOL).send().await?;
    let credentials = client.get_credentials_for_identity();
    credentials.identity_id(IDENTITY).send().await?;
    client
        .get_open_id_token()
        .identity_id(IDENTITY)
        .send()
        .await?;
    let unlink = client.unlink_identity().identity_id(IDENTITY);
    let unlink = unlink
        .logins(PROVIDER, LOGIN_TOKEN)
        .logins_to_remove(PROVIDER);
    unlink.send().await?;
    Ok(4)
}

#[tokio::test]
async fn they_are_sent_unsigned_with_whatever_credentials_the_client_has() {
    let model = model();
    let operations = model.operations().into_iter();
    let public = operations.filter(|name| model.is_public(name)).count();
    let response = Response::json(200, "id-1", &json!({}));
    let server = serve_always(response).await;
    let config = || public_config(server.url());
    let key = Credentials::new(
        "AKIAEXAMPLE",
        "secret",
        Some("session".into()),
        None,
        "test",
    );
    let clients = [
        config().build(),
        config().credentials_provider(LoggedOut).build(),
        config().credentials_provider(key).build(),
        config().allow_no_auth().build(),
    ];
    for config in clients {
        let sent = call_all(&Client::from_conf(config)).await.unwrap();
        assert_eq!(sent, public);
    }
    assert_eq!(server.refusals(), []);
    for request in server.requests() {
        for name in [
            "authorization",
            "x-amz-security-token",
            "x-amz-date",
            "x-amz-content-sha256",
        ] {
            assert_eq!(request.all(name).count(), 0, "{name}");
        }
    }
    assert_eq!(server.count(), 4 * public);
}

#[tokio::test]
async fn other_operations_are_not_sent_without_credentials() {
    let server = serve_always(Response::json(200, "id-1", &json!({}))).await;
    let client = Client::from_conf(public_config(server.url()).build());
    let error = client
        .list_identity_pools()
        .max_results(1)
        .send()
        .await
        .unwrap_err();
    assert!(
        error.to_string().contains("no credentials provider is set"),
        "{error}"
    );
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn debug_of_requests_hides_the_login_tokens() {
    let client = Client::from_conf(public_config("http://localhost").build());
    let get_id = client
        .get_id()
        .identity_pool_id(POOL)
        .logins(PROVIDER, LOGIN_TOKEN);
    let credentials = client
        .get_credentials_for_identity()
        .logins(PROVIDER, LOGIN_TOKEN);
    let token = client.get_open_id_token().logins(PROVIDER, LOGIN_TOKEN);
    let developer = client.get_open_id_token_for_developer_identity();
    let developer = developer.logins("login.example.com", LOGIN_TOKEN);
    let unlink = client.unlink_identity().logins(PROVIDER, LOGIN_TOKEN);
    for shown in [
        format!("{get_id:?} {:?}", get_id.as_input().clone().build()),
        format!("{credentials:?}"),
        format!("{token:?}"),
        format!("{developer:?}"),
        format!("{unlink:?}"),
    ] {
        assert!(
            shown.contains("redacted") && !shown.contains(LOGIN_TOKEN),
            "{shown}"
        );
    }
}
