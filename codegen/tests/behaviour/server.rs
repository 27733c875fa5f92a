//! The server side: what the client writes, the server reads, and the reverse.

use std::fmt;
use std::sync::{Arc, Mutex};

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::{Blob, DateTime};
use sdk_runtime::config::ServiceConfig;
use sdk_runtime::generated::exports::config::retry::RetryConfig;
use sdk_runtime::generated::exports::config::{Credentials, Region};
use sdk_runtime::generated::{Handle, Operation, SdkError, Service, send};
use sdk_runtime::server::{
    ExchangeError, MatchPattern, Request, Response, Router, Serve, ServedException, ServerError,
    write_output,
};

/// The patterns of the fixtures, which all stand for lower-case letters.
struct Lowercase;

impl MatchPattern for Lowercase {
    fn is_match(&self, _: &'static str, text: &str) -> bool {
        text.bytes().all(|byte| byte.is_ascii_lowercase())
    }
}

type Server = dyn Fn(&Request<'_>) -> Response + Send + Sync;

/// An HTTP client that calls a server in the same process.
#[derive(Clone)]
struct InProcess(Router, Arc<Server>);

impl fmt::Debug for InProcess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("InProcess")
    }
}

impl HttpConnector for InProcess {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let request = request.try_into_http1x().expect("a request");
        let (parts, body) = request.into_parts();
        let response = (self.1)(&Request {
            route: &self.0.route(&parts).expect("an operation"),
            parts: &parts,
            body: body.bytes().expect("a body in memory"),
            patterns: &Lowercase,
        });
        let response = response.map(SdkBody::from);
        let response = HttpResponse::try_from(response).expect("a response");
        HttpConnectorFuture::ready(Ok(response))
    }
}

impl HttpClient for InProcess {
    fn http_connector(
        &self,
        _: &HttpConnectorSettings,
        _: &RuntimeComponents,
    ) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}

