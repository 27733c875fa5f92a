//! Functions for writing, reading, validating and filling in a member, by its presence fact.
//!
//! | fact | the field | absent from the wire | read |
//! |---|---|---|---|
//! | none | `Option<T>` | `None` | into the field |
//! | `required` | `Option<T>` of an input | never: `None` is an error before sending | into the field |
//! | `idempotency_token` | `Option<String>` of an input | never: filled in before sending | into the field |
//! | `non_optional` | `T` | never | replaces the placeholder |
//! | `default` | `T` | the default of `T` | replaces the default |
//!
//! A request omits a member that equals its default; a response contains it.

/// Writing a request.
pub mod write {
    pub use crate::shape::value::{
        write_always as non_optional, write_some as optional, write_some as required,
        write_some as idempotency_token, write_unless_default as default,
    };
}

/// Writing a response.
pub mod write_in_response {
    pub use crate::shape::value::{
        write_always_in_response as default, write_always_in_response as non_optional,
        write_some_in_response as idempotency_token, write_some_in_response as optional,
        write_some_in_response as required,
    };
}

/// Reading.
pub mod read {
    pub use crate::shape::value::{
        read_into as optional, read_into as required, read_into as idempotency_token,
        read_over as default, read_over as non_optional,
    };
}

/// Checking against limits.
pub mod check {
    pub use crate::shape::validation::{
        check_always as optional, check_always as required, check_always as idempotency_token,
        check_always as non_optional, check_unless_default as default,
    };
}

/// Filling in members that the caller did not set.
pub mod fill {
    /// Sets a token to a random UUID, unless it is set. All attempts of a call send the same one.
    pub fn idempotency_token(value: &mut Option<String>) {
        value.get_or_insert_with(crate::shape::uuid::v4);
    }

    /// Leaves a member as it is.
    pub fn optional<T>(_: &mut T) {}

    pub use optional as required;
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn only_a_token_that_is_not_set_is_filled_in() {
        let mut set = Some("own".to_owned());
        fill::idempotency_token(&mut set);
        assert_eq!(set.as_deref(), Some("own"));
        let (mut one, mut other) = (None, None);
        fill::idempotency_token(&mut one);
        fill::idempotency_token(&mut other);
        assert_eq!(one.as_ref().map(String::len), Some(36));
        assert_ne!(one, other);
        let mut missing = None::<String>;
        fill::required(&mut missing);
        fill::optional(&mut missing);
        assert_eq!(missing, None);
    }
}
