//! The arguments of `cargo xtask upstream` and its commands.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueHint};

use crate::upstream::{FetchRequest, Format, LocalArchives, Mode, Overwrite, Scope, UpdateRequest};

pub(super) const EXAMPLES: &str = "\
Examples:
  cargo xtask upstream status              Show which files the newest release would change
  cargo xtask upstream update --dry-run    Show what moving to it would change
  cargo xtask upstream update              Move to it";

const IMPORT_EXAMPLES: &str = "\
Examples:
  cargo xtask upstream import
  cargo xtask upstream import --wheel botocore.whl --sdist botocore.tar.gz";

const FETCH_EXAMPLES: &str = "\
Examples:
  cargo xtask upstream fetch
  cargo xtask upstream fetch --to /tmp/upstream";

const STATUS_EXAMPLES: &str = "\
Examples:
  cargo xtask upstream status
  cargo xtask upstream status --format json

Exit codes:
  0  no file of model/ differs from the newest release
  1  a file of model/ differs
  2  the command failed, or its arguments are wrong";

const UPDATE_EXAMPLES: &str = "\
Examples:
  cargo xtask upstream update                Move to the newest release
  cargo xtask upstream update --dry-run      Show what that would change
  cargo xtask upstream update --to 1.44.5    Move to a release, newer or older

Exit codes:
  0  the update is in the working tree
  2  the update failed and changed no file, or the arguments are wrong";

/// A command of `cargo xtask upstream`.
#[derive(Clone, Debug, PartialEq, Eq, Subcommand)]
pub enum UpstreamCommand {
    #[allow(
        missing_docs,
        reason = "a doc comment would replace the help text of the options"
    )]
    Import(ImportArgs),
    #[allow(
        missing_docs,
        reason = "a doc comment would replace the help text of the options"
    )]
    Fetch(FetchArgs),
    #[allow(
        missing_docs,
        reason = "a doc comment would replace the help text of the options"
    )]
    Status(StatusArgs),
    #[allow(
        missing_docs,
        reason = "a doc comment would replace the help text of the options"
    )]
    Update(UpdateArgs),
}

/// Archives on disk.
#[derive(Args, Clone, Debug, PartialEq, Eq)]
struct ArchiveArgs {
    /// Read this wheel (.whl) instead of downloading it with pip
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    wheel: Option<PathBuf>,

    /// Read this source distribution (.tar.gz) instead of downloading it with pip
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    sdist: Option<PathBuf>,
}

impl From<ArchiveArgs> for LocalArchives {
    fn from(args: ArchiveArgs) -> Self {
        Self {
            wheel: args.wheel,
            sdist: args.sdist,
        }
    }
}

/// Import the models of the pinned release into model/
///
/// The release is pinned in model/upstream.toml. Documentation of the models is left out. Both
/// archives are taken from target/upstream/, or downloaded with pip.
#[derive(Args, Clone, Debug, PartialEq, Eq)]
#[command(after_help = IMPORT_EXAMPLES)]
pub struct ImportArgs {
    #[command(flatten)]
    archives: ArchiveArgs,
}

impl From<ImportArgs> for LocalArchives {
    fn from(args: ImportArgs) -> Self {
        args.archives.into()
    }
}

/// Fetch the archives and the test cases of the pinned release
///
/// The archives of the release pinned in model/upstream.toml and upstream's endpoint test cases, which
/// tests read, are stored in target/upstream/. Files that are there already are not fetched again.
#[derive(Args, Clone, Debug, PartialEq, Eq)]
#[command(after_help = FETCH_EXAMPLES)]
pub struct FetchArgs {
    /// Store the files in this folder instead of target/upstream/
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    to: Option<PathBuf>,

    #[command(flatten)]
    archives: ArchiveArgs,
}

impl From<FetchArgs> for FetchRequest {
    fn from(args: FetchArgs) -> Self {
        Self {
            to: args.to,
            given: args.archives.into(),
        }
    }
}

/// Compare model/ with the newest release
///
/// Looks up the newest release in the package index of pip, and lists the files of model/ that an
/// update would change. Writes only to target/upstream/, where the wheel of the release is stored.
#[derive(Args, Clone, Debug, PartialEq, Eq)]
#[command(after_help = STATUS_EXAMPLES)]
pub struct StatusArgs {
    /// Format of the report; docs/reviewing.md describes the JSON object
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,
}

impl StatusArgs {
    /// Returns the format of the report.
    pub fn format(&self) -> Format {
        self.format
    }
}

