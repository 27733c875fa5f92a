//! A folder of generated files: what it holds, against what it should hold.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, BufRead as _};
use std::path::{Path, PathBuf};

use crate::error::{Action, FileError};
use crate::file_transaction::FileTransaction;
use crate::workspace;

/// Part of the first line of every generated file that can hold a comment, quotes left out.
const MARK: &str = "Written by cargo xtask regenerate";

/// Whose a file is that lies in the folder and was not generated now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ownership {
    /// Ours: the folder is written by regenerate and by nobody else.
    Folder,
    /// Ours if its first line says so. Folders of other tools (`target`, `.git`) are not entered.
    Marked,
}

/// A folder and the files that belong into it.
#[derive(Debug)]
pub struct Tree {
    /// The folder.
    pub folder: PathBuf,
    /// How the folder is called in messages.
    pub label: String,
    /// Text of each file by its path in the folder, with `/` between the parts.
    pub files: BTreeMap<String, String>,
    /// Whose the other files in the folder are.
    pub ownership: Ownership,
}

/// A file to change so that a folder holds what it should.
#[derive(Debug)]
pub struct Change {
    /// How the file is called in messages.
    pub label: String,
    /// In what way the file is wrong.
    pub kind: ChangeKind,
    file: PathBuf,
    folder: PathBuf,
}

/// In what way a file is wrong.
#[derive(Debug)]
pub enum ChangeKind {
    /// It is generated, but not there.
    Missing {
        /// The generated text.
        new: String,
    },
    /// It is there with other bytes.
    Different {
        /// The bytes on disk.
        old: Vec<u8>,
        /// The generated text.
        new: String,
    },
    /// It is there, but no longer generated.
    Stale {
        /// The bytes on disk.
        old: Vec<u8>,
    },
}

impl Tree {
    /// Every file that is missing, different or stale, in order of paths. Reads only.
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

/// Makes all changes, or none.
pub fn apply(changes: &[Change]) -> Result<(), FileError> {
    let mut transaction = FileTransaction::default();
    stage(changes, &mut transaction);
    transaction.commit()
}

/// Adds the changes to those that will be made together.
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

/// Whether the first line of `file` says that regenerate wrote it.
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

/// Collects the files below `folder`, which need not exist, by their paths from the top.
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
            // Somebody else's, as generated files are never links.
        } else if kind.is_symlink() {
            // Following a link could write, or remove, outside the folder.
            let refused = io::Error::other(
                "it is a symbolic link, where only plain files and folders belong",
            );
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
