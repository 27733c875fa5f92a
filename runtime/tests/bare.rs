//! A client without cargo features: its errors name the missing part.
#![cfg(not(any(feature = "default-https-client", feature = "rt-tokio")))]

mod support;

use aws_smithy_types::retry::RetryConfig;
use aws_smithy_types::timeout::TimeoutConfig;
use std::time::Duration;
use support::fake::{Fake, NoSleep};
use support::*;

async fn failure(config: sdk_runtime::config::ConfigBuilder<Things>) -> String {
    put(&client(config)).await.unwrap_err().to_string()
}

#[tokio::test]
async fn without_an_http_client_nothing_is_sent() {
    let shown = failure(config().sleep_impl(NoSleep::default())).await;
    assert!(
        shown.starts_with("PutThing: no HTTP client is set; "),
        "{shown}"
    );
    assert!(shown.contains("default-https-client"), "{shown}");
    let by_reqwest = shown.contains("config::Builder::reqwest_0_13_client");
    assert_eq!(by_reqwest, cfg!(feature = "reqwest"), "{shown}");
}

#[tokio::test]
async fn without_a_sleep_implementation_retries_and_timeouts_fail() {
    let limits = TimeoutConfig::builder().operation_timeout(Duration::from_secs(1));
    let once = || {
        config()
            .http_client(Fake::default())
            .retry_config(RetryConfig::disabled())
    };
    for needy in [
        config().http_client(Fake::default()),
        once().timeout_config(limits.build()),
    ] {
        let shown = failure(needy).await;
        assert!(
            shown.starts_with("PutThing: retries and timeouts require a sleep implementation"),
            "{shown}"
        );
        assert!(shown.contains("rt-tokio"), "{shown}");
    }
    put(&client(once())).await.unwrap();
}
