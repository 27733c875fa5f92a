//! Endpoint rule sets, compiled to Rust.
//!
//! A rule set describes in JSON how the parameters of a request determine the URL of the service.
//! Instead of an interpreter and the JSON, a generated crate contains one function of nested
//! conditions, which a reviewer can compare with the rules.
//!
//! The stages are those of the generator: [`read()`] converts JSON to a typed [`model`], [`lower()`] makes
//! every decision and returns the [`ir`], and [`emit()`] writes the code.

mod emit;
pub(crate) mod ir;
mod lower;
pub(crate) mod model;
mod read;
#[cfg(test)]
mod tests;

pub(crate) use self::emit::emit;
pub(crate) use self::lower::{lower, lower_partitions};
pub(crate) use self::read::{read, read_partitions};
