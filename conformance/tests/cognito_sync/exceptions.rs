//! The exceptions that the service's model names, as the service may spell them.

use crate::support::{
    IDENTITY, POOL, PUSH_TOKEN, assert_discreet, client_without_retries, config, serve_always,
    serve_in_turn,
};
use cognito_sync::config::retry::RetryConfig;
use cognito_sync::error::{ProvideErrorMetadata, SdkError};
use cognito_sync::operation::RequestId;
use cognito_sync::operation::register_device::{RegisterDeviceError, RegisterDeviceOutput};
use cognito_sync::operation::update_records::UpdateRecordsError;
use cognito_sync::types::Platform;
use cognito_sync::{Client, Error};
use sdk_conformance::server::Response;
use serde_json::{Value, json};
use std::error::Error as _;
use std::time::Duration;

type Result = std::result::Result<RegisterDeviceOutput, SdkError<RegisterDeviceError>>;

pub(crate) async fn register(client: &Client) -> Result {
    client
        .register_device()
        .identity_pool_id(POOL)
        .identity_id(IDENTITY)
        .platform(Platform::Gcm)
        .token(PUSH_TOKEN)
        .send()
        .await
}

/// An exception of RegisterDevice: its code and status, and how a program sees that it is it.
struct Exception {
    code: &'static str,
    status: u16,
    is: fn(&RegisterDeviceError) -> bool,
    /// The message in the typed exception, if the error is of its variant.
    message: fn(&RegisterDeviceError) -> Option<&str>,
    /// Whether the same variant is there in the error of the whole crate.
    is_common: fn(&Error) -> bool,
}

macro_rules! exception {
    ($Name:ident, $status:literal, $is:ident) => {
        Exception {
            code: stringify!($Name),
            status: $status,
            is: RegisterDeviceError::$is,
            message: |error| match error {
                RegisterDeviceError::$Name(exception) => Some(exception.message()),
                _ => None,
            },
            is_common: |error| matches!(error, Error::$Name(_)),
        }
    };
}

const EXCEPTIONS: [Exception; 6] = [
    exception!(InternalErrorException, 500, is_internal_error_exception),
    exception!(
        InvalidConfigurationException,
        400,
        is_invalid_configuration_exception
    ),
    exception!(
        InvalidParameterException,
        400,
        is_invalid_parameter_exception
    ),
    exception!(NotAuthorizedException, 403, is_not_authorized_exception),
    exception!(
        ResourceNotFoundException,
        404,
        is_resource_not_found_exception
    ),
    exception!(
        TooManyRequestsException,
        429,
        is_too_many_requests_exception
    ),
];

const MESSAGE: &str = "Gerät «a» can't: \"no\"";

/// The ways in which services name an exception, in a header or in the body.
fn spellings(code: &str, status: u16) -> Vec<Response> {
    let namespaced = format!("com.amazonaws.cognitosync#{code}");
    let with_uri = format!("{code}:http://internal.amazon.com/coral/com.amazonaws.cognitosync/");
    let both = format!("{namespaced}:http://internal.amazon.com/coral/com.amazonaws.cognitosync/");
    let response = |body: Value| Response::json(status, "id-1", &body);
    let mut responses = Vec::new();
    for name in [code, &*namespaced, &*with_uri, &*both] {
        let by_header = response(json!({ "message": MESSAGE })).header("x-amzn-errortype", name);
        responses.push(by_header);
        responses.push(response(json!({ "__type": name, "message": MESSAGE })));
        responses.push(response(json!({ "Message": MESSAGE, "code": name })));
    }
    responses
}

#[tokio::test]
async fn the_exceptions_of_register_device_arrive_typed() {
    let mut seen = 0;
    for exception in &EXCEPTIONS {
        let (code, status) = (exception.code, exception.status);
        let responses = spellings(code, status);
        let server = serve_in_turn(responses.clone()).await;
        let client = client_without_retries(server.url());
        for response in responses {
            let shown = format!("{response:?}");
            let error = register(&client).await.unwrap_err();
            assert_eq!(
                error.to_string(),
                format!("RegisterDevice: {code}: {MESSAGE} (request ID id-1, 1 attempt)"),
                "{shown}"
            );
            assert_discreet(&error);
            assert_eq!(error.code(), Some(code), "{shown}");
            assert_eq!(error.message(), Some(MESSAGE), "{shown}");
            assert_eq!(error.request_id(), Some("id-1"), "{shown}");
            let raw = error.raw_response().unwrap();
            assert_eq!(raw.status().as_u16(), status, "{shown}");
            assert!(matches!(error, SdkError::ServiceError(_)), "{shown}");

            let error = error.into_service_error();
            assert_eq!(error.to_string(), format!("{code}: {MESSAGE}"), "{shown}");
            assert_eq!((exception.message)(&error), Some(MESSAGE), "{shown}");
            assert_eq!(error.meta().request_id(), Some("id-1"), "{shown}");
            // Each exception is itself and none of the others.
            for other in &EXCEPTIONS {
                assert_eq!((other.is)(&error), other.code == code, "{shown}");
            }
            assert!((exception.is_common)(&error.into()), "{shown}");
            seen += 1;
        }
    }
    assert_eq!(seen, 6 * 12);
}

