//! Another revision of this repository.

use crate::Result;
use crate::command::output;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// A working tree of another revision, removed when it is dropped. It has the programs of this revision, so
/// that the same calls are measured.
pub(crate) struct Revision {
    repository: PathBuf,
    folder: TempDir,
    bench: PathBuf,
}

impl Revision {
    /// Returns the folder of the programs.
    pub(crate) fn bench(&self) -> &Path {
        &self.bench
    }
}

/// Checks out a revision.
pub(crate) fn check_out(bench: &Path, revision: &str) -> Result<Revision> {
    let folder = TempDir::new()?;
    let tree = folder.path().join("tree");
    output(
        Command::new("git")
            .current_dir(bench)
            .args(["worktree", "add", "--detach"])
            .arg(&tree)
            .arg(revision),
    )?;
    let other = Revision {
        repository: bench.to_owned(),
        bench: tree.join("bench"),
        folder,
    };
    // The other revision may have other programs, or none.
    if other.bench.exists() {
        fs::remove_dir_all(&other.bench)?;
    }
    fs::create_dir(&other.bench)?;
    for part in ["Cargo.toml", "Cargo.lock", "calls", "program", "src"] {
        output(
            Command::new("cp")
                .arg("-r")
                .arg(bench.join(part))
                .arg(&other.bench),
        )?;
    }
    Ok(other)
}

impl Drop for Revision {
    fn drop(&mut self) {
        let removed = output(
            Command::new("git")
                .current_dir(&self.repository)
                .args(["worktree", "remove", "--force"])
                .arg(self.folder.path().join("tree")),
        );
        if let Err(error) = removed {
            eprintln!("warning: the working tree could not be removed: {error}");
        }
    }
}
