//! The chains of errors: no error repeats what one before it contains.

mod support;

use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{ProvideCredentials, future};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::error::display::DisplayErrorContext;
use aws_smithy_types::error::operation::BuildError;
use aws_smithy_types::retry::RetryConfig;
use aws_smithy_types::timeout::TimeoutConfig;
use sdk_runtime::call::interceptor::MapRequest;
use sdk_runtime::config::ConfigBuilder;
use sdk_runtime::error::{CreateUnhandledError, SdkError};
use sdk_runtime::operation::Unhandled;
use std::error::Error;
use std::fmt;
use std::time::Duration;
use support::fake::{Fake, NoSleep, broken, json, response};
use support::server::{Server, dead_url, http};
use support::*;

/// An error with a cause.
#[derive(Debug)]
struct Because(&'static str, Option<Box<Because>>);

impl fmt::Display for Because {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Error for Because {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.1.as_deref().map(|cause| cause as _)
    }
}

fn nested() -> Because {
    let root = Because("the root cause", None);
    let middle = Because("the middle", Some(Box::new(root)));
    Because("the start", Some(Box::new(middle)))
}

/// A provider that fails with a chain of causes.
#[derive(Debug)]
struct Failing;

impl ProvideCredentials for Failing {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::ready(Err(CredentialsError::provider_error(nested())))
    }
}

/// Checks that no error of the chain contains the text of a later one, and that the text for logs has no
/// sentence twice.
fn assert_nothing_is_repeated(error: &(dyn Error + 'static)) {
    let chain = std::iter::successors(Some(error), |&error| error.source());
    let texts: Vec<_> = chain.map(ToString::to_string).collect();
    for (index, text) in texts.iter().enumerate() {
        for later in &texts[index + 1..] {
            assert!(!text.contains(later), "{later:?} is repeated: {texts:#?}");
        }
    }
    let shown = DisplayErrorContext(error).to_string();
    let debug = format!(" ({error:?})");
    let shown = shown.strip_suffix(&debug).unwrap();
    let sentences = shown.split(": ").filter(|part| part.len() > 8);
    let mut sentences: Vec<_> = sentences.collect();
    let count = sentences.len();
    sentences.sort_unstable();
    sentences.dedup();
    assert_eq!(sentences.len(), count, "{shown}");
}

/// Makes a call that fails, and returns its error after the check of its chain.
async fn fail(builder: ConfigBuilder<Things>) -> SdkError<ThingError> {
    let error = put(&client(builder)).await.unwrap_err();
    assert_nothing_is_repeated(&error);
    error
}

fn with(fake: Fake) -> ConfigBuilder<Things> {
    config()
        .http_client(fake)
        .sleep_impl(NoSleep::default())
        .retry_config(RetryConfig::disabled())
}

#[tokio::test]
async fn every_failure_of_a_call_has_a_chain_without_repetition() {
    let errors =
        [
            // Construction.
            fail(with(Fake::default()).set_region(None).clone()).await,
            fail(with(Fake::default()).endpoint_url("nonsense")).await,
            fail(with(Fake::default()).credentials_provider(Failing)).await,
            fail(with(Fake::default()).interceptor(MapRequest::new(|_| Err(nested())))).await,
            // Timeouts and transport.
            fail(with(Fake::answering([broken()]))).await,
            fail(with(Fake::answering([Err(ConnectorError::user(
                nested().into(),
            ))])))
            .await,
            fail(with(Fake::answering([Err(ConnectorError::timeout(
                nested().into(),
            ))])))
            .await,
            fail(config().endpoint_url(dead_url())).await,
            fail(
                config()
                    .endpoint_url(Server::answering(vec!["nonsense".to_owned()]).url)
                    .retry_config(RetryConfig::disabled()),
            )
            .await,
            fail(config().endpoint_url("http://nowhere.invalid")).await,
            fail(
                config().endpoint_url(dead_url()).timeout_config(
                    TimeoutConfig::builder()
                        .operation_timeout(Duration::from_nanos(1))
                        .build(),
                ),
            )
            .await,
            // Responses.
            fail(with(Fake::answering([json(200, r#"{"Count":"many"}"#)]))).await,
            fail(with(Fake::answering([json(200, r#"{"Count":"#)]))).await,
            fail(with(Fake::answering([json(200, "[]")]))).await,
            fail(with(Fake::answering([response(
                200,
                &[("content-length", "9")],
                "",
            )])))
            .await,
            fail(with(Fake::answering([json(200, "{ }")])).max_response_size(1)).await,
            fail(config().endpoint_url(
                Server::answering(vec![http("200 OK", "{}").replace(": 2", ": 9")]).url,
            ))
            .await,
            // Service errors.
            fail(with(Fake::answering([json(
                404,
                r#"{"__type":"NoSuchThing","message":"no"}"#,
            )])))
            .await,
            fail(with(Fake::answering([json(
                404,
                r#"{"__type":"Newfangled","message":"no"}"#,
            )])))
            .await,
            fail(with(Fake::answering([json(
                404,
                r#"{"__type":"Newfangled"}"#,
            )])))
            .await,
            fail(with(Fake::answering([json(404, r#"{"message":"no"}"#)]))).await,
            fail(with(Fake::answering([response(404, &[], "<p>")]))).await,
        ];
    for error in errors {
        let unhandled = ThingError::create_unhandled_error(nested().into(), None);
        assert_nothing_is_repeated(&unhandled);
        assert_nothing_is_repeated(&error.into_service_error());
    }
}

#[test]
fn errors_outside_of_a_call_repeat_nothing() {
    type ThingFailure = SdkError<ThingError>;
    for error in [
        ThingFailure::construction_failure(nested()),
        ThingFailure::timeout_error(nested()),
        ThingFailure::dispatch_failure(ConnectorError::io(nested().into())),
        ThingFailure::from(BuildError::missing_field("name", "it is required")),
    ] {
        assert_nothing_is_repeated(&error);
        assert_nothing_is_repeated(&error.into_service_error());
    }
    let meta = aws_smithy_types::error::ErrorMetadata::builder()
        .code("Slow")
        .message("wait a bit")
        .build();
    assert_nothing_is_repeated(&Unhandled::from(meta));
    assert_nothing_is_repeated(&Unhandled::new(nested().into(), Default::default()));
}

#[tokio::test]
async fn the_wrapped_error_is_found_with_its_type() {
    let error = fail(with(Fake::default()).credentials_provider(Failing)).await;
    let has_cause = |error: &(dyn Error + 'static)| {
        let mut chain = std::iter::successors(Some(error), |&error| error.source());
        chain.any(|error| error.is::<CredentialsError>())
    };
    assert!(has_cause(error.as_source()), "{error:?}");
    let unhandled = error.into_service_error();
    let ThingError::Unhandled(unhandled) = unhandled else {
        panic!("{unhandled:?}")
    };
    assert!(has_cause(unhandled.as_source()), "{unhandled:?}");
    let other = Unhandled::new(nested().into(), Default::default());
    assert!(other.as_source().is::<Because>());
}
