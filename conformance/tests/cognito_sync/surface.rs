//! Programs as users write them.

use crate::support::{
    IDENTITY, POOL, PUSH_TOKEN, client, client_without_retries, config, serve, serve_always,
};
use aws_types::SdkConfig;
use cognito_sync::config::retry::RetryConfig;
use cognito_sync::config::{Credentials, Region, SharedCredentialsProvider};
use cognito_sync::error::{DisplayErrorContext, ProvideErrorMetadata, SdkError};
use cognito_sync::operation::RequestId;
use cognito_sync::operation::list_datasets::ListDatasetsInput;
use cognito_sync::operation::list_records::ListRecordsOutput;
use cognito_sync::operation::register_device::{
    RegisterDeviceError, RegisterDeviceInput, RegisterDeviceOutput,
};
use cognito_sync::types::{BulkPublishStatus, Operation, Platform, Record, RecordPatch};
use cognito_sync::{Client, Config, Error};
use sdk_conformance::server::{Response, Server, TEMPORARY};
use serde_json::json;

/// A server that registers devices, under the tokens they come with.
async fn registry() -> Server {
    serve(|request| {
        let token = request.json().map(|body| body["Token"].clone());
        match token {
            Ok(token) => Response::json(200, "id-1", &json!({ "DeviceId": token })),
            Err(error) => Response::json(400, "id-1", &json!({ "message": error.to_string() })),
        }
    })
    .await
}

/// A server that refuses everybody.
async fn closed() -> Server {
    let body = json!({ "__type": "NotAuthorizedException", "message": "not today" });
    serve_always(Response::json(403, "id-1", &body)).await
}

#[tokio::test]
async fn a_program_registers_a_device() {
    let server = registry().await;

    let config = Config::builder()
        .region(Region::new("us-east-1"))
        .credentials_provider(Credentials::new(
            TEMPORARY.id,
            TEMPORARY.secret,
            TEMPORARY.session_token.map(String::from),
            None,
            "example",
        ))
        .endpoint_url(server.url())
        .build();
    let client = Client::from_conf(config);
    let device = client
        .register_device()
        .identity_pool_id(POOL)
        .identity_id(IDENTITY)
        .platform(Platform::Gcm)
        .token("push-1")
        .send()
        .await
        .unwrap();
    assert_eq!(device.device_id(), Some("push-1"));
    assert_eq!(device.request_id(), Some("id-1"));
    assert_eq!(device.device_id.as_deref(), Some("push-1"));
}

#[tokio::test]
async fn a_client_is_made_of_settings_that_services_share() {
    let server = registry().await;
    let shared = SdkConfig::builder()
        .region(Region::new("us-east-1"))
        .credentials_provider(SharedCredentialsProvider::new(TEMPORARY.credentials()))
        .endpoint_url(server.url())
        .retry_config(RetryConfig::disabled())
        .build();
    let output = register(&Client::new(&shared), "push-2").await.unwrap();
    assert_eq!(output.device_id(), Some("push-2"));
    let config = cognito_sync::config::Builder::from(&shared).build();
    let output = register(&Client::from_conf(config), "push-3")
        .await
        .unwrap();
    assert_eq!(output.device_id(), Some("push-3"));
}

async fn register(
    client: &Client,
    token: &str,
) -> Result<RegisterDeviceOutput, SdkError<RegisterDeviceError>> {
    client
        .register_device()
        .identity_pool_id(POOL)
        .identity_id(IDENTITY)
        .platform(Platform::Gcm)
        .token(token)
        .send()
        .await
}

#[tokio::test]
async fn fluent_builders_take_options_and_tell_what_they_hold() {
    let server = registry().await;
    let call = client(server.url())
        .register_device()
        .set_identity_pool_id(Some(POOL.to_owned()))
        .set_identity_id(None)
        .identity_id(IDENTITY)
        .set_platform(Some(Platform::Apns))
        .set_token(Some("old".to_owned()))
        .token("new");
    assert_eq!(call.get_identity_pool_id().as_deref(), Some(POOL));
    assert_eq!(call.get_identity_id().as_deref(), Some(IDENTITY));
    assert_eq!(*call.get_platform(), Some(Platform::Apns));
    assert_eq!(*call.get_token(), Some("new".to_owned()));
    assert_eq!(call.as_input().get_token().as_deref(), Some("new"));
    // A builder may be kept and sent more than once.
    let again = call.clone().token("newer");
    assert_eq!(call.send().await.unwrap().device_id(), Some("new"));
    assert_eq!(again.send().await.unwrap().device_id(), Some("newer"));
    assert_eq!(server.requests()[0].json().unwrap()["Platform"], "APNS");
}

