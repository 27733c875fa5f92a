//! What is wrong with an input.

use std::error::Error;
use std::fmt::{self, Display, Formatter};

use super::at::At;

/// An input that the service is sure to refuse, and that was therefore not sent.
///
/// It is the source of an [`SdkError::ConstructionFailure`](crate::error::SdkError). Its text names
/// every violation, but never a value, which may be a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValidationError {
    violations: Vec<Violation>,
}

impl ValidationError {
    pub(crate) fn new(violations: Vec<Violation>) -> Self {
        Self { violations }
    }

    /// All that is wrong, in the order of the members; there is at least one.
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

/// One thing that is wrong with an input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    path: String,
    constraint: Constraint,
    field: Option<&'static str>,
}

impl Violation {
    pub(super) fn new(at: &At<'_>, constraint: Constraint) -> Self {
        Self {
            path: at.to_string(),
            constraint,
            field: at.field(),
        }
    }

    /// Where in the input, in the names of the service: `RecordPatches[2].Key`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What is demanded there, and was not given.
    pub fn constraint(&self) -> &Constraint {
        &self.constraint
    }
}

impl Display for Violation {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.path, self.constraint)?;
        // The path is in the names of the service; this is the method that the program calls.
        let Some(field) = self.field else {
            return Ok(());
        };
        let how = match self.constraint {
            Constraint::Required => "set",
            Constraint::MinLength { .. } | Constraint::MinValue { .. } => "given to",
        };
        write!(f, " ({how} `{}`)", field.trim_start_matches("r#"))
    }
}

/// What a model demands of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Constraint {
    /// The member must be set.
    Required,
    /// The value must have a length, or a collection a size, of at least `min`.
    #[non_exhaustive]
    MinLength {
        /// The least length.
        min: u64,
        /// What is counted.
        unit: Unit,
        /// The length that was given.
        given: u64,
    },
    /// The number must be at least `min`. The one that was given is left out.
    #[non_exhaustive]
    MinValue {
        /// The least value, in decimal digits.
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

/// What a length is counted in.
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
