// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use super::{SubscribeToDataset, SubscribeToDatasetInput, SubscribeToDatasetOutput};
use crate::client::{FluentBuilder, fluent};
use sdk_runtime::generated::{BuildError, SendResult, input_builder};

/// Fluent builder of a [`SubscribeToDataset`] request; [`send`](FluentBuilder::send) sends it.
pub type SubscribeToDatasetFluentBuilder = FluentBuilder<SubscribeToDatasetInputBuilder>;

impl SubscribeToDatasetFluentBuilder {
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(mut self, value: impl Into<String>) -> Self {
        self.inner = self.inner.identity_pool_id(value);
        self
    }

    /// Sets or clears [`identity_pool_id`](SubscribeToDatasetInput::identity_pool_id).
    pub fn set_identity_pool_id(mut self, value: Option<String>) -> Self {
        self.inner = self.inner.set_identity_pool_id(value);
        self
    }

    /// Returns the value set for [`identity_pool_id`](SubscribeToDatasetInput::identity_pool_id).
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

    /// Sets or clears [`identity_id`](SubscribeToDatasetInput::identity_id).
    pub fn set_identity_id(mut self, value: Option<String>) -> Self {
        self.inner = self.inner.set_identity_id(value);
        self
    }

    /// Returns the value set for [`identity_id`](SubscribeToDatasetInput::identity_id).
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

    /// Sets or clears [`dataset_name`](SubscribeToDatasetInput::dataset_name).
    pub fn set_dataset_name(mut self, value: Option<String>) -> Self {
        self.inner = self.inner.set_dataset_name(value);
        self
    }

    /// Returns the value set for [`dataset_name`](SubscribeToDatasetInput::dataset_name).
    pub fn get_dataset_name(&self) -> &Option<String> {
        self.inner.get_dataset_name()
    }

    /// Device ID that [`RegisterDevice`](crate::operation::register_device) returned for this
    /// identity. Different from the push token.
    ///
    /// Required. Length: 1 to 256.
    pub fn device_id(mut self, value: impl Into<String>) -> Self {
        self.inner = self.inner.device_id(value);
        self
    }

    /// Sets or clears [`device_id`](SubscribeToDatasetInput::device_id).
    pub fn set_device_id(mut self, value: Option<String>) -> Self {
        self.inner = self.inner.set_device_id(value);
        self
    }

    /// Returns the value set for [`device_id`](SubscribeToDatasetInput::device_id).
    pub fn get_device_id(&self) -> &Option<String> {
        self.inner.get_device_id()
    }
}

/// Builder of [`SubscribeToDatasetInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscribeToDatasetInputBuilder {
    inner: SubscribeToDatasetInput,
}

impl SubscribeToDatasetInputBuilder {
    /// ID of the identity pool: region, colon, lower-case UUID.
    ///
    /// Required.
    pub fn identity_pool_id(mut self, value: impl Into<String>) -> Self {
        self.inner.identity_pool_id = Some(value.into());
        self
    }

    /// Sets or clears [`identity_pool_id`](SubscribeToDatasetInput::identity_pool_id).
    pub fn set_identity_pool_id(mut self, value: Option<String>) -> Self {
        self.inner.identity_pool_id = value;
        self
    }

    /// Returns the value set for [`identity_pool_id`](SubscribeToDatasetInput::identity_pool_id).
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

    /// Sets or clears [`identity_id`](SubscribeToDatasetInput::identity_id).
    pub fn set_identity_id(mut self, value: Option<String>) -> Self {
        self.inner.identity_id = value;
        self
    }

    /// Returns the value set for [`identity_id`](SubscribeToDatasetInput::identity_id).
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

    /// Sets or clears [`dataset_name`](SubscribeToDatasetInput::dataset_name).
    pub fn set_dataset_name(mut self, value: Option<String>) -> Self {
        self.inner.dataset_name = value;
        self
    }

    /// Returns the value set for [`dataset_name`](SubscribeToDatasetInput::dataset_name).
    pub fn get_dataset_name(&self) -> &Option<String> {
        &self.inner.dataset_name
    }

    /// Device ID that [`RegisterDevice`](crate::operation::register_device) returned for this
    /// identity.
    ///
    /// Required.
    pub fn device_id(mut self, value: impl Into<String>) -> Self {
        self.inner.device_id = Some(value.into());
        self
    }

    /// Sets or clears [`device_id`](SubscribeToDatasetInput::device_id).
    pub fn set_device_id(mut self, value: Option<String>) -> Self {
        self.inner.device_id = value;
        self
    }

    /// Returns the value set for [`device_id`](SubscribeToDatasetInput::device_id).
    pub fn get_device_id(&self) -> &Option<String> {
        &self.inner.device_id
    }

    /// Builds the [`SubscribeToDatasetInput`]. Always succeeds: required members are checked when
    /// it is sent.
    pub fn build(self) -> Result<SubscribeToDatasetInput, BuildError> {
        Ok(self.inner)
    }

    /// Sends the input with the given client.
    pub async fn send_with(self, client: &crate::Client) -> SendResult<SubscribeToDataset> {
        fluent(client, self).send().await
    }
}

input_builder!(SubscribeToDatasetInputBuilder => SubscribeToDataset);

/// Builder of [`SubscribeToDatasetOutput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscribeToDatasetOutputBuilder {
    inner: SubscribeToDatasetOutput,
}

impl SubscribeToDatasetOutputBuilder {
    /// Builds the [`SubscribeToDatasetOutput`].
    pub fn build(self) -> SubscribeToDatasetOutput {
        self.inner
    }
}
