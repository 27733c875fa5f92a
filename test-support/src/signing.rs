//! Requests to sign that both our signer and `aws-sigv4` accept.

mod comparison;

use arbitrary::{Result, Unstructured};
use aws_credential_types::Credentials;
use sdk_runtime::sign::{
    EXCLUDED_HEADERS, Expiry, PathEncoding, PathNormalization, PayloadHeader, SessionToken,
    SignatureLocation, SigningSettings,
};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// A request and the parameters of its signature.
#[derive(Clone, Debug)]
pub struct Case {
    /// HTTP method.
    pub method: String,
    /// Absolute URI.
    pub uri: String,
    /// Names and values of the headers.
    pub headers: Vec<(String, String)>,
    /// Body, or what is signed in place of it.
    pub body: Body,
    /// Credentials to sign with.
    pub credentials: Credentials,
    /// Region of the signing scope.
    pub region: String,
    /// Service of the signing scope.
    pub service: String,
    /// Time of the signature.
    pub time: SystemTime,
    /// Variant of the signing process.
    pub settings: SigningSettings,
}

/// Body of a [`Case`].
#[derive(Clone, Debug)]
pub enum Body {
    /// Bytes, which the signer hashes.
    Bytes(Vec<u8>),
    /// SHA-256 digest that the caller has computed.
    Sha256([u8; 32]),
    /// Body that the signature does not cover.
    Unsigned,
}

/// Segments of paths and parts of queries: unreserved and reserved characters, escapes in both cases,
/// invalid escapes, and characters beyond ASCII, raw and escaped.
const PIECES: &[&str] = &[
    "a",
    "Z",
    "0",
    "-",
    "_",
    "~",
    ".",
    "..",
    "...",
    "/",
    "//",
    ":",
    "@",
    "!",
    "$",
    "'",
    "(",
    ")",
    "*",
    "+",
    ",",
    ";",
    "%20",
    "%2F",
    "%2f",
    "%3D",
    "%26",
    "%2B",
    "%25",
    "%41",
    "%7E",
    "%E1%88%B4",
    "ሴ",
    "é",
    "🐱",
    "%zz",
    "%",
    "{",
    "}",
    "|",
    "\"",
    "^",
    "\\",
    "`",
    "<",
    ">",
    "%00",
    "%7F",
    "%C3%A9",
    "%F0%9F%90%B1",
    "\u{7f}",
];

const METHODS: &[&str] = &["GET", "PUT", "POST", "DELETE", "HEAD", "M-SEARCH"];

/// Returns a case; `None` if `aws-sigv4` does not accept its URI or signs it differently from how it is
/// sent.
///
/// # Errors
/// Those of [`Unstructured`].
pub fn case(u: &mut Unstructured<'_>) -> Result<Option<Case>> {
    let case = Case {
        settings: settings(u)?,
        method: one_of(u, METHODS)?.to_owned(),
        time: time(u)?,
        region: label(u)?,
        service: label(u)?,
        credentials: credentials(u)?,
        uri: uri(u)?,
        headers: headers(u)?,
        body: body(u)?,
    };
    Ok(comparison::is_comparable(&case.uri).then_some(case))
}

/// Returns settings of the signer, in every combination.
///
/// # Errors
/// Those of [`Unstructured`].
pub fn settings(u: &mut Unstructured<'_>) -> Result<SigningSettings> {
    const FEWER: &[&str] = &["authorization"];
    const OTHERS: &[&str] = &["accept", "x-custom"];
    let location = match u.arbitrary()? {
        true => SignatureLocation::Headers,
        false => {
            let seconds = Duration::from_secs(u.int_in_range(1..=604_800)?);
            let expires = Expiry::new(seconds).expect("one second to seven days are valid");
            SignatureLocation::Query { expires }
        }
    };
    Ok(SigningSettings {
        location,
        path_encoding: one_of(u, &[PathEncoding::Single, PathEncoding::Double])?,
        path_normalization: one_of(u, &[PathNormalization::Normalize, PathNormalization::Keep])?,
        payload_header: one_of(u, &[PayloadHeader::Omit, PayloadHeader::ContentSha256])?,
        session_token: one_of(u, &[SessionToken::Include, SessionToken::Exclude])?,
        excluded_headers: one_of(u, &[EXCLUDED_HEADERS, FEWER, OTHERS, &[]])?,
    })
}

fn one_of<T: Copy>(u: &mut Unstructured<'_>, choices: &[T]) -> Result<T> {
    u.choose(choices).copied()
}

