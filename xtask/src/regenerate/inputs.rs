//! Reads the inputs of the generator, which does no I/O.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use sdk_codegen::{Inputs, Manifest, Package, PackageMetadata, Source};

use super::{Error, Faults};
use crate::Workspace;
use crate::file_error::{Action, FileError};
use crate::models::{Disk, Layout, ServiceFiles, TextFile, read_text};

/// The inputs of one crate.
#[derive(Debug)]
pub(super) struct CrateInputs {
    /// The name of the crate.
    pub(super) name: String,
    version: String,
    root: String,
    metadata: PackageMetadata,
    /// The crate's changelog, which is copied unchanged.
    pub(super) changelog: Option<String>,
    service: ServiceFiles,
    docs: Option<TextFile>,
}

/// The version of a crate without a `crate.toml`.
const FIRST_VERSION: &str = "0.1.0";

impl CrateInputs {
    pub(super) fn inputs(&self) -> Inputs<'_> {
        fn source(file: &Option<TextFile>) -> Option<Source<'_>> {
            file.as_ref().map(TextFile::source)
        }
        Inputs {
            service: self.service.model.source(),
            endpoint_rules: source(&self.service.endpoint_rules),
            paginators: source(&self.service.paginators),
            partitions: source(&self.service.partitions),
            overrides: source(&self.service.overrides),
            docs: source(&self.docs),
            package: Package {
                name: &self.name,
                version: &self.version,
                root: &self.root,
                metadata: Some(&self.metadata),
            },
        }
    }
}

/// Returns the folders of `model/` that contain a `crate.toml`, in order.
pub(crate) fn service_names(workspace: &Workspace) -> Result<Vec<String>, Error> {
    let folder = workspace.model();
    let names = folders(&folder)?
        .into_iter()
        .filter(|name| folder.join(name).join("crate.toml").is_file())
        .collect::<Vec<_>>();
    if names.is_empty() {
        return Err(Error::NoService {
            folder: workspace.label(&folder),
        });
    }
    Ok(names)
}

/// Reads the services of these names, each once. Faults of their manifests are added to `faults`, so
/// that the models are read as well.
pub(super) fn read_services(
    workspace: &Workspace,
    names: &[String],
    faults: &mut Faults,
) -> Result<Vec<CrateInputs>, Error> {
    let known = service_names(workspace)?;
    if let Some(name) = names.iter().find(|name| !known.contains(name)) {
        return Err(Error::UnknownService {
            name: name.clone(),
            known,
        });
    }

    let mut crates: BTreeMap<String, &str> = BTreeMap::new();
    let mut services = Vec::new();
    // In the order of `known`, so that the order of `names` does not change the output.
    for name in known.iter().filter(|name| names.contains(name)) {
        let file = workspace.model().join(name).join("crate.toml");
        let manifest = faults.collect(read_manifest(workspace, &file))?;
        // The crate of a manifest with faults is generated for its other faults only.
        let manifest = manifest.unwrap_or_else(|| Manifest {
            name: format!("unnamed-{}", services.len()),
            version: FIRST_VERSION.to_owned(),
            metadata: PackageMetadata::default(),
        });
        let inputs = read_service(workspace, name, manifest)?;
        if let Some(first) = crates.insert(inputs.name.clone(), name) {
            let files = [first, name].map(|name| format!("model/{name}/crate.toml"));
            return Err(Error::SameCrate {
                name: inputs.name,
                files,
            });
        }
        services.push(inputs);
    }
    Ok(services)
}

fn read_service(
    workspace: &Workspace,
    name: &str,
    manifest: Manifest,
) -> Result<CrateInputs, Error> {
    let folder = workspace.model().join(name);
    // A crate supports one version of the API, the newest. Versions are dates, so that is the last one.
    let newest = folders(&folder)?
        .into_iter()
        .map(|version| folder.join(version))
        .rfind(|folder| folder.join("service-2.json").is_file());
    let Some(api) = newest else {
        return Err(Error::NoModel {
            folder: workspace.label(&folder),
        });
    };

    let disk = Disk { workspace };
    let model = text_path(&api.join("service-2.json"));
    let read_own = |name: &str| ServiceFiles::read_own(&disk, &model, name, Layout::Nested);
    Ok(CrateInputs {
        root: "../..".to_owned(),
        changelog: read_own("changelog.md")?.map(|file| file.text),
        docs: read_own("docs.toml")?,
        service: ServiceFiles::read(&disk, &model, Layout::Nested)?,
        name: manifest.name,
        version: manifest.version,
        metadata: manifest.metadata,
    })
}

