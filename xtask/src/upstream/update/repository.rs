//! The check that an update replaces only committed files, so that `git diff` shows its changes.

use std::process::{Command, Stdio};

use super::Error;
use crate::Workspace;

/// Returns an error if a file in `folders` is not committed.
pub(super) fn refuse_uncommitted(workspace: &Workspace, folders: &[&str]) -> Result<(), Error> {
    let output = Command::new("git")
        .arg("-C")
        .arg(workspace.root())
        .args(["status", "--porcelain", "--untracked-files=all", "--"])
        .args(folders)
        .stdin(Stdio::null())
        .output();
    match output {
        Ok(output) if output.status.success() => {
            let changed: Vec<String> = String::from_utf8_lossy(&output.stdout)
                .lines()
                .map(|line| line.get(3..).unwrap_or(line).to_owned())
                .collect();
            match changed.is_empty() {
                true => Ok(()),
                false => Err(Error::Uncommitted { files: changed }),
            }
        }
        Ok(output) => Err(Error::NoRepository {
            message: String::from_utf8_lossy(&output.stderr).trim().to_owned(),
        }),
        Err(error) => Err(Error::NoRepository {
            message: error.to_string(),
        }),
    }
}
