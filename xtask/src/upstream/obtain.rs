//! Obtains archives: from a path, from the cache, or from the index.

use std::path::{Path, PathBuf};

use super::archive::Archive;
use super::{ArchiveKind, Error, Index, Pin};
use crate::file_transaction::FileTransaction;

/// Archives on disk, which are not downloaded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LocalArchives {
    /// The wheel.
    pub wheel: Option<PathBuf>,
    /// The source distribution.
    pub sdist: Option<PathBuf>,
}

/// Both archives of a release, their checksums verified.
pub(super) struct Archives {
    pub(super) wheel: Archive,
    pub(super) sdist: Archive,
}

/// Obtains both archives, and stores downloaded ones in `cache`.
pub(super) fn obtain(
    index: &dyn Index,
    pin: &Pin,
    given: &LocalArchives,
    cache: &Path,
) -> Result<Archives, Error> {
    Ok(Archives {
        wheel: obtain_one(
            index,
            pin,
            ArchiveKind::Wheel,
            given.wheel.as_deref(),
            cache,
        )?,
        sdist: obtain_one(
            index,
            pin,
            ArchiveKind::Sdist,
            given.sdist.as_deref(),
            cache,
        )?,
    })
}

/// Returns the path of an archive in the cache.
pub(super) fn cached(pin: &Pin, kind: ArchiveKind, cache: &Path) -> PathBuf {
    cache.join(format!("{}{}", pin.release(), kind.extension()))
}

/// Stores an archive in the cache, unless it was read from there.
pub(super) fn store_in_cache(
    archive: &Archive,
    pin: &Pin,
    kind: ArchiveKind,
    cache: &Path,
) -> Result<(), Error> {
    let file = cached(pin, kind, cache);
    match archive.path == file {
        true => Ok(()),
        false => store(archive, &file),
    }
}

fn store(archive: &Archive, file: &Path) -> Result<(), Error> {
    let mut transaction = FileTransaction::default();
    transaction.write(file, archive.bytes.as_slice());
    Ok(transaction.commit()?)
}

/// Obtains one archive, and stores it in `cache` if it is downloaded.
pub(super) fn obtain_one(
    index: &dyn Index,
    pin: &Pin,
    kind: ArchiveKind,
    given: Option<&Path>,
    cache: &Path,
) -> Result<Archive, Error> {
    if let Some(path) = given {
        return Archive::open(path, kind, pin);
    }
    let file = cached(pin, kind, cache);
    if file.is_file() {
        match Archive::open(&file, kind, pin) {
            // It is another archive, or damaged: a download replaces it.
            Err(Error::Checksum { .. }) => {}
            result => return result,
        }
    }
    let name = file.file_name().map_or(file.as_path(), Path::new);
    let archive = Archive::check(name, index.download(pin, kind)?, kind, pin)?;
    store(&archive, &file)?;
    Ok(archive)
}
