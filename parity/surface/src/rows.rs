//! Intended differences, from `exclusions.toml`.

use crate::Failure;
use serde::Deserialize;
use std::cell::Cell;
use std::collections::HashMap;
use std::fs;
use std::path::Path;

/// `exclusions.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rows {
    #[serde(default)]
    missing: Vec<Row>,
    #[serde(default)]
    differs: Vec<Row>,
    #[serde(default)]
    feature: Vec<Row>,
    #[serde(default)]
    same: Vec<Same>,
}

/// A difference and its reason.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    /// Kind and path, as reported. A star matches any text.
    item: String,
    reason: String,
    #[serde(skip)]
    used: Cell<bool>,
}

/// Two paths of types that programs use in the same way.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Same {
    official: String,
    ours: String,
    reason: String,
}

impl Rows {
    pub(crate) fn read(path: &Path) -> Result<Self, Failure> {
        let text = fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
        let rows: Self = toml::from_str(&text)?;
        let all = [&rows.missing, &rows.differs, &rows.feature];
        let reasons = all
            .into_iter()
            .flatten()
            .map(|row| (&row.item, &row.reason));
        let same = rows.same.iter().map(|same| (&same.official, &same.reason));
        for (item, reason) in reasons.chain(same) {
            if reason.trim().is_empty() {
                return Err(format!("the row `{item}` has no reason: add `reason`").into());
            }
        }
        Ok(rows)
    }

    /// Returns our path for each official path of a `[[same]]` row. In a row, `crate` stands for the
    /// official crate.
    pub(crate) fn spellings(&self, official: &str) -> HashMap<String, String> {
        let name = official.replace('-', "_");
        let same = self.same.iter();
        same.map(|same| match same.official.strip_prefix("crate::") {
            Some(path) => (format!("{name}::{path}"), same.ours.clone()),
            None => (same.official.clone(), same.ours.clone()),
        })
        .collect()
    }

    /// Returns whether an item may be missing.
    pub(crate) fn excuse_missing(&self, item: &str) -> bool {
        excuse(&self.missing, item)
    }

    /// Returns whether an item may differ.
    pub(crate) fn excuse_differing(&self, item: &str) -> bool {
        excuse(&self.differs, item)
    }

    /// Returns whether a cargo feature may be missing.
    pub(crate) fn excuse_feature(&self, item: &str) -> bool {
        excuse(&self.feature, item)
    }

    /// Returns the items of the rows that matched no difference.
    pub(crate) fn unused(&self) -> impl Iterator<Item = &str> {
        let rows = [&self.missing, &self.differs, &self.feature]
            .into_iter()
            .flatten();
        rows.filter(|row| !row.used.get()).map(|row| &*row.item)
    }

    /// Returns the number of rows.
    pub(crate) fn count(&self) -> usize {
        self.missing.len() + self.differs.len() + self.feature.len() + self.same.len()
    }
}

fn excuse(rows: &[Row], item: &str) -> bool {
    let mut excused = false;
    for row in rows.iter().filter(|row| matches(&row.item, item)) {
        row.used.set(true);
        excused = true;
    }
    excused
}

/// Returns whether a pattern, in which a star matches any text, matches `text`.
fn matches(pattern: &str, text: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == text,
        Some((head, tail)) => text.strip_prefix(head).is_some_and(|rest| {
            (0..=rest.len())
                .filter(|at| rest.is_char_boundary(*at))
                .any(|at| matches(tail, &rest[at..]))
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_match_any_text() {
        for pattern in ["fn a::b", "fn a::*", "*b", "fn *::*", "*", "fn a::b*"] {
            assert!(matches(pattern, "fn a::b"), "{pattern}");
        }
        for pattern in ["fn a", "fn a::c*", "*a", ""] {
            assert!(!matches(pattern, "fn a::b"), "{pattern}");
        }
    }

    #[test]
    fn rows_need_reasons_and_use() {
        let dir = std::env::temp_dir().join(format!("rows-{}", std::process::id()));
        let read = |text: &str| {
            fs::write(&dir, text).unwrap();
            Rows::read(&dir)
        };
        assert!(read("[[missing]]\nitem = \"fn a\"\nreason = \" \"").is_err());
        assert!(read("[[missing]]\nitem = \"fn a\"").is_err());
        let rows = read("[[missing]]\nitem = \"fn a\"\nreason = \"why\"").unwrap();
        assert!(!rows.excuse_missing("fn b"));
        assert_eq!(rows.unused().collect::<Vec<_>>(), ["fn a"]);
        assert!(rows.excuse_missing("fn a"));
        assert_eq!(rows.unused().count(), 0);
        fs::remove_file(&dir).unwrap();
    }
}
