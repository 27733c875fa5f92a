//! The shapes of a service model in Rust: values, their schemas, and what follows from both.
//!
//! A [`schema`] describes a shape of the model, [`value`] writes and reads values by their schemas,
//! and the macros of [`structure`] and [`open_enum`] implement this for the types of generated code.
//! [`validation`] checks an input before it is sent, and `serde` serializes values in formats other
//! than the service's own.

mod input;
pub mod open_enum;
mod redacted;
pub mod schema;
#[cfg(feature = "serde")]
pub mod serde;
pub mod structure;
pub(crate) mod uuid;
pub mod validation;
pub mod value;

pub use input::{OperationInput, validate};
pub use redacted::REDACTED;
pub(crate) use value::{ReadMember, read_struct};
pub(crate) use value::{ReadStruct, ReadValue};
