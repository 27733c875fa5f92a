//! The differences of a crate from its last release, and the version that they require.

use std::collections::BTreeSet;

use semver::Version;

use super::List;
use crate::version::{SemverLevel, next};

/// The differences of a crate from its last release, as lines of its list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// Removed lines. A changed item is a removed line and an added one.
    pub removed: Vec<String>,
    /// Added lines that break no program.
    pub added: Vec<String>,
    /// Added lines that break programs: a variant of an exhaustive enum, or the loss of `Send` or of
    /// another auto trait.
    pub added_breaking: Vec<String>,
}

impl Difference {
    /// Returns the level of the version that the difference requires.
    pub fn level(&self) -> SemverLevel {
        if !self.removed.is_empty() || !self.added_breaking.is_empty() {
            SemverLevel::Major
        } else if !self.added.is_empty() {
            SemverLevel::Minor
        } else {
            SemverLevel::None
        }
    }
}

/// Returns the differences between two lists.
pub fn compare(old: &List, new: &List) -> Difference {
    let (old, new): (BTreeSet<_>, BTreeSet<_>) =
        (old.lines.iter().collect(), new.lines.iter().collect());
    let mut difference = Difference::default();
    // A line for a type that is not `Send` has the opposite meaning: it is bad when it is added.
    for line in old.difference(&new) {
        match is_negative_impl(line) {
            true => difference.added.push((*line).clone()),
            false => difference.removed.push((*line).clone()),
        }
    }
    for line in new.difference(&old) {
        match is_negative_impl(line) || is_variant_of_exhaustive_enum(line, &old) {
            true => difference.added_breaking.push((*line).clone()),
            false => difference.added.push((*line).clone()),
        }
    }
    difference
}

/// Returns `true` for `impl !Trait for Type`.
fn is_negative_impl(line: &str) -> bool {
    line.starts_with("impl !")
        || line
            .split_once("> !")
            .is_some_and(|(before, _)| before.starts_with("impl<"))
}

/// Returns `true` for a variant of an enum that the old list has without `#[non_exhaustive]`. The line
/// of a variant is a path and nothing else.
fn is_variant_of_exhaustive_enum(line: &str, old: &BTreeSet<&String>) -> bool {
    let Some(path) = line.strip_prefix("pub ") else {
        return false;
    };
    // Without the variant's own fields or value.
    let path = &path[..path.find(['(', ' ']).unwrap_or(path.len())];
    match path.rsplit_once("::") {
        Some((parent, _)) => old.iter().any(|line| {
            line.strip_prefix("pub enum ")
                .is_some_and(|name| name == parent || name.starts_with(&format!("{parent}<")))
        }),
        None => false,
    }
}

/// The verdict on a difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// There is no difference.
    Unchanged,
    /// The version was raised as the difference requires.
    VersionRaised,
    /// No program breaks, but the next release needs a higher version.
    VersionDue {
        /// The lowest version of the next release.
        least: Version,
    },
    /// Programs break, and the version does not allow it.
    VersionTooLow {
        /// The lowest version that does.
        least: Version,
    },
    /// There is no list to compare with.
    NoBaseline,
}

