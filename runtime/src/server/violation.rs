//! Violations of the model's constraints, with the error texts of AWS services.

use std::error::Error;
use std::fmt::{self, Display, Formatter};

use super::constraints::{Bound, Constraints};
use super::path::Path;
use crate::error::write_sanitized;

/// The length of the longest value that a violation contains as a whole, in characters.
const LONGEST_VALUE: usize = 256;

/// Error of an input that violates constraints of the model.
///
/// Its text is that of AWS services and names every violation:
///
/// ```text
/// 2 validation errors detected: Value 'a b' at 'datasetName' failed to satisfy constraint: Member must
/// satisfy regular expression pattern: [a-zA-Z0-9_.:-]+; Value null at 'recordPatches.1.member.key' failed
/// to satisfy constraint: Member must not be null
/// ```
///
/// Sensitive values are omitted, and long ones shortened.
#[derive(Clone, Debug, PartialEq)]
pub struct InvalidInput {
    violations: Vec<Violation>,
}

impl InvalidInput {
    /// Creates the error from violations in any order, at least one.
    pub(super) fn new(mut violations: Vec<Violation>) -> Self {
        violations.sort_by(|a, b| a.order.cmp(&b.order));
        Self { violations }
    }

    /// Returns all violations, at least one, in the order of the model.
    pub fn violations(&self) -> &[Violation] {
        &self.violations
    }
}

impl Display for InvalidInput {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let count = self.violations.len();
        let errors = if count == 1 { "error" } else { "errors" };
        write!(f, "{count} validation {errors} detected: ")?;
        for (index, violation) in self.violations.iter().enumerate() {
            f.write_str(if index == 0 { "" } else { "; " })?;
            violation.fmt(f)?;
        }
        Ok(())
    }
}

impl Error for InvalidInput {}

/// A violation of one constraint.
#[derive(Clone, Debug, PartialEq)]
pub struct Violation {
    path: String,
    order: Vec<usize>,
    value: Value,
    requirement: Requirement,
}

/// The value that violates a constraint, as far as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    /// There is none.
    Null,
    /// Its text.
    Text(String),
    /// It is sensitive, or contains other values.
    Omitted,
}

impl Value {
    /// Returns the value with this text, shortened if it is long.
    pub(super) fn text(text: &str) -> Self {
        match text.char_indices().nth(LONGEST_VALUE) {
            Some((end, _)) => Self::Text(format!("{}...", &text[..end])),
            None => Self::Text(text.to_owned()),
        }
    }
}

impl Violation {
    pub(super) fn new(path: &Path<'_>, value: Value, requirement: Requirement) -> Self {
        Self {
            path: path.to_string(),
            order: path.order(),
            value,
            requirement,
        }
    }

    /// Returns the path to the value: `recordPatches.1.member.key`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the constraint that the value violates.
    pub fn requirement(&self) -> &Requirement {
        &self.requirement
    }
}

impl Display for Violation {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match &self.value {
            Value::Null => f.write_str("Value null")?,
            Value::Omitted => f.write_str("Value")?,
            Value::Text(text) => {
                f.write_str("Value '")?;
                write_sanitized(f, text)?;
                f.write_str("'")?;
            }
        }
        let Self {
            path, requirement, ..
        } = self;
        write!(
            f,
            " at '{path}' failed to satisfy constraint: {requirement}"
        )
    }
}

/// A constraint that a value violates.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Requirement {
    /// The member must be present.
    NotNull,
    /// The maximum length.
    MaxLength(Bound),
    /// The minimum length.
    MinLength(Bound),
    /// The maximum of a number.
    MaxValue(Bound),
    /// The minimum of a number.
    MinValue(Bound),
    /// The regular expression that the value must match as a whole.
    Pattern(&'static str),
    /// The values of an enum.
    OneOf(&'static [&'static str]),
    /// An element of the list violates one of these constraints.
    Elements(Vec<Requirement>),
    /// A key of the map violates one of these constraints.
    Keys(Vec<Requirement>),
    /// A value of the map violates one of these constraints.
    Values(Vec<Requirement>),
}

impl Display for Requirement {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotNull => f.write_str("Member must not be null"),
            Self::MaxLength(max) => {
                write!(f, "Member must have length less than or equal to {max}")
            }
            Self::MinLength(min) => {
                write!(f, "Member must have length greater than or equal to {min}")
            }
            Self::MaxValue(max) => write!(f, "Member must have value less than or equal to {max}"),
            Self::MinValue(min) => {
                write!(f, "Member must have value greater than or equal to {min}")
            }
            Self::Pattern(pattern) => {
                write!(
                    f,
                    "Member must satisfy regular expression pattern: {pattern}"
                )
            }
            Self::OneOf(values) => {
                write!(
                    f,
                    "Member must satisfy enum value set: [{}]",
                    values.join(", ")
                )
            }
            Self::Elements(all) => write_all(f, "Member", all),
            Self::Keys(all) => write_all(f, "Map keys", all),
            Self::Values(all) => write_all(f, "Map value", all),
        }
    }
}

fn write_all(f: &mut Formatter<'_>, what: &str, all: &[Requirement]) -> fmt::Result {
    write!(f, "{what} must satisfy constraint: [")?;
    for (index, requirement) in all.iter().enumerate() {
        f.write_str(if index == 0 { "" } else { ", " })?;
        requirement.fmt(f)?;
    }
    f.write_str("]")
}

/// Subject of the minimum and the maximum of a value.
#[derive(Clone, Copy, Debug)]
pub(super) enum Measure {
    Length,
    Value,
}

impl Measure {
    pub(super) fn max(self, max: Bound) -> Requirement {
        match self {
            Self::Length => Requirement::MaxLength(max),
            Self::Value => Requirement::MaxValue(max),
        }
    }

    pub(super) fn min(self, min: Bound) -> Requirement {
        match self {
            Self::Length => Requirement::MinLength(min),
            Self::Value => Requirement::MinValue(min),
        }
    }

    /// Returns all that a value without members must satisfy.
    pub(super) fn all(self, constraints: &Constraints) -> Vec<Requirement> {
        let bounds = [
            constraints.max.map(|max| self.max(max)),
            constraints.min.map(|min| self.min(min)),
            constraints.pattern.map(Requirement::Pattern),
            constraints.values.map(Requirement::OneOf),
        ];
        bounds.into_iter().flatten().collect()
    }
}
