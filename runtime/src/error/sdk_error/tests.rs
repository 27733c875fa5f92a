use super::*;
use aws_credential_types::provider::error::CredentialsError;
use aws_smithy_runtime_api::http::Response;
use aws_smithy_types::body::SdkBody;
use std::io;

/// A service error like those of generated crates.
#[derive(Debug)]
struct Conflict(ErrorMetadata);

impl fmt::Display for Conflict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Conflict: come later")
    }
}

impl Error for Conflict {}

impl ProvideErrorMetadata for Conflict {
    fn meta(&self) -> &ErrorMetadata {
        &self.0
    }
}

type TestError = SdkError<Conflict>;

fn conflict() -> Conflict {
    let meta = ErrorMetadata::builder()
        .code("Conflict")
        .message("come later");
    Conflict(meta.build())
}

fn raw() -> Response {
    let mut raw = Response::new(
        http::StatusCode::CONFLICT.into(),
        SdkBody::from("a secret body"),
    );
    raw.headers_mut().insert("x-amzn-requestid", "id-1");
    raw
}

fn call(attempts: u32, request_id: Option<&str>, summary: Option<&str>) -> CallContext {
    CallContext {
        operation: "Op",
        attempts,
        in_doubt: false,
        hint: None,
        request_id: request_id.map(str::to_owned),
        summary: summary.map(str::to_owned),
    }
}

fn refused() -> BoxError {
    io::Error::new(io::ErrorKind::ConnectionRefused, "refused").into()
}

/// Every variant once.
fn all() -> [TestError; 5] {
    [
        SdkError::construction_failure("no region"),
        SdkError::timeout_error("too slow"),
        SdkError::dispatch_failure(ConnectorError::io(refused())),
        SdkError::response_error("no JSON", raw()),
        SdkError::service_error(conflict(), raw()),
    ]
}

/// An error with a cause.
#[derive(Debug)]
struct Caused(&'static str, BoxError);

impl fmt::Display for Caused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Error for Caused {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.1)
    }
}

#[test]
fn a_call_that_could_not_be_sent_states_all_causes_once() {
    let root = refused();
    let service = Caused("refused", root);
    let advice = Caused("no guests: log in", Box::new(service));
    let credentials = CredentialsError::provider_error(advice);
    let error = Caused("the provider failed", Box::new(credentials));
    assert_eq!(
        TestError::construction_failure(error).to_string(),
        "the provider failed: no guests: log in: refused"
    );
}

#[test]
fn errors_outside_of_a_call_have_a_text() {
    let texts = all().map(|error| error.to_string());
    assert_eq!(
        texts,
        [
            "no region",
            "too slow",
            "the service could not be reached: refused",
            "the response could not be read: no JSON",
            "the service returned an error",
        ]
    );
}

#[test]
fn errors_of_a_call_contain_operation_and_attempts() {
    let texts = all().map(|error| error.with_call(call(2, Some("id-1"), Some("Conflict: later"))));
    assert_eq!(
        texts.map(|error| error.to_string()),
        [
            "Op: no region (request ID id-1, 2 attempts)",
            "Op: too slow (request ID id-1, 2 attempts)",
            "Op: the service could not be reached: refused (request ID id-1, 2 attempts)",
            "Op: the response could not be read: no JSON (request ID id-1, 2 attempts)",
            "Op: Conflict: later (request ID id-1, 2 attempts)",
        ]
    );
    let one = TestError::timeout_error("too slow").with_call(call(1, None, None));
    assert_eq!(one.to_string(), "Op: too slow (1 attempt)");
    let none = TestError::construction_failure("no region").with_call(call(0, None, None));
    assert_eq!(none.to_string(), "Op: no region");
    let id = TestError::construction_failure("x").with_call(call(0, Some("id"), None));
    assert_eq!(id.to_string(), "Op: x (request ID id)");
}

#[test]
fn texts_from_outside_are_one_line_of_limited_length() {
    let long = format!("a\nb\u{1b}[31m{}", "x".repeat(5000));
    let error = TestError::service_error(conflict(), raw());
    let text = error.with_call(call(1, None, Some(&long))).to_string();
    assert!(text.starts_with("Op: a b [31mxxx"), "{text}");
    assert!(text.ends_with("x… (1 attempt)"), "{text}");
    assert_eq!(
        text.chars().count(),
        "Op: ".len() + 1024 + "… (1 attempt)".chars().count()
    );
}

#[test]
fn the_raw_response_is_not_shown() {
    for error in all() {
        let shown = format!("{error} {error:?} {error:#?}");
        assert!(!shown.contains("secret body"), "{shown}");
    }
}

#[test]
fn the_wrapped_error_leads_to_the_root_cause() {
    let texts = all().map(|error| {
        let mut root = error.as_source();
        while let Some(source) = root.source() {
            root = source;
        }
        root.to_string()
    });
    assert_eq!(
        texts,
        [
            "no region",
            "too slow",
            "refused",
            "no JSON",
            "Conflict: come later"
        ]
    );
    assert!(all()[4].as_source().is::<Conflict>());
}