#[tokio::test]
async fn an_exception_without_a_message_stays_typed() {
    for exception in &EXCEPTIONS {
        let bodies = ["{}", r#"{"message":null}"#, ""];
        let responses = bodies.map(|body| {
            Response::text(exception.status, "application/json", body)
                .header("x-amzn-errortype", exception.code)
        });
        let server = serve_in_turn(responses.to_vec()).await;
        let client = client_without_retries(server.url());
        for body in bodies {
            let error = register(&client).await.unwrap_err();
            assert_eq!(
                error.to_string(),
                format!("RegisterDevice: {} (1 attempt)", exception.code)
            );
            assert_eq!(error.request_id(), None);
            let error = error.into_service_error();
            assert_eq!((exception.message)(&error), Some(""), "{body}");
            assert_eq!(error.to_string(), exception.code);
        }
    }
}

#[tokio::test]
async fn what_may_pass_is_tried_as_often_as_the_settings_say() {
    const ATTEMPTS: usize = 4;
    let patient = RetryConfig::standard()
        .with_max_attempts(ATTEMPTS as u32)
        .with_initial_backoff(Duration::from_millis(1));
    for exception in &EXCEPTIONS {
        let (code, status) = (exception.code, exception.status);
        let response = Response::json(status, "id-1", &json!({ "__type": code }));
        let server = serve_always(response).await;
        let client = Client::from_conf(config(server.url()).retry_config(patient.clone()).build());
        let error = register(&client).await.unwrap_err();
        let (attempts, words) = match status {
            429 | 500 => (ATTEMPTS, "4 attempts"),
            _ => (1, "1 attempt"),
        };
        assert_eq!(server.requests().len(), attempts, "{code}");
        assert_eq!(
            error.to_string(),
            format!("RegisterDevice: {code} (request ID id-1, {words})")
        );
        // Each attempt has its number and the invocation ID of the call.
        let requests = server.requests();
        for (index, request) in requests.iter().enumerate() {
            let info = format!("attempt={}; max=4", index + 1);
            assert_eq!(request.header("amz-sdk-request"), Some(&*info));
            let id = "amz-sdk-invocation-id";
            assert_eq!(request.header(id), requests[0].header(id));
        }

        let server = serve_always(Response::json(status, "id-1", &json!({ "__type": code }))).await;
        register(&client_without_retries(server.url()))
            .await
            .unwrap_err();
        assert_eq!(server.requests().len(), 1, "{code}");
    }
}

#[tokio::test]
async fn a_call_that_succeeds_in_the_end_has_succeeded() {
    let server = serve_in_turn(vec![
        Response::json(500, "id-1", &json!({ "__type": "InternalErrorException" })),
        Response::json(
            429,
            "id-2",
            &json!({ "__type": "TooManyRequestsException" }),
        ),
        Response::json(200, "id-3", &json!({ "DeviceId": "d-1" })),
    ])
    .await;
    let quick = RetryConfig::standard().with_initial_backoff(Duration::from_millis(1));
    let client = Client::from_conf(config(server.url()).retry_config(quick).build());
    let output = register(&client).await.unwrap();
    assert_eq!(output.device_id(), Some("d-1"));
    assert_eq!(output.request_id(), Some("id-3"));
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn an_exception_that_is_not_of_the_operation_is_unhandled_but_told() {
    // The service has such an exception, but this operation does not have it in the model.
    let conflict = "Current SyncCount for: KEY is: 1 not: 0";
    for code in ["ResourceConflictException", "com.example#BrandNewException"] {
        let response = Response::json(409, "id-1", &json!({ "__type": code, "message": conflict }));
        let server = serve_always(response).await;
        let error = register(&client_without_retries(server.url()))
            .await
            .unwrap_err();
        let bare = code.rsplit('#').next().unwrap();
        assert_eq!(
            error.to_string(),
            format!("RegisterDevice: {bare}: {conflict} (request ID id-1, 1 attempt)")
        );
        assert_discreet(&error);
        assert_eq!(error.code(), Some(bare));
        assert_eq!(error.message(), Some(conflict));
        assert_eq!(error.request_id(), Some("id-1"));
        let error = error.into_service_error();
        assert!(EXCEPTIONS.iter().all(|exception| !(exception.is)(&error)));
        assert_eq!(error.meta().code(), Some(bare));
        assert_eq!(error.meta().request_id(), Some("id-1"));
        assert_eq!(error.to_string(), format!("{bare}: {conflict}"));
    }
}

#[tokio::test]
async fn a_typed_exception_is_the_service_error_and_is_not_repeated() {
    let body = json!({ "__type": "ResourceConflictException", "message": "stale" });
    let server = serve_always(Response::json(409, "id-1", &body)).await;
    let error = client_without_retries(server.url())
        .update_records()
        .identity_pool_id(POOL)
        .identity_id(IDENTITY)
        .dataset_name("saves")
        .sync_session_token("s")
        .send()
        .await
        .unwrap_err();
    // The line of the error contains all that the exception has.
    assert!(error.source().is_none());
    assert!(error.as_source().is::<UpdateRecordsError>());
    let UpdateRecordsError::ResourceConflictException(found) = error.as_service_error().unwrap()
    else {
        panic!("{error:?}")
    };
    assert_eq!(found.message(), "stale");
    assert!(error.into_service_error().is_resource_conflict_exception());
}
