// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

//! The client and its fluent builders.

use sdk_runtime::call::paginator::{PagedInput, Paginator};
use sdk_runtime::generated::{
    CustomizableOperation, CustomizableSend, ErrorOf, Handle, InputBuilder, Operation, OutputOf,
    SdkConfig, SdkError, SendResult, send,
};
use std::sync::Arc;

/// Customization of a single call.
pub mod customize {
    pub use sdk_runtime::call::customize::CustomizableOperation;
}

/// Client of Amazon Cognito Sync.
///
/// A client holds connections, cached credentials and the retry token bucket. Create one and
/// clone it: clones are cheap and share all of these.
#[derive(Clone, Debug)]
pub struct Client {
    handle: Arc<Handle<crate::meta::CognitoSync>>,
}

impl Client {
    /// Creates a client from settings shared by several services.
    pub fn new(sdk_config: &SdkConfig) -> Self {
        Self::from_conf(crate::Config::from(sdk_config))
    }

    /// Creates a client from settings of this service.
    pub fn from_conf(conf: crate::Config) -> Self {
        Self {
            handle: Arc::new(Handle::new(conf)),
        }
    }

    /// Returns the settings that the client was created with.
    pub fn config(&self) -> &crate::Config {
        self.handle.config()
    }

    /// Starts sending all datasets of an identity pool to the Kinesis stream of the pool.
    ///
    /// A stream receives only the changes made after streaming was enabled
    /// ([`SetIdentityPoolConfiguration`](crate::operation::set_identity_pool_configuration)); a
    /// bulk publish sends the data that existed before. Requires [developer
    /// credentials](crate#credentials).
    ///
    /// The response is returned when the bulk publish has started. Its progress is available from
    /// [`GetBulkPublishDetails`](crate::operation::get_bulk_publish_details). While it is in
    /// progress, another call fails with a
    /// [`DuplicateRequestException`](crate::types::error::DuplicateRequestException). For 24 hours
    /// after it succeeded, calls fail with an
    /// [`AlreadyStreamedException`](crate::types::error::AlreadyStreamedException). After a
    /// failure, it can be started again immediately. The call also fails if the pool has no stream
    /// or streaming is disabled.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &cognito_sync::Client) -> Result<(), cognito_sync::Error> {
    /// let started = client
    ///     .bulk_publish()
    ///     .identity_pool_id("us-east-1:0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0")
    ///     .send()
    ///     .await;
    /// match started.map_err(|error| error.into_service_error()) {
    ///     Ok(_) => println!("started"),
    ///     Err(error) if error.is_duplicate_request_exception() => println!("already in progress"),
    ///     Err(error) if error.is_already_streamed_exception() => println!("done in the last 24 hours"),
    ///     Err(error) => return Err(error.into()),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - [`NotAuthorizedException`](crate::types::error::NotAuthorizedException): The credentials
    ///   do not allow this operation (HTTP status 403).
    /// - [`InvalidParameterException`](crate::types::error::InvalidParameterException): A parameter
    ///   of the request is invalid (HTTP status 400).
    /// - [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException): A resource
    ///   that the request names does not exist (HTTP status 404).
    /// - [`InternalErrorException`](crate::types::error::InternalErrorException): The service
    ///   failed to process the request (HTTP status 500).
    /// - [`DuplicateRequestException`](crate::types::error::DuplicateRequestException): A bulk
    ///   publish of the identity pool is already in progress (HTTP status 400).
    /// - [`AlreadyStreamedException`](crate::types::error::AlreadyStreamedException): The identity
    ///   pool was bulk published in the last 24 hours (HTTP status 400).
    pub fn bulk_publish(
        &self,
    ) -> crate::operation::bulk_publish::builders::BulkPublishFluentBuilder {
        fluent(self, Default::default())
    }

    /// Deletes a dataset and all of its records, for all devices of the identity.
    ///
    /// The deletion cannot be undone. Accepts [both kinds of credentials](crate#credentials).
    ///
    /// The next [`ListRecords`](crate::operation::list_records) of another device reports that the
    /// dataset does not exist or, if the dataset has been created again since, that it was deleted
    /// after the sync count in the request. This operation also removes the datasets of a merged
    /// identity after their records have been copied.
    ///
    /// Returns a [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException) if
    /// the dataset does not exist, and a
    /// [`ResourceConflictException`](crate::types::error::ResourceConflictException) if the dataset
    /// was changed at the same time: read it again before repeating the call.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &cognito_sync::Client) -> Result<(), cognito_sync::Error> {
    /// let deleted = client
    ///     .delete_dataset()
    ///     .identity_pool_id("us-east-1:0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0")
    ///     .identity_id("us-east-1:11223344-5566-7788-99aa-bbccddeeff00")
    ///     .dataset_name("settings")
    ///     .send()
    ///     .await;
    /// match deleted.map_err(|error| error.into_service_error()) {
    ///     Ok(_) => println!("deleted"),
    ///     Err(error) if error.is_resource_not_found_exception() => println!("did not exist"),
    ///     Err(error) => return Err(error.into()),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - [`NotAuthorizedException`](crate::types::error::NotAuthorizedException): The credentials
    ///   do not allow this operation (HTTP status 403).
    /// - [`InvalidParameterException`](crate::types::error::InvalidParameterException): A parameter
    ///   of the request is invalid (HTTP status 400).
    /// - [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException): A resource
    ///   that the request names does not exist (HTTP status 404).
    /// - [`InternalErrorException`](crate::types::error::InternalErrorException): The service
    ///   failed to process the request (HTTP status 500).
    /// - [`TooManyRequestsException`](crate::types::error::TooManyRequestsException): Too many
    ///   requests were sent in a short time (HTTP status 429).
    /// - [`ResourceConflictException`](crate::types::error::ResourceConflictException): A record or
    ///   dataset was changed in the meantime (HTTP status 409).
    pub fn delete_dataset(
        &self,
    ) -> crate::operation::delete_dataset::builders::DeleteDatasetFluentBuilder {
        fluent(self, Default::default())
    }

