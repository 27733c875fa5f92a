//! Finds the models of a place: a file, a folder, or either in the history of the repository.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use flate2::bufread::GzDecoder;

use super::Error;
use super::request::Place;
use super::sides::{Material, Text};
use crate::Workspace;
use crate::error::{Action, FileError};

/// The file that makes a folder the folder of a model.
const SERVICE: &str = "service-2.json";

/// What can be read below a place, by paths with `/`.
trait Source {
    /// The bytes of a file, if it is there.
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Error>;
    /// How the file is called in messages.
    fn label(&self, path: &str) -> String;
}

/// All models of a place, by service and API version as the folders say them.
pub(super) fn find(workspace: &Workspace, place: &Place) -> Result<Vec<Material>, Error> {
    match place {
        Place::Disk(path) => {
            // A relative path starts where the user is; `model` without arguments at the root.
            let path = match path.is_relative() && !path.exists() {
                true => workspace.root().join(path),
                false => path.clone(),
            };
            on_disk(workspace, &path, place)
        }
        Place::Git { revision, path } => in_git(workspace, revision, path, place),
    }
}

fn on_disk(workspace: &Workspace, path: &Path, place: &Place) -> Result<Vec<Material>, Error> {
    let meta = fs::metadata(path).map_err(FileError::on(Action::Read, path))?;
    let disk = Disk { workspace };
    let ours = |file: &str| {
        let model = workspace.model().canonicalize();
        let file = Path::new(file).canonicalize();
        matches!((model, file), (Ok(model), Ok(file)) if file.starts_with(&model))
    };
    let to_text = |path: &Path| path.to_string_lossy().into_owned();
    if !meta.is_dir() {
        let file = to_text(path);
        let is_ours = ours(&file);
        return Ok(vec![material(&disk, &file, true, is_ours)?]);
    }
    let mut files = Vec::new();
    models_below(path, 2, &mut files)?;
    let mut found = Vec::new();
    for file in files {
        let file = to_text(&file);
        let is_ours = ours(&file);
        found.push(material(&disk, &file, false, is_ours)?);
    }
    if found.is_empty() {
        return Err(Error::NoModel {
            place: place.to_string(),
        });
    }
    Ok(found)
}

/// Finds model files in a folder and the folders below, down to `depth`.
fn models_below(folder: &Path, depth: usize, found: &mut Vec<PathBuf>) -> Result<(), Error> {
    for name in [SERVICE.to_owned(), format!("{SERVICE}.gz")] {
        let file = folder.join(name);
        if file.is_file() {
            found.push(file);
            return Ok(());
        }
    }
    if depth == 0 {
        return Ok(());
    }
    let entries = fs::read_dir(folder).map_err(FileError::on(Action::List, folder))?;
    let mut folders = Vec::new();
    for entry in entries {
        let path = entry.map_err(FileError::on(Action::List, folder))?.path();
        if path.is_dir() {
            folders.push(path);
        }
    }
    folders.sort();
    for folder in folders {
        models_below(&folder, depth - 1, found)?;
    }
    Ok(())
}

struct Disk<'a> {
    workspace: &'a Workspace,
}

impl Source for Disk<'_> {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Error> {
        let path = Path::new(path);
        if !path.is_file() {
            return Ok(None);
        }
        let mut bytes = Vec::new();
        File::open(path)
            .and_then(|file| file.take(MOST + 1).read_to_end(&mut bytes))
            .map_err(FileError::on(Action::Read, path))?;
        Ok(Some(bytes))
    }

    fn label(&self, path: &str) -> String {
        self.workspace.label(Path::new(path))
    }
}

fn in_git(
    workspace: &Workspace,
    revision: &str,
    path: &str,
    place: &Place,
) -> Result<Vec<Material>, Error> {
    // A revision that begins with a dash would be read as an option.
    let known = git(
        workspace,
        place,
        &[
            "rev-parse",
            "--verify",
            "--quiet",
            "--end-of-options",
            &format!("{revision}^{{commit}}"),
        ],
    )
    .map_err(|error| match error {
        Error::Git { said, .. } if said.is_empty() => Error::NoRevision {
            revision: revision.to_owned(),
        },
        other => other,
    })?;
    let commit = String::from_utf8_lossy(&known).trim().to_owned();
    let folder = parent(path);
    // What lies beside a model and above it is read as well: overrides and partitions.
    let top = if is_model(path) {
        parent(parent(folder))
    } else {
        ""
    };
    let mut list = vec!["ls-tree", "-r", "-z", "--full-tree", &commit, "--"];
    if !top.is_empty() {
        list.push(top);
    }
    let tree = git(workspace, place, &list)?;
    let tree = String::from_utf8_lossy(&tree);
    let objects: BTreeMap<String, String> = tree
        .split('\0')
        .filter_map(|line| {
            let (meta, path) = line.split_once('\t')?;
            Some((path.to_owned(), meta.split(' ').nth(2)?.to_owned()))
        })
        .collect();
    let source = Git {
        workspace,
        place,
        objects,
    };
    let inside = |file: &&String| match path {
        "" | "." => true,
        path => {
            file.as_str() == path
                || file
                    .strip_prefix(path)
                    .is_some_and(|rest| rest.starts_with('/'))
        }
    };
    let files: Vec<&String> = source
        .objects
        .keys()
        .filter(|file| is_model(file))
        .filter(inside)
        .collect();
    let mut found = Vec::new();
    for file in files {
        found.push(material(&source, file, file == path, true)?);
    }
    if found.is_empty() {
        return Err(Error::NoModel {
            place: place.to_string(),
        });
    }
    Ok(found)
}

