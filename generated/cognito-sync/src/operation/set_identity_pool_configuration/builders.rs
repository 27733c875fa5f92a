// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use super::{
    SetIdentityPoolConfiguration, SetIdentityPoolConfigurationInput,
    SetIdentityPoolConfigurationOutput,
};
use crate::client::{FluentBuilder, change, fluent};
use sdk_runtime::generated::*;

/// Builds the input of [`SetIdentityPoolConfiguration`]; [`send`](FluentBuilder::send) sends it.
pub type SetIdentityPoolConfigurationFluentBuilder =
    FluentBuilder<SetIdentityPoolConfigurationInputBuilder>;

impl SetIdentityPoolConfigurationFluentBuilder {
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

    /// Configuration of push synchronization to set.
    pub fn push_sync(self, input: crate::types::PushSync) -> Self {
        change(self, |inner| inner.push_sync(input))
    }

    /// Configuration of push synchronization to set.
    pub fn set_push_sync(self, input: Option<crate::types::PushSync>) -> Self {
        change(self, |inner| inner.set_push_sync(input))
    }

    /// Configuration of push synchronization to set.
    pub fn get_push_sync(&self) -> &Option<crate::types::PushSync> {
        self.inner.get_push_sync()
    }

    /// Configuration of streams to set.
    pub fn cognito_streams(self, input: crate::types::CognitoStreams) -> Self {
        change(self, |inner| inner.cognito_streams(input))
    }

    /// Configuration of streams to set.
    pub fn set_cognito_streams(self, input: Option<crate::types::CognitoStreams>) -> Self {
        change(self, |inner| inner.set_cognito_streams(input))
    }

    /// Configuration of streams to set.
    pub fn get_cognito_streams(&self) -> &Option<crate::types::CognitoStreams> {
        self.inner.get_cognito_streams()
    }
}

/// Builds a [`SetIdentityPoolConfigurationInput`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct SetIdentityPoolConfigurationInputBuilder {
    inner: SetIdentityPoolConfigurationInput,
}

impl SetIdentityPoolConfigurationInputBuilder {
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

    /// Configuration of push synchronization to set.
    pub fn push_sync(self, input: crate::types::PushSync) -> Self {
        with(self, |it| it.inner.push_sync = Some(input))
    }

    /// Configuration of push synchronization to set.
    pub fn set_push_sync(self, input: Option<crate::types::PushSync>) -> Self {
        with(self, |it| it.inner.push_sync = input)
    }

    /// Configuration of push synchronization to set.
    pub fn get_push_sync(&self) -> &Option<crate::types::PushSync> {
        &self.inner.push_sync
    }

    /// Configuration of streams to set.
    pub fn cognito_streams(self, input: crate::types::CognitoStreams) -> Self {
        with(self, |it| it.inner.cognito_streams = Some(input))
    }

    /// Configuration of streams to set.
    pub fn set_cognito_streams(self, input: Option<crate::types::CognitoStreams>) -> Self {
        with(self, |it| it.inner.cognito_streams = input)
    }

    /// Configuration of streams to set.
    pub fn get_cognito_streams(&self) -> &Option<crate::types::CognitoStreams> {
        &self.inner.cognito_streams
    }

    /// Makes the value. What is required is checked when it is sent.
    pub fn build(self) -> Result<SetIdentityPoolConfigurationInput, BuildError> {
        Ok(self.inner)
    }

    /// Sends the input with a client.
    pub async fn send_with(
        self,
        client: &crate::Client,
    ) -> SendResult<SetIdentityPoolConfiguration> {
        fluent(client, self).send().await
    }
}

input_builder!(
    SetIdentityPoolConfigurationInputBuilder,
    SetIdentityPoolConfiguration
);

/// Builds a [`SetIdentityPoolConfigurationOutput`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct SetIdentityPoolConfigurationOutputBuilder {
    inner: SetIdentityPoolConfigurationOutput,
}

impl SetIdentityPoolConfigurationOutputBuilder {
    /// ID of the identity pool that was configured.
    ///
    /// Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.identity_pool_id = Some(input.into()))
    }

    /// ID of the identity pool that was configured.
    ///
    /// Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn set_identity_pool_id(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.identity_pool_id = input)
    }

    /// ID of the identity pool that was configured.
    ///
    /// Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn get_identity_pool_id(&self) -> &Option<String> {
        &self.inner.identity_pool_id
    }

    /// Configuration of push synchronization. None if it has not been configured.
    pub fn push_sync(self, input: crate::types::PushSync) -> Self {
        with(self, |it| it.inner.push_sync = Some(input))
    }

    /// Configuration of push synchronization. None if it has not been configured.
    pub fn set_push_sync(self, input: Option<crate::types::PushSync>) -> Self {
        with(self, |it| it.inner.push_sync = input)
    }

    /// Configuration of push synchronization. None if it has not been configured.
    pub fn get_push_sync(&self) -> &Option<crate::types::PushSync> {
        &self.inner.push_sync
    }

    /// Configuration of streams. None if they have not been configured.
    pub fn cognito_streams(self, input: crate::types::CognitoStreams) -> Self {
        with(self, |it| it.inner.cognito_streams = Some(input))
    }

    /// Configuration of streams. None if they have not been configured.
    pub fn set_cognito_streams(self, input: Option<crate::types::CognitoStreams>) -> Self {
        with(self, |it| it.inner.cognito_streams = input)
    }

    /// Configuration of streams. None if they have not been configured.
    pub fn get_cognito_streams(&self) -> &Option<crate::types::CognitoStreams> {
        &self.inner.cognito_streams
    }

    /// Makes the value.
    pub fn build(self) -> SetIdentityPoolConfigurationOutput {
        self.inner
    }
}
