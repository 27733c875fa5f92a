//! Timeouts: time limits on futures, and the error when one is exceeded.

mod timeout;

pub(crate) use timeout::{TimeoutKind, with_timeout};
