//! No TLS.

use crate::error::TransportError;
use std::fmt;

#[derive(Debug)]
pub(super) struct Backend;

impl Backend {
    pub(super) fn new() -> Result<(Self, Option<TransportError>), TransportError> {
        let error = TransportError::new("this client was built without TLS", NotBuilt);
        Ok((Self, Some(error)))
    }

    pub(super) fn apply(&self, builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        builder
    }
}

#[derive(Debug)]
struct NotBuilt;

impl fmt::Display for NotBuilt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("enable one of the cargo features `rustls`, `aws-lc` and `native-tls`")
    }
}

impl std::error::Error for NotBuilt {}
