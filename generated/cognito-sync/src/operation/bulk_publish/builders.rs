// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use super::{BulkPublish, BulkPublishInput, BulkPublishOutput};
use crate::client::{FluentBuilder, change, fluent};
use sdk_runtime::generated::*;

/// Builds the input of [`BulkPublish`]; [`send`](FluentBuilder::send) sends it.
pub type BulkPublishFluentBuilder = FluentBuilder<BulkPublishInputBuilder>;

impl BulkPublishFluentBuilder {
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

/// Builds a [`BulkPublishInput`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct BulkPublishInputBuilder {
    inner: BulkPublishInput,
}

impl BulkPublishInputBuilder {
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
    pub fn build(self) -> Result<BulkPublishInput, BuildError> {
        Ok(self.inner)
    }

    /// Sends the input with a client.
    pub async fn send_with(self, client: &crate::Client) -> SendResult<BulkPublish> {
        fluent(client, self).send().await
    }
}

input_builder!(BulkPublishInputBuilder, BulkPublish);

/// Builds a [`BulkPublishOutput`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct BulkPublishOutputBuilder {
    inner: BulkPublishOutput,
}

impl BulkPublishOutputBuilder {
    /// ID of the identity pool whose datasets are being sent.
    ///
    /// Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.identity_pool_id = Some(input.into()))
    }

    /// ID of the identity pool whose datasets are being sent.
    ///
    /// Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn set_identity_pool_id(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.identity_pool_id = input)
    }

    /// ID of the identity pool whose datasets are being sent.
    ///
    /// Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn get_identity_pool_id(&self) -> &Option<String> {
        &self.inner.identity_pool_id
    }

    /// Makes the value.
    pub fn build(self) -> BulkPublishOutput {
        self.inner
    }
}
