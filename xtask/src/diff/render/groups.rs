//! The changes of a service, grouped by affected operation.

use std::collections::BTreeMap;

use sdk_codegen::diff::{AffectedOperation, Api, Wire};

use super::sentence::visible;
use crate::diff::report::ListedChange;

/// The key of a group.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    /// One operation.
    Operation(String),
    /// Several operations.
    Shared,
    /// The service as a whole.
    Service,
}

/// The changes with the same key, the worst first.
pub(super) struct Group<'a> {
    pub(super) key: Key,
    pub(super) changes: Vec<ListedChange<'a>>,
}

impl Group<'_> {
    /// Returns the title of the group; `show` returns the name of an operation in the format.
    pub(super) fn title(&self, show: impl FnOnce(&str) -> String) -> String {
        match &self.key {
            Key::Operation(name) => show(name),
            Key::Shared => "Several operations".to_owned(),
            Key::Service => "The whole service".to_owned(),
        }
    }

    /// Returns `true` if a change in the group breaks programs.
    pub(super) fn breaks_programs(&self) -> bool {
        self.changes
            .iter()
            .any(|listed| listed.change.is_breaking())
    }

    pub(super) fn worst(&self) -> (Api, Wire) {
        let verdicts = self.changes.iter().map(|listed| listed.change);
        (
            verdicts
                .clone()
                .map(|change| change.api)
                .max()
                .unwrap_or(Api::None),
            verdicts
                .map(|change| change.wire)
                .max()
                .unwrap_or(Wire::Compatible),
        )
    }
}

/// Groups changes, the group with the worst change first.
pub(super) fn groups<'a>(changes: impl Iterator<Item = ListedChange<'a>>) -> Vec<Group<'a>> {
    let mut groups: BTreeMap<Key, Vec<ListedChange<'a>>> = BTreeMap::new();
    for listed in changes {
        let key = match listed.change.operations.as_slice() {
            [] => Key::Service,
            [affected] => Key::Operation(affected.operation.clone()),
            _ => Key::Shared,
        };
        groups.entry(key).or_default().push(listed);
    }
    let mut groups: Vec<Group<'a>> = groups
        .into_iter()
        .map(|(key, changes)| Group { key, changes })
        .collect();
    groups.sort_by_key(|group| std::cmp::Reverse((group.breaks_programs(), group.worst())));
    groups
}

/// Returns the kinds of messages that a change affects: `requests and responses`.
pub(super) fn message_kinds(affected: &AffectedOperation) -> String {
    let kinds = [
        (affected.request, "requests"),
        (affected.response, "responses"),
        (affected.error, "errors"),
    ];
    let kinds: Vec<&str> = kinds
        .iter()
        .filter(|(is_affected, _)| *is_affected)
        .map(|(_, kind)| *kind)
        .collect();
    match kinds.as_slice() {
        [first, second, third] => format!("{first}, {second} and {third}"),
        kinds => kinds.join(" and "),
    }
}

/// Returns the operations that a change affects, grouped by the kinds of messages, with at most `most`
/// names in all; `show` returns a name in the format.
pub(super) fn affected_operations(
    operations: &[AffectedOperation],
    most: usize,
    show: impl Fn(&str) -> String,
) -> Vec<String> {
    let mut by_kinds: BTreeMap<_, (&AffectedOperation, Vec<&str>)> = BTreeMap::new();
    for affected in operations {
        let kinds = (affected.request, affected.response, affected.error);
        let (_, names) = by_kinds.entry(kinds).or_insert((affected, Vec::new()));
        names.push(&affected.operation);
    }
    let groups = by_kinds.into_values();
    let mut groups: Vec<_> = groups
        .map(|(affected, names)| (message_kinds(affected), names))
        .collect();
    groups.sort();
    let mut remaining = most;
    groups
        .into_iter()
        .map(|(kinds, names)| {
            let shown = names.len().min(remaining.max(1));
            remaining = remaining.saturating_sub(shown);
            let rest = match names.len() - shown {
                0 => String::new(),
                rest => format!(" and {rest} more"),
            };
            let names: Vec<String> = names[..shown].iter().map(|name| show(name)).collect();
            format!("{kinds} of {}{rest}", names.join(", "))
        })
        .collect()
}

/// Returns a value on one line without invisible characters, shortened to `most` characters. Line breaks
/// and other runs of spaces are shown as one space.
fn short(value: &str, most: usize) -> String {
    let words = value.split_whitespace();
    let spaced = words.flat_map(|word| std::iter::once(' ').chain(word.chars()));
    let line: String = spaced.skip(1).take(most.saturating_add(1)).collect();
    visible(&line, most)
}

/// Returns two values on one line each, shortened so that their first difference is shown.
pub(super) fn short_pair(old: &str, new: &str, most: usize) -> (String, String) {
    let near = match common_prefix(old, new) {
        same if same < most * 2 / 3 => 0,
        same => old.floor_char_boundary(same - most / 3),
    };
    // The whole word with the difference is shown, unless it is long.
    let start = match old[..near].rfind([' ', '\n']) {
        Some(space) if near - space <= most / 3 => space + 1,
        _ => near,
    };
    let cut = |value: &str| match start {
        0 => short(value, most),
        start => format!("…{}", short(&value[start..], most)),
    };
    (cut(old), cut(new))
}

/// Returns the length of the common prefix in bytes, by binary search: an unoptimized program compares
/// slices faster than single bytes.
fn common_prefix(old: &str, new: &str) -> usize {
    let (mut least, mut most) = (0, old.len().min(new.len()));
    while least < most {
        let middle = (least + most).div_ceil(2);
        if old.as_bytes()[..middle] == new.as_bytes()[..middle] {
            least = middle;
        } else {
            most = middle - 1;
        }
    }
    least
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_values_are_shortened() {
        assert_eq!(short("a  b\nc", 5), "a b c");
        assert_eq!(short("a  b\nc", 4), "a b …");
        assert_eq!(short("a \u{1b}[2J b", 100), "a \\u{1b}[2J b");
    }

    #[test]
    fn the_first_difference_of_two_long_values_is_shown() {
        let pair = |old: &str, new: &str| short_pair(old, new, 12);
        assert_eq!(pair("one", "two"), ("one".to_owned(), "two".to_owned()));
        assert_eq!(
            pair("by six up", "by six down"),
            ("by six up".to_owned(), "by six down".to_owned())
        );
        assert_eq!(
            pair(
                "one two three four five six",
                "one two three four seven six"
            ),
            ("…four five si…".to_owned(), "…four seven s…".to_owned())
        );
        assert_eq!(
            pair(
                "a_word_without_any_spaces",
                "a_word_without_any_breaks_at_all"
            ),
            ("…any_spaces".to_owned(), "…any_breaks_a…".to_owned())
        );
        assert_eq!(
            pair("éééééééééééé a", "éééééééééééé b"),
            ("…éé a".to_owned(), "…éé b".to_owned())
        );
        assert_eq!(
            pair("the same at the start", "the same at the start, and more"),
            ("…start".to_owned(), "…start, and m…".to_owned())
        );
    }
}
