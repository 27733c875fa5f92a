//! The input of an operation, and its validation.

use super::validation::{Path, ValidationError, Violation};
use aws_smithy_schema::serde::SerializableStruct;
use std::fmt::Debug;

/// The input of an operation.
pub trait OperationInput: SerializableStruct + Debug + Send + Sync + 'static {
    /// Fills in the idempotency tokens that the caller did not set.
    fn set_idempotency_tokens(&mut self) {}

    /// Adds the violations of the model's constraints to `violations`.
    fn check(&self, path: &Path<'_>, violations: &mut Vec<Violation>) {
        let _ = (path, violations);
    }
}

/// Validates an input.
///
/// # Errors
/// Returns all violations of the model's constraints.
pub fn validate<T: OperationInput>(input: &T) -> Result<(), ValidationError> {
    let mut violations = Vec::new();
    input.check(&Path::INPUT, &mut violations);
    if violations.is_empty() {
        Ok(())
    } else {
        Err(ValidationError::new(violations))
    }
}
