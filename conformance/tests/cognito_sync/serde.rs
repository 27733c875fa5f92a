//! Every type through serde, with random values of its shape in the model.

use cognito_sync::{operation, types};
use proptest::test_runner::{Config, TestRunner};
use sdk_conformance::model::Model;
use sdk_conformance::server::Response;
use serde_core::{Deserialize, Serialize};
use serde_json::{Value, from_value, json, to_value};
use std::fmt::Debug;

use crate::support::{IDENTITY, POOL, client, serve_always};

/// A value of the model's shape is read, and written as it was, in JSON and in a binary format.
fn round_trip<T>(model: &Model, shape: &str)
where
    T: Serialize + for<'de> Deserialize<'de> + PartialEq + Debug,
{
    let mut runner = TestRunner::new(Config::with_cases(64));
    let checked = runner.run(&model.any_value(shape), |json: Value| {
        let value: T = from_value(json.clone()).expect("the value is of the model");
        assert_eq!(to_value(&value).expect("JSON"), json);
        let packed = rmp_serde::to_vec(&value).expect("MessagePack");
        let unpacked: T = rmp_serde::from_slice(&packed).expect("a value");
        assert_eq!(unpacked, value);
        Ok(())
    });
    checked.unwrap_or_else(|error| panic!("{shape}: {error}"));
}

#[test]
fn every_type_makes_the_round_trip() {
    let model = Model::read("cognito-sync", "2014-06-30").unwrap();
    let mut made = Vec::new();
    macro_rules! check {
        ($Type:ty, $shape:literal) => {
            round_trip::<$Type>(&model, $shape);
            made.push($shape);
        };
    }
    check!(
        operation::bulk_publish::BulkPublishInput,
        "BulkPublishRequest"
    );
    check!(
        operation::bulk_publish::BulkPublishOutput,
        "BulkPublishResponse"
    );
    check!(
        operation::delete_dataset::DeleteDatasetInput,
        "DeleteDatasetRequest"
    );
    check!(
        operation::delete_dataset::DeleteDatasetOutput,
        "DeleteDatasetResponse"
    );
    check!(
        operation::describe_dataset::DescribeDatasetInput,
        "DescribeDatasetRequest"
    );
    check!(
        operation::describe_dataset::DescribeDatasetOutput,
        "DescribeDatasetResponse"
    );
    check!(
        operation::describe_identity_pool_usage::DescribeIdentityPoolUsageInput,
        "DescribeIdentityPoolUsageRequest"
    );
    check!(
        operation::describe_identity_pool_usage::DescribeIdentityPoolUsageOutput,
        "DescribeIdentityPoolUsageResponse"
    );
    check!(
        operation::describe_identity_usage::DescribeIdentityUsageInput,
        "DescribeIdentityUsageRequest"
    );
    check!(
        operation::describe_identity_usage::DescribeIdentityUsageOutput,
        "DescribeIdentityUsageResponse"
    );
    check!(
        operation::get_bulk_publish_details::GetBulkPublishDetailsInput,
        "GetBulkPublishDetailsRequest"
    );
    check!(
        operation::get_bulk_publish_details::GetBulkPublishDetailsOutput,
        "GetBulkPublishDetailsResponse"
    );
    check!(
        operation::get_cognito_events::GetCognitoEventsInput,
        "GetCognitoEventsRequest"
    );
    check!(
        operation::get_cognito_events::GetCognitoEventsOutput,
        "GetCognitoEventsResponse"
    );
    check!(
        operation::get_identity_pool_configuration::GetIdentityPoolConfigurationInput,
        "GetIdentityPoolConfigurationRequest"
    );
    check!(
        operation::get_identity_pool_configuration::GetIdentityPoolConfigurationOutput,
        "GetIdentityPoolConfigurationResponse"
    );
    check!(
        operation::list_datasets::ListDatasetsInput,
        "ListDatasetsRequest"
    );
    check!(
        operation::list_datasets::ListDatasetsOutput,
        "ListDatasetsResponse"
    );
    check!(
        operation::list_identity_pool_usage::ListIdentityPoolUsageInput,
        "ListIdentityPoolUsageRequest"
    );
    check!(
        operation::list_identity_pool_usage::ListIdentityPoolUsageOutput,
        "ListIdentityPoolUsageResponse"
    );
    check!(
        operation::list_records::ListRecordsInput,
        "ListRecordsRequest"
    );
    check!(
        operation::list_records::ListRecordsOutput,
        "ListRecordsResponse"
    );
    check!(
        operation::register_device::RegisterDeviceInput,
        "RegisterDeviceRequest"
    );
    check!(
        operation::register_device::RegisterDeviceOutput,
        "RegisterDeviceResponse"
    );
    check!(
        operation::set_cognito_events::SetCognitoEventsInput,
        "SetCognitoEventsRequest"
    );
    check!(
        operation::set_identity_pool_configuration::SetIdentityPoolConfigurationInput,
        "SetIdentityPoolConfigurationRequest"
    );
    check!(
        operation::set_identity_pool_configuration::SetIdentityPoolConfigurationOutput,
        "SetIdentityPoolConfigurationResponse"
    );
    check!(
        operation::subscribe_to_dataset::SubscribeToDatasetInput,
        "SubscribeToDatasetRequest"
    );
    check!(
        operation::subscribe_to_dataset::SubscribeToDatasetOutput,
        "SubscribeToDatasetResponse"
    );
    check!(
        operation::unsubscribe_from_dataset::UnsubscribeFromDatasetInput,
        "UnsubscribeFromDatasetRequest"
    );
    check!(
        operation::unsubscribe_from_dataset::UnsubscribeFromDatasetOutput,
        "UnsubscribeFromDatasetResponse"
    );
    check!(
        operation::update_records::UpdateRecordsInput,
        "UpdateRecordsRequest"
    );
    check!(
        operation::update_records::UpdateRecordsOutput,
        "UpdateRecordsResponse"
    );
    check!(
        types::error::AlreadyStreamedException,
        "AlreadyStreamedException"
    );
    check!(types::BulkPublishStatus, "BulkPublishStatus");
    check!(types::CognitoStreams, "CognitoStreams");
    check!(
        types::error::ConcurrentModificationException,
        "ConcurrentModificationException"
    );
    check!(types::Dataset, "Dataset");
    check!(
        types::error::DuplicateRequestException,
        "DuplicateRequestException"
    );
    check!(types::IdentityPoolUsage, "IdentityPoolUsage");
    check!(types::IdentityUsage, "IdentityUsage");
    check!(
        types::error::InternalErrorException,
        "InternalErrorException"
    );
    check!(
        types::error::InvalidConfigurationException,
        "InvalidConfigurationException"
    );
    check!(
        types::error::InvalidLambdaFunctionOutputException,
        "InvalidLambdaFunctionOutputException"
    );
    check!(
        types::error::InvalidParameterException,
        "InvalidParameterException"
    );
    check!(
        types::error::LambdaThrottledException,
        "LambdaThrottledException"
    );
    check!(
        types::error::LimitExceededException,
        "LimitExceededException"
    );
    check!(
        types::error::NotAuthorizedException,
        "NotAuthorizedException"
    );
    check!(types::Operation, "Operation");
    check!(types::Platform, "Platform");
    check!(types::PushSync, "PushSync");
    check!(types::Record, "Record");
    check!(types::RecordPatch, "RecordPatch");
    check!(
        types::error::ResourceConflictException,
        "ResourceConflictException"
    );
    check!(
        types::error::ResourceNotFoundException,
        "ResourceNotFoundException"
    );
    check!(types::StreamingStatus, "StreamingStatus");
    check!(
        types::error::TooManyRequestsException,
        "TooManyRequestsException"
    );
    made.sort_unstable();
    assert_eq!(made, model.types());
}

