//! Position in a JSON text, and the tokens that are read there.

use super::number::Number;
use super::string::{Scratch, plain_length};
use aws_smithy_schema::serde::SerdeError;
use std::borrow::Cow;

/// The maximum number of containers that can be nested, as in the codecs of aws-smithy-json.
pub(super) const MAX_DEPTH: usize = 128;

/// A position in a JSON text.
pub(crate) struct Cursor<'a> {
    bytes: &'a [u8],
    /// The bytes as text, or as much of them as has been checked to be UTF-8: all, or none.
    text: &'a str,
    position: usize,
    /// Whether a container has just been opened, so that its first element is next.
    is_opened: bool,
    scratch: Scratch,
}

/// A container of values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Container {
    Array,
    Object,
}

impl Container {
    const fn brackets(self) -> (u8, u8) {
        match self {
            Self::Array => (b'[', b']'),
            Self::Object => (b'{', b'}'),
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Array => "array",
            Self::Object => "object",
        }
    }
}

impl<'a> Cursor<'a> {
    /// Returns the start of a body. Whether it is UTF-8 is checked when the first value is read.
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self {
            bytes,
            text: "",
            position: 0,
            is_opened: false,
            scratch: Scratch::default(),
        }
    }

    /// Returns the start of a body of which only the part before the first invalid UTF-8 is read.
    pub(crate) fn of_valid_prefix(bytes: &'a [u8]) -> Self {
        let valid = match std::str::from_utf8(bytes) {
            Ok(text) => text.len(),
            Err(error) => error.valid_up_to(),
        };
        Self::new(&bytes[..valid])
    }

    /// Returns `true` if the body has no byte at all.
    pub(super) fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// Returns the position, in bytes.
    pub(super) fn position(&self) -> usize {
        self.position
    }

    /// Returns the number of bytes that follow.
    pub(super) fn remaining(&self) -> usize {
        self.bytes.len() - self.position
    }

    /// Returns whether a null is next. Unlike other methods, this one does not skip whitespace.
    #[inline]
    pub(super) fn is_null(&self) -> bool {
        let rest = self.bytes.get(self.position..).unwrap_or_default();
        rest.starts_with(b"null") && !rest.get(4).is_some_and(u8::is_ascii_alphanumeric)
    }

    /// Skips whitespace and returns the byte that follows.
    #[inline]
    pub(crate) fn peek(&mut self) -> Result<Option<u8>, SerdeError> {
        match self.bytes.get(self.position) {
            Some(byte) if *byte > b' ' && self.is_validated() => Ok(Some(*byte)),
            _ => self.skip_whitespace(),
        }
    }

    #[inline]
    fn is_validated(&self) -> bool {
        self.text.len() == self.bytes.len()
    }

    #[inline(never)]
    fn skip_whitespace(&mut self) -> Result<Option<u8>, SerdeError> {
        if !self.is_validated() {
            self.validate()?;
        }
        while let Some(byte) = self.bytes.get(self.position) {
            match byte {
                b' ' | b'\t' | b'\n' | b'\r' => self.position += 1,
                byte => return Ok(Some(*byte)),
            }
        }
        Ok(None)
    }

    /// Returns the byte after `separator`, if that is next and neither whitespace nor the end follows it.
    #[inline]
    fn directly_after(&self, separator: u8) -> Option<u8> {
        match self.bytes.get(self.position..) {
            Some([first, next, ..]) if *first == separator && *next > b' ' => Some(*next),
            _ => None,
        }
    }

    #[cold]
    fn validate(&mut self) -> Result<(), SerdeError> {
        self.text = std::str::from_utf8(self.bytes).map_err(|error| {
            let position = error.valid_up_to();
            SerdeError::invalid_input(format!("the bytes at byte {position} are not UTF-8"))
        })?;
        Ok(())
    }

    /// Opens a container.
    pub(crate) fn open(&mut self, container: Container) -> Result<(), SerdeError> {
        if self.peek()? != Some(container.brackets().0) {
            return Err(self.mismatch(match container {
                Container::Array => "an array",
                Container::Object => "an object",
            }));
        }
        self.position += 1;
        self.is_opened = true;
        Ok(())
    }

    /// Moves to the next element of an open container, or closes it and returns `false` if there is none.
    #[inline]
    pub(crate) fn next(&mut self, container: Container) -> Result<bool, SerdeError> {
        let close = container.brackets().1;
        let is_element = |byte| byte != close;
        if !self.is_opened && self.directly_after(b',').is_some_and(is_element) {
            self.position += 1;
            return Ok(true);
        }
        self.next_or_end(container)
    }

    #[inline(never)]
    fn next_or_end(&mut self, container: Container) -> Result<bool, SerdeError> {
        let is_first = std::mem::take(&mut self.is_opened);
        let close = container.brackets().1;
        match self.peek()? {
            Some(byte) if byte == close => {
                self.position += 1;
                return Ok(false);
            }
            Some(b',') if !is_first => self.position += 1,
            Some(_) if is_first => return Ok(true),
            _ if is_first => return Err(self.no_element("an element or the end of the", container)),
            _ => return Err(self.no_element("`,` or the end of the", container)),
        }
        match self.peek()? {
            Some(byte) if byte != close => Ok(true),
            _ => Err(self.no_element("an element of the", container)),
        }
    }

    #[cold]
    fn no_element(&self, expected: &str, container: Container) -> SerdeError {
        self.invalid(&format!("{expected} {}", container.name()))
    }

    /// Reads the key of a member of an object, and moves to the value.
    pub(crate) fn key(&mut self) -> Result<Cow<'a, str>, SerdeError> {
        if self.peek()? != Some(b'"') {
            return Err(self.invalid("a key"));
        }
        let key = self.string()?;
        self.colon()?;
        Ok(key)
    }

    /// Reads the key of a member of an object, and moves to the value, if the key is `name` without escapes.
    /// Returns whether it is.
    #[inline]
    pub(super) fn consume_key(&mut self, name: &str) -> Result<bool, SerdeError> {
        let start = self.position + 1;
        let end = start + name.len();
        let is_key = self.bytes.get(self.position) == Some(&b'"')
            && self.bytes.get(start..end) == Some(name.as_bytes())
            && self.bytes.get(end) == Some(&b'"');
        if is_key {
            self.position = end + 1;
            self.colon()?;
        }
        Ok(is_key)
    }

    #[inline]
    fn colon(&mut self) -> Result<(), SerdeError> {
        if self.directly_after(b':').is_some() {
            self.position += 1;
            return Ok(());
        }
        if self.peek()? != Some(b':') {
            return Err(self.invalid("`:`"));
        }
        self.position += 1;
        self.peek()?;
        Ok(())
    }

    /// Reads a string.
    #[inline]
    pub(crate) fn string(&mut self) -> Result<Cow<'a, str>, SerdeError> {
        if self.peek()? != Some(b'"') {
            return Err(self.mismatch("a string"));
        }
        let start = self.position + 1;
        let end = start + plain_length(&self.bytes[start..]);
        if self.bytes.get(end) == Some(&b'"') {
            self.position = end + 1;
            return Ok(Cow::Borrowed(&self.text[start..end]));
        }
        self.escaped_string(start).map(Cow::Owned)
    }

    /// Reads a string with escapes, or with an error, whose first character is at `start`.
    #[inline(never)]
    fn escaped_string(&mut self, start: usize) -> Result<String, SerdeError> {
        let (length, text) = self
            .scratch
            .unescape(&self.bytes[start..])
            .map_err(|(offset, expected)| self.at(start + offset).invalid(expected))?;
        self.position = start + length + 1;
        Ok(text)
    }

    /// Reads a number.
    pub(crate) fn number(&mut self) -> Result<Number<'a>, SerdeError> {
        if !matches!(self.peek()?, Some(b'-' | b'0'..=b'9')) {
            return Err(self.mismatch("a number"));
        }
        let number = Number::parse(&self.text[self.position..]).map_err(|offset| {
            self.at(self.position + offset)
                .invalid("a digit of a number")
        })?;
        self.position += number.text().len();
        Ok(number)
    }

    /// Reads a boolean.
    pub(crate) fn boolean(&mut self) -> Result<bool, SerdeError> {
        match self.peek()? {
            Some(b't') => self.literal("true").map(|()| true),
            Some(b'f') => self.literal("false").map(|()| false),
            _ => Err(self.mismatch("a boolean")),
        }
    }

    /// Reads `true`, `false` or `null`.
    pub(super) fn literal(&mut self, literal: &'static str) -> Result<(), SerdeError> {
        if !self.text[self.position..].starts_with(literal) {
            return Err(self.invalid(&format!("`{literal}`")));
        }
        self.position += literal.len();
        Ok(())
    }

    /// Skips one value, in which at most `limit` containers are nested, without building it.
    pub(crate) fn skip_value(&mut self, limit: usize) -> Result<(), SerdeError> {
        let mut open = Vec::new();
        loop {
            let byte = self.peek()?;
            let container = match byte {
                Some(b'{') => Some(Container::Object),
                Some(b'[') => Some(Container::Array),
                _ => None,
            };
            if let Some(container) = container {
                if open.len() == limit {
                    return Err(self.too_deep());
                }
                self.open(container)?;
                open.push(container);
            } else {
                match byte {
                    Some(b'"') => drop(self.string()?),
                    Some(b't' | b'f') => drop(self.boolean()?),
                    Some(b'n') => self.literal("null")?,
                    Some(b'-' | b'0'..=b'9') => drop(self.number()?),
                    _ => return Err(self.invalid("a value")),
                }
            }
            // The end of this value may be that of containers around it.
            loop {
                match open.last() {
                    None => return Ok(()),
                    Some(&container) if self.next(container)? => {
                        if container == Container::Object {
                            self.key()?;
                        }
                        break;
                    }
                    Some(_) => drop(open.pop()),
                }
            }
        }
    }

    /// Checks that only whitespace follows.
    pub(crate) fn end(&mut self) -> Result<(), SerdeError> {
        match self.peek()? {
            None => Ok(()),
            Some(_) => Err(self.invalid("the end of the body")),
        }
    }

    /// Returns this cursor at another position, for an error.
    fn at(&self, position: usize) -> Cursor<'a> {
        Cursor {
            bytes: self.bytes,
            text: self.text,
            position,
            is_opened: false,
            scratch: Scratch::default(),
        }
    }

    /// Returns the error that the text is not JSON, since something else than expected is next.
    #[cold]
    pub(super) fn invalid(&self, expected: &str) -> SerdeError {
        SerdeError::invalid_input(self.unexpected(expected))
    }

    /// Returns the error that a value of another type is next.
    #[cold]
    pub(super) fn mismatch(&self, expected: &str) -> SerdeError {
        SerdeError::type_mismatch(self.unexpected(expected))
    }

    /// Returns the error that containers are nested too deeply.
    pub(super) fn too_deep(&self) -> SerdeError {
        SerdeError::invalid_input(format!(
            "the value at byte {} is nested in more than {MAX_DEPTH} arrays and objects",
            self.position
        ))
    }

    /// Describes what is next by its type, as its value may be a secret.
    fn unexpected(&self, expected: &str) -> String {
        let found = match self.bytes.get(self.position) {
            None => "the end of the body",
            Some(b'{') => "an object",
            Some(b'[') => "an array",
            Some(b'"') => "a string",
            Some(b'-' | b'0'..=b'9') => "a number",
            Some(b't' | b'f') => "a boolean",
            Some(b'n') => "null",
            Some(0..=0x1f) => "a control character",
            Some(_) => "something else",
        };
        format!("expected {expected} at byte {}, not {found}", self.position)
    }
}