    /// Returns the size, number of records and timestamps of a dataset, without its records.
    ///
    /// Accepts [both kinds of credentials](crate#credentials). Returns a
    /// [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException) if the dataset
    /// was never written to or has been deleted, whereas
    /// [`ListRecords`](crate::operation::list_records) succeeds for such a dataset. The response
    /// does not contain the sync count of the dataset; use `ListRecords` to obtain it.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &cognito_sync::Client) -> Result<(), cognito_sync::Error> {
    /// let described = client
    ///     .describe_dataset()
    ///     .identity_pool_id("us-east-1:0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0")
    ///     .identity_id("us-east-1:11223344-5566-7788-99aa-bbccddeeff00")
    ///     .dataset_name("settings")
    ///     .send()
    ///     .await?;
    /// if let Some(dataset) = described.dataset() {
    ///     println!("{:?} records, {:?} bytes", dataset.num_records(), dataset.data_storage());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - [`NotAuthorizedException`](crate::types::error::NotAuthorizedException): The credentials
    ///   do not allow this operation (HTTP status 403).
    /// - [`InvalidParameterException`](crate::types::error::InvalidParameterException): A parameter
    ///   of the request is invalid (HTTP status 400).
    /// - [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException): A resource
    ///   that the request names does not exist (HTTP status 404).
    /// - [`InternalErrorException`](crate::types::error::InternalErrorException): The service
    ///   failed to process the request (HTTP status 500).
    /// - [`TooManyRequestsException`](crate::types::error::TooManyRequestsException): Too many
    ///   requests were sent in a short time (HTTP status 429).
    pub fn describe_dataset(
        &self,
    ) -> crate::operation::describe_dataset::builders::DescribeDatasetFluentBuilder {
        fluent(self, Default::default())
    }

    /// Returns the storage used by an identity pool and the number of its sync sessions.
    ///
    /// Requires [developer credentials](crate#credentials). For all pools, use
    /// [`ListIdentityPoolUsage`](crate::operation::list_identity_pool_usage); for one identity,
    /// [`DescribeIdentityUsage`](crate::operation::describe_identity_usage). Returns a
    /// [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException) if the pool
    /// does not exist.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &cognito_sync::Client) -> Result<(), cognito_sync::Error> {
    /// let described = client
    ///     .describe_identity_pool_usage()
    ///     .identity_pool_id("us-east-1:0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0")
    ///     .send()
    ///     .await?;
    /// if let Some(usage) = described.identity_pool_usage() {
    ///     println!("{:?} bytes", usage.data_storage());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - [`NotAuthorizedException`](crate::types::error::NotAuthorizedException): The credentials
    ///   do not allow this operation (HTTP status 403).
    /// - [`InvalidParameterException`](crate::types::error::InvalidParameterException): A parameter
    ///   of the request is invalid (HTTP status 400).
    /// - [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException): A resource
    ///   that the request names does not exist (HTTP status 404).
    /// - [`InternalErrorException`](crate::types::error::InternalErrorException): The service
    ///   failed to process the request (HTTP status 500).
    /// - [`TooManyRequestsException`](crate::types::error::TooManyRequestsException): Too many
    ///   requests were sent in a short time (HTTP status 429).
    pub fn describe_identity_pool_usage(
        &self,
    ) -> crate::operation::describe_identity_pool_usage::builders::DescribeIdentityPoolUsageFluentBuilder{
        fluent(self, Default::default())
    }

