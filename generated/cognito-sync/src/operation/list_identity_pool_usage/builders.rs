// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use super::{ListIdentityPoolUsage, ListIdentityPoolUsageInput, ListIdentityPoolUsageOutput};
use crate::client::{FluentBuilder, change, fluent, paginator};
use sdk_runtime::generated::*;

/// Builds the input of [`ListIdentityPoolUsage`]; [`send`](FluentBuilder::send) sends it.
pub type ListIdentityPoolUsageFluentBuilder = FluentBuilder<ListIdentityPoolUsageInputBuilder>;

impl ListIdentityPoolUsageFluentBuilder {
    /// Token for the page: `next_token` of the previous page. Omit it for the first page.
    pub fn next_token(self, input: impl Into<String>) -> Self {
        change(self, |inner| inner.next_token(input))
    }

    /// Token for the page: `next_token` of the previous page. Omit it for the first page.
    pub fn set_next_token(self, input: Option<String>) -> Self {
        change(self, |inner| inner.set_next_token(input))
    }

    /// Token for the page: `next_token` of the previous page. Omit it for the first page.
    pub fn get_next_token(&self) -> &Option<String> {
        self.inner.get_next_token()
    }

    /// Maximum number of items in a page, 1 or more. A page with fewer items is not necessarily the
    /// last one: check `next_token`.
    pub fn max_results(self, input: i32) -> Self {
        change(self, |inner| inner.max_results(input))
    }

    /// Maximum number of items in a page, 1 or more. A page with fewer items is not necessarily the
    /// last one: check `next_token`.
    pub fn set_max_results(self, input: Option<i32>) -> Self {
        change(self, |inner| inner.set_max_results(input))
    }

    /// Maximum number of items in a page, 1 or more. A page with fewer items is not necessarily the
    /// last one: check `next_token`.
    pub fn get_max_results(&self) -> &Option<i32> {
        self.inner.get_max_results()
    }

    /// Asks for all pages, from the one that this request asks for on.
    pub fn into_paginator(self) -> super::paginator::ListIdentityPoolUsagePaginator {
        paginator(self)
    }
}

/// Builds a [`ListIdentityPoolUsageInput`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ListIdentityPoolUsageInputBuilder {
    inner: ListIdentityPoolUsageInput,
}

impl ListIdentityPoolUsageInputBuilder {
    /// Token for the page: `next_token` of the previous page. Omit it for the first page.
    pub fn next_token(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.next_token = Some(input.into()))
    }

    /// Token for the page: `next_token` of the previous page. Omit it for the first page.
    pub fn set_next_token(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.next_token = input)
    }

    /// Token for the page: `next_token` of the previous page. Omit it for the first page.
    pub fn get_next_token(&self) -> &Option<String> {
        &self.inner.next_token
    }

    /// Maximum number of items in a page, 1 or more. A page with fewer items is not necessarily the
    /// last one: check `next_token`.
    pub fn max_results(self, input: i32) -> Self {
        with(self, |it| it.inner.max_results = Some(input))
    }

    /// Maximum number of items in a page, 1 or more. A page with fewer items is not necessarily the
    /// last one: check `next_token`.
    pub fn set_max_results(self, input: Option<i32>) -> Self {
        with(self, |it| it.inner.max_results = input)
    }

    /// Maximum number of items in a page, 1 or more. A page with fewer items is not necessarily the
    /// last one: check `next_token`.
    pub fn get_max_results(&self) -> &Option<i32> {
        &self.inner.max_results
    }

    /// Makes the value. What is required is checked when it is sent.
    pub fn build(self) -> Result<ListIdentityPoolUsageInput, BuildError> {
        Ok(self.inner)
    }

    /// Sends the input with a client.
    pub async fn send_with(self, client: &crate::Client) -> SendResult<ListIdentityPoolUsage> {
        fluent(client, self).send().await
    }
}

input_builder!(ListIdentityPoolUsageInputBuilder, ListIdentityPoolUsage);

paginated!(
    ListIdentityPoolUsageInputBuilder, token(next_token after next_token),
    size(max_results as i32)
);

impl sdk_runtime::call::paginator::PageItems for ListIdentityPoolUsageInputBuilder {
    type Items = Vec<crate::types::IdentityPoolUsage>;

    fn items(page: ListIdentityPoolUsageOutput) -> Self::Items {
        page.identity_pool_usages.unwrap_or_default()
    }
}

/// Builds a [`ListIdentityPoolUsageOutput`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ListIdentityPoolUsageOutputBuilder {
    pub(crate) identity_pool_usages: Option<Vec<crate::types::IdentityPoolUsage>>,
    pub(crate) max_results: Option<i32>,
    pub(crate) count: Option<i32>,
    pub(crate) next_token: Option<String>,
}

impl ListIdentityPoolUsageOutputBuilder {
    /// Usage of each identity pool of this page.
    pub fn identity_pool_usages(self, input: crate::types::IdentityPoolUsage) -> Self {
        with(self, |it| {
            it.identity_pool_usages.get_or_insert_default().push(input)
        })
    }

    /// Usage of each identity pool of this page.
    pub fn set_identity_pool_usages(
        self,
        input: Option<Vec<crate::types::IdentityPoolUsage>>,
    ) -> Self {
        with(self, |it| it.identity_pool_usages = input)
    }

    /// Usage of each identity pool of this page.
    pub fn get_identity_pool_usages(&self) -> &Option<Vec<crate::types::IdentityPoolUsage>> {
        &self.identity_pool_usages
    }

    /// Page size that the service applied; 0 if absent from the response.
    pub fn max_results(self, input: i32) -> Self {
        with(self, |it| it.max_results = Some(input))
    }

    /// Page size that the service applied; 0 if absent from the response.
    pub fn set_max_results(self, input: Option<i32>) -> Self {
        with(self, |it| it.max_results = input)
    }

    /// Page size that the service applied; 0 if absent from the response.
    pub fn get_max_results(&self) -> &Option<i32> {
        &self.max_results
    }

    /// Number of identity pools as reported by the service; 0 if absent from the response. For the
    /// number of pools in this page, use the length of `identity_pool_usages`.
    pub fn count(self, input: i32) -> Self {
        with(self, |it| it.count = Some(input))
    }

    /// Number of identity pools as reported by the service; 0 if absent from the response. For the
    /// number of pools in this page, use the length of `identity_pool_usages`.
    pub fn set_count(self, input: Option<i32>) -> Self {
        with(self, |it| it.count = input)
    }

    /// Number of identity pools as reported by the service; 0 if absent from the response. For the
    /// number of pools in this page, use the length of `identity_pool_usages`.
    pub fn get_count(&self) -> &Option<i32> {
        &self.count
    }

    /// Token for the next page, to pass in the next request. None for the last page.
    pub fn next_token(self, input: impl Into<String>) -> Self {
        with(self, |it| it.next_token = Some(input.into()))
    }

    /// Token for the next page, to pass in the next request. None for the last page.
    pub fn set_next_token(self, input: Option<String>) -> Self {
        with(self, |it| it.next_token = input)
    }

    /// Token for the next page, to pass in the next request. None for the last page.
    pub fn get_next_token(&self) -> &Option<String> {
        &self.next_token
    }

    /// Makes the value.
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
