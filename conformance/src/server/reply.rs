//! Responses of a handler.

use serde_json::Value;

/// An answer, honest or not.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Reply {
    /// A whole HTTP response with its actual length.
    Whole {
        /// The status code.
        status: u16,
        /// The headers, without those for the length of the body.
        headers: Vec<(String, String)>,
        /// The body.
        body: Vec<u8>,
    },
    /// A response with the length of its whole body, which ends after the first half.
    Half {
        /// The status code.
        status: u16,
        /// The headers, without those for the length of the body.
        headers: Vec<(String, String)>,
        /// The whole body, of which half is sent.
        body: Vec<u8>,
    },
    /// These bytes as they are, after which the connection is closed. None at all closes the
    /// connection without a response.
    Raw(Vec<u8>),
    /// No answer; the connection stays open until the server is dropped.
    Hold,
}

impl Reply {
    /// Creates a JSON response with a request ID in `x-amzn-requestid`.
    pub fn json(status: u16, request_id: &str, body: &Value) -> Self {
        Self::text(status, "application/json", &body.to_string())
            .header("x-amzn-requestid", request_id)
    }

    /// Creates a text response.
    pub fn text(status: u16, content_type: &str, body: &str) -> Self {
        Self::empty(status)
            .header("content-type", content_type)
            .with_body(body)
    }

    /// Creates a response without headers or body.
    pub fn empty(status: u16) -> Self {
        Self::Whole {
            status,
            headers: Vec::new(),
            body: Vec::new(),
        }
    }

    /// Adds a header, where there are headers.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let Self::Whole { headers, .. } | Self::Half { headers, .. } = &mut self {
            headers.push((name.to_owned(), value.to_owned()));
        }
        self
    }

    /// Cuts the response in half.
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

    /// The bytes to send.
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

    /// Returns whether the connection cannot be used after this response.
    pub(crate) fn ends_the_connection(&self) -> bool {
        !matches!(self, Self::Whole { .. })
    }
}

/// Returns a response with the length of all of `body` and the first `sent` bytes of it. The reason
/// phrase is omitted, as the standard allows: nothing is to depend on it.
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