    /// Returns the number of datasets of an identity and the storage that they use.
    ///
    /// Accepts [both kinds of credentials](crate#credentials), so an app can check how close its
    /// user is to the limit of 20 datasets. Returns a
    /// [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException) if the
    /// identity does not exist.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &cognito_sync::Client) -> Result<(), cognito_sync::Error> {
    /// let described = client
    ///     .describe_identity_usage()
    ///     .identity_pool_id("us-east-1:0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0")
    ///     .identity_id("us-east-1:11223344-5566-7788-99aa-bbccddeeff00")
    ///     .send()
    ///     .await?;
    /// if let Some(usage) = described.identity_usage() {
    ///     println!("{} of 20 datasets", usage.dataset_count());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - [`NotAuthorizedException`](crate::types::error::NotAuthorizedException): The credentials
    ///   do not allow this operation (HTTP status 403).
    /// - [`InvalidParameterException`](crate::types::error::InvalidParameterException): A parameter
    ///   of the request is invalid (HTTP status 400).
    /// - [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException): A resource
    ///   that the request names does not exist (HTTP status 404).
    /// - [`InternalErrorException`](crate::types::error::InternalErrorException): The service
    ///   failed to process the request (HTTP status 500).
    /// - [`TooManyRequestsException`](crate::types::error::TooManyRequestsException): Too many
    ///   requests were sent in a short time (HTTP status 429).
    pub fn describe_identity_usage(
        &self,
    ) -> crate::operation::describe_identity_usage::builders::DescribeIdentityUsageFluentBuilder
    {
        fluent(self, Default::default())
    }

    /// Returns the status of the last bulk publish of an identity pool.
    ///
    /// Requires [developer credentials](crate#credentials). The request is a `POST` but does not
    /// change anything. For a pool that was never bulk published, the status is
    /// [`NotStarted`](crate::types::BulkPublishStatus::NotStarted); this is not an error.
    ///
    /// The status changes from `NotStarted` to
    /// [`InProgress`](crate::types::BulkPublishStatus::InProgress), and then to
    /// [`Succeeded`](crate::types::BulkPublishStatus::Succeeded), with a completion time, or to
    /// [`Failed`](crate::types::BulkPublishStatus::Failed), with a failure message.
    /// [`BulkPublish`](crate::operation::bulk_publish) starts the next one.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &cognito_sync::Client) -> Result<(), cognito_sync::Error> {
    /// use cognito_sync::types::BulkPublishStatus;
    ///
    /// let details = client
    ///     .get_bulk_publish_details()
    ///     .identity_pool_id("us-east-1:0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0")
    ///     .send()
    ///     .await?;
    /// match details.bulk_publish_status() {
    ///     Some(BulkPublishStatus::Failed) => println!("failed: {:?}", details.failure_message()),
    ///     Some(status) => println!("{status}"),
    ///     None => println!("no status"),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - [`NotAuthorizedException`](crate::types::error::NotAuthorizedException): The credentials
    ///   do not allow this operation (HTTP status 403).
    /// - [`InvalidParameterException`](crate::types::error::InvalidParameterException): A parameter
    ///   of the request is invalid (HTTP status 400).
    /// - [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException): A resource
    ///   that the request names does not exist (HTTP status 404).
    /// - [`InternalErrorException`](crate::types::error::InternalErrorException): The service
    ///   failed to process the request (HTTP status 500).
    pub fn get_bulk_publish_details(
        &self,
    ) -> crate::operation::get_bulk_publish_details::builders::GetBulkPublishDetailsFluentBuilder
    {
        fluent(self, Default::default())
    }

    /// Returns the events of an identity pool and the Lambda functions that they invoke.
    ///
    /// Requires [developer credentials](crate#credentials). For a pool without events, the map is
    /// empty or absent. To change the events, use
    /// [`SetCognitoEvents`](crate::operation::set_cognito_events).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &cognito_sync::Client) -> Result<(), cognito_sync::Error> {
    /// let output = client
    ///     .get_cognito_events()
    ///     .identity_pool_id("us-east-1:0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0")
    ///     .send()
    ///     .await?;
    /// for (event, function_arn) in output.events().into_iter().flatten() {
    ///     println!("{event} invokes {function_arn}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - [`InvalidParameterException`](crate::types::error::InvalidParameterException): A parameter
    ///   of the request is invalid (HTTP status 400).
    /// - [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException): A resource
    ///   that the request names does not exist (HTTP status 404).
    /// - [`NotAuthorizedException`](crate::types::error::NotAuthorizedException): The credentials
    ///   do not allow this operation (HTTP status 403).
    /// - [`InternalErrorException`](crate::types::error::InternalErrorException): The service
    ///   failed to process the request (HTTP status 500).
    /// - [`TooManyRequestsException`](crate::types::error::TooManyRequestsException): Too many
    ///   requests were sent in a short time (HTTP status 429).
    pub fn get_cognito_events(
        &self,
    ) -> crate::operation::get_cognito_events::builders::GetCognitoEventsFluentBuilder {
        fluent(self, Default::default())
    }

