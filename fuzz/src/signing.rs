//! The signer against `aws-sigv4`, over requests that both accept.

use crate::peer::{Body, Input, is_for_both};
use arbitrary::{Result, Unstructured};
use aws_credential_types::Credentials;
use sdk_runtime::sign::{
    EXCLUDED_HEADERS, Expiry, PathEncoding, PathNormalization, PayloadHeader, SessionToken,
    SignatureLocation, SigningSettings,
};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Signs the request that `data` makes, with ours and with the peer.
///
/// # Panics
/// The two disagree.
pub fn run(data: &[u8]) {
    // Bytes that run out make a shorter request, or none.
    let Ok(input) = input(&mut Unstructured::new(data)) else {
        return;
    };
    if !is_for_both(&input.uri) {
        return;
    }
    if let Some(disagreement) = input.disagreement() {
        panic!("{disagreement}\n{input:#?}");
    }
}

/// Pieces of paths and queries: unreserved and reserved characters, escapes in both cases, what
/// looks like an escape, and characters beyond ASCII, raw and escaped.
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

fn input(u: &mut Unstructured<'_>) -> Result<Input> {
    Ok(Input {
        settings: settings(u)?,
        method: one_of(u, &["GET", "PUT", "POST", "DELETE", "HEAD", "M-SEARCH"])?.to_owned(),
        time: time(u)?,
        region: label(u)?,
        service: label(u)?,
        credentials: credentials(u)?,
        uri: uri(u)?,
        headers: headers(u)?,
        body: body(u)?,
    })
}

fn one_of<T: Copy>(u: &mut Unstructured<'_>, choices: &[T]) -> Result<T> {
    u.choose(choices).copied()
}

/// At most `most` of what `one` makes, in one text.
fn some_of(
    u: &mut Unstructured<'_>,
    most: usize,
    mut one: impl FnMut(&mut Unstructured<'_>, &mut String) -> Result<()>,
) -> Result<String> {
    let mut text = String::new();
    for _ in 0..u.int_in_range(0..=most)? {
        one(u, &mut text)?;
    }
    Ok(text)
}

fn pieces(u: &mut Unstructured<'_>, most: usize) -> Result<String> {
    some_of(u, most, |u, text| {
        text.push_str(one_of(u, PIECES)?);
        Ok(())
    })
}

fn characters(u: &mut Unstructured<'_>, most: usize, choices: &[u8]) -> Result<String> {
    some_of(u, most, |u, text| {
        text.push(char::from(one_of(u, choices)?));
        Ok(())
    })
}

/// An absolute URI: with a host, for the peer panics without one, and without a user before it, which
/// the peer would sign into the header `host`.
fn uri(u: &mut Unstructured<'_>) -> Result<String> {
    let mut uri = one_of(u, &["https://", "http://"])?.to_owned();
    uri.push_str(one_of(
        u,
        &["example.org", "Example.ORG", "h-1.x", "127.0.0.1", "[::1]"],
    )?);
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

/// Parameters with and without a value, with keys that repeat, are empty, or come close to those
/// that a signature adds.
fn query(u: &mut Unstructured<'_>) -> Result<String> {
    some_of(u, 6, |u, text| {
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

/// Names in any case that repeat, are excluded, or are set by signing; values with runs of white
/// space and characters beyond ASCII.
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
    const TOKEN: &[u8] = b"azAZ09!#$%&'*+.^_`|~-";
    const VALUES: &[&str] = &[
        "a", "B", " ", "  ", "\t", ",", "\"", ":", "ü", "\u{a0}", "=", ";", "\u{3000}",
    ];
    let mut headers = Vec::new();
    for _ in 0..u.int_in_range(0..=8)? {
        let name = match u.int_in_range(0..=2)? {
            0 => format!("x{}", characters(u, 8, TOKEN)?),
            _ => one_of(u, NAMES)?.to_owned(),
        };
        let value = some_of(u, 10, |u, text| {
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
        _ => Body::Bytes(u.take_rest_or_less(256)),
    })
}

fn label(u: &mut Unstructured<'_>) -> Result<String> {
    let rest = characters(u, 13, b"az09-bcdqx")?;
    Ok(format!("r{rest}"))
}

/// Access key ids without `/` and `,` and tokens of visible ASCII that are not empty: the peer
/// writes others in ways that no service can take apart.
fn credentials(u: &mut Unstructured<'_>) -> Result<Credentials> {
    let visible: Vec<u8> = (b'!'..=b'~').collect();
    let id = characters(u, 23, b"AZ09_+=.-")?;
    let secret = characters(u, 80, &visible)?;
    let token = match u.arbitrary()? {
        true => Some(format!("t{}", characters(u, 60, &visible)?)),
        false => None,
    };
    Ok(Credentials::new(
        format!("A{id}"),
        secret,
        token,
        None,
        "random",
    ))
}

/// From the year 1 to 9999, the years that both can spell.
fn time(u: &mut Unstructured<'_>) -> Result<SystemTime> {
    let seconds = u.int_in_range(-62_135_596_800_i64..=253_402_300_799)?;
    let nanos = Duration::from_nanos(u64::from(u.int_in_range(0..=999_999_999_u32)?));
    let distance = Duration::from_secs(seconds.unsigned_abs());
    Ok(match seconds < 0 {
        true => UNIX_EPOCH - distance + nanos,
        false => UNIX_EPOCH + distance + nanos,
    })
}

fn settings(u: &mut Unstructured<'_>) -> Result<SigningSettings> {
    const FEWER: &[&str] = &["authorization"];
    const OTHERS: &[&str] = &["accept", "x-custom"];
    let location = match u.arbitrary()? {
        true => SignatureLocation::Headers,
        false => {
            let seconds = Duration::from_secs(u.int_in_range(1..=604_800)?);
            match Expiry::new(seconds) {
                Ok(expires) => SignatureLocation::Query { expires },
                Err(_) => return Err(arbitrary::Error::IncorrectFormat),
            }
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

/// What `Unstructured` has no word for.
trait Rest {
    fn take_rest_or_less(&mut self, most: usize) -> Vec<u8>;
}

impl Rest for Unstructured<'_> {
    fn take_rest_or_less(&mut self, most: usize) -> Vec<u8> {
        let length = self.len().min(most);
        self.bytes(length).map(<[u8]>::to_vec).unwrap_or_default()
    }
}
