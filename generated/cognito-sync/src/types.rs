// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

//! Structures and enums that inputs and outputs hold.
pub mod builders;
pub mod error;
mod _cognito_streams;
pub use _cognito_streams::CognitoStreams;
mod _dataset;
pub use _dataset::Dataset;
mod _identity_pool_usage;
pub use _identity_pool_usage::IdentityPoolUsage;
mod _identity_usage;
pub use _identity_usage::IdentityUsage;
mod _push_sync;
pub use _push_sync::PushSync;
mod _record;
pub use _record::Record;
mod _record_patch;
pub use _record_patch::RecordPatch;
mod _bulk_publish_status;
pub use _bulk_publish_status::BulkPublishStatus;
mod _operation;
pub use _operation::Operation;
mod _platform;
pub use _platform::Platform;
mod _streaming_status;
pub use _streaming_status::StreamingStatus;
