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

use super::{Ping, PingError, PingInput, PingOutput};
use crate::client::{FluentBuilder, fluent, send_request};
use sdk_runtime::generated::{BuildError, SdkError, SendResult, input_builder};

/// Fluent builder of a [`Ping`] request; [`send`](PingFluentBuilder::send) sends it.
pub type PingFluentBuilder = FluentBuilder<PingInputBuilder>;

impl PingFluentBuilder {
    /// Sends the request and returns its [`PingOutput`].
    ///
    /// It is retried as the retry configuration allows. Dropping the future cancels the call:
    /// nothing keeps running, and the service may have executed the request.
    ///
    /// # Errors
    ///
    /// [`SdkError`] with a [`PingError`] if the service returned an error, or with another cause if
    /// the call got none.
    pub async fn send(self) -> Result<PingOutput, SdkError<PingError>> {
        send_request(self).await
    }

    /// Like [`send`](Self::send), but waits for the response, in a thread without an asynchronous
    /// runtime.
    ///
    /// # Errors
    ///
    /// [`SdkError`] with a [`PingError`] if the service returned an error, or with another cause if
    /// the call got none. Inside an asynchronous runtime it is a construction failure.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<PingOutput, SdkError<PingError>> {
        crate::client::send_request_blocking(self)
    }
}

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
    #[inline]
    pub fn build(self) -> Result<PingInput, BuildError> {
        Ok(self.inner)
    }

    /// Sends the input with the given client.
    ///
    /// # Errors
    ///
    /// Those of the operation.
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
    #[inline]
    pub fn build(self) -> PingOutput {
        self.inner
    }
}