/// Returns the concatenation of at most `max` texts that `append` appends.
fn concat(
    u: &mut Unstructured<'_>,
    max: usize,
    mut append: impl FnMut(&mut Unstructured<'_>, &mut String) -> Result<()>,
) -> Result<String> {
    let mut text = String::new();
    for _ in 0..u.int_in_range(0..=max)? {
        append(u, &mut text)?;
    }
    Ok(text)
}

fn pieces(u: &mut Unstructured<'_>, max: usize) -> Result<String> {
    concat(u, max, |u, text| {
        text.push_str(one_of(u, PIECES)?);
        Ok(())
    })
}

fn characters(u: &mut Unstructured<'_>, max: usize, choices: &[u8]) -> Result<String> {
    concat(u, max, |u, text| {
        text.push(char::from(one_of(u, choices)?));
        Ok(())
    })
}

/// Like [`characters`], with at least one character.
fn some_characters(u: &mut Unstructured<'_>, max: usize, choices: &[u8]) -> Result<String> {
    let first = char::from(one_of(u, choices)?);
    let rest = characters(u, max - 1, choices)?;
    Ok(format!("{first}{rest}"))
}

/// Returns an absolute URI. It has a host, since `aws-sigv4` panics without one, and no user
/// information, which `aws-sigv4` would sign as part of the `host` header. Its path often has dot
/// segments and empty segments.
fn uri(u: &mut Unstructured<'_>) -> Result<String> {
    const HOSTS: &[&str] = &["example.org", "Example.ORG", "h-1.x", "127.0.0.1", "[::1]"];
    let mut uri = one_of(u, &["https://", "http://"])?.to_owned();
    uri.push_str(one_of(u, HOSTS)?);
    uri.push_str(one_of(u, &["", ":80", ":443", ":8443"])?);
    for _ in 0..u.int_in_range(0..=6)? {
        uri.push('/');
        match u.int_in_range(0..=3)? {
            0 => {}
            1 => uri.push('.'),
            2 => uri.push_str(".."),
            _ => uri.push_str(&pieces(u, 6)?),
        }
    }
    if u.arbitrary()? {
        uri.push('?');
        uri.push_str(&query(u)?);
    }
    Ok(uri)
}

/// Returns parameters with and without a value. Keys repeat, are empty, or resemble those that a
/// signature adds.
fn query(u: &mut Unstructured<'_>) -> Result<String> {
    concat(u, 6, |u, text| {
        if !text.is_empty() {
            text.push('&');
        }
        match u.int_in_range(0..=1)? {
            0 => text.push_str(one_of(u, &["a", "b", "B", "X-Amz-Dat", "X-Amz-Meta", ""])?),
            _ => text.push_str(&pieces(u, 4)?.replace('/', "")),
        }
        if u.arbitrary()? {
            text.push('=');
            text.push_str(&pieces(u, 4)?);
        }
        Ok(())
    })
}

/// Returns headers. Names are in any case, repeat, are excluded from signing, or are set by it; values
/// have runs of white space and characters beyond ASCII.
fn headers(u: &mut Unstructured<'_>) -> Result<Vec<(String, String)>> {
    const NAMES: &[&str] = &[
        "Host",
        "accept",
        "Accept",
        "Authorization",
        "user-agent",
        "X-Amzn-Trace-Id",
        "transfer-encoding",
        "x-amz-user-agent",
        "X-Amz-Checksum-Mode",
        "X-Amz-Date",
        "x-amz-security-token",
        "X-Amz-Content-Sha256",
        "x-custom",
        "X-Custom-2",
    ];
    const TOKEN: &[u8] =
        b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&'*+.^_`|~-";
    const VALUES: &[&str] = &[
        "a", "B", " ", "  ", "\t", ",", "\"", ":", "ü", "\u{a0}", "=", ";", "\u{3000}",
    ];
    let mut headers = Vec::new();
    for _ in 0..u.int_in_range(0..=8)? {
        let name = match u.int_in_range(0..=2)? {
            0 => some_characters(u, 9, TOKEN)?,
            _ => one_of(u, NAMES)?.to_owned(),
        };
        let value = concat(u, 10, |u, text| {
            text.push_str(one_of(u, VALUES)?);
            Ok(())
        })?;
        headers.push((name, value));
    }
    Ok(headers)
}

fn body(u: &mut Unstructured<'_>) -> Result<Body> {
    Ok(match u.int_in_range(0..=2)? {
        0 => Body::Sha256(u.arbitrary()?),
        1 => Body::Unsigned,
        _ => {
            let length = u.len().min(256);
            Body::Bytes(u.bytes(length)?.to_vec())
        }
    })
}

/// Returns the name of a region or a service.
fn label(u: &mut Unstructured<'_>) -> Result<String> {
    some_characters(u, 14, b"abcdefghijklmnopqrstuvwxyz0123456789-")
}

/// Returns credentials whose access key ID has no `/` and `,` and whose token is not empty and visible
/// ASCII: `aws-sigv4` signs others in ways that no service can verify, and our signer rejects them or
/// takes an empty token for none.
fn credentials(u: &mut Unstructured<'_>) -> Result<Credentials> {
    let printable: Vec<u8> = (b' '..=b'~').collect();
    let visible = &printable[1..];
    let id = some_characters(u, 24, b"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_+=.-")?;
    let secret = characters(u, 80, &printable)?;
    let token = match u.arbitrary()? {
        true => Some(some_characters(u, 61, visible)?),
        false => None,
    };
    Ok(Credentials::new(id, secret, token, None, "random"))
}

/// Returns a time from the year 1 to 9999, the years that both signers can format.
fn time(u: &mut Unstructured<'_>) -> Result<SystemTime> {
    let seconds = u.int_in_range(-62_135_596_800_i64..=253_402_300_799)?;
    let nanos = Duration::from_nanos(u64::from(u.int_in_range(0..=999_999_999_u32)?));
    let distance = Duration::from_secs(seconds.unsigned_abs());
    Ok(match seconds < 0 {
        true => UNIX_EPOCH - distance + nanos,
        false => UNIX_EPOCH + distance + nanos,
    })
}
