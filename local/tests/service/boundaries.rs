//! Every constraint of the models at its boundaries, over HTTP.

use crate::raw::{self, Response};
use crate::support::Scene;
use regex::Regex;
use sdk_conformance::model::{EncodedRequest, Model};
use sdk_runtime::server::{ServedOperation, patterns, to_regex};
use sdk_runtime::sign::{
    SignableBody, SignableRequest, SigningKeyCache, SigningParams, SigningSettings, sign,
};
use std::collections::HashMap;
use std::fmt::Write as _;
use std::time::SystemTime;

/// Operations of Cognito Identity that the service does not have.
const UNSUPPORTED: [&str; 5] = [
    "GetPrincipalTagAttributeMap",
    "ListTagsForResource",
    "SetPrincipalTagAttributeMap",
    "TagResource",
    "UntagResource",
];

/// Sends a request with the developer's signature.
async fn send(scene: &Scene, request: &EncodedRequest, service: &str) -> Response {
    let headers = [("host", "localhost")];
    let headers = headers.into_iter().chain(
        request
            .headers
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str())),
    );
    let signable = SignableRequest::new(
        &request.method,
        &request.uri,
        headers.clone(),
        SignableBody::Bytes(request.body.as_bytes()),
    );
    let params = SigningParams {
        credentials: &scene.service.credentials(),
        region: "us-east-1",
        service,
        time: SystemTime::now(),
        settings: SigningSettings::default(),
    };
    let keys = SigningKeyCache::default();
    let signed = sign(&signable.expect("a valid request"), &params, &keys);
    let mut head = format!("{} {} HTTP/1.1", request.method, request.uri);
    for (name, value) in headers {
        let _ = write!(head, "\n{name}: {value}");
    }
    for header in signed.expect("valid parameters").headers() {
        let _ = write!(head, "\n{}: {}", header.name(), header.value());
    }
    let _ = write!(head, "\ncontent-length: {}", request.body.len());
    raw::send(scene, &head, request.body.as_bytes()).await
}

/// Sends an input on either side of every boundary, and returns how many were sent.
async fn check(service: &str, operations: &[ServedOperation], code: &str) -> usize {
    let scene = Scene::start().await;
    let model = Model::read(service, "2014-06-30").unwrap();
    let compile = |pattern| (pattern, Regex::new(&to_regex(pattern)).unwrap());
    let compiled: HashMap<_, _> = patterns(operations).into_iter().map(compile).collect();
    let matches = |pattern: &str, text: &str| compiled[pattern].is_match(text);
    let names = operations.iter().map(ServedOperation::name);
    let mut count = 0;
    for name in names.filter(|name| !UNSUPPORTED.contains(name)) {
        for boundary in model.boundaries(name, &matches) {
            let response = send(&scene, &model.encode(name, &boundary.input), service).await;
            let violates = response
                .header("x-amzn-errortype")
                .is_some_and(|found| found == code);
            let text = response.text();
            let title = format!("{name}: {}: {} {text}", boundary.title, response.status);
            match &boundary.error {
                Some(message) => {
                    assert!(violates && response.status == 400, "{title}");
                    assert_eq!(response.json()["message"], message.as_str(), "{title}");
                }
                // What is valid can still be refused, for example since it does not exist.
                None => assert!(!text.contains("validation error"), "{title}"),
            }
            count += 1;
        }
    }
    count
}

#[tokio::test]
async fn the_constraints_of_cognito_sync() {
    let operations = cognito_sync::server::OPERATIONS;
    let count = check("cognito-sync", operations, "InvalidParameterException").await;
    assert!(count >= 200, "{count}");
}

#[tokio::test]
async fn the_constraints_of_cognito_identity() {
    let operations = cognito_identity::server::OPERATIONS;
    let count = check("cognito-identity", operations, "ValidationException").await;
    assert!(count >= 250, "{count}");
}
