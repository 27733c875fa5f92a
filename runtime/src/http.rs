//! HTTP: the default HTTP client, its connection pools and TLS, and the reading of response bodies.
//!
//! A client can use any implementation of
//! [`HttpClient`](aws_smithy_runtime_api::client::http::HttpClient). The cargo features decide which one
//! is used if none is set:
//!
//! - `default-https-client`: one based on reqwest; see [`default_client`].
//! - `rustls`, `aws-lc` and `native-tls` add TLS to it: rustls with the cryptography of ring or of
//!   AWS-LC, or the operating system's library. Cargo enables the features of all dependents of this
//!   crate, so the ones that are not enabled by default have priority: `native-tls` over `aws-lc` over
//!   `rustls`.
//! - `reqwest` alone: none, but [`reqwest_0_13`] accepts a client of reqwest.
//! - Without any of them: none, and a call without an HTTP client fails.

pub(crate) mod body;
#[cfg(feature = "reqwest")]
mod connector;
#[cfg(feature = "default-https-client")]
mod pools;
#[cfg(feature = "default-https-client")]
mod tls;
mod transport_error;

#[cfg(feature = "reqwest")]
pub use connector::reqwest_0_13;
#[cfg(feature = "default-https-client")]
pub use pools::default_client;
pub(crate) use transport_error::was_connected;
