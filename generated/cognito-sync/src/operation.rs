// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

//! The operations of the service, a module each.
pub use sdk_runtime::error::RequestId;
/// Types of the operation `BulkPublish`.
pub mod bulk_publish;
/// Types of the operation `DeleteDataset`.
pub mod delete_dataset;
/// Types of the operation `DescribeDataset`.
pub mod describe_dataset;
/// Types of the operation `DescribeIdentityPoolUsage`.
pub mod describe_identity_pool_usage;
/// Types of the operation `DescribeIdentityUsage`.
pub mod describe_identity_usage;
/// Types of the operation `GetBulkPublishDetails`.
pub mod get_bulk_publish_details;
/// Types of the operation `GetCognitoEvents`.
pub mod get_cognito_events;
/// Types of the operation `GetIdentityPoolConfiguration`.
pub mod get_identity_pool_configuration;
/// Types of the operation `ListDatasets`.
pub mod list_datasets;
/// Types of the operation `ListIdentityPoolUsage`.
pub mod list_identity_pool_usage;
/// Types of the operation `ListRecords`.
pub mod list_records;
/// Types of the operation `RegisterDevice`.
pub mod register_device;
/// Types of the operation `SetCognitoEvents`.
pub mod set_cognito_events;
/// Types of the operation `SetIdentityPoolConfiguration`.
pub mod set_identity_pool_configuration;
/// Types of the operation `SubscribeToDataset`.
pub mod subscribe_to_dataset;
/// Types of the operation `UnsubscribeFromDataset`.
pub mod unsubscribe_from_dataset;
/// Types of the operation `UpdateRecords`.
pub mod update_records;
