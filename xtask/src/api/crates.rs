//! The published crates, with the files of their API lists and versions.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use semver::Version;
use serde::Deserialize;

use super::Error;
use crate::Workspace;
use crate::regenerate::inputs;

/// A published crate of the workspace.
#[derive(Debug)]
pub(super) struct Crate {
    pub(super) name: String,
    pub(super) version: Version,
    /// Its features, each with the features that it enables.
    pub(super) features: BTreeMap<String, Vec<String>>,
    /// The features, beside the default ones, with which its API is listed.
    pub(super) listed: Vec<String>,
    /// The path of the list of its last release.
    pub(super) list: PathBuf,
    /// The path of the file with its version, from the workspace.
    pub(super) version_in: String,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    #[serde(flatten)]
    folders: CargoFolders,
}

/// The output folders of cargo.
#[derive(Debug, Deserialize)]
pub(super) struct CargoFolders {
    /// The folder of results, `target` by default.
    target_directory: PathBuf,
    /// The folder of intermediate files, by default the same.
    pub(super) build_directory: PathBuf,
}

impl CargoFolders {
    /// Returns the folder of the results of this command. Cargo clears the folder of a crate's
    /// documentation before it runs rustdoc; in `target/doc` it would delete the pages that the user
    /// has built.
    pub(super) fn own_target(&self) -> PathBuf {
        self.target_directory.join("api")
    }
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: Version,
    manifest_path: PathBuf,
    /// The registries to which it may be published: `None` for any.
    publish: Option<Vec<String>>,
    features: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    metadata: Option<PackageMetadata>,
}

/// The table `[package.metadata.api]` of a manifest.
#[derive(Default, Deserialize)]
struct PackageMetadata {
    #[serde(default)]
    api: ApiFeatures,
}

#[derive(Default, Deserialize)]
struct ApiFeatures {
    #[serde(default)]
    features: Vec<String>,
}

/// Returns the published crates in the order of their names, and the output folders of cargo.
pub(super) fn published(workspace: &Workspace) -> Result<(Vec<Crate>, CargoFolders), Error> {
    let output = cargo(workspace)
        .args([
            "metadata",
            "--no-deps",
            "--format-version",
            "1",
            "--offline",
        ])
        .output()
        .map_err(|source| Error::CargoNotStarted { source })?;
    if !output.status.success() {
        return Err(Error::Cargo {
            task: "reading the workspace".to_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).trim().to_owned(),
        });
    }
    let metadata: Metadata =
        serde_json::from_slice(&output.stdout).map_err(|source| Error::Metadata { source })?;
    let generated = generated_crates(workspace)?;
    let mut crates: Vec<Crate> = metadata
        .packages
        .into_iter()
        .filter(|package| package.publish.as_ref().is_none_or(|to| !to.is_empty()))
        .map(|package| locate(workspace, package, &generated))
        .collect();
    crates.sort_by(|a, b| a.name.cmp(&b.name));
    Ok((crates, metadata.folders))
}

/// Returns the folder in `model/` of each generated crate.
fn generated_crates(workspace: &Workspace) -> Result<BTreeMap<String, String>, Error> {
    let mut crates = BTreeMap::new();
    for service in inputs::service_names(workspace)? {
        let file = workspace.model().join(&service).join("crate.toml");
        crates.insert(inputs::read_manifest(workspace, &file)?.name, service);
    }
    Ok(crates)
}

/// Finds the files of a package. Those of a generated crate are in `model/`, since its own folder can be
/// deleted.
fn locate(workspace: &Workspace, package: Package, generated: &BTreeMap<String, String>) -> Crate {
    let own = package.manifest_path.parent().unwrap_or(Path::new("."));
    let is_generated = own
        .parent()
        .is_some_and(|above| above.ends_with("generated"));
    let (folder, version_in) = match generated.get(&package.name) {
        Some(service) if is_generated => {
            let folder = workspace.model().join(service);
            let version_in = folder.join("crate.toml");
            (folder, version_in)
        }
        _ => (own.to_owned(), package.manifest_path.clone()),
    };
    Crate {
        name: package.name,
        version: package.version,
        features: package.features,
        listed: package.metadata.unwrap_or_default().api.features,
        list: folder.join("api.txt"),
        version_in: workspace.label(&version_in),
    }
}

/// Returns the cargo that runs this program, or else the one on the `PATH`.
pub(super) fn cargo(workspace: &Workspace) -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.current_dir(workspace.root()).stdin(Stdio::null());
    command
}
