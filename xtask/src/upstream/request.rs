//! The arguments of `cargo xtask upstream`.

use std::path::PathBuf;

use lexopt::{Arg, Parser};

use super::update::{Mode, Overwrite, Scope, UpdateRequest};
use crate::args::{self, Parsed, UsageError};

const COMMAND: &str = "cargo xtask upstream";
const IMPORT: &str = "cargo xtask upstream import";
const FETCH: &str = "cargo xtask upstream fetch";
const STATUS: &str = "cargo xtask upstream status";
const UPDATE: &str = "cargo xtask upstream update";
const COMMANDS: &[&str] = &["import", "fetch", "status", "update"];

/// What `cargo xtask upstream import --help` prints.
pub const IMPORT_USAGE: &str = "\
Usage: cargo xtask upstream import [--wheel FILE] [--sdist FILE]

Takes the models of the release pinned in model/upstream.toml into model/, without their
documentation. Both archives are downloaded with pip, or taken from target/upstream/.

Options:
  --wheel FILE  take this wheel instead
  --sdist FILE  take this source distribution (.tar.gz) instead
  -h, --help    print this
";

/// What `cargo xtask upstream fetch --help` prints.
pub const FETCH_USAGE: &str = "\
Usage: cargo xtask upstream fetch [--to DIR] [--wheel FILE] [--sdist FILE]

Puts the archives of the release pinned in model/upstream.toml into target/upstream/, and beside
them what tests read: upstream's endpoint test cases. Does nothing if all of it is there.

Options:
  --to DIR      put them into this folder instead
  --wheel FILE  take this wheel instead of downloading it with pip
  --sdist FILE  take this source distribution (.tar.gz) instead of downloading it with pip
  -h, --help    print this
";

/// What `cargo xtask upstream status --help` prints.
pub const STATUS_USAGE: &str = "\
Usage: cargo xtask upstream status [--format text|json]

Asks pip's index for the newest release, and says which files of model/ an update would change.
Changes nothing but target/upstream/, where the release's wheel is kept. Exits with 0 if there is
nothing to bring in, with 1 if there is, and with 2 if it could not find out.

Options:
  --format FORMAT  text for people (the default), or json, whose form docs/reviewing.md describes
  -h, --help       print this
";

/// What `cargo xtask upstream update --help` prints.
pub const UPDATE_USAGE: &str = "\
Usage: cargo xtask upstream update [--to VERSION] [OPTIONS]

Moves to another release: pins it, imports its models, shows what they change for users, raises the
versions of the crates and drafts their changelogs, and regenerates. All of it is left in the working
tree for review, or none of it if something fails, and then it exits with 2. Words that docs.toml now
lacks and rows that are of no use any more are listed. What it is at is said on standard error.

Options:
  --to VERSION   move to this release; to the newest unless given
  --dry-run      change nothing but target/upstream/: say what would be done
  --allow-dirty  go on although model/, generated/ or Cargo.lock are not as in git
  --models-only  leave generated/ as it is, for models that no crate can be written from yet
  --wheel FILE   take this wheel, and its sum, instead of asking pip; needs --to
  --sdist FILE   take this source distribution (.tar.gz), and its sum, instead; needs --to
  -h, --help     print this
";

/// A command of `cargo xtask upstream`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request {
    /// Bring `model/` up to the pinned release.
    Import(Parsed<LocalArchives>),
    /// Put what tests need into a folder.
    Fetch(Parsed<FetchRequest>),
    /// Move to another release.
    Update(Parsed<UpdateRequest>),
    /// Progress how far `model/` is behind.
    Status(Parsed<Format>),
}

/// How a report is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// Lines for people.
    #[default]
    Text,
    /// One JSON object.
    Json,
}

/// Archives that need not be downloaded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LocalArchives {
    /// The wheel.
    pub wheel: Option<PathBuf>,
    /// The source distribution.
    pub sdist: Option<PathBuf>,
}

