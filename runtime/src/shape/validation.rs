//! Validation of an input before it is sent.
//!
//! The lower bounds of the model are checked: required members, and the minimum length or value of
//! strings, bytes, collections and numbers. Upper bounds and patterns are left to the service, which
//! may have changed them since.
//!
//! A valid input causes no allocation: a [`Path`] is a chain of segments on the stack, and is converted
//! to text only for a [`Violation`].

mod check;
mod error;
mod limits;
mod path;

pub use check::{Check, check_always, check_text, check_unless_default};
pub use error::{Constraint, Unit, ValidationError, Violation};
pub use limits::Limits;
pub use path::Path;

#[cfg(test)]
mod tests;
