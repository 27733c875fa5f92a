//! Errors of the model, from error responses.

use aws_smithy_types::error::display::DisplayErrorContext;
use rule_errors::operation::get_thing::GetThingError;
use rule_errors::types::error as e;

use crate::wire::Wire;

async fn fail(wire: Wire) -> GetThingError {
    let error = client!(rule_errors, wire).get_thing().send().await;
    error
        .expect_err("the response is an error")
        .into_service_error()
}

async fn fail_with(code: &'static str, body: &str) -> GetThingError {
    fail(Wire::responding(400, body).with_header("x-amzn-errortype", code)).await
}

#[tokio::test]
async fn each_error_has_its_type() {
    let error = fail_with("NotFound", r#"{"message": "gone"}"#).await;
    assert!(error.is_not_found());
    assert!(matches!(&error, GetThingError::NotFound(it) if it.message() == "gone"));
    assert_eq!(error.to_string(), "NotFound: gone");
    let error = fail_with("Teapot", r#"{"Message": "short and stout"}"#).await;
    assert!(matches!(&error, GetThingError::Teapot(it) if it.message() == Some("short and stout")));
    assert_eq!(error.to_string(), "Teapot: short and stout");
    let error = fail_with("Teapot", "{}").await;
    assert!(matches!(&error, GetThingError::Teapot(it) if it.message().is_none()));
    let error = fail_with("Silent", "{}").await;
    assert!(error.is_silent());
    let error = fail_with("Silent", r#"{"message": "after all"}"#).await;
    assert!(matches!(&error, GetThingError::Silent(it) if it.message() == Some("after all")));
}

#[tokio::test]
async fn an_error_is_known_by_its_code_and_by_its_name() {
    for code in ["ShortCode", "Coded"] {
        let error = fail_with(code, r#"{"message": "m"}"#).await;
        assert!(error.is_coded(), "{code}");
        assert_eq!(error.meta().code(), Some(code));
    }
}

#[tokio::test]
async fn an_error_that_may_pass_is_not_taken_for_an_answer() {
    use rule_errors::config::retry::RetryConfig;
    for (code, attempts) in [("Coded", "3 attempts"), ("Headed", "3 attempts"), ("Teapot", "1 attempt")] {
        let wire = Wire::responding(400, "{}").with_header("x-amzn-errortype", code);
        let retries = RetryConfig::standard()
            .with_initial_backoff(std::time::Duration::from_millis(1));
        let quick = rule_errors::Config::builder().retry_config(retries);
        let call = client!(rule_errors, wire).get_thing().customize();
        let error = call.config_override(quick).send().await.unwrap_err();
        assert!(error.to_string().contains(attempts), "{error}");
    }
}

#[tokio::test]
async fn members_beside_the_message_are_read() {
    let body = r#"{"Reason": "r", "Message": 3, "meta": "m", "errorMessage": "text", "Names": ["a"], "Limit": 9}"#;
    let GetThingError::Detailed(error) = fail_with("Detailed", body).await else {
        panic!("the error is known");
    };
    assert_eq!((error.reason(), error.limit()), ("r", 9));
    assert_eq!(
        (error.message_value(), error.meta_value()),
        (Some(3), Some("m"))
    );
    assert_eq!(
        (error.message(), error.names()),
        (Some("text"), &["a".to_owned()][..])
    );
    let GetThingError::Headed(error) = fail(
        Wire::responding(429, "{}")
            .with_header("x-amzn-errortype", "Headed")
            .with_header("retry-after", "30"),
    )
    .await
    else {
        panic!("the error is known");
    };
    assert_eq!(error.retry_after(), Some(30));
}

#[tokio::test]
async fn an_error_that_the_operation_does_not_name_is_unhandled() {
    let error = fail_with("Surprise", r#"{"message": "m"}"#).await;
    assert_eq!(
        (error.meta().code(), error.meta().message()),
        (Some("Surprise"), Some("m"))
    );
    assert_eq!(rule_errors::Error::from(error).to_string(), "Surprise: m");
}

/// Asserts that no text of an error contains its message, and that `message()` returns it.
macro_rules! assert_redacted {
    ($error:expr) => {{
        use rule_sensitive::error::ProvideErrorMetadata;
        let error = &$error;
        assert_eq!(ProvideErrorMetadata::message(error), Some("hush"));
        assert_eq!(error.code(), Some("Denied"));
        let meta = error.meta();
        let context = DisplayErrorContext(error);
        for text in [
            format!("{error} {error:#} {error:?} {error:#?} {context}"),
            format!("{meta} {meta:?}"),
        ] {
            assert!(!text.contains("hush"), "{text}");
            assert!(text.contains("** redacted **"), "{text}");
        }
    }};
}

#[tokio::test]
async fn a_sensitive_message_is_in_no_text() {
    use rule_sensitive::error::SdkError;
    use rule_sensitive::operation::put_thing::PutThingError;
    let wire = Wire::responding(400, r#"{"message": "hush"}"#)
        .with_header("x-amzn-errortype", "Denied");
    let client = client!(rule_sensitive, wire);
    let error = client.put_thing().send().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "PutThing: Denied: ** redacted ** (1 attempt)"
    );
    assert_redacted!(error);
    let smithy: aws_smithy_runtime_api::client::result::SdkError<_, _> = error.into();
    let error: PutThingError = smithy.into_service_error();
    assert_redacted!(error);
    let PutThingError::Denied(denied) = &error else {
        panic!("the error is known");
    };
    assert_eq!(denied.message(), "hush");
    assert_redacted!(*denied);
    assert_redacted!(rule_sensitive::Error::from(error));

    // An operation that does not list the exception.
    let error: SdkError<_> = client.get_thing().send().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "GetThing: Denied: ** redacted ** (1 attempt)"
    );
    assert_redacted!(error);
    assert_redacted!(error.into_service_error());
}

#[test]
fn errors_can_be_built() {
    let error = e::Detailed::builder()
        .reason("r")
        .limit(1)
        .message("m")
        .build();
    assert_eq!(
        error.expect("nothing is missing").to_string(),
        "Detailed: m"
    );
    assert!(e::Detailed::builder().reason("r").build().is_err());
    assert!(e::NotFound::builder().build().is_err());
    assert_eq!(e::Silent::builder().build().to_string(), "Silent");
    let error = GetThingError::Teapot(e::Teapot::builder().message("m").build());
    assert!(error.is_teapot());
}