    /// Returns the configuration of push synchronization and streams of an identity pool.
    ///
    /// Requires [developer credentials](crate#credentials). To change the configuration, use
    /// [`SetIdentityPoolConfiguration`](crate::operation::set_identity_pool_configuration). Lambda
    /// functions are configured separately: see
    /// [`GetCognitoEvents`](crate::operation::get_cognito_events).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &cognito_sync::Client) -> Result<(), cognito_sync::Error> {
    /// let configuration = client
    ///     .get_identity_pool_configuration()
    ///     .identity_pool_id("us-east-1:0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0")
    ///     .send()
    ///     .await?;
    /// if let Some(push_sync) = configuration.push_sync() {
    ///     println!("push applications: {:?}", push_sync.application_arns());
    /// }
    /// if let Some(streams) = configuration.cognito_streams() {
    ///     println!("stream {:?}: {:?}", streams.stream_name(), streams.streaming_status());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - [`NotAuthorizedException`](crate::types::error::NotAuthorizedException): The credentials
    ///   do not allow this operation (HTTP status 403).
    /// - [`InvalidParameterException`](crate::types::error::InvalidParameterException): A parameter
    ///   of the request is invalid (HTTP status 400).
    /// - [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException): A resource
    ///   that the request names does not exist (HTTP status 404).
    /// - [`InternalErrorException`](crate::types::error::InternalErrorException): The service
    ///   failed to process the request (HTTP status 500).
    /// - [`TooManyRequestsException`](crate::types::error::TooManyRequestsException): Too many
    ///   requests were sent in a short time (HTTP status 429).
    pub fn get_identity_pool_configuration(
        &self,
    ) -> crate::operation::get_identity_pool_configuration::builders::GetIdentityPoolConfigurationFluentBuilder{
        fluent(self, Default::default())
    }

    /// Lists the datasets of an identity, in pages.
    ///
    /// Accepts [both kinds of credentials](crate#credentials). An identity has at most 20 datasets.
    /// The list includes the datasets of merged identities; their names end in the ID of the
    /// identity that they came from.
    ///
    /// `into_paginator` requests all pages. To request pages individually, repeat the call with the
    /// `next_token` of each response until a response has none: a page can contain few or no items
    /// without being the last.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &cognito_sync::Client) -> Result<(), cognito_sync::Error> {
    /// let mut datasets = client
    ///     .list_datasets()
    ///     .identity_pool_id("us-east-1:0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0")
    ///     .identity_id("us-east-1:11223344-5566-7788-99aa-bbccddeeff00")
    ///     .into_paginator()
    ///     .items()
    ///     .send();
    /// while let Some(dataset) = datasets.try_next().await? {
    ///     println!("{:?}: {:?} bytes", dataset.dataset_name(), dataset.data_storage());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - [`NotAuthorizedException`](crate::types::error::NotAuthorizedException): The credentials
    ///   do not allow this operation (HTTP status 403).
    /// - [`InvalidParameterException`](crate::types::error::InvalidParameterException): A parameter
    ///   of the request is invalid (HTTP status 400).
    /// - [`InternalErrorException`](crate::types::error::InternalErrorException): The service
    ///   failed to process the request (HTTP status 500).
    /// - [`TooManyRequestsException`](crate::types::error::TooManyRequestsException): Too many
    ///   requests were sent in a short time (HTTP status 429).
    pub fn list_datasets(
        &self,
    ) -> crate::operation::list_datasets::builders::ListDatasetsFluentBuilder {
        fluent(self, Default::default())
    }

    /// Lists the usage of all identity pools of the account in the client's region, in pages.
    ///
    /// Requires [developer credentials](crate#credentials). For a single pool, use
    /// [`DescribeIdentityPoolUsage`](crate::operation::describe_identity_pool_usage).
    ///
    /// `into_paginator` requests all pages. To request pages individually, repeat the call with the
    /// `next_token` of each response until a response has none.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &cognito_sync::Client) -> Result<(), cognito_sync::Error> {
    /// let mut usages = client.list_identity_pool_usage().into_paginator().items().send();
    /// while let Some(usage) = usages.try_next().await? {
    ///     println!("{:?}: {:?} bytes", usage.identity_pool_id(), usage.data_storage());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - [`NotAuthorizedException`](crate::types::error::NotAuthorizedException): The credentials
    ///   do not allow this operation (HTTP status 403).
    /// - [`InvalidParameterException`](crate::types::error::InvalidParameterException): A parameter
    ///   of the request is invalid (HTTP status 400).
    /// - [`InternalErrorException`](crate::types::error::InternalErrorException): The service
    ///   failed to process the request (HTTP status 500).
    /// - [`TooManyRequestsException`](crate::types::error::TooManyRequestsException): Too many
    ///   requests were sent in a short time (HTTP status 429).
    pub fn list_identity_pool_usage(
        &self,
    ) -> crate::operation::list_identity_pool_usage::builders::ListIdentityPoolUsageFluentBuilder
    {
        fluent(self, Default::default())
    }

