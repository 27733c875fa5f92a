//! `cargo xtask upstream status`: compares `model/` with the newest release.

use std::fmt;
use std::fs;

use clap::ValueEnum;
use serde::Serialize;

use super::import::{DATA, first_difference, read_wheel_texts};
use super::obtain::obtain_one;
use super::{ArchiveKind, Error, Index, Pin};
use crate::file_error::{Action, FileError};
use crate::json_text::printable;
use crate::{Outcome, Workspace};

/// The format of a status report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Lines for a terminal
    #[default]
    Text,
    /// One JSON object
    Json,
}

/// The state of `model/` compared with the newest release. `Display` writes it for a terminal,
/// [`Status::json`] for programs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Status {
    /// The Python package.
    pub package: String,
    /// The version that `model/upstream.toml` pins.
    pub pinned: String,
    /// The newest version in the index.
    pub newest: String,
    /// The imported services, in the order of `model/upstream.toml`.
    pub services: Vec<ServiceStatus>,
    /// The files that belong to no service.
    pub shared: Vec<FileStatus>,
}

/// The state of a service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ServiceStatus {
    /// Its folder in `model/`.
    pub name: String,
    /// The imported version of its API.
    pub api_version: String,
    /// Later versions of its API in the newest release.
    pub later_api_versions: Vec<String>,
    /// Its files.
    pub files: Vec<FileStatus>,
}

/// The state of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FileStatus {
    /// Its path in the workspace.
    pub path: String,
    /// The state, compared with the newest release.
    #[serde(flatten)]
    pub state: State,
}

/// The action that the state requires. Documentation is not compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// None: the newest release is pinned and imported.
    Same,
    /// None: a newer release has the same models, so that an update would only change the pin.
    Pin,
    /// Import: the newest release is pinned, but `model/` differs from it.
    Import,
    /// Update: a newer release has other models.
    Update,
}

/// The state of a file compared with the newest release. Documentation is not compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum State {
    /// The file is the same.
    Same,
    /// The values are the same, and their keys are in another order.
    Reordered,
    /// The values differ.
    Different {
        /// The first difference, as a JSON pointer.
        first: String,
    },
    /// The file is in the release, but not in `model/`.
    Missing,
    /// The file is not in the release.
    Gone,
}

impl Status {
    /// Returns whether `model/` differs from the newest release.
    pub fn outcome(&self) -> Outcome {
        match self.verdict() {
            Verdict::Same | Verdict::Pin => Outcome::Success,
            Verdict::Import | Verdict::Update => Outcome::Difference,
        }
    }

    /// Returns the action that the state requires.
    pub fn verdict(&self) -> Verdict {
        let files = self.services.iter().flat_map(|service| &service.files);
        let same = files.chain(&self.shared).all(FileStatus::is_same);
        match (same, self.pinned == self.newest) {
            (true, true) => Verdict::Same,
            (true, false) => Verdict::Pin,
            (false, true) => Verdict::Import,
            (false, false) => Verdict::Update,
        }
    }

    /// Returns the status as a JSON object, which docs/reviewing.md describes.
    pub fn json(&self) -> String {
        let document = Document {
            schema: SCHEMA,
            verdict: self.verdict(),
            status: self,
        };
        printable(&format!("{:#}\n", serde_json::json!(document)))
    }
}

/// The version of the schema: it is raised when a key is removed or changes its meaning.
const SCHEMA: u32 = 1;

#[derive(Serialize)]
struct Document<'a> {
    schema: u32,
    verdict: Verdict,
    #[serde(flatten)]
    status: &'a Status,
}

impl FileStatus {
    fn is_same(&self) -> bool {
        self.state == State::Same
    }
}

