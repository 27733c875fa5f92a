//! The formats of a report. Each is written from the same list of changes.

mod changelog;
mod groups;
mod html;
mod json;
mod markdown;
mod markdown_text;
mod sentence;
mod text;

use std::io::IsTerminal as _;

pub(super) use changelog::changelog;
pub use changelog::changelog_section;
use clap::ValueEnum;
pub use html::html;
pub use json::json;
pub use markdown::markdown;
pub use text::text;

/// A format of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For a terminal
    Text,
    /// For programs; docs/diff.md describes it
    Json,
    /// For a comment on a pull request
    Markdown,
    /// A page for a browser
    Html,
}

/// The use of colors in the text format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ColorChoice {
    /// On a terminal, unless NO_COLOR is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

impl ColorChoice {
    /// Returns the colors for standard output.
    pub fn for_stdout(self) -> Colors {
        let disabled = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        match self {
            Self::Always => Colors::Some,
            Self::Never => Colors::None,
            Self::Auto if disabled => Colors::None,
            Self::Auto if std::io::stdout().is_terminal() => Colors::Some,
            Self::Auto => Colors::None,
        }
    }
}

/// Colors in the text format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colors {
    /// Terminal colors.
    Some,
    /// No colors.
    None,
}
