//! The errors of the generator, and the input texts that they refer to.

use std::fmt;

use crate::invisible::escape_invisible_in_lines;

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
        // The texts contain parts of the input.
        let text = format!(
            "{}: {}: {} (hint: {})",
            self.file, self.path, self.message, self.hint
        );
        f.write_str(&escape_invisible_in_lines(&text))
    }
}

impl std::error::Error for Error {}

/// All errors of some inputs: at least one, in the order of the inputs.
///
/// ```
/// use sdk_codegen::{Source, check};
///
/// let model = r#"{
///     "metadata": {"apiVersion": "2020-01-01", "endpointPrefix": "demo", "protocol": "rest-json"},
///     "operations": {},
///     "shapes": {
///         "Name": {"type": "string", "max": "100"},
///         "Names": {"type": "list", "member": {"shape": "Nmae"}}
///     }
/// }"#;
/// let source = Source { file: "service-2.json", text: model };
/// let errors = check(&source, None).unwrap_err();
/// let places: Vec<&str> = errors.iter().map(|error| error.path()).collect();
/// assert_eq!(places, ["$.shapes.Name.max", "$.shapes.Names.member.shape"]);
/// assert!(errors.as_slice()[1].hint().contains("did you mean `Name`?"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Errors(Vec<Error>);

/// The greatest number of errors that are displayed.
const SHOWN: usize = 200;

impl Errors {
    /// Creates the list, unless there is no error.
    pub fn new(errors: Vec<Error>) -> Option<Self> {
        (!errors.is_empty()).then_some(Self(errors))
    }

    /// Returns all errors.
    pub fn as_slice(&self) -> &[Error] {
        &self.0
    }

    /// Returns all errors.
    pub fn into_vec(self) -> Vec<Error> {
        self.0
    }

    /// Returns an iterator over all errors.
    pub fn iter(&self) -> std::slice::Iter<'_, Error> {
        self.0.iter()
    }
}

impl From<Error> for Errors {
    fn from(error: Error) -> Self {
        Self(vec![error])
    }
}

impl Extend<Error> for Errors {
    fn extend<I: IntoIterator<Item = Error>>(&mut self, errors: I) {
        self.0.extend(errors);
    }
}

impl IntoIterator for Errors {
    type Item = Error;
    type IntoIter = std::vec::IntoIter<Error>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Errors {
    type Item = &'a Error;
    type IntoIter = std::slice::Iter<'a, Error>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// Displays a single error on its line, and several on a line each below their number. Of more than
/// 200 errors, the first 200 are displayed.
impl fmt::Display for Errors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let [error] = self.as_slice() {
            return error.fmt(f);
        }
        write!(f, "{} errors", self.0.len())?;
        for error in self.iter().take(SHOWN) {
            write!(f, "\n  {error}")?;
        }
        match self.0.len().checked_sub(SHOWN) {
            None | Some(0) => Ok(()),
            Some(more) => write!(f, "\n  and {more} more"),
        }
    }
}

impl std::error::Error for Errors {}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(number: usize) -> Error {
        Error::new("m.json", format!("$[{number}]"), "it is wrong", "fix it")
    }

    #[test]
    fn errors_are_displayed_up_to_a_limit() {
        assert_eq!(Errors::new(Vec::new()), None);
        let one = Errors::from(error(1));
        assert_eq!(one.to_string(), "m.json: $[1]: it is wrong (hint: fix it)");
        let mut several = one;
        several.extend([error(2)]);
        assert_eq!(
            several.to_string(),
            "2 errors\n  m.json: $[1]: it is wrong (hint: fix it)\n  \
             m.json: $[2]: it is wrong (hint: fix it)"
        );
        let many = Errors::new((0..SHOWN + 3).map(error).collect()).unwrap();
        let text = many.to_string();
        assert_eq!(text.lines().count(), SHOWN + 2);
        assert!(text.ends_with("\n  and 3 more"), "{text}");
    }

    #[test]
    fn parts_of_the_input_do_not_control_the_terminal() {
        let error = Error::new("m.json", "$", "`\u{1b}[2J\u{202e}`", "fix it");
        assert_eq!(
            error.to_string(),
            r"m.json: $: `\u{1b}[2J\u{202e}` (hint: fix it)"
        );
    }
}
