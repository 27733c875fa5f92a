// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use super::{GetBulkPublishDetails, GetBulkPublishDetailsInput, GetBulkPublishDetailsOutput};
use crate::client::{FluentBuilder, change, fluent};
use sdk_runtime::generated::*;

/// Builds the input of [`GetBulkPublishDetails`]; [`send`](FluentBuilder::send) sends it.
pub type GetBulkPublishDetailsFluentBuilder = FluentBuilder<GetBulkPublishDetailsInputBuilder>;

impl GetBulkPublishDetailsFluentBuilder {
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(self, input: impl Into<String>) -> Self {
        change(self, |inner| inner.identity_pool_id(input))
    }

    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn set_identity_pool_id(self, input: Option<String>) -> Self {
        change(self, |inner| inner.set_identity_pool_id(input))
    }

    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn get_identity_pool_id(&self) -> &Option<String> {
        self.inner.get_identity_pool_id()
    }
}

/// Builds a [`GetBulkPublishDetailsInput`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetBulkPublishDetailsInputBuilder {
    inner: GetBulkPublishDetailsInput,
}

impl GetBulkPublishDetailsInputBuilder {
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.identity_pool_id = Some(input.into()))
    }

    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn set_identity_pool_id(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.identity_pool_id = input)
    }

    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn get_identity_pool_id(&self) -> &Option<String> {
        &self.inner.identity_pool_id
    }

    /// Makes the value. What is required is checked when it is sent.
    pub fn build(self) -> Result<GetBulkPublishDetailsInput, BuildError> {
        Ok(self.inner)
    }

    /// Sends the input with a client.
    pub async fn send_with(self, client: &crate::Client) -> SendResult<GetBulkPublishDetails> {
        fluent(client, self).send().await
    }
}

input_builder!(GetBulkPublishDetailsInputBuilder, GetBulkPublishDetails);

/// Builds a [`GetBulkPublishDetailsOutput`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetBulkPublishDetailsOutputBuilder {
    inner: GetBulkPublishDetailsOutput,
}

impl GetBulkPublishDetailsOutputBuilder {
    /// ID of the identity pool of the bulk publish.
    ///
    /// Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.identity_pool_id = Some(input.into()))
    }

    /// ID of the identity pool of the bulk publish.
    ///
    /// Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn set_identity_pool_id(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.identity_pool_id = input)
    }

    /// ID of the identity pool of the bulk publish.
    ///
    /// Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn get_identity_pool_id(&self) -> &Option<String> {
        &self.inner.identity_pool_id
    }

    /// Time at which the last bulk publish started. None if there was none.
    pub fn bulk_publish_start_time(self, input: aws_smithy_types::DateTime) -> Self {
        with(self, |it| it.inner.bulk_publish_start_time = Some(input))
    }

    /// Time at which the last bulk publish started. None if there was none.
    pub fn set_bulk_publish_start_time(self, input: Option<aws_smithy_types::DateTime>) -> Self {
        with(self, |it| it.inner.bulk_publish_start_time = input)
    }

    /// Time at which the last bulk publish started. None if there was none.
    pub fn get_bulk_publish_start_time(&self) -> &Option<aws_smithy_types::DateTime> {
        &self.inner.bulk_publish_start_time
    }

    /// Time at which the last bulk publish succeeded. None while it is in progress and if it
    /// failed.
    pub fn bulk_publish_complete_time(self, input: aws_smithy_types::DateTime) -> Self {
        with(self, |it| it.inner.bulk_publish_complete_time = Some(input))
    }

    /// Time at which the last bulk publish succeeded. None while it is in progress and if it
    /// failed.
    pub fn set_bulk_publish_complete_time(self, input: Option<aws_smithy_types::DateTime>) -> Self {
        with(self, |it| it.inner.bulk_publish_complete_time = input)
    }

    /// Time at which the last bulk publish succeeded. None while it is in progress and if it
    /// failed.
    pub fn get_bulk_publish_complete_time(&self) -> &Option<aws_smithy_types::DateTime> {
        &self.inner.bulk_publish_complete_time
    }

    /// Status of the last bulk publish.
    pub fn bulk_publish_status(self, input: crate::types::BulkPublishStatus) -> Self {
        with(self, |it| it.inner.bulk_publish_status = Some(input))
    }

    /// Status of the last bulk publish.
    pub fn set_bulk_publish_status(self, input: Option<crate::types::BulkPublishStatus>) -> Self {
        with(self, |it| it.inner.bulk_publish_status = input)
    }

    /// Status of the last bulk publish.
    pub fn get_bulk_publish_status(&self) -> &Option<crate::types::BulkPublishStatus> {
        &self.inner.bulk_publish_status
    }

    /// Reason for the failure. None if the last bulk publish did not fail.
    pub fn failure_message(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.failure_message = Some(input.into()))
    }

    /// Reason for the failure. None if the last bulk publish did not fail.
    pub fn set_failure_message(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.failure_message = input)
    }

    /// Reason for the failure. None if the last bulk publish did not fail.
    pub fn get_failure_message(&self) -> &Option<String> {
        &self.inner.failure_message
    }

    /// Makes the value.
    pub fn build(self) -> GetBulkPublishDetailsOutput {
        self.inner
    }
}
