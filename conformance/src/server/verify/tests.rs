//! Tests of the verifier with a request that was signed by hand, following the specification with only
//! SHA-256 and HMAC, and that is rejected after any change.

use super::*;
use crate::server::{LONG_TERM, TEMPORARY};
use std::time::UNIX_EPOCH;

const SIGNATURE: &str = "029ed4ffbcf8b3fc5f21a958b21a2f81ab899ef231f693bff468f9c1c50a7260";
const SCOPE: &str = "20260102/us-east-1/cognito-sync/aws4_request";
const SIGNED: &str = "content-type;host;x-amz-date;x-amz-security-token";

/// 2026-01-02 03:04:05.
fn then() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_767_323_045)
}

fn format_authorization(key_id: &str, scope: &str, signed: &str, signature: &str) -> String {
    format!(
        "AWS4-HMAC-SHA256 Credential={key_id}/{scope}, SignedHeaders={signed}, \
         Signature={signature}"
    )
}

/// The request that is signed rightly. Its path holds a percent sign, which the signature encodes
/// once more, and the parameters of its query are not in order.
fn request() -> Request {
    let authorization = format_authorization(TEMPORARY.id, SCOPE, SIGNED, SIGNATURE);
    let headers = [
        ("Host", "sync.example.com"),
        ("Content-Type", "application/json"),
        ("User-Agent", "anything"),
        ("X-Amz-Date", "20260102T030405Z"),
        ("X-Amz-Security-Token", TEMPORARY.session_token.unwrap()),
        ("Authorization", &authorization),
    ];
    Request {
        method: "POST".to_owned(),
        target: "/identitypools/us-east-1%3Apool/identity/us-east-1%3Aone/device?b=2&a=%20x"
            .to_owned(),
        headers: headers
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .to_vec(),
        body: br#"{"Platform":"GCM","Token":"push"}"#.to_vec(),
    }
}

fn verify(request: &Request, now: SystemTime) -> Result<(), Refusal> {
    Verifier::new("cognito-sync", "us-east-1", |_| false).verify(request, now)
}

/// The verdict on the request after a change.
fn changed(change: impl FnOnce(&mut Request)) -> Result<(), Refusal> {
    let mut request = request();
    change(&mut request);
    verify(&request, then())
}

/// The verdict on the request with another value of a header.
fn with_header(name: &str, value: &str) -> Result<(), Refusal> {
    changed(|request| set(request, name, value))
}

fn set(request: &mut Request, name: &str, value: &str) {
    let mut headers = request.headers.iter_mut();
    headers.find(|header| header.0 == name).unwrap().1 = value.to_owned();
}

fn remove(request: &mut Request, name: &str) {
    request.headers.retain(|header| header.0 != name);
}

#[test]
fn a_request_that_is_signed_rightly_passes() {
    assert_eq!(verify(&request(), then()), Ok(()));
    // What is not signed may change on the way.
    assert_eq!(with_header("User-Agent", "something else"), Ok(()));
    // So may the order of headers and parameters, and the padding of values.
    assert_eq!(changed(|request| request.headers.reverse()), Ok(()));
    assert_eq!(
        changed(|request| request.target = request.target.replace("b=2&a=%20x", "a=%20x&b=2")),
        Ok(())
    );
    assert_eq!(with_header("Host", "  sync.example.com "), Ok(()));
}

#[test]
fn every_change_of_what_is_signed_breaks_the_signature() {
    let wrong = Err(Refusal::WrongSignature);
    assert_eq!(changed(|request| request.body[2] ^= 1), wrong);
    assert_eq!(changed(|request| request.body.push(b' ')), wrong);
    assert_eq!(changed(|request| request.body.clear()), wrong);
    assert_eq!(changed(|request| request.method = "PUT".to_owned()), wrong);
    for (from, to) in [
        ("%3Aone", "%3Atwo"),
        ("%3Aone", ":one"),
        ("/device", "/device/"),
        ("a=%20x", "a=%20y"),
        ("&a=%20x", ""),
    ] {
        let verdict = changed(|request| request.target = request.target.replace(from, to));
        assert_eq!(verdict, wrong, "{from} to {to}");
    }
    assert_eq!(with_header("Host", "other.example.com"), wrong);
    assert_eq!(with_header("Content-Type", "application/xml"), wrong);
    assert_eq!(with_header("X-Amz-Date", "20260102T030406Z"), wrong);
    let other = format_authorization(TEMPORARY.id, SCOPE, SIGNED, &SIGNATURE.replace('0', "1"));
    assert_eq!(with_header("Authorization", &other), wrong);
    let fewer = "host;x-amz-date;x-amz-security-token";
    let verdict = changed(|request| {
        remove(request, "Content-Type");
        let authorization = format_authorization(TEMPORARY.id, SCOPE, fewer, SIGNATURE);
        set(request, "Authorization", &authorization);
    });
    assert_eq!(verdict, wrong);
}

#[test]
fn the_secret_of_other_credentials_makes_another_signature() {
    let verdict = changed(|request| {
        remove(request, "X-Amz-Security-Token");
        let signed = "content-type;host;x-amz-date";
        let authorization = format_authorization(LONG_TERM.id, SCOPE, signed, SIGNATURE);
        set(request, "Authorization", &authorization);
    });
    assert_eq!(verdict, Err(Refusal::WrongSignature));
}

