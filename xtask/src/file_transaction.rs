//! Changes of several files that are all made or all undone.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile};

use crate::file_error::{Action, FileError};

/// Files to write and files to remove.
///
/// [`FileTransaction::commit`] first writes every new text to a temporary file beside its target, so
/// that most errors (no space, no permission) occur before a target changes, and then renames. If a
/// rename or a removal fails, the changes made before it are undone.
#[derive(Debug, Default)]
pub struct FileTransaction {
    writes: Vec<(PathBuf, Vec<u8>)>,
    removals: Vec<Removal>,
}

#[derive(Debug)]
struct Removal {
    file: PathBuf,
    top: PathBuf,
}

/// A path and its content before the transaction.
type Before = (PathBuf, Option<Vec<u8>>);

impl FileTransaction {
    /// Adds a file to write; it may exist.
    pub fn write(&mut self, path: impl Into<PathBuf>, bytes: impl Into<Vec<u8>>) {
        self.writes.push((path.into(), bytes.into()));
    }

    /// Adds a file to remove. The folders that become empty are removed as well, up to `top`.
    pub fn remove(&mut self, file: impl Into<PathBuf>, top: impl Into<PathBuf>) {
        self.removals.push(Removal {
            file: file.into(),
            top: top.into(),
        });
    }

    /// Makes all changes; after an error the files are unchanged.
    pub fn commit(self) -> Result<(), FileError> {
        let mut created = Vec::new();
        let mut undo = Vec::new();
        let result = self.try_commit(&mut created, &mut undo);
        if result.is_err() {
            // The first error is reported; undoing is best effort.
            for (path, before) in undo.into_iter().rev() {
                let _ = match before {
                    Some(bytes) => {
                        fs::create_dir_all(parent(&path)).and_then(|()| fs::write(&path, bytes))
                    }
                    None => fs::remove_file(&path),
                };
            }
            for folder in created.iter().rev() {
                let _ = fs::remove_dir(folder);
            }
        }
        result
    }

    fn try_commit(
        &self,
        created: &mut Vec<PathBuf>,
        undo: &mut Vec<Before>,
    ) -> Result<(), FileError> {
        let mut staged = Vec::with_capacity(self.writes.len());
        for (path, bytes) in &self.writes {
            create_folder(parent(path), created)?;
            staged.push((
                path,
                stage(path, bytes).map_err(FileError::on(Action::Write, path))?,
            ));
        }
        for (path, file) in staged {
            let before = read_before(path).map_err(FileError::on(Action::Read, path))?;
            file.persist(path)
                .map_err(|error| FileError::on(Action::Write, path)(error.error))?;
            undo.push((path.clone(), before));
        }
        for Removal { file, top } in &self.removals {
            let before = read_before(file).map_err(FileError::on(Action::Read, file))?;
            fs::remove_file(file).map_err(FileError::on(Action::Remove, file))?;
            undo.push((file.clone(), before));
            remove_empty_folders(file, top);
        }
        Ok(())
    }
}

fn stage(path: &Path, bytes: &[u8]) -> io::Result<NamedTempFile<File>> {
    let mut builder = Builder::new();
    builder.prefix(".xtask-");
    // Temporary files are private by default; these become ordinary files.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = builder.tempfile_in(parent(path))?;
    file.write_all(bytes)?;
    Ok(file)
}

fn read_before(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Creates `folder` and those above it, and adds each new one to `created`.
fn create_folder(folder: &Path, created: &mut Vec<PathBuf>) -> Result<(), FileError> {
    let missing: Vec<&Path> = folder
        .ancestors()
        .take_while(|folder| !folder.as_os_str().is_empty() && !folder.exists())
        .collect();
    for folder in missing.into_iter().rev() {
        fs::create_dir(folder).map_err(FileError::on(Action::Write, folder))?;
        created.push(folder.to_owned());
    }
    Ok(())
}

fn remove_empty_folders(file: &Path, top: &Path) {
    for folder in file.ancestors().skip(1).take_while(|folder| *folder != top) {
        // Removing a folder that is not empty fails, which ends the loop.
        if fs::remove_dir(folder).is_err() {
            break;
        }
    }
}

fn parent(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_write_leaves_all_files_unchanged() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::write(at("old"), "before").unwrap();
        fs::create_dir_all(at("taken/by a folder")).unwrap();

        let mut transaction = FileTransaction::default();
        transaction.write(at("old"), "after");
        transaction.write(at("new/deep/file"), "after");
        transaction.write(at("taken"), "cannot replace a folder");
        transaction.commit().unwrap_err();

        assert_eq!(fs::read_to_string(at("old")).unwrap(), "before");
        let mut left: Vec<_> = fs::read_dir(folder.path())
            .unwrap()
            .map(|e| e.unwrap().file_name())
            .collect();
        left.sort();
        assert_eq!(left, ["old", "taken"]);
    }

    #[test]
    fn a_failed_removal_restores_removed_files() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::create_dir(at("gone")).unwrap();
        fs::write(at("gone/file"), "before").unwrap();

        let mut transaction = FileTransaction::default();
        transaction.remove(at("gone/file"), folder.path());
        transaction.remove(at("never there"), folder.path());
        let error = transaction.commit().unwrap_err();

        assert_eq!(error.action, Action::Remove);
        assert_eq!(fs::read_to_string(at("gone/file")).unwrap(), "before");
    }

    #[test]
    fn removing_the_last_file_removes_its_folders_up_to_the_top() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("top/a/b/file");
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, "").unwrap();

        let mut transaction = FileTransaction::default();
        transaction.remove(&file, folder.path().join("top"));
        transaction.commit().unwrap();

        assert!(folder.path().join("top").is_dir());
        assert!(!folder.path().join("top/a").exists());
    }

    #[cfg(unix)]
    #[test]
    fn written_files_have_the_permissions_of_ordinary_files() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode();
        fs::write(folder.path().join("ordinary"), "").unwrap();

        let mut transaction = FileTransaction::default();
        transaction.write(folder.path().join("ours"), "");
        transaction.commit().unwrap();

        assert_eq!(
            mode(&folder.path().join("ours")),
            mode(&folder.path().join("ordinary"))
        );
    }
}
