//! The signed headers and the sensitive headers.

use super::context::SigningContext;
use super::hex::HexDigest;
use super::instruction::Sensitivity;
use super::request::{SignableBody, SignableRequest};
use super::settings::{PayloadHeader, SessionToken, SignatureLocation, SigningSettings};
use ::http::HeaderMap;
use std::cmp::Ordering;

pub(super) const AUTHORIZATION: &str = "authorization";
pub(super) const DATE: &str = "x-amz-date";
pub(super) const SECURITY_TOKEN: &str = "x-amz-security-token";
pub(super) const CONTENT_SHA256: &str = "x-amz-content-sha256";

/// The headers whose values are secret.
const SENSITIVE: &[&str] = &[
    AUTHORIZATION,
    "cookie",
    "proxy-authorization",
    SECURITY_TOKEN,
];

/// The headers that a presigned request does not sign, because the user of the URL, such as
/// a browser, does not send them.
const EXCLUDED_WHEN_PRESIGNED: &[&str] = &["x-amz-checksum-mode", "x-amz-user-agent"];

/// Marks the values of `authorization`, `x-amz-security-token` and the like as sensitive
/// in headers that are about to be sent, so that no layer below prints or indexes them.
///
/// The header map of `aws_smithy_runtime_api` does not store such a mark, so a connector
/// calls this after it has converted the request.
pub fn mark_sensitive(headers: &mut HeaderMap) {
    for (name, value) in headers.iter_mut() {
        if sensitivity_of(name.as_str()) == Sensitivity::Secret {
            value.set_sensitive(true);
        }
    }
}

/// Returns whether the values of the header `name`, in any case, may be shown.
pub(super) fn sensitivity_of(name: &str) -> Sensitivity {
    if contains_name(SENSITIVE, name) {
        Sensitivity::Secret
    } else {
        Sensitivity::Public
    }
}

/// The last line of a canonical request: the digest of the payload, or a constant.
pub(super) enum PayloadHash {
    Hex(HexDigest),
    Unsigned,
}

impl PayloadHash {
    pub(super) fn new(body: SignableBody<'_>) -> Self {
        match body {
            SignableBody::Bytes(bytes) => Self::Hex(HexDigest::of(bytes)),
            SignableBody::Sha256(digest) => Self::Hex(HexDigest::new(&digest)),
            SignableBody::Unsigned => Self::Unsigned,
        }
    }

    pub(super) fn as_str(&self) -> &str {
        match self {
            Self::Hex(hex) => hex.as_str(),
            Self::Unsigned => "UNSIGNED-PAYLOAD",
        }
    }
}

/// Returns the signed headers, sorted by name: those of the request, and those that signing
/// adds, which replace those of the request with the same name.
pub(super) fn to_sign<'a>(
    request: &SignableRequest<'a>,
    context: &'a SigningContext<'_>,
    settings: &SigningSettings,
    payload: &'a PayloadHash,
) -> Vec<(&'a str, &'a str)> {
    let mut added = [None; 3];
    if settings.location == SignatureLocation::Headers {
        added = [
            (settings.payload_header == PayloadHeader::ContentSha256)
                .then(|| (CONTENT_SHA256, payload.as_str())),
            Some((DATE, context.date_time())),
            context.session_token().map(|token| (SECURITY_TOKEN, token)),
        ];
    }
    let is_replaced = |name: &str| {
        let mut added = added.iter().flatten();
        added.any(|(added, _)| added.eq_ignore_ascii_case(name))
    };
    let own = request.headers();
    let mut headers: Vec<(&'a str, &'a str)> = Vec::with_capacity(own.len() + added.len() + 1);
    // Few headers are sorted faster, and with less code, by insertion. Those of the same name remain in order.
    let mut insert = |(name, value)| {
        if !is_excluded(name, settings) {
            let index = headers.partition_point(|(it, _)| compare_names(it, name).is_le());
            headers.insert(index, (name, value));
        }
    };
    let own_kept = own.iter().filter(|(name, _)| !is_replaced(name));
    own_kept
        .chain(added.iter().flatten())
        .copied()
        .for_each(&mut insert);
    let has_host = |(name, _): &(&str, &str)| name.eq_ignore_ascii_case("host");
    if let Some(host) = request.uri().host
        && !own.iter().any(has_host)
    {
        insert(("host", host));
    }
    headers
}

