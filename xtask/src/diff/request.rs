//! The arguments of `cargo xtask diff`.

use std::fmt;
use std::path::PathBuf;

use lexopt::{Arg, Parser};
use sdk_codegen::diff::{Api, Wire};

use super::render::{ColorChoice, Format};
use crate::args::{self, Parsed, UsageError};

const COMMAND: &str = "cargo xtask diff";

/// What `cargo xtask diff --help` prints.
pub const USAGE: &str = "\
Usage: cargo xtask diff [OLD NEW] [OPTIONS]

Says what a change of the models does to users of the generated crates: whether their programs still
compile, whether those that run still work, and what to do. OLD and NEW are each a model file
(service-2.json, also .gz), a folder (model/, a service or an API version in it, or the data folder
of botocore), or git:REV[:PATH] for this repository at a revision, where PATH is model/ unless given.
Without OLD and NEW the models of HEAD are compared with those of the working tree.

Options:
  --format FORMAT     text (default), json, markdown or html; not with --changelog
  --color WHEN        whether text is coloured: auto (default: on a terminal, unless NO_COLOR is set),
                      always or never; the other forms have no colours, and take no notice
  --fail-on WHAT      exit with 100 for: major (default), minor (and major), wire, or never
  --ignore FILE       TOML of [[ignore]] entries, each with fingerprint and reason, that do not count
                      for --fail-on; entries that match nothing are reported
  --suggest-version   say which version each crate should have next
  --changelog         print a section for the changelog, in Markdown, instead of the report
  -h, --help          print this

Exit codes: 0 nothing to fail on, 100 found, 101 could not compare. docs/diff.md lists the rules.
";

const OPTIONS: &[&str] = &[
    "--format",
    "--color",
    "--fail-on",
    "--ignore",
    "--suggest-version",
    "--changelog",
    "--help",
];

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

/// Where models are in the repository.
const MODEL: &str = "model";

/// What makes the command exit with 100.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FailOn {
    /// A program that compiled does not compile any more.
    #[default]
    Major,
    /// The API differs at all.
    Minor,
    /// A program that runs does not work any more.
    Wire,
    /// Nothing.
    Never,
}

impl FailOn {
    /// Whether a change of these verdicts is one to fail on.
    pub fn includes(self, api: Api, wire: Wire) -> bool {
        match self {
            Self::Major => api == Api::Major,
            Self::Minor => api >= Api::Minor,
            Self::Wire => wire == Wire::Breaking,
            Self::Never => false,
        }
    }
}

/// What to compare, and how to say it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// What was.
    pub old: Place,
    /// What is.
    pub new: Place,
    /// The form of the report.
    pub format: Format,
    /// Whether text has colours.
    pub color: ColorChoice,
    /// What to exit with 100 for.
    pub fail_on: FailOn,
    /// The file of changes that do not count for it.
    pub ignore: Option<PathBuf>,
    /// Whether to say which version the crates should have.
    pub suggest_version: bool,
    /// Whether to print a section for the changelog instead.
    pub changelog: bool,
}

impl Request {
    /// A comparison that asks for nothing in particular.
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

/// Reads the arguments.
pub fn read_request(parser: &mut Parser) -> Result<Parsed<Request>, UsageError> {
    let mut places = Vec::new();
    let old = Place::Git {
        revision: "HEAD".to_owned(),
        path: MODEL.to_owned(),
    };
    let mut request = Request::between(old, Place::Disk(PathBuf::from(MODEL)));
    let mut format = None;
    while let Some(arg) = args::next(parser, COMMAND)? {
        match arg {
            Arg::Long("help") | Arg::Short('h') => return Ok(Parsed::Help),
            Arg::Long("format") => {
                format = Some(choice(parser, "format", Format::ALL)?);
            }
            Arg::Long("color") => request.color = choice(parser, "color", ColorChoice::ALL)?,
            Arg::Long("fail-on") => {
                request.fail_on = choice(
                    parser,
                    "fail-on",
                    &[
                        ("major", FailOn::Major),
                        ("minor", FailOn::Minor),
                        ("wire", FailOn::Wire),
                        ("never", FailOn::Never),
                    ],
                )?;
            }
            Arg::Long("ignore") => request.ignore = Some(args::path(parser, COMMAND)?),
            Arg::Long("suggest-version") => request.suggest_version = true,
            Arg::Long("changelog") => request.changelog = true,
            Arg::Value(value) => places.push(place(value.into())),
            other => return Err(UsageError::unexpected(COMMAND, other, OPTIONS)),
        }
    }
    if request.changelog && format.is_some() {
        return Err(UsageError::new(
            COMMAND,
            "`--changelog` takes no `--format`: a section for a changelog is Markdown",
            "leave out one of the two",
        ));
    }
    request.format = format.unwrap_or(request.format);
    let mut places = places.into_iter();
    match (places.next(), places.next(), places.next()) {
        (None, _, _) => {}
        (Some(old), Some(new), None) => {
            request.old = old;
            request.new = new;
        }
        (Some(_), None, _) => {
            return Err(UsageError::new(
                COMMAND,
                "one side is missing",
                "name both OLD and NEW, or neither to compare HEAD with the working tree",
            ));
        }
        (_, _, Some(third)) => {
            return Err(UsageError::new(
                COMMAND,
                format!("`{third}` is one side too many"),
                "name OLD and NEW",
            ));
        }
    }
    Ok(Parsed::Run(request))
}

fn place(path: PathBuf) -> Place {
    match path.to_str().and_then(|text| text.strip_prefix("git:")) {
        None => Place::Disk(path),
        Some(rest) => {
            let (revision, path) = match rest.split_once(':') {
                // No path, and an empty one, such as a script's unset variable leaves.
                None | Some((_, "")) => (rest.trim_end_matches(':'), MODEL),
                Some(parts) => parts,
            };
            // A shell that completes paths writes them so.
            let path = path.strip_prefix("./").unwrap_or(path);
            Place::Git {
                revision: revision.to_owned(),
                path: path.trim_end_matches('/').to_owned(),
            }
        }
    }
}

/// The value after an option that takes one of a few words.
fn choice<T: Copy>(
    parser: &mut Parser,
    option: &str,
    choices: &[(&str, T)],
) -> Result<T, UsageError> {
    let words: Vec<&str> = choices.iter().map(|(word, _)| *word).collect();
    let hint = || format!("write one of {}", args::code_list(&words));
    let value = parser
        .value()
        .map_err(|_| UsageError::new(COMMAND, format!("`--{option}` needs a value"), hint()))?;
    let value = value.to_string_lossy().into_owned();
    let found = choices.iter().find(|(word, _)| *word == value);
    found.map(|(_, choice)| *choice).ok_or_else(|| {
        UsageError::new(
            COMMAND,
            format!("`--{option}` does not take `{value}`"),
            hint(),
        )
    })
}
