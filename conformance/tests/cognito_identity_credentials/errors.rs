//! Errors of the service, and what they show.

use crate::service::{POOL, Service, exception};
use aws_credential_types::provider::ProvideCredentials;
use aws_credential_types::provider::error::CredentialsError;
use cognito_identity::error::SdkError;
use cognito_identity::operation::get_credentials_for_identity::GetCredentialsForIdentityError;
use cognito_identity::operation::get_id::GetIdError;
use cognito_identity_credentials::{CognitoIdentityCredentials, Error, ErrorKind};
use sdk_conformance::errors::{everything_shown, find};
use sdk_conformance::server::{Response, dead_url};
use serde_json::json;

/// A part of the text of each error that a user fixes, by the response that causes it.
const FIXES: [(&str, &str, ErrorKind, &str); 10] = [
    (
        "NotAuthorizedException",
        "Unauthenticated access is not supported for this identity pool.",
        ErrorKind::GuestsNotAllowed,
        "does not accept guests: set logins",
    ),
    (
        "NotAuthorizedException",
        "Invalid login token. Token expired: 1727419245 >= 1727407607",
        ErrorKind::LoginExpired,
        "has expired: return a fresh token",
    ),
    (
        "NotAuthorizedException",
        "Token is not from a supported provider of this identity pool.",
        ErrorKind::LoginRejected,
        "lists the provider and its app client",
    ),
    (
        "NotAuthorizedException",
        "IdentityPool 'us-east-1:23ec4050-6aea-7089-a2dd-08002e0a3b1c' is disabled.",
        ErrorKind::Disabled,
        "is disabled: the owner of the pool has to enable it",
    ),
    (
        "ResourceNotFoundException",
        "IdentityPool 'us-east-1:23ec4050-6aea-7089-a2dd-08002e0a3b1c' not found.",
        ErrorKind::IdentityPoolNotFound,
        "does not exist: check the ID, the region in it",
    ),
    (
        "ResourceConflictException",
        "Login is linked to another account",
        ErrorKind::LoginConflict,
        "unlink it from its identity",
    ),
    (
        "InvalidParameterException",
        "Please provide a valid public provider",
        ErrorKind::InvalidRequest,
        "check the identity pool ID",
    ),
    (
        "ValidationException",
        "1 validation error detected",
        ErrorKind::InvalidRequest,
        "check the identity pool ID",
    ),
    (
        "ExternalServiceException",
        "Provider is not reachable",
        ErrorKind::Unavailable,
        "try again later",
    ),
    (
        "BrandNewException",
        "Hello",
        ErrorKind::Other,
        "returned an error",
    ),
];

#[tokio::test]
async fn each_cause_has_a_kind_a_fix_and_the_response_as_its_source() {
    let service = Service::start().await;
    for (code, message, kind, fix) in FIXES {
        service.respond_next(exception(code, message));
        let provider = service.builder().build();
        let outer = provider.provide_credentials().await.unwrap_err();
        let error = Error::find(&outer).unwrap();
        assert_eq!(error.kind(), kind, "{message}");
        assert!(error.to_string().contains(fix), "{error}");
        let call = find::<SdkError<GetIdError>>(&outer).unwrap();
        let text = format!("GetId: {code}: {message} (request ID id-1, 1 attempt)");
        assert_eq!(call.to_string(), text);
    }
}

#[tokio::test]
async fn roles_are_reported_by_the_second_call() {
    let service = Service::start().await;
    let provider = service.builder().build();
    provider.identity_id().await.unwrap();
    service.respond_next(exception(
        "InvalidIdentityPoolConfigurationException",
        "Invalid identity pool configuration. Check assigned IAM roles for this pool.",
    ));
    let outer = provider.provide_credentials().await.unwrap_err();
    assert!(
        matches!(outer, CredentialsError::InvalidConfiguration(_)),
        "{outer:?}"
    );
    let error = Error::find(&outer).unwrap();
    assert_eq!(error.kind(), ErrorKind::RoleNotAvailable);
    assert!(
        error.to_string().contains("SetIdentityPoolRoles"),
        "{error}"
    );
    assert!(find::<SdkError<GetCredentialsForIdentityError>>(&outer).is_some());
}

