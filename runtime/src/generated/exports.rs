//! The items that a generated crate re-exports to applications, by module of that crate.

pub mod config;
pub mod error;
#[cfg(feature = "test-util")]
pub mod test_util;
