//! Errors of reading models.

use std::io;

use thiserror::Error;

use crate::file_error::FileError;

/// An error of reading models.
#[derive(Debug, Error)]
pub enum Error {
    /// A file could not be read.
    #[error(transparent)]
    File(#[from] FileError),
    /// `git` could not be started.
    #[error("cannot start git\n  hint: install git, or compare files and folders")]
    GitNotStarted {
        /// The error of the operating system.
        source: io::Error,
    },
    /// The repository has no such revision.
    #[error(
        "git has no revision `{revision}`\n  \
         hint: fetch a revision of another repository with `git fetch`, and the history that a shallow \
         clone lacks with `git fetch --unshallow`; the form is git:REV or git:REV:PATH, with the path \
         from the root of the repository"
    )]
    UnknownRevision {
        /// The revision, as the user wrote it.
        revision: String,
    },
    /// `git` failed.
    #[error(
        "git cannot read `{location}`: {message}\n  \
         hint: the form is git:REV or git:REV:PATH, with the path from the root of the repository"
    )]
    Git {
        /// The location, as the user wrote it.
        location: String,
        /// The message of git.
        message: String,
    },
    /// A location contains no model.
    #[error(
        "there is no model in `{location}`\n  \
         hint: name a service-2.json, or a folder that contains one, that contains services with API \
         versions (as botocore/data does), or that contains API versions{}",
        in_git_hint(location)
    )]
    NoModel {
        /// The location, as the user wrote it.
        location: String,
    },
    /// A `.gz` file cannot be decompressed.
    #[error(
        "cannot decompress {file}, which must be in gzip format since its name ends in .gz\n  \
         hint: check the file with `gzip --test`, and fetch it again if it is damaged; an uncompressed \
         file has a name without .gz"
    )]
    Compressed {
        /// The file.
        file: String,
        /// The error of the decoder.
        source: io::Error,
    },
    /// A file is larger than any model.
    #[error(
        "{file} is larger than 64 MiB, which is more than ten times the size of the largest model\n  \
         hint: check that this is the file to read"
    )]
    TooLarge {
        /// The file.
        file: String,
    },
    /// A file is not UTF-8 text.
    #[error("{file} is not UTF-8 text\n  hint: save it in UTF-8")]
    NotUtf8 {
        /// The file.
        file: String,
    },
}

fn in_git_hint(location: &str) -> &'static str {
    match location.starts_with("git:") {
        true => "; a path in git starts at the root of the repository",
        false => "",
    }
}
