//! Why a regeneration failed.

use std::error::Error as StdError;
use std::fmt;
use std::path::PathBuf;

use crate::cli::code_list;
use crate::error::FileError;
use crate::rustfmt;

/// Why a regeneration failed.
#[derive(Debug)]
pub enum Error {
    /// A file could not be read, written or removed.
    File(FileError),
    /// The model is not one that can be generated from.
    Codegen(sdk_codegen::Error),
    /// The generated code could not be formatted.
    Rustfmt(rustfmt::Error),
    /// No folder of `model/` has this name.
    UnknownService {
        /// The name given.
        name: String,
        /// The names there are.
        known: Vec<String>,
    },
    /// `model/` holds no service.
    NoService {
        /// The folder looked into.
        folder: String,
    },
    /// A service's folder holds no model.
    NoModel {
        /// The folder looked into.
        folder: String,
    },
    /// `crate.toml` cannot be understood.
    Manifest {
        /// The file.
        file: String,
        /// What is wrong, and where.
        cause: toml::de::Error,
    },
    /// `crate.toml` names the crate with what is no crate name.
    CrateName {
        /// The file.
        file: String,
        /// The name in it.
        name: String,
    },
    /// Two services want to become the same crate.
    SameCrate {
        /// The crate's name.
        name: String,
        /// Both files that ask for it.
        files: [String; 2],
    },
    /// `--out` names a folder that holds something else than an earlier output.
    ForeignFolder {
        /// The folder.
        folder: PathBuf,
    },
    /// The folder of `--out` lies in `generated/`, where what no model of ours asks for is stale.
    OwnFolder {
        /// The folder.
        folder: PathBuf,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(error) => error.fmt(f),
            Self::Codegen(error) => error.fmt(f),
            Self::Rustfmt(error) => error.fmt(f),
            Self::UnknownService { name, known } => {
                let known = code_list(known);
                write!(
                    f,
                    "model/ holds no service `{name}`\n  \
                     hint: its services are {known}; a folder becomes one by a crate.toml with `name` and `version`"
                )
            }
            Self::NoService { folder } => write!(
                f,
                "{folder} holds no service\n  \
                 hint: a service is a folder with a crate.toml; `cargo xtask upstream import` writes the models"
            ),
            Self::NoModel { folder } => write!(
                f,
                "{folder} holds no <api version>/service-2.json\n  \
                 hint: list the service in model/upstream.toml and run `cargo xtask upstream import`"
            ),
            Self::Manifest { file, .. } => {
                write!(
                    f,
                    "{file} is not as expected\n  hint: it holds `name` and `version` of the crate, both strings"
                )
            }
            Self::CrateName { file, name } => write!(
                f,
                "{file}: `{name}` cannot name a crate\n  \
                 hint: use lower-case letters, digits and hyphens, a letter first"
            ),
            Self::SameCrate {
                name,
                files: [first, second],
            } => write!(
                f,
                "{first} and {second} both name the crate `{name}`\n  hint: give one of them another name"
            ),
            Self::OwnFolder { folder } => write!(
                f,
                "{} is kept by `cargo xtask regenerate`, which would remove the crate again\n  \
                 hint: name a folder outside of this checkout",
                folder.display()
            ),
            Self::ForeignFolder { folder } => write!(
                f,
                "{} holds files, but no crate written by `cargo xtask regenerate`\n  \
                 hint: name a new or empty folder, so that nothing of yours is overwritten",
                folder.display()
            ),
        }
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::File(error) => error.source(),
            Self::Codegen(error) => error.source(),
            Self::Rustfmt(error) => error.source(),
            Self::Manifest { cause, .. } => Some(cause),
            _ => None,
        }
    }
}

impl From<FileError> for Error {
    fn from(error: FileError) -> Self {
        Self::File(error)
    }
}

impl From<rustfmt::Error> for Error {
    fn from(error: rustfmt::Error) -> Self {
        Self::Rustfmt(error)
    }
}
