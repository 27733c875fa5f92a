//! The path to a value in an input, as AWS services write it.

use std::fmt::{self, Display, Formatter};

use crate::error::write_sanitized;

/// A path: the parent's path and one more segment.
#[derive(Clone, Copy, Debug)]
pub(super) struct Path<'a> {
    parent: Option<&'a Path<'a>>,
    segment: Segment<'a>,
}

/// A step from a value to one that it contains.
#[derive(Clone, Copy, Debug)]
pub(super) enum Segment<'a> {
    /// The input itself.
    Input,
    /// To a member, by its position in the structure and its name.
    Member(usize, &'a str),
    /// To an element of a list.
    Index(usize),
    /// To the value of a map under this key, unless the key is sensitive.
    Key(Option<&'a str>),
}

impl<'a> Path<'a> {
    /// The input as a whole.
    pub(super) const INPUT: Path<'static> = Path {
        parent: None,
        segment: Segment::Input,
    };

    /// Returns the path to a value that the value at this path contains.
    pub(super) fn join(&'a self, segment: Segment<'a>) -> Path<'a> {
        Path {
            parent: Some(self),
            segment,
        }
    }

    /// Returns the path to the value that contains this one.
    pub(super) fn parent(&self) -> &Path<'a> {
        self.parent.unwrap_or(self)
    }

    /// Returns the positions of the segments, by which violations are put into the order of the model.
    pub(super) fn order(&self) -> Vec<usize> {
        let mut order = match self.parent {
            Some(parent) => parent.order(),
            None => return Vec::new(),
        };
        order.push(match self.segment {
            Segment::Member(position, _) | Segment::Index(position) => position,
            Segment::Input | Segment::Key(_) => 0,
        });
        order
    }
}

/// Writes names in lower camel case, and `member` after the number of an element and the key of a map:
/// `recordPatches.1.member.key`.
impl Display for Path<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Some(parent) = self.parent else {
            return Ok(());
        };
        parent.fmt(f)?;
        if parent.parent.is_some() {
            f.write_str(".")?;
        }
        match self.segment {
            Segment::Input => Ok(()),
            Segment::Member(_, name) => {
                let mut letters = name.chars();
                let first = letters.next().unwrap_or_default();
                write!(f, "{}{}", first.to_ascii_lowercase(), letters.as_str())
            }
            Segment::Index(index) => write!(f, "{}.member", index + 1),
            Segment::Key(Some(key)) => {
                write_sanitized(f, key)?;
                f.write_str(".member")
            }
            Segment::Key(None) => f.write_str("*.member"),
        }
    }
}
