//! The paths of the workspace.

use std::path::{Path, PathBuf};

use crate::Error;

/// The workspace of a command. Tests create their own in a temporary folder.
#[derive(Clone, Debug)]
pub struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// Returns the workspace at `root`.
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// Finds the workspace of `cargo xtask`: above `CARGO_MANIFEST_DIR`, which cargo sets, or else above
    /// the current directory.
    pub fn find() -> Result<Self, Error> {
        let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let start = package
            .or_else(|| std::env::current_dir().ok())
            .unwrap_or_default();
        start
            .ancestors()
            .find(|folder| folder.join("model/upstream.toml").is_file())
            .map(Self::at)
            .ok_or(Error::NoWorkspace)
    }

    /// Returns the top folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Returns the folder of the models.
    pub fn model(&self) -> PathBuf {
        self.root.join("model")
    }

    /// Returns the folder of the generated crates.
    pub fn generated(&self) -> PathBuf {
        self.root.join("generated")
    }

    /// Returns the folder of upstream's archives and of the files that tests read from them.
    pub fn upstream(&self) -> PathBuf {
        self.root.join("target").join("upstream")
    }

    /// Returns the name of `path` in messages: relative to the workspace if it is inside, with `/` between
    /// its parts.
    pub fn label(&self, path: &Path) -> String {
        label(path.strip_prefix(&self.root).unwrap_or(path))
    }
}

/// Returns `path` with `/` between its parts on every platform.
pub(crate) fn label(path: &Path) -> String {
    let text = path.display().to_string();
    if cfg!(windows) {
        text.replace('\\', "/")
    } else {
        text
    }
}
