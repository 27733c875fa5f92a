//! `cargo xtask upstream fetch`: stores the archives and test cases of the pinned release.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::archive::{Archive, sha256};
use super::obtain::{obtain, store_in_cache};
use super::{ArchiveKind, Error, LocalArchives, Pin, Pip};
use crate::Workspace;
use crate::file_transaction::FileTransaction;

/// Files to fetch.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FetchRequest {
    /// The folder to store them in; the workspace's own if `None`.
    pub to: Option<PathBuf>,
    /// Archives that need not be downloaded.
    pub given: LocalArchives,
}

/// The result of a fetch. `Display` writes it as one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FetchReport {
    /// The release.
    pub release: String,
    /// The folder of the unpacked files, from the workspace.
    pub folder: String,
    /// The number of files in it.
    pub files: usize,
    /// Whether files were unpacked.
    pub unpacking: Unpacking,
}

/// Whether files were unpacked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unpacking {
    /// All files existed with the right checksums.
    Skipped,
    /// The files were unpacked.
    Done,
}

/// The manifest of the unpacked files: the checksums of their archive and of each file.
///
/// Verifying the checksums of a few files is much faster than unpacking, which reads the tar archive to
/// the end.
#[derive(Debug, Deserialize, PartialEq, Eq, Serialize)]
struct Manifest {
    sdist: String,
    files: BTreeMap<String, String>,
}

const MANIFEST: &str = "unpacked.json";

/// Fetches the release that `model/upstream.toml` pins.
pub fn fetch(workspace: &Workspace, request: &FetchRequest) -> Result<FetchReport, Error> {
    let pin = Pin::read(&workspace.model().join("upstream.toml"))?;
    let to = request.to.clone().unwrap_or_else(|| workspace.upstream());
    let archives = obtain(&Pip, &pin, &request.given, &to)?;
    store_in_cache(&archives.wheel, &pin, ArchiveKind::Wheel, &to)?;
    store_in_cache(&archives.sdist, &pin, ArchiveKind::Sdist, &to)?;

    let folder = to.join(pin.release());
    let files: BTreeMap<String, String> = pin
        .services
        .iter()
        .map(|service| test_cases(&service.name))
        .collect();
    let unpacking = if is_unpacked(&folder, &files, &pin) {
        Unpacking::Skipped
    } else {
        unpack(&archives.sdist, &folder, &files, &pin)?;
        Unpacking::Done
    };
    Ok(FetchReport {
        release: pin.release(),
        folder: workspace.label(&folder),
        files: files.len(),
        unpacking,
    })
}

/// Returns the path of the endpoint test cases of a service for tests, and their path upstream.
fn test_cases(service: &str) -> (String, String) {
    let path = format!("{service}/endpoint-tests-1.json");
    (
        format!("endpoint-tests/{path}"),
        format!("tests/functional/endpoint-rules/{path}"),
    )
}

/// Returns `true` if exactly `files` were unpacked from the pinned archive and are unchanged.
fn is_unpacked(folder: &Path, files: &BTreeMap<String, String>, pin: &Pin) -> bool {
    let manifest = fs::read(folder.join(MANIFEST)).ok();
    // A manifest that cannot be parsed counts as none: unpacking writes a new one.
    let Some(manifest) = manifest.and_then(|bytes| serde_json::from_slice::<Manifest>(&bytes).ok())
    else {
        return false;
    };
    manifest.sdist == pin.checksum(ArchiveKind::Sdist)
        && manifest.files.keys().eq(files.keys())
        && manifest.files.iter().all(|(path, sum)| {
            fs::read(folder.join(path)).is_ok_and(|bytes| sha256(&bytes) == *sum)
        })
}

fn unpack(
    sdist: &Archive,
    folder: &Path,
    files: &BTreeMap<String, String>,
    pin: &Pin,
) -> Result<(), Error> {
    let names: Vec<String> = files.values().cloned().collect();
    let contents = sdist.read_sdist(&names)?;
    let mut transaction = FileTransaction::default();
    let mut manifest = Manifest {
        sdist: pin.checksum(ArchiveKind::Sdist).to_owned(),
        files: BTreeMap::new(),
    };
    for (path, name) in files {
        let bytes = &contents[name];
        manifest.files.insert(path.clone(), sha256(bytes));
        transaction.write(folder.join(path), bytes.as_slice());
    }
    // Last, so that it never lists files that do not exist.
    transaction.write(
        folder.join(MANIFEST),
        format!("{:#}\n", serde_json::json!(manifest)),
    );
    Ok(transaction.commit()?)
}

impl fmt::Display for FetchReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            release,
            folder,
            files,
            unpacking,
        } = self;
        let done = match unpacking {
            Unpacking::Skipped => "already unpacked",
            Unpacking::Done => "unpacked",
        };
        write!(f, "fetched {release} into {folder}: {done}, files: {files}")
    }
}
