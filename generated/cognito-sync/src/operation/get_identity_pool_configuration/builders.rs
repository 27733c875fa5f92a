// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use super::{
    GetIdentityPoolConfiguration, GetIdentityPoolConfigurationInput,
    GetIdentityPoolConfigurationOutput,
};
use crate::client::{FluentBuilder, change, fluent};
use sdk_runtime::generated::*;

/// Builds the input of [`GetIdentityPoolConfiguration`]; [`send`](FluentBuilder::send) sends it.
pub type GetIdentityPoolConfigurationFluentBuilder =
    FluentBuilder<GetIdentityPoolConfigurationInputBuilder>;

impl GetIdentityPoolConfigurationFluentBuilder {
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

/// Builds a [`GetIdentityPoolConfigurationInput`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetIdentityPoolConfigurationInputBuilder {
    inner: GetIdentityPoolConfigurationInput,
}

impl GetIdentityPoolConfigurationInputBuilder {
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
    pub fn build(self) -> Result<GetIdentityPoolConfigurationInput, BuildError> {
        Ok(self.inner)
    }

    /// Sends the input with a client.
    pub async fn send_with(
        self,
        client: &crate::Client,
    ) -> SendResult<GetIdentityPoolConfiguration> {
        fluent(client, self).send().await
    }
}

input_builder!(
    GetIdentityPoolConfigurationInputBuilder,
    GetIdentityPoolConfiguration
);

/// Builds a [`GetIdentityPoolConfigurationOutput`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetIdentityPoolConfigurationOutputBuilder {
    inner: GetIdentityPoolConfigurationOutput,
}

impl GetIdentityPoolConfigurationOutputBuilder {
    /// ID of the identity pool of the configuration.
    ///
    /// Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.identity_pool_id = Some(input.into()))
    }

    /// ID of the identity pool of the configuration.
    ///
    /// Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn set_identity_pool_id(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.identity_pool_id = input)
    }

    /// ID of the identity pool of the configuration.
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
    pub fn build(self) -> GetIdentityPoolConfigurationOutput {
        self.inner
    }
}
