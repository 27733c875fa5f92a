//! Calls through a fake HTTP client.

mod support;

use aws_smithy_types::error::display::DisplayErrorContext;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use aws_smithy_types::retry::RetryConfig;
use aws_types::request_id::RequestId;
use sdk_runtime::call::client::send;
use sdk_runtime::endpoint::{
    Endpoint, EndpointFuture, FromResolver, SharedEndpointResolver, shared_resolver,
};
use sdk_runtime::error::SdkError;
use std::error::Error;
use support::fake::{Fake, NoSleep, broken, json, response};
use support::*;

/// A client with the fake, whose sleep returns at once.
fn with(fake: &Fake) -> Client {
    client(
        config()
            .http_client(fake.clone())
            .sleep_impl(NoSleep::default()),
    )
}

#[tokio::test]
async fn a_call_is_built_signed_sent_and_read() {
    let fake = Fake::answering([response(
        200,
        &[("x-tag", "red"), ("x-amzn-requestid", "id-7")],
        r#"{"Count":3,"Later":[1,{"x":null}]}"#,
    )]);
    let output = put(&with(&fake)).await.unwrap();
    let expected = ThingOutput {
        count: Some(3),
        tag: Some("red".to_owned()),
        request_id: Some("id-7".to_owned()),
    };
    assert_eq!(output, expected);
    fake.request(0, |request| {
        assert_eq!(request.method(), "POST");
        assert_eq!(
            request.uri(),
            "https://things.eu-west-7.example.com/things/a%3Ab"
        );
        assert_eq!(request.body().bytes().unwrap(), br#"{"Value":"a value"}"#);
        let headers = request.headers();
        assert_eq!(headers.get("content-type"), Some("application/json"));
        assert_eq!(headers.get("x-amz-security-token"), Some(TOKEN));
        let authorization = headers.get("authorization").unwrap();
        assert!(
            authorization.contains("/eu-west-7/things/aws4_request"),
            "{authorization}"
        );
        assert!(
            authorization.contains("amz-sdk-invocation-id;"),
            "{authorization}"
        );
        assert!(
            authorization.contains("x-amz-user-agent"),
            "{authorization}"
        );
        assert_eq!(headers.get("amz-sdk-request"), Some("attempt=1; max=3"));
        let user_agent = headers.get("x-amz-user-agent").unwrap();
        assert!(user_agent.contains("api/testthings/1.2.3"), "{user_agent}");
    });
}

#[tokio::test]
async fn an_exception_of_the_model_is_typed() {
    let body = r#"{"__type":"com.example.things#NoSuchThing","message":"no a:b","Distance":4}"#;
    let error = put(&with(&Fake::answering([json(404, body)])))
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "PutThing: NoSuchThing: no a:b (request ID id-1, 1 attempt)"
    );
    assert_eq!(error.code(), Some("NoSuchThing"));
    assert_eq!(error.request_id(), Some("id-1"));
    assert_eq!(error.raw_response().unwrap().status().as_u16(), 404);
    let ThingError::NoSuchThing(error) = error.into_service_error() else {
        panic!("not typed");
    };
    assert_eq!(error.distance, Some(4));
    assert_eq!(error.meta().request_id(), Some("id-1"));
}

#[tokio::test]
async fn an_exception_is_typed_even_if_its_members_are_unreadable() {
    for body in [
        r#"{"__type":"NoSuchThing","Distance":"far"}"#,
        r#"{"__type":"NoSuchThing"}"#,
    ] {
        let error = put(&with(&Fake::answering([json(404, body)])))
            .await
            .unwrap_err();
        assert_eq!(
            error.to_string(),
            "PutThing: NoSuchThing (request ID id-1, 1 attempt)"
        );
        let ThingError::NoSuchThing(error) = error.into_service_error() else {
            panic!("not typed: {body}");
        };
        assert_eq!(error.distance, None);
    }
    // The error code is in a header, and the body is incomplete.
    let cut = response(
        404,
        &[("x-amzn-errortype", "NoSuchThing:http://x/")],
        r#"{"Dist"#,
    );
    let error = put(&with(&Fake::answering([cut]))).await.unwrap_err();
    assert!(matches!(
        error.into_service_error(),
        ThingError::NoSuchThing(_)
    ));
}

