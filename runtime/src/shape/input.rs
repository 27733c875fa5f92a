//! The input of an operation, and its validation.

use super::validation::{At, ValidationError, Violation};
use aws_smithy_schema::serde::SerializableStruct;
use std::fmt::Debug;

/// The input of an operation.
pub trait OperationInput: SerializableStruct + Debug + Send + Sync + 'static {
    /// Makes up the values that the service wants and that the caller may leave to the client.
    fn fill_in(&mut self) {}

    /// Adds to `found` what the service is sure to refuse.
    fn check(&self, at: &At<'_>, found: &mut Vec<Violation>) {
        let _ = (at, found);
    }
}

/// Checks an input.
///
/// # Errors
/// All that is wrong with it.
pub fn validate<T: OperationInput>(input: &T) -> Result<(), ValidationError> {
    let mut found = Vec::new();
    input.check(&At::INPUT, &mut found);
    if found.is_empty() {
        Ok(())
    } else {
        Err(ValidationError::new(found))
    }
}
