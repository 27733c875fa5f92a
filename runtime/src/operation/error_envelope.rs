//! Error code and message of a JSON error response, in the spellings that services use.

use aws_smithy_json::deserialize::{EscapedStr, Token, json_token_iter};
use aws_smithy_runtime_api::http::Headers;
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
        read_members(body, &mut |name, value| {
            let slots = codes.iter_mut().chain(&mut messages);
            for (_, slot) in slots.filter(|(slot, _)| *slot == name) {
                *slot = value.to_unescaped().ok().map(|text| text.into_owned());
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

/// Passes the strings among the members of an object to `member`, up to the first syntax error. Nested
/// values are skipped without recursion.
fn read_members(body: &[u8], member: &mut dyn FnMut(&str, EscapedStr<'_>)) {
    let mut depth = 0_usize;
    let mut key = None;
    for token in json_token_iter(body) {
        match token {
            Ok(Token::StartObject { .. } | Token::StartArray { .. }) => depth += 1,
            Ok(Token::EndObject { .. } | Token::EndArray { .. }) => depth = depth.saturating_sub(1),
            Ok(Token::ObjectKey { key: name, .. }) if depth == 1 => key = Some(name),
            Ok(Token::ValueString { value, .. }) if depth == 1 => {
                // An array has no keys.
                if let Some(name) = key.take().and_then(|name| name.to_unescaped().ok()) {
                    member(&name, value);
                }
            }
            Ok(_) => {}
            Err(_) => return,
        }
        if depth == 0 {
            return;
        }
    }
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
        let mut kind = None;
        let mut depth = 0_usize;
        for token in json_token_iter(body) {
            let token = token.ok()?;
            if depth == 0 && kind.is_some() {
                // A second value.
                return None;
            }
            kind = kind.or(Some(match token {
                Token::StartObject { .. } => Self::Object,
                Token::StartArray { .. } => Self::Array,
                Token::ValueBool { .. } => Self::Boolean,
                Token::ValueNull { .. } => Self::Null,
                Token::ValueNumber { .. } => Self::Number,
                _ => Self::String,
            }));
            match token {
                Token::StartObject { .. } | Token::StartArray { .. } => depth += 1,
                Token::EndObject { .. } | Token::EndArray { .. } => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        kind.filter(|_| depth == 0)
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
