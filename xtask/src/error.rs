//! The errors of the command line, and how they are printed.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use crate::{api, diff, regenerate, upstream};

/// Why a command failed.
#[derive(Debug)]
pub enum Error {
    /// No workspace around the current directory.
    NoWorkspace,
    /// `regenerate` failed.
    Regenerate(regenerate::Error),
    /// `api` failed.
    Api(api::Error),
    /// `diff` could not compare.
    Diff(diff::Error),
    /// `upstream import` or `upstream fetch` failed.
    Upstream(upstream::Error),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoWorkspace => write!(
                f,
                "no folder above the current one holds model/upstream.toml\n  \
                 hint: run `cargo xtask` inside the workspace"
            ),
            Self::Regenerate(error) => error.fmt(f),
            Self::Api(error) => error.fmt(f),
            Self::Diff(error) => error.fmt(f),
            Self::Upstream(error) => error.fmt(f),
        }
    }
}

// The inner error speaks for itself, so the chain goes on with its cause and not with it.
impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::NoWorkspace => None,
            Self::Regenerate(error) => error.source(),
            Self::Api(error) => error.source(),
            Self::Diff(error) => error.source(),
            Self::Upstream(error) => error.source(),
        }
    }
}

impl From<regenerate::Error> for Error {
    fn from(error: regenerate::Error) -> Self {
        Self::Regenerate(error)
    }
}

impl From<api::Error> for Error {
    fn from(error: api::Error) -> Self {
        Self::Api(error)
    }
}

impl From<diff::Error> for Error {
    fn from(error: diff::Error) -> Self {
        Self::Diff(error)
    }
}

impl From<upstream::Error> for Error {
    fn from(error: upstream::Error) -> Self {
        Self::Upstream(error)
    }
}

/// Prints an error and each of its causes on a line of its own.
pub struct Chain<'a>(pub &'a dyn StdError);

impl fmt::Display for Chain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)?;
        let mut cause = self.0.source();
        while let Some(error) = cause {
            write!(f, "\n  caused by: {error}")?;
            cause = error.source();
        }
        Ok(())
    }
}

/// What was being done to a file when the operating system refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Reading a file.
    Read,
    /// Listing a folder.
    List,
    /// Writing a file or making its folder.
    Write,
    /// Removing a file.
    Remove,
}

/// A file or folder the operating system refused.
#[derive(Debug)]
pub struct FileError {
    /// What was being done.
    pub action: Action,
    /// To which file or folder.
    pub path: PathBuf,
    /// What the operating system said.
    pub cause: io::Error,
}

impl FileError {
    /// For `map_err`: names the action and the path.
    pub fn on(action: Action, path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |cause| Self {
            action,
            path: path.to_owned(),
            cause,
        }
    }
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verb = match self.action {
            Action::Read => "read",
            Action::List => "list",
            Action::Write => "write",
            Action::Remove => "remove",
        };
        write!(f, "cannot {verb} {}", self.path.display())?;
        if self.cause.kind() == io::ErrorKind::NotFound {
            write!(
                f,
                "\n  hint: a path that is not absolute starts at the current directory"
            )?;
        }
        Ok(())
    }
}

impl StdError for FileError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.cause)
    }
}
