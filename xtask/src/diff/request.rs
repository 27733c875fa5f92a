//! The request of a comparison: both sides, the format and the exit condition.

use std::path::PathBuf;

use clap::ValueEnum;
use sdk_codegen::diff::{Api, Wire};

use super::render::{ColorChoice, Format};
use crate::models::Location;

/// The changes that make the command exit with 100.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// Changes with the verdict `major` on the Rust API
    #[default]
    Major,
    /// Changes with the verdict `minor` or `major` on the Rust API
    Minor,
    /// Changes with the verdict `breaking` on the wire
    Wire,
    /// No change
    Never,
}

impl FailOn {
    /// Returns `true` if a change with these verdicts is selected.
    pub fn includes(self, api: Api, wire: Wire) -> bool {
        match self {
            Self::Major => api == Api::Major,
            Self::Minor => api >= Api::Minor,
            Self::Wire => wire == Wire::Breaking,
            Self::Never => false,
        }
    }
}

/// A comparison to make, and the form of its report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The old side.
    pub old: Location,
    /// The new side.
    pub new: Location,
    /// The format of the report.
    pub format: Format,
    /// The use of colors in the text format.
    pub color: ColorChoice,
    /// The changes that make the command exit with 100.
    pub fail_on: FailOn,
    /// The file of changes that `fail_on` does not count.
    pub ignore: Option<PathBuf>,
    /// Whether to report the next version of each crate.
    pub suggest_version: bool,
    /// Whether to print a section of a changelog instead of the report.
    pub changelog: bool,
}

impl Request {
    /// Returns a comparison with the default options.
    pub fn between(old: Location, new: Location) -> Self {
        Self {
            old,
            new,
            format: Format::Text,
            color: ColorChoice::Auto,
            fail_on: FailOn::default(),
            ignore: None,
            suggest_version: false,
            changelog: false,
        }
    }
}
