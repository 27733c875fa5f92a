//! Access to files by path, the same for a disk and for a git revision.

use std::fs::File;
use std::path::Path;

use super::Error;
use super::limit::read_bounded;
use crate::Workspace;
use crate::file_error::{Action, FileError};

/// Read access to files by their paths, with `/` between the parts.
pub(crate) trait FileSource {
    /// Returns the bytes of a file, or `None` if there is no such file. A file that is larger than the
    /// limit of [`read_bounded`] is an error.
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Error>;

    /// Returns the name of a file in messages.
    fn label(&self, path: &str) -> String;
}

/// The files on disk.
pub(crate) struct Disk<'a> {
    pub(crate) workspace: &'a Workspace,
}

impl FileSource for Disk<'_> {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Error> {
        let file = Path::new(path);
        if !file.is_file() {
            return Ok(None);
        }
        match File::open(file).and_then(read_bounded) {
            Ok(Some(bytes)) => Ok(Some(bytes)),
            Ok(None) => Err(Error::TooLarge {
                file: self.label(path),
            }),
            Err(error) => Err(FileError::on(Action::Read, file)(error).into()),
        }
    }

    fn label(&self, path: &str) -> String {
        self.workspace.label(Path::new(path))
    }
}

/// Returns the folder of a path, which is empty for a path without one.
pub(super) fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// Returns the path of `name` in `folder`, which can be empty.
pub(super) fn join(folder: &str, name: &str) -> String {
    match folder.is_empty() {
        true => name.to_owned(),
        false => format!("{folder}/{name}"),
    }
}
