//! Interceptors: the order of their hooks, and their changes.

mod support;

use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{ProvideCredentials, future};
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::Intercept;
use aws_smithy_runtime_api::client::interceptors::context::Output;
use aws_smithy_runtime_api::client::interceptors::context::{
    AfterDeserializationInterceptorContextRef, BeforeDeserializationInterceptorContextMut,
    BeforeDeserializationInterceptorContextRef, BeforeSerializationInterceptorContextMut,
    BeforeSerializationInterceptorContextRef, BeforeTransmitInterceptorContextMut,
    BeforeTransmitInterceptorContextRef, FinalizerInterceptorContextMut,
    FinalizerInterceptorContextRef,
};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;
use sdk_runtime::call::interceptor::{MapRequest, MutateRequest};
use sdk_runtime::error::SdkError;
use std::sync::{Arc, Mutex};
use support::fake::{Fake, NoSleep, broken, json};
use support::*;

/// An interceptor that records its hooks and can fail in one of them.
#[derive(Clone, Debug, Default)]
struct Diary {
    entries: Arc<Mutex<Vec<&'static str>>>,
    fail_in: Option<&'static str>,
}

impl Diary {
    fn enter(&self, hook: &'static str) -> Result<(), BoxError> {
        self.entries.lock().unwrap().push(hook);
        match self.fail_in {
            Some(fail_in) if fail_in == hook => Err("the diary is full".into()),
            _ => Ok(()),
        }
    }

    fn entries(&self) -> Vec<&'static str> {
        self.entries.lock().unwrap().clone()
    }
}

macro_rules! diary {
    ($($hook:ident($($context:tt)*);)*) => {
        impl Intercept for Diary {
            fn name(&self) -> &'static str {
                "Diary"
            }
            fn read_before_execution(
                &self,
                _: &BeforeSerializationInterceptorContextRef<'_>,
                _: &mut ConfigBag,
            ) -> Result<(), BoxError> {
                self.enter("read_before_execution")
            }
            $(fn $hook(
                &self,
                _: $($context)*,
                _: &RuntimeComponents,
                _: &mut ConfigBag,
            ) -> Result<(), BoxError> {
                self.enter(stringify!($hook))
            })*
        }
    };
}

