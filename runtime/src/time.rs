//! Limits on the time that something may take.

mod timeout;

pub(crate) use timeout::{Limited, within};
