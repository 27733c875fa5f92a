// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use super::{ListDatasets, ListDatasetsInput, ListDatasetsOutput};
use crate::client::{FluentBuilder, change, fluent, paginator};
use sdk_runtime::generated::*;

/// Builds the input of [`ListDatasets`]; [`send`](FluentBuilder::send) sends it.
pub type ListDatasetsFluentBuilder = FluentBuilder<ListDatasetsInputBuilder>;

impl ListDatasetsFluentBuilder {
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

    /// Token for the page: `next_token` of the previous page, for the same identity. Omit it for
    /// the first page.
    pub fn next_token(self, input: impl Into<String>) -> Self {
        change(self, |inner| inner.next_token(input))
    }

    /// Token for the page: `next_token` of the previous page, for the same identity. Omit it for
    /// the first page.
    pub fn set_next_token(self, input: Option<String>) -> Self {
        change(self, |inner| inner.set_next_token(input))
    }

    /// Token for the page: `next_token` of the previous page, for the same identity. Omit it for
    /// the first page.
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
    pub fn into_paginator(self) -> super::paginator::ListDatasetsPaginator {
        paginator(self)
    }
}

/// Builds a [`ListDatasetsInput`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ListDatasetsInputBuilder {
    inner: ListDatasetsInput,
}

impl ListDatasetsInputBuilder {
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

    /// Token for the page: `next_token` of the previous page, for the same identity. Omit it for
    /// the first page.
    pub fn next_token(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.next_token = Some(input.into()))
    }

    /// Token for the page: `next_token` of the previous page, for the same identity. Omit it for
    /// the first page.
    pub fn set_next_token(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.next_token = input)
    }

    /// Token for the page: `next_token` of the previous page, for the same identity. Omit it for
    /// the first page.
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
    pub fn build(self) -> Result<ListDatasetsInput, BuildError> {
        Ok(self.inner)
    }

    /// Sends the input with a client.
    pub async fn send_with(self, client: &crate::Client) -> SendResult<ListDatasets> {
        fluent(client, self).send().await
    }
}

input_builder!(ListDatasetsInputBuilder, ListDatasets);

paginated!(
    ListDatasetsInputBuilder, token(next_token after next_token), size(max_results as
    i32)
);

impl sdk_runtime::call::paginator::PageItems for ListDatasetsInputBuilder {
    type Items = Vec<crate::types::Dataset>;

    fn items(page: ListDatasetsOutput) -> Self::Items {
        page.datasets.unwrap_or_default()
    }
}

/// Builds a [`ListDatasetsOutput`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ListDatasetsOutputBuilder {
    pub(crate) datasets: Option<Vec<crate::types::Dataset>>,
    pub(crate) count: Option<i32>,
    pub(crate) next_token: Option<String>,
}

impl ListDatasetsOutputBuilder {
    /// Datasets of this page.
    pub fn datasets(self, input: crate::types::Dataset) -> Self {
        with(self, |it| it.datasets.get_or_insert_default().push(input))
    }

    /// Datasets of this page.
    pub fn set_datasets(self, input: Option<Vec<crate::types::Dataset>>) -> Self {
        with(self, |it| it.datasets = input)
    }

    /// Datasets of this page.
    pub fn get_datasets(&self) -> &Option<Vec<crate::types::Dataset>> {
        &self.datasets
    }

    /// Number of datasets returned, as reported by the service; 0 if absent from the response.
    pub fn count(self, input: i32) -> Self {
        with(self, |it| it.count = Some(input))
    }

    /// Number of datasets returned, as reported by the service; 0 if absent from the response.
    pub fn set_count(self, input: Option<i32>) -> Self {
        with(self, |it| it.count = input)
    }

    /// Number of datasets returned, as reported by the service; 0 if absent from the response.
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
    pub fn build(self) -> ListDatasetsOutput {
        ListDatasetsOutput {
            datasets: self.datasets,
            count: self.count.unwrap_or_default(),
            next_token: self.next_token,
            _request_id: None,
        }
    }
}
