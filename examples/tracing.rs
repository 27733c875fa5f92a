//! Prints the spans and events of a call that is retried, until its attempts are used up.
//!
//! ```sh
//! cargo run -p examples --example tracing
//! ```

mod app;

use app::POOL;
use cognito_sync_local::Fault;
use std::error::Error;
use tracing_subscriber::fmt::format::FmtSpan;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let service = app::start_service().await?;
    let user = app::guest(&service).await?;

    // Spans and events have the level DEBUG, and contain no secrets, record values or paths. A program usually
    // sets a filter, such as `sdk_runtime=debug`.
    tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::DEBUG)
        .with_span_events(FmtSpan::CLOSE)
        .with_ansi(false)
        .init();

    // The connection breaks in every attempt: all attempts of a call are one call of the fault.
    service.inject_fault(Fault::new("ListDatasets").disconnect())?;
    let result = user
        .client
        .list_datasets()
        .identity_pool_id(POOL)
        .identity_id(&user.identity_id)
        .send()
        .await;
    println!("{}", result.expect_err("the fault breaks every attempt"));
    Ok(())
}
