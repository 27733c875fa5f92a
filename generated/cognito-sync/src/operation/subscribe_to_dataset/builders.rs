// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use super::{SubscribeToDatasetInput, SubscribeToDataset, SubscribeToDatasetOutput};
use crate::client::{FluentBuilder, change, fluent};
use sdk_runtime::generated::*;
/// Builds the input of [`SubscribeToDataset`]; [`send`](FluentBuilder::send) sends it.
pub type SubscribeToDatasetFluentBuilder = FluentBuilder<SubscribeToDatasetInputBuilder>;
impl SubscribeToDatasetFluentBuilder {
    /// The identity pool: the name of its region, a colon, and a UUID in lower case. Pass it as it
    /// is; the client escapes the colon in the path.
    ///
    /// Required. Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(self, input: impl Into<String>) -> Self {
        change(self, |inner| inner.identity_pool_id(input))
    }
    /// The identity pool: the name of its region, a colon, and a UUID in lower case. Pass it as it
    /// is; the client escapes the colon in the path.
    ///
    /// Required. Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn set_identity_pool_id(self, input: Option<String>) -> Self {
        change(self, |inner| inner.set_identity_pool_id(input))
    }
    /// The identity pool: the name of its region, a colon, and a UUID in lower case. Pass it as it
    /// is; the client escapes the colon in the path.
    ///
    /// Required. Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn get_identity_pool_id(&self) -> &Option<String> {
        self.inner.get_identity_pool_id()
    }
    /// The identity, that is, the user whose data is meant: the name of a region, a colon, and a
    /// UUID in lower case. It has the form of a pool's id but is not one.
    ///
    /// Required. Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_id(self, input: impl Into<String>) -> Self {
        change(self, |inner| inner.identity_id(input))
    }
    /// The identity, that is, the user whose data is meant: the name of a region, a colon, and a
    /// UUID in lower case. It has the form of a pool's id but is not one.
    ///
    /// Required. Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn set_identity_id(self, input: Option<String>) -> Self {
        change(self, |inner| inner.set_identity_id(input))
    }
    /// The identity, that is, the user whose data is meant: the name of a region, a colon, and a
    /// UUID in lower case. It has the form of a pool's id but is not one.
    ///
    /// Required. Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn get_identity_id(&self) -> &Option<String> {
        self.inner.get_identity_id()
    }
    /// The dataset's name, unique for the identity. Upper and lower case differ.
    ///
    /// Required. Length: 1 to 128 characters. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub fn dataset_name(self, input: impl Into<String>) -> Self {
        change(self, |inner| inner.dataset_name(input))
    }
    /// The dataset's name, unique for the identity. Upper and lower case differ.
    ///
    /// Required. Length: 1 to 128 characters. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub fn set_dataset_name(self, input: Option<String>) -> Self {
        change(self, |inner| inner.set_dataset_name(input))
    }
    /// The dataset's name, unique for the identity. Upper and lower case differ.
    ///
    /// Required. Length: 1 to 128 characters. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub fn get_dataset_name(&self) -> &Option<String> {
        self.inner.get_dataset_name()
    }
    /// The device, by the id that [`RegisterDevice`](crate::operation::register_device) gave it for
    /// this identity. It is not the push token.
    ///
    /// Required. Length: 1 to 256 characters.
    pub fn device_id(self, input: impl Into<String>) -> Self {
        change(self, |inner| inner.device_id(input))
    }
    /// The device, by the id that [`RegisterDevice`](crate::operation::register_device) gave it for
    /// this identity. It is not the push token.
    ///
    /// Required. Length: 1 to 256 characters.
    pub fn set_device_id(self, input: Option<String>) -> Self {
        change(self, |inner| inner.set_device_id(input))
    }
    /// The device, by the id that [`RegisterDevice`](crate::operation::register_device) gave it for
    /// this identity. It is not the push token.
    ///
    /// Required. Length: 1 to 256 characters.
    pub fn get_device_id(&self) -> &Option<String> {
        self.inner.get_device_id()
    }
}
/// Builds a [`SubscribeToDatasetInput`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct SubscribeToDatasetInputBuilder {
    inner: SubscribeToDatasetInput,
}
impl SubscribeToDatasetInputBuilder {
    /// The identity pool: the name of its region, a colon, and a UUID in lower case. Pass it as it
    /// is; the client escapes the colon in the path.
    ///
    /// Required. Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.identity_pool_id = Some(input.into()))
    }
    /// The identity pool: the name of its region, a colon, and a UUID in lower case. Pass it as it
    /// is; the client escapes the colon in the path.
    ///
    /// Required. Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn set_identity_pool_id(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.identity_pool_id = input)
    }
    /// The identity pool: the name of its region, a colon, and a UUID in lower case. Pass it as it
    /// is; the client escapes the colon in the path.
    ///
    /// Required. Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn get_identity_pool_id(&self) -> &Option<String> {
        &self.inner.identity_pool_id
    }
    /// The identity, that is, the user whose data is meant: the name of a region, a colon, and a
    /// UUID in lower case. It has the form of a pool's id but is not one.
    ///
    /// Required. Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_id(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.identity_id = Some(input.into()))
    }
    /// The identity, that is, the user whose data is meant: the name of a region, a colon, and a
    /// UUID in lower case. It has the form of a pool's id but is not one.
    ///
    /// Required. Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn set_identity_id(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.identity_id = input)
    }
    /// The identity, that is, the user whose data is meant: the name of a region, a colon, and a
    /// UUID in lower case. It has the form of a pool's id but is not one.
    ///
    /// Required. Length: 1 to 55 characters. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn get_identity_id(&self) -> &Option<String> {
        &self.inner.identity_id
    }
    /// The dataset's name, unique for the identity. Upper and lower case differ.
    ///
    /// Required. Length: 1 to 128 characters. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub fn dataset_name(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.dataset_name = Some(input.into()))
    }
    /// The dataset's name, unique for the identity. Upper and lower case differ.
    ///
    /// Required. Length: 1 to 128 characters. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub fn set_dataset_name(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.dataset_name = input)
    }
    /// The dataset's name, unique for the identity. Upper and lower case differ.
    ///
    /// Required. Length: 1 to 128 characters. Pattern: `[a-zA-Z0-9_.:-]+`.
    pub fn get_dataset_name(&self) -> &Option<String> {
        &self.inner.dataset_name
    }
    /// The device, by the id that [`RegisterDevice`](crate::operation::register_device) gave it for
    /// this identity. It is not the push token.
    ///
    /// Required. Length: 1 to 256 characters.
    pub fn device_id(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.device_id = Some(input.into()))
    }
    /// The device, by the id that [`RegisterDevice`](crate::operation::register_device) gave it for
    /// this identity. It is not the push token.
    ///
    /// Required. Length: 1 to 256 characters.
    pub fn set_device_id(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.device_id = input)
    }
    /// The device, by the id that [`RegisterDevice`](crate::operation::register_device) gave it for
    /// this identity. It is not the push token.
    ///
    /// Required. Length: 1 to 256 characters.
    pub fn get_device_id(&self) -> &Option<String> {
        &self.inner.device_id
    }
    /// Makes the value. What is required is checked when it is sent.
    pub fn build(self) -> Result<SubscribeToDatasetInput, BuildError> {
        Ok(self.inner)
    }
    /// Sends the input with a client.
    pub async fn send_with(
        self,
        client: &crate::Client,
    ) -> SendResult<SubscribeToDataset> {
        fluent(client, self).send().await
    }
}
input_builder!(SubscribeToDatasetInputBuilder, SubscribeToDataset);
/// Builds a [`SubscribeToDatasetOutput`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct SubscribeToDatasetOutputBuilder {
    inner: SubscribeToDatasetOutput,
}
impl SubscribeToDatasetOutputBuilder {
    /// Makes the value.
    pub fn build(self) -> SubscribeToDatasetOutput {
        self.inner
    }
}
