// src/operation/ping.rs

/// Input of [`Ping`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PingInput {}

shape! {
    PingInput: input("PingInput"),
    http("POST", "/Ping", 200),
    no_body_members {}
}

/// Output of [`Ping`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PingOutput {
    _request_id: Option<String>,
}

shape! {
    PingOutput: output("PingOutput"),
    no_body_members {}
}

// src/operation/ping/builders.rs

use super::{Ping, PingInput, PingOutput};
use crate::client::{FluentBuilder, fluent};
use sdk_runtime::generated::{BuildError, SendResult, input_builder};

/// Fluent builder of a [`Ping`] request; [`send`](FluentBuilder::send) sends it.
pub type PingFluentBuilder = FluentBuilder<PingInputBuilder>;

/// Builder of [`PingInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PingInputBuilder {
    inner: PingInput,
}

impl PingInputBuilder {
    /// Builds the [`PingInput`].
    ///
    /// Never returns an error: required members are checked when the request is sent.
    pub fn build(self) -> Result<PingInput, BuildError> {
        Ok(self.inner)
    }

    /// Sends the input with the given client.
    ///
    /// # Errors
    ///
    /// Those of [`FluentBuilder::send`].
    pub async fn send_with(self, client: &crate::Client) -> SendResult<Ping> {
        fluent(client, self).send().await
    }
}

input_builder!(PingInputBuilder => Ping);

/// Builder of [`PingOutput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PingOutputBuilder {
    inner: PingOutput,
}

impl PingOutputBuilder {
    /// Builds the [`PingOutput`].
    pub fn build(self) -> PingOutput {
        self.inner
    }
}
