// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use super::{DescribeIdentityUsage, DescribeIdentityUsageInput, DescribeIdentityUsageOutput};
use crate::client::{FluentBuilder, change, fluent};
use sdk_runtime::generated::*;

/// Builds the input of [`DescribeIdentityUsage`]; [`send`](FluentBuilder::send) sends it.
pub type DescribeIdentityUsageFluentBuilder = FluentBuilder<DescribeIdentityUsageInputBuilder>;

impl DescribeIdentityUsageFluentBuilder {
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

    /// ID of the identity, which represents one user: region, colon, lower-case UUID. It has the
    /// same format as an identity pool ID.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_id(self, input: impl Into<String>) -> Self {
        change(self, |inner| inner.identity_id(input))
    }

    /// ID of the identity, which represents one user: region, colon, lower-case UUID. It has the
    /// same format as an identity pool ID.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn set_identity_id(self, input: Option<String>) -> Self {
        change(self, |inner| inner.set_identity_id(input))
    }

    /// ID of the identity, which represents one user: region, colon, lower-case UUID. It has the
    /// same format as an identity pool ID.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn get_identity_id(&self) -> &Option<String> {
        self.inner.get_identity_id()
    }
}

/// Builds a [`DescribeIdentityUsageInput`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DescribeIdentityUsageInputBuilder {
    inner: DescribeIdentityUsageInput,
}

impl DescribeIdentityUsageInputBuilder {
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

    /// ID of the identity, which represents one user: region, colon, lower-case UUID. It has the
    /// same format as an identity pool ID.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_id(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.identity_id = Some(input.into()))
    }

    /// ID of the identity, which represents one user: region, colon, lower-case UUID. It has the
    /// same format as an identity pool ID.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn set_identity_id(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.identity_id = input)
    }

    /// ID of the identity, which represents one user: region, colon, lower-case UUID. It has the
    /// same format as an identity pool ID.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn get_identity_id(&self) -> &Option<String> {
        &self.inner.identity_id
    }

    /// Makes the value. What is required is checked when it is sent.
    pub fn build(self) -> Result<DescribeIdentityUsageInput, BuildError> {
        Ok(self.inner)
    }

    /// Sends the input with a client.
    pub async fn send_with(self, client: &crate::Client) -> SendResult<DescribeIdentityUsage> {
        fluent(client, self).send().await
    }
}

input_builder!(DescribeIdentityUsageInputBuilder, DescribeIdentityUsage);

/// Builds a [`DescribeIdentityUsageOutput`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DescribeIdentityUsageOutputBuilder {
    inner: DescribeIdentityUsageOutput,
}

impl DescribeIdentityUsageOutputBuilder {
    /// Usage of the identity.
    pub fn identity_usage(self, input: crate::types::IdentityUsage) -> Self {
        with(self, |it| it.inner.identity_usage = Some(input))
    }

    /// Usage of the identity.
    pub fn set_identity_usage(self, input: Option<crate::types::IdentityUsage>) -> Self {
        with(self, |it| it.inner.identity_usage = input)
    }

    /// Usage of the identity.
    pub fn get_identity_usage(&self) -> &Option<crate::types::IdentityUsage> {
        &self.inner.identity_usage
    }

    /// Makes the value.
    pub fn build(self) -> DescribeIdentityUsageOutput {
        self.inner
    }
}
