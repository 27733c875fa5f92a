//! What an update came to.

use std::fmt;

use sdk_codegen::diff::{Api, Wire};

use super::{Mode, Scope};
use crate::diff::{self, Colors};
use crate::upstream::Pin;

/// What an update came to. Its `Display` is for people.
#[derive(Debug)]
pub struct UpdateReport {
    /// The release that was pinned.
    pub from: String,
    /// The release that is pinned now.
    pub to: String,
    /// Whether anything was written.
    pub mode: Mode,
    /// How far the update went.
    pub scope: Scope,
    /// The files that changed.
    pub files: Vec<String>,
    /// The crates whose services changed.
    pub raised: Vec<RaisedCrate>,
    /// What the models change for users; `None` if the release was pinned before.
    pub review: Option<diff::Report>,
    /// Spans of `docs.toml` files that are asked for and not there.
    pub undocumented: Vec<String>,
    /// Rows of `overrides.toml` and `docs.toml` files that are of no use any more.
    pub unused: Vec<sdk_codegen::Error>,
}

/// A crate whose service changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RaisedCrate {
    /// Its name.
    pub name: String,
    /// The version that it had.
    pub from: String,
    /// The version that it has now, which is the same if it was raised far enough before.
    pub to: String,
    /// Whether programs still compile.
    pub api: Api,
    /// Whether running programs still work.
    pub wire: Wire,
}

impl UpdateReport {
    /// The report of an update to the release that is pinned.
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

    /// What the models change for users, as `cargo xtask diff` prints it.
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
                    "to review it: `git diff`; to set it aside: `git stash --include-untracked`"
                ),
                Mode::DryRun => Ok(()),
            };
        }
        if self.scope == Scope::ModelsOnly {
            writeln!(
                f,
                "the crates are as they were; `cargo xtask regenerate` writes them, and names what is \
                 in its way"
            )?;
            return Ok(());
        }
        writeln!(
            f,
            "`cargo xtask regenerate --check` stays red until this is done:"
        )?;
        for row in &self.unused {
            writeln!(f, "  {row}")?;
        }
        for place in &self.undocumented {
            writeln!(f, "  no words for {place}")?;
        }
        writeln!(f, "then run `cargo xtask regenerate`")
    }
}

impl fmt::Display for UpdateReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.review.is_none() {
            return writeln!(f, "{} is pinned already", self.to);
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
                true => format!("stays {from}, which was not released"),
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
            writeln!(f, "nothing changes for users of our crates")?;
        }
        self.write_rest(f)
    }
}
