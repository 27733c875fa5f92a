// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

//! Operations of the service: one module each.

pub use sdk_runtime::error::RequestId;

/// Types of the operation `BulkPublish`; [`Client::bulk_publish`](crate::Client::bulk_publish)
/// calls it.
pub mod bulk_publish;

/// Types of the operation `DeleteDataset`;
/// [`Client::delete_dataset`](crate::Client::delete_dataset) calls it.
pub mod delete_dataset;

/// Types of the operation `DescribeDataset`;
/// [`Client::describe_dataset`](crate::Client::describe_dataset) calls it.
pub mod describe_dataset;

/// Types of the operation `DescribeIdentityPoolUsage`;
/// [`Client::describe_identity_pool_usage`](crate::Client::describe_identity_pool_usage) calls it.
pub mod describe_identity_pool_usage;

/// Types of the operation `DescribeIdentityUsage`;
/// [`Client::describe_identity_usage`](crate::Client::describe_identity_usage) calls it.
pub mod describe_identity_usage;

/// Types of the operation `GetBulkPublishDetails`;
/// [`Client::get_bulk_publish_details`](crate::Client::get_bulk_publish_details) calls it.
pub mod get_bulk_publish_details;

/// Types of the operation `GetCognitoEvents`;
/// [`Client::get_cognito_events`](crate::Client::get_cognito_events) calls it.
pub mod get_cognito_events;

/// Types of the operation `GetIdentityPoolConfiguration`;
/// [`Client::get_identity_pool_configuration`](crate::Client::get_identity_pool_configuration)
/// calls it.
pub mod get_identity_pool_configuration;

/// Types of the operation `ListDatasets`; [`Client::list_datasets`](crate::Client::list_datasets)
/// calls it.
pub mod list_datasets;

/// Types of the operation `ListIdentityPoolUsage`;
/// [`Client::list_identity_pool_usage`](crate::Client::list_identity_pool_usage) calls it.
pub mod list_identity_pool_usage;

/// Types of the operation `ListRecords`; [`Client::list_records`](crate::Client::list_records)
/// calls it.
pub mod list_records;

/// Types of the operation `RegisterDevice`;
/// [`Client::register_device`](crate::Client::register_device) calls it.
pub mod register_device;

/// Types of the operation `SetCognitoEvents`;
/// [`Client::set_cognito_events`](crate::Client::set_cognito_events) calls it.
pub mod set_cognito_events;

/// Types of the operation `SetIdentityPoolConfiguration`;
/// [`Client::set_identity_pool_configuration`](crate::Client::set_identity_pool_configuration)
/// calls it.
pub mod set_identity_pool_configuration;

/// Types of the operation `SubscribeToDataset`;
/// [`Client::subscribe_to_dataset`](crate::Client::subscribe_to_dataset) calls it.
pub mod subscribe_to_dataset;

/// Types of the operation `UnsubscribeFromDataset`;
/// [`Client::unsubscribe_from_dataset`](crate::Client::unsubscribe_from_dataset) calls it.
pub mod unsubscribe_from_dataset;

/// Types of the operation `UpdateRecords`;
/// [`Client::update_records`](crate::Client::update_records) calls it.
pub mod update_records;