/// Move to another release: pin, import, compare, raise versions, regenerate
///
/// Pins the release, imports its models, shows what they change for users, raises the versions of the
/// crates, drafts their changelogs and regenerates them. The result is left in the working tree for
/// review; if a step fails, no file is changed. Missing entries of docs.toml and rows of overrides.toml
/// and docs.toml that match nothing are listed. Progress is printed on standard error.
#[derive(Args, Clone, Debug, PartialEq, Eq)]
#[command(after_help = UPDATE_EXAMPLES)]
pub struct UpdateArgs {
    /// Release to move to [default: the newest]
    #[arg(long, value_name = "VERSION")]
    to: Option<String>,

    /// Print what would change, and write only to target/upstream/
    #[arg(long)]
    dry_run: bool,

    /// Overwrite uncommitted changes of model/, generated/, Cargo.lock and Cargo.toml
    #[arg(long)]
    allow_dirty: bool,

    /// Leave generated/ as it is: for models that the generator does not support yet
    #[arg(long)]
    models_only: bool,

    /// Read this wheel (.whl), and pin its checksum, instead of using pip
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, requires = "to")]
    wheel: Option<PathBuf>,

    /// Read this source distribution (.tar.gz), and pin its checksum, instead of using pip
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, requires = "to")]
    sdist: Option<PathBuf>,
}

impl From<UpdateArgs> for UpdateRequest {
    fn from(args: UpdateArgs) -> Self {
        Self {
            to: args.to,
            given: LocalArchives {
                wheel: args.wheel,
                sdist: args.sdist,
            },
            mode: match args.dry_run {
                true => Mode::DryRun,
                false => Mode::Write,
            },
            overwrite: match args.allow_dirty {
                true => Overwrite::Anything,
                false => Overwrite::Committed,
            },
            scope: match args.models_only {
                true => Scope::ModelsOnly,
                false => Scope::ModelsAndCrates,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::{Command, parse};

    fn read(args: &[&str]) -> Result<UpstreamCommand, String> {
        let args = ["upstream"].iter().chain(args);
        match parse(args) {
            Ok(Some(Command::Upstream(command))) => Ok(command),
            Ok(other) => panic!("{other:?}"),
            Err(error) => Err(error.to_string()),
        }
    }

    fn update(args: &[&str]) -> Result<UpdateRequest, String> {
        match read(&[&["update"], args].concat())? {
            UpstreamCommand::Update(args) => Ok(args.into()),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn import_and_fetch_take_archives() {
        let given = LocalArchives {
            wheel: Some("w".into()),
            sdist: Some("s".into()),
        };
        match read(&["import", "--wheel", "w", "--sdist=s"]) {
            Ok(UpstreamCommand::Import(args)) => assert_eq!(LocalArchives::from(args), given),
            other => panic!("{other:?}"),
        }
        match read(&["fetch", "--to", "d", "--wheel=w", "--sdist=s"]) {
            Ok(UpstreamCommand::Fetch(args)) => assert_eq!(
                FetchRequest::from(args),
                FetchRequest {
                    to: Some("d".into()),
                    given
                }
            ),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_options_of_an_update() {
        assert_eq!(update(&[]), Ok(UpdateRequest::default()));
        let args = "--to=1.2 --dry-run --allow-dirty --models-only --wheel=w";
        let args: Vec<&str> = args.split(' ').collect();
        assert_eq!(
            update(&args),
            Ok(UpdateRequest {
                to: Some("1.2".into()),
                given: LocalArchives {
                    wheel: Some("w".into()),
                    sdist: None,
                },
                mode: Mode::DryRun,
                overwrite: Overwrite::Anything,
                scope: Scope::ModelsOnly,
            })
        );
        for archive in ["--sdist", "--wheel"] {
            let alone = update(&[archive, "file"]).unwrap_err();
            assert!(alone.contains("not provided:\n  --to <VERSION>"), "{alone}");
        }
        let unknown = update(&["--dry"]).unwrap_err();
        assert!(
            unknown.contains("similar argument exists: '--dry-run'"),
            "{unknown}"
        );
    }

    #[test]
    fn the_formats_of_a_status() {
        let status = |args: &[&str]| -> Result<Format, String> {
            match read(&[&["status"], args].concat())? {
                UpstreamCommand::Status(args) => Ok(args.format()),
                other => panic!("{other:?}"),
            }
        };
        assert_eq!(status(&[]), Ok(Format::Text));
        assert_eq!(status(&["--format=json"]), Ok(Format::Json));
        let unknown = status(&["--format", "xml"]).unwrap_err();
        assert!(
            unknown.contains("[possible values: text, json]"),
            "{unknown}"
        );
    }

    #[test]
    fn wrong_usage_is_explained() {
        for (args, part) in [
            (&[][..], "import"),
            (&["imports"], "similar subcommand exists: 'import'"),
            (
                &["import", "--whel", "w"],
                "similar argument exists: '--wheel'",
            ),
            (&["fetch", "here"], "unexpected argument 'here' found"),
        ] {
            let error = read(args).unwrap_err();
            assert!(error.contains(part), "{part:?} is not in {error}");
        }
    }
}
