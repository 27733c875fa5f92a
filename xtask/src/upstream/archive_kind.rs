//! The two kinds of archives of a release.

use std::fmt;

/// The form in which upstream publishes a release.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArchiveKind {
    /// The built package: a zip archive, in which large JSON files are compressed with gzip.
    Wheel,
    /// The sources with their tests: a tar archive compressed with gzip, its files in one folder.
    Sdist,
}

impl ArchiveKind {
    /// Returns the end of the file's name.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Wheel => ".whl",
            Self::Sdist => ".tar.gz",
        }
    }

    /// Returns the key of the checksum in `model/upstream.toml`, which is also the name of the option
    /// for the file.
    pub fn key(self) -> &'static str {
        match self {
            Self::Wheel => "wheel",
            Self::Sdist => "sdist",
        }
    }
}

impl fmt::Display for ArchiveKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Wheel => "wheel",
            Self::Sdist => "source distribution",
        })
    }
}
