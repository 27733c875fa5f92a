//! Where things lie in the workspace.

use std::path::{Path, PathBuf};

use crate::Error;

/// The workspace a command works on. Tests make their own in a temporary folder.
#[derive(Clone, Debug)]
pub struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// The workspace at `root`.
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// The workspace that `cargo xtask` was called for: cargo says which in `CARGO_MANIFEST_DIR`;
    /// without cargo it is the nearest one above the current directory.
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

    /// The folder of the workspace.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The folder of the models.
    pub fn model(&self) -> PathBuf {
        self.root.join("model")
    }

    /// The folder of the generated crates.
    pub fn generated(&self) -> PathBuf {
        self.root.join("generated")
    }

    /// Where upstream's archives, and what tests read of them, are kept.
    pub fn upstream(&self) -> PathBuf {
        self.root.join("target").join("upstream")
    }

    /// `path` as people name it: from the workspace's root if it lies below, with `/` between.
    pub fn label(&self, path: &Path) -> String {
        label(path.strip_prefix(&self.root).unwrap_or(path))
    }
}

/// `path` with `/` between its parts on every platform.
pub(crate) fn label(path: &Path) -> String {
    let text = path.display().to_string();
    if cfg!(windows) {
        text.replace('\\', "/")
    } else {
        text
    }
}
