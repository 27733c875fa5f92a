//! The two archives of a release: their checksums, and the files in them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::io::{self, Cursor, Read};
use std::path::{Path, PathBuf};

use flate2::read::GzDecoder;
use sha2::{Digest as _, Sha256};

use super::archive_kind::ArchiveKind;
use super::error::Error;
use super::pin::Pin;
use crate::file_error::{Action, FileError};
use crate::models::read_bounded;

/// An archive in memory, whose checksum was verified.
#[derive(Debug)]
pub(super) struct Archive {
    pub(super) path: PathBuf,
    pub(super) bytes: Vec<u8>,
    /// The top folder of the source distribution.
    top: String,
}

impl Archive {
    /// Reads an archive and verifies its checksum.
    pub(super) fn open(path: &Path, kind: ArchiveKind, pin: &Pin) -> Result<Self, Error> {
        let bytes = fs::read(path).map_err(FileError::on(Action::Read, path))?;
        Self::check(path, bytes, kind, pin)
    }

    /// Verifies the checksum of an archive in memory; `path` is its name in errors.
    pub(super) fn check(
        path: &Path,
        bytes: Vec<u8>,
        kind: ArchiveKind,
        pin: &Pin,
    ) -> Result<Self, Error> {
        let actual = sha256(&bytes);
        if actual != pin.checksum(kind) {
            return Err(Error::Checksum {
                path: path.to_owned(),
                kind,
                expected: pin.checksum(kind).to_owned(),
                actual,
            });
        }
        Ok(Self {
            path: path.to_owned(),
            bytes,
            top: pin.release(),
        })
    }

    /// Returns the text of each of these files of the wheel, decompressed.
    pub(super) fn read_wheel(&self, names: &[String]) -> Result<BTreeMap<String, Vec<u8>>, Error> {
        let files = self.find_in_wheel(names)?;
        match names.iter().find(|name| !files.contains_key(*name)) {
            Some(name) => Err(self.missing(name)),
            None => Ok(files),
        }
    }

    /// Returns the text of each of these files that the wheel contains, decompressed.
    pub(super) fn find_in_wheel(
        &self,
        names: &[String],
    ) -> Result<BTreeMap<String, Vec<u8>>, Error> {
        let mut zip = self.open_wheel()?;
        let mut files = BTreeMap::new();
        for name in names {
            let compressed = format!("{name}.gz");
            let (stored, is_compressed) = match zip.index_for_name(name) {
                Some(_) => (name, false),
                None => (&compressed, true),
            };
            let file = match zip.by_name(stored) {
                Ok(file) => file,
                Err(zip::result::ZipError::FileNotFound) => continue,
                Err(error) => return Err(self.malformed(ArchiveKind::Wheel, error.into())),
            };
            let bytes = match is_compressed {
                false => self.read(ArchiveKind::Wheel, name, file)?,
                true => self.read(ArchiveKind::Wheel, name, GzDecoder::new(file))?,
            };
            files.insert(name.clone(), bytes);
        }
        Ok(files)
    }

    /// Returns the names of all files in the wheel; those of compressed files end in `.gz`.
    pub(super) fn wheel_names(&self) -> Result<Vec<String>, Error> {
        let wheel = self.open_wheel()?;
        // All names that are searched for are Unicode.
        let names = wheel.file_names().filter_map(Result::ok);
        Ok(names.map(|name| name.into_owned()).collect())
    }

    fn open_wheel(&self) -> Result<zip::ZipArchive<Cursor<&Vec<u8>>>, Error> {
        zip::ZipArchive::new(Cursor::new(&self.bytes))
            .map_err(|error| self.malformed(ArchiveKind::Wheel, error.into()))
    }

    /// Returns the text of each of these files of the source distribution.
    ///
    /// Reads the archive once, since a tar archive has no index, and stops when all files are found.
    pub(super) fn read_sdist(&self, names: &[String]) -> Result<BTreeMap<String, Vec<u8>>, Error> {
        let malformed = |error| self.malformed(ArchiveKind::Sdist, error);
        let mut missing: BTreeSet<&String> = names.iter().collect();
        let mut files = BTreeMap::new();
        let mut tar = tar::Archive::new(GzDecoder::new(Cursor::new(&self.bytes)));
        for entry in tar.entries().map_err(malformed)? {
            let entry = entry.map_err(malformed)?;
            let path = entry.path().map_err(malformed)?.into_owned();
            if let Ok(path) = path.strip_prefix(&self.top)
                && let name = crate::workspace::label(path)
                && entry.header().entry_type().is_file()
                && missing.remove(&name)
            {
                let bytes = self.read(ArchiveKind::Sdist, &name, entry)?;
                files.insert(name, bytes);
            }
            if missing.is_empty() {
                break;
            }
        }
        match missing.first() {
            Some(name) => Err(self.missing(name)),
            None => Ok(files),
        }
    }

    /// Reads a file of the archive, within the size limit of models.
    fn read(&self, kind: ArchiveKind, name: &str, file: impl Read) -> Result<Vec<u8>, Error> {
        match read_bounded(file) {
            Ok(Some(bytes)) => Ok(bytes),
            Ok(None) => Err(Error::TooLarge {
                archive: self.path.clone(),
                name: name.to_owned(),
            }),
            Err(error) => Err(self.malformed(kind, error)),
        }
    }

    fn malformed(&self, kind: ArchiveKind, source: io::Error) -> Error {
        Error::Malformed {
            path: self.path.clone(),
            kind,
            source,
        }
    }

    fn missing(&self, name: &str) -> Error {
        Error::Missing {
            archive: self.path.clone(),
            name: name.to_owned(),
        }
    }
}

/// Returns the checksum in lower-case hexadecimal.
pub(super) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        })
}