#[tokio::test]
async fn an_input_is_built_before_there_is_a_client() {
    let builder = RegisterDeviceInput::builder()
        .identity_pool_id(POOL)
        .identity_id(IDENTITY)
        .platform(Platform::Adm)
        .token("push-4");
    let input = builder.clone().build().unwrap();
    assert_eq!(input.identity_pool_id(), Some(POOL));
    assert_eq!(input.identity_id(), Some(IDENTITY));
    assert_eq!(input.platform(), Some(&Platform::Adm));
    assert_eq!(input.token(), Some("push-4"));

    let server = registry().await;
    let output = builder.send_with(&client(server.url())).await.unwrap();
    assert_eq!(output.device_id(), Some("push-4"));
}

#[test]
fn inputs_and_outputs_are_plain_values() {
    let input = ListDatasetsInput::builder().max_results(5).build().unwrap();
    assert_eq!(input.max_results(), Some(5));
    assert_eq!(input.next_token(), None);
    assert_eq!(input, input.clone());
    // Tests of an app make outputs themselves.
    let output = RegisterDeviceOutput::builder().device_id("d-1").build();
    assert_eq!(output.device_id(), Some("d-1"));
    assert_eq!(output.request_id(), None);
}

#[test]
fn a_structure_with_required_fields_is_not_built_without_them() {
    let error = RecordPatch::builder().key("a").build().unwrap_err();
    assert!(error.to_string().contains("op"), "{error}");
}

#[tokio::test]
async fn values_that_a_later_model_names_pass_through() {
    let later = Platform::from("HMS");
    assert_eq!(later.as_str(), "HMS");
    assert_eq!("APNS".parse(), Ok(Platform::Apns));
    assert_eq!(Platform::ApnsSandbox.to_string(), "APNS_SANDBOX");
    assert_eq!(Platform::values(), ["ADM", "APNS", "APNS_SANDBOX", "GCM"]);
    assert!(Platform::try_parse("HMS").is_err());

    let server = serve_always(Response::json(
        200,
        "id-1",
        &json!({ "BulkPublishStatus": "PAUSED", "NewMember": [{ "deep": null }] }),
    ))
    .await;
    let client = client(server.url());
    let output = client
        .get_bulk_publish_details()
        .identity_pool_id(POOL)
        .send()
        .await
        .unwrap();
    let status = output.bulk_publish_status().unwrap();
    assert_eq!(*status, BulkPublishStatus::from("PAUSED"));
    let told = match status {
        BulkPublishStatus::Succeeded | BulkPublishStatus::Failed => "over",
        other if other.as_str() == "PAUSED" => "paused",
        _ => "running",
    };
    assert_eq!(told, "paused");

    client
        .register_device()
        .identity_pool_id(POOL)
        .identity_id(IDENTITY)
        .platform(later)
        .token("push-5")
        .send()
        .await
        .unwrap();
    assert_eq!(server.requests()[1].json().unwrap()["Platform"], "HMS");
}

#[tokio::test]
async fn members_that_are_null_or_missing_are_none() {
    let body = json!({ "Datasets": null, "Count": null, "NextToken": null });
    for body in [body, json!({})] {
        let server = serve_always(Response::json(200, "id-1", &body)).await;
        let output = client(server.url())
            .list_datasets()
            .identity_pool_id(POOL)
            .identity_id(IDENTITY)
            .send()
            .await
            .unwrap();
        assert_eq!(output.datasets(), []);
        assert_eq!(output.datasets, None);
        assert_eq!(output.count(), 0);
        assert_eq!(output.next_token(), None);
    }
}

