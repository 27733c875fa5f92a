//! The maintainer's command line: regenerate the crates, import upstream models.
//!
//! Each command is one module with three parts: `USAGE`, what `--help` prints; `read_request`,
//! which turns arguments into a request; and a function that does the work on a [`Workspace`] and
//! returns a report. Only this file prints, so that tests can call the commands themselves.

pub mod api;
pub mod args;
pub mod diff;
pub mod drift;
pub mod error;
pub mod file_transaction;
pub mod regenerate;
pub mod tree;
pub mod upstream;
pub mod version;
pub mod workspace;

use std::ffi::OsString;
use std::io::Write as _;
use std::process::ExitCode;

use args::{Parsed, UsageError};
pub use error::Error;
pub use workspace::Workspace;

/// What `cargo xtask` prints before the usage of each command.
const USAGE: &str = "\
The maintainer's command line.

Usage: cargo xtask <COMMAND>

Commands:
  regenerate       write the crates in generated/ from the models in model/
  api              compare the public API of the crates with that of their last releases
  diff             say what a change of the models does to users of the crates
  upstream import  take the models of the pinned upstream release into model/
  upstream fetch   put what tests need of the upstream release into target/upstream/
  upstream update  move to another upstream release, and regenerate
  upstream status  say which files of model/ the newest upstream release would change

Exit codes: 0 done, or no difference; 1 --check, status or api found a difference; 2 could not be
done, as for wrong usage or input. diff has its own.
";

const COMMANDS: &[&str] = &["regenerate", "api", "diff", "upstream"];

/// What a command that did not fail came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The command did what was asked.
    Done,
    /// `--check` found files that differ from what would be written, or `upstream status` files that
    /// differ from the newest release's, or `api` what breaks programs without a version that says so.
    Drift,
    /// `diff` found changes to fail on.
    Found,
    /// `diff` could not compare, and said why.
    NotCompared,
}

/// Runs the command line: reads `args` (without the program's name), does what they ask, prints.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    if let Some(real) = std::env::var_os(api::REAL_RUSTDOC) {
        return api::run_as_rustdoc(real, args);
    }
    match dispatch(lexopt::Parser::from_args(args)) {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Drift) => ExitCode::from(1),
        Ok(Outcome::Found) => ExitCode::from(100),
        Ok(Outcome::NotCompared) => ExitCode::from(101),
        Err(error) => {
            eprintln!("error: {}", error::Chain(&error));
            ExitCode::from(2)
        }
    }
}

/// Prints the usage of every command.
fn print_help() -> Outcome {
    let usages = [
        USAGE,
        regenerate::USAGE,
        api::USAGE,
        diff::USAGE,
        upstream::IMPORT_USAGE,
        upstream::FETCH_USAGE,
        upstream::STATUS_USAGE,
        upstream::UPDATE_USAGE,
    ];
    print(&usages.join("\n"));
    Outcome::Done
}

fn dispatch(mut parser: lexopt::Parser) -> Result<Outcome, Error> {
    const HERE: &str = "cargo xtask";
    match args::next(&mut parser, HERE)? {
        None | Some(lexopt::Arg::Long("help") | lexopt::Arg::Short('h')) => Ok(print_help()),
        Some(lexopt::Arg::Value(command)) => match command.to_str() {
            Some("help") => Ok(print_help()),
            Some("regenerate") => regenerate(&mut parser),
            Some("api") => public_api(&mut parser),
            Some("diff") => Ok(diff(&mut parser).unwrap_or_else(|error| {
                eprintln!("error: {}", error::Chain(&error));
                Outcome::NotCompared
            })),
            Some("upstream") => upstream(&mut parser),
            _ => Err(UsageError::unknown_command(HERE, command, COMMANDS).into()),
        },
        Some(other) => Err(UsageError::unexpected(HERE, other, &["--help"]).into()),
    }
}

fn regenerate(parser: &mut lexopt::Parser) -> Result<Outcome, Error> {
    let request = match regenerate::read_request(parser)? {
        Parsed::Help => return help(regenerate::USAGE),
        Parsed::Run(request) => request,
    };
    let report = regenerate::regenerate(&Workspace::find()?, &request)?;
    print(&report.drift());
    eprintln!("{report}");
    Ok(report.outcome())
}

fn public_api(parser: &mut lexopt::Parser) -> Result<Outcome, Error> {
    let request = match api::read_request(parser)? {
        Parsed::Help => return help(api::USAGE),
        Parsed::Run(request) => request,
    };
    let program = std::env::current_exe().map_err(|cause| api::Error::NoCargo { cause })?;
    let report = api::api(&Workspace::find()?, program, &request)?;
    print(&report.to_string());
    Ok(report.outcome())
}

/// Whatever goes wrong here has an exit code of its own, so that nobody takes it for "no changes".
fn diff(parser: &mut lexopt::Parser) -> Result<Outcome, Error> {
    let request = match diff::read_request(parser)? {
        Parsed::Help => return help(diff::USAGE),
        Parsed::Run(request) => request,
    };
    let report = diff::diff(&Workspace::find()?, &request)?;
    print(&diff::write(&report, &request, request.color.for_stdout()));
    Ok(if report.has(request.fail_on) {
        Outcome::Found
    } else {
        Outcome::Done
    })
}

fn upstream(parser: &mut lexopt::Parser) -> Result<Outcome, Error> {
    use upstream::{
        FETCH_USAGE, Format, IMPORT_USAGE, Pip, ProgressIndex, Request, STATUS_USAGE, UPDATE_USAGE,
    };
    let request = match upstream::read_request(parser)? {
        Parsed::Help => {
            return help(&[IMPORT_USAGE, FETCH_USAGE, STATUS_USAGE, UPDATE_USAGE].join("\n"));
        }
        Parsed::Run(request) => request,
    };
    match request {
        Request::Import(Parsed::Help) => return help(IMPORT_USAGE),
        Request::Fetch(Parsed::Help) => return help(FETCH_USAGE),
        Request::Status(Parsed::Help) => return help(STATUS_USAGE),
        Request::Update(Parsed::Help) => return help(UPDATE_USAGE),
        Request::Import(Parsed::Run(given)) => {
            eprintln!("{}", upstream::import(&Workspace::find()?, &given)?);
        }
        Request::Fetch(Parsed::Run(request)) => {
            eprintln!("{}", upstream::fetch(&Workspace::find()?, &request)?);
        }
        Request::Update(Parsed::Run(request)) => {
            let updated = upstream::update(&Workspace::find()?, &Pip, &request, &progress)?;
            print(&updated.review_text(diff::ColorChoice::Auto.for_stdout()));
            eprint!("{updated}");
        }
        Request::Status(Parsed::Run(format)) => {
            let index = ProgressIndex {
                index: &Pip,
                progress: &progress,
            };
            let status = upstream::status(&Workspace::find()?, &index)?;
            print(&match format {
                Format::Text => status.to_string(),
                Format::Json => status.json(),
            });
            return Ok(status.outcome());
        }
    }
    Ok(Outcome::Done)
}

fn help(usage: &str) -> Result<Outcome, Error> {
    print(usage);
    Ok(Outcome::Done)
}

/// Says on standard error what is being done. That nobody can read it is no reason to stop half way.
fn progress(line: std::fmt::Arguments<'_>) {
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}

/// Writes to standard output. A reader that went away (`… | head`) is no error.
fn print(text: &str) {
    let _ = std::io::stdout().lock().write_all(text.as_bytes());
}
