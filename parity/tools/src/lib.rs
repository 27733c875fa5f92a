//! Tests with the test tools of the official clients. The programs in the repository's README and in
//! docs/testing.md are compiled as documentation tests of this package, which has their dependencies.

/// Programs of the README.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
pub struct Readme;

/// Programs of docs/testing.md.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/testing.md")]
pub struct Testing;
