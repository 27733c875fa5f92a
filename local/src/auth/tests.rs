//! Tests of signature verification, with the signer of the official clients as reference implementation.

use super::*;
use crate::clock::Clock;
use aws_credential_types::Credentials;
use aws_sigv4::http_request::{
    SignableBody, SignableRequest, SignatureLocation, SigningSettings, sign,
};
use aws_sigv4::sign::v4::SigningParams;
use aws_smithy_runtime_api::client::identity::Identity;
use http::Request;
use http::request::Parts;
use std::time::{Duration, SystemTime};

const SERVICE: &str = "cognito-sync";
const PATH: &str = "/identitypools/us-east-1%3Aaa/identities/us-east-1%3Abb/datasets/a.b:c/records";

fn verifier(clock: &Clock) -> (Verifier, KeyIssuer) {
    let issuer = KeyIssuer::new(Sealer::new(&[3; 32]));
    let verifier = Verifier::new(
        DeveloperKeys::default(),
        issuer.clone(),
        "us-east-1".to_owned(),
        clock.clone(),
    );
    (verifier, issuer)
}

fn developer() -> Credentials {
    Credentials::new("test", "test", None, None, "test")
}

/// A request to sign.
struct Draft<'a> {
    method: &'a str,
    target: &'a str,
    body: &'a [u8],
    region: &'a str,
    service: &'a str,
    presigned: Option<Duration>,
}

impl Default for Draft<'_> {
    fn default() -> Self {
        Self {
            method: "POST",
            target: PATH,
            body: b"{}",
            region: "us-east-1",
            service: SERVICE,
            presigned: None,
        }
    }
}

impl Draft<'_> {
    /// Signs the request with the official signer.
    fn sign(&self, credentials: &Credentials, time: SystemTime) -> Parts {
        let identity: Identity = credentials.clone().into();
        let mut settings = SigningSettings::default();
        if self.presigned.is_some() {
            settings.signature_location = SignatureLocation::QueryParams;
            settings.expires_in = self.presigned;
        }
        let params = SigningParams::builder()
            .identity(&identity)
            .region(self.region)
            .name(self.service)
            .time(time)
            .settings(settings)
            .build()
            .unwrap()
            .into();
        let uri = format!("http://localhost:4566{}", self.target);
        let headers = [
            ("host", "localhost:4566"),
            ("content-type", "application/json"),
            ("x-amz-client-context", "  a   b "),
        ];
        let signable = SignableRequest::new(
            self.method,
            &uri,
            headers.into_iter(),
            SignableBody::Bytes(self.body),
        )
        .unwrap();
        let (instructions, _) = sign(signable, &params).unwrap().into_parts();
        let mut request = Request::builder()
            .method(self.method)
            .uri(&uri)
            .body(())
            .unwrap();
        for (name, value) in headers {
            request.headers_mut().insert(name, value.parse().unwrap());
        }
        instructions.apply_to_request_http1x(&mut request);
        // As a server receives it: path and query only.
        let target = request.uri().path_and_query().unwrap().as_str().parse();
        *request.uri_mut() = target.unwrap();
        request.into_parts().0
    }
}

fn check(verifier: &Verifier, parts: &Parts, body: &[u8]) -> Result<Option<Caller>, AuthError> {
    match verifier.check_head(parts, SERVICE)? {
        Some(unverified) => verifier.verify(unverified, parts, body).map(Some),
        None => Ok(None),
    }
}

