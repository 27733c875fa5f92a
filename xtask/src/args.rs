//! What the commands share in reading arguments: one kind of error, with a hint on each.

use std::ffi::OsString;
use std::fmt;
use std::path::PathBuf;

use lexopt::{Arg, Parser};

/// Arguments as read: a request, or the wish to see the usage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Parsed<T> {
    /// `--help` was among the arguments.
    Help,
    /// The arguments are complete.
    Run(T),
}

/// Arguments that make no request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UsageError {
    command: &'static str,
    problem: String,
    hint: Option<String>,
}

impl UsageError {
    /// A problem in words, and what to do instead.
    pub fn new(command: &'static str, problem: impl Into<String>, hint: impl Into<String>) -> Self {
        Self {
            command,
            problem: problem.into(),
            hint: Some(hint.into()),
        }
    }

    /// `given` stands where one of `known` must.
    pub fn unknown_command(command: &'static str, given: OsString, known: &[&str]) -> Self {
        let given = given.to_string_lossy();
        Self {
            command,
            problem: format!("`{command}` has no command `{given}`"),
            hint: Some(nearest(&given, known)),
        }
    }

    /// `arg` is not among `options`, or is a value where none belongs.
    pub fn unexpected(command: &'static str, arg: Arg<'_>, options: &[&str]) -> Self {
        let (problem, hint) = match arg {
            Arg::Value(value) => (
                format!(
                    "`{command}` does not take the argument `{}`",
                    value.to_string_lossy()
                ),
                None,
            ),
            Arg::Long(name) => option(command, &format!("--{name}"), options),
            Arg::Short(name) => option(command, &format!("-{name}"), options),
        };
        Self {
            command,
            problem,
            hint,
        }
    }
}

fn option(command: &str, given: &str, options: &[&str]) -> (String, Option<String>) {
    (
        format!("`{command}` has no option `{given}`"),
        Some(nearest(given, options)),
    )
}

/// The one word that was probably meant, else all of them.
fn nearest(given: &str, known: &[&str]) -> String {
    match similar::get_close_matches(given, known, 1, 0.6).first() {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("it knows {}", code_list(known)),
    }
}

/// `a`, `b`, `c`: each word in backquotes.
pub(crate) fn code_list(words: &[impl AsRef<str>]) -> String {
    let words: Vec<String> = words
        .iter()
        .map(|word| format!("`{}`", word.as_ref()))
        .collect();
    words.join(", ")
}

impl fmt::Display for UsageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.problem)?;
        if let Some(hint) = &self.hint {
            write!(f, "\n  hint: {hint}")?;
        }
        write!(f, "\n  see `{} --help`", self.command)
    }
}

impl std::error::Error for UsageError {}

/// The next argument.
pub fn next<'p>(
    parser: &'p mut Parser,
    command: &'static str,
) -> Result<Option<Arg<'p>>, UsageError> {
    parser.next().map_err(|error| UsageError {
        command,
        problem: error.to_string(),
        hint: None,
    })
}

/// The path that follows the option just read.
pub fn path(parser: &mut Parser, command: &'static str) -> Result<PathBuf, UsageError> {
    value(parser, command).map(PathBuf::from)
}

/// The word that follows the option just read. What is not Unicode is no word that any option knows,
/// and is refused by its look.
pub fn word(parser: &mut Parser, command: &'static str) -> Result<String, UsageError> {
    value(parser, command).map(|value| value.to_string_lossy().into_owned())
}

fn value(parser: &mut Parser, command: &'static str) -> Result<OsString, UsageError> {
    parser.value().map_err(|error| UsageError {
        command,
        problem: error.to_string(),
        hint: None,
    })
}