/// Calls an operation of a server.
async fn call<O: Operation>(
    router: Router,
    input: O::Input,
    server: impl Fn(&Request<'_>) -> Response + Send + Sync + 'static,
) -> Result<O::Output, SdkError<O::Error>> {
    let config = ServiceConfig::<O::Service>::builder()
        .region(Region::new("us-east-1"))
        .credentials_provider(Credentials::new("id", "secret", None, None, "tests"))
        .retry_config(RetryConfig::disabled())
        .http_client(InProcess(router, Arc::new(server)))
        .build();
    send::<O>(&Handle::new(config), input, None).await
}

/// The input reaches the server as the client has it, and the output the client.
async fn exchange<O>(router: Router, input: O::Input, output: O::Output)
where
    O: Serve<Input: Clone + PartialEq, Output: Clone + PartialEq>,
{
    let received = Arc::new(Mutex::new(None));
    let result = call::<O>(router, input.clone(), {
        let (received, output) = (Arc::clone(&received), output.clone());
        move |request| {
            let input = request.read::<O>().expect("an input");
            *received.lock().unwrap() = Some(input);
            write_output::<O>(&output).expect("an output")
        }
    })
    .await;
    assert_eq!(received.lock().unwrap().take(), Some(input));
    assert_eq!(result.expect("an output"), output);
}

#[tokio::test]
async fn labels_make_the_round_trip() {
    use rule_uri_labels::operation::get_thing::{GetThing, GetThingInput, GetThingOutput};
    use rule_uri_labels::operation::swap_labels::{SwapLabels, SwapLabelsInput, SwapLabelsOutput};
    let router = rule_uri_labels::server::router();
    let input = GetThingInput::builder()
        .shelf_number(7)
        .path("a b/c?d/é")
        .when(DateTime::from_millis(1_500));
    let output = GetThingOutput::builder().build();
    exchange::<GetThing>(router.clone(), input.build().unwrap(), output).await;
    let input = SwapLabelsInput::builder().a("%2F").b("a:+b");
    let output = SwapLabelsOutput::builder().build();
    exchange::<SwapLabels>(router, input.build().unwrap(), output).await;
}

#[tokio::test]
async fn the_query_makes_the_round_trip() {
    use rule_query::operation::find_things::{FindThings, FindThingsInput, FindThingsOutput};
    use rule_query::types::Color;
    let input = FindThingsInput::builder()
        .text("")
        .limit(-3)
        .exact(false)
        .since(DateTime::from_secs(0))
        .names("x, y")
        .names("\"")
        .colors(Color::Red)
        .colors(Color::Red);
    let received = Arc::new(Mutex::new(None));
    let sent = input.clone().params("extra", "1 &").build().unwrap();
    let result = call::<FindThings>(rule_query::server::router(), sent, {
        let received = Arc::clone(&received);
        move |request| {
            *received.lock().unwrap() = Some(request.read::<FindThings>().expect("an input"));
            write_output::<FindThings>(&FindThingsOutput::builder().build()).unwrap()
        }
    });
    result.await.expect("an output");
    let mut received = received.lock().unwrap().take().expect("an input");
    // A map of the parameters contains all of them, also those that other members are bound to.
    let params = received.params.take().expect("parameters");
    let mut names: Vec<_> = params.keys().map(String::as_str).collect();
    names.sort_unstable();
    let expected = [
        "Limit", "color", "exact", "extra", "fixed", "name", "since", "text",
    ];
    assert_eq!(names, expected);
    assert_eq!((&*params["extra"], &*params["Limit"]), ("1 &", "-3"));
    assert_eq!(received, input.build().unwrap());
}

#[tokio::test]
async fn headers_make_the_round_trip() {
    use rule_headers::operation::put_thing::{PutThing, PutThingInput, PutThingOutput};
    macro_rules! message {
        ($Message:ident) => {
            $Message::builder()
                .text("a, b")
                .count(3)
                .flag(true)
                .color("red".into())
                .strings("x")
                .strings("y, \"z\"")
                .time(DateTime::from_secs(1))
                .date_time(DateTime::from_millis(1_500))
                .times(DateTime::from_secs(2))
                .times(DateTime::from_secs(3))
                .json("{\"é\": 1}")
                .meta("k", "v")
                .meta("l", "")
                .build()
        };
    }
    let (input, output) = (message!(PutThingInput).unwrap(), message!(PutThingOutput));
    exchange::<PutThing>(rule_headers::server::router(), input, output).await;
}

#[tokio::test]
async fn payloads_make_the_round_trip() {
    use rule_payloads::operation::{put_blob, put_choice, put_color, put_text, put_thing};
    use rule_payloads::types::{Choice, Color, Thing};
    let router = rule_payloads::server::router;
    macro_rules! exchange {
        ($module:ident $Operation:ident $Input:ident $Output:ident $body:expr) => {
            let input = $module::$Input::builder().kind("k").body($body).build();
            let output = $module::$Output::builder().kind("").body($body).build();
            exchange::<$module::$Operation>(router(), input.unwrap(), output).await;
            // Without a body.
            let input = $module::$Input::builder().kind("k").build();
            let output = $module::$Output::builder().kind("l").build();
            exchange::<$module::$Operation>(router(), input.unwrap(), output).await;
        };
    }
    exchange!(put_blob PutBlob PutBlobInput PutBlobOutput Blob::new([0, 0xff, b'"']));
    exchange!(put_text PutText PutTextInput PutTextOutput "é\n");
    exchange!(put_color PutColor PutColorInput PutColorOutput Color::Red);
    exchange!(put_thing PutThing PutThingInput PutThingOutput Thing::builder().name("n").build());
    exchange!(put_choice PutChoice PutChoiceInput PutChoiceOutput Choice::Text("t".to_owned()));
}

#[tokio::test]
async fn the_status_is_that_of_the_model_or_of_the_output() {
    use rule_status_code::operation::get_thing::{GetThing, GetThingInput, GetThingOutput};
    let router = rule_status_code::server::router();
    let input = || GetThingInput::builder().build().unwrap();
    let output = GetThingOutput::builder().status(201).name("a").build();
    let written = write_output::<GetThing>(&output).unwrap();
    assert_eq!(written.status(), 201);
    assert_eq!(&written.body()[..], br#"{"Name":"a"}"#);
    exchange::<GetThing>(router, input(), output).await;
    let written = write_output::<GetThing>(&GetThingOutput::builder().build()).unwrap();
    assert_eq!(written.status(), 202);
    let impossible = GetThingOutput::builder().status(70_000).build();
    let error = write_output::<GetThing>(&impossible).unwrap_err();
    assert!(matches!(error, ExchangeError::Unwritable(_)), "{error}");
}

#[tokio::test]
async fn bodies_make_the_round_trip() {
    use rule_timestamps::types::Thing as Times;
    use rule_unions::types::{Choice, Point, Thing};
    let thing = || {
        Thing::builder()
            .choice(Choice::Point(Point::builder().x(1).build()))
            .needed(Choice::List(vec!["a".to_owned()]))
            .build()
            .unwrap()
    };
    use rule_unions::operation::put_thing::{PutThing, PutThingInput, PutThingOutput};
    let input = PutThingInput::builder().thing(thing()).build().unwrap();
    let output = PutThingOutput::builder().thing(thing()).build();
    exchange::<PutThing>(rule_unions::server::router(), input, output).await;

    let times = || {
        Times::builder()
            .plain(DateTime::from_millis(1_412_974_081_336))
            .date_time(DateTime::from_millis(1_500))
            .epoch(DateTime::from_millis(-1))
            .http_date(DateTime::from_secs(7))
            .chosen(DateTime::from_secs(8))
            .build()
    };
    use rule_timestamps::operation::put_thing as timed;
    let input = timed::PutThingInput::builder().thing(times()).build();
    let output = timed::PutThingOutput::builder().thing(times()).build();
    exchange::<timed::PutThing>(rule_timestamps::server::router(), input.unwrap(), output).await;
}

#[test]
fn an_unknown_variant_cannot_be_written() {
    use rule_unions::operation::put_thing::{PutThing, PutThingOutput};
    use rule_unions::types::{Choice, Thing};
    let newer: Choice = serde_json::from_str(r#"{ "hologram": 1 }"#).expect("a union");
    let thing = Thing::builder().needed(newer).build().unwrap();
    let output = PutThingOutput::builder().thing(thing).build();
    let error = write_output::<PutThing>(&output).unwrap_err();
    assert!(matches!(error, ExchangeError::Unwritable(_)), "{error}");
    let error = ServerError::from(error);
    assert_eq!((error.status(), error.code()), (500, "InternalFailure"));
}

/// A server of two operations, whose error is that of the protocol.
struct Things;

impl rule_json_rpc_1_1::server::JsonRpc11 for Things {
    type Context = &'static str;
    type Error = ServerError;

    async fn ping(
        &self,
        _: rule_json_rpc_1_1::operation::ping::PingInput,
        caller: &'static str,
    ) -> Result<rule_json_rpc_1_1::operation::ping::PingOutput, ServerError> {
        Err(ServerError::new(418, "Teapot", caller))
    }

    async fn put_thing(
        &self,
        input: rule_json_rpc_1_1::operation::put_thing::PutThingInput,
        caller: &'static str,
    ) -> Result<rule_json_rpc_1_1::operation::put_thing::PutThingOutput, ServerError> {
        use rule_json_rpc_1_1::operation::put_thing::PutThingOutput;
        let name = input.name.unwrap_or_default();
        Ok(PutThingOutput::builder()
            .name(format!("{caller}: {name}"))
            .build())
    }
}

/// Sends a request to [`Things`] and returns the status and the body.
async fn dispatch(target: &str, body: &str) -> (u16, serde_json::Value) {
    use rule_json_rpc_1_1::server::{dispatch, router};
    let protocol = rule_json_rpc_1_1::meta::JsonRpc11::METADATA.protocol;
    let mut request = HttpRequest::new(SdkBody::from(body));
    request.set_method("POST").unwrap();
    request.set_uri("/").unwrap();
    request
        .headers_mut()
        .insert("x-amz-target", target.to_owned());
    let (parts, _) = request.try_into_http1x().unwrap().into_parts();
    let response = match router().route(&parts) {
        Ok(route) => {
            let request = Request {
                route: &route,
                parts: &parts,
                body: body.as_bytes(),
                patterns: &Lowercase,
            };
            dispatch(&Things, "me", &request)
                .await
                .unwrap_or_else(|error| error.response(protocol))
        }
        Err(error) => ServerError::from(error).response(protocol),
    };
    assert_eq!(
        response.headers()["content-type"],
        "application/x-amz-json-1.1"
    );
    let json = serde_json::from_slice(response.body()).expect("JSON");
    (response.status().as_u16(), json)
}

#[tokio::test]
async fn requests_reach_the_method_of_their_operation() {
    use serde_json::json;
    let put = "Things_20200101.PutThing";
    assert_eq!(
        dispatch(put, r#"{"name": "a"}"#).await,
        (200, json!({ "name": "me: a" }))
    );
    assert_eq!(
        dispatch(put, "{}").await,
        (
            400,
            json!({
                "__type": "ValidationException",
                "message": "1 validation error detected: Value null at 'name' failed to satisfy \
                            constraint: Member must not be null",
            })
        )
    );
    let (status, body) = dispatch(put, "[]").await;
    assert_eq!(
        (status, &body["__type"]),
        (400, &json!("SerializationException"))
    );
    assert_eq!(
        dispatch("Things_20200101.Ping", "").await,
        (418, json!({ "__type": "Teapot", "message": "me" }))
    );
    let (status, body) = dispatch("Things_20200101.Pong", "").await;
    assert_eq!(
        (status, &body["__type"]),
        (404, &json!("UnknownOperationException"))
    );
}

#[tokio::test]
async fn a_route_of_another_service_is_an_error() {
    let request = HttpRequest::new(SdkBody::empty());
    let (parts, _) = request.try_into_http1x().unwrap().into_parts();
    let parts = {
        let mut parts = parts;
        parts.uri = "/thing".parse().unwrap();
        parts
    };
    let route = rule_status_code::server::router()
        .route(&parts)
        .expect("an operation");
    let request = Request {
        route: &route,
        parts: &parts,
        body: b"",
        patterns: &Lowercase,
    };
    let error = rule_json_rpc_1_1::server::dispatch(&Things, "me", &request).await;
    let error = error.expect_err("no such operation");
    assert_eq!(
        (error.status(), error.code()),
        (404, "UnknownOperationException")
    );
}

#[tokio::test]
async fn exceptions_reach_the_client_with_their_members() {
    use rule_errors::operation::get_thing::{GetThing, GetThingError, GetThingInput};
    use rule_errors::types::error::{Coded, Detailed, Headed, NotFound, Silent, Teapot};
    let protocol = rule_errors::meta::Errors::METADATA.protocol;
    let fail = async |error: ServerError| {
        let input = GetThingInput::builder().build().unwrap();
        let router = rule_errors::server::router();
        let result = call::<GetThing>(router, input, move |_| error.response(protocol)).await;
        let error = result.expect_err("an error");
        let status = error.raw_response().expect("a response").status().as_u16();
        (status, error.into_service_error())
    };
    let not_found = NotFound::builder().message("gone").build().unwrap();
    let (status, error) = fail(ServerError::from_exception(not_found)).await;
    assert!(
        matches!(&error, GetThingError::NotFound(it) if it.message() == "gone"),
        "{error:?}"
    );
    assert_eq!(status, 404);

    let (status, error) = fail(ServerError::of::<Teapot>("short")).await;
    assert!(
        matches!(&error, GetThingError::Teapot(it) if it.message() == Some("short")),
        "{error:?}"
    );
    assert_eq!(status, 400);

    let (status, error) = fail(ServerError::from_exception(Silent::builder().build())).await;
    assert!(error.is_silent(), "{error:?}");
    // The exception is the service's fault and has no status in the model.
    assert_eq!((status, Silent::STATUS), (500, 500));

    let detailed = Detailed::builder().reason("r").limit(2).names("n").build();
    let (_, error) = fail(ServerError::from_exception(detailed.unwrap())).await;
    let GetThingError::Detailed(detailed) = error else {
        panic!("{error:?}")
    };
    assert_eq!((detailed.reason(), detailed.limit()), ("r", 2));
    assert_eq!(detailed.names(), ["n"]);

    let (_, error) = fail(ServerError::of::<Coded>("c")).await;
    assert!(error.is_coded(), "{error:?}");
    assert_eq!(error.meta().code(), Some("ShortCode"));

    let headed = Headed::builder().message("m").retry_after(3).build();
    let (_, error) = fail(ServerError::from_exception(headed)).await;
    assert!(
        matches!(&error, GetThingError::Headed(it) if it.retry_after() == Some(3)),
        "{error:?}"
    );
}

#[test]
fn the_tables_hold_the_constraints_of_the_model() {
    use rule_constraints::operation::put_thing::PutThing;
    use sdk_runtime::server::Bound;
    let input = PutThing::CONSTRAINTS;
    assert_eq!(input.name, "PutThingRequest");
    let thing = input.members[0].value.members.expect("a structure");
    let member = |name: &str| {
        let mut members = thing.members.iter();
        members
            .find(|member| member.name == name)
            .expect("a member")
            .value
    };
    assert!(member("Name").required && !member("Names").required);
    assert_eq!(member("Name").pattern, Some("[a-z`]+"));
    assert_eq!(member("Fixed").min, Some(Bound::Integer(16)));
    assert_eq!(member("Ratio").max, Some(Bound::Float(0.5)));
    assert_eq!(member("Names").max, Some(Bound::Integer(10)));
    assert_eq!(
        member("Names").each.expect("an element").max,
        Some(Bound::Integer(64))
    );
    assert_eq!(
        member("Tags").keys.expect("a key").min,
        Some(Bound::Integer(1))
    );
}
