// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use super::{PingInput, Ping, PingOutput};
use crate::client::{FluentBuilder, fluent};
use sdk_runtime::generated::*;
/// Builds the input of [`Ping`]; [`send`](FluentBuilder::send) sends it.
pub type PingFluentBuilder = FluentBuilder<PingInputBuilder>;
/// Builds a [`PingInput`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct PingInputBuilder {
    inner: PingInput,
}
impl PingInputBuilder {
    /// Makes the value. What is required is checked when it is sent.
    pub fn build(self) -> Result<PingInput, BuildError> {
        Ok(self.inner)
    }
    /// Sends the input with a client.
    pub async fn send_with(self, client: &crate::Client) -> SendResult<Ping> {
        fluent(client, self).send().await
    }
}
input_builder!(PingInputBuilder, Ping);
/// Builds a [`PingOutput`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct PingOutputBuilder {
    inner: PingOutput,
}
impl PingOutputBuilder {
    /// Makes the value.
    pub fn build(self) -> PingOutput {
        self.inner
    }
}