#[tokio::test]
async fn one_match_tells_errors_apart() {
    let server = closed().await;
    let error = register(&client(server.url()), PUSH_TOKEN)
        .await
        .unwrap_err();
    let told = match error.into_service_error() {
        RegisterDeviceError::NotAuthorizedException(exception) => exception.message().to_owned(),
        RegisterDeviceError::TooManyRequestsException(_) => "later".to_owned(),
        other => format!("{:?}", other.code()),
    };
    assert_eq!(told, "not today");

    let error = register(&client(server.url()), PUSH_TOKEN)
        .await
        .unwrap_err();
    assert!(
        error
            .as_service_error()
            .is_some_and(|error| error.is_not_authorized_exception())
    );
    assert!(error.into_service_error().is_not_authorized_exception());

    // Failures other than service errors are unhandled, with their source.
    let url = sdk_conformance::server::dead_url();
    let error = register(&client_without_retries(url), PUSH_TOKEN)
        .await
        .unwrap_err();
    let error = error.into_service_error();
    assert!(!error.is_not_authorized_exception());
    assert_eq!(error.code(), None);
    let shown = DisplayErrorContext(&error).to_string();
    assert!(shown.contains("could not connect to 127.0.0.1:"), "{shown}");
}

#[tokio::test]
async fn question_marks_carry_any_error_of_the_crate() {
    async fn program(client: &Client) -> Result<usize, Error> {
        let patch = RecordPatch::builder()
            .op("replace".into())
            .key("level")
            .value("3")
            .sync_count(0)
            .build()?;
        client
            .update_records()
            .identity_pool_id(POOL)
            .identity_id(IDENTITY)
            .dataset_name("saves")
            .sync_session_token("s")
            .record_patches(patch)
            .send()
            .await?;
        let datasets = client
            .list_datasets()
            .identity_pool_id(POOL)
            .identity_id(IDENTITY)
            .send()
            .await?;
        Ok(datasets.datasets().len())
    }
    let server = serve_always(Response::json(200, "id-1", &json!({ "Datasets": [{}] }))).await;
    assert_eq!(program(&client(server.url())).await.unwrap(), 1);

    let server = closed().await;
    let error = program(&client(server.url())).await.unwrap_err();
    assert!(
        matches!(error, Error::NotAuthorizedException(_)),
        "{error:?}"
    );
    assert_eq!(error.to_string(), "NotAuthorizedException: not today");
    assert_eq!(error.request_id(), Some("id-1"));

    let url = sdk_conformance::server::dead_url();
    let error = program(&client_without_retries(url)).await.unwrap_err();
    #[expect(deprecated, reason = "only this variant wraps the failure of a call")]
    let Error::Unhandled(unhandled) = &error else {
        panic!("{error:?}")
    };
    let root = sdk_conformance::errors::find::<std::io::Error>(unhandled.as_source());
    let kind = root.map(std::io::Error::kind);
    assert_eq!(kind, Some(std::io::ErrorKind::ConnectionRefused));
}

#[tokio::test]
async fn what_is_printed_of_clients_and_settings_holds_no_secret() {
    let config = config("http://localhost").build();
    let client = Client::from_conf(config.clone());
    let changed = client.list_datasets().customize().mutate_request(|_| {});
    let changed = changed.map_request(Ok::<_, std::convert::Infallible>);
    let pages = client.list_datasets().into_paginator();
    let shown = format!(
        "{config:?} {client:#?} {:?} {changed:?} {pages:?}",
        client.list_datasets()
    );
    for name in [
        "Config {",
        "Client {",
        "us-east-1",
        "CustomizableOperation {",
        "MutateRequest",
        "MapRequest",
        "Paginator {",
    ] {
        assert!(shown.contains(name), "{name}: {shown}");
    }
    for secret in TEMPORARY.secrets() {
        assert!(!shown.contains(secret), "{shown}");
    }
    assert_eq!(client.config().region(), Some(&Region::new("us-east-1")));
}

#[tokio::test]
async fn an_error_that_is_not_the_services_keeps_its_text_as_a_service_error() {
    let client = client("http://localhost");
    let error = client.list_datasets().send().await.unwrap_err();
    let text = error.to_string();
    assert!(
        text.contains("identity_pool_id") || text.contains("IdentityPoolId"),
        "{text}"
    );
    assert_eq!(error.into_service_error().to_string(), text);
    let error = client.list_datasets().send().await.unwrap_err();
    assert_eq!(Error::from(error).to_string(), text);
}

