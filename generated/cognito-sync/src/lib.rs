// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

//! Client for Amazon Cognito Sync, a service that synchronizes key-value data of an app's users
//! across their devices.
//!
//! An *identity pool* contains the users of an app. Each user is an *identity* of the pool,
//! issued by Amazon Cognito Identity. An identity has up to 20 *datasets*. A dataset has up to
//! 1,024 *records*, each with a key and a string value, and a size of up to 1 MB (keys and values
//! in UTF-8). Configure the client with the region that the identity pool ID and the identity
//! ID start with.
//!
//! AWS recommends AWS AppSync for new applications; this crate is for applications that are
//! built on Cognito Sync.
//!
//! # Getting started
//!
//! Until the crate is published, use a path dependency on a checkout of its repository, here
//! one next to the program's `Cargo.toml`:
//!
//! ```toml
//! [dependencies]
//! cognito-sync = { path = "cognito-sync/generated/cognito-sync" }
//! tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
//! ```
//!
//! Create one [`Client`] and clone it: clones share connections and cached credentials.
//!
//! ```no_run
//! use cognito_sync::config::{EnvironmentCredentials, Region};
//! use cognito_sync::{Client, Config};
//!
//! let config = Config::builder()
//!     .region(Region::new("us-east-1"))
//!     .credentials_provider(EnvironmentCredentials::new())
//!     .build();
//! let client = Client::from_conf(config);
//! ```
//!
//! With the `aws-config` crate, [`Client::new`] takes the shared configuration that
//! `aws_config::load_defaults` returns.
//!
//! # Credentials
//!
//! The service distinguishes two kinds of credentials, and some operations accept only one of
//! them:
//!
//! | | Credentials from Cognito Identity | Developer credentials |
//! |---|---|---|
//! | Source | `GetCredentialsForIdentity` of Cognito Identity; temporary, for one identity | IAM user or role of the AWS account that owns the pools |
//! | Access to | the data of that identity | the data of all identities in the account's pools |
//! | Datasets, records and the usage of one identity | yes | yes |
//! | Devices and subscriptions | yes | no |
//! | Configuration, usage and bulk publish of pools | no | yes |
//!
//! Calls with the wrong kind of credentials fail with a
//! [`NotAuthorizedException`](crate::types::error::NotAuthorizedException), as do calls of an
//! identity whose IAM role does not have the permission.
//!
//! `EnvironmentCredentials` reads the standard environment variables. Credentials from Cognito
//! Identity can also be passed directly:
//!
//! ```no_run
//! use cognito_sync::config::Credentials;
//!
//! // Access key ID, secret access key and session token from `GetCredentialsForIdentity`.
//! let credentials = Credentials::new(
//!     "ASIAEXAMPLE",
//!     "secret access key",
//!     Some("session token".into()),
//!     None,
//!     "cognito-identity",
//! );
//! ```
//!
//! # Synchronizing a dataset
//!
//! Every dataset and every record has a *sync count*, a version number. An app stores the sync
//! count of the dataset at the end of each synchronization. A synchronization has three steps:
//!
//! 1. Call [`ListRecords`](crate::operation::list_records) with the stored sync count. It
//!    returns the records that changed since then and a *sync session token*, which the next
//!    write requires.
//! 2. Merge these records with the local changes of the user.
//! 3. Call [`UpdateRecords`](crate::operation::update_records) with the sync session token and
//!    the local changes. Each change contains the sync count that its record had in step 1, or 0
//!    for a new record. If any record has a different sync count by then, nothing is stored and
//!    the call fails with a
//!    [`ResourceConflictException`](crate::types::error::ResourceConflictException): start again
//!    at step 1.
//!
//! There is no operation that creates a dataset; the first `UpdateRecords` does.
//!
//! ```no_run
//! use cognito_sync::types::{Operation, RecordPatch};
//!
//! # async fn example(client: &cognito_sync::Client) -> Result<(), cognito_sync::Error> {
//! let identity_pool_id = "us-east-1:0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0";
//! let identity_id = "us-east-1:11223344-5566-7788-99aa-bbccddeeff00";
//!
//! let listed = client
//!     .list_records()
//!     .identity_pool_id(identity_pool_id)
//!     .identity_id(identity_id)
//!     .dataset_name("settings")
//!     .send()
//!     .await?;
//! // Reads the first page only. The example of `Client::list_records` reads all pages.
//! let volume = listed.records().iter().find(|record| record.key() == Some("volume"));
//! let patch = RecordPatch::builder()
//!     .op(Operation::Replace)
//!     .key("volume")
//!     .value("11")
//!     .sync_count(volume.and_then(|record| record.sync_count()).unwrap_or(0))
//!     .build()?;
//! let updated = client
//!     .update_records()
//!     .identity_pool_id(identity_pool_id)
//!     .identity_id(identity_id)
//!     .dataset_name("settings")
//!     .set_sync_session_token(listed.sync_session_token)
//!     .record_patches(patch)
//!     .send()
//!     .await;
//! match updated.map_err(|error| error.into_service_error()) {
//!     Ok(updated) => println!("changed {} records", updated.records().len()),
//!     Err(error) if error.is_resource_conflict_exception() => println!("conflict: {error}"),
//!     Err(error) => return Err(error.into()),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Push synchronization, events and streams
//!
//! - **Push synchronization** notifies a user's other devices of a change. Configure the pool
//!   ([`SetIdentityPoolConfiguration`](crate::operation::set_identity_pool_configuration)),
//!   register the device ([`RegisterDevice`](crate::operation::register_device)) and subscribe
//!   it to datasets ([`SubscribeToDataset`](crate::operation::subscribe_to_dataset)).
//! - **Events** invoke a Lambda function during `UpdateRecords`
//!   ([`SetCognitoEvents`](crate::operation::set_cognito_events)).
//! - **Streams** copy every change to a Kinesis stream
//!   ([`CognitoStreams`](crate::types::CognitoStreams)). A **bulk publish** sends the data that
//!   existed before streaming was enabled ([`BulkPublish`](crate::operation::bulk_publish)).
//!
//! # Error handling
//!
//! `send` returns an [`SdkError`](crate::error::SdkError). Its `Display` output is one line with
//! the operation, the error code, the message, the request ID and the number of attempts, or
//! the cause if there was no response. The variants describe how far the call got:
//!
//! | Variant | Meaning |
//! |---|---|
//! | `ConstructionFailure` | The request could not be built: invalid input or configuration, or no credentials. Nothing was sent. |
//! | `DispatchFailure` | The request could not be sent, or there was no response. The service may have received it. |
//! | `TimeoutError` | The call or its last attempt exceeded a timeout. The service may have received the request. |
//! | `ResponseError` | The response could not be read. The service has processed the request. |
//! | `ServiceError` | The service returned an error. |
//!
//! `into_service_error` returns the error of the operation, which has a method for each declared
//! exception; all other failures become its `Unhandled` variant.
//! [`Error`] is one type for the errors of all operations.
//!
//! ```no_run
//! # async fn example(client: &cognito_sync::Client) -> Result<(), cognito_sync::Error> {
//! let described = client
//!     .describe_dataset()
//!     .identity_pool_id("us-east-1:0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0")
//!     .identity_id("us-east-1:11223344-5566-7788-99aa-bbccddeeff00")
//!     .dataset_name("settings")
//!     .send()
//!     .await;
//! match described {
//!     Ok(output) => println!("{:?}", output.dataset()),
//!     Err(error) => {
//!         eprintln!("{error}");
//!         match error.into_service_error() {
//!             error if error.is_resource_not_found_exception() => println!("no such dataset"),
//!             error => return Err(error.into()),
//!         }
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Retries and timeouts
//!
//! A call makes at most three attempts. Connection failures, timeouts, throttling (429) and the
//! status codes 500, 502, 503 and 504 are retried after a random, exponentially growing delay.
//! A response that breaks off or cannot be read is retried only for idempotent operations.
//!
//! Retrying `UpdateRecords` does not apply a change twice: the sync counts and the sync session
//! token make the service reject the second attempt if the first one was applied.
//!
//! The defaults are a connect timeout of 3.1 seconds, and 20 seconds for a response whose body
//! stops arriving. There is no limit on the whole call; set an operation timeout if it has to
//! return in time:
//!
//! ```no_run
//! use cognito_sync::Config;
//! use cognito_sync::config::Region;
//! use cognito_sync::config::retry::RetryConfig;
//! use cognito_sync::config::timeout::TimeoutConfig;
//! use std::time::Duration;
//!
//! let config = Config::builder()
//!     .region(Region::new("us-east-1"))
//!     .retry_config(RetryConfig::standard().with_max_attempts(5))
//!     .timeout_config(
//!         TimeoutConfig::builder()
//!             .operation_timeout(Duration::from_secs(10))
//!             .build(),
//!     )
//!     .build();
//! ```
//!
//! Every setting can be changed for one call with `customize().config_override(…)` on the
//! operation's builder.
//!
//! # Cargo features
//!
//! | Feature | Enables |
//! |---|---|
//! | `default-https-client` (default) | an HTTP client based on reqwest |
//! | `rustls` (default) | TLS for that client: rustls with ring |
//! | `aws-lc` | TLS for that client: rustls with AWS-LC |
//! | `native-tls` | TLS for that client: the library of the operating system |
//! | `reqwest` | `config::Builder::reqwest_0_13_client`, which takes a reqwest client. Build it with `redirect(Policy::none())` |
//! | `rt-tokio` (default) | Tokio's timer for delays and timeouts. Without it, set `config::Builder::sleep_impl` |
//! | `serde` | `Serialize` and `Deserialize` for inputs, outputs, structures, enums and errors. Sensitive values are serialized like all others |
//! | `test-util` | a test configuration with a fixed time and fake credentials, and the module `test_util` |
//! | `legacy-https-client`, `legacy-test-util` | `rustls` and `test-util`, under names of the official crate |
//! | `behavior-version-latest`, `gated-tests` | nothing; accepted because the official crate has them |
//!
//! If several TLS features are enabled, `native-tls` takes precedence over `aws-lc`, and
//! `aws-lc` over `rustls`. With `default-features = false` and without these features, reqwest
//! is not compiled, and `config::Builder::http_client` has to be set.
//!
//! # Testing
//!
//! [`config::Builder::http_client`](crate::config::Builder) takes any smithy-rs `HttpClient`, so
//! the test clients `StaticReplayClient` and `capture_request` of `aws-smithy-http-client` can
//! replace the network. `mock_client!` of `aws-smithy-mocks` accepts this crate. In place of its
//! `mock!`, use the macro of the same name that this crate exports with the feature `test-util`.

#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![allow(
    deprecated,
    reason = "the crate creates the variants `Unknown` and `Unhandled`, which users should not match on"
)]

/// Absolute ID of a shape or member of this service.
macro_rules! shape_id {
    ($($part:literal),+) => {
        concat!("com.amazonaws.cognitosync#", $($part),+)
    };
}

pub mod client;
pub mod config;
pub mod error;
mod error_meta;
pub mod meta;
pub mod operation;
pub mod primitives;
mod schema;
#[cfg(feature = "test-util")]
pub mod test_util;
pub mod types;

pub use client::Client;
pub use config::Config;
pub use error_meta::Error;
