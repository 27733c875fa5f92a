//! `cargo xtask api`: compares the public API of each published crate with that of its last release.
//!
//! A change of the generator or of the runtime can break programs as a change of a model can, but it
//! does not show in `model/`. So the API of the last release is committed as a list of lines, and a
//! commit that removes a line has to raise the version of the crate.

mod compare;
mod crates;
mod error;
mod list;
mod rustdoc;

use std::fmt;
use std::path::PathBuf;

pub use compare::{Difference, Verdict, compare};
pub use error::Error;
pub use list::List;
pub use rustdoc::{REAL_RUSTDOC, run_as_rustdoc};

use crate::file_transaction::FileTransaction;
use crate::{Outcome, Progress, Workspace};
use crates::Crate;
use rustdoc::Rustdoc;

/// The use of the lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Compare them with the crates.
    Check,
    /// Write them.
    Accept(Unpublished),
}

/// Confirmation that the versions in the lists were never published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unpublished {
    /// They were not, so their APIs may change.
    Confirmed,
    /// They count as published.
    Unconfirmed,
}

/// The result of the comparison of all crates. `Display` writes it for a terminal.
#[derive(Debug)]
pub struct Report {
    /// The crates, in the order of their names.
    pub crates: Vec<CrateReport>,
    /// Whether the lists were compared or written.
    pub mode: Mode,
}

/// The result of the comparison of one crate.
#[derive(Debug)]
pub struct CrateReport {
    /// The crate's name.
    pub name: String,
    /// The crate's version.
    pub version: String,
    /// The path of the list of the last release.
    pub file: String,
    /// The path of the file with the crate's version.
    pub manifest: String,
    /// The version of the last release; `None` if there is no list yet.
    pub released: Option<String>,
    /// The differences from the last release.
    pub difference: Difference,
    /// The verdict on the differences.
    pub verdict: Verdict,
}

/// Compares every published crate with its list, and writes the lists if `mode` requires it. Progress is
/// reported before each step.
///
/// `program` is the path of this program, which runs rustdoc (see [`run_as_rustdoc`]).
pub fn api(
    workspace: &Workspace,
    program: PathBuf,
    mode: Mode,
    progress: Progress<'_>,
) -> Result<Report, Error> {
    let (crates, folders) = crates::published(workspace)?;
    let rustdoc = Rustdoc {
        workspace,
        folders,
        program,
    };
    let mut reports = Vec::new();
    let mut transaction = FileTransaction::default();
    let total = crates.len();
    for (number, krate) in (1..).zip(crates) {
        progress(format_args!(
            "listing the public API of {} ({number} of {total})",
            krate.name
        ));
        let now = rustdoc.list(&krate)?;
        let released = List::read(&krate.list)?;
        let (difference, verdict) = match &released {
            Some(released) => {
                let difference = compare(released, &now);
                let verdict = Verdict::of(&released.version, &krate.version, difference.level());
                (difference, verdict)
            }
            None => (compare(&List::empty(&krate), &now), Verdict::NoBaseline),
        };
        match mode {
            Mode::Check => {}
            Mode::Accept(unpublished) => {
                accept(&krate, &workspace.label(&krate.list), &verdict, unpublished)?;
                transaction.write(&krate.list, now.to_string());
            }
        }
        reports.push(CrateReport {
            name: krate.name,
            version: krate.version.to_string(),
            file: workspace.label(&krate.list),
            manifest: krate.version_in,
            released: released.map(|list| list.version.to_string()),
            difference,
            verdict,
        });
    }
    // All lists or none, so that they belong to the same source code.
    transaction.commit()?;
    Ok(Report {
        crates: reports,
        mode,
    })
}

/// Checks that the list of a release may be replaced.
fn accept(
    krate: &Crate,
    list: &str,
    verdict: &Verdict,
    unpublished: Unpublished,
) -> Result<(), Error> {
    match verdict {
        Verdict::VersionRaised | Verdict::Unchanged | Verdict::NoBaseline => Ok(()),
        Verdict::VersionDue { .. } | Verdict::VersionTooLow { .. }
            if unpublished == Unpublished::Confirmed =>
        {
            Ok(())
        }
        Verdict::VersionDue { least } | Verdict::VersionTooLow { least } => Err(Error::NotRaised {
            release: format!("{} {}", krate.name, krate.version),
            list: list.to_owned(),
            manifest: krate.version_in.clone(),
            least: least.to_string(),
        }),
    }
}

impl Report {
    /// Returns whether a crate has a breaking change that its version does not allow.
    pub fn outcome(&self) -> Outcome {
        let fails = |report: &CrateReport| {
            matches!(
                report.verdict,
                Verdict::VersionTooLow { .. } | Verdict::NoBaseline
            )
        };
        match (self.mode, self.crates.iter().any(fails)) {
            (Mode::Check, true) => Outcome::Difference,
            _ => Outcome::Success,
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for report in &self.crates {
            match self.mode {
                Mode::Check => report.write_check(f)?,
                Mode::Accept(_) => writeln!(
                    f,
                    "{} {}: wrote its public API to {}",
                    report.name, report.version, report.file
                )?,
            }
        }
        Ok(())
    }
}

impl CrateReport {
    fn write_check(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, version, .. } = self;
        let Some(released) = &self.released else {
            return writeln!(
                f,
                "{name} {version}: there is no {}\n  \
                 run `cargo xtask api --accept`, and commit the file",
                self.file
            );
        };
        let Difference {
            removed,
            added,
            added_breaking,
        } = &self.difference;
        write!(f, "{name} {version}: ")?;
        if self.verdict == Verdict::Unchanged {
            return writeln!(f, "no difference from {released}");
        }
        writeln!(
            f,
            "compared with {released}, {} lines removed, {} added",
            removed.len(),
            added.len() + added_breaking.len()
        )?;
        for line in removed {
            writeln!(f, "  - {line}")?;
        }
        for line in added_breaking {
            writeln!(f, "  ! {line}")?;
        }
        for line in added {
            writeln!(f, "  + {line}")?;
        }
        match &self.verdict {
            Verdict::Unchanged | Verdict::NoBaseline | Verdict::VersionRaised => Ok(()),
            Verdict::VersionDue { least } => writeln!(
                f,
                "  the next release is {least} or later (`version` in {})",
                self.manifest
            ),
            Verdict::VersionTooLow { least } => writeln!(
                f,
                "  lines marked - and ! break programs written for {released}: revert them, or raise\n  \
                 `version` in {} to {least} or later; if {released} was never published,\n  \
                 `cargo xtask api --accept --unpublished` records the API again",
                self.manifest
            ),
        }
    }
}
