//! The maintainer's command line: generates the crates, compares models and APIs, imports models.
//!
//! Each command is one module with a request type and a function that runs the request on a
//! [`Workspace`] and returns a report. [`cli`] parses arguments into requests. Only this file prints,
//! so that tests can call the commands as functions.

pub mod api;
pub mod cli;
pub mod diff;
pub mod drift;
pub mod error;
pub mod file_error;
pub mod file_transaction;
mod json_text;
pub mod models;
mod progress;
pub mod regenerate;
pub mod rustfmt;
pub mod tree;
pub mod upstream;
pub mod version;
pub mod workspace;

use std::ffi::OsString;
use std::io::Write as _;
use std::process::ExitCode;

use cli::{Command, UpstreamCommand};
pub use error::Error;
pub use progress::Progress;
use sdk_codegen::escape_invisible_in_lines;
pub use workspace::Workspace;

/// The result of a command that did not fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The command completed and found nothing to report.
    Success,
    /// A check found a difference: `regenerate --check` files that are out of date, `upstream status`
    /// files that differ from those of the newest release, `api` a breaking change without the
    /// version that it requires.
    Difference,
    /// `diff` found a change that `--fail-on` selects.
    SelectedChange,
}

impl Outcome {
    /// Returns the exit code of the process.
    fn code(self) -> u8 {
        match self {
            Self::Success => 0,
            Self::Difference => 1,
            Self::SelectedChange => 100,
        }
    }
}

/// The exit code of a command that failed, and of wrong usage.
const FAILED: u8 = 2;

/// The exit code of a `diff` that failed or was used wrongly.
const NOT_COMPARED: u8 = 101;

/// Runs the command line: parses `args` (without the program's name), runs the command, prints its
/// report, and returns the exit code of the process.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    if let Some(rustdoc) = std::env::var_os(api::REAL_RUSTDOC) {
        return api::run_as_rustdoc(rustdoc, args);
    }
    let args: Vec<OsString> = args.into_iter().collect();
    // A failed comparison has an exit code of its own, so that no script takes it for "no changes".
    let failed = match args.first().is_some_and(|first| first == "diff") {
        true => NOT_COMPARED,
        false => FAILED,
    };
    let code = match cli::parse(&args) {
        Ok(command) => match execute(command) {
            Ok(outcome) => outcome.code(),
            Err(error) => {
                tell(&format!("error: {}\n", error::Chain(&error)));
                failed
            }
        },
        Err(error) => {
            // A reader that went away (`… | head`) is no error.
            let _ = error.print();
            match error.use_stderr() {
                true => failed,
                false => Outcome::Success.code(),
            }
        }
    };
    ExitCode::from(code)
}

fn execute(command: Option<Command>) -> Result<Outcome, Error> {
    match command {
        None => {
            print(&cli::help());
            Ok(Outcome::Success)
        }
        Some(Command::Regenerate(args)) => {
            let report = regenerate::regenerate(&Workspace::find()?, &args.into())?;
            print(&escape_invisible_in_lines(&report.drift()));
            tell(&format!("{report}\n"));
            Ok(report.outcome())
        }
        Some(Command::Diff(args)) => {
            let request = diff::Request::from(args);
            let report = diff::diff(&Workspace::find()?, &request)?;
            print(&diff::write(&report, &request, request.color.for_stdout()));
            Ok(match report.has(request.fail_on) {
                true => Outcome::SelectedChange,
                false => Outcome::Success,
            })
        }
        Some(Command::Upstream(command)) => upstream(command),
        Some(Command::Api(args)) => {
            let program =
                std::env::current_exe().map_err(|source| api::Error::CargoNotStarted { source })?;
            let report = api::api(&Workspace::find()?, program, args.into(), &progress)?;
            print(&escape_invisible_in_lines(&report.to_string()));
            Ok(report.outcome())
        }
        Some(Command::Completions(args)) => {
            print(&cli::completions(args.shell()));
            Ok(Outcome::Success)
        }
    }
}

fn upstream(command: UpstreamCommand) -> Result<Outcome, Error> {
    use upstream::{Format, Pip, ProgressIndex};
    match command {
        UpstreamCommand::Import(args) => {
            let report = upstream::import(&Workspace::find()?, &args.into())?;
            tell(&format!("{report}\n"));
        }
        UpstreamCommand::Fetch(args) => {
            let report = upstream::fetch(&Workspace::find()?, &args.into())?;
            tell(&format!("{report}\n"));
        }
        UpstreamCommand::Status(args) => {
            let index = ProgressIndex {
                index: &Pip,
                progress: &progress,
            };
            let status = upstream::status(&Workspace::find()?, &index)?;
            print(&match args.format() {
                Format::Text => escape_invisible_in_lines(&status.to_string()).into_owned(),
                Format::Json => status.json(),
            });
            return Ok(status.outcome());
        }
        UpstreamCommand::Update(args) => {
            let report = upstream::update(&Workspace::find()?, &Pip, &args.into(), &progress)?;
            print(&report.review_text(diff::ColorChoice::Auto.for_stdout()));
            tell(&report.to_string());
        }
    }
    Ok(Outcome::Success)
}

/// Prints a line of progress on standard error.
fn progress(line: std::fmt::Arguments<'_>) {
    tell(&format!("{line}\n"));
}

/// Writes lines for a person to standard error. They can contain names and values of a model, so that
/// invisible characters are escaped. A failure to write does not stop the command.
fn tell(lines: &str) {
    let lines = escape_invisible_in_lines(lines);
    let _ = std::io::stderr().lock().write_all(lines.as_bytes());
}

/// Writes to standard output. A reader that went away (`… | head`) is no error.
fn print(text: &str) {
    let _ = std::io::stdout().lock().write_all(text.as_bytes());
}
