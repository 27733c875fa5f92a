// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use super::{
    DescribeIdentityPoolUsage, DescribeIdentityPoolUsageInput, DescribeIdentityPoolUsageOutput,
};
use crate::client::{FluentBuilder, fluent};
use sdk_runtime::generated::{BuildError, SendResult, input_builder};

/// Fluent builder of a [`DescribeIdentityPoolUsage`] request; [`send`](FluentBuilder::send) sends
/// it.
pub type DescribeIdentityPoolUsageFluentBuilder =
    FluentBuilder<DescribeIdentityPoolUsageInputBuilder>;

impl DescribeIdentityPoolUsageFluentBuilder {
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(mut self, value: impl Into<String>) -> Self {
        self.inner = self.inner.identity_pool_id(value);
        self
    }

    /// Sets or clears [`identity_pool_id`](DescribeIdentityPoolUsageInput::identity_pool_id).
    pub fn set_identity_pool_id(mut self, value: Option<String>) -> Self {
        self.inner = self.inner.set_identity_pool_id(value);
        self
    }

    /// Returns the value set for
    /// [`identity_pool_id`](DescribeIdentityPoolUsageInput::identity_pool_id).
    pub fn get_identity_pool_id(&self) -> &Option<String> {
        self.inner.get_identity_pool_id()
    }
}

/// Builder of [`DescribeIdentityPoolUsageInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeIdentityPoolUsageInputBuilder {
    inner: DescribeIdentityPoolUsageInput,
}

impl DescribeIdentityPoolUsageInputBuilder {
    /// ID of the identity pool: region, colon, lower-case UUID.
    ///
    /// Required.
    pub fn identity_pool_id(mut self, value: impl Into<String>) -> Self {
        self.inner.identity_pool_id = Some(value.into());
        self
    }

    /// Sets or clears [`identity_pool_id`](DescribeIdentityPoolUsageInput::identity_pool_id).
    pub fn set_identity_pool_id(mut self, value: Option<String>) -> Self {
        self.inner.identity_pool_id = value;
        self
    }

    /// Returns the value set for
    /// [`identity_pool_id`](DescribeIdentityPoolUsageInput::identity_pool_id).
    pub fn get_identity_pool_id(&self) -> &Option<String> {
        &self.inner.identity_pool_id
    }

    /// Builds the [`DescribeIdentityPoolUsageInput`]. Always succeeds: required members are checked
    /// when it is sent.
    pub fn build(self) -> Result<DescribeIdentityPoolUsageInput, BuildError> {
        Ok(self.inner)
    }

    /// Sends the input with the given client.
    pub async fn send_with(self, client: &crate::Client) -> SendResult<DescribeIdentityPoolUsage> {
        fluent(client, self).send().await
    }
}

input_builder!(DescribeIdentityPoolUsageInputBuilder => DescribeIdentityPoolUsage);

/// Builder of [`DescribeIdentityPoolUsageOutput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeIdentityPoolUsageOutputBuilder {
    inner: DescribeIdentityPoolUsageOutput,
}

impl DescribeIdentityPoolUsageOutputBuilder {
    /// Usage of the identity pool.
    pub fn identity_pool_usage(mut self, value: crate::types::IdentityPoolUsage) -> Self {
        self.inner.identity_pool_usage = Some(value);
        self
    }

    /// Sets or clears
    /// [`identity_pool_usage`](DescribeIdentityPoolUsageOutput::identity_pool_usage).
    pub fn set_identity_pool_usage(
        mut self,
        value: Option<crate::types::IdentityPoolUsage>,
    ) -> Self {
        self.inner.identity_pool_usage = value;
        self
    }

    /// Returns the value set for
    /// [`identity_pool_usage`](DescribeIdentityPoolUsageOutput::identity_pool_usage).
    pub fn get_identity_pool_usage(&self) -> &Option<crate::types::IdentityPoolUsage> {
        &self.inner.identity_pool_usage
    }

    /// Builds the [`DescribeIdentityPoolUsageOutput`].
    pub fn build(self) -> DescribeIdentityPoolUsageOutput {
        self.inner
    }
}
