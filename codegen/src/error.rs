//! The one error type of the generator, and the inputs it points at.

use std::fmt;

/// An input text together with the name under which errors refer to it.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// Where the text came from, as a reader of an error would look for it.
    pub file: &'a str,
    /// The whole text.
    pub text: &'a str,
}

/// Why no code could be generated: what is wrong, where, and how to mend it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    file: String,
    path: String,
    message: String,
    hint: String,
}

impl Error {
    /// Builds an error about the place `path` (JSON path notation, `$` for the whole file) of `file`.
    pub fn new(
        file: impl Into<String>,
        path: impl Into<String>,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) -> Self {
        Self {
            file: file.into(),
            path: path.into(),
            message: message.into(),
            hint: hint.into(),
        }
    }

    /// The file that has to be mended.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The place inside the file, in JSON path notation.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What is wrong.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// How to mend it.
    pub fn hint(&self) -> &str {
        &self.hint
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: {}: {} (hint: {})",
            self.file, self.path, self.message, self.hint
        )
    }
}

impl std::error::Error for Error {}
