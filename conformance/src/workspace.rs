//! Files of the workspace.

use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// Returns a path below the workspace's root.
pub(crate) fn path(relative: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .join(relative)
}

/// Reads a text file below the workspace's root.
pub(crate) fn text(relative: &str) -> Result<String, String> {
    fs::read_to_string(path(relative))
        .map_err(|error| format!("{relative} cannot be read: {error}"))
}

/// Reads a JSON file below the workspace's root.
pub(crate) fn json(relative: &str) -> Result<Value, String> {
    serde_json::from_str(&text(relative)?)
        .map_err(|error| format!("{relative} is not JSON: {error}"))
}

/// Reads a TOML file below the workspace's root.
pub(crate) fn toml(relative: &str) -> Result<toml::Table, String> {
    text(relative)?
        .parse()
        .map_err(|error| format!("{relative} is not TOML: {error}"))
}