#[test]
fn what_is_printed_of_values_holds_no_token_and_no_record() {
    let client = client("http://localhost");
    let secret = "not-to-be-seen";
    let register = client.register_device().token(secret);
    let list = client.list_records().sync_session_token(secret);
    let patch = RecordPatch::builder().key("shown").value(secret);
    let update = client
        .update_records()
        .sync_session_token(secret)
        .record_patches(
            patch
                .clone()
                .op(Operation::Replace)
                .sync_count(0)
                .build()
                .unwrap(),
        );
    let listed = ListRecordsOutput::builder()
        .sync_session_token(secret)
        .records(Record::builder().key("shown").value(secret).build());
    for shown in [
        format!("{register:?} {:?}", register.as_input().clone().build()),
        format!("{list:?} {:?}", list.as_input().clone().build()),
        format!(
            "{patch:?} {update:?} {:?}",
            update.as_input().clone().build()
        ),
        format!("{listed:?} {:?}", listed.clone().build()),
    ] {
        assert!(!shown.contains(secret), "{shown}");
        assert!(shown.contains("redacted"), "{shown}");
    }
    assert!(format!("{listed:?}").contains("shown"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn clones_of_a_client_work_side_by_side() {
    const TASKS: usize = 8;
    const CALLS: usize = 25;
    let server = registry().await;
    let client = client(server.url());
    let mut tasks = Vec::new();
    for task in 0..TASKS {
        let client = client.clone();
        tasks.push(tokio::spawn(async move {
            for call in 0..CALLS {
                let token = format!("{task}-{call}");
                // Each gets its own answer and not that of another.
                let output = register(&client, &token).await.unwrap();
                assert_eq!(output.device_id(), Some(&*token));
            }
        }));
    }
    for task in tasks {
        task.await.unwrap();
    }
    assert_eq!(server.requests().len(), TASKS * CALLS);
    assert_eq!(server.refusals(), []);
    // Connections are kept and shared; how many there are at most is for the pool to decide.
    assert!(
        server.connections() < TASKS * CALLS / 2,
        "{}",
        server.connections()
    );
}

#[tokio::test]
async fn a_single_call_can_be_changed_before_it_is_signed() {
    let (usual, other) = (registry().await, registry().await);
    let client = client(usual.url());
    let call = || {
        client
            .register_device()
            .identity_pool_id(POOL)
            .identity_id(IDENTITY)
            .platform(Platform::Gcm)
            .token("push-6")
    };
    call()
        .customize()
        .mutate_request(|request| {
            request.headers_mut().insert("x-amz-extra", "a  b");
        })
        .send()
        .await
        .unwrap();
    // The server saw the header, and that it is signed.
    assert_eq!(usual.requests()[0].header("x-amz-extra"), Some("a  b"));

    let elsewhere = cognito_sync::config::Builder::new().endpoint_url(other.url());
    call()
        .customize()
        .config_override(elsewhere)
        .send()
        .await
        .unwrap();
    call().send().await.unwrap();
    assert_eq!((usual.count(), other.count()), (2, 1));
}

/// A future that is too large is copied at every `await` that contains it, and can overflow a stack.
#[test]
fn the_futures_of_calls_are_send_and_small() {
    fn size<T: Send>(future: T) -> usize {
        size_of_val(&future)
    }
    let client = client("http://127.0.0.1:1".to_owned());
    macro_rules! sizes {
        ($($operation:ident)*) => {
            [$((stringify!($operation), size(client.$operation().send())),)*]
        };
    }
    let sizes = sizes!(
        bulk_publish delete_dataset describe_dataset describe_identity_pool_usage
        describe_identity_usage get_bulk_publish_details get_cognito_events
        get_identity_pool_configuration list_datasets list_identity_pool_usage list_records
        register_device set_cognito_events set_identity_pool_configuration subscribe_to_dataset
        unsubscribe_from_dataset update_records
    );
    assert_eq!(sizes.len(), 17);
    for (operation, size) in sizes {
        println!("{operation}: {size} bytes");
        assert!(size <= 4096, "{operation}: {size} bytes");
    }
}
