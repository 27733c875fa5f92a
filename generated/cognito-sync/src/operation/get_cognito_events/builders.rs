// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use super::{GetCognitoEvents, GetCognitoEventsInput, GetCognitoEventsOutput};
use crate::client::{FluentBuilder, fluent};
use sdk_runtime::generated::{BuildError, SendResult, input_builder};

/// Fluent builder of a [`GetCognitoEvents`] request; [`send`](FluentBuilder::send) sends it.
pub type GetCognitoEventsFluentBuilder = FluentBuilder<GetCognitoEventsInputBuilder>;

impl GetCognitoEventsFluentBuilder {
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(mut self, value: impl Into<String>) -> Self {
        self.inner = self.inner.identity_pool_id(value);
        self
    }

    /// Sets or clears [`identity_pool_id`](GetCognitoEventsInput::identity_pool_id).
    pub fn set_identity_pool_id(mut self, value: Option<String>) -> Self {
        self.inner = self.inner.set_identity_pool_id(value);
        self
    }

    /// Returns the value set for [`identity_pool_id`](GetCognitoEventsInput::identity_pool_id).
    pub fn get_identity_pool_id(&self) -> &Option<String> {
        self.inner.get_identity_pool_id()
    }
}

/// Builder of [`GetCognitoEventsInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCognitoEventsInputBuilder {
    inner: GetCognitoEventsInput,
}

impl GetCognitoEventsInputBuilder {
    /// ID of the identity pool: region, colon, lower-case UUID.
    ///
    /// Required.
    pub fn identity_pool_id(mut self, value: impl Into<String>) -> Self {
        self.inner.identity_pool_id = Some(value.into());
        self
    }

    /// Sets or clears [`identity_pool_id`](GetCognitoEventsInput::identity_pool_id).
    pub fn set_identity_pool_id(mut self, value: Option<String>) -> Self {
        self.inner.identity_pool_id = value;
        self
    }

    /// Returns the value set for [`identity_pool_id`](GetCognitoEventsInput::identity_pool_id).
    pub fn get_identity_pool_id(&self) -> &Option<String> {
        &self.inner.identity_pool_id
    }

    /// Builds the [`GetCognitoEventsInput`]. Always succeeds: required members are checked when it
    /// is sent.
    pub fn build(self) -> Result<GetCognitoEventsInput, BuildError> {
        Ok(self.inner)
    }

    /// Sends the input with the given client.
    pub async fn send_with(self, client: &crate::Client) -> SendResult<GetCognitoEvents> {
        fluent(client, self).send().await
    }
}

input_builder!(GetCognitoEventsInputBuilder => GetCognitoEvents);

/// Builder of [`GetCognitoEventsOutput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCognitoEventsOutputBuilder {
    inner: GetCognitoEventsOutput,
}

impl GetCognitoEventsOutputBuilder {
    /// Lambda function ARNs by event name.
    pub fn events(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.inner
            .events
            .get_or_insert_default()
            .insert(key.into(), value.into());
        self
    }

    /// Sets or clears [`events`](GetCognitoEventsOutput::events).
    pub fn set_events(mut self, value: Option<std::collections::HashMap<String, String>>) -> Self {
        self.inner.events = value;
        self
    }

    /// Returns the value set for [`events`](GetCognitoEventsOutput::events).
    pub fn get_events(&self) -> &Option<std::collections::HashMap<String, String>> {
        &self.inner.events
    }

    /// Builds the [`GetCognitoEventsOutput`].
    pub fn build(self) -> GetCognitoEventsOutput {
        self.inner
    }
}
