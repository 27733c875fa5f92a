// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

//! A client of Amazon Cognito Sync, which keeps small key-value data of an app's users the same
//! on all of their devices.
//!
//! An *identity pool* holds your app's users; each is an *identity*, issued by Amazon Cognito
//! Identity. An identity owns up to 20 *datasets*, and a dataset up to 1,024 *records*, a key
//! and a text each, 1 MB in all (keys and values in UTF-8). Use the region that pool and
//! identity ids begin with. AWS advises new applications to look at AppSync; this service is
//! for those that are built on it.
//!
//! # The sync loop
//!
//! Every dataset and every record has a *sync count*, a version number. An app remembers the
//! dataset's count from its last round, and then:
//!
//! 1. [`ListRecords`](crate::operation::list_records) gives what has changed since that count,
//!    and a *session token*, which the next write has to show.
//! 2. The app merges those records with what the user changed locally.
//! 3. [`UpdateRecords`](crate::operation::update_records) sends the local changes, each with
//!    the count that its record had in step 1, or 0 for a new record. If any record has another
//!    count by now, nothing is stored, the error is a
//!    [`ResourceConflictException`](crate::types::error::ResourceConflictException), and the
//!    app starts again at step 1.
//!
//! No operation creates a dataset: the first `UpdateRecords` does.
//!
//! ```no_run
//! use cognito_sync::config::{Credentials, Region};
//! use cognito_sync::types::{Operation, RecordPatch};
//! use cognito_sync::{Client, Config};
//!
//! # async fn example() -> Result<(), cognito_sync::Error> {
//! let credentials = Credentials::new(
//!     "ASIAEXAMPLE", // From GetCredentialsForIdentity of Cognito Identity.
//!     "secret key",
//!     Some("session token".into()),
//!     None,
//!     "cognito-identity",
//! );
//! let config = Config::builder()
//!     .region(Region::new("us-east-1"))
//!     .credentials_provider(credentials)
//!     .build();
//! let client = Client::from_conf(config);
//! let pool = "us-east-1:0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0";
//! let identity = "us-east-1:11223344-5566-7788-99aa-bbccddeeff00";
//!
//! let listed = client
//!     .list_records()
//!     .identity_pool_id(pool)
//!     .identity_id(identity)
//!     .dataset_name("settings")
//!     .send()
//!     .await?;
//! // A small dataset fits one page; the example of `ListRecords` reads them all.
//! let volume = listed.records().iter().find(|record| record.key() == Some("volume"));
//! let patch = RecordPatch::builder()
//!     .op(Operation::Replace)
//!     .key("volume")
//!     .value("11")
//!     .sync_count(volume.and_then(|record| record.sync_count()).unwrap_or(0))
//!     .build()?;
//! let updated = client
//!     .update_records()
//!     .identity_pool_id(pool)
//!     .identity_id(identity)
//!     .dataset_name("settings")
//!     .set_sync_session_token(listed.sync_session_token)
//!     .record_patches(patch)
//!     .send()
//!     .await;
//! match updated.map_err(|error| error.into_service_error()) {
//!     Ok(updated) => println!("changed {} records", updated.records().len()),
//!     Err(error) if error.is_resource_conflict_exception() => println!("list again: {error}"),
//!     Err(error) => return Err(error.into()),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Who may call what
//!
//! | | Credentials from Cognito Identity | Developer credentials |
//! |---|---|---|
//! | What they are | temporary, of one identity | an IAM user's or role's of your account |
//! | What they reach | that identity's data | all identities of your pools |
//! | Datasets, records and the usage of one identity | yes | yes |
//! | Devices and subscriptions | yes | no |
//! | Settings, usage and publishing of pools | no | yes |
//!
//! The wrong kind gets a
//! [`NotAuthorizedException`](crate::types::error::NotAuthorizedException), as does an identity
//! whose IAM role lacks the permission.
//!
//! # Beyond the loop
//!
//! - **Push sync** tells a user's other devices of a change: set up the pool
//!   ([`SetIdentityPoolConfiguration`](crate::operation::set_identity_pool_configuration)),
//!   register the device ([`RegisterDevice`](crate::operation::register_device)), and subscribe
//!   it ([`SubscribeToDataset`](crate::operation::subscribe_to_dataset)).
//! - **Events** run a Lambda function of yours inside `UpdateRecords`
//!   ([`SetCognitoEvents`](crate::operation::set_cognito_events)).
//! - **Streams** copy every change to a Kinesis stream
//!   ([`CognitoStreams`](crate::types::CognitoStreams)); a **bulk publish** sends what was
//!   there before ([`BulkPublish`](crate::operation::bulk_publish)).
#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![allow(deprecated)]
/// The absolute id of a shape or member of this service.
macro_rules! id {
    ($relative:literal) => {
        concat!("com.amazonaws.cognitosync#", $relative)
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
