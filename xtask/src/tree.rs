//! A folder of generated files, compared with the files that belong in it.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, BufRead as _};
use std::path::{Path, PathBuf};

use crate::file_error::{Action, FileError};
use crate::file_transaction::FileTransaction;
use crate::workspace;

/// A part of the first line of every generated file with comments, without backquotes.
const MARK: &str = "Written by cargo xtask regenerate";

/// The owner of a file in the folder that was not generated in this run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ownership {
    /// The generator owns every file in the folder.
    Folder,
    /// The generator owns a file with its mark in the first line. Folders of other tools (`target`,
    /// `.git`) are skipped.
    Marked,
}

/// A folder and the files that belong in it.
#[derive(Debug)]
pub struct Tree {
    /// The folder.
    pub folder: PathBuf,
    /// The name of the folder in messages.
    pub label: String,
    /// The text of each file, by its path in the folder with `/` between the parts.
    pub files: BTreeMap<String, String>,
    /// The owner of the other files in the folder.
    pub ownership: Ownership,
}

/// A file that must change.
#[derive(Debug)]
pub struct Change {
    /// The name of the file in messages.
    pub label: String,
    /// The kind of the change.
    pub kind: ChangeKind,
    file: PathBuf,
    folder: PathBuf,
}

/// The kind of a change.
#[derive(Debug)]
pub enum ChangeKind {
    /// The file is generated, but does not exist.
    Missing {
        /// The generated text.
        new: String,
    },
    /// The file exists with another content.
    Different {
        /// The bytes on disk.
        old: Vec<u8>,
        /// The generated text.
        new: String,
    },
    /// The file exists, but is no longer generated.
    Stale {
        /// The bytes on disk.
        old: Vec<u8>,
    },
}

impl Tree {
    /// Returns the files that are missing, different or stale, in the order of their paths.
    pub fn compare(&self) -> Result<Vec<Change>, FileError> {
        let mut found = BTreeMap::new();
        list(&self.folder, "", self.ownership, &mut found)?;

        let mut changes = Vec::new();
        for (path, new) in &self.files {
            let kind = match found.remove(path) {
                None => ChangeKind::Missing { new: new.clone() },
                Some(file) => {
                    let old = read(&file)?;
                    if old == new.as_bytes() {
                        continue;
                    }
                    ChangeKind::Different {
                        old,
                        new: new.clone(),
                    }
                }
            };
            changes.push(self.change(path, kind));
        }
        for (path, file) in found {
            if self.ownership == Ownership::Folder || is_marked(&file)? {
                changes.push(self.change(&path, ChangeKind::Stale { old: read(&file)? }));
            }
        }
        changes.sort_by(|a, b| a.label.cmp(&b.label));
        Ok(changes)
    }

    fn change(&self, path: &str, kind: ChangeKind) -> Change {
        Change {
            label: format!("{}/{path}", self.label),
            kind,
            file: self.folder.join(path),
            folder: self.folder.clone(),
        }
    }
}

/// Makes all changes, or none if one fails.
pub fn apply(changes: &[Change]) -> Result<(), FileError> {
    let mut transaction = FileTransaction::default();
    stage(changes, &mut transaction);
    transaction.commit()
}

/// Adds the changes to a transaction.
pub fn stage(changes: &[Change], transaction: &mut FileTransaction) {
    for change in changes {
        match &change.kind {
            ChangeKind::Missing { new } | ChangeKind::Different { new, .. } => {
                transaction.write(&change.file, new.as_str())
            }
            ChangeKind::Stale { .. } => transaction.remove(&change.file, &change.folder),
        }
    }
}

/// Returns `true` if the first line of `file` has the mark of generated files.
pub fn is_marked(file: &Path) -> Result<bool, FileError> {
    let open = fs::File::open(file).map_err(FileError::on(Action::Read, file))?;
    let mut line = Vec::new();
    io::BufReader::new(io::Read::take(open, 4096))
        .read_until(b'\n', &mut line)
        .map_err(FileError::on(Action::Read, file))?;
    Ok(String::from_utf8_lossy(&line)
        .replace('`', "")
        .contains(MARK))
}

fn read(file: &Path) -> Result<Vec<u8>, FileError> {
    fs::read(file).map_err(FileError::on(Action::Read, file))
}

/// Adds the files below `folder`, which need not exist, by their paths from the top folder.
fn list(
    folder: &Path,
    prefix: &str,
    ownership: Ownership,
    found: &mut BTreeMap<String, PathBuf>,
) -> Result<(), FileError> {
    let listing = |cause| FileError::on(Action::List, folder)(cause);
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(listing(error)),
    };
    for entry in entries {
        let entry = entry.map_err(listing)?;
        let name = workspace::label(Path::new(&entry.file_name()));
        let kind = entry.file_type().map_err(listing)?;
        if kind.is_symlink() && ownership == Ownership::Marked {
            // Generated files are never links, so this one has another owner.
        } else if kind.is_symlink() {
            // Following a link could change files outside of the folder.
            let refused =
                io::Error::other("it is a symbolic link; only files and folders are allowed here");
            return Err(FileError::on(Action::List, &entry.path())(refused));
        } else if kind.is_dir() {
            let foreign =
                ownership == Ownership::Marked && (name == "target" || name.starts_with('.'));
            if !foreign {
                list(&entry.path(), &format!("{prefix}{name}/"), ownership, found)?;
            }
        } else {
            found.insert(format!("{prefix}{name}"), entry.path());
        }
    }
    Ok(())
}