#[test]
fn signatures_of_the_official_signer_are_accepted() {
    let clock = Clock::default();
    let (verifier, issuer) = verifier(&clock);
    let keys = issuer.issue("us-east-1:aa", "us-east-1:bb", clock.timestamp());
    let temporary = Credentials::new(
        &keys.access_key_id,
        &keys.secret_access_key,
        Some(keys.session_token.clone()),
        None,
        "test",
    );
    let identity = Caller::Identity {
        pool: "us-east-1:aa".to_owned(),
        identity: "us-east-1:bb".to_owned(),
    };
    for target in [
        "/",
        PATH,
        "/identitypools/us-east-1:aa",
        "/identitypools?nextToken=a%2Fb%3D&maxResults=2",
        "/a?x=%20+&x=1&%41=&empty",
    ] {
        for presigned in [None, Some(Duration::from_secs(60))] {
            let draft = Draft {
                target,
                presigned,
                ..Draft::default()
            };
            let parts = draft.sign(&developer(), clock.now());
            let caller = check(&verifier, &parts, b"{}");
            assert_eq!(
                caller,
                Ok(Some(Caller::Developer)),
                "{target} {presigned:?}"
            );
            let parts = draft.sign(&temporary, clock.now());
            let caller = check(&verifier, &parts, b"{}");
            assert_eq!(caller, Ok(Some(identity.clone())), "{target} {presigned:?}");
        }
    }
}

#[test]
fn requests_without_a_signature_are_anonymous() {
    let (verifier, _) = verifier(&Clock::default());
    let (parts, ()) = Request::builder().uri(PATH).body(()).unwrap().into_parts();
    assert_eq!(check(&verifier, &parts, b""), Ok(None));
}