    /// Lists the records of a dataset that changed after a sync count, and starts a sync session.
    ///
    /// This is the first step of [synchronizing a dataset](crate#synchronizing-a-dataset). Accepts
    /// [both kinds of credentials](crate#credentials). Removed records are listed too, without a
    /// value. The response contains the `sync_session_token` that
    /// [`UpdateRecords`](crate::operation::update_records) requires, and the `dataset_sync_count`
    /// to pass as `last_sync_count` next time; store it only when all pages have been stored.
    ///
    /// A dataset that does not exist is not an error: `dataset_exists` is `false`, and the sync
    /// session token can be used to create the dataset. Check the other flags as well before
    /// merging: `dataset_deleted_after_requested_sync_count` is `true` for a dataset that was
    /// deleted and created again, and `merged_dataset_names` lists the datasets of merged
    /// identities.
    ///
    /// Returns an [`InvalidParameterException`](crate::types::error::InvalidParameterException) if
    /// `last_sync_count` is greater than the sync count of the dataset: the stored count does not
    /// belong to this dataset; list again from 0.
    ///
    /// `into_paginator` requests all pages, in the sync session that the first page starts. Iterate
    /// over the pages instead of their items to obtain the sync count and the sync session token.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &cognito_sync::Client) -> Result<(), cognito_sync::Error> {
    /// use std::collections::BTreeMap;
    ///
    /// let mut records = BTreeMap::new();
    /// let mut dataset_sync_count = None;
    /// let mut sync_session_token = None;
    /// let mut pages = client
    ///     .list_records()
    ///     .identity_pool_id("us-east-1:0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0")
    ///     .identity_id("us-east-1:11223344-5566-7788-99aa-bbccddeeff00")
    ///     .dataset_name("settings")
    ///     .last_sync_count(0)
    ///     .into_paginator()
    ///     .send();
    /// while let Some(page) = pages.try_next().await? {
    ///     for record in page.records() {
    ///         // A removed record has no value, but a later write needs its sync count.
    ///         let value = record.value().map(str::to_owned);
    ///         records.insert(record.key().map(str::to_owned), (value, record.sync_count()));
    ///     }
    ///     dataset_sync_count = page.dataset_sync_count;
    ///     sync_session_token = page.sync_session_token;
    /// }
    /// println!("{} records at sync count {dataset_sync_count:?}", records.len());
    /// println!("ready to write: {}", sync_session_token.is_some());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - [`InvalidParameterException`](crate::types::error::InvalidParameterException): A parameter
    ///   of the request is invalid (HTTP status 400).
    /// - [`NotAuthorizedException`](crate::types::error::NotAuthorizedException): The credentials
    ///   do not allow this operation (HTTP status 403).
    /// - [`TooManyRequestsException`](crate::types::error::TooManyRequestsException): Too many
    ///   requests were sent in a short time (HTTP status 429).
    /// - [`InternalErrorException`](crate::types::error::InternalErrorException): The service
    ///   failed to process the request (HTTP status 500).
    pub fn list_records(
        &self,
    ) -> crate::operation::list_records::builders::ListRecordsFluentBuilder {
        fluent(self, Default::default())
    }

    /// Registers a device for push synchronization and returns its device ID.
    ///
    /// Requires [credentials from Cognito Identity](crate#credentials), of the identity in the
    /// request. The device ID is valid for this identity only: register a device that two users
    /// share once for each of them. A registered device receives no notifications until
    /// [`SubscribeToDataset`](crate::operation::subscribe_to_dataset) subscribes it to a dataset.
    ///
    /// Register the device again whenever the platform issues a new push token to the app, and use
    /// the device ID returned then. An app that keeps using the first device ID stops receiving
    /// notifications, without any error.
    ///
    /// Returns an
    /// [`InvalidConfigurationException`](crate::types::error::InvalidConfigurationException) if the
    /// pool has no push application for the platform. The owner of the pool adds one with
    /// [`SetIdentityPoolConfiguration`](crate::operation::set_identity_pool_configuration); an app
    /// cannot.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &cognito_sync::Client) -> Result<(), cognito_sync::Error> {
    /// use cognito_sync::types::Platform;
    ///
    /// let device = client
    ///     .register_device()
    ///     .identity_pool_id("us-east-1:0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0")
    ///     .identity_id("us-east-1:11223344-5566-7788-99aa-bbccddeeff00")
    ///     .platform(Platform::Apns)
    ///     .token("push token from the platform")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", device.device_id());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - [`NotAuthorizedException`](crate::types::error::NotAuthorizedException): The credentials
    ///   do not allow this operation (HTTP status 403).
    /// - [`InvalidParameterException`](crate::types::error::InvalidParameterException): A parameter
    ///   of the request is invalid (HTTP status 400).
    /// - [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException): A resource
    ///   that the request names does not exist (HTTP status 404).
    /// - [`InternalErrorException`](crate::types::error::InternalErrorException): The service
    ///   failed to process the request (HTTP status 500).
    /// - [`InvalidConfigurationException`](crate::types::error::InvalidConfigurationException): The
    ///   identity pool is not configured for push synchronization (HTTP status 400).
    /// - [`TooManyRequestsException`](crate::types::error::TooManyRequestsException): Too many
    ///   requests were sent in a short time (HTTP status 429).
    pub fn register_device(
        &self,
    ) -> crate::operation::register_device::builders::RegisterDeviceFluentBuilder {
        fluent(self, Default::default())
    }