impl Verdict {
    /// Returns the verdict on a difference of this level between the last release and the present version.
    pub fn of(released: &Version, version: &Version, level: SemverLevel) -> Self {
        let least = next(released, level);
        match level {
            SemverLevel::None => Self::Unchanged,
            _ if *version >= least => Self::VersionRaised,
            SemverLevel::Major => Self::VersionTooLow { least },
            SemverLevel::Minor | SemverLevel::Patch => Self::VersionDue { least },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(lines: &[&str]) -> List {
        List {
            name: "a".to_owned(),
            version: Version::new(0, 1, 0),
            lines: lines.iter().map(|&line| line.to_owned()).collect(),
        }
    }

    /// Returns each line that differs, with its sign in reports.
    fn signs(old: &[&str], new: &[&str]) -> Vec<String> {
        let difference = compare(&list(old), &list(new));
        let sign = |sign, lines: &[String]| {
            let lines = lines.iter().map(|line| format!("{sign} {line}"));
            lines.collect::<Vec<_>>()
        };
        [
            sign('-', &difference.removed),
            sign('!', &difference.added_breaking),
            sign('+', &difference.added),
        ]
        .concat()
    }

    #[test]
    fn a_changed_line_is_removed_and_added() {
        assert_eq!(
            signs(
                &["pub fn a::f() -> u8", "pub mod a"],
                &["pub mod a", "pub fn a::f() -> u16"]
            ),
            ["- pub fn a::f() -> u8", "+ pub fn a::f() -> u16"]
        );
        assert!(signs(&["pub mod a", "pub mod b"], &["pub mod b", "pub mod a"]).is_empty());
    }

    #[test]
    fn a_variant_of_an_exhaustive_enum_breaks_programs() {
        let closed = "pub enum a::E";
        for variant in ["pub a::E::New", "pub a::E::New(u8)", "pub a::E::New = 3"] {
            assert_eq!(
                signs(&[closed], &[closed, variant]),
                [format!("! {variant}")]
            );
        }
        let open = "#[non_exhaustive] pub enum a::E";
        assert_eq!(
            signs(&[open], &[open, "pub a::E::New"]),
            ["+ pub a::E::New"]
        );
        // Neither a variant of a new enum breaks programs nor a method of an old one.
        assert_eq!(signs(&[], &[closed, "pub a::E::New"]).len(), 2);
        let method = "pub fn a::E::f(&self)";
        assert_eq!(signs(&[closed], &[closed, method]), [format!("+ {method}")]);
        assert_eq!(
            signs(
                &["pub enum a::E<T>"],
                &["pub enum a::E<T>", "pub a::E::New(T)"]
            ),
            ["! pub a::E::New(T)"]
        );
    }

    #[test]
    fn losing_an_auto_trait_breaks_programs_and_gaining_it_does_not() {
        for lack in [
            "impl !core::marker::Send for a::T",
            "impl<T> !core::marker::Send for a::T<T>",
        ] {
            assert_eq!(signs(&[], &[lack]), [format!("! {lack}")]);
            assert_eq!(signs(&[lack], &[]), [format!("+ {lack}")]);
        }
    }

    #[test]
    fn a_breaking_change_requires_a_higher_version() {
        let verdict = |released: &str, version: &str, level| {
            Verdict::of(&released.parse().unwrap(), &version.parse().unwrap(), level)
        };
        let least = |version: &str| version.parse::<Version>().unwrap();
        use Verdict::{Unchanged, VersionDue, VersionRaised, VersionTooLow};
        for (released, version, level, expected) in [
            ("0.1.0", "0.1.0", SemverLevel::None, Unchanged),
            (
                "0.1.0",
                "0.1.0",
                SemverLevel::Minor,
                VersionDue {
                    least: least("0.1.1"),
                },
            ),
            ("0.1.0", "0.1.1", SemverLevel::Minor, VersionRaised),
            (
                "0.1.0",
                "0.1.9",
                SemverLevel::Major,
                VersionTooLow {
                    least: least("0.2.0"),
                },
            ),
            ("0.1.0", "0.2.0", SemverLevel::Major, VersionRaised),
            (
                "1.2.3",
                "1.2.4",
                SemverLevel::Minor,
                VersionDue {
                    least: least("1.3.0"),
                },
            ),
            (
                "1.2.3",
                "1.3.0",
                SemverLevel::Major,
                VersionTooLow {
                    least: least("2.0.0"),
                },
            ),
            ("1.2.3", "2.0.0", SemverLevel::Major, VersionRaised),
        ] {
            assert_eq!(
                verdict(released, version, level),
                expected,
                "{released} {version}"
            );
        }
    }
}
