//! Reads what the generator needs: it does no I/O itself.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Component, Path, PathBuf};

use sdk_codegen::{Inputs, Package, Source};
use serde::Deserialize;
use toml::Spanned;

use super::Error;
use crate::Workspace;
use crate::error::{Action, FileError};

/// Everything one crate is generated from.
#[derive(Debug)]
pub(super) struct Material {
    /// The name of the crate.
    pub(super) name: String,
    version: String,
    root: String,
    /// The crate's changelog, which is copied as it is.
    pub(super) changelog: Option<String>,
    service: Text,
    endpoint_rules: Option<Text>,
    paginators: Option<Text>,
    partitions: Option<Text>,
    overrides: Option<Text>,
    docs: Option<Text>,
}

#[derive(Debug)]
struct Text {
    label: String,
    text: String,
}

/// `crate.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Manifest {
    /// The crate's name.
    pub(crate) name: String,
    /// The crate's version, and where in the file it is.
    pub(crate) version: Spanned<String>,
}

/// The version of a crate whose model brings none.
const FIRST_VERSION: &str = "0.1.0";

impl Text {
    fn source(&self) -> Source<'_> {
        Source {
            file: &self.label,
            text: &self.text,
        }
    }
}

impl Material {
    pub(super) fn inputs(&self) -> Inputs<'_> {
        fn source(text: &Option<Text>) -> Option<Source<'_>> {
            text.as_ref().map(Text::source)
        }
        Inputs {
            service: self.service.source(),
            endpoint_rules: source(&self.endpoint_rules),
            paginators: source(&self.paginators),
            partitions: source(&self.partitions),
            overrides: source(&self.overrides),
            docs: source(&self.docs),
            package: Package {
                name: &self.name,
                version: &self.version,
                root: &self.root,
            },
        }
    }
}

/// The folders of `model/` that hold a `crate.toml`, in order.
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

/// Reads the services of these names, each once.
pub(super) fn read_services(
    workspace: &Workspace,
    names: &[String],
) -> Result<Vec<Material>, Error> {
    let known = service_names(workspace)?;
    if let Some(name) = names.iter().find(|name| !known.contains(name)) {
        return Err(Error::UnknownService {
            name: name.clone(),
            known,
        });
    }

    let mut crates: BTreeMap<String, &str> = BTreeMap::new();
    let mut services = Vec::new();
    // In the order of `known` and not of `names`: the same set gives the same output.
    for name in known.iter().filter(|name| names.contains(name)) {
        let material = read_service(workspace, name)?;
        if let Some(first) = crates.insert(material.name.clone(), name) {
            let files = [first, name].map(|name| format!("model/{name}/crate.toml"));
            return Err(Error::SameCrate {
                name: material.name,
                files,
            });
        }
        services.push(material);
    }
    Ok(services)
}

fn read_service(workspace: &Workspace, name: &str) -> Result<Material, Error> {
    let folder = workspace.model().join(name);
    let manifest = read_manifest(workspace, &folder.join("crate.toml"))?;
    // A crate speaks one version of the API, the newest; versions are dates, so that is the last.
    let newest = folders(&folder)?
        .into_iter()
        .map(|version| folder.join(version))
        .rfind(|folder| folder.join("service-2.json").is_file());
    let Some(api) = newest else {
        return Err(Error::NoModel {
            folder: workspace.label(&folder),
        });
    };

    let read = |path: PathBuf| read_if_there(workspace, &path);
    Ok(Material {
        root: "../..".to_owned(),
        changelog: read(folder.join("changelog.md"))?.map(|file| file.text),
        service: read_text(workspace, &api.join("service-2.json"))?,
        endpoint_rules: read(api.join("endpoint-rule-set-1.json"))?,
        paginators: read(api.join("paginators-1.json"))?,
        partitions: read(workspace.model().join("partitions.json"))?,
        overrides: read(folder.join("overrides.toml"))?,
        docs: read(folder.join("docs.toml"))?,
        name: manifest.name,
        version: manifest.version.into_inner(),
    })
}

