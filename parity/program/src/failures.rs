//! Every way in which a call can fail.

use crate::server::Server;
use crate::{config, print_requests};
use sdk::Client;
use sdk::config::retry::RetryConfig;
use sdk::config::timeout::TimeoutConfig;
use sdk::error::{DisplayErrorContext, ProvideErrorMetadata, SdkError};
use sdk::operation::RequestId;
use sdk::operation::describe_dataset::{DescribeDatasetError, DescribeDatasetOutput};
use sdk::operation::update_records::UpdateRecordsError;
use std::time::Duration;

type Described = Result<DescribeDatasetOutput, SdkError<DescribeDatasetError>>;

pub async fn run(server: &Server) {
    let client = Client::from_conf(config(server).build());
    for dataset in ["absent", "unknown", "mute", "failing", "limit"] {
        let described = describe(&client, dataset).await;
        print_requests(dataset, server);
        show(described);
    }
    // The official crate returns a service error here, and ours an error of an invalid response.
    println!("{}", describe(&client, "broken").await.is_err());
    server.take_requests();
    // The official crate has no message here, and ours describes the response.
    let page = describe(&client, "page")
        .await
        .expect_err("the response is an HTML page");
    println!(
        "{} {:?}",
        variant(&page),
        page.raw_response()
            .map(|response| response.status().as_u16())
    );
    server.take_requests();
    conflict(&client, server).await;
    retries(server).await;
    unsent(server).await;
    converted(&client, server).await;
}

async fn describe(client: &Client, dataset: &str) -> Described {
    client
        .describe_dataset()
        .identity_pool_id("pool")
        .identity_id("identity")
        .dataset_name(dataset)
        .send()
        .await
}

fn variant<E, R>(error: &SdkError<E, R>) -> &'static str {
    match error {
        SdkError::ConstructionFailure(_) => "construction",
        SdkError::TimeoutError(_) => "timeout",
        SdkError::DispatchFailure(_) => "dispatch",
        SdkError::ResponseError(_) => "response",
        SdkError::ServiceError(_) => "service",
        _ => "another",
    }
}

fn show(described: Described) {
    let Err(error) = described else {
        println!("no error");
        return;
    };
    println!(
        "{} {:?} {:?} {:?} {:?}",
        variant(&error),
        error.code(),
        error.message(),
        error.request_id(),
        error
            .raw_response()
            .map(|response| response.status().as_u16()),
    );
    if let SdkError::ServiceError(context) = &error {
        println!(
            "{:?} {}",
            context.err().code(),
            context.raw().status().as_u16()
        );
    }
    if let SdkError::ResponseError(context) = &error {
        println!("{}", context.raw().status().as_u16());
    }
    println!("{}", error.as_service_error().is_some());
    let error = error.into_service_error();
    println!(
        "{} {} {} {} {:?} {:?} {:?}",
        error.is_resource_not_found_exception(),
        error.is_invalid_parameter_exception(),
        error.is_internal_error_exception(),
        error.is_too_many_requests_exception(),
        error.meta().code(),
        error.meta().message(),
        error.request_id(),
    );
    match sdk::Error::from(error) {
        sdk::Error::ResourceNotFoundException(e) => {
            println!("not found: {:?} {:?}", e.message(), e.meta().code())
        }
        sdk::Error::InvalidParameterException(e) => println!("invalid: {:?}", e.message),
        sdk::Error::InternalErrorException(_) => println!("internal"),
        error => println!(
            "other: {:?} {}",
            error.code(),
            !format!("{}", DisplayErrorContext(&error)).is_empty()
        ),
    }
}

async fn conflict(client: &Client, server: &Server) {
    for dataset in ["conflict", "limit"] {
        let error = client
            .update_records()
            .identity_pool_id("pool")
            .identity_id("identity")
            .dataset_name(dataset)
            .sync_session_token("token")
            .send()
            .await
            .expect_err("the service refuses");
        print_requests(dataset, server);
        match error.into_service_error() {
            UpdateRecordsError::ResourceConflictException(e) => {
                println!("conflict: {:?}", e.message())
            }
            UpdateRecordsError::LimitExceededException(e) => {
                println!("limit: {:?} {:?}", e.message(), e.request_id())
            }
            error => println!("other: {:?}", error.code()),
        }
    }
}

async fn retries(server: &Server) {
    let retrying = config(server)
        .retry_config(
            RetryConfig::standard()
                .with_max_attempts(3)
                .with_initial_backoff(Duration::from_millis(1)),
        )
        .sleep_impl(aws_smithy_async::rt::sleep::TokioSleep::new())
        .build();
    let client = Client::from_conf(retrying);
    let described = describe(&client, "busy-1").await;
    print_requests("busy until the third attempt", server);
    show(described);
    let described = describe(&client, "failing").await;
    print_requests("failing to the end", server);
    show(described);
    let described = describe(&client, "absent").await;
    print_requests("absent, which is not retryable", server);
    show(described);
}

async fn unsent(server: &Server) {
    let nowhere = config(server).endpoint_url("http://127.0.0.1:1").build();
    let error = describe(&Client::from_conf(nowhere), "d")
        .await
        .expect_err("nobody listens");
    println!("{}", variant(&error));
    if let SdkError::DispatchFailure(failure) = &error {
        println!(
            "{} {} {}",
            failure.is_io(),
            failure.is_timeout(),
            failure.is_user()
        );
    }
    println!("{:?} {:?}", error.code(), error.raw_response().is_none());
    let unhandled = error.into_service_error();
    println!("{:?}", unhandled.code());

    let impatient = config(server)
        .sleep_impl(aws_smithy_async::rt::sleep::TokioSleep::new())
        .timeout_config(
            TimeoutConfig::builder()
                .operation_timeout(Duration::from_millis(50))
                .build(),
        )
        .build();
    let error = describe(&Client::from_conf(impatient), "slow")
        .await
        .expect_err("it takes longer");
    println!("{}", variant(&error));
    server.take_requests();

    let missing = Client::from_conf(config(server).build())
        .describe_dataset()
        .send()
        .await;
    println!(
        "{}",
        variant(&missing.expect_err("what is required is missing"))
    );
    let mut elsewhere = config(server);
    elsewhere.set_endpoint_url(None).set_region(None);
    let error = describe(&Client::from_conf(elsewhere.build()), "d")
        .await
        .expect_err("there is no region");
    println!("{}", !format!("{error}").is_empty());
    println!("{}", server.take_requests().len());
}

/// A program that treats all errors alike.
async fn converted(client: &Client, server: &Server) {
    async fn common(client: &Client) -> Result<(), sdk::Error> {
        describe(client, "absent").await?;
        Ok(())
    }
    async fn boxed(client: &Client) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
        describe(client, "absent").await?;
        Ok(())
    }
    let error = common(client).await.expect_err("it is absent");
    println!(
        "{} {:?}",
        matches!(error, sdk::Error::ResourceNotFoundException(_)),
        error.code()
    );
    println!("{:?}", error.request_id());
    let error = boxed(client).await.expect_err("it is absent");
    let error = error
        .downcast_ref::<SdkError<DescribeDatasetError>>()
        .expect("it is that");
    println!("{:?}", error.code());
    let built = DescribeDatasetError::unhandled("a text");
    println!("{:?} {:?}", built.code(), built.message());
    let meta = sdk::error::ErrorMetadata::builder()
        .code("C")
        .message("m")
        .build();
    let built = DescribeDatasetError::generic(meta);
    println!(
        "{:?} {:?} {}",
        built.code(),
        built.message(),
        built.is_resource_not_found_exception()
    );
    server.take_requests();
}
