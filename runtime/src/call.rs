//! Making a call: from an input to an output or an error.
//!
//! [`client::send`] runs the one pipeline that all operations share. The pipeline validates and
//! serializes the input, resolves the endpoint, and then authenticates, sends and reads as many
//! attempts as the retry strategy allows, running the interceptors at each step. The settings of a
//! client are resolved once, into the configuration that its calls share.

#[cfg(feature = "blocking")]
pub mod blocking;
#[cfg(feature = "blocking")]
mod blocking_runtime;
pub mod client;
pub(crate) mod components;
pub mod customize;
mod headers;
mod hooks;
pub mod interceptor;
pub mod paginator;
mod pipeline;
mod resolved_config;
mod telemetry;
mod trace;
