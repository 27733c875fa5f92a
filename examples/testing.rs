//! Tests code that uses a client, with the local service and its faults. The README describes mocks.
//!
//! ```sh
//! cargo run -p examples --example testing
//! ```

mod app;

use app::{POOL, User};
use cognito_sync::error::SdkError;
use cognito_sync::operation::list_datasets::ListDatasetsError;
use cognito_sync_local::{Fault, LocalService};
use std::error::Error;

/// The code under test: counts the datasets of a user, and shows the number of the last time if the service
/// is busy.
async fn count_datasets(user: &User, last: usize) -> Result<usize, SdkError<ListDatasetsError>> {
    let listed = user
        .client
        .list_datasets()
        .identity_pool_id(POOL)
        .identity_id(&user.identity_id)
        .send()
        .await;
    match listed {
        Ok(output) => Ok(output.datasets().len()),
        Err(error) => match error.as_service_error() {
            Some(busy) if busy.is_too_many_requests_exception() => Ok(last),
            _ => Err(error),
        },
    }
}

/// In a test suite, this and the functions below are `#[tokio::test]`s, and each starts a service of its own.
async fn an_empty_identity_has_no_datasets(service: &LocalService) -> Result<(), Box<dyn Error>> {
    let user = app::guest(service).await?;
    assert_eq!(count_datasets(&user, 7).await?, 0);
    Ok(())
}

async fn a_busy_service_shows_the_last_number(
    service: &LocalService,
) -> Result<(), Box<dyn Error>> {
    let user = app::guest(service).await?;
    // One call, with all of its retries.
    service
        .inject_fault(Fault::new("ListDatasets").error("TooManyRequestsException", "slow down"))?;
    assert_eq!(count_datasets(&user, 7).await?, 7);
    assert_eq!(count_datasets(&user, 7).await?, 0);
    Ok(())
}

async fn a_broken_connection_is_an_error(service: &LocalService) -> Result<(), Box<dyn Error>> {
    let user = app::guest(service).await?;
    service.inject_fault(Fault::new("ListDatasets").disconnect())?;
    let error = count_datasets(&user, 7).await.unwrap_err();
    assert!(matches!(error, SdkError::DispatchFailure(_)), "{error}");
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let service = app::start_service().await?;
    an_empty_identity_has_no_datasets(&service).await?;
    println!("An empty identity has no datasets.");
    a_busy_service_shows_the_last_number(&service).await?;
    println!("A busy service shows the last number.");
    a_broken_connection_is_an_error(&service).await?;
    println!("A broken connection is an error.");
    Ok(())
}
