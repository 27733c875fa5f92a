// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use super::{
    SetIdentityPoolConfiguration, SetIdentityPoolConfigurationInput,
    SetIdentityPoolConfigurationOutput,
};
use crate::client::{FluentBuilder, fluent};
use sdk_runtime::generated::{BuildError, SendResult, input_builder};

/// Fluent builder of a [`SetIdentityPoolConfiguration`] request; [`send`](FluentBuilder::send)
/// sends it.
pub type SetIdentityPoolConfigurationFluentBuilder =
    FluentBuilder<SetIdentityPoolConfigurationInputBuilder>;

impl SetIdentityPoolConfigurationFluentBuilder {
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(mut self, value: impl Into<String>) -> Self {
        self.inner = self.inner.identity_pool_id(value);
        self
    }

    /// Sets or clears [`identity_pool_id`](SetIdentityPoolConfigurationInput::identity_pool_id).
    pub fn set_identity_pool_id(mut self, value: Option<String>) -> Self {
        self.inner = self.inner.set_identity_pool_id(value);
        self
    }

    /// Returns the value set for
    /// [`identity_pool_id`](SetIdentityPoolConfigurationInput::identity_pool_id).
    pub fn get_identity_pool_id(&self) -> &Option<String> {
        self.inner.get_identity_pool_id()
    }

    /// Configuration of push synchronization to set.
    pub fn push_sync(mut self, value: crate::types::PushSync) -> Self {
        self.inner = self.inner.push_sync(value);
        self
    }

    /// Sets or clears [`push_sync`](SetIdentityPoolConfigurationInput::push_sync).
    pub fn set_push_sync(mut self, value: Option<crate::types::PushSync>) -> Self {
        self.inner = self.inner.set_push_sync(value);
        self
    }

    /// Returns the value set for [`push_sync`](SetIdentityPoolConfigurationInput::push_sync).
    pub fn get_push_sync(&self) -> &Option<crate::types::PushSync> {
        self.inner.get_push_sync()
    }

    /// Configuration of streams to set.
    pub fn cognito_streams(mut self, value: crate::types::CognitoStreams) -> Self {
        self.inner = self.inner.cognito_streams(value);
        self
    }

    /// Sets or clears [`cognito_streams`](SetIdentityPoolConfigurationInput::cognito_streams).
    pub fn set_cognito_streams(mut self, value: Option<crate::types::CognitoStreams>) -> Self {
        self.inner = self.inner.set_cognito_streams(value);
        self
    }

    /// Returns the value set for
    /// [`cognito_streams`](SetIdentityPoolConfigurationInput::cognito_streams).
    pub fn get_cognito_streams(&self) -> &Option<crate::types::CognitoStreams> {
        self.inner.get_cognito_streams()
    }
}

/// Builder of [`SetIdentityPoolConfigurationInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SetIdentityPoolConfigurationInputBuilder {
    inner: SetIdentityPoolConfigurationInput,
}

impl SetIdentityPoolConfigurationInputBuilder {
    /// ID of the identity pool: region, colon, lower-case UUID.
    ///
    /// Required.
    pub fn identity_pool_id(mut self, value: impl Into<String>) -> Self {
        self.inner.identity_pool_id = Some(value.into());
        self
    }

    /// Sets or clears [`identity_pool_id`](SetIdentityPoolConfigurationInput::identity_pool_id).
    pub fn set_identity_pool_id(mut self, value: Option<String>) -> Self {
        self.inner.identity_pool_id = value;
        self
    }

    /// Returns the value set for
    /// [`identity_pool_id`](SetIdentityPoolConfigurationInput::identity_pool_id).
    pub fn get_identity_pool_id(&self) -> &Option<String> {
        &self.inner.identity_pool_id
    }

    /// Configuration of push synchronization to set.
    pub fn push_sync(mut self, value: crate::types::PushSync) -> Self {
        self.inner.push_sync = Some(value);
        self
    }

    /// Sets or clears [`push_sync`](SetIdentityPoolConfigurationInput::push_sync).
    pub fn set_push_sync(mut self, value: Option<crate::types::PushSync>) -> Self {
        self.inner.push_sync = value;
        self
    }

