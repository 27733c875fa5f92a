// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use super::{ListIdentityPoolUsage, ListIdentityPoolUsageInput, ListIdentityPoolUsageOutput};
use crate::client::{FluentBuilder, fluent, paginator};
use sdk_runtime::generated::{BuildError, SendResult, input_builder, paginated};

/// Fluent builder of a [`ListIdentityPoolUsage`] request; [`send`](FluentBuilder::send) sends it.
pub type ListIdentityPoolUsageFluentBuilder = FluentBuilder<ListIdentityPoolUsageInputBuilder>;

impl ListIdentityPoolUsageFluentBuilder {
    /// Token for the page: `next_token` of the previous page. Omit it for the first page.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.inner = self.inner.next_token(value);
        self
    }

    /// Sets or clears [`next_token`](ListIdentityPoolUsageInput::next_token).
    pub fn set_next_token(mut self, value: Option<String>) -> Self {
        self.inner = self.inner.set_next_token(value);
        self
    }

    /// Returns the value set for [`next_token`](ListIdentityPoolUsageInput::next_token).
    pub fn get_next_token(&self) -> &Option<String> {
        self.inner.get_next_token()
    }

    /// Maximum number of items in a page, 1 or more. A page with fewer items is not necessarily the
    /// last one: check `next_token`.
    pub fn max_results(mut self, value: i32) -> Self {
        self.inner = self.inner.max_results(value);
        self
    }

    /// Sets or clears [`max_results`](ListIdentityPoolUsageInput::max_results).
    pub fn set_max_results(mut self, value: Option<i32>) -> Self {
        self.inner = self.inner.set_max_results(value);
        self
    }

    /// Returns the value set for [`max_results`](ListIdentityPoolUsageInput::max_results).
    pub fn get_max_results(&self) -> &Option<i32> {
        self.inner.get_max_results()
    }

    /// Returns a paginator over this page of the listing and all that follow.
    pub fn into_paginator(self) -> super::paginator::ListIdentityPoolUsagePaginator {
        paginator(self)
    }
}

/// Builder of [`ListIdentityPoolUsageInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListIdentityPoolUsageInputBuilder {
    inner: ListIdentityPoolUsageInput,
}

impl ListIdentityPoolUsageInputBuilder {
    /// Token for the page: `next_token` of the previous page.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.inner.next_token = Some(value.into());
        self
    }

    /// Sets or clears [`next_token`](ListIdentityPoolUsageInput::next_token).
    pub fn set_next_token(mut self, value: Option<String>) -> Self {
        self.inner.next_token = value;
        self
    }

    /// Returns the value set for [`next_token`](ListIdentityPoolUsageInput::next_token).
    pub fn get_next_token(&self) -> &Option<String> {
        &self.inner.next_token
    }

    /// Maximum number of items in a page, 1 or more.
    pub fn max_results(mut self, value: i32) -> Self {
        self.inner.max_results = Some(value);
        self
    }

    /// Sets or clears [`max_results`](ListIdentityPoolUsageInput::max_results).
    pub fn set_max_results(mut self, value: Option<i32>) -> Self {
        self.inner.max_results = value;
        self
    }

    /// Returns the value set for [`max_results`](ListIdentityPoolUsageInput::max_results).
    pub fn get_max_results(&self) -> &Option<i32> {
        &self.inner.max_results
    }

    /// Builds the [`ListIdentityPoolUsageInput`]. Always succeeds: required members are checked
    /// when it is sent.
    pub fn build(self) -> Result<ListIdentityPoolUsageInput, BuildError> {
        Ok(self.inner)
    }

    /// Sends the input with the given client.
    pub async fn send_with(self, client: &crate::Client) -> SendResult<ListIdentityPoolUsage> {
        fluent(client, self).send().await
    }
}

input_builder!(ListIdentityPoolUsageInputBuilder => ListIdentityPoolUsage);

paginated! {
    ListIdentityPoolUsageInputBuilder {
        token: next_token, from(next_token);
        size: max_results as i32;
    }
}

impl sdk_runtime::call::paginator::PageItems for ListIdentityPoolUsageInputBuilder {
    type Items = Vec<crate::types::IdentityPoolUsage>;

    fn items(page: ListIdentityPoolUsageOutput) -> Self::Items {
        page.identity_pool_usages.unwrap_or_default()
    }
}

/// Builder of [`ListIdentityPoolUsageOutput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListIdentityPoolUsageOutputBuilder {
    pub(crate) identity_pool_usages: Option<Vec<crate::types::IdentityPoolUsage>>,
    pub(crate) max_results: Option<i32>,
    pub(crate) count: Option<i32>,
    pub(crate) next_token: Option<String>,
}

impl ListIdentityPoolUsageOutputBuilder {
    /// Usage of each identity pool of this page.
    pub fn identity_pool_usages(mut self, value: crate::types::IdentityPoolUsage) -> Self {
        self.identity_pool_usages
            .get_or_insert_default()
            .push(value);
        self
    }

    /// Sets or clears [`identity_pool_usages`](ListIdentityPoolUsageOutput::identity_pool_usages).
    pub fn set_identity_pool_usages(
        mut self,
        value: Option<Vec<crate::types::IdentityPoolUsage>>,
    ) -> Self {
        self.identity_pool_usages = value;
        self
    }

    /// Returns the value set for
    /// [`identity_pool_usages`](ListIdentityPoolUsageOutput::identity_pool_usages).
    pub fn get_identity_pool_usages(&self) -> &Option<Vec<crate::types::IdentityPoolUsage>> {
        &self.identity_pool_usages
    }

    /// Page size that the service applied; 0 if absent from the response.
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Sets or clears [`max_results`](ListIdentityPoolUsageOutput::max_results).
    pub fn set_max_results(mut self, value: Option<i32>) -> Self {
        self.max_results = value;
        self
    }

    /// Returns the value set for [`max_results`](ListIdentityPoolUsageOutput::max_results).
    pub fn get_max_results(&self) -> &Option<i32> {
        &self.max_results
    }

    /// Number of identity pools as reported by the service; 0 if absent from the response.
    pub fn count(mut self, value: i32) -> Self {
        self.count = Some(value);
        self
    }

    /// Sets or clears [`count`](ListIdentityPoolUsageOutput::count).
    pub fn set_count(mut self, value: Option<i32>) -> Self {
        self.count = value;
        self
    }

    /// Returns the value set for [`count`](ListIdentityPoolUsageOutput::count).
    pub fn get_count(&self) -> &Option<i32> {
        &self.count
    }

    /// Token for the next page, to pass in the next request.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets or clears [`next_token`](ListIdentityPoolUsageOutput::next_token).
    pub fn set_next_token(mut self, value: Option<String>) -> Self {
        self.next_token = value;
        self
    }

    /// Returns the value set for [`next_token`](ListIdentityPoolUsageOutput::next_token).
    pub fn get_next_token(&self) -> &Option<String> {
        &self.next_token
    }

    /// Builds the [`ListIdentityPoolUsageOutput`].
    pub fn build(self) -> ListIdentityPoolUsageOutput {
        ListIdentityPoolUsageOutput {
            identity_pool_usages: self.identity_pool_usages,
            max_results: self.max_results.unwrap_or_default(),
            count: self.count.unwrap_or_default(),
            next_token: self.next_token,
            _request_id: None,
        }
    }
}
