// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use super::{DescribeIdentityUsage, DescribeIdentityUsageInput, DescribeIdentityUsageOutput};
use crate::client::{FluentBuilder, fluent};
use sdk_runtime::generated::{BuildError, SendResult, input_builder};

/// Fluent builder of a [`DescribeIdentityUsage`] request; [`send`](FluentBuilder::send) sends it.
pub type DescribeIdentityUsageFluentBuilder = FluentBuilder<DescribeIdentityUsageInputBuilder>;

impl DescribeIdentityUsageFluentBuilder {
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(mut self, value: impl Into<String>) -> Self {
        self.inner = self.inner.identity_pool_id(value);
        self
    }

    /// Sets or clears [`identity_pool_id`](DescribeIdentityUsageInput::identity_pool_id).
    pub fn set_identity_pool_id(mut self, value: Option<String>) -> Self {
        self.inner = self.inner.set_identity_pool_id(value);
        self
    }

    /// Returns the value set for
    /// [`identity_pool_id`](DescribeIdentityUsageInput::identity_pool_id).
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

    /// Sets or clears [`identity_id`](DescribeIdentityUsageInput::identity_id).
    pub fn set_identity_id(mut self, value: Option<String>) -> Self {
        self.inner = self.inner.set_identity_id(value);
        self
    }

    /// Returns the value set for [`identity_id`](DescribeIdentityUsageInput::identity_id).
    pub fn get_identity_id(&self) -> &Option<String> {
        self.inner.get_identity_id()
    }
}

/// Builder of [`DescribeIdentityUsageInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeIdentityUsageInputBuilder {
    inner: DescribeIdentityUsageInput,
}

impl DescribeIdentityUsageInputBuilder {
    /// ID of the identity pool: region, colon, lower-case UUID.
    ///
    /// Required.
    pub fn identity_pool_id(mut self, value: impl Into<String>) -> Self {
        self.inner.identity_pool_id = Some(value.into());
        self
    }

    /// Sets or clears [`identity_pool_id`](DescribeIdentityUsageInput::identity_pool_id).
    pub fn set_identity_pool_id(mut self, value: Option<String>) -> Self {
        self.inner.identity_pool_id = value;
        self
    }

    /// Returns the value set for
    /// [`identity_pool_id`](DescribeIdentityUsageInput::identity_pool_id).
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

    /// Sets or clears [`identity_id`](DescribeIdentityUsageInput::identity_id).
    pub fn set_identity_id(mut self, value: Option<String>) -> Self {
        self.inner.identity_id = value;
        self
    }

    /// Returns the value set for [`identity_id`](DescribeIdentityUsageInput::identity_id).
    pub fn get_identity_id(&self) -> &Option<String> {
        &self.inner.identity_id
    }

    /// Builds the [`DescribeIdentityUsageInput`]. Always succeeds: required members are checked
    /// when it is sent.
    pub fn build(self) -> Result<DescribeIdentityUsageInput, BuildError> {
        Ok(self.inner)
    }

    /// Sends the input with the given client.
    pub async fn send_with(self, client: &crate::Client) -> SendResult<DescribeIdentityUsage> {
        fluent(client, self).send().await
    }
}

input_builder!(DescribeIdentityUsageInputBuilder => DescribeIdentityUsage);

/// Builder of [`DescribeIdentityUsageOutput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeIdentityUsageOutputBuilder {
    inner: DescribeIdentityUsageOutput,
}

impl DescribeIdentityUsageOutputBuilder {
    /// Usage of the identity.
    pub fn identity_usage(mut self, value: crate::types::IdentityUsage) -> Self {
        self.inner.identity_usage = Some(value);
        self
    }

    /// Sets or clears [`identity_usage`](DescribeIdentityUsageOutput::identity_usage).
    pub fn set_identity_usage(mut self, value: Option<crate::types::IdentityUsage>) -> Self {
        self.inner.identity_usage = value;
        self
    }

    /// Returns the value set for [`identity_usage`](DescribeIdentityUsageOutput::identity_usage).
    pub fn get_identity_usage(&self) -> &Option<crate::types::IdentityUsage> {
        &self.inner.identity_usage
    }

    /// Builds the [`DescribeIdentityUsageOutput`].
    pub fn build(self) -> DescribeIdentityUsageOutput {
        self.inner
    }
}
