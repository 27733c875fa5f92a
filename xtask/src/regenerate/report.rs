//! The report of a run of the generator.

use std::fmt;
use std::time::Duration;

use super::{Mode, Request, Target};
use crate::Outcome;
use crate::drift;
use crate::tree::{Change, ChangeKind};
use crate::workspace;

/// The result of a run of the generator. `Display` writes it for a terminal.
#[derive(Debug)]
pub struct Report {
    /// The number of generated files.
    pub files: usize,
    /// The number of lines in them.
    pub lines: usize,
    /// Files that were missing, different or stale; after a check, they still are.
    pub changes: Vec<Change>,
    /// Missing entries of `docs.toml` files.
    pub undocumented: Vec<String>,
    /// The duration of the run.
    pub elapsed: Duration,
    /// The request.
    pub request: Request,
}

impl Report {
    /// Returns whether a check found a difference.
    pub fn outcome(&self) -> Outcome {
        match self.request.mode {
            Mode::Check if !self.changes.is_empty() || !self.undocumented.is_empty() => {
                Outcome::Difference
            }
            Mode::Check | Mode::Write => Outcome::Success,
        }
    }

    /// Returns the diff that a check prints: empty if no file differs, or if files were written.
    pub fn drift(&self) -> String {
        match self.request.mode {
            Mode::Check => drift::render(&self.changes),
            Mode::Write => String::new(),
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = match &self.request.target {
            Target::All => "generated".to_owned(),
            Target::Services(names) => names.join(", "),
            Target::Model { out, .. } => workspace::label(out),
        };
        let (verb, changed, removed) = match self.request.mode {
            Mode::Check => ("checked", "differ", "stale"),
            Mode::Write => ("regenerated", "changed", "removed"),
        };
        let count = self.changes.len();
        write!(
            f,
            "{verb} {place}: {} files, {} lines, {count} {changed}",
            self.files, self.lines
        )?;
        let is_stale = |change: &&Change| matches!(change.kind, ChangeKind::Stale { .. });
        match self.changes.iter().filter(is_stale).count() {
            0 => {}
            stale => write!(f, " ({stale} of them {removed})")?,
        }
        write!(f, ", {} ms", self.elapsed.as_millis())?;
        for place in &self.undocumented {
            write!(f, "\nmissing documentation: {place}")?;
        }
        if self.request.mode == Mode::Check && !self.changes.is_empty() {
            write!(f, "\nto fix it, run `{}`", self.request.fix_command())?;
        }
        Ok(())
    }
}
