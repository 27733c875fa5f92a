//! Tests with `mock!` and `mock_client!` of aws-smithy-mocks.

use aws_smithy_mocks::{RuleMode, mock_client};
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::http::StatusCode;
use aws_smithy_types::body::SdkBody;
use cognito_sync::config::retry::RetryConfig;
use cognito_sync::error::SdkError;
use cognito_sync::mock;
use cognito_sync::operation::describe_dataset::{DescribeDatasetError, DescribeDatasetOutput};
use cognito_sync::types::Dataset;
use cognito_sync::types::error::ResourceNotFoundException;
use cognito_sync::{Client, config};
use std::time::Duration;

fn output(name: &str) -> DescribeDatasetOutput {
    let dataset = Dataset::builder().dataset_name(name).build();
    DescribeDatasetOutput::builder().dataset(dataset).build()
}

fn absent() -> DescribeDatasetError {
    let error = ResourceNotFoundException::builder().message("not here");
    DescribeDatasetError::ResourceNotFoundException(error.build().unwrap())
}

/// Retries without delays.
fn briskly(config: config::Builder) -> config::Builder {
    config.retry_config(RetryConfig::standard().with_initial_backoff(Duration::from_millis(1)))
}

async fn describe(
    client: &Client,
    name: &str,
) -> Result<Option<String>, SdkError<DescribeDatasetError>> {
    let call = client
        .describe_dataset()
        .identity_pool_id("pool")
        .identity_id("identity")
        .dataset_name(name);
    let output = call.send().await?;
    Ok(output.dataset.and_then(|dataset| dataset.dataset_name))
}

#[tokio::test]
async fn outputs_are_those_of_the_rule() {
    let rule = mock!(Client::describe_dataset)
        .match_requests(|input| input.dataset_name() == Some("one"))
        .then_output(|| output("mocked"));
    let client = mock_client!(cognito_sync, RuleMode::MatchAny, [&rule]);
    assert_eq!(
        describe(&client, "one").await.unwrap().as_deref(),
        Some("mocked")
    );
    assert_eq!(
        describe(&client, "one").await.unwrap().as_deref(),
        Some("mocked")
    );
    assert_eq!(rule.num_calls(), 2);
}

#[tokio::test]
async fn the_tool_s_own_macro_takes_an_adapter() {
    let rule = aws_smithy_mocks::mock!(cognito_sync::test_util::mockable(Client::describe_dataset))
        .then_compute_output(|input| output(input.dataset_name().unwrap()));
    let client = mock_client!(cognito_sync, [&rule]);
    assert_eq!(
        describe(&client, "echo").await.unwrap().as_deref(),
        Some("echo")
    );
}

#[tokio::test]
async fn errors_are_those_of_the_rule() {
    let rule = mock!(Client::describe_dataset).then_error(absent);
    let client = mock_client!(cognito_sync, [&rule]);
    let error = describe(&client, "one").await.unwrap_err();
    assert!(error.to_string().contains("not here"), "{error}");
    assert!(error.into_service_error().is_resource_not_found_exception());
}

#[tokio::test]
async fn replies_are_read_as_the_service_s_would_be() {
    let rule = mock!(Client::describe_dataset).then_http_response(|| {
        let body = SdkBody::from(r#"{"message":"come again"}"#);
        let mut reply = HttpResponse::new(StatusCode::try_from(429).unwrap(), body);
        reply
            .headers_mut()
            .insert("x-amzn-errortype", "TooManyRequestsException");
        reply
    });
    let client = mock_client!(cognito_sync, RuleMode::Sequential, [&rule], briskly);
    let error = describe(&client, "one").await.unwrap_err();
    assert!(error.into_service_error().is_too_many_requests_exception());
    assert_eq!(rule.num_calls(), 3, "each attempt uses the rule");
}

#[tokio::test]
async fn a_sequence_goes_through_the_retries() {
    let rule = mock!(Client::describe_dataset)
        .sequence()
        .http_status(503, None)
        .times(2)
        .output(|| output("at last"))
        .error(absent)
        .build();
    let client = mock_client!(cognito_sync, RuleMode::Sequential, [&rule], briskly);
    assert_eq!(
        describe(&client, "one").await.unwrap().as_deref(),
        Some("at last")
    );
    assert_eq!(rule.num_calls(), 3);
    describe(&client, "one").await.unwrap_err();
    assert!(rule.is_exhausted());
}

#[tokio::test]
async fn rules_are_tried_in_turn_or_as_they_match() {
    let named = |name: &'static str| {
        mock!(Client::describe_dataset)
            .match_requests(move |input| input.dataset_name() == Some(name))
            .then_output(move || output(name))
    };
    let (one, two) = (named("one"), named("two"));
    let list = mock!(Client::list_datasets).then_output(|| {
        cognito_sync::operation::list_datasets::ListDatasetsOutput::builder()
            .count(7)
            .build()
    });
    let client = mock_client!(cognito_sync, RuleMode::MatchAny, [&one, &list, &two]);
    for name in ["two", "one", "two"] {
        assert_eq!(
            describe(&client, name).await.unwrap().as_deref(),
            Some(name)
        );
    }
    let listed = client
        .list_datasets()
        .identity_pool_id("pool")
        .identity_id("identity");
    assert_eq!(listed.send().await.unwrap().count(), 7);
    assert_eq!(
        (one.num_calls(), two.num_calls(), list.num_calls()),
        (1, 2, 1)
    );
}
