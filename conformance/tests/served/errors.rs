//! Errors on their way from the server to the client.

use sdk_conformance::model::Model;
use sdk_runtime::generated::{Operation, ProvideErrorMetadata, Service};
use sdk_runtime::server::{ServedException, ServerError};

use crate::exchange::{Unchecked, call};

/// The client reads code, message and status of an exception that is written with a message only, and of one
/// that is written as a whole.
fn check<E: ServedException>(name: &str, status: u16) {
    use cognito_sync::operation::list_records::{ListRecords, ListRecordsInput};
    let error = ServerError::of::<E>("no such thing");
    assert_eq!((error.code(), error.status()), (name, status));
    assert_eq!(error.to_string(), format!("{name}: no such thing"));
    let input = ListRecordsInput::builder()
        .identity_pool_id("p")
        .identity_id("i")
        .dataset_name("d");
    let protocol = <<ListRecords as Operation>::Service as Service>::METADATA.protocol;
    let result = call::<Unchecked<ListRecords>>(
        cognito_sync::server::router(),
        input.build().unwrap(),
        move |_| error.response(protocol),
    );
    let error = result.unwrap_err();
    assert_eq!(error.code(), Some(name));
    assert_eq!(error.message(), Some("no such thing"));
    let response = error.raw_response().expect("a response");
    assert_eq!(response.status().as_u16(), status);
    assert_eq!(response.headers().get("x-amzn-errortype"), Some(name));
}

/// Checks the exceptions of a crate with the statuses of the model, and that none is missing.
macro_rules! exceptions {
    ($krate:ident $model:expr; $($Exception:ident $status:literal,)*) => {
        let mut names = Vec::new();
        $(
            check::<$krate::types::error::$Exception>(stringify!($Exception), $status);
            names.push(stringify!($Exception));
        )*
        let mut known = $model.types();
        known.retain(|name| name.ends_with("Exception"));
        assert_eq!(names, known);
    };
}

#[test]
fn every_exception_of_cognito_sync_is_written() {
    let model = Model::read("cognito-sync", "2014-06-30").unwrap();
    exceptions! {
        cognito_sync model;
        AlreadyStreamedException 400,
        ConcurrentModificationException 400,
        DuplicateRequestException 400,
        InternalErrorException 500,
        InvalidConfigurationException 400,
        InvalidLambdaFunctionOutputException 400,
        InvalidParameterException 400,
        LambdaThrottledException 429,
        LimitExceededException 400,
        NotAuthorizedException 403,
        ResourceConflictException 409,
        ResourceNotFoundException 404,
        TooManyRequestsException 429,
    }
}

/// The model of Cognito Identity has no statuses, only an exception that is the service's fault.
#[test]
fn every_exception_of_cognito_identity_is_written() {
    let model = Model::read("cognito-identity", "2014-06-30").unwrap();
    exceptions! {
        cognito_identity model;
        ConcurrentModificationException 400,
        DeveloperUserAlreadyRegisteredException 400,
        ExternalServiceException 400,
        InternalErrorException 500,
        InvalidIdentityPoolConfigurationException 400,
        InvalidParameterException 400,
        LimitExceededException 400,
        NotAuthorizedException 400,
        ResourceConflictException 400,
        ResourceNotFoundException 400,
        TooManyRequestsException 400,
    }
}

#[test]
fn an_exception_is_written_with_all_its_members() {
    use cognito_sync::types::error::InvalidParameterException;
    let exception = InvalidParameterException::builder()
        .message("no such dataset")
        .build();
    let error = ServerError::from_exception(exception.unwrap());
    let response = error.response(cognito_sync::meta::CognitoSync::METADATA.protocol);
    assert_eq!(response.status(), 400);
    assert_eq!(response.headers()["content-type"], "application/json");
    let body: serde_json::Value = serde_json::from_slice(response.body()).unwrap();
    assert_eq!(
        body,
        serde_json::json!({
            "__type": "InvalidParameterException", "message": "no such dataset",
        })
    );
}

#[test]
fn an_error_without_a_model_is_written_in_the_form_of_the_protocol() {
    let error = ServerError::new(403, "InvalidSignatureException", "the signature is another");
    let body = serde_json::json!({
        "__type": "InvalidSignatureException", "message": "the signature is another",
    });
    for (protocol, media_type) in [
        (
            cognito_sync::meta::CognitoSync::METADATA.protocol,
            "application/json",
        ),
        (
            cognito_identity::meta::CognitoIdentity::METADATA.protocol,
            "application/x-amz-json-1.1",
        ),
    ] {
        let response = error.response(protocol);
        assert_eq!(response.status(), 403);
        assert_eq!(response.headers()["content-type"], media_type);
        assert_eq!(
            response.headers()["x-amzn-errortype"],
            "InvalidSignatureException"
        );
        let written: serde_json::Value = serde_json::from_slice(response.body()).unwrap();
        assert_eq!(written, body);
    }
}