/// What to fetch.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FetchRequest {
    /// The folder to put it into; the workspace's own if `None`.
    pub to: Option<PathBuf>,
    /// Archives that need not be downloaded.
    pub given: LocalArchives,
}

/// Reads what follows `upstream`.
pub fn read_request(parser: &mut Parser) -> Result<Parsed<Request>, UsageError> {
    match args::next(parser, COMMAND)? {
        Some(Arg::Long("help") | Arg::Short('h')) => Ok(Parsed::Help),
        Some(Arg::Value(command)) => match command.to_str() {
            Some("import") => Ok(Parsed::Run(Request::Import(read_import(parser)?))),
            Some("fetch") => Ok(Parsed::Run(Request::Fetch(read_fetch(parser)?))),
            Some("update") => Ok(Parsed::Run(Request::Update(read_update(parser)?))),
            Some("status") => Ok(Parsed::Run(Request::Status(read_status(parser)?))),
            _ => Err(UsageError::unknown_command(COMMAND, command, COMMANDS)),
        },
        Some(other) => Err(UsageError::unexpected(COMMAND, other, &["--help"])),
        None => Err(UsageError::new(
            COMMAND,
            format!("`{COMMAND}` needs a command"),
            format!("its commands are {}", args::code_list(COMMANDS)),
        )),
    }
}

fn read_import(parser: &mut Parser) -> Result<Parsed<LocalArchives>, UsageError> {
    let mut given = LocalArchives::default();
    while let Some(arg) = args::next(parser, IMPORT)? {
        match arg {
            Arg::Long("help") | Arg::Short('h') => return Ok(Parsed::Help),
            Arg::Long("wheel") => given.wheel = Some(args::path(parser, IMPORT)?),
            Arg::Long("sdist") => given.sdist = Some(args::path(parser, IMPORT)?),
            other => {
                return Err(UsageError::unexpected(
                    IMPORT,
                    other,
                    &["--wheel", "--sdist", "--help"],
                ));
            }
        }
    }
    Ok(Parsed::Run(given))
}

fn read_fetch(parser: &mut Parser) -> Result<Parsed<FetchRequest>, UsageError> {
    let mut request = FetchRequest::default();
    while let Some(arg) = args::next(parser, FETCH)? {
        match arg {
            Arg::Long("help") | Arg::Short('h') => return Ok(Parsed::Help),
            Arg::Long("to") => request.to = Some(args::path(parser, FETCH)?),
            Arg::Long("wheel") => request.given.wheel = Some(args::path(parser, FETCH)?),
            Arg::Long("sdist") => request.given.sdist = Some(args::path(parser, FETCH)?),
            other => {
                let options = &["--to", "--wheel", "--sdist", "--help"];
                return Err(UsageError::unexpected(FETCH, other, options));
            }
        }
    }
    Ok(Parsed::Run(request))
}

fn read_status(parser: &mut Parser) -> Result<Parsed<Format>, UsageError> {
    let mut format = Format::default();
    while let Some(arg) = args::next(parser, STATUS)? {
        match arg {
            Arg::Long("help") | Arg::Short('h') => return Ok(Parsed::Help),
            Arg::Long("format") => {
                let value = args::word(parser, STATUS)?;
                format = match value.as_str() {
                    "text" => Format::Text,
                    "json" => Format::Json,
                    _ => {
                        return Err(UsageError::new(
                            STATUS,
                            format!("`{value}` is no format"),
                            "the formats are `text` and `json`",
                        ));
                    }
                };
            }
            other => {
                let options = &["--format", "--help"];
                return Err(UsageError::unexpected(STATUS, other, options));
            }
        }
    }
    Ok(Parsed::Run(format))
}