fn is_excluded(name: &str, settings: &SigningSettings) -> bool {
    contains_name(settings.excluded_headers, name)
        || (settings.session_token == SessionToken::Exclude
            && name.eq_ignore_ascii_case(SECURITY_TOKEN))
        || (settings.location != SignatureLocation::Headers
            && contains_name(EXCLUDED_WHEN_PRESIGNED, name))
}

fn contains_name(names: &[&str], name: &str) -> bool {
    names.iter().any(|it| it.eq_ignore_ascii_case(name))
}

/// Appends `name:value[,value…]` and a line end for each name.
pub(super) fn push_canonical(out: &mut String, headers: &[(&str, &str)]) {
    let mut rest = headers.iter();
    let mut previous: Option<&str> = None;
    while let Some((name, value)) = rest.next() {
        match previous {
            Some(previous) if previous.eq_ignore_ascii_case(name) => out.push(','),
            _ => {
                push_lower(out, name);
                out.push(':');
            }
        }
        push_folded(out, value);
        let next = rest.as_slice().first();
        if next.is_none_or(|(next, _)| !next.eq_ignore_ascii_case(name)) {
            out.push('\n');
        }
        previous = Some(name);
    }
}

/// Returns the names without duplicates, in lower case, joined by semicolons.
pub(super) fn signed_names(headers: &[(&str, &str)]) -> String {
    let mut names = String::new();
    push_signed_names(&mut names, headers);
    names
}

/// Appends the names without duplicates, in lower case, joined by semicolons.
pub(super) fn push_signed_names(out: &mut String, headers: &[(&str, &str)]) {
    let runs = headers.chunk_by(|(a, _), (b, _)| a.eq_ignore_ascii_case(b));
    for (index, run) in runs.enumerate() {
        if index > 0 {
            out.push(';');
        }
        push_lower(out, run[0].0);
    }
}

fn push_lower(out: &mut String, name: &str) {
    let start = out.len();
    out.push_str(name);
    out[start..].make_ascii_lowercase();
}

/// Compares two names by the bytes of their lower-case forms.
fn compare_names(a: &str, b: &str) -> Ordering {
    let lower = |byte: &u8| byte.to_ascii_lowercase();
    let mut pairs = a.as_bytes().iter().zip(b.as_bytes());
    // Most names are in lower case already, and begin with the same bytes.
    let different = pairs.find(|(a, b)| a != b && lower(a) != lower(b));
    match different {
        Some((a, b)) => lower(a).cmp(&lower(b)),
        None => a.len().cmp(&b.len()),
    }
}

/// Appends a header value as the service receives it, with one space for each run of spaces: without the
/// spaces and tabs at either end, which HTTP does not count as part of the value. White space inside,
/// other than runs of spaces, is unchanged.
fn push_folded(out: &mut String, value: &str) {
    let value = value.trim_matches([' ', '\t']);
    if !value.contains("  ") {
        out.push_str(value);
        return;
    }
    for (index, word) in value.split(' ').filter(|it| !it.is_empty()).enumerate() {
        if index > 0 {
            out.push(' ');
        }
        out.push_str(word);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ::http::HeaderValue;

    #[test]
    fn trims_what_http_trims_and_folds_spaces_only() {
        let folded = |value| {
            let mut out = String::new();
            push_folded(&mut out, value);
            out
        };
        assert_eq!(folded("  a   b c  "), "a b c");
        assert_eq!(folded("   "), "");
        assert_eq!(folded("\ta  \t  b\t"), "a \t b");
        assert_eq!(folded(" \t a\tb \t "), "a\tb");
        assert_eq!(folded("\t"), "");
        assert_eq!(folded("\u{a0} x"), "\u{a0} x");
    }

    #[test]
    fn joins_the_values_of_one_name_whatever_its_case() {
        let headers = [("A", "1"), ("a", " 2 "), ("b", "3")];
        let mut out = String::new();
        push_canonical(&mut out, &headers);
        assert_eq!(out, "a:1,2\nb:3\n");
        assert_eq!(signed_names(&headers), "a;b");
    }

    #[test]
    fn marks_only_what_gives_access() {
        let mut headers = HeaderMap::new();
        for name in ["authorization", "x-amz-security-token", "x-amz-date"] {
            headers.insert(name, HeaderValue::from_static("value"));
        }
        mark_sensitive(&mut headers);
        assert!(headers["authorization"].is_sensitive());
        assert!(headers["x-amz-security-token"].is_sensitive());
        assert!(!headers["x-amz-date"].is_sensitive());
    }
}
