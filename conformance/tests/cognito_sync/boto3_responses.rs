//! Responses, compared with what botocore reads from them.
//!
//! `.ci/full` creates the cases with botocore's parser and runs this test.

use crate::support::{IDENTITY, POOL, boto3_cases};
use aws_smithy_runtime_api::client::http::{
    HttpConnector, HttpConnectorFuture, SharedHttpConnector, http_client_fn,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_types::base64;
use aws_smithy_types::body::SdkBody;
use cognito_sync::config::retry::RetryConfig;
use cognito_sync::config::{Credentials, Region};
use cognito_sync::operation::list_records::ListRecordsOutput;
use cognito_sync::types::Record;
use cognito_sync::{Client, Config};
use serde_json::{Map, Value, from_str, json};

/// A connector that returns one body to all requests.
#[derive(Debug)]
struct Body(Vec<u8>);

impl HttpConnector for Body {
    fn call(&self, _: HttpRequest) -> HttpConnectorFuture {
        let body = SdkBody::from(self.0.clone());
        HttpConnectorFuture::ready(Ok(HttpResponse::new(200.try_into().unwrap(), body)))
    }
}

/// Adds a member that the response had.
fn set(members: &mut Map<String, Value>, name: &str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        members.insert(name.to_owned(), value.into());
    }
}

fn record(record: &Record) -> Value {
    let millis = |time: &aws_smithy_types::DateTime| time.to_millis().unwrap();
    let mut members = Map::new();
    set(&mut members, "Key", record.key());
    set(&mut members, "Value", record.value());
    set(&mut members, "SyncCount", record.sync_count());
    set(&mut members, "LastModifiedBy", record.last_modified_by());
    let modified = record.last_modified_date().map(millis);
    set(&mut members, "LastModifiedDate", modified);
    let modified = record.device_last_modified_date().map(millis);
    set(&mut members, "DeviceLastModifiedDate", modified);
    members.into()
}

fn output(output: &ListRecordsOutput) -> Value {
    let mut members = Map::new();
    let records = output.records.as_ref();
    let records = records.map(|records| records.iter().map(record).collect::<Vec<_>>());
    set(&mut members, "Records", records);
    set(&mut members, "NextToken", output.next_token());
    members.insert("Count".to_owned(), output.count().into());
    set(
        &mut members,
        "DatasetSyncCount",
        output.dataset_sync_count(),
    );
    set(&mut members, "LastModifiedBy", output.last_modified_by());
    let merged = output.merged_dataset_names.clone();
    set(&mut members, "MergedDatasetNames", merged);
    members.insert("DatasetExists".to_owned(), output.dataset_exists().into());
    let deleted = output.dataset_deleted_after_requested_sync_count();
    members.insert(
        "DatasetDeletedAfterRequestedSyncCount".to_owned(),
        deleted.into(),
    );
    set(
        &mut members,
        "SyncSessionToken",
        output.sync_session_token(),
    );
    members.into()
}

/// Takes those of our timestamps that differ from theirs by no more than a millisecond: botocore reads numbers
/// with many digits as the nearest floating-point number.
fn forgive_rounding(theirs: &mut Value, ours: &Value) {
    let ours = ours["Records"].as_array().into_iter().flatten();
    let theirs = theirs.get_mut("Records").and_then(Value::as_array_mut);
    let theirs = theirs.into_iter().flatten();
    for (theirs, ours) in theirs.zip(ours) {
        for name in ["LastModifiedDate", "DeviceLastModifiedDate"] {
            if let (Some(their), Some(our)) = (theirs[name].as_i64(), ours[name].as_i64())
                && their.abs_diff(our) == 1
            {
                theirs[name] = our.into();
            }
        }
    }
}

#[tokio::test]
#[ignore = "botocore creates the cases"]
async fn every_response_is_read_as_by_botocore() {
    let (mut all, mut invalid) = (0, 0);
    for case in boto3_cases("boto3-responses.jsonl").lines() {
        let case: Value = from_str(case).unwrap();
        let body = base64::decode(case["body"].as_str().unwrap()).unwrap();
        let shown = String::from_utf8_lossy(&body).into_owned();
        let connector = SharedHttpConnector::new(Body(body));
        let config = Config::builder()
            .region(Region::new("us-east-1"))
            .credentials_provider(Credentials::new("key", "secret", None, None, "test"))
            .retry_config(RetryConfig::disabled())
            .http_client(http_client_fn(move |_, _| connector.clone()));
        let call = Client::from_conf(config.build()).list_records();
        let call = call.identity_pool_id(POOL).identity_id(IDENTITY);
        let ours = call.dataset_name("saves").send().await;
        let mut theirs = case["output"].clone();
        // Members that the model gives a default.
        if let Value::Object(members) = &mut theirs {
            for (name, default) in [
                ("Count", json!(0)),
                ("DatasetExists", json!(false)),
                ("DatasetDeletedAfterRequestedSyncCount", json!(false)),
            ] {
                members.entry(name).or_insert(default);
            }
        }
        match ours {
            Ok(ours) => {
                let ours = output(&ours);
                forgive_rounding(&mut theirs, &ours);
                assert_eq!(ours, theirs, "{shown}");
            }
            Err(error) => assert_eq!(theirs, Value::Null, "{error}: {shown}"),
        }
        all += 1;
        invalid += usize::from(theirs.is_null());
    }
    println!("{all} responses, {invalid} of them invalid");
    assert!(all >= 1_000 && invalid >= all / 5);
}
