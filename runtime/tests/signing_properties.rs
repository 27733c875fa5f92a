//! Property tests of the signer: its signatures compared with those of `aws-sigv4`, and arbitrary input
//! that may not be a valid request.
//!
//! `PROPTEST_CASES` sets the number of cases; 256 by default.

use aws_credential_types::Credentials;
use aws_smithy_runtime_api::http::Request;
use aws_smithy_types::body::SdkBody;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use sdk_runtime::sign::{
    SignableBody, SignableRequest, SigningKeyCache, SigningParams, SigningSettings, sign,
};
use sdk_test_support::{Unstructured, signing};
use std::time::{Duration, UNIX_EPOCH};

/// Bytes from which cases are generated.
fn bytes(max: usize) -> impl Strategy<Value = Vec<u8>> {
    vec(any::<u8>(), 0..max)
}

fn case() -> impl Strategy<Value = signing::Case> {
    bytes(600).prop_filter_map("aws-sigv4 does not sign such a URI", |bytes| {
        signing::case(&mut Unstructured::new(&bytes)).ok().flatten()
    })
}

fn settings() -> impl Strategy<Value = SigningSettings> {
    bytes(32).prop_map(|bytes| signing::settings(&mut Unstructured::new(&bytes)).unwrap())
}

/// Failures are printed in full and get a test of their own, so no file of them is kept.
fn config() -> ProptestConfig {
    ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn instructions_and_signed_requests_equal_those_of_aws_sigv4(case in case()) {
        prop_assert_eq!(case.compare_with_aws_sigv4(), Ok(()));
    }

    /// Every input results in instructions or in an error, and no error shows the secret.
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
