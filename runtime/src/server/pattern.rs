//! Patterns of the model, which the server compiles with a library of its choice.

use std::collections::{BTreeSet, HashSet};
use std::ptr;

use super::constraints::{Constraints, StructureConstraints};
use super::served::ServedOperation;

/// Decides whether a text matches a pattern.
pub trait MatchPattern: Send + Sync {
    /// Returns whether the whole of `text` matches `pattern`, a regular expression in Java's syntax. It is
    /// one of those that [`patterns`] returns.
    fn is_match(&self, pattern: &'static str, text: &str) -> bool;
}

/// Returns the patterns in the constraints of operations, to compile them once.
pub fn patterns(operations: &[ServedOperation]) -> BTreeSet<&'static str> {
    let mut found = Patterns::default();
    for operation in operations {
        found.add_structure(operation.constraints());
    }
    found.patterns
}

#[derive(Default)]
struct Patterns {
    patterns: BTreeSet<&'static str>,
    /// The structures that have been visited, since structures can contain themselves.
    visited: HashSet<*const StructureConstraints>,
}

impl Patterns {
    fn add_structure(&mut self, structure: &'static StructureConstraints) {
        if self.visited.insert(ptr::from_ref(structure)) {
            for member in structure.members {
                self.add(&member.value);
            }
        }
    }

    fn add(&mut self, constraints: &Constraints) {
        self.patterns.extend(constraints.pattern);
        for inner in [constraints.each, constraints.keys].into_iter().flatten() {
            self.add(inner);
        }
        if let Some(members) = constraints.members {
            self.add_structure(members);
        }
    }
}

/// Returns a pattern in the syntax of the crate `regex`, with the meaning that it has in Java: it matches the
/// whole text, and `\w`, `\d` and `\s` match ASCII only.
///
/// ```
/// use sdk_runtime::server::to_regex;
///
/// assert_eq!(to_regex(r"[\w-]+:\p{L}"), r"\A(?:[[0-9A-Z_a-z]-]+:\p{L})\z");
/// ```
pub fn to_regex(pattern: &str) -> String {
    let mut regex = String::from(r"\A(?:");
    let mut rest = pattern.chars();
    while let Some(letter) = rest.next() {
        if letter != '\\' {
            regex.push(letter);
            continue;
        }
        match rest.next() {
            Some('w') => regex.push_str("[0-9A-Z_a-z]"),
            Some('W') => regex.push_str("[^0-9A-Z_a-z]"),
            Some('d') => regex.push_str("[0-9]"),
            Some('D') => regex.push_str("[^0-9]"),
            Some('s') => regex.push_str(r"[\t\n\x0B\f\r ]"),
            Some('S') => regex.push_str(r"[^\t\n\x0B\f\r ]"),
            Some(other) => regex.extend(['\\', other]),
            None => regex.push('\\'),
        }
    }
    regex.push_str(r")\z");
    regex
}

#[cfg(test)]
mod tests;
