//! Responses of handlers.

use serde_json::Value;

/// A response, valid or not.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Response {
    /// A complete HTTP response with a correct length.
    Whole {
        /// Status code.
        status: u16,
        /// Headers, without `content-length`.
        headers: Vec<(String, String)>,
        /// Body.
        body: Vec<u8>,
    },
    /// A response that has the length of its whole body, of which only the first half is sent before the
    /// connection is closed.
    Half {
        /// Status code.
        status: u16,
        /// Headers, without `content-length`.
        headers: Vec<(String, String)>,
        /// Whole body.
        body: Vec<u8>,
    },
    /// Bytes that are sent unchanged before the connection is closed; none for a connection that is closed
    /// without a response.
    Raw(Vec<u8>),
    /// No response; the connection stays open until the server is dropped.
    Hold,
}

impl Response {
    /// Creates a JSON response with the given request ID in `x-amzn-requestid`.
    pub fn json(status: u16, request_id: &str, body: &Value) -> Self {
        Self::text(status, "application/json", &body.to_string())
            .header("x-amzn-requestid", request_id)
    }

    /// Creates a response with a text body.
    pub fn text(status: u16, content_type: &str, body: &str) -> Self {
        Self::empty(status)
            .header("content-type", content_type)
            .with_body(body)
    }

    /// Creates a response without headers and body.
    pub fn empty(status: u16) -> Self {
        Self::Whole {
            status,
            headers: Vec::new(),
            body: Vec::new(),
        }
    }

    /// Adds a header, if the response has headers.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let Self::Whole { headers, .. } | Self::Half { headers, .. } = &mut self {
            headers.push((name.to_owned(), value.to_owned()));
        }
        self
    }

    /// Returns the response cut in half.
    pub fn cut(self) -> Self {
        match self {
            Self::Whole {
                status,
                headers,
                body,
            } => Self::Half {
                status,
                headers,
                body,
            },
            other => other,
        }
    }

    fn with_body(mut self, text: &str) -> Self {
        if let Self::Whole { body, .. } | Self::Half { body, .. } = &mut self {
            *body = text.as_bytes().to_vec();
        }
        self
    }

    /// Returns the bytes to send.
    pub(crate) fn head_and_body(&self) -> Vec<u8> {
        match self {
            Self::Whole {
                status,
                headers,
                body,
            } => http(*status, headers, body, body.len()),
            Self::Half {
                status,
                headers,
                body,
            } => http(*status, headers, body, body.len() / 2),
            Self::Raw(bytes) => bytes.clone(),
            Self::Hold => Vec::new(),
        }
    }

    /// Returns whether the connection is closed after the response.
    pub(crate) fn closes_connection(&self) -> bool {
        !matches!(self, Self::Whole { .. })
    }
}

/// Returns a response with the length of `body` and its first `sent` bytes. It has no reason phrase, which
/// the standard permits: clients must not depend on it.
fn http(status: u16, headers: &[(String, String)], body: &[u8], sent: usize) -> Vec<u8> {
    let mut text = format!("HTTP/1.1 {status} \r\ncontent-length: {}\r\n", body.len());
    for (name, value) in headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    text.push_str("\r\n");
    let mut bytes = text.into_bytes();
    bytes.extend_from_slice(&body[..sent]);
    bytes
}