#[tokio::test]
async fn an_identity_of_a_user_is_not_open_to_guests() {
    let service = Service::start().await;
    let user = service.builder().logins(service.login("ann", 300)).build();
    let id = user.identity_id().await.unwrap();
    let guest = service.builder().identity_id(id).build();
    let error = guest.provide_credentials().await.unwrap_err();
    assert_eq!(
        Error::find(&error).unwrap().kind(),
        ErrorKind::LoginMismatch
    );
}

#[tokio::test]
async fn a_pool_without_guests_and_another_pool_are_told_apart() {
    let service = Service::start().await;
    service.refuse_guests();
    let error = service.builder().build().identity_id().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::GuestsNotAllowed);
    assert!(error.to_string().contains(POOL), "{error}");
    let other = "us-east-1:ffffffff-6aea-7089-a2dd-08002e0a3b1c";
    let other = service.builder().identity_pool_id(other).build();
    let error = other.identity_id().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::IdentityPoolNotFound);
}

#[tokio::test]
async fn a_service_that_cannot_be_reached_or_understood_is_an_error() {
    let provider = CognitoIdentityCredentials::builder().identity_pool_id(POOL);
    let provider = provider.endpoint_url(dead_url()).build();
    let error = provider.identity_id().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unavailable);

    let service = Service::start().await;
    let provider = service.builder().build();
    service.respond_next(Response::json(200, "id-1", &json!({ "IdentityId": "" })));
    let error = provider.identity_id().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidResponse);
    service.respond_next(Response::text(200, "text/html", "<html>"));
    let error = provider.identity_id().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidResponse);

    let whole =
        json!({ "AccessKeyId": "a", "SecretKey": "b", "SessionToken": "c", "Expiration": 1 });
    let id = provider.identity_id().await.unwrap();
    for missing in ["AccessKeyId", "SecretKey", "SessionToken", "Expiration"] {
        let mut part = whole.clone();
        part.as_object_mut().unwrap().remove(missing);
        let body = json!({ "IdentityId": id, "Credentials": part });
        service.respond_next(Response::json(200, "id-1", &body));
        let error = provider.provide_credentials().await.unwrap_err();
        let kind = Error::find(&error).unwrap().kind();
        assert_eq!(kind, ErrorKind::InvalidResponse, "{missing}");
    }
}

#[tokio::test]
async fn nothing_that_is_printed_holds_a_token_or_a_key() {
    let service = Service::start().await;
    let builder = service.builder().logins(service.login("hush-user", 300));
    let shown = format!("{builder:?}");
    assert!(!shown.contains("hush"), "{shown}");
    let provider = builder.build();
    provider.provide_credentials().await.unwrap();
    let shown = format!("{provider:?} {provider:#?}");
    assert!(shown.contains(POOL) && !shown.contains("hush"), "{shown}");

    // An error response, and a response with credentials that cannot be read to its end.
    provider.logout();
    provider.set_logins(service.login("hush-user", 0));
    let error = provider.provide_credentials().await.unwrap_err();
    let shown = everything_shown(&error);
    assert!(!shown.contains("hush"), "{shown}");
    provider.set_logins(service.login("hush-user", 300));
    let id = provider.identity_id().await.unwrap();
    let keys = json!({ "SecretKey": "hush-secret", "SessionToken": "hush-session" });
    let body = json!({ "Credentials": keys, "IdentityId": id, "Rest": "x".repeat(200) });
    let cut = Response::json(200, "id-1", &body).cut();
    for _ in 0..3 {
        service.respond_next(cut.clone());
    }
    let error = provider.provide_credentials().await.unwrap_err();
    assert_eq!(
        Error::find(&error).unwrap().kind(),
        ErrorKind::InvalidResponse
    );
    let shown = everything_shown(&error);
    assert!(!shown.contains("hush"), "{shown}");
}