    /// Sets or removes the Lambda functions for the events of an identity pool.
    ///
    /// Requires [developer credentials](crate#credentials). Events that the request does not name
    /// stay unchanged. An empty string in place of an ARN removes the function.
    ///
    /// The function for `SyncTrigger` is invoked during each
    /// [`UpdateRecords`](crate::operation::update_records) call with credentials from Cognito
    /// Identity, and can change the data that is stored. It is not invoked for calls with developer
    /// credentials. While the function fails, is throttled or returns an invalid response, users
    /// cannot write: see
    /// [`InvalidLambdaFunctionOutputException`](crate::types::error::InvalidLambdaFunctionOutputException)
    /// and [`LambdaThrottledException`](crate::types::error::LambdaThrottledException). The
    /// resource policy of the function has to allow Cognito Sync to invoke it.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &cognito_sync::Client) -> Result<(), cognito_sync::Error> {
    /// client
    ///     .set_cognito_events()
    ///     .identity_pool_id("us-east-1:0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0")
    ///     .events("SyncTrigger", "arn:aws:lambda:us-east-1:123456789012:function:validate-records")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - [`InvalidParameterException`](crate::types::error::InvalidParameterException): A parameter
    ///   of the request is invalid (HTTP status 400).
    /// - [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException): A resource
    ///   that the request names does not exist (HTTP status 404).
    /// - [`NotAuthorizedException`](crate::types::error::NotAuthorizedException): The credentials
    ///   do not allow this operation (HTTP status 403).
    /// - [`InternalErrorException`](crate::types::error::InternalErrorException): The service
    ///   failed to process the request (HTTP status 500).
    /// - [`TooManyRequestsException`](crate::types::error::TooManyRequestsException): Too many
    ///   requests were sent in a short time (HTTP status 429).
    pub fn set_cognito_events(
        &self,
    ) -> crate::operation::set_cognito_events::builders::SetCognitoEventsFluentBuilder {
        fluent(self, Default::default())
    }

    /// Sets the configuration of push synchronization and streams of an identity pool.
    ///
    /// Requires [developer credentials](crate#credentials). It is not documented whether a part
    /// that the request omits is kept. To change one part, read both with
    /// [`GetIdentityPoolConfiguration`](crate::operation::get_identity_pool_configuration) and send
    /// both.
    ///
    /// If two calls change the same pool at the same time, one of them fails with a
    /// [`ConcurrentModificationException`](crate::types::error::ConcurrentModificationException);
    /// read the configuration again before repeating it. Returns an
    /// [`InvalidParameterException`](crate::types::error::InvalidParameterException) if the service
    /// cannot assume a role, or cannot use an application or a stream.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &cognito_sync::Client) -> Result<(), cognito_sync::Error> {
    /// use cognito_sync::types::PushSync;
    ///
    /// let identity_pool_id = "us-east-1:0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0";
    /// let current = client
    ///     .get_identity_pool_configuration()
    ///     .identity_pool_id(identity_pool_id)
    ///     .send()
    ///     .await?;
    /// client
    ///     .set_identity_pool_configuration()
    ///     .identity_pool_id(identity_pool_id)
    ///     .set_cognito_streams(current.cognito_streams)
    ///     .push_sync(
    ///         PushSync::builder()
    ///             .application_arns("arn:aws:sns:us-east-1:123456789012:app/APNS/example")
    ///             .role_arn("arn:aws:iam::123456789012:role/cognito-push")
    ///             .build(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - [`NotAuthorizedException`](crate::types::error::NotAuthorizedException): The credentials
    ///   do not allow this operation (HTTP status 403).
    /// - [`InvalidParameterException`](crate::types::error::InvalidParameterException): A parameter
    ///   of the request is invalid (HTTP status 400).
    /// - [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException): A resource
    ///   that the request names does not exist (HTTP status 404).
    /// - [`InternalErrorException`](crate::types::error::InternalErrorException): The service
    ///   failed to process the request (HTTP status 500).
    /// - [`TooManyRequestsException`](crate::types::error::TooManyRequestsException): Too many
    ///   requests were sent in a short time (HTTP status 429).
    /// - [`ConcurrentModificationException`](crate::types::error::ConcurrentModificationException):
    ///   Another call changed the configuration of the identity pool at the same time (HTTP status
    ///   400).
    pub fn set_identity_pool_configuration(
        &self,
    ) -> crate::operation::set_identity_pool_configuration::builders::SetIdentityPoolConfigurationFluentBuilder{
        fluent(self, Default::default())
    }

    /// Subscribes a device to a dataset, so that it is notified when another device changes it.
    ///
    /// Requires [credentials from Cognito Identity](crate#credentials). The notification is a
    /// silent push message that identifies the dataset but contains no records: `source` (always
    /// `cognito-sync`), `identityPoolId`, `identityId`, `datasetName` and `syncCount`. An app that
    /// receives it [synchronizes the dataset](crate#synchronizing-a-dataset). Platforms may discard
    /// silent messages, so an app also has to synchronize periodically.
    ///
    /// Returns a [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException) if
    /// the dataset does not exist, which it does after the first write, or the device is not
    /// registered. To end the subscription, use
    /// [`UnsubscribeFromDataset`](crate::operation::unsubscribe_from_dataset).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &cognito_sync::Client) -> Result<(), cognito_sync::Error> {
    /// client
    ///     .subscribe_to_dataset()
    ///     .identity_pool_id("us-east-1:0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0")
    ///     .identity_id("us-east-1:11223344-5566-7788-99aa-bbccddeeff00")
    ///     .dataset_name("settings")
    ///     .device_id("device ID from RegisterDevice")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - [`NotAuthorizedException`](crate::types::error::NotAuthorizedException): The credentials
    ///   do not allow this operation (HTTP status 403).
    /// - [`InvalidParameterException`](crate::types::error::InvalidParameterException): A parameter
    ///   of the request is invalid (HTTP status 400).
    /// - [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException): A resource
    ///   that the request names does not exist (HTTP status 404).
    /// - [`InternalErrorException`](crate::types::error::InternalErrorException): The service
    ///   failed to process the request (HTTP status 500).
    /// - [`InvalidConfigurationException`](crate::types::error::InvalidConfigurationException): The
    ///   identity pool is not configured for push synchronization (HTTP status 400).
    /// - [`TooManyRequestsException`](crate::types::error::TooManyRequestsException): Too many
    ///   requests were sent in a short time (HTTP status 429).
    pub fn subscribe_to_dataset(
        &self,
    ) -> crate::operation::subscribe_to_dataset::builders::SubscribeToDatasetFluentBuilder {
        fluent(self, Default::default())
    }