/// Finds the newest release in the index and compares its wheel with `model/`. Writes only to the cache
/// of archives.
pub fn status(workspace: &Workspace, index: &dyn Index) -> Result<Status, Error> {
    let pin = Pin::read(&workspace.model().join("upstream.toml"))?;
    let published = index.published(&pin.package, None, ArchiveKind::Wheel)?;
    if published.version == pin.version && published.sha256 != pin.checksum(ArchiveKind::Wheel) {
        return Err(Error::Republished {
            release: pin.release(),
            kind: ArchiveKind::Wheel,
            pinned: pin.checksum(ArchiveKind::Wheel).to_owned(),
            published: published.sha256,
        });
    }
    let mut sums = pin.sha256.clone();
    sums.wheel = published.sha256;
    let newest = pin.moved_to(published.version, sums);
    let wheel = obtain_one(
        index,
        &newest,
        ArchiveKind::Wheel,
        None,
        &workspace.upstream(),
    )?;

    let mut files = Vec::new();
    for (path, text) in read_wheel_texts(&newest, &wheel)? {
        let ours = workspace.model().join(&path);
        let state = match (text, ours.is_file()) {
            (None, _) => State::Gone,
            (Some(_), false) => State::Missing,
            (Some(text), true) => {
                let old = fs::read_to_string(&ours).map_err(FileError::on(Action::Read, &ours))?;
                compare(&old, &text)
            }
        };
        files.push(FileStatus {
            path: workspace.label(&ours),
            state,
        });
    }
    let names = wheel.wheel_names()?;
    let mut services = Vec::new();
    for service in &pin.services {
        let folder = workspace.label(&workspace.model().join(&service.name));
        let own = |file: &FileStatus| file.path.starts_with(&format!("{folder}/"));
        let (own, others) = files.into_iter().partition(own);
        files = others;
        services.push(ServiceStatus {
            name: service.name.clone(),
            api_version: service.api_version.clone(),
            later_api_versions: later_versions(&names, &service.name, &service.api_version),
            files: own,
        });
    }
    Ok(Status {
        package: pin.package,
        pinned: pin.version,
        newest: newest.version,
        services,
        shared: files,
    })
}

fn compare(old: &str, new: &str) -> State {
    if old == new {
        return State::Same;
    }
    // Our file was written by an import; if it was damaged since, it differs from the top.
    let parse = |text: &str| serde_json::from_str(text).unwrap_or_default();
    match first_difference(&parse(old), &parse(new)) {
        Some(first) => State::Different { first },
        None => State::Reordered,
    }
}

/// Returns the API versions of a service after the imported one. Versions are dates, which sort as text.
fn later_versions(names: &[String], service: &str, imported: &str) -> Vec<String> {
    let prefix = format!("{DATA}/{service}/");
    let mut later: Vec<String> = names
        .iter()
        .filter_map(|name| name.strip_prefix(&prefix)?.split_once('/'))
        .filter(|(version, file)| {
            *version > imported && file.trim_end_matches(".gz") == "service-2.json"
        })
        .map(|(version, _)| version.to_owned())
        .collect();
    later.sort();
    later
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            package,
            pinned,
            newest,
            services,
            shared,
        } = self;
        writeln!(f, "{package}: pinned {pinned}, newest {newest}")?;
        for service in services {
            write_files(f, &service.name, &service.files)?;
            if !service.later_api_versions.is_empty() {
                let versions = service.later_api_versions.join(", ");
                writeln!(
                    f,
                    "  API version {} is imported; the release also contains {versions}",
                    service.api_version
                )?;
            }
        }
        write_files(f, "shared files", shared)?;
        match self.verdict() {
            Verdict::Same => Ok(()),
            Verdict::Pin => writeln!(f, "an update would only change the pin"),
            Verdict::Import => writeln!(
                f,
                "model/ differs from the pinned release; to fix it, run `cargo xtask upstream import`"
            ),
            Verdict::Update => writeln!(
                f,
                "to import the newest release, run `cargo xtask upstream update`"
            ),
        }
    }
}

fn write_files(f: &mut fmt::Formatter<'_>, title: &str, files: &[FileStatus]) -> fmt::Result {
    let differing: Vec<_> = files.iter().filter(|file| !file.is_same()).collect();
    if differing.is_empty() {
        return writeln!(f, "{title}: no difference");
    }
    writeln!(
        f,
        "{title}: {} of {} files differ",
        differing.len(),
        files.len()
    )?;
    for file in differing {
        let path = &file.path;
        match &file.state {
            State::Same => {}
            State::Reordered => writeln!(f, "  {path}: order of keys")?,
            State::Different { first } => writeln!(f, "  {path}: first difference at {first}")?,
            State::Missing => writeln!(f, "  {path}: missing in model/")?,
            State::Gone => writeln!(f, "  {path}: not in the release")?,
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_of_keys_is_distinguished_from_their_values() {
        let state = |new| compare("{\"a\": 1, \"b\": 2}", new);
        assert_eq!(state("{\"a\": 1, \"b\": 2}"), State::Same);
        assert_eq!(state("{\"b\": 2, \"a\": 1}"), State::Reordered);
        let first = "/b".to_owned();
        assert_eq!(state("{\"a\": 1, \"b\": 3}"), State::Different { first });
    }
}
