//! Errors of `cargo xtask upstream`.

use std::io;
use std::path::PathBuf;

use thiserror::Error;

use super::ArchiveKind;
use crate::file_error::FileError;
use crate::{api, diff, regenerate};

/// An error of `cargo xtask upstream`.
#[derive(Debug, Error)]
pub enum Error {
    /// A file could not be read, written or removed.
    #[error(transparent)]
    File(#[from] FileError),
    /// `upstream.toml` cannot be parsed.
    #[error(
        "cannot parse {}\n  \
         hint: it contains `package`, `version`, `[sha256]` with `wheel` and `sdist`, and a \
         `[[service]]` with `name` and `api-version` for each service",
        file.display()
    )]
    Pin {
        /// The file.
        file: PathBuf,
        /// The error of the parser.
        source: toml::de::Error,
    },
    /// A name in `upstream.toml` contains other characters than a name can have.
    #[error(
        "{}: `{key}` is `{value}`, which is not a valid name\n  \
         hint: use letters, digits, `.`, `_` and `-`, with a letter or digit first",
        file.display()
    )]
    PinName {
        /// The file.
        file: PathBuf,
        /// The key.
        key: &'static str,
        /// Its value.
        value: String,
    },
    /// A checksum in `upstream.toml` is not valid.
    #[error(
        "{}: `sha256.{}` is `{value}`, which is not a SHA-256 checksum\n  \
         hint: write 64 lower-case hexadecimal digits",
        file.display(),
        kind.key()
    )]
    PinChecksum {
        /// The file.
        file: PathBuf,
        /// The archive of the checksum.
        kind: ArchiveKind,
        /// Its value.
        value: String,
    },
    /// An archive is not the pinned one.
    #[error(
        "{} is not the {kind} pinned in model/upstream.toml\n  \
         expected sha256 {expected}\n    \
         actual sha256 {actual}\n  \
         hint: give the file of the pinned release with --{key}, or omit --{key} to download it; to \
         move to another release, run `cargo xtask upstream update`",
        path.display(),
        key = kind.key()
    )]
    Checksum {
        /// The archive.
        path: PathBuf,
        /// Its kind.
        kind: ArchiveKind,
        /// The pinned checksum.
        expected: String,
        /// Its own checksum.
        actual: String,
    },
    /// The index has another archive of the pinned version than the pinned one.
    #[error(
        "the package index has another {kind} of {release} than the one pinned in model/upstream.toml\n  \
         pinned    sha256 {pinned}\n  \
         published sha256 {published}\n  \
         hint: published archives do not change; find out which of the two is upstream's before you \
         trust either"
    )]
    Republished {
        /// The release.
        release: String,
        /// The archive of the release.
        kind: ArchiveKind,
        /// The pinned checksum.
        pinned: String,
        /// The checksum in the index.
        published: String,
    },
    /// An archive has the pinned checksum, but not the format of its kind.
    #[error(
        "{} has the pinned checksum, but cannot be read as a {kind}\n  \
         hint: `sha256.{}` in model/upstream.toml must be the checksum of a {} file",
        path.display(),
        kind.key(),
        kind.extension()
    )]
    Malformed {
        /// The archive.
        path: PathBuf,
        /// Its kind.
        kind: ArchiveKind,
        /// The error of the decoder.
        source: io::Error,
    },
    /// An archive does not contain a file.
    #[error(
        "there is no {name} in {}\n  \
         hint: each [[service]] of model/upstream.toml must name a service and an API version of the \
         release",
        archive.display()
    )]
    Missing {
        /// The archive.
        archive: PathBuf,
        /// The file.
        name: String,
    },
    /// A file in an archive is larger than any model.
    #[error(
        "{name} in {} is larger than 64 MiB, which is more than ten times the size of the largest \
         model\n  hint: pin another release",
        archive.display()
    )]
    TooLarge {
        /// The archive.
        archive: PathBuf,
        /// The file.
        name: String,
    },
    /// A file in an archive is not valid JSON.
    #[error("{name} in {} is not valid JSON\n  hint: pin another release", archive.display())]
    Json {
        /// The archive.
        archive: PathBuf,
        /// The file.
        name: String,
        /// The error of the parser.
        source: serde_json::Error,
    },
    /// The wheel and the source distribution have different models.
    #[error(
        "{name}: the wheel and the source distribution differ at `{at}`\n  \
         hint: the release is inconsistent; pin another one"
    )]
    Disagreement {
        /// The file.
        name: String,
        /// The first difference, as a JSON pointer.
        at: String,
    },
    /// The version to move to is not valid.
    #[error(
        "`{given}` is not a valid version\n  hint: use the form of upstream, as in `--to 1.44.5`"
    )]
    InvalidVersion {
        /// The value of `--to`.
        given: String,
    },
    /// An update would overwrite uncommitted changes.
    #[error(
        "the update would overwrite uncommitted changes:\n  {}\n  \
         hint: commit them, or put them aside with `git stash --include-untracked`; --allow-dirty \
         overwrites them",
        files.join("\n  ")
    )]
    Uncommitted {
        /// The files.
        files: Vec<String>,
    },
    /// git cannot list uncommitted changes.
    #[error(
        "cannot check for uncommitted changes, which the update would overwrite\n  \
         output of git: {message}\n  \
         hint: --allow-dirty skips the check"
    )]
    NoRepository {
        /// The message of git or the operating system.
        message: String,
    },
    /// The models cannot be compared.
    #[error(transparent)]
    Diff(#[from] Box<diff::Error>),
    /// The services of the workspace cannot be read.
    #[error(transparent)]
    Regenerate(#[from] Box<regenerate::Error>),
    /// The list of the last release's API cannot be read.
    #[error(transparent)]
    Api(#[from] Box<api::Error>),
    /// The generator rejects the models of a release.
    #[error(
        "cannot generate crates from the models of {release}; no file was changed\n  \
         hint: import the models alone with `cargo xtask upstream update --models-only`, then fix the \
         files beside them or the generator"
    )]
    CannotGenerate {
        /// The release.
        release: String,
        /// The error of the generator.
        source: Box<regenerate::Error>,
    },
    /// pip could not be started.
    #[error(
        "cannot start Python's pip to download the {kind} of {release}\n  \
         hint: install Python 3 with pip, or give the file with --{}",
        kind.key()
    )]
    PipNotStarted {
        /// The archive to download.
        kind: ArchiveKind,
        /// Its release.
        release: String,
        /// The error of the operating system.
        source: io::Error,
    },
    /// pip failed.
    #[error(
        "pip cannot download the {kind} of {release}\n  \
         output of pip: {}\n  \
         hint: {}",
        stderr.replace('\n', "\n    "),
        pip_hint(stderr, *kind)
    )]
    Pip {
        /// The archive to download.
        kind: ArchiveKind,
        /// Its release.
        release: String,
        /// The output of pip.
        stderr: String,
    },
}

/// Returns the fix for a failure of pip, by its output. Only the versions that it lists distinguish a
/// missing release from a missing index.
fn pip_hint(stderr: &str, kind: ArchiveKind) -> String {
    let key = kind.key();
    if stderr.contains("from versions: none") {
        format!(
            "pip finds no release at all: check the network, and the index that `pip config list` \
             shows; `import`, `fetch` and `update` also take the file with --{key}"
        )
    } else if stderr.contains("DO NOT MATCH THE HASHES") {
        format!(
            "the archive in the index does not have the checksum `sha256.{key}` of model/upstream.toml; \
             published archives do not change, so find out which of the two is upstream's before you \
             trust either"
        )
    } else if stderr.contains("from versions: ") {
        "name a release that exists".to_owned()
    } else {
        format!("`import`, `fetch` and `update` also take the file with --{key}")
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