diary! {
    modify_before_serialization(&mut BeforeSerializationInterceptorContextMut<'_>);
    read_before_serialization(&BeforeSerializationInterceptorContextRef<'_>);
    read_after_serialization(&BeforeTransmitInterceptorContextRef<'_>);
    modify_before_retry_loop(&mut BeforeTransmitInterceptorContextMut<'_>);
    read_before_attempt(&BeforeTransmitInterceptorContextRef<'_>);
    modify_before_signing(&mut BeforeTransmitInterceptorContextMut<'_>);
    read_before_signing(&BeforeTransmitInterceptorContextRef<'_>);
    read_after_signing(&BeforeTransmitInterceptorContextRef<'_>);
    modify_before_transmit(&mut BeforeTransmitInterceptorContextMut<'_>);
    read_before_transmit(&BeforeTransmitInterceptorContextRef<'_>);
    read_after_transmit(&BeforeDeserializationInterceptorContextRef<'_>);
    modify_before_deserialization(&mut BeforeDeserializationInterceptorContextMut<'_>);
    read_before_deserialization(&BeforeDeserializationInterceptorContextRef<'_>);
    read_after_deserialization(&AfterDeserializationInterceptorContextRef<'_>);
    modify_before_attempt_completion(&mut FinalizerInterceptorContextMut<'_>);
    read_after_attempt(&FinalizerInterceptorContextRef<'_>);
    modify_before_completion(&mut FinalizerInterceptorContextMut<'_>);
    read_after_execution(&FinalizerInterceptorContextRef<'_>);
}

const BEFORE: [&str; 5] = [
    "read_before_execution",
    "modify_before_serialization",
    "read_before_serialization",
    "read_after_serialization",
    "modify_before_retry_loop",
];
const SENT: [&str; 6] = [
    "read_before_attempt",
    "modify_before_signing",
    "read_before_signing",
    "read_after_signing",
    "modify_before_transmit",
    "read_before_transmit",
];
const ANSWERED: [&str; 4] = [
    "read_after_transmit",
    "modify_before_deserialization",
    "read_before_deserialization",
    "read_after_deserialization",
];
const ATTEMPT_END: [&str; 2] = ["modify_before_attempt_completion", "read_after_attempt"];
const END: [&str; 2] = ["modify_before_completion", "read_after_execution"];

fn with(fake: &Fake, interceptor: impl Intercept + 'static) -> Client {
    let config = config()
        .http_client(fake.clone())
        .sleep_impl(NoSleep::default());
    client(config.interceptor(interceptor))
}

#[tokio::test]
async fn hooks_run_in_the_order_of_the_official_clients() {
    let diary = Diary::default();
    let fake = Fake::answering([broken(), json(200, "{}")]);
    put(&with(&fake, diary.clone())).await.unwrap();
    let expected = [
        &BEFORE[..],
        &SENT,
        &ATTEMPT_END,
        &SENT,
        &ANSWERED,
        &ATTEMPT_END,
        &END,
    ];
    assert_eq!(diary.entries(), expected.concat());
}

#[tokio::test]
async fn after_a_failing_hook_the_last_hooks_still_run() {
    for (fail_in, hooks, text) in [
        (
            "read_before_execution",
            [&BEFORE[..1], &END].concat(),
            "ConstructionFailure",
        ),
        (
            "read_before_serialization",
            [&BEFORE[..3], &END].concat(),
            "ConstructionFailure",
        ),
        (
            "modify_before_retry_loop",
            [&BEFORE[..], &END].concat(),
            "DispatchFailure",
        ),
        (
            "read_after_signing",
            [&BEFORE[..], &SENT[..4], &ATTEMPT_END, &END].concat(),
            "DispatchFailure",
        ),
        (
            "read_after_transmit",
            [&BEFORE[..], &SENT, &ANSWERED[..1], &ATTEMPT_END, &END].concat(),
            "ResponseError",
        ),
        (
            "read_after_execution",
            [&BEFORE[..], &SENT, &ANSWERED, &ATTEMPT_END, &END].concat(),
            "ResponseError",
        ),
    ] {
        let diary = Diary {
            fail_in: Some(fail_in),
            ..Diary::default()
        };
        let error = put(&with(&Fake::default(), diary.clone()))
            .await
            .unwrap_err();
        assert_eq!(diary.entries(), hooks, "{fail_in}");
        assert!(format!("{error:?}").starts_with(text), "{error:?}");
        assert!(error.to_string().contains("the diary is full"), "{error}");
    }
}

#[tokio::test]
async fn the_last_of_several_failures_counts_and_all_run() {
    let failing = || Diary {
        fail_in: Some("read_before_signing"),
        ..Diary::default()
    };
    let (first, second) = (failing(), Diary::default());
    let fake = Fake::default();
    let config = config().http_client(fake.clone());
    let client = client(
        config
            .interceptor(first.clone())
            .interceptor(second.clone()),
    );
    put(&client).await.unwrap_err();
    assert_eq!(first.entries(), second.entries());
    assert_eq!(fake.count(), 0);
}

#[tokio::test]
async fn a_changed_request_is_what_is_signed_and_sent() {
    let fake = Fake::answering([broken()]);
    let mutate = MutateRequest::new(|request| {
        request.headers_mut().append("x-extra", "1");
    });
    put(&with(&fake, mutate)).await.unwrap();
    for attempt in 0..2 {
        fake.request(attempt, |request| {
            let authorization = request.headers().get("authorization").unwrap();
            assert!(authorization.contains(";x-extra,"), "{authorization}");
            // A retry starts from the request as it was before the hook.
            assert_eq!(request.headers().get_all("x-extra").count(), 1);
        });
    }
}

/// Changes the request once, for all attempts.
#[derive(Debug)]
struct Once;

impl Intercept for Once {
    fn name(&self) -> &'static str {
        "Once"
    }
    fn modify_before_retry_loop(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        context.request_mut().headers_mut().insert("x-once", "1");
        Ok(())
    }
}

#[tokio::test]
async fn a_change_before_the_attempts_applies_to_all_of_them() {
    let fake = Fake::answering([broken()]);
    put(&with(&fake, Once)).await.unwrap();
    for attempt in 0..2 {
        assert_eq!(fake.header(attempt, "x-once").as_deref(), Some("1"));
    }
}

#[tokio::test]
async fn a_request_can_be_replaced_or_rejected() {
    let fake = Fake::default();
    let map = MapRequest::new(|mut request| {
        request
            .set_uri("https://other.example.com/x")
            .map(|()| request)
    });
    put(&with(&fake, map)).await.unwrap();
    let uri = fake.request(0, |request| request.uri().to_owned());
    assert_eq!(uri, "https://other.example.com/x");

    let invalid = MapRequest::new(|mut request| {
        request
            .set_uri("https://user:hush@other.example.com/x")
            .map(|()| request)
    });
    let error = put(&with(&fake, invalid)).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "PutThing: the URI of the request, as an interceptor changed it, is not valid: it has user \
         information, which is not sent; remove the part before the `@`"
    );

    let refuse = MapRequest::new(|_| Err("not on Sundays"));
    let error = put(&with(&fake, refuse)).await.unwrap_err();
    assert!(error.to_string().contains("not on Sundays"), "{error}");
    assert_eq!(fake.count(), 1);
}

/// Replaces the result of a call.
#[derive(Debug)]
enum Replace {
    Input,
    Output,
    OutputByAnotherType,
}

impl Intercept for Replace {
    fn name(&self) -> &'static str {
        "Replace"
    }
    fn modify_before_serialization(
        &self,
        context: &mut BeforeSerializationInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        if let Self::Input = self {
            let input: &mut ThingInput = context.input_mut().downcast_mut().unwrap();
            input.name = Some("other".to_owned());
        }
        Ok(())
    }
    fn modify_before_attempt_completion(
        &self,
        context: &mut FinalizerInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let output = match self {
            Self::Input => return Ok(()),
            Self::Output => Output::erase(ThingOutput {
                count: Some(99),
                ..ThingOutput::default()
            }),
            Self::OutputByAnotherType => Output::erase("what?"),
        };
        context.inner_mut().set_output_or_error(Ok(output));
        Ok(())
    }
}

#[tokio::test]
async fn input_and_output_can_be_replaced() {
    let fake = Fake::default();
    put(&with(&fake, Replace::Input)).await.unwrap();
    let uri = fake.request(0, |request| request.uri().to_owned());
    assert!(uri.ends_with("/things/other"), "{uri}");

    // A mock does this: it replaces the error of the response.
    let teapot = || Fake::answering([json(418, "I am no service")]);
    let output = put(&with(&teapot(), Replace::Output)).await.unwrap();
    assert_eq!(output.count, Some(99));

    let error = put(&with(&teapot(), Replace::OutputByAnotherType))
        .await
        .unwrap_err();
    assert!(
        matches!(error, SdkError::ConstructionFailure(_)),
        "{error:?}"
    );
    assert!(error.to_string().contains("replaced the output"), "{error}");
}

/// An interceptor that records the error of an attempt and its causes, as error reporters print them.
#[derive(Clone, Debug, Default)]
struct Reporter(Arc<Mutex<Vec<String>>>);

impl Intercept for Reporter {
    fn name(&self) -> &'static str {
        "Reporter"
    }
    fn read_after_attempt(
        &self,
        context: &FinalizerInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        if let Some(Err(error)) = context.output_or_error() {
            let first: Option<&(dyn std::error::Error + 'static)> = Some(error);
            let chain = std::iter::successors(first, |error| error.source());
            self.0
                .lock()
                .unwrap()
                .extend(chain.map(ToString::to_string));
        }
        Ok(())
    }
}

#[tokio::test]
async fn the_error_of_an_attempt_that_was_not_sent_has_its_causes() {
    let reporter = Reporter::default();
    let failing = closed_provider();
    let config = config()
        .http_client(Fake::default())
        .credentials_provider(failing)
        .interceptor(reporter.clone());
    put(&client(config)).await.unwrap_err();
    let reported = reporter.0.lock().unwrap().join(" / ");
    assert_eq!(
        reported,
        "an unknown error occurred / the credentials provider Closed failed / an error occurred while \
         loading credentials / it is closed"
    );
}

/// Returns a credentials provider that fails.
fn closed_provider() -> impl ProvideCredentials + 'static {
    #[derive(Debug)]
    struct Closed;
    impl ProvideCredentials for Closed {
        fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
        where
            Self: 'a,
        {
            let error = CredentialsError::provider_error("it is closed");
            future::ProvideCredentials::ready(Err(error))
        }
    }
    Closed
}
