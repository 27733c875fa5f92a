//! The arguments of `cargo xtask api`.

use clap::Args;

use crate::api::{Mode, Unpublished};

const EXAMPLES: &str = "\
Examples:
  cargo xtask api             Compare the crates with their last releases
  cargo xtask api --accept    Record the public APIs, with each release

Exit codes:
  0  every version allows the changes of its crate
  1  a change breaks programs, and the version does not allow it
  2  the comparison failed, or the arguments are wrong";

/// Compare the public API of each published crate with that of its last release
///
/// The API of the last release is listed in model/SERVICE/api.txt for a generated crate and in
/// runtime/api.txt for the runtime. The command fails if an item that programs can use was removed
/// and the version of the crate was not raised for it.
#[derive(Args, Clone, Debug, PartialEq, Eq)]
#[command(after_help = EXAMPLES)]
pub struct ApiArgs {
    /// Write the present APIs into the api.txt files, as for a release
    #[arg(long)]
    accept: bool,

    /// Confirm that the recorded version was never published, so that its API may change
    #[arg(long, requires = "accept")]
    unpublished: bool,
}

impl From<ApiArgs> for Mode {
    fn from(args: ApiArgs) -> Self {
        match (args.accept, args.unpublished) {
            (false, _) => Self::Check,
            (true, false) => Self::Accept(Unpublished::Unconfirmed),
            (true, true) => Self::Accept(Unpublished::Confirmed),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::{Command, parse};

    fn read(args: &[&str]) -> Result<Mode, String> {
        let args = ["api"].iter().chain(args);
        match parse(args) {
            Ok(Some(Command::Api(args))) => Ok(args.into()),
            Ok(other) => panic!("{other:?}"),
            Err(error) => Err(error.to_string()),
        }
    }

    #[test]
    fn the_options() {
        assert_eq!(read(&[]), Ok(Mode::Check));
        assert_eq!(
            read(&["--accept"]),
            Ok(Mode::Accept(Unpublished::Unconfirmed))
        );
        assert_eq!(
            read(&["--unpublished", "--accept"]),
            Ok(Mode::Accept(Unpublished::Confirmed))
        );
        let alone = read(&["--unpublished"]).unwrap_err();
        assert!(alone.contains("not provided:\n  --accept"), "{alone}");
        let misspelt = read(&["--acept"]).unwrap_err();
        assert!(
            misspelt.contains("similar argument exists: '--accept'"),
            "{misspelt}"
        );
    }
}
