//! Loads the JSON output of rustdoc for a crate.

use crate::Failure;
use rustdoc_types::{Crate, FORMAT_VERSION, Id};
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Rustdoc's JSON output for a crate.
pub(crate) struct Loaded {
    pub(crate) name: String,
    pub(crate) krate: Crate,
    /// Items of the crate itself, by the path of their definition.
    pub(crate) by_path: HashMap<Vec<String>, Id>,
}

impl Loaded {
    /// Runs rustdoc for a package of the workspace at `workspace`.
    pub(crate) fn describe(
        workspace: &Path,
        package: &str,
        features: &[&str],
    ) -> Result<Self, Failure> {
        let mut command = Command::new(env!("CARGO"));
        command
            .current_dir(workspace)
            // JSON output is unstable; the version of the format is checked below. Some build scripts
            // read this variable, so a target folder of its own is used.
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_TARGET_DIR", target())
            .args([
                "rustdoc",
                "--locked",
                "--quiet",
                "--lib",
                "--package",
                package,
            ]);
        if !features.is_empty() {
            command.args(["--features", &features.join(",")]);
        }
        command.args(["--", "-Zunstable-options", "--output-format=json"]);
        // Warnings about the documentation of other crates are not relevant here.
        command.arg("--cap-lints=allow");
        if !command.status()?.success() {
            return Err(format!("rustdoc failed for `{package}`").into());
        }
        let name = package.replace('-', "_");
        let path = target().join("doc").join(format!("{name}.json"));
        let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        Self::read(name, &text)
    }

    fn read(name: String, text: &str) -> Result<Self, Failure> {
        #[derive(serde::Deserialize)]
        struct Version {
            format_version: u32,
        }
        let Version { format_version } = serde_json::from_str(text)?;
        if format_version != FORMAT_VERSION {
            return Err(format!(
                "rustdoc describes `{name}` in format {format_version}, and this check reads \
                 {FORMAT_VERSION}; require the version of `rustdoc-types` that goes with the compiler"
            )
            .into());
        }
        let krate: Crate = serde_json::from_str(text)?;
        let own = krate
            .paths
            .iter()
            .filter(|(_, summary)| summary.crate_id == 0);
        let by_path = own
            .map(|(id, summary)| (summary.path.clone(), *id))
            .collect();
        Ok(Self {
            name,
            krate,
            by_path,
        })
    }
}

/// Returns the target folder of rustdoc's runs.
fn target() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/described")
}

/// Returns the names of a package's cargo features.
pub(crate) fn features(workspace: &Path, package: &str) -> Result<Vec<String>, Failure> {
    let output = Command::new(env!("CARGO"))
        .current_dir(workspace)
        .args(["metadata", "--locked", "--format-version=1"])
        .output()?;
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout)?;
    let packages = metadata["packages"].as_array().into_iter().flatten();
    let features = packages
        .filter(|found| found["name"] == package)
        .find_map(|found| found["features"].as_object())
        .ok_or_else(|| format!("there is no package `{package}` in `cargo metadata`"))?;
    Ok(features.keys().cloned().collect())
}
