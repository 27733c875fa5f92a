//! The arguments of `cargo xtask regenerate`.

use std::path::PathBuf;

use lexopt::{Arg, Parser};

use crate::args::{self, Parsed, UsageError};

const COMMAND: &str = "cargo xtask regenerate";
const OPTIONS: &[&str] = &["--check", "--model", "--out", "--help"];

/// What `cargo xtask regenerate --help` prints.
pub const USAGE: &str = "\
Usage: cargo xtask regenerate [SERVICE…] [--check]
       cargo xtask regenerate --model FILE --out DIR [--check]

Writes the crates in generated/ from the models in model/, and removes what no model asks for.
Only files whose text changes are written.

Arguments:
  SERVICE…      folders of model/ to generate; all if none is named

Options:
  --check       change nothing: print what would change, and exit with 1 if anything would
  --model FILE  generate from this service-2.json (or .json.gz) instead; the endpoint rules,
                paginators, overrides.toml and docs.toml next to it are used if they are there
  --out DIR     where the crate of --model goes: a new folder, an empty one, or an earlier output
  -h, --help    print this
";

/// What to generate, and whether to write it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// What to generate.
    pub what: What,
    /// Whether to write it.
    pub mode: Mode,
}

/// What to generate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// Every service of the workspace, and nothing else in its folder.
    All,
    /// The services of these folders of `model/`.
    Services(Vec<String>),
    /// The service of any model file.
    Model {
        /// The model.
        file: PathBuf,
        /// The folder of the crate.
        out: PathBuf,
    },
}

/// Whether to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Change files on disk.
    Write,
    /// Only say which files would change.
    Check,
}

/// Reads what follows the command's name.
pub fn read_request(parser: &mut Parser) -> Result<Parsed<Request>, UsageError> {
    let mut mode = Mode::Write;
    let (mut services, mut model, mut out) = (Vec::new(), None, None);
    while let Some(arg) = args::next(parser, COMMAND)? {
        match arg {
            Arg::Long("help") | Arg::Short('h') => return Ok(Parsed::Help),
            Arg::Long("check") => mode = Mode::Check,
            Arg::Long("model") => model = Some(args::path(parser, COMMAND)?),
            Arg::Long("out") => out = Some(args::path(parser, COMMAND)?),
            // A name that is not Unicode names no service; it is refused by its look later.
            Arg::Value(name) => services.push(name.to_string_lossy().into_owned()),
            other => return Err(UsageError::unexpected(COMMAND, other, OPTIONS)),
        }
    }

    let what = match (model, out) {
        (None, None) if services.is_empty() => What::All,
        (None, None) => What::Services(services),
        (Some(file), Some(out)) if services.is_empty() => What::Model { file, out },
        (Some(_), Some(_)) => {
            return Err(UsageError::new(
                COMMAND,
                format!(
                    "{} cannot stand beside `--model`",
                    args::code_list(&services)
                ),
                "name services to generate from model/, or a model with --model, not both",
            ));
        }
        (Some(_), None) => {
            return Err(UsageError::new(
                COMMAND,
                "`--model` needs `--out`",
                "add `--out DIR`",
            ));
        }
        (None, Some(_)) => {
            return Err(UsageError::new(
                COMMAND,
                "`--out` needs `--model`",
                "add `--model FILE`; the crates of model/ always go to generated/",
            ));
        }
    };
    Ok(Parsed::Run(Request { what, mode }))
}

impl Request {
    /// The command that makes the files agree, for those who ran this request to check them.
    pub fn mending_command(&self) -> String {
        match &self.what {
            What::All => COMMAND.to_owned(),
            What::Services(names) => format!("{COMMAND} {}", names.join(" ")),
            What::Model { file, out } => {
                format!(
                    "{COMMAND} --model {} --out {}",
                    file.display(),
                    out.display()
                )
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(args: &[&str]) -> Result<Parsed<Request>, String> {
        read_request(&mut Parser::from_args(args)).map_err(|error| error.to_string())
    }

    #[test]
    fn services_and_check() {
        let what = What::Services(vec!["a".into(), "b".into()]);
        assert_eq!(
            read(&["a", "--check", "b"]),
            Ok(Parsed::Run(Request {
                what,
                mode: Mode::Check
            }))
        );
        assert_eq!(
            read(&[]),
            Ok(Parsed::Run(Request {
                what: What::All,
                mode: Mode::Write
            }))
        );
    }

    #[test]
    fn a_model_needs_a_folder_and_no_services() {
        let (file, out) = ("m.json".into(), "dir".into());
        let request = Request {
            what: What::Model { file, out },
            mode: Mode::Write,
        };
        assert_eq!(
            read(&["--model", "m.json", "--out=dir"]),
            Ok(Parsed::Run(request))
        );
        assert!(
            read(&["--model", "m.json"])
                .unwrap_err()
                .contains("add `--out DIR`")
        );
        assert!(
            read(&["--out", "dir"])
                .unwrap_err()
                .contains("add `--model FILE`")
        );
        assert!(
            read(&["s", "--model", "m", "--out", "d"])
                .unwrap_err()
                .contains("`s`")
        );
    }

    #[test]
    fn an_unknown_option_is_an_error_with_a_hint() {
        let error = read(&["--chekc"]).unwrap_err();
        assert!(
            error.contains("`--chekc`") && error.contains("did you mean `--check`?"),
            "{error}"
        );
        assert!(
            read(&["--zzz"])
                .unwrap_err()
                .contains("`--check`, `--model`, `--out`")
        );
        assert!(read(&["--model"]).unwrap_err().contains("--model"));
        assert!(read(&["--check=yes"]).unwrap_err().contains("--check"));
    }

    #[test]
    fn a_check_names_the_command_that_mends() {
        let mending = |args: &[&str]| match read(args) {
            Ok(Parsed::Run(request)) => request.mending_command(),
            other => panic!("{other:?}"),
        };
        assert_eq!(mending(&["--check"]), "cargo xtask regenerate");
        assert_eq!(
            mending(&["--check", "cognito-sync"]),
            "cargo xtask regenerate cognito-sync"
        );
    }
}
