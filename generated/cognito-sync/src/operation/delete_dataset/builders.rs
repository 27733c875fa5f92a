// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use super::{DeleteDataset, DeleteDatasetInput, DeleteDatasetOutput};
use crate::client::{FluentBuilder, fluent};
use sdk_runtime::generated::{BuildError, SendResult, input_builder};

/// Fluent builder of a [`DeleteDataset`] request; [`send`](FluentBuilder::send) sends it.
pub type DeleteDatasetFluentBuilder = FluentBuilder<DeleteDatasetInputBuilder>;

impl DeleteDatasetFluentBuilder {
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(mut self, value: impl Into<String>) -> Self {
        self.inner = self.inner.identity_pool_id(value);
        self
    }

    /// Sets or clears [`identity_pool_id`](DeleteDatasetInput::identity_pool_id).
    pub fn set_identity_pool_id(mut self, value: Option<String>) -> Self {
        self.inner = self.inner.set_identity_pool_id(value);
        self
    }

    /// Returns the value set for [`identity_pool_id`](DeleteDatasetInput::identity_pool_id).
    pub fn get_identity_pool_id(&self) -> &Option<String> {
        self.inner.get_identity_pool_id()
    }

    /// ID of the identity, which represents one user: region, colon, lower-case UUID. It has the
    /// same format as an identity pool ID.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_id(mut self, value: impl Into<String>) -> Self {
        self.inner = self.inner.identity_id(value);
        self
    }

    /// Sets or clears [`identity_id`](DeleteDatasetInput::identity_id).
    pub fn set_identity_id(mut self, value: Option<String>) -> Self {
        self.inner = self.inner.set_identity_id(value);
        self
    }

    /// Returns the value set for [`identity_id`](DeleteDatasetInput::identity_id).
    pub fn get_identity_id(&self) -> &Option<String> {
        self.inner.get_identity_id()
    }

    /// Name of the dataset. Unique for the identity and case-sensitive.
    ///
    /// Required. Length: 1 to 128. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub fn dataset_name(mut self, value: impl Into<String>) -> Self {
        self.inner = self.inner.dataset_name(value);
        self
    }

    /// Sets or clears [`dataset_name`](DeleteDatasetInput::dataset_name).
    pub fn set_dataset_name(mut self, value: Option<String>) -> Self {
        self.inner = self.inner.set_dataset_name(value);
        self
    }

    /// Returns the value set for [`dataset_name`](DeleteDatasetInput::dataset_name).
    pub fn get_dataset_name(&self) -> &Option<String> {
        self.inner.get_dataset_name()
    }
}

/// Builder of [`DeleteDatasetInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteDatasetInputBuilder {
    inner: DeleteDatasetInput,
}

impl DeleteDatasetInputBuilder {
    /// ID of the identity pool: region, colon, lower-case UUID.
    ///
    /// Required.
    pub fn identity_pool_id(mut self, value: impl Into<String>) -> Self {
        self.inner.identity_pool_id = Some(value.into());
        self
    }

    /// Sets or clears [`identity_pool_id`](DeleteDatasetInput::identity_pool_id).
    pub fn set_identity_pool_id(mut self, value: Option<String>) -> Self {
        self.inner.identity_pool_id = value;
        self
    }

    /// Returns the value set for [`identity_pool_id`](DeleteDatasetInput::identity_pool_id).
    pub fn get_identity_pool_id(&self) -> &Option<String> {
        &self.inner.identity_pool_id
    }

    /// ID of the identity, which represents one user: region, colon, lower-case UUID.
    ///
    /// Required.
    pub fn identity_id(mut self, value: impl Into<String>) -> Self {
        self.inner.identity_id = Some(value.into());
        self
    }

    /// Sets or clears [`identity_id`](DeleteDatasetInput::identity_id).
    pub fn set_identity_id(mut self, value: Option<String>) -> Self {
        self.inner.identity_id = value;
        self
    }

    /// Returns the value set for [`identity_id`](DeleteDatasetInput::identity_id).
    pub fn get_identity_id(&self) -> &Option<String> {
        &self.inner.identity_id
    }

    /// Name of the dataset.
    ///
    /// Required.
    pub fn dataset_name(mut self, value: impl Into<String>) -> Self {
        self.inner.dataset_name = Some(value.into());
        self
    }

    /// Sets or clears [`dataset_name`](DeleteDatasetInput::dataset_name).
    pub fn set_dataset_name(mut self, value: Option<String>) -> Self {
        self.inner.dataset_name = value;
        self
    }

    /// Returns the value set for [`dataset_name`](DeleteDatasetInput::dataset_name).
    pub fn get_dataset_name(&self) -> &Option<String> {
        &self.inner.dataset_name
    }

    /// Builds the [`DeleteDatasetInput`]. Always succeeds: required members are checked when it is
    /// sent.
    pub fn build(self) -> Result<DeleteDatasetInput, BuildError> {
        Ok(self.inner)
    }

    /// Sends the input with the given client.
    pub async fn send_with(self, client: &crate::Client) -> SendResult<DeleteDataset> {
        fluent(client, self).send().await
    }
}

input_builder!(DeleteDatasetInputBuilder => DeleteDataset);

/// Builder of [`DeleteDatasetOutput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteDatasetOutputBuilder {
    inner: DeleteDatasetOutput,
}

impl DeleteDatasetOutputBuilder {
    /// Metadata of the dataset at the time of its deletion.
    pub fn dataset(mut self, value: crate::types::Dataset) -> Self {
        self.inner.dataset = Some(value);
        self
    }

    /// Sets or clears [`dataset`](DeleteDatasetOutput::dataset).
    pub fn set_dataset(mut self, value: Option<crate::types::Dataset>) -> Self {
        self.inner.dataset = value;
        self
    }

    /// Returns the value set for [`dataset`](DeleteDatasetOutput::dataset).
    pub fn get_dataset(&self) -> &Option<crate::types::Dataset> {
        &self.inner.dataset
    }

    /// Builds the [`DeleteDatasetOutput`].
    pub fn build(self) -> DeleteDatasetOutput {
        self.inner
    }
}
