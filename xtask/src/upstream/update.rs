//! `cargo xtask upstream update`: moves to another release, completely or not at all.
//!
//! The update is made on a copy of `model/`. Files are replaced when all texts are known, in one
//! transaction.

mod changelog;
mod lock;
mod report;
mod repository;
mod requirement;
mod staging;
mod versions;

use std::collections::BTreeMap;
use std::fs;

pub use report::{RaisedCrate, UpdateReport};

use super::archive::sha256;
use super::import::read_texts;
use super::index::read_given;
use super::obtain::{Archives, obtain, store_in_cache};
use super::{ArchiveKind, Checksums, Error, Index, LocalArchives, Pin, ProgressIndex};
use crate::diff;
use crate::file_error::{Action, FileError};
use crate::file_transaction::FileTransaction;
use crate::models::Location;
use crate::{Progress, Workspace, regenerate, tree};
use staging::Staging;

/// An update to make.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UpdateRequest {
    /// The release to move to; the newest if `None`.
    pub to: Option<String>,
    /// Archives that need not be downloaded. The pin takes their checksums.
    pub given: LocalArchives,
    /// Whether files are written.
    pub mode: Mode,
    /// The files that may be overwritten.
    pub overwrite: Overwrite,
    /// The files that the update changes.
    pub scope: Scope,
}

/// Whether an update writes files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// Change files.
    #[default]
    Write,
    /// Only report which files would change.
    DryRun,
}

/// The files that an update may overwrite.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Overwrite {
    /// Committed files.
    #[default]
    Committed,
    /// All files.
    Anything,
}

/// The files that an update changes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scope {
    /// The models, versions and changelogs, and the crates generated from them.
    #[default]
    ModelsAndCrates,
    /// Everything except the crates: for a model that the generator does not support yet.
    ModelsOnly,
}

/// The file of the pin, in `model/`.
const PIN: &str = "upstream.toml";

/// Moves the workspace to another release. Progress is reported before each step.
pub fn update(
    workspace: &Workspace,
    index: &dyn Index,
    request: &UpdateRequest,
    progress: Progress<'_>,
) -> Result<UpdateReport, Error> {
    let index = &ProgressIndex { index, progress };
    let pin_file = workspace.model().join(PIN);
    let old = Pin::read(&pin_file)?;
    let target = find_target(&old, index, request)?;
    if target == old {
        return Ok(UpdateReport::nothing_to_do(&old, request.mode));
    }
    if request.mode == Mode::Write && request.overwrite == Overwrite::Committed {
        repository::refuse_uncommitted(
            workspace,
            &["model", "generated", "Cargo.lock", "Cargo.toml"],
        )?;
    }
    let archives = obtain_and_store(workspace, index, &target, request)?;
    let release = target.release();
    progress(format_args!(
        "checking that both archives of {release} have the same models"
    ));
    let texts = read_texts(&target, &archives)?;

    progress(format_args!("importing the models of {release}"));
    let staging = Staging::of(workspace)?;
    let pin_text = read(&pin_file)?;
    staging.write(PIN, &target.write_into(&pin_text, &pin_file)?)?;
    for (path, text) in texts {
        staging.write(&path, &text)?;
    }

    progress(format_args!(
        "comparing them with the models of {}",
        old.release()
    ));
    let mut review = compare(workspace, &staging)?;
    (review.old, review.new) = (old.release(), target.release());
    let raised = versions::raise(workspace, &staging, &review, &target)?;
    let draft = match request.scope {
        Scope::ModelsAndCrates => {
            progress(format_args!("generating the crates"));
            let draft = regenerate::draft(&staging.workspace, workspace);
            Some(draft.map_err(|source| Error::CannotGenerate {
                release,
                source: Box::new(source),
            })?)
        }
        Scope::ModelsOnly => None,
    };

    let mut transaction = FileTransaction::default();
    let mut files = staging.changes(workspace, &mut transaction)?;
    if let Some(draft) = &draft {
        let changes = draft.tree.compare()?;
        tree::stage(&changes, &mut transaction);
        files.extend(changes.into_iter().map(|change| change.label));
        let manifest = requirement::raised(workspace, &raised)?;
        for (file, text) in manifest
            .into_iter()
            .chain(lock::raised(workspace, &raised)?)
        {
            files.push(workspace.label(&file));
            transaction.write(file, text);
        }
    }
    if request.mode == Mode::Write {
        progress(format_args!("writing the changed files"));
        transaction.commit()?;
    }
    let (undocumented, unused) = draft
        .map(|draft| (draft.undocumented, draft.unused))
        .unwrap_or_default();
    Ok(UpdateReport {
        from: old.release(),
        to: target.release(),
        mode: request.mode,
        scope: request.scope,
        files,
        raised,
        review: Some(review),
        undocumented,
        unused,
    })
}

/// Returns the pin to move to, with the checksums in the index or of the given archives.
fn find_target(
    old: &Pin,
    index: &ProgressIndex<'_>,
    request: &UpdateRequest,
) -> Result<Pin, Error> {
    let wanted = request.to.as_deref();
    if let Some(version) = wanted
        && !super::pin::is_valid_name(version)
    {
        return Err(Error::InvalidVersion {
            given: version.to_owned(),
        });
    }
    let mut version = wanted.map(str::to_owned);
    let mut sums = BTreeMap::new();
    for (kind, given) in [
        (ArchiveKind::Wheel, &request.given.wheel),
        (ArchiveKind::Sdist, &request.given.sdist),
    ] {
        let sum = match given {
            Some(path) => {
                (index.progress)(format_args!("reading the {kind} {}", path.display()));
                sha256(&read_given(path)?)
            }
            None => {
                let published = index.published(&old.package, version.as_deref(), kind)?;
                // Both archives belong to the release of the first one.
                version.get_or_insert(published.version);
                published.sha256
            }
        };
        sums.insert(kind.key(), sum);
    }
    let sum = |kind: ArchiveKind| sums.get(kind.key()).cloned().unwrap_or_default();
    let target = old.moved_to(
        version.unwrap_or_else(|| old.version.clone()),
        Checksums {
            wheel: sum(ArchiveKind::Wheel),
            sdist: sum(ArchiveKind::Sdist),
        },
    );
    if target.version == old.version && target != *old {
        let kind = match target.sha256.wheel == old.sha256.wheel {
            true => ArchiveKind::Sdist,
            false => ArchiveKind::Wheel,
        };
        return Err(Error::Republished {
            release: old.release(),
            kind,
            pinned: old.checksum(kind).to_owned(),
            published: target.checksum(kind).to_owned(),
        });
    }
    Ok(target)
}

/// Obtains both archives, and stores them in the cache of `fetch`.
fn obtain_and_store(
    workspace: &Workspace,
    index: &dyn Index,
    target: &Pin,
    request: &UpdateRequest,
) -> Result<Archives, Error> {
    let cache = workspace.upstream();
    let archives = obtain(index, target, &request.given, &cache)?;
    store_in_cache(&archives.wheel, target, ArchiveKind::Wheel, &cache)?;
    store_in_cache(&archives.sdist, target, ArchiveKind::Sdist, &cache)?;
    Ok(archives)
}

/// Compares the models of the copy with those of the workspace.
fn compare(workspace: &Workspace, staging: &Staging) -> Result<diff::Report, Error> {
    let request = diff::Request::between(
        Location::Disk(workspace.model()),
        Location::Disk(staging.workspace.model()),
    );
    Ok(diff::diff(workspace, &request)?)
}

fn read(path: &std::path::Path) -> Result<String, Error> {
    Ok(fs::read_to_string(path).map_err(FileError::on(Action::Read, path))?)
}
