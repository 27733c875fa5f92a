//! `model/upstream.toml`: which release is imported, and which services of it.

use std::fs;
use std::path::Path;

use serde::Deserialize;

use super::{Error, Kind};
use crate::error::{Action, FileError};

/// The pinned release.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Pin {
    /// The Python package.
    pub package: String,
    /// Its version.
    pub version: String,
    /// The sums of its archives.
    pub sha256: Sums,
    /// The services to import.
    #[serde(rename = "service", default)]
    pub services: Vec<Service>,
}

/// The SHA-256 sums of both archives, in lower-case hexadecimal.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Sums {
    /// Of the wheel.
    pub wheel: String,
    /// Of the source distribution.
    pub sdist: String,
}

/// A service to import.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Service {
    /// Its folder upstream, and in `model/`.
    pub name: String,
    /// The version of its API: the folder below.
    pub api_version: String,
}

impl Pin {
    /// Reads the file.
    pub fn read(file: &Path) -> Result<Self, Error> {
        let text = fs::read_to_string(file).map_err(FileError::on(Action::Read, file))?;
        let pin: Self = toml::from_str(&text).map_err(|cause| Error::Pin {
            file: file.to_owned(),
            cause,
        })?;
        pin.check(file)?;
        Ok(pin)
    }

    /// Names become paths and arguments of pip, so nothing in them may act as more than a name.
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
            if !is_plain_name(value) {
                return Err(Error::PinName {
                    file: file.to_owned(),
                    key,
                    value: value.clone(),
                });
            }
        }
        for kind in [Kind::Wheel, Kind::Sdist] {
            let sum = self.sum(kind);
            if !is_sum(sum) {
                return Err(Error::PinSum {
                    file: file.to_owned(),
                    kind,
                    value: sum.to_owned(),
                });
            }
        }
        Ok(())
    }

    /// The same pin for another release.
    pub fn moved_to(&self, version: String, sha256: Sums) -> Self {
        Self {
            version,
            sha256,
            ..self.clone()
        }
    }

    /// The sum that the archive must have.
    pub fn sum(&self, kind: Kind) -> &str {
        match kind {
            Kind::Wheel => &self.sha256.wheel,
            Kind::Sdist => &self.sha256.sdist,
        }
    }

    /// The release as people name it: also the folder at the top of the source distribution.
    pub fn release(&self) -> String {
        format!("{}-{}", self.package, self.version)
    }
}

/// Whether this is a SHA-256 sum as `upstream.toml` has them.
pub(super) fn is_sum(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

/// Whether this can be part of a path, and an argument of pip, without being more than a name.
pub(super) fn is_plain_name(text: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
    text.starts_with(|c: char| c.is_ascii_alphanumeric()) && text.chars().all(fits)
}