#[tokio::test]
async fn an_output_is_written_as_the_service_wrote_it() {
    let response = json!({
        "Records": [
            { "Key": "a", "Value": "1", "SyncCount": 3, "LastModifiedDate": 1435622645.25 },
            { "Key": "b", "SyncCount": 9007199254740993_i64, "LastModifiedBy": "Zoë" },
        ],
        "NextToken": "n",
        "Count": 2,
        "DatasetSyncCount": 3,
        "MergedDatasetNames": ["a.b"],
        "DatasetExists": true,
        "DatasetDeletedAfterRequestedSyncCount": false,
        "SyncSessionToken": "hush",
    });
    let server = serve_always(Response::json(200, "id-1", &response)).await;
    let output = client(server.url())
        .list_records()
        .identity_pool_id(POOL)
        .identity_id(IDENTITY)
        .dataset_name("saves")
        .send()
        .await
        .unwrap();
    assert_eq!(to_value(&output).unwrap(), response);
}

#[test]
fn an_input_can_be_kept_in_a_file() {
    let input: operation::delete_dataset::DeleteDatasetInput = from_value(json!({
        "IdentityPoolId": POOL, "IdentityId": IDENTITY, "DatasetName": "saves",
    }))
    .unwrap();
    assert_eq!(input.dataset_name(), Some("saves"));
    let error = from_value::<types::RecordPatch>(json!({ "Key": "a", "SyncCount": "hush" }));
    assert_eq!(
        error.unwrap_err().to_string(),
        "SyncCount: expected an integer, found a string"
    );
}
