//! Generators of test cases that property tests and fuzz targets share.
//!
//! A generator is a function from [`Unstructured`] bytes to a case. Property tests take the bytes from
//! proptest, fuzz targets from the fuzzing engine. When the bytes run out, the remaining choices are the
//! first ones of their kind, so that every input results in a case and fewer bytes in a smaller case.
//!
//! Each kind of case is a module behind a feature of the same name, so that a package compiles only
//! what its own cases need.

#[cfg(feature = "damage")]
pub mod damage;
#[cfg(feature = "json")]
pub mod json;
#[cfg(feature = "signing")]
pub mod signing;

pub use arbitrary::Unstructured;
