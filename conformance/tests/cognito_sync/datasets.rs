//! Round trips of the operations on the datasets of an identity.

use crate::support::{IDENTITY, IDENTITY_IN_PATH, POOL, POOL_IN_PATH};
use crate::trip::Trip;
use cognito_sync::primitives::DateTime;
use cognito_sync::types::{Dataset, Operation, Record, RecordPatch};
use serde_json::{Value, json};

/// The first whole number that a double cannot hold: what reads numbers as such turns it into
/// another.
const BEYOND_DOUBLES: i64 = 9_007_199_254_740_993;

fn identity_path(rest: &str) -> String {
    format!("/identitypools/{POOL_IN_PATH}/identities/{IDENTITY_IN_PATH}{rest}")
}

fn dataset_json() -> Value {
    json!({
        "IdentityId": IDENTITY,
        "DatasetName": "saves",
        "CreationDate": 1435622645.25,
        "LastModifiedDate": 1.7673230455e9,
        "LastModifiedBy": "Zoë",
        "DataStorage": BEYOND_DOUBLES,
        "NumRecords": i64::MAX,
    })
}

fn dataset() -> Dataset {
    Dataset::builder()
        .identity_id(IDENTITY)
        .dataset_name("saves")
        .creation_date(DateTime::from_secs_and_nanos(1_435_622_645, 250_000_000))
        .last_modified_date(DateTime::from_secs_and_nanos(1_767_323_045, 500_000_000))
        .last_modified_by("Zoë")
        .data_storage(BEYOND_DOUBLES)
        .num_records(i64::MAX)
        .build()
}

fn record_json() -> Value {
    json!({
        "Key": "schlüssel",
        "Value": "line\nbreak, \"quotes\", \\ and 🚲",
        "SyncCount": BEYOND_DOUBLES,
        "LastModifiedDate": 1435622645,
        "LastModifiedBy": "Zoë",
        "DeviceLastModifiedDate": 1435622645.125,
    })
}

fn record() -> Record {
    Record::builder()
        .key("schlüssel")
        .value("line\nbreak, \"quotes\", \\ and 🚲")
        .sync_count(BEYOND_DOUBLES)
        .last_modified_date(DateTime::from_secs(1_435_622_645))
        .last_modified_by("Zoë")
        .device_last_modified_date(DateTime::from_secs_and_nanos(1_435_622_645, 125_000_000))
        .build()
}

pub(crate) async fn list_datasets() -> &'static str {
    let trip = Trip {
        operation: "ListDatasets",
        method: "GET",
        path: identity_path("/datasets"),
        query: &[("maxResults", "64"), ("nextToken", "a/b+c==&d e?é%41")],
        response: json!({ "Datasets": [dataset_json(), {}], "Count": 2, "NextToken": "nächste" }),
        ..Trip::default()
    };
    let (name, output) = trip
        .make(async |client| {
            client
                .list_datasets()
                .identity_pool_id(POOL)
                .identity_id(IDENTITY)
                .next_token("a/b+c==&d e?é%41")
                .max_results(64)
                .send()
                .await
        })
        .await;
    assert_eq!(output.datasets(), [dataset(), Dataset::builder().build()]);
    assert_eq!(output.count(), 2);
    assert_eq!(output.next_token(), Some("nächste"));
    name
}

pub(crate) async fn describe_dataset() -> &'static str {
    let trip = Trip {
        operation: "DescribeDataset",
        method: "GET",
        path: identity_path("/datasets/saves"),
        response: json!({ "Dataset": dataset_json() }),
        ..Trip::default()
    };
    let (name, output) = trip
        .make(async |client| {
            client
                .describe_dataset()
                .identity_pool_id(POOL)
                .identity_id(IDENTITY)
                .dataset_name("saves")
                .send()
                .await
        })
        .await;
    assert_eq!(output.dataset(), Some(&dataset()));
    name
}

pub(crate) async fn delete_dataset() -> &'static str {
    let trip = Trip {
        operation: "DeleteDataset",
        method: "DELETE",
        path: identity_path("/datasets/saves"),
        response: json!({ "Dataset": dataset_json() }),
        ..Trip::default()
    };
    let (name, output) = trip
        .make(async |client| {
            client
                .delete_dataset()
                .identity_pool_id(POOL)
                .identity_id(IDENTITY)
                .dataset_name("saves")
                .send()
                .await
        })
        .await;
    assert_eq!(output.dataset(), Some(&dataset()));
    name
}

