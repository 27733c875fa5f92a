//! Why two sides could not be compared.

use std::error::Error as StdError;
use std::fmt;
use std::path::PathBuf;

use super::version::InvalidVersion;
use crate::error::FileError;

/// Why two sides could not be compared. Never taken for "no changes".
#[derive(Debug)]
pub enum Error {
    /// A file could not be read.
    File(FileError),
    /// A model, or what lies beside it, is wrong.
    Codegen(sdk_codegen::Error),
    /// `git` could not be started.
    NoGit {
        /// What the operating system said.
        cause: std::io::Error,
    },
    /// There is no such revision.
    NoRevision {
        /// The revision, as the user wrote it.
        revision: String,
    },
    /// `git` refused.
    Git {
        /// What was asked for, as the user wrote it.
        asked: String,
        /// What git said.
        said: String,
    },
    /// A place holds no model.
    NoModel {
        /// The place, as the user wrote it.
        place: String,
    },
    /// Neither file of one side nor folder of the other says which services belong together.
    CannotPair {
        /// The services of the old side.
        old: Vec<String>,
        /// The services of the new side.
        new: Vec<String>,
    },
    /// A file whose name says that it is packed cannot be unpacked.
    Packed {
        /// The file.
        file: String,
        /// What is wrong with it.
        cause: std::io::Error,
    },
    /// A file has far more in it than any model.
    TooLarge {
        /// The file.
        file: String,
    },
    /// A text is not UTF-8.
    NotText {
        /// The file.
        file: String,
    },
    /// The ignore file is not as expected.
    Ignore {
        /// The file.
        file: PathBuf,
        /// What is wrong with it.
        problem: String,
    },
    /// The version of a crate is not one.
    Version(InvalidVersion),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(error) => error.fmt(f),
            Self::Codegen(error) => error.fmt(f),
            Self::NoGit { .. } => write!(
                f,
                "git cannot be started\n  hint: install it, or compare files and folders"
            ),
            Self::NoRevision { revision } => write!(
                f,
                "git has no revision `{revision}`\n  \
                 hint: `git fetch` brings one that is elsewhere, and all that a shallow clone lacks with \
                 `--unshallow`; write git:REV, or git:REV:PATH with the path from the root of the repository"
            ),
            Self::Git { asked, said } => {
                write!(
                    f,
                    "git cannot give `{asked}`: {said}\n  hint: write git:REV or git:REV:PATH, the path from the root of the repository"
                )
            }
            Self::NoModel { place } => {
                write!(
                    f,
                    "there is no model in `{place}`\n  hint: name a service-2.json, or a folder that holds \
                     one, holds services with API versions, as botocore/data does, or holds API versions"
                )?;
                match place.starts_with("git:") {
                    true => f.write_str("; in git, its path starts at the root of the repository"),
                    false => Ok(()),
                }
            }
            Self::CannotPair { old, new } => write!(
                f,
                "it is not clear which services belong together: {} against {}\n  \
                 hint: name one service on each side, or folders in which they have the same names",
                crate::cli::code_list(old),
                crate::cli::code_list(new),
            ),
            Self::Packed { file, .. } => write!(
                f,
                "{file} cannot be unpacked, as what ends in .gz must be\n  \
                 hint: see whether it is whole, as with `gzip --test`, and get it anew if it is not; what \
                 was never packed has a name without .gz"
            ),
            Self::TooLarge { file } => write!(
                f,
                "{file} holds more than 64 MiB of text, more than ten times the largest model\n  \
                 hint: see whether it is the file that was meant"
            ),
            Self::NotText { file } => write!(f, "{file} is not UTF-8 text"),
            Self::Ignore { file, problem } => write!(
                f,
                "{}: {problem}\n  hint: each entry is [[ignore]] with fingerprint = \"…\" (twelve hexadecimal digits in lower case) and reason = \"…\"",
                file.display()
            ),
            Self::Version(error) => error.fmt(f),
        }
    }
}

// The inner error speaks for itself, so the chain goes on with its cause and not with it.
impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::File(error) => error.source(),
            Self::NoGit { cause } | Self::Packed { cause, .. } => Some(cause),
            Self::Codegen(error) => error.source(),
            _ => None,
        }
    }
}

impl From<FileError> for Error {
    fn from(error: FileError) -> Self {
        Self::File(error)
    }
}

impl From<sdk_codegen::Error> for Error {
    fn from(error: sdk_codegen::Error) -> Self {
        Self::Codegen(error)
    }
}

impl From<InvalidVersion> for Error {
    fn from(error: InvalidVersion) -> Self {
        Self::Version(error)
    }
}
