//! The forms of a report. Each is made of the same list.

mod groups;
mod html;
mod json;
mod markdown;
mod text;

use std::io::IsTerminal as _;

pub use html::html;
pub use json::json;
pub use markdown::markdown;
pub use text::text;

/// A form of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For a terminal.
    Text,
    /// For programs.
    Json,
    /// For a comment on a pull request.
    Markdown,
    /// For a browser.
    Html,
}

impl Format {
    /// All forms by the words of the command line.
    pub const ALL: &[(&str, Self)] = &[
        ("text", Self::Text),
        ("json", Self::Json),
        ("markdown", Self::Markdown),
        ("html", Self::Html),
    ];
}

/// When text has colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColorChoice {
    /// On a terminal, unless the user asked for none by `NO_COLOR`.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

impl ColorChoice {
    /// All choices by the words of the command line.
    pub const ALL: &[(&str, Self)] = &[
        ("auto", Self::Auto),
        ("always", Self::Always),
        ("never", Self::Never),
    ];

    /// What that means for standard output.
    pub fn for_stdout(self) -> Colors {
        let asked_for_none = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        match self {
            Self::Always => Colors::Some,
            Self::Never => Colors::None,
            Self::Auto if asked_for_none => Colors::None,
            Self::Auto if std::io::stdout().is_terminal() => Colors::Some,
            Self::Auto => Colors::None,
        }
    }
}

/// Whether text has colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colors {
    /// It has.
    Some,
    /// It has not.
    None,
}