/// A chain of errors with these texts.
fn chain(texts: &[&'static str]) -> BoxError {
    match texts {
        [last] => (*last).into(),
        [first, rest @ ..] => Caused(first, chain(rest)).into(),
        [] => panic!("a chain has a first error"),
    }
}

#[test]
fn a_source_adds_to_the_text() {
    let sources = |error: &TestError| {
        let sources = std::iter::successors(error.source(), |&error| error.source());
        sources.map(ToString::to_string).collect::<Vec<_>>()
    };
    let failure = |texts: &[&'static str]| TestError::construction_failure(chain(texts));
    assert_eq!(failure(&["a"]).to_string(), "a");
    assert_eq!(sources(&failure(&["a"])), [""; 0]);
    assert_eq!(failure(&["a", "b", "c"]).to_string(), "a: b: c");
    assert_eq!(sources(&failure(&["a", "b", "c"])), [""; 0]);
    assert_eq!(sources(&failure(&["a\nb", "c\td"])), [""; 0]);
    // A text that is too long for the line is only there in full.
    let long: &'static str = "x".repeat(2000).leak();
    assert_eq!(sources(&failure(&[long, "b"])), [""; 0]);
    assert_eq!(sources(&failure(&[long])), [long]);

    let service = TestError::service_error(conflict(), raw());
    assert_eq!(sources(&service), ["Conflict: come later"]);
    let in_call = service.with_call(call(1, None, Some("Conflict: come later")));
    assert_eq!(sources(&in_call), [""; 0]);
}

#[test]
fn every_variant_converts_into_the_error_of_smithy_rs() {
    let converted = all().map(|error| SmithyError::from(error.with_call(call(1, None, None))));
    let [construction, timeout, dispatch, response, service] = &converted;
    assert!(matches!(construction, SmithyError::ConstructionFailure(_)));
    assert!(matches!(timeout, SmithyError::TimeoutError(_)));
    assert!(matches!(dispatch, SmithyError::DispatchFailure(context) if context.is_io()));
    assert!(matches!(response, SmithyError::ResponseError(_)));
    assert!(matches!(service, SmithyError::ServiceError(_)));
    assert_eq!(response.raw_response().unwrap().status().as_u16(), 409);
    assert_eq!(service.raw_response().unwrap().status().as_u16(), 409);
    let roots = converted.map(|error| error.into_source().unwrap().to_string());
    assert_eq!(
        roots,
        [
            "no region",
            "too slow",
            "io error",
            "no JSON",
            "Conflict: come later"
        ]
    );
}

#[test]
fn the_accessors_of_smithy() {
    let [construction, _, dispatch, response, service] = all();
    assert!(construction.as_service_error().is_none());
    assert!(construction.raw_response().is_none());
    assert_eq!(construction.code(), None);
    assert_eq!(construction.request_id(), None);
    assert_eq!(construction.into_source().unwrap().to_string(), "no region");

    let SdkError::DispatchFailure(context) = &dispatch else {
        panic!("{dispatch:?}")
    };
    assert!(context.is_io() && !context.is_timeout() && !context.is_user());
    assert!(!context.is_other() && context.as_other().is_none());
    assert!(context.as_connector_error().is_some());
    assert!(dispatch.into_source().unwrap().is::<ConnectorError>());

    assert_eq!(response.request_id(), Some("id-1"));
    assert_eq!(response.raw_response().unwrap().status().as_u16(), 409);

    assert_eq!(service.code(), Some("Conflict"));
    assert_eq!(service.message(), Some("come later"));
    assert_eq!(service.request_id(), Some("id-1"));
    let SdkError::ServiceError(context) = service else {
        panic!("{service:?}")
    };
    assert_eq!(context.err().to_string(), "Conflict: come later");
    assert_eq!(context.into_raw().status().as_u16(), 409);

    let SdkError::ResponseError(context) = TestError::response_error("no JSON", raw()) else {
        panic!("no response error")
    };
    assert_eq!(context.raw().status().as_u16(), 409);
    assert_eq!(context.into_raw().status().as_u16(), 409);
}

#[test]
fn a_mapped_error_keeps_its_context() {
    let error = TestError::service_error(conflict(), raw())
        .with_call(call(1, None, Some("Conflict")))
        .map_service_error(|error| error.to_string());
    assert_eq!(error.as_service_error().unwrap(), "Conflict: come later");
    assert_eq!(error.to_string(), "Op: Conflict (1 attempt)");
}

#[test]
fn results_stay_small() {
    assert!(size_of::<TestError>() <= 2 * size_of::<usize>());
}

#[test]
fn the_kind_of_another_dispatch_failure_is_that_of_the_http_client() {
    use aws_smithy_types::retry::ErrorKind;
    let of = |error| match TestError::dispatch_failure(error) {
        SdkError::DispatchFailure(failure) => failure,
        error => panic!("{error:?}"),
    };
    let kind = Some(ErrorKind::ThrottlingError);
    let throttled = of(ConnectorError::other(refused(), kind));
    assert_eq!((throttled.as_other(), throttled.is_other()), (kind, true));
    let unspecified = of(ConnectorError::other(refused(), None));
    assert_eq!(
        (unspecified.as_other(), unspecified.is_other()),
        (None, true)
    );
    let lost = of(ConnectorError::io(refused()));
    assert_eq!((lost.as_other(), lost.is_io()), (None, true));
    let late = of(ConnectorError::timeout(refused()));
    assert_eq!((late.is_timeout(), late.is_user()), (true, false));
    let invalid = of(ConnectorError::user(refused()));
    assert_eq!((invalid.is_timeout(), invalid.is_user()), (false, true));
    let source = invalid.as_connector_error().unwrap();
    assert!(source.is_user(), "{source:?}");
}
