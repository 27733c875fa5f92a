//! Endpoint rule sets, compiled to Rust.
//!
//! A rule set says in JSON how the parameters of a call lead to the URL of a service. An interpreter
//! for it would ship the JSON and a small language to every user; here the rules become one plain
//! function of nested conditions instead, which a reviewer can read beside the rules.
//!
//! The stages are those of the whole generator: [`read()`] turns texts into a typed [`model`],
//! [`lower()`] makes every decision and yields a Rust-shaped [`ir`], and [`emit()`] writes that down.

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
