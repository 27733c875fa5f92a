// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

//! Structures, unions and enums used by inputs and outputs.

mod _bulk_publish_status;
mod _cognito_streams;
mod _dataset;
mod _identity_pool_usage;
mod _identity_usage;
mod _operation;
mod _platform;
mod _push_sync;
mod _record;
mod _record_patch;
mod _streaming_status;
pub mod builders;
pub mod error;

pub use _bulk_publish_status::BulkPublishStatus;
pub use _cognito_streams::CognitoStreams;
pub use _dataset::Dataset;
pub use _identity_pool_usage::IdentityPoolUsage;
pub use _identity_usage::IdentityUsage;
pub use _operation::Operation;
pub use _platform::Platform;
pub use _push_sync::PushSync;
pub use _record::Record;
pub use _record_patch::RecordPatch;
pub use _streaming_status::StreamingStatus;
