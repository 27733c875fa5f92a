//! `api.txt`: the public API of a release, a line for each item.

use std::fmt;
use std::fs;
use std::io;
use std::path::Path;

use semver::Version;

use super::Error;
use super::crates::Crate;
use crate::file_error::{Action, FileError};

/// The public API of a version of a crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// The crate's name.
    pub name: String,
    /// The crate's version.
    pub version: Version,
    /// A line for each item.
    pub lines: Vec<String>,
}

/// The start of the first line; the name and the version follow.
const TITLE: &str = "# The public API of ";

impl List {
    /// Returns the list of a crate that was never released.
    pub(super) fn empty(krate: &Crate) -> Self {
        Self {
            name: krate.name.clone(),
            version: krate.version.clone(),
            lines: Vec::new(),
        }
    }

    /// Reads the list at `path`; `None` if there is none.
    pub fn read(path: &Path) -> Result<Option<Self>, Error> {
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(FileError::on(Action::Read, path)(error).into()),
        };
        match Self::parse(&text) {
            Some(list) => Ok(Some(list)),
            None => Err(Error::List {
                file: path.to_owned(),
            }),
        }
    }

    fn parse(text: &str) -> Option<Self> {
        let (title, lines) = text.split_once('\n')?;
        let (name, version) = title.strip_prefix(TITLE)?.split_once(' ')?;
        Some(Self {
            name: name.to_owned(),
            version: Version::parse(version).ok()?,
            lines: lines
                .lines()
                .filter(|line| !line.is_empty() && !line.starts_with("# "))
                .map(str::to_owned)
                .collect(),
        })
    }
}

impl fmt::Display for List {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{TITLE}{} {}", self.name, self.version)?;
        writeln!(
            f,
            "# Written by `cargo xtask api --accept`, to be committed with each release."
        )?;
        for line in &self.lines {
            writeln!(f, "{line}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_read_as_it_was_written() {
        let list = List {
            name: "a-b".to_owned(),
            version: Version::new(1, 2, 3),
            lines: vec![
                "#[non_exhaustive] pub enum a_b::E".to_owned(),
                "pub mod a_b".to_owned(),
            ],
        };
        assert_eq!(List::parse(&list.to_string()), Some(list));
        assert_eq!(List::parse("pub mod a\n"), None);
        assert_eq!(List::parse("# The public API of a one\n"), None);
    }
}
