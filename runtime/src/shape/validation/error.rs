//! The error of an invalid input.

use std::error::Error;
use std::fmt::{self, Display, Formatter};

use super::path::Path;

/// Error of an input that violates the model's constraints, and was therefore not sent.
///
/// It is the source of an [`SdkError::ConstructionFailure`](crate::error::SdkError). Its text contains
/// every violation, but never a value, which may be a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValidationError {
    violations: Vec<Violation>,
}

impl ValidationError {
    pub(crate) fn new(violations: Vec<Violation>) -> Self {
        Self { violations }
    }

    /// Returns all violations, at least one, in the order of the members.
    pub fn violations(&self) -> &[Violation] {
        &self.violations
    }
}

impl Display for ValidationError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("the input is not valid: ")?;
        for (index, violation) in self.violations.iter().enumerate() {
            f.write_str(if index == 0 { "" } else { "; " })?;
            violation.fmt(f)?;
        }
        Ok(())
    }
}

impl Error for ValidationError {}

/// A violation of one constraint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    path: String,
    constraint: Constraint,
    field: Option<&'static str>,
}

impl Violation {
    pub(super) fn new(path: &Path<'_>, constraint: Constraint) -> Self {
        Self {
            path: path.to_string(),
            constraint,
            field: path.field(),
        }
    }

    /// Returns the path to the value, in the names of the model: `RecordPatches[2].Key`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the constraint that is violated.
    pub fn constraint(&self) -> &Constraint {
        &self.constraint
    }
}

impl Display for Violation {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.path, self.constraint)?;
        // The path has the names of the model; the field is the method that the program calls.
        let Some(field) = self.field else {
            return Ok(());
        };
        let how = match self.constraint {
            Constraint::Required => "set",
            Constraint::MinLength { .. } | Constraint::MinValue { .. } => "set with",
        };
        write!(f, " ({how} `{}`)", field.trim_start_matches("r#"))
    }
}

/// A constraint of the model on a value.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Constraint {
    /// The member must be set.
    Required,
    /// The value must have a length, or a collection a size, of at least `min`.
    #[non_exhaustive]
    MinLength {
        /// The minimum length.
        min: u64,
        /// The unit of the length.
        unit: Unit,
        /// The length of the value.
        given: u64,
    },
    /// The number must be at least `min`.
    #[non_exhaustive]
    MinValue {
        /// The minimum, in decimal digits.
        min: String,
    },
}

impl Display for Constraint {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Required => f.write_str("is required"),
            Self::MinLength { min, unit, given } => {
                write!(f, "must have at least {min} {}, not {given}", unit.of(*min))
            }
            Self::MinValue { min } => write!(f, "must be at least {min}"),
        }
    }
}

/// The unit of a length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unit {
    /// Unicode scalar values of a string.
    Characters,
    /// Bytes of a blob.
    Bytes,
    /// Elements of a list.
    Items,
    /// Entries of a map.
    Entries,
}

impl Unit {
    fn of(self, count: u64) -> &'static str {
        match (self, count) {
            (Self::Characters, 1) => "character",
            (Self::Characters, _) => "characters",
            (Self::Bytes, 1) => "byte",
            (Self::Bytes, _) => "bytes",
            (Self::Items, 1) => "item",
            (Self::Items, _) => "items",
            (Self::Entries, 1) => "entry",
            (Self::Entries, _) => "entries",
        }
    }
}
