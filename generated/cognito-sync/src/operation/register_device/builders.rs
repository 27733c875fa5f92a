// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use super::{RegisterDevice, RegisterDeviceInput, RegisterDeviceOutput};
use crate::client::{FluentBuilder, change, fluent};
use sdk_runtime::generated::*;

/// Builds the input of [`RegisterDevice`]; [`send`](FluentBuilder::send) sends it.
pub type RegisterDeviceFluentBuilder = FluentBuilder<RegisterDeviceInputBuilder>;

impl RegisterDeviceFluentBuilder {
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

    /// Push service that issued the push token.
    ///
    /// Required.
    pub fn platform(self, input: crate::types::Platform) -> Self {
        change(self, |inner| inner.platform(input))
    }

    /// Push service that issued the push token.
    ///
    /// Required.
    pub fn set_platform(self, input: Option<crate::types::Platform>) -> Self {
        change(self, |inner| inner.set_platform(input))
    }

    /// Push service that issued the push token.
    ///
    /// Required.
    pub fn get_platform(&self) -> &Option<crate::types::Platform> {
        self.inner.get_platform()
    }

    /// Push token issued to the app by the platform on this device.
    ///
    /// With a push token of another platform, or of the other environment of Apple's push service,
    /// notifications are not delivered.
    ///
    /// Required. Sensitive: redacted in `Debug`.
    pub fn token(self, input: impl Into<String>) -> Self {
        change(self, |inner| inner.token(input))
    }

    /// Push token issued to the app by the platform on this device.
    ///
    /// With a push token of another platform, or of the other environment of Apple's push service,
    /// notifications are not delivered.
    ///
    /// Required. Sensitive: redacted in `Debug`.
    pub fn set_token(self, input: Option<String>) -> Self {
        change(self, |inner| inner.set_token(input))
    }

    /// Push token issued to the app by the platform on this device.
    ///
    /// With a push token of another platform, or of the other environment of Apple's push service,
    /// notifications are not delivered.
    ///
    /// Required. Sensitive: redacted in `Debug`.
    pub fn get_token(&self) -> &Option<String> {
        self.inner.get_token()
    }
}

/// Builds a [`RegisterDeviceInput`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct RegisterDeviceInputBuilder {
    inner: RegisterDeviceInput,
}

impl RegisterDeviceInputBuilder {
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

    /// Push service that issued the push token.
    ///
    /// Required.
    pub fn platform(self, input: crate::types::Platform) -> Self {
        with(self, |it| it.inner.platform = Some(input))
    }

    /// Push service that issued the push token.
    ///
    /// Required.
    pub fn set_platform(self, input: Option<crate::types::Platform>) -> Self {
        with(self, |it| it.inner.platform = input)
    }

    /// Push service that issued the push token.
    ///
    /// Required.
    pub fn get_platform(&self) -> &Option<crate::types::Platform> {
        &self.inner.platform
    }

    /// Push token issued to the app by the platform on this device.
    ///
    /// With a push token of another platform, or of the other environment of Apple's push service,
    /// notifications are not delivered.
    ///
    /// Required. Sensitive: redacted in `Debug`.
    pub fn token(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.token = Some(input.into()))
    }

    /// Push token issued to the app by the platform on this device.
    ///
    /// With a push token of another platform, or of the other environment of Apple's push service,
    /// notifications are not delivered.
    ///
    /// Required. Sensitive: redacted in `Debug`.
    pub fn set_token(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.token = input)
    }

    /// Push token issued to the app by the platform on this device.
    ///
    /// With a push token of another platform, or of the other environment of Apple's push service,
    /// notifications are not delivered.
    ///
    /// Required. Sensitive: redacted in `Debug`.
    pub fn get_token(&self) -> &Option<String> {
        &self.inner.token
    }

    /// Makes the value. What is required is checked when it is sent.
    pub fn build(self) -> Result<RegisterDeviceInput, BuildError> {
        Ok(self.inner)
    }

    /// Sends the input with a client.
    pub async fn send_with(self, client: &crate::Client) -> SendResult<RegisterDevice> {
        fluent(client, self).send().await
    }
}

input_builder!(RegisterDeviceInputBuilder, RegisterDevice);

/// Builds a [`RegisterDeviceOutput`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct RegisterDeviceOutputBuilder {
    inner: RegisterDeviceOutput,
}

impl RegisterDeviceOutputBuilder {
    /// Device ID, valid for this identity. Pass it to
    /// [`SubscribeToDataset`](crate::operation::subscribe_to_dataset), and to
    /// [`UpdateRecords`](crate::operation::update_records) so that the device is not notified of
    /// its own changes.
    ///
    /// Length: 1 to 256.
    pub fn device_id(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.device_id = Some(input.into()))
    }

    /// Device ID, valid for this identity. Pass it to
    /// [`SubscribeToDataset`](crate::operation::subscribe_to_dataset), and to
    /// [`UpdateRecords`](crate::operation::update_records) so that the device is not notified of
    /// its own changes.
    ///
    /// Length: 1 to 256.
    pub fn set_device_id(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.device_id = input)
    }

    /// Device ID, valid for this identity. Pass it to
    /// [`SubscribeToDataset`](crate::operation::subscribe_to_dataset), and to
    /// [`UpdateRecords`](crate::operation::update_records) so that the device is not notified of
    /// its own changes.
    ///
    /// Length: 1 to 256.
    pub fn get_device_id(&self) -> &Option<String> {
        &self.inner.device_id
    }

    /// Makes the value.
    pub fn build(self) -> RegisterDeviceOutput {
        self.inner
    }
}
