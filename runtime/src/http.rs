//! HTTP: the default HTTP client, the one based on reqwest, and the reading of response bodies.
//!
//! A client can use any implementation of
//! [`HttpClient`](aws_smithy_runtime_api::client::http::HttpClient). The cargo features decide which one
//! is used if none is set:
//!
//! - `default-https-client`: one based on hyper; see [`default_client`].
//! - `rustls`, `aws-lc` and `native-tls` add TLS to it: rustls with the cryptography of ring or of
//!   AWS-LC, or the operating system's library. Cargo enables the features of all dependents of this
//!   crate, so the ones that are not enabled by default have priority: `native-tls` over `aws-lc` over
//!   `rustls`.
//! - Without any of them: none, and a call without an HTTP client fails.
//!
//! With the feature `reqwest`, `reqwest_0_13` accepts a client of reqwest.

pub(crate) mod body;
#[cfg(feature = "default-https-client")]
mod connect;
#[cfg(any(feature = "default-https-client", feature = "reqwest"))]
mod connector;
#[cfg(feature = "default-https-client")]
mod default_client;
#[cfg(feature = "default-https-client")]
mod pool;
#[cfg(feature = "reqwest")]
mod reqwest_client;
#[cfg(feature = "default-https-client")]
mod stream;
#[cfg(feature = "default-https-client")]
mod tls;
mod transport_error;

#[cfg(feature = "default-https-client")]
pub use default_client::default_client;
#[cfg(feature = "reqwest")]
pub use reqwest_client::reqwest_0_13;
pub(crate) use transport_error::{may_have_been_sent, unsent};

/// The error of a call without an HTTP client.
#[cfg(feature = "reqwest")]
pub(crate) const NO_HTTP_CLIENT: &str = "no HTTP client is set; set one with `config::Builder::reqwest_0_13_client` or \
     `config::Builder::http_client`, or enable the cargo feature `default-https-client`";
#[cfg(not(feature = "reqwest"))]
pub(crate) const NO_HTTP_CLIENT: &str = "no HTTP client is set; set one with `config::Builder::http_client`, or enable the cargo \
     feature `default-https-client`";
