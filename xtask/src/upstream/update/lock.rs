//! The lock files, which contain the versions of the generated crates.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use super::{Error, RaisedCrate, read};
use crate::Workspace;
use crate::file_error::{Action, FileError};

/// Returns the lock files that change, with their new texts: of the workspace, and of the workspaces in
/// its folders that depend on a crate by path.
pub(super) fn raised(
    workspace: &Workspace,
    crates: &[RaisedCrate],
) -> Result<BTreeMap<PathBuf, String>, Error> {
    let root = workspace.root();
    let mut folders = vec![root.to_owned()];
    let entries = fs::read_dir(root).map_err(FileError::on(Action::List, root))?;
    folders.extend(entries.filter_map(Result::ok).map(|entry| entry.path()));

    let mut changed = BTreeMap::new();
    for file in folders.iter().map(|folder| folder.join("Cargo.lock")) {
        if !file.is_file() {
            continue;
        }
        let old = read(&file)?;
        let new = crates.iter().fold(old.clone(), |text, raised| {
            raise(&text, &raised.name, &raised.from, &raised.to)
        });
        if new != old {
            changed.insert(file, new);
        }
    }
    Ok(changed)
}

/// Returns the lock file with the version of a crate raised. A crate of the workspace has no `source`; a
/// crate of the same name from a registry has one, and is unchanged.
fn raise(lock: &str, name: &str, from: &str, to: &str) -> String {
    let entry =
        |version: &str| format!("[[package]]\nname = \"{name}\"\nversion = \"{version}\"\n");
    let old = entry(from);
    let mut raised = String::with_capacity(lock.len());
    let mut rest = lock;
    while let Some(at) = rest.find(&old) {
        let (before, after) = rest.split_at(at);
        let after = &after[old.len()..];
        raised.push_str(before);
        raised.push_str(&match after.starts_with("source") {
            true => entry(from),
            false => entry(to),
        });
        rest = after;
    }
    raised + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_crate_of_the_workspace_is_raised() {
        let entry = |version: &str, rest: &str| {
            format!("[[package]]\nname = \"a\"\nversion = \"{version}\"\n{rest}\n")
        };
        let registry = "source = \"registry\"\n";
        let lock = entry("0.1.0", registry) + &entry("0.1.0", "") + &entry("0.3.0", "");
        assert_eq!(
            raise(&lock, "a", "0.1.0", "0.2.0"),
            entry("0.1.0", registry) + &entry("0.2.0", "") + &entry("0.3.0", "")
        );
    }
}
