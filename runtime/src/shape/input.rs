//! The input of an operation, and its validation.

use super::validation::{At, ValidationError, Violation};
use aws_smithy_schema::serde::SerializableStruct;
use std::fmt::Debug;

/// The input of an operation.
pub trait OperationInput: SerializableStruct + Debug + Send + Sync + 'static {
    /// Fills in the idempotency tokens that the caller did not set.
    fn fill_in(&mut self) {}

    /// Adds the violations of the model's constraints to `found`.
    fn check(&self, at: &At<'_>, found: &mut Vec<Violation>) {
        let _ = (at, found);
    }
}

/// Validates an input.
///
/// # Errors
/// Returns all violations of the model's constraints.
pub fn validate<T: OperationInput>(input: &T) -> Result<(), ValidationError> {
    let mut found = Vec::new();
    input.check(&At::INPUT, &mut found);
    if found.is_empty() {
        Ok(())
    } else {
        Err(ValidationError::new(found))
    }
}
