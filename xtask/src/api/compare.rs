//! How a crate differs from its last release, and what semantic versioning asks for then.

use std::collections::BTreeSet;

use semver::Version;

use super::List;
use crate::version::{SemverLevel, next};

/// How a crate differs from its last release: lines of its list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// Lines that went. What changed is a line that went and one that came.
    pub removed: Vec<String>,
    /// Lines that came, and that no program can mind.
    pub added: Vec<String>,
    /// Lines that came, and that break programs: a variant of an enum that can be matched in full, or
    /// the loss of `Send` and the like.
    pub added_breaking: Vec<String>,
}

impl Difference {
    /// What the difference means to users.
    pub fn weight(&self) -> SemverLevel {
        if !self.removed.is_empty() || !self.added_breaking.is_empty() {
            SemverLevel::Major
        } else if !self.added.is_empty() {
            SemverLevel::Minor
        } else {
            SemverLevel::None
        }
    }
}

/// Compares two lists.
pub fn compare(old: &List, new: &List) -> Difference {
    let (was, is): (BTreeSet<_>, BTreeSet<_>) =
        (old.lines.iter().collect(), new.lines.iter().collect());
    let mut difference = Difference::default();
    // That a type is not `Send` is a line that says what is lacking, so its direction is the reverse.
    for line in was.difference(&is) {
        match is_lack(line) {
            true => difference.added.push((*line).clone()),
            false => difference.removed.push((*line).clone()),
        }
    }
    for line in is.difference(&was) {
        match is_lack(line) || is_variant_of_closed_enum(line, &was) {
            true => difference.added_breaking.push((*line).clone()),
            false => difference.added.push((*line).clone()),
        }
    }
    difference
}

fn is_lack(line: &str) -> bool {
    line.starts_with("impl !")
        || line
            .split_once("> !")
            .is_some_and(|(before, _)| before.starts_with("impl<"))
}

/// A variant's line is a path and nothing else; its enum's line was there before, without
/// `#[non_exhaustive]`.
fn is_variant_of_closed_enum(line: &str, was: &BTreeSet<&String>) -> bool {
    let Some(path) = line.strip_prefix("pub ") else {
        return false;
    };
    // Without the variant's own fields or value.
    let path = &path[..path.find(['(', ' ']).unwrap_or(path.len())];
    match path.rsplit_once("::") {
        Some((parent, _)) => was.iter().any(|line| {
            line.strip_prefix("pub enum ")
                .is_some_and(|name| name == parent || name.starts_with(&format!("{parent}<")))
        }),
        None => false,
    }
}

/// What follows from a difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// There is no difference.
    Unchanged,
    /// The version says what the difference means.
    VersionRaised,
    /// Nothing breaks, but the next release needs another version.
    VersionDue {
        /// The least version of the next release.
        least: Version,
    },
    /// Programs break, and the version does not say so.
    VersionTooLow {
        /// The least version that does.
        least: Version,
    },
    /// There is no list to compare with.
    NoBaseline,
}

impl Verdict {
    /// Judges a difference of this weight between the version of the last release and the present one.
    pub fn of(released: &Version, version: &Version, weight: SemverLevel) -> Self {
        let least = next(released, weight);
        match weight {
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

    /// Each line that differs with the sign that reports give it.
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
    fn a_changed_line_is_one_that_went_and_one_that_came() {
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
    fn a_variant_breaks_where_it_could_be_matched_in_full() {
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
        // An enum that is new itself breaks nobody, nor does a method of an old one.
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
    fn losing_an_automatic_trait_breaks_and_gaining_it_does_not() {
        for lack in [
            "impl !core::marker::Send for a::T",
            "impl<T> !core::marker::Send for a::T<T>",
        ] {
            assert_eq!(signs(&[], &[lack]), [format!("! {lack}")]);
            assert_eq!(signs(&[lack], &[]), [format!("+ {lack}")]);
        }
    }

    #[test]
    fn the_version_has_to_say_what_breaks() {
        let judge = |released: &str, version: &str, weight| {
            Verdict::of(
                &released.parse().unwrap(),
                &version.parse().unwrap(),
                weight,
            )
        };
        let least = |version: &str| version.parse::<Version>().unwrap();
        use Verdict::{Unchanged, VersionDue, VersionRaised, VersionTooLow};
        for (released, version, weight, expected) in [
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
                judge(released, version, weight),
                expected,
                "{released} {version}"
            );
        }
    }
}