    /// Removes the subscription of a device to a dataset.
    ///
    /// Requires [credentials from Cognito Identity](crate#credentials). The device stays registered
    /// and keeps its other subscriptions. Returns a
    /// [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException) if there is no
    /// such subscription; an app can treat it as success. To subscribe a device, use
    /// [`SubscribeToDataset`](crate::operation::subscribe_to_dataset).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &cognito_sync::Client) -> Result<(), cognito_sync::Error> {
    /// let unsubscribed = client
    ///     .unsubscribe_from_dataset()
    ///     .identity_pool_id("us-east-1:0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0")
    ///     .identity_id("us-east-1:11223344-5566-7788-99aa-bbccddeeff00")
    ///     .dataset_name("settings")
    ///     .device_id("device ID from RegisterDevice")
    ///     .send()
    ///     .await;
    /// match unsubscribed.map_err(|error| error.into_service_error()) {
    ///     Ok(_) => println!("unsubscribed"),
    ///     Err(error) if error.is_resource_not_found_exception() => println!("was not subscribed"),
    ///     Err(error) => return Err(error.into()),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - [`NotAuthorizedException`](crate::types::error::NotAuthorizedException): The credentials
    ///   do not allow this operation (HTTP status 403).
    /// - [`InvalidParameterException`](crate::types::error::InvalidParameterException): A parameter
    ///   of the request is invalid (HTTP status 400).
    /// - [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException): A resource
    ///   that the request names does not exist (HTTP status 404).
    /// - [`InternalErrorException`](crate::types::error::InternalErrorException): The service
    ///   failed to process the request (HTTP status 500).
    /// - [`InvalidConfigurationException`](crate::types::error::InvalidConfigurationException): The
    ///   identity pool is not configured for push synchronization (HTTP status 400).
    /// - [`TooManyRequestsException`](crate::types::error::TooManyRequestsException): Too many
    ///   requests were sent in a short time (HTTP status 429).
    pub fn unsubscribe_from_dataset(
        &self,
    ) -> crate::operation::unsubscribe_from_dataset::builders::UnsubscribeFromDatasetFluentBuilder
    {
        fluent(self, Default::default())
    }

