//! `cargo xtask upstream fetch`: what tests read of the pinned release, into a folder git ignores.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::archive::{Archive, sha256};
use super::obtain::{keep, obtain};
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

/// What a fetch came to. Its `Display` is one line for people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FetchReport {
    /// The release.
    pub release: String,
    /// The folder of the unpacked files, as people name it.
    pub folder: String,
    /// How many files it holds.
    pub files: usize,
    /// Whether they were there before.
    pub work: Work,
}

/// Whether there was anything to unpack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// All files were there, with the right sums.
    Nothing,
    /// The files were unpacked.
    Unpacked,
}

/// The note beside the unpacked files: what they were unpacked from, and their sums.
///
/// Unpacking means reading the tar to the end, which takes a while; summing a few files does not.
#[derive(Debug, Deserialize, PartialEq, Eq, Serialize)]
struct Note {
    sdist: String,
    files: BTreeMap<String, String>,
}

const NOTE: &str = "unpacked.json";

/// Fetches what `model/upstream.toml` names.
pub fn fetch(workspace: &Workspace, request: &FetchRequest) -> Result<FetchReport, Error> {
    let pin = Pin::read(&workspace.model().join("upstream.toml"))?;
    let to = request.to.clone().unwrap_or_else(|| workspace.upstream());
    let archives = obtain(&Pip, &pin, &request.given, &to)?;
    keep(&archives.wheel, &pin, ArchiveKind::Wheel, &to)?;
    keep(&archives.sdist, &pin, ArchiveKind::Sdist, &to)?;

    let folder = to.join(pin.release());
    let files: BTreeMap<String, String> = pin
        .services
        .iter()
        .map(|service| test_cases(&service.name))
        .collect();
    let work = if is_unpacked(&folder, &files, &pin) {
        Work::Nothing
    } else {
        unpack(&archives.sdist, &folder, &files, &pin)?;
        Work::Unpacked
    };
    Ok(FetchReport {
        release: pin.release(),
        folder: workspace.label(&folder),
        files: files.len(),
        work,
    })
}

/// Where tests find the endpoint test cases of a service, and where upstream has them.
fn test_cases(service: &str) -> (String, String) {
    let path = format!("{service}/endpoint-tests-1.json");
    (
        format!("endpoint-tests/{path}"),
        format!("tests/functional/endpoint-rules/{path}"),
    )
}

/// Whether exactly `files` were unpacked from the pinned archive and are still intact.
fn is_unpacked(folder: &Path, files: &BTreeMap<String, String>, pin: &Pin) -> bool {
    let note = fs::read(folder.join(NOTE)).ok();
    // A note that cannot be understood is as good as none: unpacking again writes a new one.
    let Some(note) = note.and_then(|bytes| serde_json::from_slice::<Note>(&bytes).ok()) else {
        return false;
    };
    note.sdist == pin.checksum(ArchiveKind::Sdist)
        && note.files.keys().eq(files.keys())
        && note.files.iter().all(|(path, sum)| {
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
    let mut note = Note {
        sdist: pin.checksum(ArchiveKind::Sdist).to_owned(),
        files: BTreeMap::new(),
    };
    for (path, name) in files {
        let bytes = &contents[name];
        note.files.insert(path.clone(), sha256(bytes));
        transaction.write(folder.join(path), bytes.as_slice());
    }
    // Last, so that it never speaks of files that are not there.
    transaction.write(
        folder.join(NOTE),
        format!("{:#}\n", serde_json::json!(note)),
    );
    Ok(transaction.commit()?)
}

impl fmt::Display for FetchReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            release,
            folder,
            files,
            work,
        } = self;
        let done = match work {
            Work::Nothing => "nothing to unpack",
            Work::Unpacked => "unpacked",
        };
        write!(f, "fetched {release} into {folder}: {done}, files: {files}")
    }
}
