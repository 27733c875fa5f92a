//! Errors of `cargo xtask diff`.

use std::path::PathBuf;

use thiserror::Error;

use super::version::InvalidVersion;
use crate::cli::code_list;
use crate::file_error::FileError;
use crate::models;

/// An error of `cargo xtask diff`. It has an exit code of its own, so that no script takes it for "no
/// changes".
#[derive(Debug, Error)]
pub enum Error {
    /// A file could not be read.
    #[error(transparent)]
    File(#[from] FileError),
    /// The models of a side could not be read.
    #[error(transparent)]
    Models(#[from] models::Error),
    /// A model or a file that belongs to it is not JSON, TOML or a service model.
    #[error(transparent)]
    Codegen(#[from] sdk_codegen::Errors),
    /// The services of both sides cannot be paired.
    #[error(
        "cannot pair the services of both sides: {} with {}\n  \
         hint: name one service on each side, or folders in which they have the same names",
        code_list(old),
        code_list(new)
    )]
    CannotPair {
        /// The services of the old side.
        old: Vec<String>,
        /// The services of the new side.
        new: Vec<String>,
    },
    /// The ignore file is not valid.
    #[error(
        "{}: {problem}\n  \
         hint: each entry is [[ignore]] with fingerprint = \"…\" (twelve hexadecimal digits in lower \
         case) and reason = \"…\"",
        file.display()
    )]
    Ignore {
        /// The file.
        file: PathBuf,
        /// The problem and its place.
        problem: String,
    },
    /// The version of a crate is not valid.
    #[error(transparent)]
    Version(#[from] InvalidVersion),
}
