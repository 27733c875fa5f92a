//! The files of one service: its model and the files that belong to it.

use serde::Deserialize;

use super::Error;
use super::source::{FileSource, join, parent};
use super::text::{TextFile, read_text};

/// The file name of a model.
pub(super) const SERVICE: &str = "service-2.json";

/// The folders in which the files of a service are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Layout {
    /// All files are beside the model.
    Flat,
    /// As in `model/`: a folder for each service, in it a folder for each API version with the model.
    /// Files for every version of the API are in the folder of the service.
    Nested,
}

/// A model and the files that belong to it.
#[derive(Clone, Debug)]
pub(crate) struct ServiceFiles {
    /// The name of the service's folder.
    pub(crate) name: String,
    /// The name of the API version's folder.
    pub(crate) api_version: String,
    /// The model.
    pub(crate) model: TextFile,
    /// `overrides.toml`.
    pub(crate) overrides: Option<TextFile>,
    /// `endpoint-rule-set-1.json`.
    pub(crate) endpoint_rules: Option<TextFile>,
    /// `paginators-1.json`.
    pub(crate) paginators: Option<TextFile>,
    /// `partitions.json`.
    pub(crate) partitions: Option<TextFile>,
    /// Name and version of the crate in `crate.toml`.
    pub(crate) package: Option<(String, String)>,
    /// The user named the model file, and not a folder: a file that is not beside it may exist
    /// elsewhere.
    pub(crate) is_single_file: bool,
    /// The model belongs to this workspace: its overrides are complete.
    pub(crate) is_ours: bool,
}

impl ServiceFiles {
    /// Reads the model at `path` and the files that belong to it.
    pub(crate) fn read(source: &dyn FileSource, path: &str, layout: Layout) -> Result<Self, Error> {
        let folder = parent(path);
        let service = parent(folder);
        let model = read_text(source, path)?.ok_or_else(|| Error::NoModel {
            location: source.label(path),
        })?;
        let manifest = match layout {
            Layout::Flat => None,
            Layout::Nested => read_text(source, &join(service, "crate.toml"))?,
        };
        Ok(Self {
            name: last_part(service),
            api_version: last_part(folder),
            model,
            overrides: Self::read_own(source, path, "overrides.toml", layout)?,
            endpoint_rules: read_beside(source, folder, "endpoint-rule-set-1.json")?,
            paginators: read_beside(source, folder, "paginators-1.json")?,
            partitions: read_text(source, &join(parent(service), "partitions.json"))?,
            package: manifest.as_ref().and_then(package),
            is_single_file: false,
            is_ours: false,
        })
    }

    /// Reads a file of our own that belongs to the model at `path`: beside it, or in the folder of the
    /// service.
    pub(crate) fn read_own(
        source: &dyn FileSource,
        path: &str,
        name: &str,
        layout: Layout,
    ) -> Result<Option<TextFile>, Error> {
        let folder = parent(path);
        match (read_beside(source, folder, name)?, layout) {
            (None, Layout::Nested) => read_text(source, &join(parent(folder), name)),
            (found, _) => Ok(found),
        }
    }
}

/// Returns `true` if a path names a model, compressed or not.
pub(super) fn is_model(path: &str) -> bool {
    let name = last_part(path);
    name == SERVICE || name.strip_suffix(".gz") == Some(SERVICE)
}

fn last_part(path: &str) -> String {
    path.rsplit('/').next().unwrap_or_default().to_owned()
}

/// Reads a file in a folder, compressed or not.
fn read_beside(
    source: &dyn FileSource,
    folder: &str,
    name: &str,
) -> Result<Option<TextFile>, Error> {
    let path = join(folder, name);
    match read_text(source, &path)? {
        None => read_text(source, &format!("{path}.gz")),
        found => Ok(found),
    }
}

/// Returns name and version of a crate. A manifest that cannot be parsed has neither: it is of another
/// revision, and only versions are suggested from it.
fn package(manifest: &TextFile) -> Option<(String, String)> {
    #[derive(Deserialize)]
    struct Manifest {
        name: String,
        version: String,
    }
    let manifest: Manifest = toml::from_str(&manifest.text).ok()?;
    Some((manifest.name, manifest.version))
}