struct Git<'a> {
    workspace: &'a Workspace,
    place: &'a Place,
    /// The object of each file.
    objects: BTreeMap<String, String>,
}

impl Source for Git<'_> {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Error> {
        match self.objects.get(path) {
            None => Ok(None),
            Some(object) => {
                git(self.workspace, self.place, &["cat-file", "blob", object]).map(Some)
            }
        }
    }

    fn label(&self, path: &str) -> String {
        match self.place {
            Place::Git { revision, .. } => format!("{revision}:{path}"),
            Place::Disk(_) => path.to_owned(),
        }
    }
}

fn git(workspace: &Workspace, place: &Place, args: &[&str]) -> Result<Vec<u8>, Error> {
    let output = Command::new("git")
        .arg("-C")
        .arg(workspace.root())
        .args(args)
        .stdin(Stdio::null())
        .output()
        .map_err(|cause| Error::NoGit { cause })?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    Err(Error::Git {
        asked: place.to_string(),
        said: String::from_utf8_lossy(&output.stderr).trim().to_owned(),
    })
}

/// The folder of a path; of a path without one, the empty path.
fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

fn is_model(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    name == SERVICE || name.strip_suffix(".gz") == Some(SERVICE)
}

fn join(folder: &str, name: &str) -> String {
    if folder.is_empty() {
        name.to_owned()
    } else {
        format!("{folder}/{name}")
    }
}

/// Reads a model and what lies beside it, or above it as in `model/`.
fn material(source: &dyn Source, file: &str, alone: bool, ours: bool) -> Result<Material, Error> {
    let folder = parent(file);
    let service = parent(folder);
    let top = parent(service);
    let last = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
    let manifest = read_text(source, &join(service, "crate.toml"))?;
    Ok(Material {
        name: last(service),
        api_version: last(folder),
        service: read_text(source, file)?.ok_or_else(|| Error::NoModel {
            place: source.label(file),
        })?,
        overrides: first(
            source,
            &[
                join(folder, "overrides.toml"),
                join(service, "overrides.toml"),
            ],
        )?,
        endpoint_rules: beside(source, folder, "endpoint-rule-set-1.json")?,
        paginators: beside(source, folder, "paginators-1.json")?,
        partitions: first(source, &[join(top, "partitions.json")])?,
        version: manifest.as_ref().and_then(manifest_version),
        alone,
        ours,
    })
}

fn manifest_version(manifest: &Text) -> Option<(String, String)> {
    #[derive(serde::Deserialize)]
    struct Manifest {
        name: String,
        version: String,
    }
    let manifest: Manifest = toml::from_str(&manifest.text).ok()?;
    Some((manifest.name, manifest.version))
}

fn beside(source: &dyn Source, folder: &str, name: &str) -> Result<Option<Text>, Error> {
    let plain = join(folder, name);
    let packed = format!("{plain}.gz");
    first(source, &[plain, packed])
}

/// The first of these files that is there.
fn first(source: &dyn Source, paths: &[String]) -> Result<Option<Text>, Error> {
    for path in paths {
        if let Some(text) = read_text(source, path)? {
            return Ok(Some(text));
        }
    }
    Ok(None)
}

/// How many bytes a text may have. The largest model that botocore ships has less than a tenth of
/// that; without a bound, a packed file of a few kilobytes could fill the memory.
const MOST: u64 = 64 << 20;

/// Reads a text; one that ends in `.gz`, as installed botocore keeps them, is unpacked.
fn read_text(source: &dyn Source, path: &str) -> Result<Option<Text>, Error> {
    let Some(bytes) = source.read(path)? else {
        return Ok(None);
    };
    let label = source.label(path);
    let bytes = if path.ends_with(".gz") {
        match unpack(&bytes) {
            Ok(unpacked) => unpacked,
            Err(cause) => return Err(Error::Packed { file: label, cause }),
        }
    } else {
        bytes
    };
    if bytes.len() as u64 > MOST {
        return Err(Error::TooLarge { file: label });
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Some(Text { label, text })),
        Err(_) => Err(Error::NotText { file: label }),
    }
}

/// Unpacks a text, or of one that is too large as much as tells so. It goes by large pieces, since the
/// parts of the decoder that are compiled here are not optimised.
fn unpack(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut decoder = GzDecoder::new(bytes);
    let mut unpacked = Vec::new();
    let mut chunk = vec![0; 64 << 10];
    while unpacked.len() as u64 <= MOST {
        match decoder.read(&mut chunk)? {
            0 => break,
            count => unpacked.extend_from_slice(&chunk[..count]),
        }
    }
    Ok(unpacked)
}
