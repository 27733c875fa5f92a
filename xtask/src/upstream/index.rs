//! The package index: releases and their archives.
//!
//! It is queried with pip, so that the user's settings of pip (index, proxy, certificates) apply.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use serde::Deserialize;
use tempfile::TempDir;

use super::pin::{self, Pin};
use super::{ArchiveKind, Error};
use crate::file_error::{Action, FileError};

/// A source of releases. Commands use [`Pip`]; tests have an index of their own.
pub trait Index {
    /// Returns the published archive of a release: of the newest if `version` is `None`.
    fn published(
        &self,
        package: &str,
        version: Option<&str>,
        kind: ArchiveKind,
    ) -> Result<Published, Error>;

    /// Returns the bytes of a pinned archive.
    fn download(&self, pin: &Pin, kind: ArchiveKind) -> Result<Vec<u8>, Error>;
}

/// An archive in an index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// The release's version.
    pub version: String,
    /// The archive's SHA-256 checksum in lower-case hexadecimal.
    pub sha256: String,
}

/// The index that pip is configured for.
#[derive(Clone, Copy, Debug)]
pub struct Pip;

impl Index for Pip {
    fn published(
        &self,
        package: &str,
        version: Option<&str>,
        kind: ArchiveKind,
    ) -> Result<Published, Error> {
        let query = PipQuery {
            package,
            version,
            kind,
        };
        // A dry run of `install` is the only command of pip that prints the data of the index as JSON.
        let install = [
            "install",
            "--dry-run",
            "--ignore-installed",
            "--report",
            "-",
        ];
        let release = query.requirement();
        let printed = query.run(&[&install[..], &[&release]].concat())?;
        read_report(&printed).map_err(|problem| query.failed(&problem))
    }

    fn download(&self, pin: &Pin, kind: ArchiveKind) -> Result<Vec<u8>, Error> {
        let query = PipQuery {
            package: &pin.package,
            version: Some(&pin.version),
            kind,
        };
        let folder = temporary_folder()?;
        // pip runs code of a source distribution to find its name, so it must verify the checksum first.
        // It does so for requirements in a file.
        let requirement = folder.path().join("requirements.txt");
        let text = format!(
            "{}=={} --hash=sha256:{}\n",
            pin.package,
            pin.version,
            pin.checksum(kind)
        );
        fs::write(&requirement, text).map_err(FileError::on(Action::Write, &requirement))?;
        let path = |path: &Path| path.display().to_string();
        let (to, from) = (path(folder.path()), path(&requirement));
        query.run(&["download", "--dest", &to, "--requirement", &from])?;
        let entries =
            fs::read_dir(folder.path()).map_err(FileError::on(Action::List, folder.path()))?;
        let found = entries
            .filter_map(Result::ok)
            .map(|entry| entry.path())
            .find(|path| path.to_string_lossy().ends_with(kind.extension()));
        match found {
            Some(path) => Ok(fs::read(&path).map_err(FileError::on(Action::Read, &path))?),
            None => Err(query.failed(&format!("it downloaded no {} file", kind.extension()))),
        }
    }
}

/// Creates a folder that is removed when the value is dropped.
pub(super) fn temporary_folder() -> Result<TempDir, Error> {
    tempfile::tempdir()
        .map_err(FileError::on(Action::Write, &std::env::temp_dir()))
        .map_err(Error::File)
}

/// A query of pip.
struct PipQuery<'a> {
    package: &'a str,
    version: Option<&'a str>,
    kind: ArchiveKind,
}

impl PipQuery<'_> {
    /// Returns the release in the notation of pip.
    fn requirement(&self) -> String {
        match self.version {
            Some(version) => format!("{}=={version}", self.package),
            None => self.package.to_owned(),
        }
    }

    /// Runs pip and returns its output.
    fn run(&self, command: &[&str]) -> Result<Vec<u8>, Error> {
        let mut pip = Command::new(if cfg!(windows) { "python" } else { "python3" });
        pip.args(["-m", "pip"])
            .args(command)
            .args([
                "--quiet",
                "--disable-pip-version-check",
                "--no-input",
                "--no-deps",
            ])
            .args(match self.kind {
                ArchiveKind::Wheel => ["--only-binary", ":all:"],
                ArchiveKind::Sdist => ["--no-binary", ":all:"],
            })
            .stdin(Stdio::null());
        let output = pip.output().map_err(|source| Error::PipNotStarted {
            kind: self.kind,
            release: self.release(),
            source,
        })?;
        if output.status.success() {
            Ok(output.stdout)
        } else {
            Err(self.failed(&String::from_utf8_lossy(&output.stderr)))
        }
    }

    fn failed(&self, stderr: &str) -> Error {
        Error::Pip {
            kind: self.kind,
            release: self.release(),
            stderr: shorten(stderr),
        }
    }

    /// Returns the release in the notation of messages.
    fn release(&self) -> String {
        match self.version {
            Some(version) => format!("{}-{version}", self.package),
            None => format!("the newest {}", self.package),
        }
    }
}

