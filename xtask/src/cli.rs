//! The command line: commands, options, help texts and shell completions.
//!
//! One file for each command declares its options and converts them into the request type of the
//! command's module. clap checks the arguments, suggests corrections and prints help.

mod api;
mod diff;
mod regenerate;
mod upstream;

use std::ffi::OsString;

use clap::{Args, CommandFactory as _, Parser, Subcommand};
use clap_complete::Shell;

pub use api::ApiArgs;
pub use diff::DiffArgs;
pub use regenerate::RegenerateArgs;
pub use upstream::{FetchArgs, ImportArgs, StatusArgs, UpdateArgs, UpstreamCommand};

const EXAMPLES: &str = "\
Examples:
  cargo xtask regenerate                  Write the crates in generated/
  cargo xtask diff git:HEAD~10 git:HEAD   Show what the last ten commits change for users
  cargo xtask help upstream update        Show the options of a command

Exit codes:
  0  the command succeeded, or found no difference
  1  `regenerate --check` or `upstream status` found a difference, documentation is missing, or
     `api` found a change that the version does not allow
  2  the command failed, or its arguments are wrong
`diff` has exit codes of its own; see `cargo xtask diff --help`.";

/// Generate the SDK crates, compare models and public APIs, and import service models
#[derive(Debug, Parser)]
#[command(
    name = "xtask",
    bin_name = "cargo xtask",
    version,
    no_binary_name = true,
    after_help = EXAMPLES
)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
}

/// A command with its options.
#[derive(Clone, Debug, PartialEq, Eq, Subcommand)]
pub enum Command {
    #[allow(
        missing_docs,
        reason = "a doc comment would replace the help text of the options"
    )]
    Regenerate(RegenerateArgs),
    #[allow(
        missing_docs,
        reason = "a doc comment would replace the help text of the options"
    )]
    Diff(DiffArgs),
    /// Import models of an upstream release, and move to another release
    #[command(subcommand, after_help = upstream::EXAMPLES)]
    Upstream(UpstreamCommand),
    #[allow(
        missing_docs,
        reason = "a doc comment would replace the help text of the options"
    )]
    Api(ApiArgs),
    #[allow(
        missing_docs,
        reason = "a doc comment would replace the help text of the options"
    )]
    Completions(CompletionsArgs),
}

const COMPLETIONS_EXAMPLES: &str = "\
Examples:
  bash, in ~/.bashrc:
    xtask() { cargo xtask \"$@\"; }
    source <(cargo xtask completions bash)
  zsh, in ~/.zshrc after compinit:
    xtask() { cargo xtask \"$@\"; }
    source <(cargo xtask completions zsh)
  fish, in ~/.config/fish/config.fish:
    function xtask; cargo xtask $argv; end
    cargo xtask completions fish | source";

/// Print a script that completes the command line in a shell
///
/// The script completes the command `xtask`, since the shell's own script for cargo completes
/// `cargo xtask`. Define `xtask` as a function that calls `cargo xtask`.
#[derive(Args, Clone, Debug, PartialEq, Eq)]
#[command(after_help = COMPLETIONS_EXAMPLES)]
pub struct CompletionsArgs {
    /// The shell that reads the script
    #[arg(value_name = "SHELL")]
    shell: Shell,
}

impl CompletionsArgs {
    /// Returns the shell that reads the script.
    pub fn shell(&self) -> Shell {
        self.shell
    }
}

/// Parses arguments, without the program's name. Returns `None` if there are none.
///
/// # Errors
///
/// The error of clap holds the text to print: of wrong usage, or of `--help` and `--version`.
pub fn parse(
    args: impl IntoIterator<Item = impl Into<OsString> + Clone>,
) -> Result<Option<Command>, clap::Error> {
    Ok(Cli::try_parse_from(args)?.command)
}

/// Returns the help text of the program.
pub fn help() -> String {
    Cli::command().render_help().to_string()
}

/// Returns the completion script for `shell`.
pub fn completions(shell: Shell) -> String {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "xtask", &mut script);
    String::from_utf8_lossy(&script).into_owned()
}

/// Returns the words in backquotes: `a`, `b`, `c`.
pub(crate) fn code_list(words: &[impl AsRef<str>]) -> String {
    let words: Vec<String> = words
        .iter()
        .map(|word| format!("`{}`", word.as_ref()))
        .collect();
    words.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_declaration_is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn a_shell_is_required_and_known() {
        assert!(parse(["completions"]).is_err());
        let error = parse(["completions", "bahs"]).unwrap_err().to_string();
        assert!(error.contains("similar value exists: 'bash'"), "{error}");
    }
}
