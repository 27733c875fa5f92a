//! A copy of the files that an update changes, so that a failed update changes nothing.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::super::index::temporary_folder;
use super::Error;
use crate::Workspace;
use crate::file_error::{Action, FileError};
use crate::file_transaction::FileTransaction;

/// A copy of the inputs of the generator. It is removed when the value is dropped.
pub(super) struct Staging {
    /// The copy.
    pub(super) workspace: Workspace,
    _folder: TempDir,
}

impl Staging {
    pub(super) fn of(original: &Workspace) -> Result<Self, Error> {
        let folder = temporary_folder()?;
        let workspace = Workspace::at(folder.path());
        copy(&original.model(), &workspace.model())?;
        Ok(Self {
            workspace,
            _folder: folder,
        })
    }

    /// Writes a file of the copy's `model/`.
    pub(super) fn write(&self, path: &str, text: &str) -> Result<(), Error> {
        let path = self.workspace.model().join(path);
        let write = || {
            fs::create_dir_all(path.parent().unwrap_or(&path))?;
            fs::write(&path, text)
        };
        Ok(write().map_err(FileError::on(Action::Write, &path))?)
    }

    /// Adds every file of the copy's `model/` that differs from the original to `transaction`, and
    /// returns their names. An update adds and changes files there, and removes none.
    pub(super) fn changes(
        &self,
        original: &Workspace,
        transaction: &mut FileTransaction,
    ) -> Result<Vec<String>, Error> {
        let mut files = BTreeMap::new();
        list(&self.workspace.model(), &original.model(), &mut files)?;
        let mut changed = Vec::new();
        for (ours, bytes) in files {
            if fs::read(&ours).ok().as_ref() != Some(&bytes) {
                changed.push(original.label(&ours));
                transaction.write(ours, bytes);
            }
        }
        Ok(changed)
    }
}

/// Adds the bytes of every file below `copy`, by their paths below `original`.
fn list(copy: &Path, original: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) -> Result<(), Error> {
    for entry in entries(copy)? {
        let (path, ours) = (entry.path(), original.join(entry.file_name()));
        if path.is_dir() {
            list(&path, &ours, files)?;
        } else {
            let bytes = fs::read(&path).map_err(FileError::on(Action::Read, &path))?;
            files.insert(ours, bytes);
        }
    }
    Ok(())
}

fn entries(folder: &Path) -> Result<Vec<fs::DirEntry>, Error> {
    let entries = fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>);
    Ok(entries.map_err(FileError::on(Action::List, folder))?)
}

fn copy(from: &Path, to: &Path) -> Result<(), Error> {
    fs::create_dir_all(to).map_err(FileError::on(Action::Write, to))?;
    for entry in entries(from)? {
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy(&from, &to)?;
        } else {
            fs::copy(&from, &to).map_err(FileError::on(Action::Read, &from))?;
        }
    }
    Ok(())
}
