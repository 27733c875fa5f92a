//! The arguments of `cargo xtask api`.

use lexopt::{Arg, Parser};

use crate::args::{self, Parsed, UsageError};

const COMMAND: &str = "cargo xtask api";
const OPTIONS: &[&str] = &["--accept", "--unpublished", "--help"];

/// What `cargo xtask api --help` prints.
pub const USAGE: &str = "\
Usage: cargo xtask api [--accept [--unpublished]]

Compares the public API of each published crate with that of its last release, which api.txt lists:
model/<service>/api.txt for generated crates, runtime/api.txt for the runtime. Exits with 1 if
something went that programs may use and the crate's version was not raised for it, and with 2 if it
could not compare.

Options:
  --accept       write the lists: to be done with each release
  --unpublished  with --accept: the version was never published, so that its API may still change
  -h, --help     print this
";

/// What to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Request {
    /// Whether to compare or to write.
    pub what: What,
}

/// What to do with the lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// Compare them with the crates.
    Check,
    /// Write them anew.
    Accept(Unpublished),
}

/// Whether somebody said that the present versions were never published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unpublished {
    /// Yes.
    Confirmed,
    /// No: what a list says was released.
    Unconfirmed,
}

/// Reads what follows the command's name.
pub fn read_request(parser: &mut Parser) -> Result<Parsed<Request>, UsageError> {
    let (mut accept, mut unpublished) = (false, Unpublished::Unconfirmed);
    while let Some(arg) = args::next(parser, COMMAND)? {
        match arg {
            Arg::Long("help") | Arg::Short('h') => return Ok(Parsed::Help),
            Arg::Long("accept") => accept = true,
            Arg::Long("unpublished") => unpublished = Unpublished::Confirmed,
            other => return Err(UsageError::unexpected(COMMAND, other, OPTIONS)),
        }
    }
    let what = match (accept, unpublished) {
        (true, unpublished) => What::Accept(unpublished),
        (false, Unpublished::Unconfirmed) => What::Check,
        (false, Unpublished::Confirmed) => {
            return Err(UsageError::new(
                COMMAND,
                "`--unpublished` stands alone",
                "add `--accept`",
            ));
        }
    };
    Ok(Parsed::Run(Request { what }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_options() {
        let read = |args: &[&str]| {
            read_request(&mut Parser::from_args(args)).map_err(|error| error.to_string())
        };
        let run = |what| Ok(Parsed::Run(Request { what }));
        assert_eq!(read(&[]), run(What::Check));
        assert_eq!(
            read(&["--accept"]),
            run(What::Accept(Unpublished::Unconfirmed))
        );
        assert_eq!(
            read(&["--unpublished", "--accept"]),
            run(What::Accept(Unpublished::Confirmed))
        );
        assert!(
            read(&["--unpublished"])
                .unwrap_err()
                .contains("add `--accept`")
        );
        assert!(
            read(&["--acept"])
                .unwrap_err()
                .contains("did you mean `--accept`?")
        );
        assert_eq!(read(&["-h"]), Ok(Parsed::Help));
    }
}
