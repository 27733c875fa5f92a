//! The changes of a service by the operation through which users meet them.

use std::collections::BTreeMap;

use sdk_codegen::diff::{AffectedOperation, Api, Wire};

use crate::diff::report::ListedChange;

/// What changes are grouped by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    /// One operation.
    Operation(String),
    /// Several operations share it.
    Shared,
    /// The service as a whole.
    Service,
}

/// Some changes that belong together, the worst first.
pub(super) struct Group<'a> {
    pub(super) key: Key,
    pub(super) changes: Vec<ListedChange<'a>>,
}

impl Group<'_> {
    pub(super) fn title(&self) -> &str {
        match &self.key {
            Key::Operation(name) => name,
            Key::Shared => "Several operations",
            Key::Service => "The whole service",
        }
    }

    /// Whether something in it breaks programs.
    pub(super) fn is_grave(&self) -> bool {
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

/// Groups changes, the group with the worst first.
pub(super) fn groups<'a>(changes: impl Iterator<Item = ListedChange<'a>>) -> Vec<Group<'a>> {
    let mut groups: BTreeMap<Key, Vec<ListedChange<'a>>> = BTreeMap::new();
    for listed in changes {
        let key = match listed.change.operations.as_slice() {
            [] => Key::Service,
            [met] => Key::Operation(met.operation.clone()),
            _ => Key::Shared,
        };
        groups.entry(key).or_default().push(listed);
    }
    let mut groups: Vec<Group<'a>> = groups
        .into_iter()
        .map(|(key, changes)| Group { key, changes })
        .collect();
    groups.sort_by_key(|group| std::cmp::Reverse((group.is_grave(), group.worst())));
    groups
}

/// On which ways a change is met: `requests and replies`.
pub(super) fn ways_of(met: &AffectedOperation) -> String {
    let ways = [
        (met.request, "requests"),
        (met.response, "replies"),
        (met.error, "errors"),
    ];
    let ways: Vec<&str> = ways
        .iter()
        .filter(|(is, _)| *is)
        .map(|(_, way)| *way)
        .collect();
    match ways.as_slice() {
        [first, second, third] => format!("{first}, {second} and {third}"),
        ways => ways.join(" and "),
    }
}

/// The operations that meet a change, by the ways on which they do, at most `most` names in all.
pub(super) fn met_by(operations: &[AffectedOperation], most: usize) -> Vec<String> {
    let mut by_way: BTreeMap<_, (&AffectedOperation, Vec<&str>)> = BTreeMap::new();
    for met in operations {
        let way = (met.request, met.response, met.error);
        let (_, names) = by_way.entry(way).or_insert((met, Vec::new()));
        names.push(&met.operation);
    }
    let ways = by_way.into_values();
    let mut ways: Vec<_> = ways.map(|(met, names)| (ways_of(met), names)).collect();
    ways.sort();
    let mut room = most;
    ways.into_iter()
        .map(|(ways, names)| {
            let shown = names.len().min(room.max(1));
            room = room.saturating_sub(shown);
            let rest = match names.len() - shown {
                0 => String::new(),
                rest => format!(" and {rest} more"),
            };
            format!("{ways} of {}{rest}", names[..shown].join(", "))
        })
        .collect()
}

/// A value on one line, cut if it is long.
pub(super) fn short(value: &str, most: usize) -> String {
    // Most are sentences of our own, which are as they should be.
    let is_other_space = |letter: char| letter != ' ' && letter.is_whitespace();
    if value.len() <= most && !value.contains(is_other_space) && !value.contains("  ") {
        return value.trim().to_owned();
    }
    let words = value.split_whitespace();
    let spaced = words.flat_map(|word| std::iter::once(' ').chain(word.chars()));
    let mut letters = spaced.skip(1);
    let mut line: String = letters.by_ref().take(most).collect();
    if letters.next().is_some() {
        line.push('…');
    }
    line
}

/// Two values on one line each, cut so that the first difference between them shows.
pub(super) fn short_pair(old: &str, new: &str, most: usize) -> (String, String) {
    let near = match same_start(old, new) {
        same if same < most * 2 / 3 => 0,
        same => old.floor_char_boundary(same - most / 3),
    };
    // The word in which that is shows as a whole, unless it is long.
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

/// How many bytes two texts begin with that are the same; found by halves, since an unoptimised
/// program compares whole slices far quicker than byte after byte.
fn same_start(old: &str, new: &str) -> usize {
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
    fn values_are_cut_where_they_are_long() {
        assert_eq!(short("a  b\nc", 5), "a b c");
        assert_eq!(short("a  b\nc", 4), "a b …");
    }

    #[test]
    fn the_first_difference_of_two_long_values_shows() {
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
