// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

//! Structures and enums that inputs and outputs hold.

pub mod builders;
pub mod error;
mod _cognito_streams;
mod _dataset;
mod _identity_pool_usage;
mod _identity_usage;
mod _push_sync;
mod _record;
mod _record_patch;
mod _bulk_publish_status;
mod _operation;
mod _platform;
mod _streaming_status;

pub use _cognito_streams::CognitoStreams;
pub use _dataset::Dataset;
pub use _identity_pool_usage::IdentityPoolUsage;
pub use _identity_usage::IdentityUsage;
pub use _push_sync::PushSync;
pub use _record::Record;
pub use _record_patch::RecordPatch;
pub use _bulk_publish_status::BulkPublishStatus;
pub use _operation::Operation;
pub use _platform::Platform;
pub use _streaming_status::StreamingStatus;
