//! The request, as input of the signer.

use super::error::SignError;
use super::uri::UriParts;
use aws_smithy_runtime_api::http::Request;
use std::fmt;

/// The number of headers for which a request is allocated. Few have more.
const USUAL_HEADERS: usize = 12;

/// A request to sign: method, URI, headers and payload, borrowed and validated.
///
/// Sign a request that has no signature yet. On a retry, start again from the unsigned
/// request: otherwise a header that an earlier attempt added and this one does not, such as
/// an old session token, would be signed and sent.
#[derive(Clone)]
pub struct SignableRequest<'a> {
    method: &'a str,
    uri: UriParts<'a>,
    headers: Vec<(&'a str, &'a str)>,
    body: SignableBody<'a>,
}

/// The payload as input of the signature.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignableBody<'a> {
    /// The signature covers these bytes.
    Bytes(&'a [u8]),
    /// The signature covers a payload with this SHA-256 digest.
    Sha256([u8; 32]),
    /// The signature does not cover the payload and contains `UNSIGNED-PAYLOAD`; few
    /// services accept it.
    Unsigned,
}

impl<'a> SignableRequest<'a> {
    /// Borrows and validates the parts of a request.
    ///
    /// `uri` is absolute, or a path and query if `headers` has a `host`, in the encoding in
    /// which it is sent. Header names may be in any case, and a name may repeat.
    ///
    /// # Errors
    ///
    /// Returns an error if the method, the URI, or the name or value of a header is not valid
    /// in HTTP, or if neither the URI nor a header contains the host.
    pub fn new(
        method: &'a str,
        uri: &'a str,
        headers: impl IntoIterator<Item = (&'a str, &'a str)>,
        body: SignableBody<'a>,
    ) -> Result<Self, SignError> {
        if !is_token(method) {
            return Err(SignError::InvalidMethod {
                method: method.to_owned(),
            });
        }
        let uri = UriParts::parse(uri)?;
        let mut has_host = uri.host.is_some();
        let headers_in = headers.into_iter();
        let mut headers = Vec::with_capacity(headers_in.size_hint().0.max(USUAL_HEADERS));
        for (name, value) in headers_in {
            check_header(name, value)?;
            has_host |= name.eq_ignore_ascii_case("host");
            headers.push((name, value));
        }
        if !has_host {
            return Err(SignError::MissingHost);
        }
        Ok(Self {
            method,
            uri,
            headers,
            body,
        })
    }

    /// Borrows the method, URI and headers of an HTTP request; `body` is the payload to sign.
    ///
    /// Header values that are not UTF-8 are sent but not signed.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`new`](Self::new).
    pub fn from_http<B>(
        request: &'a Request<B>,
        body: SignableBody<'a>,
    ) -> Result<Self, SignError> {
        Self::new(
            request.method(),
            request.uri(),
            request.headers().iter(),
            body,
        )
    }

    pub(super) fn method(&self) -> &'a str {
        self.method
    }

    pub(super) fn uri(&self) -> &UriParts<'a> {
        &self.uri
    }

    pub(super) fn headers(&self) -> &[(&'a str, &'a str)] {
        &self.headers
    }

    pub(super) fn body(&self) -> SignableBody<'a> {
        self.body
    }
}

/// Shows method, host, path and the names of the headers, but no value.
impl fmt::Debug for SignableRequest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.headers.iter().map(|(name, _)| name).collect();
        f.debug_struct("SignableRequest")
            .field("method", &self.method)
            .field("host", &self.uri.host)
            .field("path", &self.uri.path)
            .field("headers", &names)
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}

/// Shows the size of the payload, but not the payload.
impl fmt::Debug for SignableBody<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bytes(bytes) => write!(f, "Bytes({} bytes)", bytes.len()),
            Self::Sha256(_) => f.write_str("Sha256"),
            Self::Unsigned => f.write_str("Unsigned"),
        }
    }
}

fn check_header(name: &str, value: &str) -> Result<(), SignError> {
    if !is_token(name) {
        return Err(SignError::InvalidHeaderName {
            name: name.to_owned(),
        });
    }
    let is_forbidden = |byte: u8| byte.is_ascii_control() && byte != b'\t';
    // Without an early end, the compiler checks many bytes at once.
    if !value
        .bytes()
        .fold(false, |found, byte| found | is_forbidden(byte))
    {
        return Ok(());
    }
    Err(SignError::InvalidHeaderValue {
        name: name.to_owned(),
        position: value.bytes().position(is_forbidden).unwrap_or_default(),
    })
}

/// Returns whether `text` is a `token` of RFC 9110, section 5.6.2.
fn is_token(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| IN_TOKEN[usize::from(byte)])
}

/// For each byte, whether it can be part of a `token`.
const IN_TOKEN: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = (byte as u8).is_ascii_alphanumeric();
        byte += 1;
    }
    let marks = b"!#$%&'*+-.^_`|~";
    let mut mark = 0;
    while mark < marks.len() {
        table[marks[mark] as usize] = true;
        mark += 1;
    }
    table
};

#[cfg(test)]
mod tests {
    use super::*;

    fn request<'a>(
        method: &'a str,
        uri: &'a str,
        header: (&'a str, &'a str),
    ) -> Result<SignableRequest<'a>, SignError> {
        SignableRequest::new(method, uri, [header], SignableBody::Bytes(b"body"))
    }

    fn message(result: Result<SignableRequest<'_>, SignError>) -> String {
        result.unwrap_err().to_string()
    }

    #[test]
    fn errors_describe_the_problem_and_the_fix() {
        let host = ("host", "example.org");
        assert_eq!(
            message(request("GE T", "/", host)),
            "the request method \"GE T\" is not an HTTP token; use a method such as `GET`"
        );
        assert_eq!(
            message(request("GET", "example.org/", host)),
            "the request URI is invalid at byte 0: it is neither absolute nor a path; start \
             it with `https://` or `/`"
        );
        assert_eq!(
            message(request("GET", "/", ("accept", "*/*"))),
            "the request has no host to sign; set an absolute URI or a `host` header"
        );
        assert_eq!(
            message(request("GET", "/", ("na me", ""))),
            "\"na me\" is not a header name; use letters, digits and `-`"
        );
    }

    #[test]
    fn a_forbidden_header_value_is_located_but_not_printed() {
        let message = message(request("GET", "/", ("x-secret", "hush\nhush")));
        assert_eq!(
            message,
            "the value of header `x-secret` has a control character at byte 4; remove it, or \
             encode the value"
        );
        assert!(request("GET", "https://h/", ("x", "tab\tand ü")).is_ok());
    }

    #[test]
    fn debug_shows_neither_header_values_nor_the_payload() {
        let request = request("GET", "https://h/p?q=hush", ("x-secret", "hush")).unwrap();
        assert_eq!(
            format!("{request:?}"),
            "SignableRequest { method: \"GET\", host: Some(\"h\"), path: \"/p\", headers: \
             [\"x-secret\"], body: Bytes(4 bytes), .. }"
        );
    }
}