/// Reads a `crate.toml`.
pub(crate) fn read_manifest(workspace: &Workspace, path: &Path) -> Result<Manifest, Error> {
    let Some(file) = read_text(&Disk { workspace }, &text_path(path))? else {
        return Err(FileError::on(Action::Read, path)(io::ErrorKind::NotFound.into()).into());
    };
    Ok(sdk_codegen::read_manifest(&file.source())?)
}

/// Reads any model file and the files beside it, for a crate in the folder `out`. If the service
/// ID results in an invalid crate name, the error is added to `faults`.
pub(super) fn read_model(
    workspace: &Workspace,
    (file, out): (&Path, &Path),
    faults: &mut Faults,
) -> Result<CrateInputs, Error> {
    fs::metadata(file).map_err(FileError::on(Action::Read, file))?;
    let disk = Disk { workspace };
    let model = text_path(file);
    let layout = match resolve(file)?.starts_with(resolve(&workspace.model())?) {
        true => Layout::Nested,
        false => Layout::Flat,
    };
    let partitions = text_path(&workspace.model().join("partitions.json"));
    let service = ServiceFiles {
        partitions: read_text(&disk, &partitions)?,
        ..ServiceFiles::read(&disk, &model, layout)?
    };
    let name = sdk_codegen::default_package_name(&service.model.source());
    let name = faults.collect(name.map_err(Error::from))?;
    Ok(CrateInputs {
        name: name.unwrap_or_else(|| "unnamed".to_owned()),
        version: FIRST_VERSION.to_owned(),
        metadata: PackageMetadata::default(),
        root: path_between(&resolve(out)?, &resolve(workspace.root())?),
        changelog: None,
        docs: ServiceFiles::read_own(&disk, &model, "docs.toml", layout)?,
        service,
    })
}

fn text_path(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// Returns the names of the folders in `folder`, in order.
fn folders(folder: &Path) -> Result<Vec<String>, Error> {
    let list = || -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            if entry.path().is_dir() {
                names.push(entry.file_name().to_string_lossy().into_owned());
            }
        }
        names.sort();
        Ok(names)
    };
    Ok(list().map_err(FileError::on(Action::List, folder))?)
}

/// Returns the absolute path without links and `..`; its last parts need not exist.
pub(super) fn resolve(path: &Path) -> Result<PathBuf, Error> {
    let absolute = std::path::absolute(path).map_err(FileError::on(Action::Read, path))?;
    let there = absolute
        .ancestors()
        .find(|folder| folder.exists())
        .unwrap_or(Path::new("/"));
    let mut resolved = there
        .canonicalize()
        .map_err(FileError::on(Action::Read, there))?;
    for part in absolute
        .strip_prefix(there)
        .unwrap_or(Path::new(""))
        .components()
    {
        match part {
            Component::ParentDir => {
                resolved.pop();
            }
            part => resolved.push(part),
        }
    }
    Ok(resolved)
}

/// Returns the relative path from the folder `from` to `to`, with `/` between its parts. Both are
/// resolved.
fn path_between(from: &Path, to: &Path) -> String {
    let shared = from
        .components()
        .zip(to.components())
        .take_while(|(a, b)| a == b)
        .count();
    if shared == 0 {
        // Different drives have no relative path.
        return crate::workspace::label(to);
    }
    let up = from.components().skip(shared).map(|_| "..".to_owned());
    let down = to
        .components()
        .skip(shared)
        .map(|part| part.as_os_str().to_string_lossy().into_owned());
    let parts: Vec<String> = up.chain(down).collect();
    if parts.is_empty() {
        ".".to_owned()
    } else {
        parts.join("/")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_between_two_folders() {
        let between = |from: &str, to: &str| path_between(Path::new(from), Path::new(to));
        assert_eq!(between("/w/generated/a", "/w"), "../..");
        assert_eq!(between("/a/out", "/b/w"), "../../b/w");
        assert_eq!(between("/w", "/w"), ".");
        assert_eq!(between("/", "/w"), "w");
    }

    #[test]
    fn a_folder_that_does_not_exist_is_resolved() {
        let folder = tempfile::tempdir().unwrap();
        let real = folder.path().canonicalize().unwrap();
        assert_eq!(
            resolve(&folder.path().join("a/../b/c")).unwrap(),
            real.join("b/c")
        );
    }
}
