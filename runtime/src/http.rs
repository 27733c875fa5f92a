//! Sending requests.
//!
//! Anything that implements [`HttpClient`](aws_smithy_runtime_api::client::http::HttpClient) does.
//! A client that is given none sends by [`default_client`]: reqwest over rustls, with the
//! certificates that the operating system trusts.

mod connector;
mod tls;
mod transport_error;

pub use connector::default_client;
pub use transport_error::TransportError;
pub(crate) use transport_error::was_connected;
