//! Finds the models of a location.

use std::fs;
use std::path::{Path, PathBuf};

use super::git::GitFiles;
use super::service::{Layout, SERVICE, ServiceFiles, is_model};
use super::source::{Disk, parent};
use super::{Error, Location};
use crate::Workspace;
use crate::file_error::{Action, FileError};

/// The number of levels of folders that are searched: services, and API versions.
const DEPTH: usize = 2;

/// Reads all services of a location. Their folders give their names and API versions.
pub(crate) fn find(workspace: &Workspace, location: &Location) -> Result<Vec<ServiceFiles>, Error> {
    let found = match location {
        Location::Disk(path) => {
            // A relative path starts at the current directory, or else at the workspace.
            let path = match path.is_relative() && !path.exists() {
                true => workspace.root().join(path),
                false => path.clone(),
            };
            on_disk(workspace, &path)?
        }
        Location::Git { revision, path } => in_git(workspace, location, revision, path)?,
    };
    match found.is_empty() {
        false => Ok(found),
        true => Err(Error::NoModel {
            location: location.to_string(),
        }),
    }
}

fn on_disk(workspace: &Workspace, path: &Path) -> Result<Vec<ServiceFiles>, Error> {
    let metadata = fs::metadata(path).map_err(FileError::on(Action::Read, path))?;
    let model = workspace.model().canonicalize().ok();
    let is_ours = |file: &Path| match (&model, file.canonicalize()) {
        (Some(model), Ok(file)) => file.starts_with(model),
        _ => false,
    };
    let is_single_file = !metadata.is_dir();
    let mut files = Vec::new();
    match is_single_file {
        true => files.push(path.to_owned()),
        false => list_models(path, DEPTH, &mut files)?,
    }
    let disk = Disk { workspace };
    let read = |file: &PathBuf| {
        let path = file.to_string_lossy();
        Ok(ServiceFiles {
            is_single_file,
            is_ours: is_ours(file),
            ..ServiceFiles::read(&disk, &path, Layout::Nested)?
        })
    };
    files.iter().map(read).collect()
}

/// Lists the models in a folder and in the folders below it, down to `depth`.
fn list_models(folder: &Path, depth: usize, found: &mut Vec<PathBuf>) -> Result<(), Error> {
    for name in [SERVICE.to_owned(), format!("{SERVICE}.gz")] {
        let file = folder.join(name);
        if file.is_file() {
            found.push(file);
            return Ok(());
        }
    }
    if depth == 0 {
        return Ok(());
    }
    let entries = fs::read_dir(folder).map_err(FileError::on(Action::List, folder))?;
    let mut folders = Vec::new();
    for entry in entries {
        let path = entry.map_err(FileError::on(Action::List, folder))?.path();
        if path.is_dir() {
            folders.push(path);
        }
    }
    folders.sort();
    for folder in folders {
        list_models(&folder, depth - 1, found)?;
    }
    Ok(())
}

fn in_git(
    workspace: &Workspace,
    location: &Location,
    revision: &str,
    path: &str,
) -> Result<Vec<ServiceFiles>, Error> {
    // The files of a model are beside it and in two folders above: overrides and partitions.
    let top = match is_model(path) {
        true => parent(parent(parent(path))),
        false => "",
    };
    let source = GitFiles::list(workspace, location, revision, top)?;
    let is_inside = |file: &&String| match path {
        "" | "." => true,
        path => {
            file.as_str() == path
                || file
                    .strip_prefix(path)
                    .is_some_and(|rest| rest.starts_with('/'))
        }
    };
    let files = source
        .paths()
        .filter(|file| is_model(file))
        .filter(is_inside);
    let read = |file: &String| {
        Ok(ServiceFiles {
            is_single_file: file == path,
            is_ours: true,
            ..ServiceFiles::read(&source, file, Layout::Nested)?
        })
    };
    files.map(read).collect()
}