pub(crate) async fn list_records() -> &'static str {
    let trip = Trip {
        operation: "ListRecords",
        method: "GET",
        path: identity_path("/datasets/saves/records"),
        query: &[
            ("lastSyncCount", "9007199254740993"),
            ("maxResults", "1024"),
            ("nextToken", "n=1"),
            ("syncSessionToken", "s/+="),
        ],
        response: json!({
            "Records": [record_json()],
            "NextToken": "n=2",
            "Count": 1,
            "DatasetSyncCount": BEYOND_DOUBLES,
            "LastModifiedBy": "Zoë",
            "MergedDatasetNames": ["saves.us-east-1:1", "saves.us-east-1:2"],
            "DatasetExists": true,
            "DatasetDeletedAfterRequestedSyncCount": true,
            "SyncSessionToken": "s/+=2",
        }),
        ..Trip::default()
    };
    let (name, output) = trip
        .make(async |client| {
            client
                .list_records()
                .identity_pool_id(POOL)
                .identity_id(IDENTITY)
                .dataset_name("saves")
                .last_sync_count(BEYOND_DOUBLES)
                .next_token("n=1")
                .max_results(1024)
                .sync_session_token("s/+=")
                .send()
                .await
        })
        .await;
    assert_eq!(output.records(), [record()]);
    assert_eq!(output.next_token(), Some("n=2"));
    assert_eq!(output.count(), 1);
    assert_eq!(output.dataset_sync_count(), Some(BEYOND_DOUBLES));
    assert_eq!(output.last_modified_by(), Some("Zoë"));
    assert_eq!(
        output.merged_dataset_names(),
        ["saves.us-east-1:1", "saves.us-east-1:2"]
    );
    assert!(output.dataset_exists());
    assert!(output.dataset_deleted_after_requested_sync_count());
    assert_eq!(output.sync_session_token(), Some("s/+=2"));
    name
}

pub(crate) async fn update_records() -> &'static str {
    let trip = Trip {
        operation: "UpdateRecords",
        method: "POST",
        path: identity_path("/datasets/saves"),
        headers: &[("x-amz-Client-Context", r#"{"app":"game", "n":1}"#)],
        body: json!({
            "DeviceId": "d-1",
            "RecordPatches": [
                {
                    "Op": "replace",
                    "Key": "schlüssel",
                    "Value": "line\nbreak, \"quotes\", \\ and 🚲",
                    "SyncCount": BEYOND_DOUBLES,
                    "DeviceLastModifiedDate": 1435622645.125,
                },
                { "Op": "remove", "Key": "old", "SyncCount": 0 },
            ],
            "SyncSessionToken": "s/+=",
        }),
        response: json!({ "Records": [record_json(), { "Key": "old", "SyncCount": 1 }] }),
        ..Trip::default()
    };
    let changed = RecordPatch::builder()
        .op(Operation::Replace)
        .key("schlüssel")
        .value("line\nbreak, \"quotes\", \\ and 🚲")
        .sync_count(BEYOND_DOUBLES)
        .device_last_modified_date(DateTime::from_secs_and_nanos(1_435_622_645, 125_000_000))
        .build()
        .unwrap();
    let removed = RecordPatch::builder()
        .op(Operation::Remove)
        .key("old")
        .sync_count(0)
        .build()
        .unwrap();
    let (name, output) = trip
        .make(async |client| {
            client
                .update_records()
                .identity_pool_id(POOL)
                .identity_id(IDENTITY)
                .dataset_name("saves")
                .device_id("d-1")
                .record_patches(changed)
                .record_patches(removed)
                .sync_session_token("s/+=")
                .client_context(r#"{"app":"game", "n":1}"#)
                .send()
                .await
        })
        .await;
    let old = Record::builder().key("old").sync_count(1).build();
    assert_eq!(output.records(), [record(), old]);
    name
}

pub(crate) async fn describe_identity_usage() -> &'static str {
    let trip = Trip {
        operation: "DescribeIdentityUsage",
        method: "GET",
        path: identity_path(""),
        response: json!({
            "IdentityUsage": {
                "IdentityId": IDENTITY,
                "IdentityPoolId": POOL,
                "LastModifiedDate": 1435622645.75,
                "DatasetCount": i32::MAX,
                "DataStorage": BEYOND_DOUBLES,
            },
        }),
        ..Trip::default()
    };
    let (name, output) = trip
        .make(async |client| {
            client
                .describe_identity_usage()
                .identity_pool_id(POOL)
                .identity_id(IDENTITY)
                .send()
                .await
        })
        .await;
    let usage = output.identity_usage().unwrap();
    assert_eq!(usage.identity_id(), Some(IDENTITY));
    assert_eq!(usage.identity_pool_id(), Some(POOL));
    let date = DateTime::from_secs_and_nanos(1_435_622_645, 750_000_000);
    assert_eq!(usage.last_modified_date(), Some(&date));
    assert_eq!(usage.dataset_count(), i32::MAX);
    assert_eq!(usage.data_storage(), Some(BEYOND_DOUBLES));
    name
}
