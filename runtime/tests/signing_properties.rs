//! Signatures compared with those of `aws-sigv4` over random requests and settings, and
//! random input that may be no request at all.
//!
//! `PROPTEST_CASES` sets the number of cases; 256 by default.

#[path = "support/peer.rs"]
mod peer;

use aws_credential_types::Credentials;
use aws_smithy_runtime_api::http::Request;
use aws_smithy_types::body::SdkBody;
use peer::{Body, Input, is_for_both};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use sdk_runtime::sign::{
    EXCLUDED_HEADERS, Expiry, PathEncoding, PathNormalization, PayloadHeader, SessionToken,
    SignableBody, SignableRequest, SignatureLocation, SigningKeyCache, SigningParams,
    SigningSettings, sign,
};
use std::fmt::Write;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Pieces of paths and queries: unreserved and reserved characters, escapes in both
/// cases, characters beyond ASCII, raw and escaped, and what looks like an escape.
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
];

fn pieces(most: usize) -> impl Strategy<Value = String> {
    vec(select(PIECES), 0..most).prop_map(|pieces| pieces.concat())
}

/// Segments between slashes: often a dot segment or nothing, so that there is something
/// to normalise.
fn path() -> impl Strategy<Value = String> {
    let segment = prop_oneof![
        Just(String::new()),
        Just(".".to_owned()),
        Just("..".to_owned()),
        pieces(4),
        "[a-z]{1,3}",
    ];
    vec(segment, 0..6).prop_map(|segments| {
        segments.iter().fold(String::new(), |mut path, segment| {
            write!(path, "/{segment}").unwrap();
            path
        })
    })
}

/// Parameters with and without a value, with keys that repeat, are empty, or come close
/// to those that a signature adds.
fn query() -> impl Strategy<Value = String> {
    let key = prop_oneof![
        select(&["a", "a", "b", "B", "X-Amz-Dat", "X-Amz-Meta", ""][..]).prop_map(str::to_owned),
        pieces(4),
    ];
    let parameter = (key, option::of(pieces(4))).prop_map(|(key, value)| match value {
        Some(value) => format!("{key}={value}"),
        None => key,
    });
    vec(parameter, 0..6).prop_map(|parameters| parameters.join("&"))
}

/// Absolute URIs with a host, for the peer panics without one; without a user before it,
/// which the peer would sign into the `host` header and ours refuses; and such as the
/// peer's URI type accepts, for ours also signs unencoded spaces and brackets.
fn uri() -> impl Strategy<Value = String> {
    let host = select(&["example.org", "Example.ORG", "h-1.x", "127.0.0.1", "[::1]"][..]);
    let port = select(&["", ":80", ":443", ":8443"][..]);
    let scheme = select(&["https", "http"][..]);
    (scheme, host, port, path(), option::of(query()))
        .prop_map(|(scheme, host, port, path, query)| {
            let query = query.map_or(String::new(), |query| format!("?{query}"));
            format!("{scheme}://{host}{port}{path}{query}")
        })
        .prop_filter("the peer signs no such URI", |uri| is_for_both(uri))
}

/// Names in any case that repeat, are excluded, or are set by signing; values with runs
/// of white space and characters beyond ASCII.
fn headers() -> impl Strategy<Value = Vec<(String, String)>> {
    let name = prop_oneof![
        select(
            &[
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
            ][..]
        )
        .prop_map(str::to_owned),
        "[a-zA-Z!#$%&'*+.^_`|~-][a-zA-Z0-9!#$%&'*+.^_`|~-]{0,8}",
    ];
    let value = vec(
        select(
            &[
                "a", "B", " ", "  ", "\t", ",", "\"", ":", "ü", "\u{a0}", "=", ";",
            ][..],
        ),
        0..10,
    )
    .prop_map(|pieces| pieces.concat());
    vec((name, value), 0..8)
}

fn body() -> impl Strategy<Value = Body> {
    prop_oneof![
        vec(any::<u8>(), 0..200).prop_map(Body::Bytes),
        any::<[u8; 32]>().prop_map(Body::Sha256),
        Just(Body::Unsigned),
    ]
}

