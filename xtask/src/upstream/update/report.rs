//! The report of an update.

use std::fmt;

use sdk_codegen::diff::{Api, Wire};

use super::{Mode, Scope};
use crate::diff::{self, Colors};
use crate::upstream::Pin;

/// The result of an update. `Display` writes it for a terminal.
#[derive(Debug)]
pub struct UpdateReport {
    /// The release pinned before.
    pub from: String,
    /// The release pinned now.
    pub to: String,
    /// Whether files were written.
    pub mode: Mode,
    /// The files that the update changes.
    pub scope: Scope,
    /// The files that changed.
    pub files: Vec<String>,
    /// The crates whose services changed.
    pub raised: Vec<RaisedCrate>,
    /// The comparison of the models; `None` if the release was pinned before.
    pub review: Option<diff::Report>,
    /// Missing entries of `docs.toml` files.
    pub undocumented: Vec<String>,
    /// Rows of `overrides.toml` and `docs.toml` files that match nothing any more.
    pub unused: Vec<sdk_codegen::Error>,
}

/// A crate whose service changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RaisedCrate {
    /// Its name.
    pub name: String,
    /// The version before.
    pub from: String,
    /// The version now, which is the same if it was raised enough before.
    pub to: String,
    /// The verdict on the Rust API.
    pub api: Api,
    /// The verdict on the wire.
    pub wire: Wire,
}

impl UpdateReport {
    /// Returns the report of an update to the release that is pinned.
    pub(super) fn nothing_to_do(pin: &Pin, mode: Mode) -> Self {
        Self {
            from: pin.release(),
            to: pin.release(),
            mode,
            scope: Scope::default(),
            files: Vec::new(),
            raised: Vec::new(),
            review: None,
            undocumented: Vec::new(),
            unused: Vec::new(),
        }
    }

    /// Returns the comparison of the models, as `cargo xtask diff` prints it.
    pub fn review_text(&self, colors: Colors) -> String {
        match &self.review {
            Some(review) => diff::text(review, colors),
            None => String::new(),
        }
    }

    fn write_rest(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.undocumented.is_empty()
            && self.unused.is_empty()
            && self.scope == Scope::ModelsAndCrates
        {
            return match self.mode {
                Mode::Write => writeln!(
                    f,
                    "to review the update: `git diff`; to undo it: `git stash --include-untracked`"
                ),
                Mode::DryRun => Ok(()),
            };
        }
        if self.scope == Scope::ModelsOnly {
            writeln!(
                f,
                "the crates are unchanged; `cargo xtask regenerate` writes them, or reports what \
                 prevents it"
            )?;
            return Ok(());
        }
        writeln!(
            f,
            "`cargo xtask regenerate --check` fails until this is fixed:"
        )?;
        for row in &self.unused {
            writeln!(f, "  {row}")?;
        }
        for place in &self.undocumented {
            writeln!(f, "  missing documentation: {place}")?;
        }
        writeln!(f, "then run `cargo xtask regenerate`")
    }
}

impl fmt::Display for UpdateReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.review.is_none() {
            return writeln!(f, "{} is already pinned", self.to);
        }
        let done = match self.mode {
            Mode::Write => "updated",
            Mode::DryRun => "would update",
        };
        writeln!(
            f,
            "{done} from {} to {}, files: {}",
            self.from,
            self.to,
            self.files.len()
        )?;
        for file in &self.files {
            writeln!(f, "  {file}")?;
        }
        for RaisedCrate {
            name,
            from,
            to,
            api,
            wire,
        } in &self.raised
        {
            let version = match from == to {
                true => format!("stays {from}, which is not released yet"),
                false => format!("{from} becomes {to}"),
            };
            writeln!(
                f,
                "{name}: api {}, wire {}; {version}",
                api.as_str(),
                wire.as_str()
            )?;
        }
        if self.raised.is_empty() {
            writeln!(f, "no change for users of the crates")?;
        }
        self.write_rest(f)
    }
}