pub(crate) fn read_manifest(workspace: &Workspace, path: &Path) -> Result<Manifest, Error> {
    let Text { label, text } = read_text(workspace, path)?;
    let manifest: Manifest = match toml::from_str(&text) {
        Ok(manifest) => manifest,
        Err(cause) => return Err(Error::Manifest { file: label, cause }),
    };
    let mut letters = manifest.name.chars();
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    // The name becomes a folder, so this also keeps output below generated/.
    if !(letters.next().is_some_and(|c| c.is_ascii_lowercase()) && letters.all(fits)) {
        return Err(Error::CrateName {
            file: label,
            name: manifest.name,
        });
    }
    Ok(manifest)
}

/// Reads any model file and what lies beside it; its crate goes to `out`.
pub(super) fn read_model(
    workspace: &Workspace,
    file: &Path,
    out: &Path,
) -> Result<Material, Error> {
    let service = read_text(workspace, file)?;
    let read = |name: &str| -> Result<Option<Text>, Error> {
        let plain = file.with_file_name(name);
        match read_if_there(workspace, &plain)? {
            Some(text) => Ok(Some(text)),
            None => read_if_there(workspace, &plain.with_file_name(format!("{name}.gz"))),
        }
    };
    // In model/ these lie a folder higher, since they hold for every version of the API.
    let ours = resolve(file)?.starts_with(resolve(&workspace.model())?);
    let read_own = |name: &str| match (read(name)?, file.parent().and_then(Path::parent)) {
        (None, Some(above)) if ours => read_if_there(workspace, &above.join(name)),
        (found, _) => Ok(found),
    };
    Ok(Material {
        name: sdk_codegen::default_package_name(&service.source()).map_err(Error::Codegen)?,
        version: FIRST_VERSION.to_owned(),
        root: path_between(&resolve(out)?, &resolve(workspace.root())?),
        changelog: None,
        endpoint_rules: read("endpoint-rule-set-1.json")?,
        paginators: read("paginators-1.json")?,
        partitions: read_if_there(workspace, &workspace.model().join("partitions.json"))?,
        overrides: read_own("overrides.toml")?,
        docs: read_own("docs.toml")?,
        service,
    })
}

fn read_if_there(workspace: &Workspace, path: &Path) -> Result<Option<Text>, Error> {
    if path.is_file() {
        read_text(workspace, path).map(Some)
    } else {
        Ok(None)
    }
}

/// Reads a text; one that ends in `.gz`, as installed botocore keeps them, is unpacked.
fn read_text(workspace: &Workspace, path: &Path) -> Result<Text, Error> {
    let read = || -> io::Result<String> {
        let mut text = String::new();
        let mut file = fs::File::open(path)?;
        match path.extension() {
            Some(extension) if extension == "gz" => {
                flate2::read::GzDecoder::new(file).read_to_string(&mut text)?
            }
            _ => file.read_to_string(&mut text)?,
        };
        Ok(text)
    };
    let text = read().map_err(FileError::on(Action::Read, path))?;
    Ok(Text {
        label: workspace.label(path),
        text,
    })
}

/// The names of the folders in `folder`, in order.
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

/// `path` from the file system's root, without links and `..`; its last parts need not exist.
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

/// How `to` is reached from inside `from`, with `/` between the parts. Both are resolved.
fn path_between(from: &Path, to: &Path) -> String {
    let shared = from
        .components()
        .zip(to.components())
        .take_while(|(a, b)| a == b)
        .count();
    if shared == 0 {
        // Two drives: nothing leads from one to the other.
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
    fn a_folder_reaches_the_workspace_up_and_down() {
        let between = |from: &str, to: &str| path_between(Path::new(from), Path::new(to));
        assert_eq!(between("/w/generated/a", "/w"), "../..");
        assert_eq!(between("/a/out", "/b/w"), "../../b/w");
        assert_eq!(between("/w", "/w"), ".");
        assert_eq!(between("/", "/w"), "w");
    }

    #[test]
    fn a_folder_that_is_not_there_yet_resolves() {
        let folder = tempfile::tempdir().unwrap();
        let real = folder.path().canonicalize().unwrap();
        assert_eq!(
            resolve(&folder.path().join("a/../b/c")).unwrap(),
            real.join("b/c")
        );
    }
}
