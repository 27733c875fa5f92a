//! Errors of `cargo xtask api`.

use std::io;
use std::path::PathBuf;

use thiserror::Error;

use crate::file_error::FileError;
use crate::regenerate;

/// An error of `cargo xtask api`.
#[derive(Debug, Error)]
pub enum Error {
    /// A file could not be read or written.
    #[error(transparent)]
    File(#[from] FileError),
    /// The services in `model/` could not be read.
    #[error(transparent)]
    Model(#[from] Box<regenerate::Error>),
    /// cargo could not be started.
    #[error("cannot start cargo\n  hint: run this as `cargo xtask api`")]
    CargoNotStarted {
        /// The error of the operating system.
        source: io::Error,
    },
    /// cargo failed.
    #[error("{task} failed\n  output of cargo: {}", stderr.replace('\n', "\n    "))]
    Cargo {
        /// The task of cargo.
        task: String,
        /// The output of cargo.
        stderr: String,
    },
    /// The output of cargo or rustdoc cannot be parsed.
    #[error("cannot parse the output of cargo or rustdoc")]
    Metadata {
        /// The error of the parser.
        source: serde_json::Error,
    },
    /// rustdoc has another version.
    #[error(
        "rustdoc writes format {actual}, but only format {expected} is supported\n  \
         hint: use Rust 1.95, as in `cargo +1.95 xtask api`; to support another version, raise \
         `public-api` in Cargo.toml and FORMAT in xtask/src/api/rustdoc.rs"
    )]
    Format {
        /// The supported format.
        expected: u32,
        /// The format of the output.
        actual: u32,
    },
    /// The output of rustdoc cannot be listed.
    #[error("cannot list the public API of {name}")]
    Api {
        /// The name of the crate.
        name: String,
        /// The error of the parser.
        source: public_api::Error,
    },
    /// An `api.txt` cannot be parsed.
    #[error(
        "{} is not a list of a public API\n  \
         hint: restore it with git; `cargo xtask api --accept` wrote it",
        file.display()
    )]
    List {
        /// The file.
        file: PathBuf,
    },
    /// The version of a crate was not raised, so that its list would lose the API of the release.
    #[error(
        "cannot replace {list}: it lists the API of a release, and the version of {release} is not \
         higher\n  \
         hint: raise `version` in {manifest} to {least} or later; if the version in {list} was never \
         published, add --unpublished"
    )]
    NotRaised {
        /// The crate with its version, which is still the released one.
        release: String,
        /// The list.
        list: String,
        /// The file that contains the version.
        manifest: String,
        /// The lowest version that allows the changes.
        least: String,
    },
}

impl From<regenerate::Error> for Error {
    fn from(error: regenerate::Error) -> Self {
        Self::Model(Box::new(error))
    }
}
