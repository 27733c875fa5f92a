//! The canonical request: the normalized form that client and service both compute.

use super::context::{ALGORITHM, SigningContext};
use super::headers::{self, PayloadHash};
use super::hex::HexDigest;
use super::instruction::{Instruction, Sensitivity, is_secret_parameter};
use super::request::SignableRequest;
use super::settings::{Expiry, PayloadHeader, SessionToken, SignatureLocation, SigningSettings};
use super::{path, query};
use std::fmt;
use std::ops::Range;

/// The length in bytes for which a canonical request is allocated, besides its path and headers. In few
/// requests the other parts are longer.
const OTHER_LENGTH: usize = 192;

/// The canonical form of a request.
///
/// ```text
/// CanonicalRequest =
///     Method        "\n"
///     CanonicalURI  "\n"    the path: normalized, encoded
///     Query         "\n"    key=value pairs: encoded, sorted, joined by "&"
///     Headers       "\n"    name:value "\n" for each signed header: lower case, sorted, folded
///     SignedHeaders "\n"    the names of those headers, joined by ";"
///     PayloadHash           hexadecimal SHA-256 of the payload, or UNSIGNED-PAYLOAD
/// ```
///
/// `Display` and `Debug` leave out the values of session tokens and cookies;
/// [`as_str`](Self::as_str) is the text that is signed.
pub struct CanonicalRequest {
    text: String,
    /// The part of the text that names the signed headers.
    signed_headers: Range<usize>,
    /// The headers or parameters that signing adds to the request, except the signature.
    added: Added,
}

/// The headers or parameters that signing adds to a request, except the signature.
pub(super) enum Added {
    /// Headers; the signature will be in `authorization`.
    Headers(Vec<Instruction>),
    /// Query parameters; the signature will be in `X-Amz-Signature`.
    Query(Vec<Instruction>),
}

impl CanonicalRequest {
    /// Computes the canonical form that `request` has once it is signed within `context`.
    pub fn new(
        request: &SignableRequest<'_>,
        context: &SigningContext<'_>,
        settings: &SigningSettings,
    ) -> Self {
        let payload = PayloadHash::new(request.body());
        let headers = headers::to_sign(request, context, settings, &payload);
        let mut added = match settings.location {
            SignatureLocation::Headers => {
                Added::Headers(added_headers(context, settings.payload_header, &payload))
            }
            SignatureLocation::Query { expires } => {
                let signed_headers = headers::signed_names(&headers);
                Added::Query(added_parameters(context, expires, signed_headers))
            }
        };
        let token = context
            .session_token()
            .map(|token| added.token_instruction(token));
        let (signed_token, unsigned_token) = match settings.session_token {
            SessionToken::Include => (token, None),
            SessionToken::Exclude => (None, token),
        };
        added.list_mut().extend(signed_token);
        let signed_parameters = match &added {
            Added::Headers(_) => &[],
            Added::Query(parameters) => parameters.as_slice(),
        };

        let uri = request.uri();
        let of_headers = headers
            .iter()
            .map(|(name, value)| 2 * name.len() + value.len() + 3);
        let length = OTHER_LENGTH + uri.path.len() + of_headers.sum::<usize>();
        let mut text = String::with_capacity(length);
        text.push_str(request.method());
        text.push('\n');
        path::push_canonical(
            &mut text,
            uri.path,
            settings.path_normalization,
            settings.path_encoding,
        );
        text.push('\n');
        query::push_canonical(&mut text, uri.query, signed_parameters);
        text.push('\n');
        headers::push_canonical(&mut text, &headers);
        text.push('\n');
        let names_start = text.len();
        headers::push_signed_names(&mut text, &headers);
        let signed_headers = names_start..text.len();
        text.push('\n');
        text.push_str(payload.as_str());

        added.list_mut().extend(unsigned_token);
        Self {
            text,
            signed_headers,
            added,
        }
    }

    /// Returns the text that is signed. It contains the session token if that is signed.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the names of the signed headers, in lower case, joined by semicolons.
    pub fn signed_headers(&self) -> &str {
        &self.text[self.signed_headers.clone()]
    }

    pub(super) fn digest(&self) -> HexDigest {
        HexDigest::of(self.text.as_bytes())
    }

    /// Returns the headers or parameters that signing adds to the request, except the signature.
    pub(super) fn take_added(&mut self) -> Added {
        std::mem::replace(&mut self.added, Added::Headers(Vec::new()))
    }
}

impl Added {
    fn list_mut(&mut self) -> &mut Vec<Instruction> {
        match self {
            Self::Headers(list) | Self::Query(list) => list,
        }
    }

    fn token_instruction(&self, token: &str) -> Instruction {
        let name = match self {
            Self::Headers(_) => headers::SECURITY_TOKEN,
            Self::Query(_) => "X-Amz-Security-Token",
        };
        Instruction::new(name, token.to_owned(), Sensitivity::Secret)
    }
}