fn read_update(parser: &mut Parser) -> Result<Parsed<UpdateRequest>, UsageError> {
    const OPTIONS: &[&str] = &[
        "--to",
        "--dry-run",
        "--allow-dirty",
        "--models-only",
        "--wheel",
        "--sdist",
        "--help",
    ];
    let mut request = UpdateRequest::default();
    while let Some(arg) = args::next(parser, UPDATE)? {
        match arg {
            Arg::Long("help") | Arg::Short('h') => return Ok(Parsed::Help),
            Arg::Long("to") => request.to = Some(args::word(parser, UPDATE)?),
            Arg::Long("dry-run") => request.mode = Mode::DryRun,
            Arg::Long("allow-dirty") => request.overwrite = Overwrite::Anything,
            Arg::Long("models-only") => request.scope = Scope::ModelsOnly,
            Arg::Long("wheel") => request.given.wheel = Some(args::path(parser, UPDATE)?),
            Arg::Long("sdist") => request.given.sdist = Some(args::path(parser, UPDATE)?),
            other => return Err(UsageError::unexpected(UPDATE, other, OPTIONS)),
        }
    }
    if request.to.is_none() && request.given != LocalArchives::default() {
        return Err(UsageError::new(
            UPDATE,
            "`--wheel` and `--sdist` do not say which release they are",
            "add `--to VERSION`",
        ));
    }
    Ok(Parsed::Run(request))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(args: &[&str]) -> Result<Parsed<Request>, String> {
        read_request(&mut Parser::from_args(args)).map_err(|error| error.to_string())
    }

    #[test]
    fn each_command_has_its_options_and_its_help() {
        let given = LocalArchives {
            wheel: Some("w".into()),
            sdist: Some("s".into()),
        };
        assert_eq!(
            read(&["import", "--wheel", "w", "--sdist=s"]),
            Ok(Parsed::Run(Request::Import(Parsed::Run(given.clone()))))
        );
        assert_eq!(
            read(&["fetch", "--to", "d", "--wheel=w", "--sdist=s"]),
            Ok(Parsed::Run(Request::Fetch(Parsed::Run(FetchRequest {
                to: Some("d".into()),
                given
            }))))
        );
        assert_eq!(read(&["--help"]), Ok(Parsed::Help));
        assert_eq!(
            read(&["import", "-h"]),
            Ok(Parsed::Run(Request::Import(Parsed::Help)))
        );
        assert_eq!(
            read(&["fetch", "--help"]),
            Ok(Parsed::Run(Request::Fetch(Parsed::Help)))
        );
    }

    #[test]
    fn an_update_takes_everything_from_its_options() {
        let update = |request| Ok(Parsed::Run(Request::Update(Parsed::Run(request))));
        assert_eq!(read(&["update"]), update(UpdateRequest::default()));
        assert_eq!(
            read(&[
                "update",
                "--to=1.2",
                "--dry-run",
                "--allow-dirty",
                "--models-only",
                "--wheel=w"
            ]),
            update(UpdateRequest {
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
        let alone = read(&["update", "--sdist", "s"]).unwrap_err();
        assert!(alone.contains("add `--to VERSION`"), "{alone}");
        let unknown = read(&["update", "--dry"]).unwrap_err();
        assert!(unknown.contains("did you mean `--dry-run`?"), "{unknown}");
    }

    #[test]
    fn the_formats_of_a_status() {
        let status = |format| Ok(Parsed::Run(Request::Status(Parsed::Run(format))));
        assert_eq!(read(&["status"]), status(Format::Text));
        assert_eq!(read(&["status", "--format=json"]), status(Format::Json));
        let unknown = read(&["status", "--format", "xml"]).unwrap_err();
        assert!(unknown.contains("`text` and `json`"), "{unknown}");
    }

    #[test]
    fn what_is_not_known_is_an_error_with_a_hint() {
        assert!(read(&[]).unwrap_err().contains("`import`, `fetch`"));
        assert!(
            read(&["imports"])
                .unwrap_err()
                .contains("did you mean `import`?")
        );
        assert!(
            read(&["import", "--whel", "w"])
                .unwrap_err()
                .contains("did you mean `--wheel`?")
        );
        assert!(read(&["fetch", "here"]).unwrap_err().contains("`here`"));
    }
}
