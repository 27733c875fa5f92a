//! The request of a comparison: both sides, the format and the exit condition.

use std::ffi::OsString;
use std::fmt;
use std::path::PathBuf;

use clap::ValueEnum;
use sdk_codegen::diff::{Api, Wire};

use super::render::{ColorChoice, Format};

/// One of the two things to compare.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A file or folder.
    Disk(PathBuf),
    /// A path of this repository at a revision.
    Git {
        /// The revision, as git takes it.
        revision: String,
        /// The path from the root of the repository.
        path: String,
    },
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Disk(path) => f.write_str(&crate::workspace::label(path)),
            Self::Git { revision, path } if path == MODEL => write!(f, "git:{revision}"),
            Self::Git { revision, path } => write!(f, "git:{revision}:{path}"),
        }
    }
}

/// The folder of the models in the repository.
const MODEL: &str = "model";

impl Place {
    /// The models of the last commit.
    pub fn head() -> Self {
        Self::Git {
            revision: "HEAD".to_owned(),
            path: MODEL.to_owned(),
        }
    }

    /// The models of the working tree.
    pub fn working_tree() -> Self {
        Self::Disk(PathBuf::from(MODEL))
    }
}

impl From<OsString> for Place {
    /// Parses a path, `git:REV` or `git:REV:PATH`.
    fn from(text: OsString) -> Self {
        let Some(rest) = text.to_str().and_then(|text| text.strip_prefix("git:")) else {
            return Self::Disk(PathBuf::from(text));
        };
        let (revision, path) = match rest.split_once(':') {
            // An empty path, such as an unset variable of a script leaves, counts as none.
            None | Some((_, "")) => (rest.trim_end_matches(':'), MODEL),
            Some(parts) => parts,
        };
        // Shells complete paths with `./` in front and `/` behind.
        let path = path.strip_prefix("./").unwrap_or(path);
        Self::Git {
            revision: revision.to_owned(),
            path: path.trim_end_matches('/').to_owned(),
        }
    }
}

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
    pub old: Place,
    /// The new side.
    pub new: Place,
    /// The format of the report.
    pub format: Format,
    /// The use of colours in the text format.
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
    pub fn between(old: Place, new: Place) -> Self {
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