/// Returns the headers that signing adds, except `authorization` and the session token.
fn added_headers(
    context: &SigningContext<'_>,
    payload_header: PayloadHeader,
    payload: &PayloadHash,
) -> Vec<Instruction> {
    let public = |name, value: &str| Instruction::new(name, value.to_owned(), Sensitivity::Public);
    let mut added = Vec::with_capacity(4);
    added.push(public(headers::DATE, context.date_time()));
    if payload_header == PayloadHeader::ContentSha256 {
        added.push(public(headers::CONTENT_SHA256, payload.as_str()));
    }
    added
}

/// Returns the query parameters that signing adds, except the signature and the session
/// token.
fn added_parameters(
    context: &SigningContext<'_>,
    expires: Expiry,
    signed_headers: String,
) -> Vec<Instruction> {
    let public = |name, value: String| Instruction::new(name, value, Sensitivity::Public);
    let mut added = Vec::with_capacity(7);
    added.push(public("X-Amz-Algorithm", ALGORITHM.to_owned()));
    added.push(public("X-Amz-Credential", context.credential().to_owned()));
    added.push(public("X-Amz-Date", context.date_time().to_owned()));
    added.push(public("X-Amz-Expires", expires.seconds().to_string()));
    added.push(public("X-Amz-SignedHeaders", signed_headers));
    added
}

impl fmt::Display for CanonicalRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, line) in self.text.split('\n').enumerate() {
            match number {
                0 => f.write_str(line)?,
                1 => write!(f, "\n{line}")?,
                2 => {
                    f.write_str("\n")?;
                    fmt_query(f, line)?;
                }
                // Only header lines have a colon after a sensitive name.
                _ => match line.split_once(':') {
                    Some((name, value)) if headers::sensitivity_of(name) == Sensitivity::Secret => {
                        write!(f, "\n{name}:<redacted, {} bytes>", value.len())?;
                    }
                    _ => write!(f, "\n{line}")?,
                },
            }
        }
        Ok(())
    }
}

/// Writes a canonical query without the values of secret parameters.
fn fmt_query(f: &mut fmt::Formatter<'_>, query: &str) -> fmt::Result {
    for (index, pair) in query.split('&').enumerate() {
        if index > 0 {
            f.write_str("&")?;
        }
        match pair.split_once('=') {
            Some((name, value)) if is_secret_parameter(name) => {
                write!(f, "{name}=<redacted, {} bytes>", value.len())?;
            }
            _ => f.write_str(pair)?,
        }
    }
    Ok(())
}

impl fmt::Debug for CanonicalRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("CanonicalRequest")
            .field(&self.to_string())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sign::{SignableBody, SigningParams};
    use aws_credential_types::Credentials;
    use std::time::{Duration, SystemTime};

    fn printed(settings: SigningSettings) -> String {
        let token = Some("hush/token".to_owned());
        let credentials = Credentials::new("AKID", "hush", token, None, "test");
        let params = SigningParams {
            credentials: &credentials,
            region: "r",
            service: "s",
            time: SystemTime::UNIX_EPOCH,
            settings,
        };
        let headers = [("Cookie", "id=hush"), ("accept", "*/*")];
        let body = SignableBody::Unsigned;
        let request = SignableRequest::new("GET", "https://h/a:b?q=1", headers, body).unwrap();
        let context = SigningContext::new(&params).unwrap();
        let canonical = CanonicalRequest::new(&request, &context, &params.settings);
        assert!(canonical.as_str().contains("hush"));
        assert!(!format!("{canonical:?}").contains("hush"));
        let names: Vec<&str> = canonical.signed_headers().split(';').collect();
        assert_eq!(names[..3], ["accept", "cookie", "host"]);
        canonical.to_string()
    }

    #[test]
    fn printing_hides_secret_headers() {
        assert_eq!(
            printed(SigningSettings::default()),
            "GET\n/a%3Ab\nq=1\naccept:*/*\ncookie:<redacted, 7 bytes>\nhost:h\n\
             x-amz-date:19700101T000000Z\nx-amz-security-token:<redacted, 10 bytes>\n\n\
             accept;cookie;host;x-amz-date;x-amz-security-token\nUNSIGNED-PAYLOAD"
        );
    }

    #[test]
    fn printing_hides_secret_parameters() {
        let expires = Expiry::new(Duration::from_secs(60)).unwrap();
        let location = SignatureLocation::Query { expires };
        let printed = printed(SigningSettings {
            location,
            ..SigningSettings::default()
        });
        let query = printed.lines().nth(2).unwrap();
        assert_eq!(
            query,
            "X-Amz-Algorithm=AWS4-HMAC-SHA256&\
             X-Amz-Credential=AKID%2F19700101%2Fr%2Fs%2Faws4_request&\
             X-Amz-Date=19700101T000000Z&X-Amz-Expires=60&\
             X-Amz-Security-Token=<redacted, 12 bytes>&\
             X-Amz-SignedHeaders=accept%3Bcookie%3Bhost&q=1"
        );
    }
}
