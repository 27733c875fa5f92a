//! `model/upstream.toml`: the pinned release and the services to import.

use std::fs;
use std::ops::Range;
use std::path::Path;

use serde::Deserialize;
use toml::Spanned;

use super::{ArchiveKind, Error};
use crate::file_error::{Action, FileError};

/// The pinned release.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Pin {
    /// The Python package.
    pub package: String,
    /// Its version.
    pub version: String,
    /// The checksums of its archives.
    pub sha256: Checksums,
    /// The services to import.
    #[serde(rename = "service", default)]
    pub services: Vec<Service>,
}

/// The SHA-256 checksums of both archives, in lower-case hexadecimal.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Checksums {
    /// The checksum of the wheel.
    pub wheel: String,
    /// The checksum of the source distribution.
    pub sdist: String,
}

/// A service to import.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Service {
    /// The name of its folder upstream and in `model/`.
    pub name: String,
    /// The version of its API, which is the name of the folder in it.
    pub api_version: String,
}

impl Pin {
    /// Reads the file.
    pub fn read(file: &Path) -> Result<Self, Error> {
        let text = fs::read_to_string(file).map_err(FileError::on(Action::Read, file))?;
        let pin: Self = toml::from_str(&text).map_err(|source| Error::Pin {
            file: file.to_owned(),
            source,
        })?;
        pin.check(file)?;
        Ok(pin)
    }

    /// Checks names, which become paths and arguments of pip, and checksums.
    fn check(&self, file: &Path) -> Result<(), Error> {
        let services = self.services.iter().flat_map(|service| {
            [
                ("service.name", &service.name),
                ("service.api-version", &service.api_version),
            ]
        });
        for (key, value) in [("package", &self.package), ("version", &self.version)]
            .into_iter()
            .chain(services)
        {
            if !is_valid_name(value) {
                return Err(Error::PinName {
                    file: file.to_owned(),
                    key,
                    value: value.clone(),
                });
            }
        }
        for kind in [ArchiveKind::Wheel, ArchiveKind::Sdist] {
            let sum = self.checksum(kind);
            if !is_checksum(sum) {
                return Err(Error::PinChecksum {
                    file: file.to_owned(),
                    kind,
                    value: sum.to_owned(),
                });
            }
        }
        Ok(())
    }

    /// Returns the same pin for another release.
    pub fn moved_to(&self, version: String, sha256: Checksums) -> Self {
        Self {
            version,
            sha256,
            ..self.clone()
        }
    }

    /// Returns the text of `upstream.toml` with the version and the checksums of this pin. The rest of
    /// the text, with its comments, is unchanged.
    pub(super) fn write_into(&self, text: &str, file: &Path) -> Result<String, Error> {
        let old: Spans = toml::from_str(text).map_err(|source| Error::Pin {
            file: file.to_owned(),
            source,
        })?;
        Ok(splice(
            text,
            [
                (old.version.span(), &self.version),
                (old.sha256.wheel.span(), &self.sha256.wheel),
                (old.sha256.sdist.span(), &self.sha256.sdist),
            ],
        ))
    }

    /// Returns the checksum of an archive.
    pub fn checksum(&self, kind: ArchiveKind) -> &str {
        match kind {
            ArchiveKind::Wheel => &self.sha256.wheel,
            ArchiveKind::Sdist => &self.sha256.sdist,
        }
    }

    /// Returns the name of the release, which is also the top folder of the source distribution.
    pub fn release(&self) -> String {
        format!("{}-{}", self.package, self.version)
    }
}

/// The positions of the values in the file that change with the release.
#[derive(Deserialize)]
struct Spans {
    version: Spanned<String>,
    sha256: ChecksumSpans,
}

#[derive(Deserialize)]
struct ChecksumSpans {
    wheel: Spanned<String>,
    sdist: Spanned<String>,
}

/// Replaces values in a TOML text by plain names, in quotes.
pub(super) fn splice<'a>(
    text: &str,
    values: impl IntoIterator<Item = (Range<usize>, &'a String)>,
) -> String {
    let mut values: Vec<_> = values.into_iter().collect();
    // From the end, so that the positions before it stay valid.
    values.sort_by_key(|(place, _)| std::cmp::Reverse(place.start));
    let mut text = text.to_owned();
    for (place, value) in values {
        text.replace_range(place, &format!("\"{value}\""));
    }
    text
}

/// Returns `true` for a SHA-256 checksum in lower-case hexadecimal.
pub(super) fn is_checksum(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

/// Returns `true` for a name that is safe as a part of a path and as an argument of pip.
pub(super) fn is_valid_name(text: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
    text.starts_with(|c: char| c.is_ascii_alphanumeric()) && text.chars().all(fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moving_a_pin_changes_three_values_and_nothing_else() {
        let text = format!(
            "# From 1.0.0 on.\npackage = \"botocore\"\nversion  =  '1.0.0' # 1.0.0\n\n[sha256]\n\
             sdist = \"{}\"\nwheel = \"{}\"\n\n[[service]]\nname = \"tiny\"\napi-version = \"1.0.0\"\n",
            "a".repeat(64),
            "b".repeat(64)
        );
        let old: Pin = toml::from_str(&text).unwrap();
        let sums = Checksums {
            wheel: "c".repeat(64),
            sdist: "d".repeat(64),
        };
        let new = old.moved_to("1.10.0".to_owned(), sums);
        let written = new.write_into(&text, Path::new("upstream.toml")).unwrap();
        assert_eq!(toml::from_str::<Pin>(&written).unwrap(), new);
        assert_eq!(
            written,
            text.replace("'1.0.0'", "\"1.10.0\"")
                .replace(&"b".repeat(64), &"c".repeat(64))
                .replace(&"a".repeat(64), &"d".repeat(64))
        );
    }
}
