// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use super::{ScanInput, Scan, ScanOutput};
use crate::client::{FluentBuilder, change, fluent};
use sdk_runtime::generated::*;
/// Builds the input of [`Scan`]; [`send`](FluentBuilder::send) sends it.
pub type ScanFluentBuilder = FluentBuilder<ScanInputBuilder>;
impl ScanFluentBuilder {
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
}
/// Builds a [`ScanInput`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ScanInputBuilder {
    inner: ScanInput,
}
impl ScanInputBuilder {
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
    pub fn build(self) -> Result<ScanInput, BuildError> {
        Ok(self.inner)
    }
    /// Sends the input with a client.
    pub async fn send_with(self, client: &crate::Client) -> SendResult<Scan> {
        fluent(client, self).send().await
    }
}
input_builder!(ScanInputBuilder, Scan);
/// Builds a [`ScanOutput`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ScanOutputBuilder {
    inner: ScanOutput,
}
impl ScanOutputBuilder {
    /// The member `Last`.
    pub fn last(self, input: impl Into<String>) -> Self {
        with(self, |it| it.inner.last.get_or_insert_default().push(input.into()))
    }
    /// The member `Last`.
    pub fn set_last(self, input: Option<Vec<String>>) -> Self {
        with(self, |it| it.inner.last = input)
    }
    /// The member `Last`.
    pub fn get_last(&self) -> &Option<Vec<String>> {
        &self.inner.last
    }
    /// The member `Things`.
    pub fn things(self, input: crate::types::Thing) -> Self {
        with(self, |it| it.inner.things.get_or_insert_default().push(input))
    }
    /// The member `Things`.
    pub fn set_things(self, input: Option<Vec<crate::types::Thing>>) -> Self {
        with(self, |it| it.inner.things = input)
    }
    /// The member `Things`.
    pub fn get_things(&self) -> &Option<Vec<crate::types::Thing>> {
        &self.inner.things
    }
    /// Makes the value.
    pub fn build(self) -> ScanOutput {
        self.inner
    }
}
