//! The shapes of a service model in Rust: schemas, values, validation and serde.
//!
//! A [`schema`] describes a shape of the model, [`value`] serializes and deserializes values with their
//! schemas, and the macros of [`members`] and [`open_enum`] implement this for the types of generated
//! code. [`validation`] checks an input before it is sent, and `serde` supports formats other than that
//! of the service's protocol.

mod input;
pub mod members;
pub mod open_enum;
pub mod presence;
mod redacted;
pub mod schema;
#[cfg(feature = "serde")]
pub mod serde;
pub(crate) mod uuid;
pub mod validation;
pub mod value;

pub use input::{OperationInput, validate};
pub use redacted::REDACTED;
pub(crate) use value::{ReadMember, read_struct};
pub(crate) use value::{ReadStruct, ReadValue};
