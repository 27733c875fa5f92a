// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use super::{
    GetIdentityPoolConfiguration, GetIdentityPoolConfigurationInput,
    GetIdentityPoolConfigurationOutput,
};
use crate::client::{FluentBuilder, fluent};
use sdk_runtime::generated::{BuildError, SendResult, input_builder};

/// Fluent builder of a [`GetIdentityPoolConfiguration`] request; [`send`](FluentBuilder::send)
/// sends it.
pub type GetIdentityPoolConfigurationFluentBuilder =
    FluentBuilder<GetIdentityPoolConfigurationInputBuilder>;

impl GetIdentityPoolConfigurationFluentBuilder {
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(mut self, value: impl Into<String>) -> Self {
        self.inner = self.inner.identity_pool_id(value);
        self
    }

    /// Sets or clears [`identity_pool_id`](GetIdentityPoolConfigurationInput::identity_pool_id).
    pub fn set_identity_pool_id(mut self, value: Option<String>) -> Self {
        self.inner = self.inner.set_identity_pool_id(value);
        self
    }

    /// Returns the value set for
    /// [`identity_pool_id`](GetIdentityPoolConfigurationInput::identity_pool_id).
    pub fn get_identity_pool_id(&self) -> &Option<String> {
        self.inner.get_identity_pool_id()
    }
}

/// Builder of [`GetIdentityPoolConfigurationInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetIdentityPoolConfigurationInputBuilder {
    inner: GetIdentityPoolConfigurationInput,
}

impl GetIdentityPoolConfigurationInputBuilder {
    /// ID of the identity pool: region, colon, lower-case UUID.
    ///
    /// Required.
    pub fn identity_pool_id(mut self, value: impl Into<String>) -> Self {
        self.inner.identity_pool_id = Some(value.into());
        self
    }

    /// Sets or clears [`identity_pool_id`](GetIdentityPoolConfigurationInput::identity_pool_id).
    pub fn set_identity_pool_id(mut self, value: Option<String>) -> Self {
        self.inner.identity_pool_id = value;
        self
    }

    /// Returns the value set for
    /// [`identity_pool_id`](GetIdentityPoolConfigurationInput::identity_pool_id).
    pub fn get_identity_pool_id(&self) -> &Option<String> {
        &self.inner.identity_pool_id
    }

    /// Builds the [`GetIdentityPoolConfigurationInput`]. Always succeeds: required members are
    /// checked when it is sent.
    pub fn build(self) -> Result<GetIdentityPoolConfigurationInput, BuildError> {
        Ok(self.inner)
    }

    /// Sends the input with the given client.
    pub async fn send_with(
        self,
        client: &crate::Client,
    ) -> SendResult<GetIdentityPoolConfiguration> {
        fluent(client, self).send().await
    }
}

input_builder!(GetIdentityPoolConfigurationInputBuilder => GetIdentityPoolConfiguration);

/// Builder of [`GetIdentityPoolConfigurationOutput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetIdentityPoolConfigurationOutputBuilder {
    inner: GetIdentityPoolConfigurationOutput,
}

impl GetIdentityPoolConfigurationOutputBuilder {
    /// ID of the identity pool of the configuration.
    pub fn identity_pool_id(mut self, value: impl Into<String>) -> Self {
        self.inner.identity_pool_id = Some(value.into());
        self
    }

    /// Sets or clears [`identity_pool_id`](GetIdentityPoolConfigurationOutput::identity_pool_id).
    pub fn set_identity_pool_id(mut self, value: Option<String>) -> Self {
        self.inner.identity_pool_id = value;
        self
    }

    /// Returns the value set for
    /// [`identity_pool_id`](GetIdentityPoolConfigurationOutput::identity_pool_id).
    pub fn get_identity_pool_id(&self) -> &Option<String> {
        &self.inner.identity_pool_id
    }

    /// Configuration of push synchronization.
    pub fn push_sync(mut self, value: crate::types::PushSync) -> Self {
        self.inner.push_sync = Some(value);
        self
    }

    /// Sets or clears [`push_sync`](GetIdentityPoolConfigurationOutput::push_sync).
    pub fn set_push_sync(mut self, value: Option<crate::types::PushSync>) -> Self {
        self.inner.push_sync = value;
        self
    }

    /// Returns the value set for [`push_sync`](GetIdentityPoolConfigurationOutput::push_sync).
    pub fn get_push_sync(&self) -> &Option<crate::types::PushSync> {
        &self.inner.push_sync
    }

    /// Configuration of streams.
    pub fn cognito_streams(mut self, value: crate::types::CognitoStreams) -> Self {
        self.inner.cognito_streams = Some(value);
        self
    }

    /// Sets or clears [`cognito_streams`](GetIdentityPoolConfigurationOutput::cognito_streams).
    pub fn set_cognito_streams(mut self, value: Option<crate::types::CognitoStreams>) -> Self {
        self.inner.cognito_streams = value;
        self
    }

    /// Returns the value set for
    /// [`cognito_streams`](GetIdentityPoolConfigurationOutput::cognito_streams).
    pub fn get_cognito_streams(&self) -> &Option<crate::types::CognitoStreams> {
        &self.inner.cognito_streams
    }

    /// Builds the [`GetIdentityPoolConfigurationOutput`].
    pub fn build(self) -> GetIdentityPoolConfigurationOutput {
        self.inner
    }
}
