// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

//! The operations of the service, a module each.

pub use sdk_runtime::error::RequestId;

/// The types of `BulkPublish`, which [`Client::bulk_publish`](crate::Client::bulk_publish) sends.
pub mod bulk_publish;

/// The types of `DeleteDataset`, which [`Client::delete_dataset`](crate::Client::delete_dataset)
/// sends.
pub mod delete_dataset;

/// The types of `DescribeDataset`, which
/// [`Client::describe_dataset`](crate::Client::describe_dataset) sends.
pub mod describe_dataset;

/// The types of `DescribeIdentityPoolUsage`, which
/// [`Client::describe_identity_pool_usage`](crate::Client::describe_identity_pool_usage) sends.
pub mod describe_identity_pool_usage;

/// The types of `DescribeIdentityUsage`, which
/// [`Client::describe_identity_usage`](crate::Client::describe_identity_usage) sends.
pub mod describe_identity_usage;

/// The types of `GetBulkPublishDetails`, which
/// [`Client::get_bulk_publish_details`](crate::Client::get_bulk_publish_details) sends.
pub mod get_bulk_publish_details;

/// The types of `GetCognitoEvents`, which
/// [`Client::get_cognito_events`](crate::Client::get_cognito_events) sends.
pub mod get_cognito_events;

/// The types of `GetIdentityPoolConfiguration`, which
/// [`Client::get_identity_pool_configuration`](crate::Client::get_identity_pool_configuration)
/// sends.
pub mod get_identity_pool_configuration;

/// The types of `ListDatasets`, which [`Client::list_datasets`](crate::Client::list_datasets)
/// sends.
pub mod list_datasets;

/// The types of `ListIdentityPoolUsage`, which
/// [`Client::list_identity_pool_usage`](crate::Client::list_identity_pool_usage) sends.
pub mod list_identity_pool_usage;

/// The types of `ListRecords`, which [`Client::list_records`](crate::Client::list_records) sends.
pub mod list_records;

/// The types of `RegisterDevice`, which [`Client::register_device`](crate::Client::register_device)
/// sends.
pub mod register_device;

/// The types of `SetCognitoEvents`, which
/// [`Client::set_cognito_events`](crate::Client::set_cognito_events) sends.
pub mod set_cognito_events;

/// The types of `SetIdentityPoolConfiguration`, which
/// [`Client::set_identity_pool_configuration`](crate::Client::set_identity_pool_configuration)
/// sends.
pub mod set_identity_pool_configuration;

/// The types of `SubscribeToDataset`, which
/// [`Client::subscribe_to_dataset`](crate::Client::subscribe_to_dataset) sends.
pub mod subscribe_to_dataset;

/// The types of `UnsubscribeFromDataset`, which
/// [`Client::unsubscribe_from_dataset`](crate::Client::unsubscribe_from_dataset) sends.
pub mod unsubscribe_from_dataset;

/// The types of `UpdateRecords`, which [`Client::update_records`](crate::Client::update_records)
/// sends.
pub mod update_records;
