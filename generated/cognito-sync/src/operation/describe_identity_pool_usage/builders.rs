// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use super::{
    DescribeIdentityPoolUsage, DescribeIdentityPoolUsageInput, DescribeIdentityPoolUsageOutput,
};
use crate::client::{FluentBuilder, change, fluent};
use sdk_runtime::generated::*;

/// Builds the input of [`DescribeIdentityPoolUsage`]; [`send`](FluentBuilder::send) sends it.
pub type DescribeIdentityPoolUsageFluentBuilder =
    FluentBuilder<DescribeIdentityPoolUsageInputBuilder>;

impl DescribeIdentityPoolUsageFluentBuilder {
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

/// Builds a [`DescribeIdentityPoolUsageInput`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DescribeIdentityPoolUsageInputBuilder {
    inner: DescribeIdentityPoolUsageInput,
}

impl DescribeIdentityPoolUsageInputBuilder {
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
    pub fn build(self) -> Result<DescribeIdentityPoolUsageInput, BuildError> {
        Ok(self.inner)
    }

    /// Sends the input with a client.
    pub async fn send_with(self, client: &crate::Client) -> SendResult<DescribeIdentityPoolUsage> {
        fluent(client, self).send().await
    }
}

input_builder!(
    DescribeIdentityPoolUsageInputBuilder,
    DescribeIdentityPoolUsage
);

/// Builds a [`DescribeIdentityPoolUsageOutput`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DescribeIdentityPoolUsageOutputBuilder {
    inner: DescribeIdentityPoolUsageOutput,
}

impl DescribeIdentityPoolUsageOutputBuilder {
    /// Usage of the identity pool.
    pub fn identity_pool_usage(self, input: crate::types::IdentityPoolUsage) -> Self {
        with(self, |it| it.inner.identity_pool_usage = Some(input))
    }

    /// Usage of the identity pool.
    pub fn set_identity_pool_usage(self, input: Option<crate::types::IdentityPoolUsage>) -> Self {
        with(self, |it| it.inner.identity_pool_usage = input)
    }

    /// Usage of the identity pool.
    pub fn get_identity_pool_usage(&self) -> &Option<crate::types::IdentityPoolUsage> {
        &self.inner.identity_pool_usage
    }

    /// Makes the value.
    pub fn build(self) -> DescribeIdentityPoolUsageOutput {
        self.inner
    }
}
