// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use super::{ListThingsInput, ListThings, ListThingsOutput};
use crate::client::{FluentBuilder, change, fluent, paginator};
use sdk_runtime::generated::*;
/// Builds the input of [`ListThings`]; [`send`](FluentBuilder::send) sends it.
pub type ListThingsFluentBuilder = FluentBuilder<ListThingsInputBuilder>;
impl ListThingsFluentBuilder {
    /// The member `Marker` in the query.
    pub fn marker(self, input: impl Into<String>) -> Self {
        change(self, |inner| inner.marker(input))
    }
    /// The member `Marker` in the query.
    pub fn set_marker(self, input: Option<String>) -> Self {
        change(self, |inner| inner.set_marker(input))
    }
    /// The member `Marker` in the query.
    pub fn get_marker(&self) -> &Option<String> {
        self.inner.get_marker()
    }
    /// The member `MaxItems` in the query.
    pub fn max_items(self, input: i64) -> Self {
        change(self, |inner| inner.max_items(input))
    }
    /// The member `MaxItems` in the query.
    pub fn set_max_items(self, input: Option<i64>) -> Self {
        change(self, |inner| inner.set_max_items(input))
    }
    /// The member `MaxItems` in the query.
    pub fn get_max_items(&self) -> &Option<i64> {
        self.inner.get_max_items()
    }
    /// The member `Session` in the query.
    pub fn session(self, input: impl Into<String>) -> Self {
        change(self, |inner| inner.session(input))
    }
    /// The member `Session` in the query.
    pub fn set_session(self, input: Option<String>) -> Self {
        change(self, |inner| inner.set_session(input))
    }
    /// The member `Session` in the query.
    pub fn get_session(&self) -> &Option<String> {
        self.inner.get_session()
    }
    /// Asks for all pages, from the one that this request asks for on.
    pub fn into_paginator(self) -> super::paginator::ListThingsPaginator {
        paginator(self)
    }
}
/// Builds a [`ListThingsInput`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ListThingsInputBuilder {
    inner: ListThingsInput,
}
impl ListThingsInputBuilder {
    /// The member `Marker` in the query.
    pub fn marker(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.marker = Some(input.into()))
    }
    /// The member `Marker` in the query.
    pub fn set_marker(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.marker = input)
    }
    /// The member `Marker` in the query.
    pub fn get_marker(&self) -> &Option<String> {
        &self.inner.marker
    }
    /// The member `MaxItems` in the query.
    pub fn max_items(self, input: i64) -> Self {
        with(self, |it| it.inner.max_items = Some(input))
    }
    /// The member `MaxItems` in the query.
    pub fn set_max_items(self, input: Option<i64>) -> Self {
        with(self, |it| it.inner.max_items = input)
    }
    /// The member `MaxItems` in the query.
    pub fn get_max_items(&self) -> &Option<i64> {
        &self.inner.max_items
    }
    /// The member `Session` in the query.
    pub fn session(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.session = Some(input.into()))
    }
    /// The member `Session` in the query.
    pub fn set_session(self, input: Option<String>) -> Self {
        with(self, |it| it.inner.session = input)
    }
    /// The member `Session` in the query.
    pub fn get_session(&self) -> &Option<String> {
        &self.inner.session
    }
    /// Makes the value. What is required is checked when it is sent.
    pub fn build(self) -> Result<ListThingsInput, BuildError> {
        Ok(self.inner)
    }
    /// Sends the input with a client.
    pub async fn send_with(self, client: &crate::Client) -> SendResult<ListThings> {
        fluent(client, self).send().await
    }
}
input_builder!(ListThingsInputBuilder, ListThings);
paginated!(
    ListThingsInputBuilder, token(marker after next_marker), carry(session),
    size(max_items as i64)
);
impl sdk_runtime::paginator::PageItems for ListThingsInputBuilder {
    type Items = Vec<crate::types::Thing>;
    fn items(page: ListThingsOutput) -> Self::Items {
        page.things
    }
}
/// Builds a [`ListThingsOutput`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ListThingsOutputBuilder {
    pub(crate) things: Option<Vec<crate::types::Thing>>,
    pub(crate) next_marker: Option<String>,
    pub(crate) session: Option<String>,
}
impl ListThingsOutputBuilder {
    /// The member `Things`.
    ///
    /// Required.
    pub fn things(self, input: crate::types::Thing) -> Self {
        with(self, |it| it.things.get_or_insert_default().push(input))
    }
    /// The member `Things`.
    ///
    /// Required.
    pub fn set_things(self, input: Option<Vec<crate::types::Thing>>) -> Self {
        with(self, |it| it.things = input)
    }
    /// The member `Things`.
    ///
    /// Required.
    pub fn get_things(&self) -> &Option<Vec<crate::types::Thing>> {
        &self.things
    }
    /// The member `NextMarker`.
    ///
    /// Required.
    pub fn next_marker(self, input: impl Into<String>) -> Self {
        with(self, |it| it.next_marker = Some(input.into()))
    }
    /// The member `NextMarker`.
    ///
    /// Required.
    pub fn set_next_marker(self, input: Option<String>) -> Self {
        with(self, |it| it.next_marker = input)
    }
    /// The member `NextMarker`.
    ///
    /// Required.
    pub fn get_next_marker(&self) -> &Option<String> {
        &self.next_marker
    }
    /// The member `Session`.
    pub fn session(self, input: impl Into<String>) -> Self {
        with(self, |it| it.session = Some(input.into()))
    }
    /// The member `Session`.
    pub fn set_session(self, input: Option<String>) -> Self {
        with(self, |it| it.session = input)
    }
    /// The member `Session`.
    pub fn get_session(&self) -> &Option<String> {
        &self.session
    }
    /// Makes the value, or fails on the first required field that is not set.
    pub fn build(self) -> Result<ListThingsOutput, BuildError> {
        Ok(ListThingsOutput {
            things: required(self.things, "things", "a `ListThingsOutput` requires it")?,
            next_marker: required(
                self.next_marker,
                "next_marker",
                "a `ListThingsOutput` requires it",
            )?,
            session: self.session,
            _request_id: None,
        })
    }
}