    /// Returns the value set for [`push_sync`](SetIdentityPoolConfigurationInput::push_sync).
    pub fn get_push_sync(&self) -> &Option<crate::types::PushSync> {
        &self.inner.push_sync
    }

    /// Configuration of streams to set.
    pub fn cognito_streams(mut self, value: crate::types::CognitoStreams) -> Self {
        self.inner.cognito_streams = Some(value);
        self
    }

    /// Sets or clears [`cognito_streams`](SetIdentityPoolConfigurationInput::cognito_streams).
    pub fn set_cognito_streams(mut self, value: Option<crate::types::CognitoStreams>) -> Self {
        self.inner.cognito_streams = value;
        self
    }

    /// Returns the value set for
    /// [`cognito_streams`](SetIdentityPoolConfigurationInput::cognito_streams).
    pub fn get_cognito_streams(&self) -> &Option<crate::types::CognitoStreams> {
        &self.inner.cognito_streams
    }

    /// Builds the [`SetIdentityPoolConfigurationInput`]. Always succeeds: required members are
    /// checked when it is sent.
    pub fn build(self) -> Result<SetIdentityPoolConfigurationInput, BuildError> {
        Ok(self.inner)
    }

    /// Sends the input with the given client.
    pub async fn send_with(
        self,
        client: &crate::Client,
    ) -> SendResult<SetIdentityPoolConfiguration> {
        fluent(client, self).send().await
    }
}

input_builder!(SetIdentityPoolConfigurationInputBuilder => SetIdentityPoolConfiguration);

/// Builder of [`SetIdentityPoolConfigurationOutput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SetIdentityPoolConfigurationOutputBuilder {
    inner: SetIdentityPoolConfigurationOutput,
}

impl SetIdentityPoolConfigurationOutputBuilder {
    /// ID of the identity pool that was configured.
    pub fn identity_pool_id(mut self, value: impl Into<String>) -> Self {
        self.inner.identity_pool_id = Some(value.into());
        self
    }

    /// Sets or clears [`identity_pool_id`](SetIdentityPoolConfigurationOutput::identity_pool_id).
    pub fn set_identity_pool_id(mut self, value: Option<String>) -> Self {
        self.inner.identity_pool_id = value;
        self
    }

    /// Returns the value set for
    /// [`identity_pool_id`](SetIdentityPoolConfigurationOutput::identity_pool_id).
    pub fn get_identity_pool_id(&self) -> &Option<String> {
        &self.inner.identity_pool_id
    }

    /// Configuration of push synchronization.
    pub fn push_sync(mut self, value: crate::types::PushSync) -> Self {
        self.inner.push_sync = Some(value);
        self
    }

    /// Sets or clears [`push_sync`](SetIdentityPoolConfigurationOutput::push_sync).
    pub fn set_push_sync(mut self, value: Option<crate::types::PushSync>) -> Self {
        self.inner.push_sync = value;
        self
    }

    /// Returns the value set for [`push_sync`](SetIdentityPoolConfigurationOutput::push_sync).
    pub fn get_push_sync(&self) -> &Option<crate::types::PushSync> {
        &self.inner.push_sync
    }

    /// Configuration of streams.
    pub fn cognito_streams(mut self, value: crate::types::CognitoStreams) -> Self {
        self.inner.cognito_streams = Some(value);
        self
    }

    /// Sets or clears [`cognito_streams`](SetIdentityPoolConfigurationOutput::cognito_streams).
    pub fn set_cognito_streams(mut self, value: Option<crate::types::CognitoStreams>) -> Self {
        self.inner.cognito_streams = value;
        self
    }

    /// Returns the value set for
    /// [`cognito_streams`](SetIdentityPoolConfigurationOutput::cognito_streams).
    pub fn get_cognito_streams(&self) -> &Option<crate::types::CognitoStreams> {
        &self.inner.cognito_streams
    }

    /// Builds the [`SetIdentityPoolConfigurationOutput`].
    pub fn build(self) -> SetIdentityPoolConfigurationOutput {
        self.inner
    }
}
