//! Why the public API could not be compared.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::path::PathBuf;

use crate::error::FileError;
use crate::regenerate;

/// Why the public API could not be compared.
#[derive(Debug)]
pub enum Error {
    /// A file could not be read or written.
    File(FileError),
    /// The services in `model/` cannot be read.
    Model(Box<regenerate::Error>),
    /// cargo could not be started.
    NoCargo {
        /// What the operating system said.
        cause: io::Error,
    },
    /// cargo failed.
    Cargo {
        /// At what.
        what: String,
        /// What it said.
        said: String,
    },
    /// cargo or rustdoc printed what cannot be read.
    Metadata {
        /// What is wrong, and where.
        cause: serde_json::Error,
    },
    /// rustdoc is of another version.
    Format {
        /// The format that is known.
        expected: u32,
        /// The format that it wrote.
        actual: u32,
    },
    /// What rustdoc wrote is not as expected.
    Api {
        /// Of which crate.
        name: String,
        /// What is wrong.
        cause: public_api::Error,
    },
    /// A file is no list.
    List {
        /// The file.
        file: PathBuf,
    },
    /// The list of a release would forget what was released.
    NotRaised {
        /// The crate with its version, which is still the released one.
        release: String,
        /// The list.
        list: String,
        /// The file that says the version.
        manifest: String,
        /// The least version that may differ as the crate does.
        least: String,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(error) => error.fmt(f),
            Self::Model(error) => error.fmt(f),
            Self::NoCargo { .. } => write!(
                f,
                "cannot start cargo\n  hint: run this as `cargo xtask api`"
            ),
            Self::Cargo { what, said } => {
                write!(f, "{what}\n  cargo said: {}", said.replace('\n', "\n    "))
            }
            Self::Metadata { .. } => write!(f, "what cargo or rustdoc printed cannot be read"),
            Self::Format { expected, actual } => write!(
                f,
                "rustdoc writes format {actual}, and only format {expected} is known\n  \
                 hint: use Rust 1.95, as in `cargo +1.95 xtask api`; to move on to another version, \
                 raise `public-api` in Cargo.toml and FORMAT in xtask/src/api/rustdoc.rs"
            ),
            Self::Api { name, .. } => write!(f, "the public API of {name} cannot be listed"),
            Self::List { file } => write!(
                f,
                "{} is no list of a public API\n  \
                 hint: take it back from git; `cargo xtask api --accept` wrote it",
                file.display()
            ),
            Self::NotRaised {
                release,
                list,
                manifest,
                least,
            } => write!(
                f,
                "{list} holds the API of a release that {release} would have to succeed\n  \
                 hint: raise `version` in {manifest} to {least} or later; if the version in {list} was \
                 never published, add --unpublished"
            ),
        }
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::File(error) => error.source(),
            Self::Model(error) => error.source(),
            Self::NoCargo { cause } => Some(cause),
            Self::Metadata { cause } => Some(cause),
            Self::Api { cause, .. } => Some(cause),
            Self::Cargo { .. }
            | Self::Format { .. }
            | Self::List { .. }
            | Self::NotRaised { .. } => None,
        }
    }
}

impl From<FileError> for Error {
    fn from(error: FileError) -> Self {
        Self::File(error)
    }
}

impl From<regenerate::Error> for Error {
    fn from(error: regenerate::Error) -> Self {
        Self::Model(Box::new(error))
    }
}
