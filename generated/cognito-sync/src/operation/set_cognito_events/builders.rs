// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use super::{SetCognitoEvents, SetCognitoEventsInput, SetCognitoEventsOutput};
use crate::client::{FluentBuilder, change, fluent};
use sdk_runtime::generated::*;

/// Builds the input of [`SetCognitoEvents`]; [`send`](FluentBuilder::send) sends it.
pub type SetCognitoEventsFluentBuilder = FluentBuilder<SetCognitoEventsInputBuilder>;

impl SetCognitoEventsFluentBuilder {
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

    /// Lambda function ARNs by event name. `SyncTrigger` is the only event, so there is at most one
    /// entry. An empty string in place of the ARN removes the function.
    ///
    /// Required. Size: at most 1 entry.
    pub fn events(self, k: impl Into<String>, v: impl Into<String>) -> Self {
        change(self, |inner| inner.events(k, v))
    }

    /// Lambda function ARNs by event name. `SyncTrigger` is the only event, so there is at most one
    /// entry. An empty string in place of the ARN removes the function.
    ///
    /// Required. Size: at most 1 entry.
    pub fn set_events(self, input: Option<std::collections::HashMap<String, String>>) -> Self {
        change(self, |inner| inner.set_events(input))
    }

    /// Lambda function ARNs by event name. `SyncTrigger` is the only event, so there is at most one
    /// entry. An empty string in place of the ARN removes the function.
    ///
    /// Required. Size: at most 1 entry.
    pub fn get_events(&self) -> &Option<std::collections::HashMap<String, String>> {
        self.inner.get_events()
    }
}

/// Builds a [`SetCognitoEventsInput`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct SetCognitoEventsInputBuilder {
    inner: SetCognitoEventsInput,
}

impl SetCognitoEventsInputBuilder {
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

    /// Lambda function ARNs by event name. `SyncTrigger` is the only event, so there is at most one
    /// entry. An empty string in place of the ARN removes the function.
    ///
    /// Required. Size: at most 1 entry.
    pub fn events(mut self, k: impl Into<String>, v: impl Into<String>) -> Self {
        self.inner
            .events
            .get_or_insert_default()
            .insert(k.into(), v.into());
        self
    }

    /// Lambda function ARNs by event name. `SyncTrigger` is the only event, so there is at most one
    /// entry. An empty string in place of the ARN removes the function.
    ///
    /// Required. Size: at most 1 entry.
    pub fn set_events(self, input: Option<std::collections::HashMap<String, String>>) -> Self {
        with(self, |it| it.inner.events = input)
    }

    /// Lambda function ARNs by event name. `SyncTrigger` is the only event, so there is at most one
    /// entry. An empty string in place of the ARN removes the function.
    ///
    /// Required. Size: at most 1 entry.
    pub fn get_events(&self) -> &Option<std::collections::HashMap<String, String>> {
        &self.inner.events
    }

    /// Makes the value. What is required is checked when it is sent.
    pub fn build(self) -> Result<SetCognitoEventsInput, BuildError> {
        Ok(self.inner)
    }

    /// Sends the input with a client.
    pub async fn send_with(self, client: &crate::Client) -> SendResult<SetCognitoEvents> {
        fluent(client, self).send().await
    }
}

input_builder!(SetCognitoEventsInputBuilder, SetCognitoEvents);

/// Builds a [`SetCognitoEventsOutput`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct SetCognitoEventsOutputBuilder {
    inner: SetCognitoEventsOutput,
}

impl SetCognitoEventsOutputBuilder {
    /// Makes the value.
    pub fn build(self) -> SetCognitoEventsOutput {
        self.inner
    }
}
