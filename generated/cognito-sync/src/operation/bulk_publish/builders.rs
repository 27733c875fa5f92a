// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use super::{BulkPublish, BulkPublishInput, BulkPublishOutput};
use crate::client::{FluentBuilder, fluent};
use sdk_runtime::generated::{BuildError, SendResult, input_builder};

/// Fluent builder of a [`BulkPublish`] request; [`send`](FluentBuilder::send) sends it.
pub type BulkPublishFluentBuilder = FluentBuilder<BulkPublishInputBuilder>;

impl BulkPublishFluentBuilder {
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(mut self, value: impl Into<String>) -> Self {
        self.inner = self.inner.identity_pool_id(value);
        self
    }

    /// Sets or clears [`identity_pool_id`](BulkPublishInput::identity_pool_id).
    pub fn set_identity_pool_id(mut self, value: Option<String>) -> Self {
        self.inner = self.inner.set_identity_pool_id(value);
        self
    }

    /// Returns the value set for [`identity_pool_id`](BulkPublishInput::identity_pool_id).
    pub fn get_identity_pool_id(&self) -> &Option<String> {
        self.inner.get_identity_pool_id()
    }
}

/// Builder of [`BulkPublishInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkPublishInputBuilder {
    inner: BulkPublishInput,
}

impl BulkPublishInputBuilder {
    /// ID of the identity pool: region, colon, lower-case UUID.
    ///
    /// Required.
    pub fn identity_pool_id(mut self, value: impl Into<String>) -> Self {
        self.inner.identity_pool_id = Some(value.into());
        self
    }

    /// Sets or clears [`identity_pool_id`](BulkPublishInput::identity_pool_id).
    pub fn set_identity_pool_id(mut self, value: Option<String>) -> Self {
        self.inner.identity_pool_id = value;
        self
    }

    /// Returns the value set for [`identity_pool_id`](BulkPublishInput::identity_pool_id).
    pub fn get_identity_pool_id(&self) -> &Option<String> {
        &self.inner.identity_pool_id
    }

    /// Builds the [`BulkPublishInput`]. Always succeeds: required members are checked when it is
    /// sent.
    pub fn build(self) -> Result<BulkPublishInput, BuildError> {
        Ok(self.inner)
    }

    /// Sends the input with the given client.
    pub async fn send_with(self, client: &crate::Client) -> SendResult<BulkPublish> {
        fluent(client, self).send().await
    }
}

input_builder!(BulkPublishInputBuilder => BulkPublish);

/// Builder of [`BulkPublishOutput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkPublishOutputBuilder {
    inner: BulkPublishOutput,
}

impl BulkPublishOutputBuilder {
    /// ID of the identity pool whose datasets are being sent.
    pub fn identity_pool_id(mut self, value: impl Into<String>) -> Self {
        self.inner.identity_pool_id = Some(value.into());
        self
    }

    /// Sets or clears [`identity_pool_id`](BulkPublishOutput::identity_pool_id).
    pub fn set_identity_pool_id(mut self, value: Option<String>) -> Self {
        self.inner.identity_pool_id = value;
        self
    }

    /// Returns the value set for [`identity_pool_id`](BulkPublishOutput::identity_pool_id).
    pub fn get_identity_pool_id(&self) -> &Option<String> {
        &self.inner.identity_pool_id
    }

    /// Builds the [`BulkPublishOutput`].
    pub fn build(self) -> BulkPublishOutput {
        self.inner
    }
}
