//! The name of a source of models, as users write it.

use std::ffi::OsString;
use std::fmt;
use std::path::PathBuf;

/// A source of models.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Location {
    /// A file or folder.
    Disk(PathBuf),
    /// A path of this repository at a revision.
    Git {
        /// The revision, in the notation of git.
        revision: String,
        /// The path from the root of the repository.
        path: String,
    },
}

/// The folder of the models in the repository.
const MODEL: &str = "model";

impl Location {
    /// Returns the models of the last commit.
    pub fn head() -> Self {
        Self::Git {
            revision: "HEAD".to_owned(),
            path: MODEL.to_owned(),
        }
    }

    /// Returns the models of the working tree.
    pub fn working_tree() -> Self {
        Self::Disk(PathBuf::from(MODEL))
    }
}

impl From<OsString> for Location {
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
        // Shells complete paths with `./` in front and `/` at the end.
        let path = path.strip_prefix("./").unwrap_or(path);
        Self::Git {
            revision: revision.to_owned(),
            path: path.trim_end_matches('/').to_owned(),
        }
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Disk(path) => f.write_str(&crate::workspace::label(path)),
            Self::Git { revision, path } if path == MODEL => write!(f, "git:{revision}"),
            Self::Git { revision, path } => write!(f, "git:{revision}:{path}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_location_is_displayed_as_it_was_written() {
        for (text, displayed) in [
            ("model/tiny", "model/tiny"),
            ("git:HEAD~2", "git:HEAD~2"),
            ("git:HEAD:", "git:HEAD"),
            ("git:HEAD:./model/", "git:HEAD"),
            ("git:v1:model/tiny/", "git:v1:model/tiny"),
        ] {
            let location = Location::from(OsString::from(text));
            assert_eq!(location.to_string(), displayed, "{text}");
        }
        assert_eq!(Location::from(OsString::from("git:HEAD")), Location::head());
    }
}
