//! Why an import or a fetch failed.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::path::PathBuf;

use super::Kind;
use crate::error::FileError;
use crate::{api, diff, regenerate};

/// Why an import or a fetch failed.
#[derive(Debug)]
pub enum Error {
    /// A file could not be read, written or removed.
    File(FileError),
    /// `upstream.toml` cannot be understood.
    Pin {
        /// The file.
        file: PathBuf,
        /// What is wrong, and where.
        cause: toml::de::Error,
    },
    /// A name in `upstream.toml` is no plain name.
    PinName {
        /// The file.
        file: PathBuf,
        /// The key.
        key: &'static str,
        /// Its value.
        value: String,
    },
    /// A sum in `upstream.toml` is no SHA-256 sum.
    PinSum {
        /// The file.
        file: PathBuf,
        /// Whose sum.
        kind: Kind,
        /// Its value.
        value: String,
    },
    /// The archive is not the pinned one.
    Sum {
        /// The archive.
        path: PathBuf,
        /// Its kind.
        kind: Kind,
        /// The pinned sum.
        expected: String,
        /// Its own sum.
        actual: String,
    },
    /// The index has another archive for the pinned version than the one that was pinned.
    Republished {
        /// The release.
        release: String,
        /// Which of its archives.
        kind: Kind,
        /// The pinned sum.
        pinned: String,
        /// The sum that the index publishes.
        published: String,
    },
    /// The archive has the pinned sum but cannot be read as what it should be.
    Malformed {
        /// The archive.
        path: PathBuf,
        /// What it should be.
        kind: Kind,
        /// What is wrong.
        cause: io::Error,
    },
    /// The archive lacks a file.
    Missing {
        /// The archive.
        archive: PathBuf,
        /// The file.
        name: String,
    },
    /// A file in the archive is no JSON.
    Json {
        /// The archive.
        archive: PathBuf,
        /// The file.
        name: String,
        /// What is wrong, and where.
        cause: serde_json::Error,
    },
    /// The wheel and the source distribution have different models.
    Disagreement {
        /// The file.
        name: String,
        /// Where in it, as a JSON pointer.
        at: String,
    },
    /// What was given as a version is none.
    NoVersion {
        /// What was given.
        given: String,
    },
    /// Something that would be overwritten is not in git.
    Uncommitted {
        /// The files.
        files: Vec<String>,
    },
    /// There is no git repository that could keep what is overwritten.
    NoRepository {
        /// What git, or the operating system, said.
        said: String,
    },
    /// The models cannot be compared.
    Diff(Box<diff::Error>),
    /// The services of the workspace cannot be read.
    Regenerate(Box<regenerate::Error>),
    /// The list of the last release's API cannot be read.
    Api(Box<api::Error>),
    /// No crate can be generated from the models of a release.
    CannotGenerate {
        /// The release.
        release: String,
        /// Why.
        cause: Box<regenerate::Error>,
    },
    /// pip could not be started.
    NoPip {
        /// What was to be downloaded.
        kind: Kind,
        /// Of which release.
        release: String,
        /// What the operating system said.
        cause: io::Error,
    },
    /// pip could not download the archive.
    Pip {
        /// What was to be downloaded.
        kind: Kind,
        /// Of which release.
        release: String,
        /// What pip said.
        said: String,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(error) => error.fmt(f),
            Self::Pin { file, .. } => write!(
                f,
                "{} is not as expected\n  \
                 hint: it holds `package`, `version`, `[sha256]` with `wheel` and `sdist`, and a \
                 `[[service]]` with `name` and `api-version` for each service",
                file.display()
            ),
            Self::PinName { file, key, value } => write!(
                f,
                "{}: `{key}` is `{value}`, which is no plain name\n  \
                 hint: use letters, digits, `.`, `_` and `-`, a letter or digit first",
                file.display()
            ),
            Self::PinSum { file, kind, value } => write!(
                f,
                "{}: `sha256.{}` is `{value}`, which is no SHA-256 sum\n  \
                 hint: write 64 lower-case hexadecimal digits",
                file.display(),
                kind.key()
            ),
            Self::Sum {
                path,
                kind,
                expected,
                actual,
            } => write!(
                f,
                "{} is not the {kind} pinned in model/upstream.toml\n  \
                 expected sha256 {expected}\n    \
                 actual sha256 {actual}\n  \
                 hint: give the pinned release's file with --{key}, or leave --{key} out to download it; \
                 to move to another release, run `cargo xtask upstream update`",
                path.display(),
                key = kind.key()
            ),
            Self::Republished {
                release,
                kind,
                pinned,
                published,
            } => write!(
                f,
                "the index has another {kind} of {release} than the one pinned in model/upstream.toml\n  \
                    pinned sha256 {pinned}\n  \
                 published sha256 {published}\n  \
                 hint: published archives do not change; find out which of the two is upstream's \
                 before you trust either"
            ),
            Self::Malformed { path, kind, .. } => write!(
                f,
                "{} has the pinned sum but cannot be read as a {kind}\n  \
                 hint: `sha256.{}` in model/upstream.toml must be the sum of a {} file",
                path.display(),
                kind.key(),
                kind.extension()
            ),
            Self::Missing { archive, name } => write!(
                f,
                "{} lacks {name}\n  \
                 hint: each [[service]] of model/upstream.toml must name a service and a version of \
                 its API that the release has",
                archive.display()
            ),
            Self::Json { archive, name, .. } => {
                write!(
                    f,
                    "{name} in {} is no JSON\n  hint: pin another release",
                    archive.display()
                )
            }
            Self::Disagreement { name, at } => write!(
                f,
                "{name}: the wheel and the source distribution differ at `{at}`\n  \
                 hint: the release was put together wrongly; pin another one"
            ),
            Self::NoVersion { given } => write!(
                f,
                "`{given}` is no version\n  hint: write it as upstream does, such as `--to 1.44.5`"
            ),
            Self::Uncommitted { files } => {
                write!(f, "git does not have what an update would overwrite:")?;
                for file in files {
                    write!(f, "\n  {file}")?;
                }
                write!(
                    f,
                    "\n  hint: commit it, or set it aside with `git stash --include-untracked`; with \
                     --allow-dirty it is overwritten"
                )
            }
            Self::NoRepository { said } => write!(
                f,
                "git cannot say whether it has what an update would overwrite\n  \
                 git said: {said}\n  \
                 hint: with --allow-dirty the update goes on without it"
            ),
            Self::Diff(error) => error.fmt(f),
            Self::Regenerate(error) => error.fmt(f),
            Self::Api(error) => error.fmt(f),
            Self::CannotGenerate { release, .. } => write!(
                f,
                "no crates can be generated from the models of {release}; nothing was changed\n  \
                 hint: `cargo xtask upstream update --models-only` brings in the models alone, so that \
                 what is beside them, or the generator, can be mended"
            ),
            Self::NoPip { kind, release, .. } => write!(
                f,
                "cannot start Python's pip to download the {kind} of {release}\n  \
                 hint: install Python 3 with pip, or give the file with --{}",
                kind.key()
            ),
            Self::Pip {
                kind,
                release,
                said,
            } => write!(
                f,
                "pip could not get the {kind} of {release}\n  \
                 pip said: {}\n  \
                 hint: {}",
                said.replace('\n', "\n    "),
                pip_hint(said, *kind)
            ),
        }
    }
}

