//! No TLS.

use super::Stream;
use crate::error::BoxError;
use std::error::Error;

/// There is no value of this type.
#[derive(Clone, Copy, Debug)]
pub(super) enum Backend {}

impl Backend {
    pub(super) fn new() -> Result<Self, (&'static str, BoxError)> {
        let what = "this client was built without TLS";
        let fix = "enable one of the cargo features `rustls`, `aws-lc` and `native-tls`";
        Err((what, fix.into()))
    }

    pub(super) async fn handshake(&self, _: &str, _: Stream) -> Result<Stream, BoxError> {
        match *self {}
    }
}

pub(super) fn is_without_tls(_: &(dyn Error + 'static)) -> bool {
    false
}
