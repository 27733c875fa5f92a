//! Gets an archive: from the path given, from the cache, or from pip.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::archive::Archive;
use super::{Error, Given, Kind, Pin};
use crate::batch::Batch;
use crate::error::{Action, FileError};

/// Both archives, their sums checked.
pub(super) struct Archives {
    pub(super) wheel: Archive,
    pub(super) sdist: Archive,
}

/// Gets both archives; those that are downloaded are kept in `cache`.
pub(super) fn obtain(pin: &Pin, given: &Given, cache: &Path) -> Result<Archives, Error> {
    Ok(Archives {
        wheel: obtain_one(pin, Kind::Wheel, given.wheel.as_deref(), cache)?,
        sdist: obtain_one(pin, Kind::Sdist, given.sdist.as_deref(), cache)?,
    })
}

/// Where the cache keeps an archive.
pub(super) fn cached(pin: &Pin, kind: Kind, cache: &Path) -> PathBuf {
    cache.join(format!("{}{}", pin.release(), kind.extension()))
}

/// Puts an archive into the cache, unless it came from there.
pub(super) fn keep(archive: &Archive, pin: &Pin, kind: Kind, cache: &Path) -> Result<(), Error> {
    let place = cached(pin, kind, cache);
    if archive.path != place {
        let mut batch = Batch::default();
        batch.write(&place, archive.bytes.as_slice());
        batch.commit()?;
    }
    Ok(())
}

fn obtain_one(pin: &Pin, kind: Kind, given: Option<&Path>, cache: &Path) -> Result<Archive, Error> {
    if let Some(path) = given {
        return Archive::open(path, kind, pin);
    }
    let place = cached(pin, kind, cache);
    if place.is_file() {
        match Archive::open(&place, kind, pin) {
            // Not the pinned archive, or damaged: a new download replaces it.
            Err(Error::Sum { .. }) => {}
            result => return result,
        }
    }
    let archive = download(pin, kind)?;
    keep(&archive, pin, kind, cache)?;
    Ok(archive)
}

/// Downloads with pip, so that the user's own settings of it (index, proxy, certificates) apply.
fn download(pin: &Pin, kind: Kind) -> Result<Archive, Error> {
    let folder =
        tempfile::tempdir().map_err(FileError::on(Action::Write, &std::env::temp_dir()))?;
    let mut command = Command::new(if cfg!(windows) { "python" } else { "python3" });
    command
        .args([
            "-m",
            "pip",
            "download",
            "--quiet",
            "--disable-pip-version-check",
            "--no-input",
            "--no-deps",
        ])
        .args(match kind {
            Kind::Wheel => ["--only-binary", ":all:"],
            Kind::Sdist => ["--no-binary", ":all:"],
        })
        .arg("--dest")
        .arg(folder.path())
        .arg(format!("{}=={}", pin.package, pin.version))
        .stdin(Stdio::null());
    let release = pin.release();
    let output = command.output().map_err(|cause| Error::NoPip {
        kind,
        release: release.clone(),
        cause,
    })?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        return Err(Error::Pip {
            kind,
            release,
            said,
        });
    }

    let entries =
        fs::read_dir(folder.path()).map_err(FileError::on(Action::List, folder.path()))?;
    let found = entries
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .find(|path| path.to_string_lossy().ends_with(kind.extension()));
    match found {
        Some(path) => Archive::open(&path, kind, pin),
        None => Err(Error::Pip {
            kind,
            release,
            said: format!("no {} file came", kind.extension()),
        }),
    }
}
