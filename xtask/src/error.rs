//! The errors of the command line, and their texts.
//!
//! A text has a line for the failure and a line `hint:` for the fix. The errors of commands are
//! transparent: they have the text and the source of the error in them.

use std::error::Error as StdError;
use std::fmt;

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
