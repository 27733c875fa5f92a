//! Errors of the operating system on files and folders.

use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

/// An access to a file or folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Reading a file.
    Read,
    /// Listing a folder.
    List,
    /// Writing a file or creating its folder.
    Write,
    /// Removing a file.
    Remove,
}

impl Action {
    fn verb(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::List => "list",
            Self::Write => "write",
            Self::Remove => "remove",
        }
    }
}

/// An error of the operating system on a file or folder.
#[derive(Debug, Error)]
#[error("cannot {} {}{}", action.verb(), path.display(), not_found_hint(source))]
pub struct FileError {
    /// The access that failed.
    pub action: Action,
    /// The file or folder.
    pub path: PathBuf,
    /// The error of the operating system.
    pub source: io::Error,
}

impl FileError {
    /// Returns a function for `map_err` that adds the access and the path.
    pub fn on(action: Action, path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |source| Self {
            action,
            path: path.to_owned(),
            source,
        }
    }
}

fn not_found_hint(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::NotFound => "\n  hint: a relative path starts at the current directory",
        _ => "",
    }
}
