//! The path to a value in an input.

use std::fmt::{self, Display, Formatter};

use crate::error::write_sanitized;
use crate::shape::redacted::REDACTED;

/// A path to a value in an input: the parent's path and one more segment.
#[derive(Clone, Copy, Debug)]
pub struct Path<'a> {
    parent: Option<&'a Path<'a>>,
    segment: Segment<'a>,
}

#[derive(Clone, Copy, Debug)]
enum Segment<'a> {
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

impl<'a> Path<'a> {
    /// The input as a whole.
    pub const INPUT: Path<'static> = Path {
        parent: None,
        segment: Segment::Input,
    };

    /// Returns the position of a member by its wire name and the name of its field.
    pub fn member(&'a self, wire_name: &'a str, field: &'static str) -> Path<'a> {
        self.join(Segment::Member(wire_name, field))
    }

    pub(super) fn index(&'a self, index: usize) -> Path<'a> {
        self.join(Segment::Index(index))
    }

    pub(super) fn value(&'a self, key: Option<&'a str>) -> Path<'a> {
        self.join(Segment::Value(key))
    }

    pub(super) fn key(&'a self) -> Path<'a> {
        self.join(Segment::Key)
    }

    fn join(&'a self, segment: Segment<'a>) -> Path<'a> {
        Path {
            parent: Some(self),
            segment,
        }
    }

    /// Returns the name of the field that contains the value, directly or in a list or map.
    pub(super) fn field(&self) -> Option<&'static str> {
        match (self.segment, self.parent) {
            (Segment::Member(_, field), _) => Some(field),
            (_, Some(parent)) => parent.field(),
            (_, None) => None,
        }
    }
}

/// Writes the path in wire names: `RecordPatches[2].Key`, `Events["SyncTrigger"]`.
impl Display for Path<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(f)?;
        }
        match self.segment {
            Segment::Input => Ok(()),
            Segment::Member(wire_name, _) => {
                let inside = self.parent.is_some_and(|parent| parent.parent.is_some());
                f.write_str(if inside { "." } else { "" })?;
                f.write_str(wire_name)
            }
            Segment::Index(index) => write!(f, "[{index}]"),
            Segment::Value(Some(key)) => {
                f.write_str("[\"")?;
                write_sanitized(f, key)?;
                f.write_str("\"]")
            }
            Segment::Value(None) => write!(f, "[{REDACTED}]"),
            Segment::Key => f.write_str(" (the key)"),
        }
    }
}
