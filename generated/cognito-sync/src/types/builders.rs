// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

//! Builders of the structures.

pub use super::_cognito_streams::CognitoStreamsBuilder;
pub use super::_dataset::DatasetBuilder;
pub use super::_identity_pool_usage::IdentityPoolUsageBuilder;
pub use super::_identity_usage::IdentityUsageBuilder;
pub use super::_push_sync::PushSyncBuilder;
pub use super::_record::RecordBuilder;
pub use super::_record_patch::RecordPatchBuilder;
