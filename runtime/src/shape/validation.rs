//! Checking an input before it is sent.
//!
//! What is checked is what the model demands at least: required members, and the least length or
//! value of strings, bytes, collections and numbers. What it allows at most, and its patterns, are
//! left to the service, which may have moved them since.
//!
//! The walk allocates nothing as long as it finds nothing: where it stands is a chain of [`At`]s on
//! the stack, and becomes a path only for a [`Violation`].

mod at;
mod check;
mod error;
pub mod limits;

pub use at::At;
pub use check::{Check, check_always, check_text, check_unless_default};
pub use error::{Constraint, Unit, ValidationError, Violation};
pub use limits::Limits;

#[cfg(test)]
mod tests;
