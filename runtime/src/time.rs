//! Timeouts: time limits on futures, and the error when one is exceeded.

mod timeout;

#[cfg(feature = "default-https-client")]
pub(crate) use timeout::TimedOut;
pub(crate) use timeout::{TimeoutKind, with_timeout};