#[tokio::test]
async fn an_unknown_exception_is_unhandled_with_code_and_message() {
    let body = r#"{"__type":"Newfangled","Message":"try\nagain"}"#;
    let error = put(&with(&Fake::answering([json(400, body)])))
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "PutThing: Newfangled: try again (request ID id-1, 1 attempt)"
    );
    let ThingError::Unhandled(error) = error.into_service_error() else {
        panic!("typed");
    };
    assert_eq!(error.meta().code(), Some("Newfangled"));
    assert_eq!(error.meta().request_id(), Some("id-1"));
}

#[tokio::test]
async fn an_error_with_a_deep_member_keeps_its_code_and_message() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let body = format!(r#"{{"Other":{deep},"__type":"NoSuchThing","message":"no a:b"}}"#);
    let error = put(&with(&Fake::answering([json(404, &body)])))
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "PutThing: NoSuchThing: no a:b (request ID id-1, 1 attempt)"
    );
}

#[tokio::test]
async fn a_code_in_another_spelling_is_retried_like_any_other() {
    for body in [
        r#"{"Code":"ThrottlingException"}"#,
        r#"{"code":"com.example#ThrottlingException:http://example.com/"}"#,
    ] {
        let fake = Fake::answering([json(400, body), json(200, r#"{"Count":1}"#)]);
        assert_eq!(put(&with(&fake)).await.unwrap().count, Some(1), "{body}");
        assert_eq!(fake.count(), 2, "{body}");
    }
}

#[tokio::test]
async fn the_request_id_is_read_from_every_header() {
    for name in ["x-amzn-requestid", "x-amzn-request-id", "x-amz-request-id"] {
        let answer = |status, body| response(status, &[(name, "id-9")], body);
        let fake = Fake::answering([answer(404, r#"{"code":"NoSuchThing"}"#), answer(200, "{}")]);
        let client = with(&fake);
        let error = put(&client).await.unwrap_err();
        assert_eq!(error.request_id(), Some("id-9"), "{name}");
        assert_eq!(
            error.to_string(),
            "PutThing: NoSuchThing (request ID id-9, 1 attempt)"
        );
        let error = error.into_service_error();
        assert_eq!(error.meta().request_id(), Some("id-9"), "{name}");
        let output = put(&client).await.unwrap();
        assert_eq!(output.request_id.as_deref(), Some("id-9"), "{name}");
    }
}

#[tokio::test]
async fn an_html_page_of_a_proxy_is_described() {
    let page = "<html>Bad Gateway: secret stuff</html>";
    let html = || response(502, &[("content-type", "text/html; charset=utf-8")], page);
    let fake = Fake::answering([html(), html(), html()]);
    let error = put(&with(&fake)).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "PutThing: the service returned status 502 with text/html, not JSON (3 attempts)"
    );
    assert!(!format!("{error:?}").contains("secret stuff"), "{error:?}");
    let SdkError::ServiceError(context) = error else {
        panic!("{error:?}")
    };
    assert!(matches!(context.err(), ThingError::Unhandled(_)));
    assert_eq!(context.raw().body().bytes().unwrap(), page.as_bytes());
}

#[tokio::test]
async fn error_responses_without_code_are_described_by_their_status() {
    for (answer, text) in [
        (
            response(403, &[], ""),
            "PutThing: the service returned status 403 without a body (1 attempt)",
        ),
        (
            response(301, &[("location", "https://example.com/")], "moved"),
            "PutThing: the service returned status 301, and redirects are not followed (1 attempt)",
        ),
        (
            response(400, &[("content-type", "application/json")], "[]"),
            "PutThing: the service returned status 400 with a JSON array that is not an error of its \
             protocol (1 attempt)",
        ),
        (
            response(400, &[("content-type", "text/plain")], "null"),
            "PutThing: the service returned status 400 with a JSON null that is not an error of its \
             protocol (1 attempt)",
        ),
        (
            response(400, &[], r#"{"error":"no"}"#),
            "PutThing: the service returned status 400 with a JSON object that is not an error of its \
             protocol (1 attempt)",
        ),
        (
            response(400, &[("content-type", "application/json")], "{"),
            "PutThing: the service returned status 400 with application/json that is not valid JSON \
             (1 attempt)",
        ),
        (
            response(400, &[("content-type", "a b")], "?"),
            "PutThing: the service returned status 400 with a body that is not JSON (1 attempt)",
        ),
    ] {
        let error = put(&with(&Fake::answering([answer]))).await.unwrap_err();
        assert_eq!(error.to_string(), text);
        assert!(matches!(error, SdkError::ServiceError(_)));
    }
}

#[tokio::test]
async fn a_success_response_without_its_body_is_an_error() {
    let honest = Fake::answering([response(200, &[("content-length", "0")], "")]);
    assert_eq!(put(&with(&honest)).await.unwrap(), ThingOutput::default());
    let lost = Fake::answering([response(200, &[("content-length", "11")], "")]);
    let error = put(&with(&lost)).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "PutThing: the response could not be read: the response has no body, but its content length is not 0 \
         (1 attempt)"
    );
    assert!(matches!(error, SdkError::ResponseError(_)));
}

#[tokio::test]
async fn an_unreadable_success_response_is_a_response_error() {
    for (answer, text) in [
        (json(200, r#"{"Count":"#), "the body is not valid JSON: "),
        (
            json(200, r#"{"Count":"many"}"#),
            "the member `Count` is not valid: type mismatch: expected a number at byte 9, not a string (",
        ),
        (
            json(200, "[1]"),
            "the service returned status 200 with a JSON array, not a JSON object (",
        ),
        (
            response(200, &[("content-type", "text/html")], "\"x\""),
            "the service returned status 200 with a JSON string, not a JSON object (",
        ),
        (
            response(200, &[("content-type", "text/html")], "<p>"),
            "the service returned status 200 with text/html, not JSON (",
        ),
        // Deeper than any shape, and deep enough for a stack.
        (
            json(200, &format!(r#"{{"Other":{}"#, "[".repeat(100_000))),
            "is nested in more than 128 arrays and objects",
        ),
    ] {
        let error = put(&with(&Fake::answering([answer]))).await.unwrap_err();
        assert!(matches!(error, SdkError::ResponseError(_)), "{error}");
        let shown = error.to_string();
        assert!(
            shown.starts_with("PutThing: the response could not be read: "),
            "{shown}"
        );
        assert!(shown.contains(text), "{shown}");
    }
}

#[tokio::test]
async fn a_retry_has_the_same_invocation_id() {
    let fake = Fake::answering([broken(), json(503, "{}"), json(200, r#"{"Count":1}"#)]);
    assert_eq!(put(&with(&fake)).await.unwrap().count, Some(1));
    let header = |index, name| fake.header(index, name).unwrap();
    for index in 0..3 {
        assert_eq!(
            header(index, "amz-sdk-request"),
            format!("attempt={}; max=3", index + 1)
        );
        assert_eq!(
            header(index, "amz-sdk-invocation-id"),
            header(0, "amz-sdk-invocation-id")
        );
        let dates = fake.request(index, |request| {
            request.headers().get_all("x-amz-date").count()
        });
        assert_eq!(dates, 1);
    }
    assert_eq!(fake.count(), 3);
}

#[tokio::test]
async fn attempts_end_at_the_maximum_of_the_settings() {
    let fake = Fake::answering([broken(), broken(), broken(), broken()]);
    let error = put(&with(&fake)).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "PutThing: the service could not be reached: it broke (3 attempts)"
    );
    assert_eq!(root(&error), "it broke");
    assert_eq!(fake.count(), 3);

    let fake = Fake::answering([broken()]);
    let once = client(
        config()
            .http_client(fake.clone())
            .retry_config(RetryConfig::disabled()),
    );
    let error = put(&once).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "PutThing: the service could not be reached: it broke (1 attempt)"
    );
    assert_eq!(fake.count(), 1);
}

#[tokio::test]
async fn settings_of_one_call_apply_to_that_call() {
    let fake = Fake::answering([broken(), json(200, "{}"), broken(), json(200, "{}")]);
    let client = with(&fake);
    let over = sdk_runtime::config::ServiceConfig::builder()
        .retry_config(RetryConfig::disabled())
        .endpoint_url("https://elsewhere.example.com/base");
    send::<PutThing>(&client, input(), Some(over))
        .await
        .unwrap_err();
    assert_eq!(fake.count(), 1);
    let uri = fake.request(0, |request| request.uri().to_owned());
    assert_eq!(uri, "https://elsewhere.example.com/base/things/a%3Ab");
    put(&client).await.unwrap();
    let uri = fake.request(1, |request| request.uri().to_owned());
    assert_eq!(uri, "https://things.eu-west-7.example.com/things/a%3Ab");
    put(&client).await.unwrap();
    assert_eq!(fake.count(), 4);
}

#[tokio::test]
async fn errors_describe_the_missing_setting_and_the_fix() {
    let fake = Fake::default();
    let bare = || sdk_runtime::config::ServiceConfig::<Things>::builder().http_client(fake.clone());
    let without_region = config().set_region(None).clone().http_client(fake.clone());
    let without_credentials = bare().endpoint_url("http://localhost").region(region());
    let unsignable = config()
        .set_region(None)
        .clone()
        .endpoint_url("http://localhost")
        .http_client(fake.clone());
    let at = |url| config().http_client(fake.clone()).endpoint_url(url);
    for (config, text) in [
        (
            without_region,
            "PutThing: no region is set; set one with `config::Builder::region`",
        ),
        (
            without_credentials,
            "PutThing: no credentials provider is set; set one with",
        ),
        (
            unsignable,
            "PutThing: no region is set; set one with `config::Builder::region`",
        ),
        (
            at("user:hush@host"),
            "PutThing: the endpoint URL that is set with `config::Builder::endpoint_url` is not valid: \
             it has no scheme;",
        ),
        (
            at("http://user:hush@host"),
            "PutThing: the endpoint URL that is set with `config::Builder::endpoint_url` is not valid: \
             it has user information,",
        ),
        (
            at(""),
            "PutThing: the endpoint URL that is set with `config::Builder::endpoint_url` is not valid: \
             it is empty;",
        ),
        (
            at("http://127.0.0.1:1\n"),
            "PutThing: the endpoint URL that is set with `config::Builder::endpoint_url` is not valid: \
             it has the character '\\n' at byte 18;",
        ),
    ] {
        let error = put(&client(config)).await.unwrap_err();
        assert!(
            matches!(error, SdkError::ConstructionFailure(_)),
            "{error:?}"
        );
        let shown = error.to_string();
        assert!(shown.starts_with(text), "{shown}");
        assert!(!shown.contains("attempt"), "{shown}");
        let shown = format!("{error:?} {error:#?} {}", DisplayErrorContext(&error));
        assert!(!shown.contains("hush"), "{shown}");
    }
    assert_eq!(fake.count(), 0);
}

/// Answers with a fixed endpoint.
#[derive(Debug)]
struct Fixed(Endpoint);

impl FromResolver<Fixed> for Params {
    fn shared(resolver: Fixed) -> SharedEndpointResolver {
        shared_resolver(resolver, |resolver, _: &Params| {
            EndpointFuture::ready(Ok(resolver.0.clone()))
        })
    }
}

#[tokio::test]
async fn the_endpoint_of_a_resolver_is_brought_into_canonical_form() {
    let call = async |endpoint| {
        let fake = Fake::default();
        let config = config().http_client(fake.clone());
        let client = client(config.endpoint_resolver(Fixed(endpoint)));
        put(&client)
            .await
            .map(|_| fake.request(0, |request| request.uri().to_owned()))
            .map_err(|error| error.to_string())
    };
    let endpoint = |url: &'static str| Endpoint::builder().url(url).build();
    let uri = call(endpoint("HTTPS://Example.com:443/Base/")).await;
    assert_eq!(uri.as_deref(), Ok("https://example.com/Base/things/a%3Ab"));
    let error = call(endpoint("https://example.com/a b")).await.unwrap_err();
    assert_eq!(
        error,
        "PutThing: the endpoint URL from the resolver that is set with \
         `config::Builder::endpoint_resolver` is not valid: it has the character ' ' at byte 21; \
         remove it"
    );
    let header = Endpoint::builder()
        .url("https://example.com")
        .header("x-a", "1\n2");
    let error = call(header.build()).await.unwrap_err();
    assert_eq!(
        error,
        "PutThing: the endpoint resolver returned a header `x-a` whose name or value is not valid in HTTP"
    );
}

fn region() -> aws_types::region::Region {
    aws_types::region::Region::new("eu-west-7")
}

#[tokio::test]
async fn invalid_inputs_are_rejected_before_sending() {
    let fake = Fake::default();
    let client = with(&fake);
    let named = |name: Option<&str>| ThingInput {
        name: name.map(str::to_owned),
        ..ThingInput::default()
    };
    let invalid = ThingInput {
        value: Some("invalid".to_owned()),
        ..input()
    };
    for (input, text) in [
        (named(None), "`Name` is a part of the request path"),
        (named(Some("")), "`Name` is a part of the request path"),
        (named(Some("..")), "the value of a URI label is `.` or `..`"),
        (invalid, "`value` is not valid"),
    ] {
        let error = send::<PutThing>(&client, input, None).await.unwrap_err();
        assert!(
            matches!(error, SdkError::ConstructionFailure(_)),
            "{error:?}"
        );
        assert!(error.to_string().contains(text), "{error}");
    }
    assert_eq!(fake.count(), 0);
}

#[tokio::test]
async fn a_failing_credentials_provider_is_the_cause() {
    use aws_credential_types::provider::{ProvideCredentials, error::CredentialsError, future};
    #[derive(Debug)]
    struct Failing;
    impl ProvideCredentials for Failing {
        fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
        where
            Self: 'a,
        {
            let error = CredentialsError::provider_error("the vault is closed");
            future::ProvideCredentials::ready(Err(error))
        }
    }
    let fake = Fake::default();
    let config = config()
        .http_client(fake.clone())
        .credentials_provider(Failing);
    let error = put(&client(config)).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "PutThing: the credentials provider Failing failed: the vault is closed"
    );
    assert!(matches!(error, SdkError::ConstructionFailure(_)));
    assert_eq!(fake.count(), 0);
}

#[tokio::test]
async fn the_error_converts_into_that_of_smithy_rs() {
    use aws_smithy_runtime_api::client::result::SdkError as Smithy;
    let fake = Fake::answering([json(404, r#"{"__type":"NoSuchThing"}"#)]);
    let smithy: Smithy<ThingError, _> = put(&with(&fake)).await.unwrap_err().into();
    let Smithy::ServiceError(context) = smithy else {
        panic!("{smithy:?}")
    };
    assert!(matches!(context.err(), ThingError::NoSuchThing(_)));
    assert_eq!(context.raw().status().as_u16(), 404);

    let fake = Fake::answering([broken(), broken(), broken()]);
    let smithy: Smithy<ThingError, _> = put(&with(&fake)).await.unwrap_err().into();
    let Smithy::DispatchFailure(context) = smithy else {
        panic!("{smithy:?}")
    };
    assert!(context.is_io());
    let source = context.as_connector_error().unwrap().source().unwrap();
    assert_eq!(source.to_string(), "it broke");
}

#[tokio::test]
async fn a_call_can_move_between_threads() {
    let client = with(&Fake::default());
    let call = tokio::spawn(async move { put(&client).await });
    assert_eq!(call.await.unwrap().unwrap(), ThingOutput::default());
}
