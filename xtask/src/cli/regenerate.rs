//! The arguments of `cargo xtask regenerate`.

use std::path::PathBuf;

use clap::{Args, ValueHint};

use crate::regenerate::{Mode, Request, Target};

const USAGE: &str = "\
cargo xtask regenerate [--check] [SERVICE]...
       cargo xtask regenerate [--check] --model FILE --out DIR";

const EXAMPLES: &str = "\
Examples:
  cargo xtask regenerate                 Write every crate
  cargo xtask regenerate cognito-sync    Write one crate
  cargo xtask regenerate --check         Show which files are out of date
  cargo xtask regenerate --model botocore/data/sqs/2012-11-05/service-2.json.gz --out /tmp/sqs
                                         Write a crate from a model outside of this workspace

Exit codes:
  0  the crates are written, or --check found no difference
  1  --check found a difference, or an item without documentation
  2  the command failed, or its arguments are wrong";

/// Write the crates in generated/ from the models in model/
///
/// Removes generated files that no model produces, and writes only files whose text changed. If a
/// model is invalid, nothing is written or removed.
#[derive(Args, Clone, Debug, PartialEq, Eq)]
#[command(override_usage = USAGE, after_help = EXAMPLES)]
pub struct RegenerateArgs {
    /// Services to generate, by their folders in model/ [default: all]
    #[arg(value_name = "SERVICE", conflicts_with = "model")]
    services: Vec<String>,

    /// Write nothing; print the differences, and exit with 1 if there are any
    #[arg(long)]
    check: bool,

    /// Generate from this service-2.json or service-2.json.gz; endpoint-rule-set-1.json,
    /// paginators-1.json, overrides.toml and docs.toml beside it are read if they exist
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, requires = "out")]
    model: Option<PathBuf>,

    /// Folder of the crate of --model: new, empty, or written by an earlier run
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath, requires = "model")]
    out: Option<PathBuf>,
}

impl From<RegenerateArgs> for Request {
    fn from(args: RegenerateArgs) -> Self {
        Self {
            target: match (args.model, args.out) {
                (Some(file), Some(out)) => Target::Model { file, out },
                _ if args.services.is_empty() => Target::All,
                _ => Target::Services(args.services),
            },
            mode: match args.check {
                true => Mode::Check,
                false => Mode::Write,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::{Command, parse};

    fn read(args: &[&str]) -> Result<Request, String> {
        let args = ["regenerate"].iter().chain(args);
        match parse(args) {
            Ok(Some(Command::Regenerate(args))) => Ok(args.into()),
            Ok(other) => panic!("{other:?}"),
            Err(error) => Err(error.to_string()),
        }
    }

    #[test]
    fn services_and_check() {
        assert_eq!(
            read(&["a", "--check", "b"]),
            Ok(Request {
                target: Target::Services(vec!["a".into(), "b".into()]),
                mode: Mode::Check
            })
        );
        assert_eq!(
            read(&[]),
            Ok(Request {
                target: Target::All,
                mode: Mode::Write
            })
        );
    }

    #[test]
    fn a_model_requires_a_folder_and_no_services() {
        let (file, out) = ("m.json".into(), "dir".into());
        assert_eq!(
            read(&["--model", "m.json", "--out=dir"]),
            Ok(Request {
                target: Target::Model { file, out },
                mode: Mode::Write,
            })
        );
        for (args, part) in [
            (&["--model", "m.json"][..], "not provided:\n  --out <DIR>"),
            (&["--out", "dir"], "not provided:\n  --model <FILE>"),
            (
                &["s", "--model", "m", "--out", "d"],
                "'[SERVICE]...' cannot be used with '--model <FILE>'",
            ),
        ] {
            let error = read(args).unwrap_err();
            assert!(error.contains(part), "{part:?} is not in {error}");
        }
    }

    #[test]
    fn an_unknown_option_is_an_error_with_a_suggestion() {
        for (args, part) in [
            (&["--chekc"][..], "similar argument exists: '--check'"),
            (&["--zzz"], "unexpected argument '--zzz' found"),
            (&["--model"], "'--model <FILE>'"),
            (&["--check=yes"], "unexpected value 'yes' for '--check'"),
        ] {
            let error = read(args).unwrap_err();
            assert!(error.contains(part), "{part:?} is not in {error}");
        }
    }
}
