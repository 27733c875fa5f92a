// src/operation/ping.rs

/// Input of [`Ping`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct PingInput {}

static INPUT: Schema = structure(id!("PingInput"), &[])
    .with_http(http("POST", "/Ping", 200))
    .with_no_body_members();

structure!(input PingInput, INPUT, INPUT_MEMBERS);

/// Output of [`Ping`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct PingOutput {
    _request_id: Option<String>,
}

static OUTPUT: Schema = structure(id!("PingOutput"), &[]).with_no_body_members();

structure!(output PingOutput, OUTPUT, OUTPUT_MEMBERS);

// src/operation/ping/builders.rs

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
