//! The two archives of a release: their sums, and the files in them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Write as _};
use std::fs;
use std::io::{self, Cursor, Read as _};
use std::path::{Path, PathBuf};

use flate2::read::GzDecoder;
use sha2::{Digest as _, Sha256};

use super::{Error, Pin};
use crate::error::{Action, FileError};

/// The form in which upstream publishes a release.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Built, ready to install: a zip, in which large JSON files are gzipped.
    Wheel,
    /// The sources with their tests: a gzipped tar, its files in one folder.
    Sdist,
}

impl Kind {
    /// How the file's name ends.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Wheel => ".whl",
            Self::Sdist => ".tar.gz",
        }
    }

    /// The key of its sum in `model/upstream.toml`, and the option that names its file.
    pub fn key(self) -> &'static str {
        match self {
            Self::Wheel => "wheel",
            Self::Sdist => "sdist",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Wheel => "wheel",
            Self::Sdist => "source distribution",
        })
    }
}

/// An archive with the right sum. The bytes that were summed are the bytes that are read.
#[derive(Debug)]
pub(super) struct Archive {
    pub(super) path: PathBuf,
    pub(super) bytes: Vec<u8>,
    /// The folder in which the source distribution keeps its files.
    top: String,
}

impl Archive {
    /// Reads the archive and checks its sum.
    pub(super) fn open(path: &Path, kind: Kind, pin: &Pin) -> Result<Self, Error> {
        let bytes = fs::read(path).map_err(FileError::on(Action::Read, path))?;
        Self::check(path, bytes, kind, pin)
    }

    /// Checks the sum of an archive that is in memory; `path` is how errors name it.
    pub(super) fn check(path: &Path, bytes: Vec<u8>, kind: Kind, pin: &Pin) -> Result<Self, Error> {
        let actual = sha256(&bytes);
        if actual != pin.sum(kind) {
            return Err(Error::Sum {
                path: path.to_owned(),
                kind,
                expected: pin.sum(kind).to_owned(),
                actual,
            });
        }
        Ok(Self {
            path: path.to_owned(),
            bytes,
            top: pin.release(),
        })
    }

    /// The text of each of these files of the wheel, unpacked where it is gzipped.
    pub(super) fn read_wheel(&self, names: &[String]) -> Result<BTreeMap<String, Vec<u8>>, Error> {
        let files = self.find_in_wheel(names)?;
        match names.iter().find(|name| !files.contains_key(*name)) {
            Some(name) => Err(self.missing(name)),
            None => Ok(files),
        }
    }

    /// As `read_wheel`, but files that are not there are left out.
    pub(super) fn find_in_wheel(
        &self,
        names: &[String],
    ) -> Result<BTreeMap<String, Vec<u8>>, Error> {
        let mut zip = self.open_wheel()?;
        let mut files = BTreeMap::new();
        for name in names {
            let gzipped = format!("{name}.gz");
            let (stored, is_gzipped) = match zip.index_for_name(name) {
                Some(_) => (name, Gzip::No),
                None => (&gzipped, Gzip::Yes),
            };
            let mut file = match zip.by_name(stored) {
                Ok(file) => file,
                Err(zip::result::ZipError::FileNotFound) => continue,
                Err(cause) => return Err(self.malformed(Kind::Wheel, cause.into())),
            };
            let mut bytes = Vec::new();
            match is_gzipped {
                Gzip::No => file.read_to_end(&mut bytes),
                Gzip::Yes => GzDecoder::new(file).read_to_end(&mut bytes),
            }
            .map_err(|cause| self.malformed(Kind::Wheel, cause))?;
            files.insert(name.clone(), bytes);
        }
        Ok(files)
    }

    /// The names of all files in the wheel; those of gzipped ones end in `.gz`.
    pub(super) fn wheel_names(&self) -> Result<Vec<String>, Error> {
        let wheel = self.open_wheel()?;
        // A name that is not Unicode is none that is looked for.
        let names = wheel.file_names().filter_map(Result::ok);
        Ok(names.map(|name| name.into_owned()).collect())
    }

    fn open_wheel(&self) -> Result<zip::ZipArchive<Cursor<&Vec<u8>>>, Error> {
        zip::ZipArchive::new(Cursor::new(&self.bytes))
            .map_err(|cause| self.malformed(Kind::Wheel, cause.into()))
    }

    /// The text of each of these files of the source distribution.
    pub(super) fn read_sdist(&self, names: &[String]) -> Result<BTreeMap<String, Vec<u8>>, Error> {
        let mut wanted: BTreeSet<&String> = names.iter().collect();
        let mut files = BTreeMap::new();
        self.walk_sdist(&mut wanted, &mut files)
            .map_err(|cause| self.malformed(Kind::Sdist, cause))?;
        match wanted.first() {
            Some(name) => Err(self.missing(name)),
            None => Ok(files),
        }
    }

    /// One pass, as a tar has no index; it ends once all wanted files are found.
    fn walk_sdist(
        &self,
        wanted: &mut BTreeSet<&String>,
        files: &mut BTreeMap<String, Vec<u8>>,
    ) -> io::Result<()> {
        let mut tar = tar::Archive::new(GzDecoder::new(Cursor::new(&self.bytes)));
        for entry in tar.entries()? {
            let mut entry = entry?;
            let path = entry.path()?.into_owned();
            let Some(name) = path
                .strip_prefix(&self.top)
                .ok()
                .map(crate::workspace::label)
            else {
                continue;
            };
            if entry.header().entry_type().is_file() && wanted.remove(&name) {
                let mut bytes = Vec::new();
                entry.read_to_end(&mut bytes)?;
                files.insert(name, bytes);
            }
            if wanted.is_empty() {
                break;
            }
        }
        Ok(())
    }

    fn malformed(&self, kind: Kind, cause: io::Error) -> Error {
        Error::Malformed {
            path: self.path.clone(),
            kind,
            cause,
        }
    }

    fn missing(&self, name: &str) -> Error {
        Error::Missing {
            archive: self.path.clone(),
            name: name.to_owned(),
        }
    }
}

enum Gzip {
    Yes,
    No,
}

/// The sum in lower-case hexadecimal.
pub(super) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        })
}
