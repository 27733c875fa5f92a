// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use super::{ListDatasets, ListDatasetsInput, ListDatasetsOutput};
use crate::client::{FluentBuilder, fluent, paginator};
use sdk_runtime::generated::{BuildError, SendResult, input_builder, paginated};

/// Fluent builder of a [`ListDatasets`] request; [`send`](FluentBuilder::send) sends it.
pub type ListDatasetsFluentBuilder = FluentBuilder<ListDatasetsInputBuilder>;

impl ListDatasetsFluentBuilder {
    /// ID of the identity pool: region, colon, lower-case UUID. Pass it unescaped; the client
    /// percent-encodes it in the request path.
    ///
    /// Required. Length: 1 to 55. Pattern: `[\w-]+:[0-9a-f-]+`.
    pub fn identity_pool_id(mut self, value: impl Into<String>) -> Self {
        self.inner = self.inner.identity_pool_id(value);
        self
    }

    /// Sets or clears [`identity_pool_id`](ListDatasetsInput::identity_pool_id).
    pub fn set_identity_pool_id(mut self, value: Option<String>) -> Self {
        self.inner = self.inner.set_identity_pool_id(value);
        self
    }

    /// Returns the value set for [`identity_pool_id`](ListDatasetsInput::identity_pool_id).
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

    /// Sets or clears [`identity_id`](ListDatasetsInput::identity_id).
    pub fn set_identity_id(mut self, value: Option<String>) -> Self {
        self.inner = self.inner.set_identity_id(value);
        self
    }

    /// Returns the value set for [`identity_id`](ListDatasetsInput::identity_id).
    pub fn get_identity_id(&self) -> &Option<String> {
        self.inner.get_identity_id()
    }

    /// Token for the page: `next_token` of the previous page, for the same identity. Omit it for
    /// the first page.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.inner = self.inner.next_token(value);
        self
    }

    /// Sets or clears [`next_token`](ListDatasetsInput::next_token).
    pub fn set_next_token(mut self, value: Option<String>) -> Self {
        self.inner = self.inner.set_next_token(value);
        self
    }

    /// Returns the value set for [`next_token`](ListDatasetsInput::next_token).
    pub fn get_next_token(&self) -> &Option<String> {
        self.inner.get_next_token()
    }

    /// Maximum number of items in a page, 1 or more. A page with fewer items is not necessarily the
    /// last one: check `next_token`.
    pub fn max_results(mut self, value: i32) -> Self {
        self.inner = self.inner.max_results(value);
        self
    }

    /// Sets or clears [`max_results`](ListDatasetsInput::max_results).
    pub fn set_max_results(mut self, value: Option<i32>) -> Self {
        self.inner = self.inner.set_max_results(value);
        self
    }

    /// Returns the value set for [`max_results`](ListDatasetsInput::max_results).
    pub fn get_max_results(&self) -> &Option<i32> {
        self.inner.get_max_results()
    }

    /// Returns a paginator over this page of the listing and all that follow.
    pub fn into_paginator(self) -> super::paginator::ListDatasetsPaginator {
        paginator(self)
    }
}

/// Builder of [`ListDatasetsInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDatasetsInputBuilder {
    inner: ListDatasetsInput,
}

impl ListDatasetsInputBuilder {
    /// ID of the identity pool: region, colon, lower-case UUID.
    ///
    /// Required.
    pub fn identity_pool_id(mut self, value: impl Into<String>) -> Self {
        self.inner.identity_pool_id = Some(value.into());
        self
    }

    /// Sets or clears [`identity_pool_id`](ListDatasetsInput::identity_pool_id).
    pub fn set_identity_pool_id(mut self, value: Option<String>) -> Self {
        self.inner.identity_pool_id = value;
        self
    }

    /// Returns the value set for [`identity_pool_id`](ListDatasetsInput::identity_pool_id).
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

    /// Sets or clears [`identity_id`](ListDatasetsInput::identity_id).
    pub fn set_identity_id(mut self, value: Option<String>) -> Self {
        self.inner.identity_id = value;
        self
    }

