//! The tests of this package are all there is to it, and the programs in the repository's README: this
//! package has what they need, so they are compiled, and run where they can be, as its documentation.

/// The README.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
pub struct Readme;