/// What to do about a failure of pip. Its text is for people; what it says of versions is the one
/// sign that tells a release that there is not from an index that there is not.
fn pip_hint(said: &str, kind: Kind) -> String {
    let key = kind.key();
    if said.contains("from versions: none") {
        format!(
            "pip finds no release at all: check the network, and the index that `pip config list` \
             shows; `import`, `fetch` and `update` also take the file with --{key}"
        )
    } else if said.contains("DO NOT MATCH THE HASHES") {
        format!(
            "the index has other bytes than `sha256.{key}` in model/upstream.toml; published archives \
             do not change, so find out which of the two is upstream's before you trust either"
        )
    } else if said.contains("from versions: ") {
        "name a release that there is".to_owned()
    } else {
        format!("`import`, `fetch` and `update` also take the file with --{key}")
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::File(error) => error.source(),
            Self::Pin { cause, .. } => Some(cause),
            Self::Malformed { cause, .. } | Self::NoPip { cause, .. } => Some(cause),
            Self::Json { cause, .. } => Some(cause),
            Self::Diff(error) => error.source(),
            Self::Regenerate(error) => error.source(),
            Self::Api(error) => error.source(),
            Self::CannotGenerate { cause, .. } => Some(cause.as_ref()),
            Self::PinName { .. }
            | Self::PinSum { .. }
            | Self::Sum { .. }
            | Self::Republished { .. }
            | Self::Missing { .. }
            | Self::Disagreement { .. }
            | Self::NoVersion { .. }
            | Self::Uncommitted { .. }
            | Self::NoRepository { .. }
            | Self::Pip { .. } => None,
        }
    }
}

impl From<FileError> for Error {
    fn from(error: FileError) -> Self {
        Self::File(error)
    }
}

impl From<diff::Error> for Error {
    fn from(error: diff::Error) -> Self {
        Self::Diff(Box::new(error))
    }
}

impl From<regenerate::Error> for Error {
    fn from(error: regenerate::Error) -> Self {
        Self::Regenerate(Box::new(error))
    }
}

impl From<api::Error> for Error {
    fn from(error: api::Error) -> Self {
        Self::Api(Box::new(error))
    }
}
