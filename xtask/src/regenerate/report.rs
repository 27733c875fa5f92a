//! What a regeneration came to.

use std::fmt;
use std::time::Duration;

use super::{Mode, Request, Target};
use crate::Outcome;
use crate::drift;
use crate::tree::{Change, ChangeKind};
use crate::workspace;

/// What a regeneration came to. Its `Display` is one line for people.
#[derive(Debug)]
pub struct Report {
    /// Files generated.
    pub files: usize,
    /// Lines in them.
    pub lines: usize,
    /// Files that were (or, when checking, are) missing, different or stale.
    pub changes: Vec<Change>,
    /// Places of `docs.toml` files that are asked for and not there.
    pub undocumented: Vec<String>,
    /// How long it took.
    pub elapsed: Duration,
    /// What was asked for.
    pub request: Request,
}

impl Report {
    /// Whether a check found anything.
    pub fn outcome(&self) -> Outcome {
        match self.request.mode {
            Mode::Check if !self.changes.is_empty() || !self.undocumented.is_empty() => {
                Outcome::Drift
            }
            Mode::Check | Mode::Write => Outcome::Done,
        }
    }

    /// The diff that a check prints; empty if nothing differs or files were written.
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
            write!(f, "\nno words for {place}")?;
        }
        if self.request.mode == Mode::Check && !self.changes.is_empty() {
            write!(f, "\nto fix it, run `{}`", self.request.fix_command())?;
        }
        Ok(())
    }
}
