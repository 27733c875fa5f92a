// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use super::{ListTagsInput, ListTags, ListTagsOutput};
use crate::client::{FluentBuilder, change, fluent, paginator};
use sdk_runtime::generated::*;
/// Builds the input of [`ListTags`]; [`send`](FluentBuilder::send) sends it.
pub type ListTagsFluentBuilder = FluentBuilder<ListTagsInputBuilder>;
impl ListTagsFluentBuilder {
    /// The member `type` in the query.
    pub fn r#type(self, input: impl Into<String>) -> Self {
        change(self, |inner| inner.r#type(input))
    }
    /// The member `type` in the query.
    pub fn set_type(self, input: Option<String>) -> Self {
        change(self, |inner| inner.set_type(input))
    }
    /// The member `type` in the query.
    pub fn get_type(&self) -> &Option<String> {
        self.inner.get_type()
    }
    /// The member `Start` in the query.
    pub fn start(self, input: impl Into<String>) -> Self {
        change(self, |inner| inner.start(input))
    }
    /// The member `Start` in the query.
    pub fn set_start(self, input: Option<Vec<String>>) -> Self {
        change(self, |inner| inner.set_start(input))
    }
    /// The member `Start` in the query.
    pub fn get_start(&self) -> &Option<Vec<String>> {
        self.inner.get_start()
    }
    /// Asks for all pages, from the one that this request asks for on.
    pub fn into_paginator(self) -> super::paginator::ListTagsPaginator {
        paginator(self)
    }
}
/// Builds a [`ListTagsInput`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ListTagsInputBuilder {
    inner: ListTagsInput,
}
impl ListTagsInputBuilder {
    /// The member `type` in the query.
    pub fn r#type(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.r#type = Some(input.into()))
    }
    /// The member `type` in the query.
    pub fn set_type(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.r#type = input)
    }
    /// The member `type` in the query.
    pub fn get_type(&self) -> &Option<String> {
        &self.inner.r#type
    }
    /// The member `Start` in the query.
    pub fn start(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.start.get_or_insert_default().push(input.into()))
    }
    /// The member `Start` in the query.
    pub fn set_start(self, input: Option<Vec<String>>) -> Self {
        with(self, |it| it.inner.start = input)
    }
    /// The member `Start` in the query.
    pub fn get_start(&self) -> &Option<Vec<String>> {
        &self.inner.start
    }
    /// Makes the value. What is required is checked when it is sent.
    pub fn build(self) -> Result<ListTagsInput, BuildError> {
        Ok(self.inner)
    }
    /// Sends the input with a client.
    pub async fn send_with(self, client: &crate::Client) -> SendResult<ListTags> {
        fluent(client, self).send().await
    }
}
input_builder!(ListTagsInputBuilder, ListTags);
paginated!(ListTagsInputBuilder, token(r#type after r#type));
impl sdk_runtime::paginator::PageItems for ListTagsInputBuilder {
    type Items = std::collections::HashMap<String, String>;
    fn items(page: ListTagsOutput) -> Self::Items {
        page.tags.unwrap_or_default()
    }
}
/// Builds a [`ListTagsOutput`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ListTagsOutputBuilder {
    inner: ListTagsOutput,
}
impl ListTagsOutputBuilder {
    /// The member `type`.
    pub fn r#type(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.r#type = Some(input.into()))
    }
    /// The member `type`.
    pub fn set_type(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.r#type = input)
    }
    /// The member `type`.
    pub fn get_type(&self) -> &Option<String> {
        &self.inner.r#type
    }
    /// The member `Tags`.
    pub fn tags(mut self, k: impl Into<String>, v: impl Into<String>) -> Self {
        self.inner.tags.get_or_insert_default().insert(k.into(), v.into());
        self
    }
    /// The member `Tags`.
    pub fn set_tags(
        self,
        input: Option<std::collections::HashMap<String, String>>,
    ) -> Self {
        with(self, |it| it.inner.tags = input)
    }
    /// The member `Tags`.
    pub fn get_tags(&self) -> &Option<std::collections::HashMap<String, String>> {
        &self.inner.tags
    }
    /// Makes the value.
    pub fn build(self) -> ListTagsOutput {
        self.inner
    }
}
