//! Shows the kinds of errors, and how a program distinguishes them.
//!
//! ```sh
//! cargo run -p examples --example error_handling
//! ```

mod app;

use app::POOL;
use cognito_sync::config::retry::RetryConfig;
use cognito_sync::error::{ProvideErrorMetadata, SdkError, ValidationError};
use cognito_sync::operation::RequestId;
use cognito_sync::types::Platform;
use cognito_sync::{Client, Config};
use cognito_sync_local::Fault;
use std::error::Error;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let service = app::start_service().await?;
    let user = app::guest(&service).await?;
    let client = &user.client;
    let describe = |name: &str| {
        let describe = client.describe_dataset().identity_pool_id(POOL);
        describe.identity_id(&user.identity_id).dataset_name(name)
    };

    // An error prints as one line: the operation, the cause, and how to fix it if that is known.
    println!("\nAn input that is not valid is not sent:");
    let error = client
        .describe_dataset()
        .dataset_name("")
        .send()
        .await
        .unwrap_err();
    println!("{error}");
    if let Some(invalid) = error.as_source().downcast_ref::<ValidationError>() {
        println!("It has {} violations.", invalid.violations().len());
    }

    println!("\nThe service returns an error of the operation:");
    let error = describe("unknown").send().await.unwrap_err();
    println!("{error}");
    println!("Request ID: {:?}", error.request_id());
    match error.into_service_error() {
        error if error.is_resource_not_found_exception() => println!("There is no such dataset."),
        error => return Err(error.into()),
    }

    println!(
        "\nThe credentials are of the wrong kind: devices belong to identities, not to developers:"
    );
    let developer = config(&service.endpoint_url()).credentials_provider(service.credentials());
    let register = Client::from_conf(developer.build())
        .register_device()
        .identity_pool_id(POOL)
        .identity_id(&user.identity_id)
        .platform(Platform::Gcm)
        .token("push token");
    let error = register.send().await.unwrap_err();
    println!("{error}");
    assert_eq!(error.code(), Some("NotAuthorizedException"));

    println!("\nThrottling is retried, here until the attempts are used up:");
    service.inject_fault(
        Fault::new("DescribeDataset").error("TooManyRequestsException", "slow down"),
    )?;
    let error = describe("settings").send().await.unwrap_err();
    println!("{error}");
    assert_eq!(error.code(), Some("TooManyRequestsException"));

    println!("\nThere is no response, here since nothing listens on the port:");
    let nobody = config("http://127.0.0.1:9")
        .credentials_provider(service.credentials())
        .retry_config(RetryConfig::disabled());
    let list = Client::from_conf(nobody.build()).list_datasets();
    let error = list
        .identity_pool_id(POOL)
        .identity_id(&user.identity_id)
        .send()
        .await
        .unwrap_err();
    println!("{error}");

    println!("\nThe variants tell how far the call got:");
    match error {
        SdkError::ConstructionFailure(_) => println!("Nothing was sent."),
        SdkError::DispatchFailure(failure) if failure.is_io() => println!("The connection failed."),
        SdkError::DispatchFailure(_) | SdkError::TimeoutError(_) => {
            println!("The service may have received the request.");
        }
        SdkError::ResponseError(_) => println!("The response could not be read."),
        SdkError::ServiceError(error) => println!("The service returned {}.", error.err()),
        // A later version may add a variant.
        other => return Err(other.into()),
    }
    Ok(())
}

fn config(endpoint_url: &str) -> cognito_sync::config::Builder {
    Config::builder()
        .region(cognito_sync::config::Region::new("us-east-1"))
        .endpoint_url(endpoint_url)
}
