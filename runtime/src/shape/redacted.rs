//! The replacement text for sensitive values.

/// The text that `Debug` and error messages show in place of a sensitive value.
pub const REDACTED: &str = "** redacted **";
