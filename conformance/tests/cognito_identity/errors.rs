//! Exceptions of the service, which all have the status 400 except for its own failures.

use crate::support::{IDENTITY, LOGIN_TOKEN, POOL, PROVIDER, client, model, serve, serve_always};
use cognito_identity::error::{ProvideErrorMetadata, SdkError};
use cognito_identity::operation::RequestId;
use cognito_identity::{Client, Error};
use sdk_conformance::errors::everything_shown;
use sdk_conformance::server::Response;
use serde_json::json;
use std::sync::atomic::{AtomicUsize, Ordering};

const MESSAGE: &str = "Invalid login token. Token expired: 1757000000 >= 1756999000";

/// Calls an operation that declares the exception.
async fn call(client: &Client, exception: &str) -> Result<(), Error> {
    match exception {
        "ConcurrentModificationException" => {
            let call = client.set_identity_pool_roles().identity_pool_id(POOL);
            call.roles("authenticated", "arn:aws:iam::12:role/user")
                .send()
                .await?;
        }
        "DeveloperUserAlreadyRegisteredException" => {
            let call = client.get_open_id_token_for_developer_identity();
            let call = call
                .identity_pool_id(POOL)
                .logins("login.example.com", "user-42");
            call.send().await?;
        }
        "LimitExceededException" => {
            client.get_id().identity_pool_id(POOL).send().await?;
        }
        _ => {
            let call = client.get_credentials_for_identity().identity_id(IDENTITY);
            call.logins(PROVIDER, LOGIN_TOKEN).send().await?;
        }
    }
    Ok(())
}

/// Returns the name of the variant.
fn variant(error: &Error) -> &'static str {
    match error {
        Error::ConcurrentModificationException(_) => "ConcurrentModificationException",
        Error::DeveloperUserAlreadyRegisteredException(_) => {
            "DeveloperUserAlreadyRegisteredException"
        }
        Error::ExternalServiceException(_) => "ExternalServiceException",
        Error::InternalErrorException(_) => "InternalErrorException",
        Error::InvalidIdentityPoolConfigurationException(_) => {
            "InvalidIdentityPoolConfigurationException"
        }
        Error::InvalidParameterException(_) => "InvalidParameterException",
        Error::LimitExceededException(_) => "LimitExceededException",
        Error::NotAuthorizedException(_) => "NotAuthorizedException",
        Error::ResourceConflictException(_) => "ResourceConflictException",
        Error::ResourceNotFoundException(_) => "ResourceNotFoundException",
        Error::TooManyRequestsException(_) => "TooManyRequestsException",
        _ => "none of the model",
    }
}

#[tokio::test]
async fn the_exceptions_of_the_model_arrive_typed() {
    let model = model();
    let exceptions = model.exceptions();
    for code in &exceptions {
        let status = if *code == "InternalErrorException" {
            500
        } else {
            400
        };
        for name in [
            (*code).to_owned(),
            format!("com.amazonaws.cognito.identity.model#{code}"),
        ] {
            let body = json!({ "__type": name, "message": MESSAGE });
            let response = Response::json(status, "id-1", &body)
                .header("x-amzn-errortype", &format!("{code}:"));
            let server = serve_always(response).await;
            let error = call(&client(server.url()), code).await.unwrap_err();
            assert_eq!(variant(&error), *code);
            assert_eq!(error.to_string(), format!("{code}: {MESSAGE}"));
            assert_eq!(error.code(), Some(*code));
            assert_eq!(error.request_id(), Some("id-1"));
            let shown = everything_shown(&error);
            assert!(!shown.contains(LOGIN_TOKEN), "{shown}");
        }
    }
    assert_eq!(exceptions.len(), 11);
}

#[tokio::test]
async fn throttling_and_failures_of_the_service_are_retried_despite_status_400() {
    for (code, status, attempts) in [
        ("TooManyRequestsException", 400, 3),
        ("LimitExceededException", 400, 3),
        ("InternalErrorException", 500, 3),
        ("NotAuthorizedException", 400, 1),
        ("ExternalServiceException", 400, 1),
        ("ConcurrentModificationException", 400, 1),
    ] {
        let server = serve_always(Response::json(status, "id-1", &json!({ "__type": code }))).await;
        call(&client(server.url()), code).await.unwrap_err();
        assert_eq!(server.count(), attempts, "{code}");
    }
}

/// Without logins, each GetId creates an identity.
#[tokio::test]
async fn only_idempotent_operations_are_repeated_after_a_lost_response() {
    let answer = Response::json(200, "id-1", &json!({ "IdentityId": IDENTITY }));
    let lost_once = || async {
        let answer = answer.clone();
        let count = AtomicUsize::new(0);
        serve(move |_| match count.fetch_add(1, Ordering::Relaxed) {
            0 => answer.clone().cut(),
            _ => answer.clone(),
        })
        .await
    };

    let server = lost_once().await;
    let lost = client(server.url())
        .get_id()
        .identity_pool_id(POOL)
        .send()
        .await;
    let lost = lost.unwrap_err();
    assert!(matches!(lost, SdkError::ResponseError(_)), "{lost}");
    assert_eq!(server.count(), 1);

    let server = lost_once().await;
    let client = client(server.url());
    let output = client
        .get_credentials_for_identity()
        .identity_id(IDENTITY)
        .send()
        .await;
    assert_eq!(output.unwrap().identity_id(), Some(IDENTITY));
    assert_eq!(server.count(), 2);
}
