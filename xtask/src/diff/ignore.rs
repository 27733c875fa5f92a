//! Approved changes, which `--fail-on` does not count.

use std::fs;
use std::path::Path;

use serde::Deserialize;

use super::Error;
use crate::file_error::{Action, FileError};

/// An approved change.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The fingerprint of the change.
    pub fingerprint: String,
    /// The reason for the approval.
    pub reason: String,
}

/// The entries of an ignore file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ignores {
    /// In the order of the file.
    pub entries: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    ignore: Vec<Entry>,
}

impl Ignores {
    /// Reads an ignore file.
    pub fn read(path: &Path) -> Result<Self, Error> {
        let text = fs::read_to_string(path).map_err(FileError::on(Action::Read, path))?;
        Self::parse(path, &text)
    }

    fn parse(path: &Path, text: &str) -> Result<Self, Error> {
        let invalid = |problem: String| Error::Ignore {
            file: path.to_owned(),
            problem,
        };
        let file: File = toml::from_str(text)
            .map_err(|error| invalid(error.to_string().trim_end().to_owned()))?;
        for (index, entry) in file.ignore.iter().enumerate() {
            let digit = |b: u8| matches!(b, b'0'..=b'9' | b'a'..=b'f');
            if entry.fingerprint.len() != 12 || !entry.fingerprint.bytes().all(digit) {
                return Err(invalid(format!(
                    "$.ignore[{index}].fingerprint: `{}` is not a fingerprint",
                    entry.fingerprint
                )));
            }
            if entry.reason.trim().is_empty() {
                return Err(invalid(format!(
                    "$.ignore[{index}].reason: the reason is empty"
                )));
            }
            let before = &file.ignore[..index];
            if before
                .iter()
                .any(|other| other.fingerprint == entry.fingerprint)
            {
                return Err(invalid(format!(
                    "$.ignore[{index}].fingerprint: `{}` is a duplicate",
                    entry.fingerprint
                )));
            }
        }
        Ok(Self {
            entries: file.ignore,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_requires_a_fingerprint_and_a_reason() {
        let parse = |text: &str| Ignores::parse(Path::new("ok.toml"), text);
        let good = "[[ignore]]\nfingerprint = \"0123456789ab\"\nreason = \"agreed\"\n";
        assert_eq!(parse(good).unwrap().entries.len(), 1);
        assert_eq!(parse("").unwrap(), Ignores::default());
        for (text, problem) in [
            (
                good.replace("agreed", " "),
                "$.ignore[0].reason: the reason is empty",
            ),
            (
                good.replace("ab\"", "\""),
                "`0123456789` is not a fingerprint",
            ),
            (
                good.repeat(2),
                "$.ignore[1].fingerprint: `0123456789ab` is a duplicate",
            ),
            (good.replace("reason", "raison"), "unknown field `raison`"),
        ] {
            let error = parse(&text).unwrap_err().to_string();
            assert!(error.contains(problem), "{error}");
        }
    }
}