/// The fields of pip's installation report that are used here.
#[derive(Deserialize)]
struct Report {
    install: Vec<Installed>,
}

#[derive(Deserialize)]
struct Installed {
    metadata: Metadata,
    download_info: Download,
}

#[derive(Deserialize)]
struct Metadata {
    version: String,
}

#[derive(Deserialize)]
struct Download {
    archive_info: Option<ArchiveInfo>,
}

#[derive(Deserialize)]
struct ArchiveInfo {
    #[serde(default)]
    hashes: std::collections::BTreeMap<String, String>,
}

/// Returns the version and the checksum in a report, or the problem with it.
fn read_report(printed: &[u8]) -> Result<Published, String> {
    let report: Report = serde_json::from_slice(printed)
        .map_err(|error| format!("its report cannot be parsed: {error}"))?;
    let installed = report
        .install
        .into_iter()
        .next()
        .ok_or("its report contains no archive")?;
    let sum = installed
        .download_info
        .archive_info
        .and_then(|info| info.hashes.get("sha256").cloned())
        .filter(|sum| pin::is_checksum(sum))
        .ok_or("its report contains no SHA-256 checksum of the archive")?;
    Ok(Published {
        version: installed.metadata.version,
        sha256: sum,
    })
}

/// Shortens the output of pip: keeps the last of its attempts to connect, and the newest of the
/// versions that it lists if one does not exist.
fn shorten(stderr: &str) -> String {
    const RETRY: &str = "WARNING: Retrying ";
    const LIST: &str = "(from versions: ";
    const KEPT: usize = 5;
    let lines: Vec<&str> = stderr.trim().lines().collect();
    let is_repeated = |index: usize| {
        let retries = |line: Option<&&str>| line.is_some_and(|line| line.starts_with(RETRY));
        retries(lines.get(index)) && retries(lines.get(index + 1))
    };
    let kept = lines.iter().enumerate();
    let kept = kept.filter(|(index, _)| !is_repeated(*index));
    let lines = kept.map(|(_, &line)| {
        let Some((before, versions)) = line.split_once(LIST) else {
            return line.to_owned();
        };
        let versions: Vec<&str> = versions.split(", ").collect();
        match versions.len() {
            0..=KEPT => line.to_owned(),
            count => format!("{before}{LIST}…, {}", versions[count - KEPT..].join(", ")),
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Reads an archive from a path that the user gave.
pub(super) fn read_given(path: &Path) -> Result<Vec<u8>, Error> {
    Ok(fs::read(path).map_err(FileError::on(Action::Read, path))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(hashes: &str) -> String {
        format!(
            r#"{{"version": "1", "install": [{{"metadata": {{"name": "a", "version": "1.2.3"}},
               "download_info": {{"url": "…", "archive_info": {{"hash": "…", "hashes": {hashes}}}}}}}]}}"#
        )
    }

    #[test]
    fn a_report_contains_the_version_and_the_checksum() {
        let sum = "0".repeat(64);
        let published = read_report(report(&format!("{{\"sha256\": \"{sum}\"}}")).as_bytes());
        assert_eq!(
            published,
            Ok(Published {
                version: "1.2.3".into(),
                sha256: sum
            })
        );
    }

    #[test]
    fn a_report_without_a_valid_checksum_is_an_error() {
        for (printed, part) in [
            (report(r#"{"md5": "0"}"#), "no SHA-256 checksum"),
            (report(r#"{"sha256": "0"}"#), "no SHA-256 checksum"),
            (r#"{"install": []}"#.to_owned(), "contains no archive"),
            ("Would install".to_owned(), "cannot be parsed"),
        ] {
            let error = read_report(printed.as_bytes()).unwrap_err();
            assert!(error.contains(part), "{error}");
        }
    }

    #[test]
    fn only_the_newest_versions_are_kept() {
        assert_eq!(
            shorten("ERROR: no (from versions: 1, 2, 3, 4, 5, 6, 7)\nERROR: none\n"),
            "ERROR: no (from versions: …, 3, 4, 5, 6, 7)\nERROR: none"
        );
        let short = "ERROR: no (from versions: none)";
        assert_eq!(shorten(short), short);
    }

    #[test]
    fn only_the_last_attempt_to_connect_is_kept() {
        assert_eq!(
            shorten("WARNING: Retrying 4\nWARNING: Retrying 3\nERROR: none\nWARNING: Retrying 2\n"),
            "WARNING: Retrying 3\nERROR: none\nWARNING: Retrying 2"
        );
    }
}