    /// Returns the value set for [`identity_id`](ListDatasetsInput::identity_id).
    pub fn get_identity_id(&self) -> &Option<String> {
        &self.inner.identity_id
    }

    /// Token for the page: `next_token` of the previous page, for the same identity.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.inner.next_token = Some(value.into());
        self
    }

    /// Sets or clears [`next_token`](ListDatasetsInput::next_token).
    pub fn set_next_token(mut self, value: Option<String>) -> Self {
        self.inner.next_token = value;
        self
    }

    /// Returns the value set for [`next_token`](ListDatasetsInput::next_token).
    pub fn get_next_token(&self) -> &Option<String> {
        &self.inner.next_token
    }

    /// Maximum number of items in a page, 1 or more.
    pub fn max_results(mut self, value: i32) -> Self {
        self.inner.max_results = Some(value);
        self
    }

    /// Sets or clears [`max_results`](ListDatasetsInput::max_results).
    pub fn set_max_results(mut self, value: Option<i32>) -> Self {
        self.inner.max_results = value;
        self
    }

    /// Returns the value set for [`max_results`](ListDatasetsInput::max_results).
    pub fn get_max_results(&self) -> &Option<i32> {
        &self.inner.max_results
    }

    /// Builds the [`ListDatasetsInput`]. Always succeeds: required members are checked when it is
    /// sent.
    pub fn build(self) -> Result<ListDatasetsInput, BuildError> {
        Ok(self.inner)
    }

    /// Sends the input with the given client.
    pub async fn send_with(self, client: &crate::Client) -> SendResult<ListDatasets> {
        fluent(client, self).send().await
    }
}

input_builder!(ListDatasetsInputBuilder => ListDatasets);

paginated! {
    ListDatasetsInputBuilder {
        token: next_token, from(next_token);
        size: max_results as i32;
    }
}

impl sdk_runtime::call::paginator::PageItems for ListDatasetsInputBuilder {
    type Items = Vec<crate::types::Dataset>;

    fn items(page: ListDatasetsOutput) -> Self::Items {
        page.datasets.unwrap_or_default()
    }
}

/// Builder of [`ListDatasetsOutput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDatasetsOutputBuilder {
    pub(crate) datasets: Option<Vec<crate::types::Dataset>>,
    pub(crate) count: Option<i32>,
    pub(crate) next_token: Option<String>,
}

impl ListDatasetsOutputBuilder {
    /// Datasets of this page.
    pub fn datasets(mut self, value: crate::types::Dataset) -> Self {
        self.datasets.get_or_insert_default().push(value);
        self
    }

    /// Sets or clears [`datasets`](ListDatasetsOutput::datasets).
    pub fn set_datasets(mut self, value: Option<Vec<crate::types::Dataset>>) -> Self {
        self.datasets = value;
        self
    }

    /// Returns the value set for [`datasets`](ListDatasetsOutput::datasets).
    pub fn get_datasets(&self) -> &Option<Vec<crate::types::Dataset>> {
        &self.datasets
    }

    /// Number of datasets returned, as reported by the service; 0 if absent from the response.
    pub fn count(mut self, value: i32) -> Self {
        self.count = Some(value);
        self
    }

    /// Sets or clears [`count`](ListDatasetsOutput::count).
    pub fn set_count(mut self, value: Option<i32>) -> Self {
        self.count = value;
        self
    }

    /// Returns the value set for [`count`](ListDatasetsOutput::count).
    pub fn get_count(&self) -> &Option<i32> {
        &self.count
    }

    /// Token for the next page, to pass in the next request.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets or clears [`next_token`](ListDatasetsOutput::next_token).
    pub fn set_next_token(mut self, value: Option<String>) -> Self {
        self.next_token = value;
        self
    }

    /// Returns the value set for [`next_token`](ListDatasetsOutput::next_token).
    pub fn get_next_token(&self) -> &Option<String> {
        &self.next_token
    }

    /// Builds the [`ListDatasetsOutput`].
    pub fn build(self) -> ListDatasetsOutput {
        ListDatasetsOutput {
            datasets: self.datasets,
            count: self.count.unwrap_or_default(),
            next_token: self.next_token,
            _request_id: None,
        }
    }
}