#[test]
fn a_changed_request_is_rejected_with_the_expected_canonical_string() {
    let clock = Clock::default();
    let (verifier, issuer) = verifier(&clock);
    let keys = issuer.issue("us-east-1:aa", "us-east-1:bb", clock.timestamp());
    let temporary = Credentials::new(
        &keys.access_key_id,
        &keys.secret_access_key,
        Some(keys.session_token.clone()),
        None,
        "test",
    );
    let parts = Draft::default().sign(&temporary, clock.now());
    let error = check(&verifier, &parts, b"{ }").unwrap_err();
    assert_eq!(error.code(), "InvalidSignatureException");
    let text = error.to_string();
    assert!(
        text.starts_with(
            "The request signature we calculated does not match the signature you provided."
        ),
        "{text}"
    );
    let path = PATH.replace('%', "%25").replace(':', "%3A");
    for part in [
        &format!("'POST\n{path}\n\ncontent-type:application/json\nhost:localhost:4566\n"),
        "\nx-amz-client-context:a b\n",
        "The String-to-Sign should have been\n'AWS4-HMAC-SHA256\n",
        "/us-east-1/cognito-sync/aws4_request\n",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    assert!(!text.contains(&keys.session_token), "{text}");

    let change = |change: fn(&mut Parts)| {
        let mut parts = Draft::default().sign(&developer(), clock.now());
        change(&mut parts);
        check(&verifier, &parts, b"{}").unwrap_err().code()
    };
    assert_eq!(
        change(|it| it.uri = PATH.replace("%3Abb", ":bb").parse().unwrap()),
        "InvalidSignatureException"
    );
    assert_eq!(
        change(|it| it.method = http::Method::DELETE),
        "InvalidSignatureException"
    );
    assert_eq!(
        change(|it| drop(
            it.headers
                .insert("content-type", "text/plain".parse().unwrap())
        )),
        "InvalidSignatureException"
    );
}

/// Signs by the description of Signature Version 4: the official signer always adds `X-Amz-Date`.
fn sign_with_date(name: &'static str, value: &str, stamp: &str) -> Parts {
    use hmac::{Hmac, KeyInit as _, Mac as _};
    use sha2::{Digest as _, Sha256};
    use std::fmt::Write as _;

    fn hex(bytes: &[u8]) -> String {
        let mut text = String::new();
        for byte in bytes {
            let _ = write!(text, "{byte:02x}");
        }
        text
    }
    fn hmac(key: &[u8], text: &str) -> Vec<u8> {
        let mut mac = Hmac::<Sha256>::new_from_slice(key).unwrap();
        mac.update(text.as_bytes());
        mac.finalize().into_bytes().to_vec()
    }
    let day = &stamp[..8];
    let body = hex(&Sha256::digest(b"{}"));
    let canonical =
        format!("GET\n/identitypools\n\nhost:localhost\n{name}:{value}\n\nhost;{name}\n{body}");
    // `date` sorts before `host`.
    let canonical = match name < "host" {
        true => {
            format!("GET\n/identitypools\n\n{name}:{value}\nhost:localhost\n\n{name};host\n{body}")
        }
        false => canonical,
    };
    let hash = hex(&Sha256::digest(canonical.as_bytes()));
    let scope = format!("{day}/us-east-1/{SERVICE}/aws4_request");
    let to_sign = format!("AWS4-HMAC-SHA256\n{stamp}\n{scope}\n{hash}");
    let key = [day, "us-east-1", SERVICE, "aws4_request"]
        .iter()
        .fold(b"AWS4test".to_vec(), |key, part| hmac(&key, part));
    let signature = hex(&hmac(&key, &to_sign));
    let signed = if name < "host" {
        format!("{name};host")
    } else {
        format!("host;{name}")
    };
    let authorization = format!(
        "AWS4-HMAC-SHA256 Credential=test/{scope}, SignedHeaders={signed}, Signature={signature}"
    );
    let request = Request::get("/identitypools")
        .header("host", "localhost")
        .header(name, value)
        .header("authorization", authorization);
    request.body(()).unwrap().into_parts().0
}

#[test]
fn the_date_is_that_of_either_header() {
    let clock = Clock::default();
    let (verifier, _) = verifier(&clock);
    let stamp = date::format(clock.now());
    let http = aws_smithy_types::DateTime::from(clock.now())
        .fmt(aws_smithy_types::date_time::Format::HttpDate)
        .unwrap();
    // HTTP dates have no fractions of a second here.
    let http = match http.split_once('.') {
        Some((seconds, _)) => format!("{seconds} GMT"),
        None => http,
    };
    for (name, value) in [("x-amz-date", &stamp), ("date", &stamp), ("date", &http)] {
        let parts = sign_with_date(name, value, &stamp);
        assert_eq!(
            check(&verifier, &parts, b"{}").unwrap(),
            Some(Caller::Developer),
            "{name}: {value}"
        );
    }
    let parts = sign_with_date("date", "yesterday", &stamp);
    let error = check(&verifier, &parts, b"{}").unwrap_err();
    assert_eq!(error.code(), "IncompleteSignatureException");
}

#[test]
fn a_wrong_secret_is_a_wrong_signature_and_an_unknown_key_an_unknown_client() {
    let clock = Clock::default();
    let (verifier, issuer) = verifier(&clock);
    let code = |credentials: Credentials| {
        let parts = Draft::default().sign(&credentials, clock.now());
        check(&verifier, &parts, b"{}").unwrap_err().code()
    };
    let credentials = |id: &str, secret: &str, token: Option<&str>| {
        Credentials::new(id, secret, token.map(str::to_owned), None, "test")
    };
    assert_eq!(
        code(credentials("test", "wrong", None)),
        "InvalidSignatureException"
    );
    assert_eq!(
        code(credentials("other", "test", None)),
        "UnrecognizedClientException"
    );
    assert_eq!(
        code(credentials("test", "test", Some("token"))),
        "UnrecognizedClientException"
    );
    let [one, other] = [(); 2].map(|()| issuer.issue("p:1", "i:1", clock.timestamp()));
    let mixed = credentials(
        &one.access_key_id,
        &one.secret_access_key,
        Some(&other.session_token),
    );
    assert_eq!(code(mixed), "UnrecognizedClientException");
    let no_token = credentials(&one.access_key_id, &one.secret_access_key, None);
    assert_eq!(code(no_token), "UnrecognizedClientException");
}

#[test]
fn temporary_keys_expire() {
    let clock = Clock::default();
    let (verifier, issuer) = verifier(&clock);
    let keys = issuer.issue("p:1", "i:1", clock.timestamp());
    let token = Some(keys.session_token);
    let temporary = Credentials::new(
        &keys.access_key_id,
        &keys.secret_access_key,
        token,
        None,
        "test",
    );
    clock.advance(Duration::from_secs(59 * 60));
    let parts = Draft::default().sign(&temporary, clock.now());
    assert!(check(&verifier, &parts, b"{}").is_ok());
    clock.advance(Duration::from_secs(60));
    let parts = Draft::default().sign(&temporary, clock.now());
    assert_eq!(check(&verifier, &parts, b"{}"), Err(AuthError::ExpiredKey));
}

#[test]
fn the_date_is_within_five_minutes() {
    let clock = Clock::default();
    let (verifier, _) = verifier(&clock);
    let sign = |draft: Draft<'_>, time| check(&verifier, &draft.sign(&developer(), time), b"{}");
    let now = clock.now();
    let seconds = Duration::from_secs;
    assert!(sign(Draft::default(), now - seconds(298)).is_ok());
    assert!(sign(Draft::default(), now + seconds(298)).is_ok());
    let old = sign(Draft::default(), now - seconds(302)).unwrap_err();
    let text = old.to_string();
    assert!(text.starts_with("Signature expired: "), "{text}");
    assert!(
        text.contains("Z is now earlier than ") && text.ends_with("Z - 5 min.)"),
        "{text}"
    );
    let early = sign(Draft::default(), now + seconds(302)).unwrap_err();
    let text = early.to_string();
    assert!(text.starts_with("Signature not yet current: "), "{text}");
    let presigned = || Draft {
        presigned: Some(seconds(1_000)),
        ..Draft::default()
    };
    assert!(sign(presigned(), now - seconds(990)).is_ok());
    let expired = sign(presigned(), now - seconds(1_002)).unwrap_err();
    assert!(matches!(expired, AuthError::UrlExpired { .. }), "{expired}");
}

#[test]
fn the_scope_is_that_of_the_service() {
    let clock = Clock::default();
    let (verifier, _) = verifier(&clock);
    let text = |draft: Draft<'_>| {
        let parts = draft.sign(&developer(), clock.now());
        check(&verifier, &parts, b"{}").unwrap_err().to_string()
    };
    let region = Draft {
        region: "eu-west-1",
        ..Draft::default()
    };
    assert_eq!(
        text(region),
        "Credential should be scoped to a valid region, not 'eu-west-1'."
    );
    let service = Draft {
        service: "cognito-identity",
        ..Draft::default()
    };
    assert_eq!(
        text(service),
        "Credential should be scoped to correct service: 'cognito-sync'."
    );
}

