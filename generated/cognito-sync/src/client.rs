// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

//! The client and what its methods return.
use sdk_runtime::generated::*;
/// Changing a single call before it is sent.
pub mod customize {
    pub use sdk_runtime::customize::CustomizableOperation;
}
use sdk_runtime::paginator::{PagedInput, Paginator};
use std::sync::Arc;
/// A client of Amazon Cognito Sync.
///
/// A client holds connections, cached credentials and the budget for retries. Make one and
/// clone it: clones are cheap and share all of that.
#[derive(Clone, Debug)]
pub struct Client {
    handle: Arc<Handle<crate::meta::CognitoSync>>,
}
impl Client {
    /// Makes a client from settings that several services share.
    pub fn new(sdk_config: &SdkConfig) -> Self {
        Self::from_conf(crate::Config::from(sdk_config))
    }
    /// Makes a client from settings of this service.
    pub fn from_conf(conf: crate::Config) -> Self {
        Self {
            handle: Arc::new(Handle::new(conf)),
        }
    }
    /// The settings that the client was made with.
    pub fn config(&self) -> &crate::Config {
        self.handle.config()
    }
    /// Starts sending every dataset of an identity pool to the pool's Kinesis stream.
    ///
    /// A stream gets changes only, from when it was enabled
    /// ([`SetIdentityPoolConfiguration`](crate::operation::set_identity_pool_configuration)); this
    /// brings it what was there before. Takes developer credentials only.
    ///
    /// The call returns when the work has begun. Ask
    /// [`GetBulkPublishDetails`](crate::operation::get_bulk_publish_details) how it went. While it
    /// goes on, another call fails with a
    /// [`DuplicateRequestException`](crate::types::error::DuplicateRequestException), and for 24
    /// hours after it succeeded with an
    /// [`AlreadyStreamedException`](crate::types::error::AlreadyStreamedException); after a failure
    /// it may be started again at once. The pool needs a stream that is enabled, or the call is an
    /// error.
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
    ///     Ok(_) => println!("publishing"),
    ///     Err(error) if error.is_duplicate_request_exception() => println!("already under way"),
    ///     Err(error) if error.is_already_streamed_exception() => println!("done in the last 24 hours"),
    ///     Err(error) => return Err(error.into()),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - [`NotAuthorizedException`](crate::types::error::NotAuthorizedException): The credentials do not allow this call (status 403).
    /// - [`InvalidParameterException`](crate::types::error::InvalidParameterException): A value in the request is not acceptable (status 400).
    /// - [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException): Something that the request names is not there (status 404).
    /// - [`InternalErrorException`](crate::types::error::InternalErrorException): The service failed, through no fault of the request (status 500).
    /// - [`DuplicateRequestException`](crate::types::error::DuplicateRequestException): A bulk publish of the pool is under way already (status 400).
    /// - [`AlreadyStreamedException`](crate::types::error::AlreadyStreamedException): The pool was bulk published in the last 24 hours (status 400).
    pub fn bulk_publish(
        &self,
    ) -> crate::operation::bulk_publish::builders::BulkPublishFluentBuilder {
        fluent(self, Default::default())
    }
    /// Deletes a dataset with all of its records, for every device of the identity.
    ///
    /// There is no way back. Takes [either kind of credentials](crate#who-may-call-what).
    ///
    /// Other devices learn of it in their next round:
    /// [`ListRecords`](crate::operation::list_records) then says that the dataset is gone, or, if
    /// it has been made anew by then, that it was deleted after the count they knew. Deleting is
    /// also how a merged dataset is put away once its records have been taken over.
    ///
    /// A dataset that is not there is a
    /// [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException). A
    /// [`ResourceConflictException`](crate::types::error::ResourceConflictException) means that
    /// something else changed the dataset at the same time; look at it again, then repeat the call.
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
    ///     Err(error) if error.is_resource_not_found_exception() => println!("was not there"),
    ///     Err(error) => return Err(error.into()),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - [`NotAuthorizedException`](crate::types::error::NotAuthorizedException): The credentials do not allow this call (status 403).
    /// - [`InvalidParameterException`](crate::types::error::InvalidParameterException): A value in the request is not acceptable (status 400).
    /// - [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException): Something that the request names is not there (status 404).
    /// - [`InternalErrorException`](crate::types::error::InternalErrorException): The service failed, through no fault of the request (status 500).
    /// - [`TooManyRequestsException`](crate::types::error::TooManyRequestsException): Too many calls were made in a short time (status 429).
    /// - [`ResourceConflictException`](crate::types::error::ResourceConflictException): A record or dataset was changed in the meantime (status 409).
    pub fn delete_dataset(
        &self,
    ) -> crate::operation::delete_dataset::builders::DeleteDatasetFluentBuilder {
        fluent(self, Default::default())
    }
    /// Gives a dataset's size, number of records and times, without the records.
    ///
    /// Takes [either kind of credentials](crate#who-may-call-what). A dataset that was never
    /// written to, or was deleted, is a
    /// [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException), whereas
    /// [`ListRecords`](crate::operation::list_records) answers for such a dataset too. The
    /// dataset's sync count is not among what is returned; `ListRecords` has it.
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
    /// - [`NotAuthorizedException`](crate::types::error::NotAuthorizedException): The credentials do not allow this call (status 403).
    /// - [`InvalidParameterException`](crate::types::error::InvalidParameterException): A value in the request is not acceptable (status 400).
    /// - [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException): Something that the request names is not there (status 404).
    /// - [`InternalErrorException`](crate::types::error::InternalErrorException): The service failed, through no fault of the request (status 500).
    /// - [`TooManyRequestsException`](crate::types::error::TooManyRequestsException): Too many calls were made in a short time (status 429).
    pub fn describe_dataset(
        &self,
    ) -> crate::operation::describe_dataset::builders::DescribeDatasetFluentBuilder {
        fluent(self, Default::default())
    }
    /// Gives what one identity pool has stored and how often it was synchronized.
    ///
    /// Takes developer credentials only. For all pools at once, use
    /// [`ListIdentityPoolUsage`](crate::operation::list_identity_pool_usage); for one user,
    /// [`DescribeIdentityUsage`](crate::operation::describe_identity_usage). A pool that is not
    /// there is a [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException).
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
    /// - [`NotAuthorizedException`](crate::types::error::NotAuthorizedException): The credentials do not allow this call (status 403).
    /// - [`InvalidParameterException`](crate::types::error::InvalidParameterException): A value in the request is not acceptable (status 400).
    /// - [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException): Something that the request names is not there (status 404).
    /// - [`InternalErrorException`](crate::types::error::InternalErrorException): The service failed, through no fault of the request (status 500).
    /// - [`TooManyRequestsException`](crate::types::error::TooManyRequestsException): Too many calls were made in a short time (status 429).
    pub fn describe_identity_pool_usage(
        &self,
    ) -> crate::operation::describe_identity_pool_usage::builders::DescribeIdentityPoolUsageFluentBuilder {
        fluent(self, Default::default())
    }
    /// Gives how many datasets one identity has and how many bytes they take.
    ///
    /// Takes [either kind of credentials](crate#who-may-call-what), so that an app can see for
    /// itself how near its user is to the limit of 20 datasets. An identity that is not there is a
    /// [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException).
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
    /// - [`NotAuthorizedException`](crate::types::error::NotAuthorizedException): The credentials do not allow this call (status 403).
    /// - [`InvalidParameterException`](crate::types::error::InvalidParameterException): A value in the request is not acceptable (status 400).
    /// - [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException): Something that the request names is not there (status 404).
    /// - [`InternalErrorException`](crate::types::error::InternalErrorException): The service failed, through no fault of the request (status 500).
    /// - [`TooManyRequestsException`](crate::types::error::TooManyRequestsException): Too many calls were made in a short time (status 429).
    pub fn describe_identity_usage(
        &self,
    ) -> crate::operation::describe_identity_usage::builders::DescribeIdentityUsageFluentBuilder {
        fluent(self, Default::default())
    }
    /// Gives how far the last bulk publish of an identity pool has come.
    ///
    /// Takes developer credentials only. Changes nothing, though the request is a `POST`. A pool
    /// for which none was ever started answers with
    /// [`NotStarted`](crate::types::BulkPublishStatus::NotStarted) rather than an error.
    ///
    /// The status goes from `NotStarted` to
    /// [`InProgress`](crate::types::BulkPublishStatus::InProgress), and ends in
    /// [`Succeeded`](crate::types::BulkPublishStatus::Succeeded), with the time of completion, or
    /// in [`Failed`](crate::types::BulkPublishStatus::Failed), with a reason.
    /// [`BulkPublish`](crate::operation::bulk_publish) begins the next one.
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
    /// - [`NotAuthorizedException`](crate::types::error::NotAuthorizedException): The credentials do not allow this call (status 403).
    /// - [`InvalidParameterException`](crate::types::error::InvalidParameterException): A value in the request is not acceptable (status 400).
    /// - [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException): Something that the request names is not there (status 404).
    /// - [`InternalErrorException`](crate::types::error::InternalErrorException): The service failed, through no fault of the request (status 500).
    pub fn get_bulk_publish_details(
        &self,
    ) -> crate::operation::get_bulk_publish_details::builders::GetBulkPublishDetailsFluentBuilder {
        fluent(self, Default::default())
    }
    /// Gives the Lambda functions that run on the events of an identity pool.
    ///
    /// Takes developer credentials only. A pool without any gives an empty map or none. To change
    /// them, use [`SetCognitoEvents`](crate::operation::set_cognito_events).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &cognito_sync::Client) -> Result<(), cognito_sync::Error> {
    /// let found = client
    ///     .get_cognito_events()
    ///     .identity_pool_id("us-east-1:0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0")
    ///     .send()
    ///     .await?;
    /// for (event, function) in found.events().into_iter().flatten() {
    ///     println!("{event} runs {function}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - [`InvalidParameterException`](crate::types::error::InvalidParameterException): A value in the request is not acceptable (status 400).
    /// - [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException): Something that the request names is not there (status 404).
    /// - [`NotAuthorizedException`](crate::types::error::NotAuthorizedException): The credentials do not allow this call (status 403).
    /// - [`InternalErrorException`](crate::types::error::InternalErrorException): The service failed, through no fault of the request (status 500).
    /// - [`TooManyRequestsException`](crate::types::error::TooManyRequestsException): Too many calls were made in a short time (status 429).
    pub fn get_cognito_events(
        &self,
    ) -> crate::operation::get_cognito_events::builders::GetCognitoEventsFluentBuilder {
        fluent(self, Default::default())
    }
    /// Gives the settings of an identity pool for push sync and streams.
    ///
    /// Takes developer credentials only. To change them, use
    /// [`SetIdentityPoolConfiguration`](crate::operation::set_identity_pool_configuration). The
    /// pool's Lambda functions are a setting of their own:
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
    ///     println!("push through {:?}", push_sync.application_arns());
    /// }
    /// if let Some(streams) = configuration.cognito_streams() {
    ///     println!("stream to {:?}: {:?}", streams.stream_name(), streams.streaming_status());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - [`NotAuthorizedException`](crate::types::error::NotAuthorizedException): The credentials do not allow this call (status 403).
    /// - [`InvalidParameterException`](crate::types::error::InvalidParameterException): A value in the request is not acceptable (status 400).
    /// - [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException): Something that the request names is not there (status 404).
    /// - [`InternalErrorException`](crate::types::error::InternalErrorException): The service failed, through no fault of the request (status 500).
    /// - [`TooManyRequestsException`](crate::types::error::TooManyRequestsException): Too many calls were made in a short time (status 429).
    pub fn get_identity_pool_configuration(
        &self,
    ) -> crate::operation::get_identity_pool_configuration::builders::GetIdentityPoolConfigurationFluentBuilder {
        fluent(self, Default::default())
    }
    /// Lists the datasets of an identity, page by page.
    ///
    /// Takes [either kind of credentials](crate#who-may-call-what). An identity has 20 datasets at
    /// most. Those that a merge of identities brought along are here too, under names that end in
    /// the id of the identity they came from.
    ///
    /// `into_paginator` asks for all pages. To ask for them one by one, repeat the call with the
    /// reply's `NextToken` until there is none: a page may be short, or empty, and not be the last.
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
    /// - [`NotAuthorizedException`](crate::types::error::NotAuthorizedException): The credentials do not allow this call (status 403).
    /// - [`InvalidParameterException`](crate::types::error::InvalidParameterException): A value in the request is not acceptable (status 400).
    /// - [`InternalErrorException`](crate::types::error::InternalErrorException): The service failed, through no fault of the request (status 500).
    /// - [`TooManyRequestsException`](crate::types::error::TooManyRequestsException): Too many calls were made in a short time (status 429).
    pub fn list_datasets(
        &self,
    ) -> crate::operation::list_datasets::builders::ListDatasetsFluentBuilder {
        fluent(self, Default::default())
    }
    /// Lists what each of the account's identity pools has stored, page by page.
    ///
    /// Takes developer credentials only. The pools are those of the client's region. For a single
    /// pool, use [`DescribeIdentityPoolUsage`](crate::operation::describe_identity_pool_usage).
    ///
    /// `into_paginator` asks for all pages. To ask for them one by one, repeat the call with the
    /// reply's `NextToken` until there is none.
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
    /// - [`NotAuthorizedException`](crate::types::error::NotAuthorizedException): The credentials do not allow this call (status 403).
    /// - [`InvalidParameterException`](crate::types::error::InvalidParameterException): A value in the request is not acceptable (status 400).
    /// - [`InternalErrorException`](crate::types::error::InternalErrorException): The service failed, through no fault of the request (status 500).
    /// - [`TooManyRequestsException`](crate::types::error::TooManyRequestsException): Too many calls were made in a short time (status 429).
    pub fn list_identity_pool_usage(
        &self,
    ) -> crate::operation::list_identity_pool_usage::builders::ListIdentityPoolUsageFluentBuilder {
        fluent(self, Default::default())
    }
    /// Lists the records of a dataset that changed after a sync count, and begins a sync session.
    ///
    /// This is the first half of the [sync loop](crate#the-sync-loop). Takes [either kind of
    /// credentials](crate#who-may-call-what). Removed records are listed as well, without a value.
    /// The reply's `SyncSessionToken` is what [`UpdateRecords`](crate::operation::update_records)
    /// asks for, and its `DatasetSyncCount` is what to remember as the next `LastSyncCount`, once
    /// all pages have been stored.
    ///
    /// A dataset that does not exist is not an error: the reply says so in `DatasetExists`, and its
    /// token serves to create the dataset. Look at the other flags too before merging: the dataset
    /// may have been deleted and made anew, or there may be datasets of a merged identity to take
    /// over.
    ///
    /// A `LastSyncCount` above the dataset's is an
    /// [`InvalidParameterException`](crate::types::error::InvalidParameterException): what the app
    /// remembers is not of this dataset, so list again from 0.
    ///
    /// `into_paginator` asks for all pages, each in the session that the first one began. Take the
    /// pages, not their items, if the count and the session token are needed.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &cognito_sync::Client) -> Result<(), cognito_sync::Error> {
    /// let mut known = std::collections::BTreeMap::new();
    /// let (mut count, mut session) = (None, None);
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
    ///         // A removed record has no value but still has a count, which a later write needs.
    ///         let value = record.value().map(str::to_owned);
    ///         known.insert(record.key().map(str::to_owned), (value, record.sync_count()));
    ///     }
    ///     (count, session) = (page.dataset_sync_count, page.sync_session_token);
    /// }
    /// println!("{} records at count {count:?}", known.len());
    /// println!("the token to write with: {}", session.is_some());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - [`InvalidParameterException`](crate::types::error::InvalidParameterException): A value in the request is not acceptable (status 400).
    /// - [`NotAuthorizedException`](crate::types::error::NotAuthorizedException): The credentials do not allow this call (status 403).
    /// - [`TooManyRequestsException`](crate::types::error::TooManyRequestsException): Too many calls were made in a short time (status 429).
    /// - [`InternalErrorException`](crate::types::error::InternalErrorException): The service failed, through no fault of the request (status 500).
    pub fn list_records(
        &self,
    ) -> crate::operation::list_records::builders::ListRecordsFluentBuilder {
        fluent(self, Default::default())
    }
    /// Registers a device for push sync and gives it an id.
    ///
    /// Takes [credentials from Cognito Identity](crate#who-may-call-what) only, those of the
    /// identity itself. The id is for this identity: a device that two users share is registered
    /// for each of them. On its own it brings no messages;
    /// [`SubscribeToDataset`](crate::operation::subscribe_to_dataset) does, a dataset at a time.
    ///
    /// Register again whenever the platform hands the app a new push token, and use the id that is
    /// returned then. An app that keeps the first id for good stops hearing of changes and sees no
    /// error.
    ///
    /// The pool needs a push application for the platform, set with
    /// [`SetIdentityPoolConfiguration`](crate::operation::set_identity_pool_configuration);
    /// otherwise the error is an
    /// [`InvalidConfigurationException`](crate::types::error::InvalidConfigurationException), which
    /// the app cannot mend.
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
    ///     .token("the token that the platform gave the app")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", device.device_id());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - [`NotAuthorizedException`](crate::types::error::NotAuthorizedException): The credentials do not allow this call (status 403).
    /// - [`InvalidParameterException`](crate::types::error::InvalidParameterException): A value in the request is not acceptable (status 400).
    /// - [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException): Something that the request names is not there (status 404).
    /// - [`InternalErrorException`](crate::types::error::InternalErrorException): The service failed, through no fault of the request (status 500).
    /// - [`InvalidConfigurationException`](crate::types::error::InvalidConfigurationException): The identity pool is not set up for push sync (status 400).
    /// - [`TooManyRequestsException`](crate::types::error::TooManyRequestsException): Too many calls were made in a short time (status 429).
    pub fn register_device(
        &self,
    ) -> crate::operation::register_device::builders::RegisterDeviceFluentBuilder {
        fluent(self, Default::default())
    }
    /// Sets or removes the Lambda functions that run on the events of an identity pool.
    ///
    /// Takes developer credentials only. Changes the events that are named and leaves others as
    /// they are; an empty text in place of an ARN removes the function.
    ///
    /// The function for `SyncTrigger` runs inside each
    /// [`UpdateRecords`](crate::operation::update_records) made with credentials from Cognito
    /// Identity, and may change what is stored. It is not run for calls with developer credentials.
    /// While it fails, throttles or answers nonsense, users cannot write: see
    /// [`InvalidLambdaFunctionOutputException`](crate::types::error::InvalidLambdaFunctionOutputException)
    /// and [`LambdaThrottledException`](crate::types::error::LambdaThrottledException). The
    /// function's own policy has to let Cognito Sync invoke it.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &cognito_sync::Client) -> Result<(), cognito_sync::Error> {
    /// client
    ///     .set_cognito_events()
    ///     .identity_pool_id("us-east-1:0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0")
    ///     .events("SyncTrigger", "arn:aws:lambda:us-east-1:123456789012:function:check-scores")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - [`InvalidParameterException`](crate::types::error::InvalidParameterException): A value in the request is not acceptable (status 400).
    /// - [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException): Something that the request names is not there (status 404).
    /// - [`NotAuthorizedException`](crate::types::error::NotAuthorizedException): The credentials do not allow this call (status 403).
    /// - [`InternalErrorException`](crate::types::error::InternalErrorException): The service failed, through no fault of the request (status 500).
    /// - [`TooManyRequestsException`](crate::types::error::TooManyRequestsException): Too many calls were made in a short time (status 429).
    pub fn set_cognito_events(
        &self,
    ) -> crate::operation::set_cognito_events::builders::SetCognitoEventsFluentBuilder {
        fluent(self, Default::default())
    }
    /// Sets how an identity pool pushes and streams the changes of its datasets.
    ///
    /// Takes developer credentials only. What becomes of a part that the call leaves out is not
    /// documented: read both with
    /// [`GetIdentityPoolConfiguration`](crate::operation::get_identity_pool_configuration), change
    /// one, and send both.
    ///
    /// Two calls for a pool at the same time end in a
    /// [`ConcurrentModificationException`](crate::types::error::ConcurrentModificationException)
    /// for one of them; read the settings again before repeating it. Roles that the service cannot
    /// assume, or applications and streams that do not fit, are an
    /// [`InvalidParameterException`](crate::types::error::InvalidParameterException).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &cognito_sync::Client) -> Result<(), cognito_sync::Error> {
    /// use cognito_sync::types::PushSync;
    ///
    /// let pool = "us-east-1:0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0";
    /// let present = client.get_identity_pool_configuration().identity_pool_id(pool).send().await?;
    /// client
    ///     .set_identity_pool_configuration()
    ///     .identity_pool_id(pool)
    ///     .set_cognito_streams(present.cognito_streams)
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
    /// - [`NotAuthorizedException`](crate::types::error::NotAuthorizedException): The credentials do not allow this call (status 403).
    /// - [`InvalidParameterException`](crate::types::error::InvalidParameterException): A value in the request is not acceptable (status 400).
    /// - [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException): Something that the request names is not there (status 404).
    /// - [`InternalErrorException`](crate::types::error::InternalErrorException): The service failed, through no fault of the request (status 500).
    /// - [`TooManyRequestsException`](crate::types::error::TooManyRequestsException): Too many calls were made in a short time (status 429).
    /// - [`ConcurrentModificationException`](crate::types::error::ConcurrentModificationException): Another call changed the pool's configuration at the same time (status 400).
    pub fn set_identity_pool_configuration(
        &self,
    ) -> crate::operation::set_identity_pool_configuration::builders::SetIdentityPoolConfigurationFluentBuilder {
        fluent(self, Default::default())
    }
    /// Subscribes a device to a dataset, so that it is told when another device changes it.
    ///
    /// Takes [credentials from Cognito Identity](crate#who-may-call-what) only. The message is a
    /// silent push whose payload names the dataset, not the records: `source` (which is
    /// `cognito-sync`), `identityPoolId`, `identityId`, `datasetName` and `syncCount`. On receiving
    /// it, the app runs its [sync loop](crate#the-sync-loop). Platforms drop such messages at will,
    /// so an app still has to synchronize now and then by itself.
    ///
    /// The dataset has to exist, which it does once something was written to it, and the device has
    /// to be registered; otherwise the error is a
    /// [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException). To end it,
    /// use [`UnsubscribeFromDataset`](crate::operation::unsubscribe_from_dataset).
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
    ///     .device_id("the id that RegisterDevice gave")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - [`NotAuthorizedException`](crate::types::error::NotAuthorizedException): The credentials do not allow this call (status 403).
    /// - [`InvalidParameterException`](crate::types::error::InvalidParameterException): A value in the request is not acceptable (status 400).
    /// - [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException): Something that the request names is not there (status 404).
    /// - [`InternalErrorException`](crate::types::error::InternalErrorException): The service failed, through no fault of the request (status 500).
    /// - [`InvalidConfigurationException`](crate::types::error::InvalidConfigurationException): The identity pool is not set up for push sync (status 400).
    /// - [`TooManyRequestsException`](crate::types::error::TooManyRequestsException): Too many calls were made in a short time (status 429).
    pub fn subscribe_to_dataset(
        &self,
    ) -> crate::operation::subscribe_to_dataset::builders::SubscribeToDatasetFluentBuilder {
        fluent(self, Default::default())
    }
    /// Ends a device's subscription to a dataset.
    ///
    /// Takes [credentials from Cognito Identity](crate#who-may-call-what) only. The device stays
    /// registered and keeps its other subscriptions. Without such a subscription the error is a
    /// [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException), which an app
    /// that wants no messages may take for success. To begin one, use
    /// [`SubscribeToDataset`](crate::operation::subscribe_to_dataset).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &cognito_sync::Client) -> Result<(), cognito_sync::Error> {
    /// let ended = client
    ///     .unsubscribe_from_dataset()
    ///     .identity_pool_id("us-east-1:0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0")
    ///     .identity_id("us-east-1:11223344-5566-7788-99aa-bbccddeeff00")
    ///     .dataset_name("settings")
    ///     .device_id("the id that RegisterDevice gave")
    ///     .send()
    ///     .await;
    /// match ended.map_err(|error| error.into_service_error()) {
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
    /// - [`NotAuthorizedException`](crate::types::error::NotAuthorizedException): The credentials do not allow this call (status 403).
    /// - [`InvalidParameterException`](crate::types::error::InvalidParameterException): A value in the request is not acceptable (status 400).
    /// - [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException): Something that the request names is not there (status 404).
    /// - [`InternalErrorException`](crate::types::error::InternalErrorException): The service failed, through no fault of the request (status 500).
    /// - [`InvalidConfigurationException`](crate::types::error::InvalidConfigurationException): The identity pool is not set up for push sync (status 400).
    /// - [`TooManyRequestsException`](crate::types::error::TooManyRequestsException): Too many calls were made in a short time (status 429).
    pub fn unsubscribe_from_dataset(
        &self,
    ) -> crate::operation::unsubscribe_from_dataset::builders::UnsubscribeFromDatasetFluentBuilder {
        fluent(self, Default::default())
    }
    /// Writes and removes records of a dataset, all of the patches or none of them.
    ///
    /// This is the second half of the [sync loop](crate#the-sync-loop), and creates the dataset if
    /// need be. Takes [either kind of credentials](crate#who-may-call-what), and a
    /// `SyncSessionToken` from a [`ListRecords`](crate::operation::list_records) for the same
    /// dataset and identity. A success uses the token up; a conflict does not.
    ///
    /// Each patch names the count that the caller knows of its record, 0 for a record that never
    /// was. If the service has another for any of them, the whole call fails with a
    /// [`ResourceConflictException`](crate::types::error::ResourceConflictException): list, merge
    /// and try again. A success raises the dataset's count by 1, and all the changed records take
    /// that count. If the dataset then is more than 1 ahead of what the app had, somebody else
    /// wrote in between: list again before remembering the new count.
    ///
    /// A token that is foreign, used or expired is an
    /// [`InvalidParameterException`](crate::types::error::InvalidParameterException), and too many
    /// datasets, records or bytes are a
    /// [`LimitExceededException`](crate::types::error::LimitExceededException). If the reply is
    /// lost on its way, the records may have been stored although the call, or the client's
    /// repetition of it, fails; list again to find out.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &cognito_sync::Client) -> Result<(), cognito_sync::Error> {
    /// use cognito_sync::types::{Operation, RecordPatch};
    ///
    /// let pool = "us-east-1:0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0";
    /// let identity = "us-east-1:11223344-5566-7788-99aa-bbccddeeff00";
    /// let listed = client
    ///     .list_records()
    ///     .identity_pool_id(pool)
    ///     .identity_id(identity)
    ///     .dataset_name("settings")
    ///     .send()
    ///     .await?;
    /// let count = |key: &str| {
    ///     let record = listed.records().iter().find(|record| record.key() == Some(key));
    ///     record.and_then(|record| record.sync_count()).unwrap_or(0)
    /// };
    /// let set = RecordPatch::builder()
    ///     .op(Operation::Replace)
    ///     .key("volume")
    ///     .value("11")
    ///     .sync_count(count("volume"))
    ///     .build()?;
    /// let unset = RecordPatch::builder()
    ///     .op(Operation::Remove)
    ///     .key("theme")
    ///     .sync_count(count("theme"))
    ///     .build()?;
    /// let updated = client
    ///     .update_records()
    ///     .identity_pool_id(pool)
    ///     .identity_id(identity)
    ///     .dataset_name("settings")
    ///     .set_sync_session_token(listed.sync_session_token)
    ///     .record_patches(set)
    ///     .record_patches(unset)
    ///     .send()
    ///     .await;
    /// match updated.map_err(|error| error.into_service_error()) {
    ///     Ok(updated) => println!("changed {} records", updated.records().len()),
    ///     Err(error) if error.is_resource_conflict_exception() => println!("list again: {error}"),
    ///     Err(error) => return Err(error.into()),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - [`InvalidParameterException`](crate::types::error::InvalidParameterException): A value in the request is not acceptable (status 400).
    /// - [`LimitExceededException`](crate::types::error::LimitExceededException): The update would go over a limit of the service (status 400).
    /// - [`NotAuthorizedException`](crate::types::error::NotAuthorizedException): The credentials do not allow this call (status 403).
    /// - [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException): Something that the request names is not there (status 404).
    /// - [`ResourceConflictException`](crate::types::error::ResourceConflictException): A record or dataset was changed in the meantime (status 409).
    /// - [`InvalidLambdaFunctionOutputException`](crate::types::error::InvalidLambdaFunctionOutputException): The pool's Lambda function gave an answer that the service cannot use (status 400).
    /// - [`LambdaThrottledException`](crate::types::error::LambdaThrottledException): The pool's Lambda function is run more often than it is allowed to (status 429).
    /// - [`TooManyRequestsException`](crate::types::error::TooManyRequestsException): Too many calls were made in a short time (status 429).
    /// - [`InternalErrorException`](crate::types::error::InternalErrorException): The service failed, through no fault of the request (status 500).
    pub fn update_records(
        &self,
    ) -> crate::operation::update_records::builders::UpdateRecordsFluentBuilder {
        fluent(self, Default::default())
    }
}
/// A fluent builder that starts from `inner`.
pub(crate) fn fluent<B>(client: &Client, inner: B) -> FluentBuilder<B> {
    FluentBuilder {
        handle: client.handle.clone(),
        inner,
        config_override: None,
    }
}
/// Builds the input of an operation and sends it.
///
/// The client's methods return one of these for the builder `B` of an operation's input;
/// the methods that set members are those of the operation.
#[derive(Clone, Debug)]
pub struct FluentBuilder<B> {
    handle: Arc<Handle<crate::meta::CognitoSync>>,
    pub(crate) inner: B,
    config_override: Option<crate::config::Builder>,
}
/// Changes the input's builder.
pub(crate) fn change<B>(
    fluent: FluentBuilder<B>,
    to: impl FnOnce(B) -> B,
) -> FluentBuilder<B> {
    FluentBuilder {
        inner: to(fluent.inner),
        ..fluent
    }
}
/// The pages that the input asks for.
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
    /// The input as far as it is built.
    pub fn as_input(&self) -> &B {
        &self.inner
    }
    /// Sends the request, repeating it where that may help, and reads the reply.
    ///
    /// # Errors
    /// See [`SdkError`]: the request could not be made, sent, or
    /// answered, or the service answered with an error.
    pub async fn send(self) -> SendResult<B::Operation> {
        let input = self.inner.into_input().map_err(SdkError::construction_failure)?;
        send::<B::Operation>(&self.handle, input, self.config_override).await
    }
    /// Turns the call into one whose request, settings and interceptors can be changed.
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