    /// Writes and removes records of a dataset; either all patches are applied or none.
    ///
    /// This is the last step of [synchronizing a dataset](crate#synchronizing-a-dataset). It
    /// creates the dataset if it does not exist. Accepts [both kinds of
    /// credentials](crate#credentials). Requires a `sync_session_token` from
    /// [`ListRecords`](crate::operation::list_records) for the same dataset and identity. A
    /// successful call consumes the sync session token; a conflict does not.
    ///
    /// Each patch contains the last known sync count of its record, or 0 for a record that never
    /// existed. If the sync count of any record differs, the whole call fails with a
    /// [`ResourceConflictException`](crate::types::error::ResourceConflictException): list the
    /// records, merge, and send the patches again. A successful call increases the sync count of
    /// the dataset by 1 and sets the sync count of all changed records to it. If the new sync count
    /// is more than 1 greater than the one the app stored, another client has written in between:
    /// list the records again before storing the new sync count.
    ///
    /// Returns an [`InvalidParameterException`](crate::types::error::InvalidParameterException) if
    /// the sync session token is expired, already used, or of another dataset or identity, and a
    /// [`LimitExceededException`](crate::types::error::LimitExceededException) if there would be
    /// too many datasets, records or bytes. If the response is lost, the records may have been
    /// stored although the call or its retry returned an error; list the records to find out.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &cognito_sync::Client) -> Result<(), cognito_sync::Error> {
    /// use cognito_sync::types::{Operation, RecordPatch};
    ///
    /// let identity_pool_id = "us-east-1:0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0";
    /// let identity_id = "us-east-1:11223344-5566-7788-99aa-bbccddeeff00";
    /// let listed = client
    ///     .list_records()
    ///     .identity_pool_id(identity_pool_id)
    ///     .identity_id(identity_id)
    ///     .dataset_name("settings")
    ///     .send()
    ///     .await?;
    /// let sync_count = |key: &str| {
    ///     let record = listed.records().iter().find(|record| record.key() == Some(key));
    ///     record.and_then(|record| record.sync_count()).unwrap_or(0)
    /// };
    /// let replace = RecordPatch::builder()
    ///     .op(Operation::Replace)
    ///     .key("volume")
    ///     .value("11")
    ///     .sync_count(sync_count("volume"))
    ///     .build()?;
    /// let remove = RecordPatch::builder()
    ///     .op(Operation::Remove)
    ///     .key("theme")
    ///     .sync_count(sync_count("theme"))
    ///     .build()?;
    /// let updated = client
    ///     .update_records()
    ///     .identity_pool_id(identity_pool_id)
    ///     .identity_id(identity_id)
    ///     .dataset_name("settings")
    ///     .set_sync_session_token(listed.sync_session_token)
    ///     .record_patches(replace)
    ///     .record_patches(remove)
    ///     .send()
    ///     .await;
    /// match updated.map_err(|error| error.into_service_error()) {
    ///     Ok(updated) => println!("changed {} records", updated.records().len()),
    ///     Err(error) if error.is_resource_conflict_exception() => println!("conflict: {error}"),
    ///     Err(error) => return Err(error.into()),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - [`InvalidParameterException`](crate::types::error::InvalidParameterException): A parameter
    ///   of the request is invalid (HTTP status 400).
    /// - [`LimitExceededException`](crate::types::error::LimitExceededException): The update would
    ///   exceed a limit of the service (HTTP status 400).
    /// - [`NotAuthorizedException`](crate::types::error::NotAuthorizedException): The credentials
    ///   do not allow this operation (HTTP status 403).
    /// - [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException): A resource
    ///   that the request names does not exist (HTTP status 404).
    /// - [`ResourceConflictException`](crate::types::error::ResourceConflictException): A record or
    ///   dataset was changed in the meantime (HTTP status 409).
    /// - [`InvalidLambdaFunctionOutputException`](crate::types::error::InvalidLambdaFunctionOutputException):
    ///   The Lambda function of the identity pool returned an invalid response (HTTP status 400).
    /// - [`LambdaThrottledException`](crate::types::error::LambdaThrottledException): The Lambda
    ///   function of the identity pool was throttled (HTTP status 429).
    /// - [`TooManyRequestsException`](crate::types::error::TooManyRequestsException): Too many
    ///   requests were sent in a short time (HTTP status 429).
    /// - [`InternalErrorException`](crate::types::error::InternalErrorException): The service
    ///   failed to process the request (HTTP status 500).
    pub fn update_records(
        &self,
    ) -> crate::operation::update_records::builders::UpdateRecordsFluentBuilder {
        fluent(self, Default::default())
    }
}

// A function rather than a method, so that operations can have any name.
/// Returns a fluent builder that starts from `inner`.
pub(crate) fn fluent<B>(client: &Client, inner: B) -> FluentBuilder<B> {
    FluentBuilder {
        handle: client.handle.clone(),
        inner,
        config_override: None,
    }
}

/// Fluent builder of a request: builds the input of an operation and sends it.
///
/// `B` is the builder of the operation's input. Each operation adds setters for the members
/// of its input.
#[derive(Clone, Debug)]
pub struct FluentBuilder<B> {
    handle: Arc<Handle<crate::meta::CognitoSync>>,
    pub(crate) inner: B,
    config_override: Option<crate::config::Builder>,
}

/// Returns a paginator over the pages of the listing that `fluent` requests.
pub(crate) fn paginator<B>(fluent: FluentBuilder<B>) -> Paginator<B>
where
    B: PagedInput,
    B::Operation: Operation<Service = crate::meta::CognitoSync>,
{
    Paginator::new(fluent.handle, fluent.inner, fluent.config_override)
}

impl<B> FluentBuilder<B>
where
    B: InputBuilder + Send + Sync,
    B::Operation: Operation<Service = crate::meta::CognitoSync>,
{
    /// Returns the builder of the input.
    pub fn as_input(&self) -> &B {
        &self.inner
    }

    /// Sends the request, retries it where the retry policy allows, and returns the output.
    ///
    /// # Errors
    ///
    /// See [`SdkError`]: the request could not be built or sent, no response arrived or it
    /// could not be read, or the service returned an error.
    pub async fn send(self) -> SendResult<B::Operation> {
        let input = self
            .inner
            .into_input()
            .map_err(SdkError::construction_failure)?;
        send::<B::Operation>(&self.handle, input, self.config_override).await
    }

    /// Returns a call whose request, settings and interceptors can be changed before it is sent.
    pub fn customize(self) -> CustomizableOperation<OutputOf<B>, ErrorOf<B>, Self> {
        CustomizableOperation::new(self)
    }
}

impl<B> CustomizableSend<OutputOf<B>, ErrorOf<B>> for FluentBuilder<B>
where
    B: InputBuilder + Send + Sync,
    B::Operation: Operation<Service = crate::meta::CognitoSync>,
{
    type Service = crate::meta::CognitoSync;

    async fn send(mut self, over: crate::config::Builder) -> SendResult<B::Operation> {
        self.config_override = Some(over);
        FluentBuilder::send(self).await
    }
}
