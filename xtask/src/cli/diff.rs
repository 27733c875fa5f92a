//! The arguments of `cargo xtask diff`.

use std::path::PathBuf;

use clap::builder::{OsStringValueParser, TypedValueParser as _};
use clap::{Args, ValueHint};

use crate::diff::{ColorChoice, FailOn, Format, Request};
use crate::models::Location;

const USAGE: &str = "cargo xtask diff [OPTIONS] [OLD NEW]";

const EXAMPLES: &str = "\
Examples:
  cargo xtask diff                               Compare HEAD with the working tree
  cargo xtask diff git:HEAD~10 git:HEAD --suggest-version
                                                 Show what ten commits change for users
  cargo xtask diff old/service-2.json.gz model/cognito-sync --format html > diff.html
                                                 Compare two models, as a page for a browser

Exit codes:
  0    the sides were compared, and --fail-on selects no change
  100  --fail-on selects a change
  101  the comparison failed, or the arguments are wrong
docs/diff.md lists the rules and describes the JSON output.";

/// Show what a change of the models means for users of the generated crates
///
/// For each change the report states whether programs still compile, whether running programs still
/// work, and what to do. Without OLD and NEW the models of HEAD are compared with those of the
/// working tree.
#[derive(Args, Clone, Debug, PartialEq, Eq)]
#[command(override_usage = USAGE, after_help = EXAMPLES)]
pub struct DiffArgs {
    /// The old side: a service-2.json or service-2.json.gz; a folder, which is model/, a service or
    /// an API version in it, or the data folder of botocore; or git:REV or git:REV:PATH for this
    /// repository at a revision, where PATH is model unless given
    #[arg(
        value_name = "OLD",
        value_hint = ValueHint::AnyPath,
        value_parser = OsStringValueParser::new().map(Location::from),
        requires = "new"
    )]
    old: Option<Location>,

    /// The new side, in the same form
    #[arg(
        value_name = "NEW",
        value_hint = ValueHint::AnyPath,
        value_parser = OsStringValueParser::new().map(Location::from)
    )]
    new: Option<Location>,

    /// Format of the report
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,

    /// Use of colors in the text format; the other formats have none
    #[arg(long, value_name = "WHEN", default_value = "auto")]
    color: ColorChoice,

    /// Changes that make the command exit with 100
    #[arg(long, value_name = "VERDICT", default_value = "major")]
    fail_on: FailOn,

    /// TOML file of [[ignore]] entries, each with `fingerprint` and `reason`: changes that --fail-on
    /// does not count
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    ignore: Option<PathBuf>,

    /// Print the next version of each crate
    #[arg(long)]
    suggest_version: bool,

    /// Print a section of a changelog, in Markdown, instead of the report
    #[arg(long, conflicts_with = "format")]
    changelog: bool,
}

impl From<DiffArgs> for Request {
    fn from(args: DiffArgs) -> Self {
        let (old, new) = match (args.old, args.new) {
            (Some(old), Some(new)) => (old, new),
            _ => (Location::head(), Location::working_tree()),
        };
        Self {
            old,
            new,
            format: args.format,
            color: args.color,
            fail_on: args.fail_on,
            ignore: args.ignore,
            suggest_version: args.suggest_version,
            changelog: args.changelog,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::{Command, parse};

    fn read(args: &[&str]) -> Result<Request, String> {
        let args = ["diff"].iter().chain(args);
        match parse(args) {
            Ok(Some(Command::Diff(args))) => Ok(args.into()),
            Ok(other) => panic!("{other:?}"),
            Err(error) => Err(error.to_string()),
        }
    }

    #[test]
    fn the_defaults() {
        let request = Request::between(Location::head(), Location::working_tree());
        assert_eq!(read(&[]), Ok(request));
    }

    #[test]
    fn the_options() {
        let location = |text: &str| Location::from(std::ffi::OsString::from(text));
        let request = Request {
            old: location("git:v1"),
            new: location("new.json"),
            format: Format::Html,
            color: ColorChoice::Never,
            fail_on: FailOn::Wire,
            ignore: Some("ignore.toml".into()),
            suggest_version: true,
            changelog: false,
        };
        let args = "git:v1 new.json --format html --color=never --fail-on wire --ignore ignore.toml \
                    --suggest-version";
        let args: Vec<&str> = args.split(' ').collect();
        assert_eq!(read(&args), Ok(request));
    }

    #[test]
    fn wrong_usage_is_explained() {
        for (args, part) in [
            (&["old"][..], "not provided:\n  <NEW>"),
            (
                &["old", "new", "third"],
                "unexpected argument 'third' found",
            ),
            (&["--format", "jsno"], "similar value exists: 'json'"),
            (
                &["--fail-on", "all"],
                "[possible values: major, minor, wire, never]",
            ),
            (&["--color"], "[possible values: auto, always, never]"),
            (
                &["--sugest-version"],
                "similar argument exists: '--suggest-version'",
            ),
            (
                &["--changelog", "--format", "markdown"],
                "'--changelog' cannot be used with '--format <FORMAT>'",
            ),
        ] {
            let error = read(args).unwrap_err();
            assert!(error.contains(part), "{part:?} is not in {error}");
        }
    }
}
