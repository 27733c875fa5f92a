//! Timeouts: time limits on futures, and the error when one is exceeded.

mod default_sleep;
mod timeout;

pub(crate) use default_sleep::{DefaultSleep, is_in_tokio};
#[cfg(feature = "default-https-client")]
pub(crate) use timeout::TimedOut;
pub(crate) use timeout::{TimeoutKind, with_timeout};
