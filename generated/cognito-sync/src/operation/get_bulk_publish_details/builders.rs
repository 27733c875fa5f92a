// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use super::{GetBulkPublishDetails, GetBulkPublishDetailsInput, GetBulkPublishDetailsOutput};
use crate::client::{FluentBuilder, fluent};
use sdk_runtime::generated::{BuildError, SendResult, input_builder};

/// Fluent builder of a [`GetBulkPublishDetails`] request; [`send`](FluentBuilder::send) sends it.
pub type GetBulkPublishDetailsFluentBuilder = FluentBuilder<GetBulkPublishDetailsInputBuilder>;

impl GetBulkPublishDetailsFluentBuilder {
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(mut self, value: impl Into<String>) -> Self {
        self.inner = self.inner.identity_pool_id(value);
        self
    }

    /// Sets or clears [`identity_pool_id`](GetBulkPublishDetailsInput::identity_pool_id).
    pub fn set_identity_pool_id(mut self, value: Option<String>) -> Self {
        self.inner = self.inner.set_identity_pool_id(value);
        self
    }

    /// Returns the value set for
    /// [`identity_pool_id`](GetBulkPublishDetailsInput::identity_pool_id).
    pub fn get_identity_pool_id(&self) -> &Option<String> {
        self.inner.get_identity_pool_id()
    }
}

/// Builder of [`GetBulkPublishDetailsInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetBulkPublishDetailsInputBuilder {
    inner: GetBulkPublishDetailsInput,
}

impl GetBulkPublishDetailsInputBuilder {
    /// ID of the identity pool: region, colon, lower-case UUID.
    ///
    /// Required.
    pub fn identity_pool_id(mut self, value: impl Into<String>) -> Self {
        self.inner.identity_pool_id = Some(value.into());
        self
    }

    /// Sets or clears [`identity_pool_id`](GetBulkPublishDetailsInput::identity_pool_id).
    pub fn set_identity_pool_id(mut self, value: Option<String>) -> Self {
        self.inner.identity_pool_id = value;
        self
    }

    /// Returns the value set for
    /// [`identity_pool_id`](GetBulkPublishDetailsInput::identity_pool_id).
    pub fn get_identity_pool_id(&self) -> &Option<String> {
        &self.inner.identity_pool_id
    }

    /// Builds the [`GetBulkPublishDetailsInput`]. Always succeeds: required members are checked
    /// when it is sent.
    pub fn build(self) -> Result<GetBulkPublishDetailsInput, BuildError> {
        Ok(self.inner)
    }

    /// Sends the input with the given client.
    pub async fn send_with(self, client: &crate::Client) -> SendResult<GetBulkPublishDetails> {
        fluent(client, self).send().await
    }
}

input_builder!(GetBulkPublishDetailsInputBuilder => GetBulkPublishDetails);

/// Builder of [`GetBulkPublishDetailsOutput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetBulkPublishDetailsOutputBuilder {
    inner: GetBulkPublishDetailsOutput,
}

impl GetBulkPublishDetailsOutputBuilder {
    /// ID of the identity pool of the bulk publish.
    pub fn identity_pool_id(mut self, value: impl Into<String>) -> Self {
        self.inner.identity_pool_id = Some(value.into());
        self
    }

    /// Sets or clears [`identity_pool_id`](GetBulkPublishDetailsOutput::identity_pool_id).
    pub fn set_identity_pool_id(mut self, value: Option<String>) -> Self {
        self.inner.identity_pool_id = value;
        self
    }

    /// Returns the value set for
    /// [`identity_pool_id`](GetBulkPublishDetailsOutput::identity_pool_id).
    pub fn get_identity_pool_id(&self) -> &Option<String> {
        &self.inner.identity_pool_id
    }

    /// Time at which the last bulk publish started.
    pub fn bulk_publish_start_time(mut self, value: aws_smithy_types::DateTime) -> Self {
        self.inner.bulk_publish_start_time = Some(value);
        self
    }

    /// Sets or clears
    /// [`bulk_publish_start_time`](GetBulkPublishDetailsOutput::bulk_publish_start_time).
    pub fn set_bulk_publish_start_time(
        mut self,
        value: Option<aws_smithy_types::DateTime>,
    ) -> Self {
        self.inner.bulk_publish_start_time = value;
        self
    }

    /// Returns the value set for
    /// [`bulk_publish_start_time`](GetBulkPublishDetailsOutput::bulk_publish_start_time).
    pub fn get_bulk_publish_start_time(&self) -> &Option<aws_smithy_types::DateTime> {
        &self.inner.bulk_publish_start_time
    }

    /// Time at which the last bulk publish succeeded.
    pub fn bulk_publish_complete_time(mut self, value: aws_smithy_types::DateTime) -> Self {
        self.inner.bulk_publish_complete_time = Some(value);
        self
    }

    /// Sets or clears
    /// [`bulk_publish_complete_time`](GetBulkPublishDetailsOutput::bulk_publish_complete_time).
    pub fn set_bulk_publish_complete_time(
        mut self,
        value: Option<aws_smithy_types::DateTime>,
    ) -> Self {
        self.inner.bulk_publish_complete_time = value;
        self
    }

    /// Returns the value set for
    /// [`bulk_publish_complete_time`](GetBulkPublishDetailsOutput::bulk_publish_complete_time).
    pub fn get_bulk_publish_complete_time(&self) -> &Option<aws_smithy_types::DateTime> {
        &self.inner.bulk_publish_complete_time
    }

    /// Status of the last bulk publish.
    pub fn bulk_publish_status(mut self, value: crate::types::BulkPublishStatus) -> Self {
        self.inner.bulk_publish_status = Some(value);
        self
    }

    /// Sets or clears [`bulk_publish_status`](GetBulkPublishDetailsOutput::bulk_publish_status).
    pub fn set_bulk_publish_status(
        mut self,
        value: Option<crate::types::BulkPublishStatus>,
    ) -> Self {
        self.inner.bulk_publish_status = value;
        self
    }

    /// Returns the value set for
    /// [`bulk_publish_status`](GetBulkPublishDetailsOutput::bulk_publish_status).
    pub fn get_bulk_publish_status(&self) -> &Option<crate::types::BulkPublishStatus> {
        &self.inner.bulk_publish_status
    }

    /// Reason for the failure.
    pub fn failure_message(mut self, value: impl Into<String>) -> Self {
        self.inner.failure_message = Some(value.into());
        self
    }

    /// Sets or clears [`failure_message`](GetBulkPublishDetailsOutput::failure_message).
    pub fn set_failure_message(mut self, value: Option<String>) -> Self {
        self.inner.failure_message = value;
        self
    }

    /// Returns the value set for [`failure_message`](GetBulkPublishDetailsOutput::failure_message).
    pub fn get_failure_message(&self) -> &Option<String> {
        &self.inner.failure_message
    }

    /// Builds the [`GetBulkPublishDetailsOutput`].
    pub fn build(self) -> GetBulkPublishDetailsOutput {
        self.inner
    }
}
