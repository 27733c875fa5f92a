//! Signatures alone, without a call.
//!
//! `signing SIDE CASE SIGNATURES` makes so many signatures with `ours` or `official` and prints the nanoseconds of
//! CPU time of one. Both sign the same request with a session token and return the headers to add.

use aws_credential_types::Credentials;
use aws_sigv4::http_request as official;
use aws_smithy_runtime_api::client::identity::Identity;
use nix::time::{ClockId, clock_gettime};
use sdk_runtime::sign::{
    SignableBody, SignableRequest, SigningKeyCache, SigningParams, SigningSettings, sign,
};
use std::hint::black_box;
use std::time::{Duration, SystemTime};

const URI: &str = "https://cognito-sync.us-east-1.amazonaws.com/identitypools/us-east-1%3A1f3bbd5d/identity/us-east-1%3A1f3bbd5d/device";
const HEADERS: [(&str, &str); 5] = [
    ("content-length", "36"),
    ("content-type", "application/json"),
    (
        "amz-sdk-invocation-id",
        "7d0e27ef-7d0e-4a3c-9d1f-0f1d7d0e27ef",
    ),
    ("user-agent", "sdk-runtime-rust/0.1.0 os/linux lang/rust"),
    (
        "x-amz-user-agent",
        "sdk-runtime-rust/0.1.0 ua/2.1 api/cognitosync/0.1.0 os/linux lang/rust",
    ),
];

/// The body of a request, and whether its key is known.
struct Case {
    body: Vec<u8>,
    /// Whether each signature is of another day, so that its key has to be derived.
    is_cold: bool,
}

impl Case {
    fn of(name: &str) -> Option<Self> {
        let small = br#"{"Platform":"GCM","Token":"token"}"#.to_vec();
        Some(match name {
            "warm" => Self {
                body: small,
                is_cold: false,
            },
            "cold" => Self {
                body: small,
                is_cold: true,
            },
            "1-mb" => Self {
                body: vec![b'a'; 1_000_000],
                is_cold: false,
            },
            _ => return None,
        })
    }

    /// Returns the time of a signature.
    fn time(&self, number: u32) -> SystemTime {
        let day = if self.is_cold { number % 20_000 } else { 0 };
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_400_000_000 + u64::from(day) * 86_400)
    }
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [side, case, signatures] = &arguments[..] else {
        panic!("the arguments are a side, a case and a number of signatures");
    };
    let case = Case::of(case).expect("a known case");
    let signatures: u32 = signatures.parse().expect("a number of signatures");
    let credentials = Credentials::new(
        "ASIAIOSFODNN7EXAMPLE",
        "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
        Some("A".repeat(900)),
        None,
        "bench",
    );
    let mut sign: Box<dyn FnMut(u32)> = match side.as_str() {
        "ours" => ours(&case, &credentials),
        "official" => with_official(&case, &credentials),
        _ => panic!("the side is `ours` or `official`"),
    };
    for number in 0..signatures / 10 + 1 {
        sign(number);
    }
    let start = cpu_nanos();
    for number in 0..signatures {
        sign(number);
    }
    println!("{:.0}", (cpu_nanos() - start) / f64::from(signatures));
}

fn cpu_nanos() -> f64 {
    let time = clock_gettime(ClockId::CLOCK_THREAD_CPUTIME_ID).expect("a clock of Linux");
    time.tv_sec() as f64 * 1e9 + time.tv_nsec() as f64
}

fn ours<'a>(case: &'a Case, credentials: &'a Credentials) -> Box<dyn FnMut(u32) + 'a> {
    let keys = SigningKeyCache::default();
    Box::new(move |number| {
        let body = SignableBody::Bytes(&case.body);
        let request = SignableRequest::new("POST", URI, HEADERS, body).expect("a valid request");
        let params = SigningParams {
            credentials,
            region: "us-east-1",
            service: "cognito-sync",
            time: case.time(number),
            settings: SigningSettings::default(),
        };
        black_box(sign(&request, &params, &keys).expect("valid parameters"));
    })
}

fn with_official<'a>(case: &'a Case, credentials: &Credentials) -> Box<dyn FnMut(u32) + 'a> {
    let identity = Identity::from(credentials.clone());
    Box::new(move |number| {
        let body = official::SignableBody::Bytes(&case.body);
        let request = official::SignableRequest::new("POST", URI, HEADERS.into_iter(), body);
        let params = aws_sigv4::sign::v4::SigningParams::builder()
            .identity(&identity)
            .region("us-east-1")
            .name("cognito-sync")
            .time(case.time(number))
            .settings(official::SigningSettings::default())
            .build()
            .expect("complete parameters")
            .into();
        let request = request.expect("a valid request");
        black_box(official::sign(request, &params).expect("valid parameters"));
    })
}
