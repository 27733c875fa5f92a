//! The endpoint cases that are published with the service's endpoint rules.

use cognito_identity::config::endpoint::{DefaultResolver, Params, ResolveEndpoint};
use sdk_conformance::upstream::endpoint_tests;
use serde_json::Value;

#[tokio::test]
async fn all_published_cases_resolve_as_expected() {
    let cases = endpoint_tests("cognito-identity").unwrap_or_else(|error| panic!("{error}"));
    let mut failures = Vec::new();
    for case in &cases {
        let expected = &case["expect"];
        let actual = resolve(&case["params"]).await;
        let fits = match (&actual, &expected["endpoint"]["url"], &expected["error"]) {
            (Ok(url), Value::String(expected), Value::Null) => url == expected,
            (Err(message), Value::Null, Value::String(expected)) => message == expected,
            _ => false,
        };
        if !fits {
            failures.push(format!("{case}\n    gave {actual:?}"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert_eq!(cases.len(), 35);
}

/// The URL or the error for the parameters of a case.
async fn resolve(params: &Value) -> Result<String, String> {
    let mut builder = Params::builder();
    // A case without parameters leaves all of them out.
    for (name, value) in params.as_object().into_iter().flatten() {
        builder = match (name.as_str(), value) {
            ("Region", Value::String(region)) => builder.region(region),
            ("UseFIPS", Value::Bool(flag)) => builder.use_fips(*flag),
            ("UseDualStack", Value::Bool(flag)) => builder.use_dual_stack(*flag),
            ("Endpoint", Value::String(url)) => builder.endpoint(url),
            other => panic!("the service's rules have no parameter {other:?}"),
        };
    }
    let params = builder.build().expect("valid parameters");
    let endpoint = DefaultResolver::new().resolve_endpoint(&params).await;
    endpoint
        .map(|endpoint| endpoint.url().to_owned())
        .map_err(|error| error.to_string())
}