#[test]
fn malformed_signatures_are_incomplete() {
    let clock = Clock::default();
    let (verifier, _) = verifier(&clock);
    let text = |authorization: &str| {
        let mut parts = Draft::default().sign(&developer(), clock.now());
        parts
            .headers
            .insert("authorization", authorization.parse().unwrap());
        let error = check(&verifier, &parts, b"{}").unwrap_err();
        (error.code(), error.to_string())
    };
    let incomplete = "IncompleteSignatureException";
    assert_eq!(
        text("Bearer secret"),
        (
            incomplete,
            "Authorization header requires the algorithm 'AWS4-HMAC-SHA256'.".to_owned()
        )
    );
    assert_eq!(
        text("AWS4-HMAC-SHA256 Credential=test/1/2/3/4"),
        (
            incomplete,
            "Authorization header requires 'Signature' parameter. Authorization header requires \
             'SignedHeaders' parameter."
                .to_owned()
        )
    );
    let (code, text) = text("AWS4-HMAC-SHA256 Credential=test/1,Signature=a,SignedHeaders=host");
    assert_eq!(code, incomplete);
    assert!(
        text.starts_with("Credential must have exactly 5 slash-delimited elements"),
        "{text}"
    );
}

#[test]
fn headers_that_change_the_request_have_to_be_signed() {
    let clock = Clock::default();
    let (verifier, _) = verifier(&clock);
    let mut parts = Draft::default().sign(&developer(), clock.now());
    parts
        .headers
        .insert("x-amz-user-agent", "any".parse().unwrap());
    assert!(check(&verifier, &parts, b"{}").is_ok());
    parts.headers.insert("x-amz-target", "any".parse().unwrap());
    assert_eq!(
        check(&verifier, &parts, b"{}"),
        Err(AuthError::NotCovered("x-amz-target".to_owned()))
    );
}
