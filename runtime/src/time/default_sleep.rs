//! The default sleep implementation: Tokio's timer, which requires a Tokio runtime.

use aws_smithy_types::config_bag::{Storable, StoreReplace};

/// Marks a configuration without a sleep implementation of the caller's.
#[derive(Debug)]
pub(crate) struct DefaultSleep;

impl Storable for DefaultSleep {
    type Storer = StoreReplace<Self>;
}

/// Returns whether this code runs in a Tokio runtime. Whether that runtime has I/O and time enabled is
/// not known.
pub(crate) fn is_in_tokio() -> bool {
    #[cfg(any(
        feature = "default-https-client",
        feature = "reqwest",
        feature = "rt-tokio"
    ))]
    return tokio::runtime::Handle::try_current().is_ok();
    #[cfg(not(any(
        feature = "default-https-client",
        feature = "reqwest",
        feature = "rt-tokio"
    )))]
    return false;
}
