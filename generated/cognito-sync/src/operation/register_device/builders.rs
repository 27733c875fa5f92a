// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use super::{RegisterDevice, RegisterDeviceInput, RegisterDeviceOutput};
use crate::client::{FluentBuilder, fluent};
use sdk_runtime::generated::{BuildError, SendResult, input_builder};

/// Fluent builder of a [`RegisterDevice`] request; [`send`](FluentBuilder::send) sends it.
pub type RegisterDeviceFluentBuilder = FluentBuilder<RegisterDeviceInputBuilder>;

impl RegisterDeviceFluentBuilder {
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(mut self, value: impl Into<String>) -> Self {
        self.inner = self.inner.identity_pool_id(value);
        self
    }

    /// Sets or clears [`identity_pool_id`](RegisterDeviceInput::identity_pool_id).
    pub fn set_identity_pool_id(mut self, value: Option<String>) -> Self {
        self.inner = self.inner.set_identity_pool_id(value);
        self
    }

    /// Returns the value set for [`identity_pool_id`](RegisterDeviceInput::identity_pool_id).
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

    /// Sets or clears [`identity_id`](RegisterDeviceInput::identity_id).
    pub fn set_identity_id(mut self, value: Option<String>) -> Self {
        self.inner = self.inner.set_identity_id(value);
        self
    }

    /// Returns the value set for [`identity_id`](RegisterDeviceInput::identity_id).
    pub fn get_identity_id(&self) -> &Option<String> {
        self.inner.get_identity_id()
    }

    /// Push service that issued the push token.
    ///
    /// Required.
    pub fn platform(mut self, value: crate::types::Platform) -> Self {
        self.inner = self.inner.platform(value);
        self
    }

    /// Sets or clears [`platform`](RegisterDeviceInput::platform).
    pub fn set_platform(mut self, value: Option<crate::types::Platform>) -> Self {
        self.inner = self.inner.set_platform(value);
        self
    }

    /// Returns the value set for [`platform`](RegisterDeviceInput::platform).
    pub fn get_platform(&self) -> &Option<crate::types::Platform> {
        self.inner.get_platform()
    }

    /// Push token issued to the app by the platform on this device.
    ///
    /// With a push token of another platform, or of the other environment of Apple's push service,
    /// notifications are not delivered.
    ///
    /// Required. Sensitive: redacted in `Debug`.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.inner = self.inner.token(value);
        self
    }

    /// Sets or clears [`token`](RegisterDeviceInput::token).
    pub fn set_token(mut self, value: Option<String>) -> Self {
        self.inner = self.inner.set_token(value);
        self
    }

    /// Returns the value set for [`token`](RegisterDeviceInput::token).
    pub fn get_token(&self) -> &Option<String> {
        self.inner.get_token()
    }
}

/// Builder of [`RegisterDeviceInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RegisterDeviceInputBuilder {
    inner: RegisterDeviceInput,
}

impl RegisterDeviceInputBuilder {
    /// ID of the identity pool: region, colon, lower-case UUID.
    ///
    /// Required.
    pub fn identity_pool_id(mut self, value: impl Into<String>) -> Self {
        self.inner.identity_pool_id = Some(value.into());
        self
    }

    /// Sets or clears [`identity_pool_id`](RegisterDeviceInput::identity_pool_id).
    pub fn set_identity_pool_id(mut self, value: Option<String>) -> Self {
        self.inner.identity_pool_id = value;
        self
    }

    /// Returns the value set for [`identity_pool_id`](RegisterDeviceInput::identity_pool_id).
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

    /// Sets or clears [`identity_id`](RegisterDeviceInput::identity_id).
    pub fn set_identity_id(mut self, value: Option<String>) -> Self {
        self.inner.identity_id = value;
        self
    }

    /// Returns the value set for [`identity_id`](RegisterDeviceInput::identity_id).
    pub fn get_identity_id(&self) -> &Option<String> {
        &self.inner.identity_id
    }

    /// Push service that issued the push token.
    ///
    /// Required.
    pub fn platform(mut self, value: crate::types::Platform) -> Self {
        self.inner.platform = Some(value);
        self
    }

    /// Sets or clears [`platform`](RegisterDeviceInput::platform).
    pub fn set_platform(mut self, value: Option<crate::types::Platform>) -> Self {
        self.inner.platform = value;
        self
    }

    /// Returns the value set for [`platform`](RegisterDeviceInput::platform).
    pub fn get_platform(&self) -> &Option<crate::types::Platform> {
        &self.inner.platform
    }

    /// Push token issued to the app by the platform on this device.
    ///
    /// Required.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.inner.token = Some(value.into());
        self
    }

    /// Sets or clears [`token`](RegisterDeviceInput::token).
    pub fn set_token(mut self, value: Option<String>) -> Self {
        self.inner.token = value;
        self
    }

    /// Returns the value set for [`token`](RegisterDeviceInput::token).
    pub fn get_token(&self) -> &Option<String> {
        &self.inner.token
    }

    /// Builds the [`RegisterDeviceInput`]. Always succeeds: required members are checked when it is
    /// sent.
    pub fn build(self) -> Result<RegisterDeviceInput, BuildError> {
        Ok(self.inner)
    }

    /// Sends the input with the given client.
    pub async fn send_with(self, client: &crate::Client) -> SendResult<RegisterDevice> {
        fluent(client, self).send().await
    }
}

input_builder!(RegisterDeviceInputBuilder => RegisterDevice);

/// Builder of [`RegisterDeviceOutput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RegisterDeviceOutputBuilder {
    inner: RegisterDeviceOutput,
}

impl RegisterDeviceOutputBuilder {
    /// Device ID, valid for this identity.
    pub fn device_id(mut self, value: impl Into<String>) -> Self {
        self.inner.device_id = Some(value.into());
        self
    }

    /// Sets or clears [`device_id`](RegisterDeviceOutput::device_id).
    pub fn set_device_id(mut self, value: Option<String>) -> Self {
        self.inner.device_id = value;
        self
    }

    /// Returns the value set for [`device_id`](RegisterDeviceOutput::device_id).
    pub fn get_device_id(&self) -> &Option<String> {
        &self.inner.device_id
    }

    /// Builds the [`RegisterDeviceOutput`].
    pub fn build(self) -> RegisterDeviceOutput {
        self.inner
    }
}