#[test]
fn a_request_without_its_parts_is_refused() {
    assert_eq!(
        changed(|request| remove(request, "Authorization")),
        Err(Refusal::NotSigned)
    );
    for broken in [
        "",
        "Bearer token",
        "AWS4-HMAC-SHA256",
        "AWS4-HMAC-SHA256 Credential=AKID, SignedHeaders=host, Signature=00",
        "AWS4-HMAC-SHA256 SignedHeaders=host, Credential=AKID/scope, Signature=00",
        "AWS4-HMAC-SHA256 Credential=AKID/scope, SignedHeaders=host",
        "AWS4-HMAC-SHA256 Credential=AKID/scope, SignedHeaders=host, Signature=00, More=1",
    ] {
        let verdict = with_header("Authorization", broken);
        assert!(matches!(verdict, Err(Refusal::Incomplete(_))), "{broken}");
    }
    for date in [
        "",
        "2026-01-02T03:04:05Z",
        "20260102T030405",
        "20261302T030405Z",
    ] {
        let verdict = with_header("X-Amz-Date", date);
        assert!(matches!(verdict, Err(Refusal::Incomplete(_))), "{date}");
    }
    let verdict = changed(|request| remove(request, "X-Amz-Date"));
    assert!(
        matches!(verdict, Err(Refusal::Incomplete(_))),
        "{verdict:?}"
    );
    let verdict = changed(|request| remove(request, "Content-Type"));
    assert!(
        matches!(verdict, Err(Refusal::Incomplete(_))),
        "{verdict:?}"
    );
}

#[test]
fn what_has_to_be_signed_is_named() {
    for (signed, unsigned) in [
        ("content-type;x-amz-date;x-amz-security-token", "host"),
        ("host;x-amz-date;x-amz-security-token", "content-type"),
        ("content-type;host;x-amz-security-token", "x-amz-date"),
        ("content-type;host;x-amz-date", "x-amz-security-token"),
    ] {
        let authorization = format_authorization(TEMPORARY.id, SCOPE, signed, SIGNATURE);
        assert_eq!(
            with_header("Authorization", &authorization),
            Err(Refusal::UnsignedHeader(unsigned.to_owned()))
        );
    }
    let verdict = changed(|request| {
        let context = ("x-amz-Client-Context".to_owned(), "{}".to_owned());
        request.headers.push(context);
    });
    let expected = Refusal::UnsignedHeader("x-amz-client-context".to_owned());
    assert_eq!(verdict, Err(expected));
}

#[test]
fn keys_and_session_tokens_have_to_be_known() {
    let unknown = Err(Refusal::UnknownKey);
    let authorization = format_authorization("AKIANOBODY", SCOPE, SIGNED, SIGNATURE);
    assert_eq!(with_header("Authorization", &authorization), unknown);
    assert_eq!(with_header("X-Amz-Security-Token", "another"), unknown);
    assert_eq!(
        changed(|request| remove(request, "X-Amz-Security-Token")),
        unknown
    );
    // Two tokens are none, even if both are right.
    let doubled = changed(|request| {
        let token = request.headers[4].clone();
        request.headers.push(token);
    });
    assert_eq!(doubled, unknown);
    // Credentials of a developer have no session token.
    let verdict = changed(|request| {
        let authorization = format_authorization(LONG_TERM.id, SCOPE, SIGNED, SIGNATURE);
        set(request, "Authorization", &authorization);
    });
    assert_eq!(verdict, unknown);
}

#[test]
fn the_scope_is_that_of_the_day_the_region_and_the_service() {
    for scope in [
        "20260103/us-east-1/cognito-sync/aws4_request",
        "20260102/eu-west-1/cognito-sync/aws4_request",
        "20260102/us-east-1/cognito-identity/aws4_request",
        "20260102/us-east-1/cognito-sync/aws4",
        "20260102/us-east-1/cognito-sync",
    ] {
        let authorization = format_authorization(TEMPORARY.id, scope, SIGNED, SIGNATURE);
        assert_eq!(
            with_header("Authorization", &authorization),
            Err(Refusal::WrongScope(scope.to_owned()))
        );
    }
}

#[test]
fn clocks_may_differ_by_a_quarter_of_an_hour() {
    let second = Duration::from_secs(1);
    for (now, verdict) in [
        (then() + MAX_SKEW, Ok(())),
        (then() - MAX_SKEW, Ok(())),
        (then() + MAX_SKEW + second, Err(Refusal::WrongTime)),
        (then() - MAX_SKEW - second, Err(Refusal::WrongTime)),
    ] {
        assert_eq!(verify(&request(), now), verdict);
    }
}

#[test]
fn requests_of_public_operations_must_not_be_signed() {
    let public = Verifier::new("cognito-sync", "us-east-1", |request| {
        request.method() == "POST"
    });
    let mut request = request();
    for name in ["Authorization", "X-Amz-Security-Token", "X-Amz-Date"] {
        let header = name.to_ascii_lowercase();
        let refusal = public.verify(&request, then());
        assert!(
            matches!(&refusal, Err(Refusal::Signed(found)) if **found == header),
            "{refusal:?}"
        );
        request.headers.retain(|(found, _)| found != name);
    }
    assert_eq!(public.verify(&request, then()), Ok(()));
    request.method = "PUT".to_owned();
    assert_eq!(public.verify(&request, then()), Err(Refusal::NotSigned));
}