/// Access key ids without `/` and `,`, and tokens of visible ASCII that are not empty:
/// with others the peer writes a scope that no service can take apart, or signs a header
/// that arrives otherwise than it was signed; ours refuses, or takes an empty token for
/// none.
fn credentials() -> impl Strategy<Value = Credentials> {
    (
        "[A-Z0-9_+=.-]{1,24}",
        "[ -~]{0,80}",
        option::of("[!-~]{1,60}"),
    )
        .prop_map(|(id, secret, token)| Credentials::new(id, secret, token, None, "random"))
}

/// From the year 1 to 9999, the years that both sides can spell.
fn time() -> impl Strategy<Value = SystemTime> {
    (-62_135_596_800_i64..253_402_300_800, 0..1_000_000_000_u32).prop_map(|(seconds, nanos)| {
        let distance = Duration::from_secs(seconds.unsigned_abs());
        let second = if seconds < 0 {
            UNIX_EPOCH - distance
        } else {
            UNIX_EPOCH + distance
        };
        second + Duration::from_nanos(u64::from(nanos))
    })
}

fn settings() -> impl Strategy<Value = SigningSettings> {
    const FEWER: &[&str] = &["authorization"];
    const OTHERS: &[&str] = &["accept", "x-custom"];
    let location = prop_oneof![
        Just(SignatureLocation::Headers),
        (1..=604_800_u64).prop_map(|seconds| SignatureLocation::Query {
            expires: Expiry::new(Duration::from_secs(seconds)).unwrap(),
        }),
    ];
    (
        location,
        select(&[PathEncoding::Single, PathEncoding::Double][..]),
        select(&[PathNormalization::Normalize, PathNormalization::Keep][..]),
        select(&[PayloadHeader::Omit, PayloadHeader::ContentSha256][..]),
        select(&[SessionToken::Include, SessionToken::Exclude][..]),
        select(&[EXCLUDED_HEADERS, FEWER, OTHERS, &[]][..]),
    )
        .prop_map(|choice| SigningSettings {
            location: choice.0,
            path_encoding: choice.1,
            path_normalization: choice.2,
            payload_header: choice.3,
            session_token: choice.4,
            excluded_headers: choice.5,
        })
}

fn input() -> impl Strategy<Value = Input> {
    let method = select(&["GET", "PUT", "POST", "DELETE", "HEAD", "M-SEARCH"][..]);
    let scope = ("[a-z0-9-]{1,14}", "[a-z0-9-]{1,14}", time());
    let request = (method, uri(), headers(), body());
    (request, scope, credentials(), settings()).prop_map(
        |((method, uri, headers, body), (region, service, time), credentials, settings)| Input {
            method: method.to_owned(),
            uri,
            headers,
            body,
            credentials,
            region,
            service,
            time,
            settings,
        },
    )
}

/// Failures are printed in full and belong into a test of their own once understood, so
/// no file of them is kept.
fn config() -> ProptestConfig {
    ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn instructions_and_signed_requests_are_those_of_the_peer(input in input()) {
        prop_assert_eq!(input.disagreement(), None);
    }

    /// Whatever the input, signing ends in instructions or in an error, and an error
    /// shows no secret.
    #[test]
    fn no_input_panics(
        method in ".{0,4}|GET",
        uri in ".{0,20}|https?://.{0,20}|/.{0,20}",
        header in (".{0,6}|[a-z]{1,6}", ".{0,12}"),
        region in ".{0,6}|[a-z]{1,6}",
        token in option::of(".{0,6}|[a-z]{1,6}"),
        seconds in any::<i64>(),
        settings in settings(),
    ) {
        let distance = Duration::from_secs(seconds.unsigned_abs());
        let time = if seconds < 0 {
            UNIX_EPOCH.checked_sub(distance)
        } else {
            UNIX_EPOCH.checked_add(distance)
        };
        let secret = "a secret that is not to be seen";
        let credentials = Credentials::new("AKID", secret, token, None, "random");
        let params = SigningParams {
            credentials: &credentials,
            region: &region,
            service: "service",
            time: time.unwrap_or(UNIX_EPOCH),
            settings,
        };
        let headers = [("host", "example.org"), (&*header.0, &*header.1)];
        let keys = SigningKeyCache::default();
        let outcome = SignableRequest::new(&method, &uri, headers, SignableBody::Unsigned)
            .and_then(|request| sign(&request, &params, &keys))
            .and_then(|instructions| instructions.apply_to(&mut Request::new(SdkBody::empty())));
        if let Err(error) = outcome {
            let shown = format!("{error} {error:?}");
            prop_assert!(!shown.contains(secret), "{}", shown);
        }
    }
}
