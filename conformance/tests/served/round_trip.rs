//! Inputs and outputs on their way between client and server.

use std::sync::{Arc, Mutex};

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use sdk_conformance::model::Model;
use sdk_runtime::generated::Shape;
use sdk_runtime::server::{Router, Serve, write_output};
use serde_core::de::DeserializeOwned;
use serde_json::{Value, from_value, json};

use crate::exchange::{Unchecked, call};
use crate::operations::{cognito_identity_operations, cognito_sync_operations};

/// Random inputs reach the server as the client has them, and random outputs the client.
fn check<O>(model: &Model, router: &Router)
where
    O: Serve<
            Input: Shape + Clone + PartialEq + DeserializeOwned,
            Output: Clone + PartialEq + DeserializeOwned,
        >,
{
    let name = O::DESCRIPTOR.name;
    let values = |shape: Option<&str>| match shape {
        Some(shape) => model.any_value(shape),
        None => Just(json!({})).boxed(),
    };
    let messages = (values(model.input(name)), values(model.output(name)));
    let mut runner = TestRunner::new(Config::with_cases(48));
    let checked = runner.run(&messages, |(input, output)| {
        let input: O::Input = from_value(bindable::<O>(input)).expect("an input");
        let output: O::Output = from_value(output).expect("an output");
        let received = Arc::new(Mutex::new(None));
        let result = call::<Unchecked<O>>(router.clone(), input.clone(), {
            let (received, output) = (Arc::clone(&received), output.clone());
            move |request| {
                assert_eq!(request.operation().name(), name);
                let input = request.read::<Unchecked<O>>().expect("an input");
                *received.lock().unwrap() = Some(input);
                write_output::<O>(&output).expect("an output")
            }
        });
        assert_eq!(received.lock().unwrap().take(), Some(input));
        assert_eq!(result.expect("an output"), output);
        Ok(())
    });
    checked.unwrap_or_else(|error| panic!("{name}: {error}"));
}

/// Replaces texts that cannot be part of a path or a header.
fn bindable<O: Serve<Input: Shape>>(mut input: Value) -> Value {
    for member in O::Input::SCHEMA.members() {
        let name = member.member_name().unwrap_or_default();
        let Some(Value::String(text)) = input.get_mut(name) else {
            continue;
        };
        if member.http_label().is_some() && matches!(text.as_str(), "" | "." | "..") {
            *text = "label/%2F".to_owned();
        }
        if member.http_header().is_some() {
            text.retain(|letter| letter.is_ascii_graphic());
        }
    }
    input
}

#[test]
fn every_operation_of_cognito_sync_makes_the_round_trip() {
    let model = Model::read("cognito-sync", "2014-06-30").unwrap();
    let router = cognito_sync::server::router();
    macro_rules! check {
        ($krate:ident, $Operation:path) => {
            check::<$Operation>(&model, &router)
        };
    }
    cognito_sync_operations!(check);
}

#[test]
fn every_operation_of_cognito_identity_makes_the_round_trip() {
    let model = Model::read("cognito-identity", "2014-06-30").unwrap();
    let router = cognito_identity::server::router();
    macro_rules! check {
        ($krate:ident, $Operation:path) => {
            check::<$Operation>(&model, &router)
        };
    }
    cognito_identity_operations!(check);
}
