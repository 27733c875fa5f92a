//! Error code and message of a JSON error response, in the spellings that services use.

use crate::json::{Container, Cursor};
use aws_smithy_runtime_api::http::Headers;
use aws_smithy_schema::serde::SerdeError;
use std::fmt;

/// The members of the body that can hold the error code, in order of priority.
const CODE: [&str; 3] = ["code", "__type", "Code"];

/// The members of the body that can hold the error message, in order of priority.
const MESSAGE: [&str; 3] = ["message", "Message", "errorMessage"];

/// Error code and message of an error response.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct ErrorEnvelope {
    pub(super) code: Option<String>,
    pub(super) message: Option<String>,
    /// Whether the caller or the service caused the error, as services that once used the query protocol
    /// report it: `Sender` or `Receiver`.
    pub(super) fault: Option<String>,
}

impl ErrorEnvelope {
    /// Reads the envelope as far as it can be read: other members of the body can have any value and any
    /// depth, and the body can be incomplete.
    ///
    /// The code in a header has priority over that in the body: that of `x-amzn-query-error`, which
    /// services that once used the query protocol send for programs that know their old codes, over that
    /// of `x-amzn-errortype`.
    pub(super) fn read(headers: &Headers, body: &[u8]) -> Self {
        let mut codes = CODE.map(|name| (name, None));
        let mut messages = MESSAGE.map(|name| (name, None));
        // Members after the first error are not read.
        let _ = read_members(body, &mut |name, value| {
            let slots = codes.iter_mut().chain(&mut messages);
            for (_, slot) in slots.filter(|(slot, _)| *slot == name) {
                *slot = Some(value.to_owned());
            }
        });
        let in_body = codes
            .into_iter()
            .filter_map(|(_, code)| bare_code(&code?))
            .next();
        let mut envelope = Self {
            code: headers
                .get("x-amzn-errortype")
                .and_then(bare_code)
                .or(in_body),
            message: messages.into_iter().find_map(|(_, message)| message),
            fault: None,
        };
        let query_error = headers.get("x-amzn-query-error");
        if let Some((code, fault)) = query_error.and_then(|header| header.split_once(';'))
            && !code.is_empty()
        {
            envelope.code = Some(code.to_owned());
            envelope.fault = Some(fault.to_owned());
        }
        envelope
    }
}

/// Returns an error code without its namespace and URL: `Name` of `namespace#Name:http://…`.
fn bare_code(code: &str) -> Option<String> {
    let code = code.split(':').next().unwrap_or(code);
    let code = code.rsplit('#').next().unwrap_or(code).trim();
    (!code.is_empty()).then(|| code.to_owned())
}

/// Passes the strings among the members of an object to `member`, up to the first syntax error. Other values
/// are skipped without recursion.
fn read_members(body: &[u8], member: &mut dyn FnMut(&str, &str)) -> Result<(), SerdeError> {
    let mut cursor = Cursor::of_valid_prefix(body);
    cursor.open(Container::Object)?;
    while cursor.next(Container::Object)? {
        let name = cursor.key()?;
        match cursor.peek()? {
            Some(b'"') => member(&name, &cursor.string()?),
            _ => cursor.skip_value(usize::MAX)?,
        }
    }
    Ok(())
}

/// The kind of a JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum JsonKind {
    Object,
    Array,
    String,
    Number,
    Boolean,
    Null,
}

impl JsonKind {
    /// Returns the kind of a body that is one valid JSON value, or `None` if it is not.
    pub(super) fn of(body: &[u8]) -> Option<Self> {
        let mut cursor = Cursor::new(body);
        let kind = match cursor.peek().ok()?? {
            b'{' => Self::Object,
            b'[' => Self::Array,
            b't' | b'f' => Self::Boolean,
            b'n' => Self::Null,
            b'"' => Self::String,
            _ => Self::Number,
        };
        cursor.skip_value(usize::MAX).ok()?;
        cursor.end().ok()?;
        Some(kind)
    }
}

impl fmt::Display for JsonKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Object => "a JSON object",
            Self::Array => "a JSON array",
            Self::String => "a JSON string",
            Self::Number => "a JSON number",
            Self::Boolean => "a JSON boolean",
            Self::Null => "a JSON null",
        })
    }
}

#[cfg(test)]
mod tests;
