//! The error type of the generator, and the input texts that errors refer to.

use std::fmt;

/// An input text together with the name under which errors refer to it.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// The name of the file, as it appears in errors.
    pub file: &'a str,
    /// The contents of the file.
    pub text: &'a str,
}

/// An error in an input: the file, the path in it, the message, and a hint for the fix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    file: String,
    path: String,
    message: String,
    hint: String,
}

impl Error {
    /// Creates an error about `path` in `file`, in JSON path notation (`$` is the whole file).
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

    /// Returns the name of the file.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// Returns the path in the file, in JSON path notation.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the description of the error.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns the hint for the fix.
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
