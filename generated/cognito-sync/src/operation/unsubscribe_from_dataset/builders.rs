// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use super::{UnsubscribeFromDataset, UnsubscribeFromDatasetInput, UnsubscribeFromDatasetOutput};
use crate::client::{FluentBuilder, change, fluent};
use sdk_runtime::generated::*;

/// Builds the input of [`UnsubscribeFromDataset`]; [`send`](FluentBuilder::send) sends it.
pub type UnsubscribeFromDatasetFluentBuilder = FluentBuilder<UnsubscribeFromDatasetInputBuilder>;

impl UnsubscribeFromDatasetFluentBuilder {
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

    /// ID of the identity, which represents one user: region, colon, lower-case UUID. It has the
    /// same format as an identity pool ID.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_id(self, input: impl Into<String>) -> Self {
        change(self, |inner| inner.identity_id(input))
    }

    /// ID of the identity, which represents one user: region, colon, lower-case UUID. It has the
    /// same format as an identity pool ID.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn set_identity_id(self, input: Option<String>) -> Self {
        change(self, |inner| inner.set_identity_id(input))
    }

    /// ID of the identity, which represents one user: region, colon, lower-case UUID. It has the
    /// same format as an identity pool ID.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn get_identity_id(&self) -> &Option<String> {
        self.inner.get_identity_id()
    }

    /// Name of the dataset. Unique for the identity and case-sensitive.
    ///
    /// Required. Length: 1 to 128. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub fn dataset_name(self, input: impl Into<String>) -> Self {
        change(self, |inner| inner.dataset_name(input))
    }

    /// Name of the dataset. Unique for the identity and case-sensitive.
    ///
    /// Required. Length: 1 to 128. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub fn set_dataset_name(self, input: Option<String>) -> Self {
        change(self, |inner| inner.set_dataset_name(input))
    }

    /// Name of the dataset. Unique for the identity and case-sensitive.
    ///
    /// Required. Length: 1 to 128. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub fn get_dataset_name(&self) -> &Option<String> {
        self.inner.get_dataset_name()
    }

    /// Device ID that [`RegisterDevice`](crate::operation::register_device) returned for this
    /// identity. Different from the push token.
    ///
    /// Required. Length: 1 to 256.
    pub fn device_id(self, input: impl Into<String>) -> Self {
        change(self, |inner| inner.device_id(input))
    }

    /// Device ID that [`RegisterDevice`](crate::operation::register_device) returned for this
    /// identity. Different from the push token.
    ///
    /// Required. Length: 1 to 256.
    pub fn set_device_id(self, input: Option<String>) -> Self {
        change(self, |inner| inner.set_device_id(input))
    }

    /// Device ID that [`RegisterDevice`](crate::operation::register_device) returned for this
    /// identity. Different from the push token.
    ///
    /// Required. Length: 1 to 256.
    pub fn get_device_id(&self) -> &Option<String> {
        self.inner.get_device_id()
    }
}

/// Builds a [`UnsubscribeFromDatasetInput`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct UnsubscribeFromDatasetInputBuilder {
    inner: UnsubscribeFromDatasetInput,
}

impl UnsubscribeFromDatasetInputBuilder {
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

    /// ID of the identity, which represents one user: region, colon, lower-case UUID. It has the
    /// same format as an identity pool ID.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_id(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.identity_id = Some(input.into()))
    }

    /// ID of the identity, which represents one user: region, colon, lower-case UUID. It has the
    /// same format as an identity pool ID.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn set_identity_id(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.identity_id = input)
    }

    /// ID of the identity, which represents one user: region, colon, lower-case UUID. It has the
    /// same format as an identity pool ID.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn get_identity_id(&self) -> &Option<String> {
        &self.inner.identity_id
    }

    /// Name of the dataset. Unique for the identity and case-sensitive.
    ///
    /// Required. Length: 1 to 128. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub fn dataset_name(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.dataset_name = Some(input.into()))
    }

    /// Name of the dataset. Unique for the identity and case-sensitive.
    ///
    /// Required. Length: 1 to 128. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub fn set_dataset_name(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.dataset_name = input)
    }

    /// Name of the dataset. Unique for the identity and case-sensitive.
    ///
    /// Required. Length: 1 to 128. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub fn get_dataset_name(&self) -> &Option<String> {
        &self.inner.dataset_name
    }

    /// Device ID that [`RegisterDevice`](crate::operation::register_device) returned for this
    /// identity. Different from the push token.
    ///
    /// Required. Length: 1 to 256.
    pub fn device_id(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.device_id = Some(input.into()))
    }

    /// Device ID that [`RegisterDevice`](crate::operation::register_device) returned for this
    /// identity. Different from the push token.
    ///
    /// Required. Length: 1 to 256.
    pub fn set_device_id(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.device_id = input)
    }

    /// Device ID that [`RegisterDevice`](crate::operation::register_device) returned for this
    /// identity. Different from the push token.
    ///
    /// Required. Length: 1 to 256.
    pub fn get_device_id(&self) -> &Option<String> {
        &self.inner.device_id
    }

    /// Makes the value. What is required is checked when it is sent.
    pub fn build(self) -> Result<UnsubscribeFromDatasetInput, BuildError> {
        Ok(self.inner)
    }

    /// Sends the input with a client.
    pub async fn send_with(self, client: &crate::Client) -> SendResult<UnsubscribeFromDataset> {
        fluent(client, self).send().await
    }
}

input_builder!(UnsubscribeFromDatasetInputBuilder, UnsubscribeFromDataset);

/// Builds a [`UnsubscribeFromDatasetOutput`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct UnsubscribeFromDatasetOutputBuilder {
    inner: UnsubscribeFromDatasetOutput,
}

impl UnsubscribeFromDatasetOutputBuilder {
    /// Makes the value.
    pub fn build(self) -> UnsubscribeFromDatasetOutput {
        self.inner
    }
}
