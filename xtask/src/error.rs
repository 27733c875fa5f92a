//! The errors of the command line, and their texts.
//!
//! A text has a line for the failure and a line `hint:` for the fix. The errors of commands are
//! transparent: they have the text and the source of the error in them.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::{api, diff, regenerate, upstream};

/// An error of a command.
#[derive(Debug, Error)]
pub enum Error {
    /// There is no workspace around the current directory.
    #[error(
        "neither the current directory nor a folder above it contains model/upstream.toml\n  \
         hint: run `cargo xtask` inside the workspace"
    )]
    NoWorkspace,
    /// `regenerate` failed.
    #[error(transparent)]
    Regenerate(#[from] regenerate::Error),
    /// `api` failed.
    #[error(transparent)]
    Api(#[from] api::Error),
    /// `diff` failed.
    #[error(transparent)]
    Diff(#[from] diff::Error),
    /// A command of `upstream` failed.
    #[error(transparent)]
    Upstream(#[from] upstream::Error),
}

/// Displays an error and each of its sources on a line of its own.
pub struct Chain<'a>(pub &'a dyn StdError);

impl fmt::Display for Chain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)?;
        let mut source = self.0.source();
        while let Some(error) = source {
            write!(f, "\n  caused by: {error}")?;
            source = error.source();
        }
        Ok(())
    }
}

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
