//! Gets an archive: from the path given, from the cache, or from the index.

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

/// Both archives, their sums checked.
pub(super) struct Archives {
    pub(super) wheel: Archive,
    pub(super) sdist: Archive,
}

/// Gets both archives; those that are downloaded are kept in `cache`.
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

/// Where the cache keeps an archive.
pub(super) fn cached(pin: &Pin, kind: ArchiveKind, cache: &Path) -> PathBuf {
    cache.join(format!("{}{}", pin.release(), kind.extension()))
}

/// Puts an archive into the cache, unless it came from there.
pub(super) fn keep(
    archive: &Archive,
    pin: &Pin,
    kind: ArchiveKind,
    cache: &Path,
) -> Result<(), Error> {
    let place = cached(pin, kind, cache);
    match archive.path == place {
        true => Ok(()),
        false => store(archive, &place),
    }
}

fn store(archive: &Archive, place: &Path) -> Result<(), Error> {
    let mut transaction = FileTransaction::default();
    transaction.write(place, archive.bytes.as_slice());
    Ok(transaction.commit()?)
}

/// Gets one archive; if it is downloaded, it is kept in `cache`.
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
    let place = cached(pin, kind, cache);
    if place.is_file() {
        match Archive::open(&place, kind, pin) {
            // Not the pinned archive, or damaged: a new download replaces it.
            Err(Error::Checksum { .. }) => {}
            result => return result,
        }
    }
    let name = place.file_name().map_or(place.as_path(), Path::new);
    let archive = Archive::check(name, index.download(pin, kind)?, kind, pin)?;
    store(&archive, &place)?;
    Ok(archive)
}
