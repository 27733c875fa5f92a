//! The constraints of the models: for each, values on either side of its boundary.

use std::collections::HashMap;

use regex::Regex;
use sdk_conformance::model::Model;
use sdk_runtime::server::{
    ExchangeError, MatchPattern, Request, Router, Serve, ServedOperation, patterns, to_regex,
};

use crate::operations::{cognito_identity_operations, cognito_sync_operations};

/// The compiled patterns of a service.
struct Patterns(HashMap<&'static str, Regex>);

impl Patterns {
    fn of(operations: &[ServedOperation]) -> Self {
        let compile = |pattern| (pattern, Regex::new(&to_regex(pattern)).unwrap());
        Self(patterns(operations).into_iter().map(compile).collect())
    }
}

impl MatchPattern for Patterns {
    fn is_match(&self, pattern: &'static str, text: &str) -> bool {
        self.0[pattern].is_match(text)
    }
}

/// Reads every input at a boundary, and returns how many there are.
fn check<O: Serve>(model: &Model, router: &Router, patterns: &Patterns) -> usize {
    let name = O::DESCRIPTOR.name;
    let matches = |pattern: &str, text: &str| patterns.0[pattern].is_match(text);
    let read = |input: &serde_json::Value| {
        let encoded = model.encode(name, input);
        let mut request = http::Request::builder()
            .method(&*encoded.method)
            .uri(&encoded.uri);
        for (name, value) in &encoded.headers {
            request = request.header(name, value);
        }
        let (parts, ()) = request.body(()).unwrap().into_parts();
        let route = router.route(&parts).expect("an operation");
        assert_eq!(route.operation().name(), name, "{}", encoded.uri);
        let request = Request {
            route: &route,
            parts: &parts,
            body: encoded.body.as_bytes(),
            patterns,
        };
        match request.read::<O>() {
            Ok(_) => None,
            Err(ExchangeError::Invalid(error)) => Some(error.to_string()),
            Err(error) => panic!("{name}: {error}"),
        }
    };
    assert_eq!(read(&model.valid_input(name)), None, "{name}");
    let boundaries = model.boundaries(name, &matches);
    for boundary in &boundaries {
        assert_eq!(
            read(&boundary.input),
            boundary.error,
            "{name}: {}",
            boundary.title
        );
    }
    boundaries.len()
}

#[test]
fn every_constraint_of_cognito_sync_has_its_boundaries() {
    let model = Model::read("cognito-sync", "2014-06-30").unwrap();
    let router = cognito_sync::server::router();
    let patterns = Patterns::of(cognito_sync::server::OPERATIONS);
    let mut count = 0;
    macro_rules! check {
        ($krate:ident, $Operation:path) => {
            count += check::<$Operation>(&model, &router, &patterns)
        };
    }
    cognito_sync_operations!(check);
    assert!(count >= 200, "{count}");
}

#[test]
fn every_constraint_of_cognito_identity_has_its_boundaries() {
    let model = Model::read("cognito-identity", "2014-06-30").unwrap();
    let router = cognito_identity::server::router();
    let patterns = Patterns::of(cognito_identity::server::OPERATIONS);
    let mut count = 0;
    macro_rules! check {
        ($krate:ident, $Operation:path) => {
            count += check::<$Operation>(&model, &router, &patterns)
        };
    }
    cognito_identity_operations!(check);
    assert!(count >= 300, "{count}");
}
