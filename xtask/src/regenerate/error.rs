//! Errors of `cargo xtask regenerate`.

use std::path::PathBuf;

use thiserror::Error;

use crate::cli::code_list;
use crate::file_error::FileError;
use crate::{models, rustfmt};

/// An error of `cargo xtask regenerate`.
#[derive(Debug, Error)]
pub enum Error {
    /// A file could not be read, written or removed.
    #[error(transparent)]
    File(#[from] FileError),
    /// A model could not be read.
    #[error(transparent)]
    Models(#[from] models::Error),
    /// The generator rejects models or files that belong to them.
    #[error(transparent)]
    Codegen(#[from] sdk_codegen::Errors),
    /// The generated code could not be formatted.
    #[error(transparent)]
    Rustfmt(#[from] rustfmt::Error),
    /// There is no such service in `model/`.
    #[error(
        "there is no service `{name}` in model/\n  \
         hint: the services are {}; to add one, create its folder with a crate.toml that contains `name` \
         and `version`",
        code_list(known)
    )]
    UnknownService {
        /// The name of the service.
        name: String,
        /// The names of all services.
        known: Vec<String>,
    },
    /// There is no service in `model/`.
    #[error(
        "there is no service in {folder}\n  \
         hint: a service is a folder with a crate.toml; `cargo xtask upstream import` writes the models"
    )]
    NoService {
        /// The folder of the models.
        folder: String,
    },
    /// There is no model in the folder of a service.
    #[error(
        "there is no <api version>/service-2.json in {folder}\n  \
         hint: add the service to model/upstream.toml and run `cargo xtask upstream import`"
    )]
    NoModel {
        /// The folder of the service.
        folder: String,
    },
    /// Two services have the same crate name.
    #[error(
        "{} and {} have the same crate name `{name}`\n  hint: change one of them",
        files[0],
        files[1]
    )]
    SameCrate {
        /// The crate's name.
        name: String,
        /// Both files.
        files: [String; 2],
    },
    /// The folder of `--out` contains files that an earlier run did not write.
    #[error(
        "{} contains files that `cargo xtask regenerate` did not write\n  \
         hint: pass a new or empty folder, so that no file of yours is overwritten",
        folder.display()
    )]
    OutputNotGenerated {
        /// The folder.
        folder: PathBuf,
    },
    /// The folder of `--out` is in `generated/`, where files that belong to no model are removed.
    #[error(
        "{} is in the folder of the generated crates, where the next `cargo xtask regenerate` would \
         remove it\n  hint: pass a folder outside of this workspace",
        folder.display()
    )]
    OutputInsideGenerated {
        /// The folder.
        folder: PathBuf,
    },
}

/// The errors of the generator in several services, collected so that all are reported.
#[derive(Debug, Default)]
pub(super) struct Faults(Vec<sdk_codegen::Error>);

impl Faults {
    /// Returns the value, or `None` if the generator rejects an input, whose errors are collected.
    pub(super) fn collect<T>(&mut self, result: Result<T, Error>) -> Result<Option<T>, Error> {
        match result {
            Ok(value) => Ok(Some(value)),
            Err(Error::Codegen(errors)) => {
                for error in errors {
                    if !self.0.contains(&error) {
                        self.0.push(error);
                    }
                }
                Ok(None)
            }
            Err(other) => Err(other),
        }
    }

    /// Returns the collected errors, if there are any.
    pub(super) fn finish(self) -> Result<(), Error> {
        match sdk_codegen::Errors::new(self.0) {
            Some(errors) => Err(errors.into()),
            None => Ok(()),
        }
    }
}
