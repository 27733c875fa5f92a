//! Sending requests.
//!
//! Anything that implements [`HttpClient`](aws_smithy_runtime_api::client::http::HttpClient) does.
//! What a client sends by that is given none depends on the cargo features:
//!
//! - With `default-https-client`, by reqwest; see [`default_client`].
//! - `rustls`, `aws-lc` and `native-tls` let it speak TLS: by rustls with the cryptography of ring or
//!   of AWS-LC, or by the operating system's library. Features add up over a whole program, so the
//!   one who asks for something other than the default gets it: `native-tls` goes before `aws-lc`,
//!   and that before `rustls`.
//! - With `reqwest` alone there is no such client, but [`reqwest_0_13`] takes one of the caller's.
//! - With none of them nothing is compiled, and a client without an HTTP client of its own says so.

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
