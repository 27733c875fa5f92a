//! The position of a value in an input.

use std::fmt::{self, Display, Formatter};

use crate::error::write_sanitized;
use crate::shape::redacted::REDACTED;

/// A position in an input: the parent's position and one step.
#[derive(Clone, Copy, Debug)]
pub struct At<'a> {
    parent: Option<&'a At<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy, Debug)]
enum Step<'a> {
    /// The input itself.
    Input,
    /// To the member with this wire name; the other name is the field's.
    Member(&'a str, &'static str),
    /// To an element of a list.
    Index(usize),
    /// To the value of a map under this key, or under a sensitive key.
    Value(Option<&'a str>),
    /// To the key itself.
    Key,
}

impl<'a> At<'a> {
    /// The input as a whole.
    pub const INPUT: At<'static> = At {
        parent: None,
        step: Step::Input,
    };

    /// Returns the position of a member by its wire name and the name of its field.
    pub fn member(&'a self, wire_name: &'a str, field: &'static str) -> At<'a> {
        self.then(Step::Member(wire_name, field))
    }

    pub(super) fn index(&'a self, index: usize) -> At<'a> {
        self.then(Step::Index(index))
    }

    pub(super) fn value(&'a self, key: Option<&'a str>) -> At<'a> {
        self.then(Step::Value(key))
    }

    pub(super) fn key(&'a self) -> At<'a> {
        self.then(Step::Key)
    }

    fn then(&'a self, step: Step<'a>) -> At<'a> {
        At {
            parent: Some(self),
            step,
        }
    }

    /// Returns the name of the field that contains the value, directly or in a list or map.
    pub(super) fn field(&self) -> Option<&'static str> {
        match (self.step, self.parent) {
            (Step::Member(_, field), _) => Some(field),
            (_, Some(parent)) => parent.field(),
            (_, None) => None,
        }
    }
}

/// Writes the path in wire names: `RecordPatches[2].Key`, `Events["SyncTrigger"]`.
impl Display for At<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(f)?;
        }
        match self.step {
            Step::Input => Ok(()),
            Step::Member(wire_name, _) => {
                let inside = self.parent.is_some_and(|parent| parent.parent.is_some());
                f.write_str(if inside { "." } else { "" })?;
                f.write_str(wire_name)
            }
            Step::Index(index) => write!(f, "[{index}]"),
            Step::Value(Some(key)) => {
                f.write_str("[\"")?;
                write_sanitized(f, key)?;
                f.write_str("\"]")
            }
            Step::Value(None) => write!(f, "[{REDACTED}]"),
            Step::Key => f.write_str(" (the key)"),
        }
    }
}
