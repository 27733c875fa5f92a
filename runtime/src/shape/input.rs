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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shape::validation::{Limits, check_always};
    use crate::shape::value::SerdeResult;
    use aws_smithy_schema::serde::ShapeSerializer;
    use aws_smithy_schema::{Schema, ShapeType, shape_id};

    static INPUT: Schema<'static> =
        Schema::new_struct(shape_id!("test", "Input"), ShapeType::Structure, &[]);

    /// An input with a name of at least two characters.
    #[derive(Debug)]
    struct Input(String);

    impl SerializableStruct for Input {
        fn schema(&self) -> &Schema<'_> {
            &INPUT
        }

        fn serialize_members(&self, _: &mut dyn ShapeSerializer) -> SerdeResult {
            Ok(())
        }
    }

    impl OperationInput for Input {
        fn check(&self, path: &Path<'_>, violations: &mut Vec<Violation>) {
            let path = path.member("Name", "name");
            check_always(&self.0, &Limits::NONE.min(2), &path, violations);
        }
    }

    #[test]
    fn an_input_with_violations_is_an_error() {
        assert_eq!(validate(&Input("ab".into())), Ok(()));
        let error = validate(&Input("a".into())).unwrap_err();
        assert_eq!(error.violations().len(), 1);
        assert_eq!(error.violations()[0].path(), "Name");
    }
}
