//! Round trips of the operations on identity pools.

use crate::support::{POOL, POOL_IN_PATH};
use crate::trip::Trip;
use cognito_sync::primitives::DateTime;
use cognito_sync::types::{
    BulkPublishStatus, CognitoStreams, IdentityPoolUsage, PushSync, StreamingStatus,
};
use serde_json::{Value, json};

const ROLE: &str = "arn:aws:iam::123456789012:role/sync";
const APP: &str = "arn:aws:sns:us-east-1:123456789012:app/GCM/game";
const HOOK: &str = "arn:aws:lambda:us-east-1:123456789012:function:hook";

fn pool_path(rest: &str) -> String {
    format!("/identitypools/{POOL_IN_PATH}{rest}")
}

pub(crate) async fn bulk_publish() -> &'static str {
    let trip = Trip {
        operation: "BulkPublish",
        method: "POST",
        path: pool_path("/bulkpublish"),
        response: json!({ "IdentityPoolId": POOL }),
        ..Trip::default()
    };
    let (name, output) = trip
        .make(async |client| client.bulk_publish().identity_pool_id(POOL).send().await)
        .await;
    assert_eq!(output.identity_pool_id(), Some(POOL));
    name
}

pub(crate) async fn get_bulk_publish_details() -> &'static str {
    let trip = Trip {
        operation: "GetBulkPublishDetails",
        // It only reads, and yet is no GET.
        method: "POST",
        path: pool_path("/getBulkPublishDetails"),
        response: json!({
            "IdentityPoolId": POOL,
            "BulkPublishStartTime": 1435622645.5,
            "BulkPublishCompleteTime": 0,
            "BulkPublishStatus": "FAILED",
            "FailureMessage": "no such stream: «a»",
        }),
        ..Trip::default()
    };
    let (name, output) = trip
        .make(async |client| {
            client
                .get_bulk_publish_details()
                .identity_pool_id(POOL)
                .send()
                .await
        })
        .await;
    assert_eq!(output.identity_pool_id(), Some(POOL));
    let start = DateTime::from_secs_and_nanos(1_435_622_645, 500_000_000);
    assert_eq!(output.bulk_publish_start_time(), Some(&start));
    let complete = DateTime::from_secs(0);
    assert_eq!(output.bulk_publish_complete_time(), Some(&complete));
    assert_eq!(
        output.bulk_publish_status(),
        Some(&BulkPublishStatus::Failed)
    );
    assert_eq!(output.failure_message(), Some("no such stream: «a»"));
    name
}

pub(crate) async fn get_cognito_events() -> &'static str {
    let trip = Trip {
        operation: "GetCognitoEvents",
        method: "GET",
        path: pool_path("/events"),
        response: json!({ "Events": { "SyncTrigger": HOOK } }),
        ..Trip::default()
    };
    let (name, output) = trip
        .make(async |client| {
            client
                .get_cognito_events()
                .identity_pool_id(POOL)
                .send()
                .await
        })
        .await;
    let events = output.events().unwrap();
    assert_eq!(events.len(), 1);
    assert_eq!(events["SyncTrigger"], HOOK);
    name
}

pub(crate) async fn set_cognito_events() -> &'static str {
    let trip = Trip {
        operation: "SetCognitoEvents",
        method: "POST",
        path: pool_path("/events"),
        body: json!({ "Events": { "SyncTrigger": HOOK } }),
        response: json!({}),
        ..Trip::default()
    };
    let (name, _) = trip
        .make(async |client| {
            client
                .set_cognito_events()
                .identity_pool_id(POOL)
                .events("SyncTrigger", HOOK)
                .send()
                .await
        })
        .await;
    name
}

fn push_sync() -> PushSync {
    PushSync::builder()
        .application_arns(APP)
        .application_arns("another")
        .role_arn(ROLE)
        .build()
}

fn streams() -> CognitoStreams {
    CognitoStreams::builder()
        .stream_name("ström")
        .role_arn(ROLE)
        .streaming_status(StreamingStatus::Disabled)
        .build()
}

/// The settings of a pool, as they stand in requests and responses alike.
fn settings() -> Value {
    json!({
        "PushSync": { "ApplicationArns": [APP, "another"], "RoleArn": ROLE },
        "CognitoStreams": {
            "StreamName": "ström",
            "RoleArn": ROLE,
            "StreamingStatus": "DISABLED",
        },
    })
}

fn settings_of_pool() -> Value {
    let mut settings = settings();
    settings["IdentityPoolId"] = json!(POOL);
    settings
}

pub(crate) async fn get_identity_pool_configuration() -> &'static str {
    let trip = Trip {
        operation: "GetIdentityPoolConfiguration",
        method: "GET",
        path: pool_path("/configuration"),
        response: settings_of_pool(),
        ..Trip::default()
    };
    let (name, output) = trip
        .make(async |client| {
            client
                .get_identity_pool_configuration()
                .identity_pool_id(POOL)
                .send()
                .await
        })
        .await;
    assert_eq!(output.identity_pool_id(), Some(POOL));
    assert_eq!(output.push_sync(), Some(&push_sync()));
    assert_eq!(output.cognito_streams(), Some(&streams()));
    name
}

pub(crate) async fn set_identity_pool_configuration() -> &'static str {
    let trip = Trip {
        operation: "SetIdentityPoolConfiguration",
        method: "POST",
        path: pool_path("/configuration"),
        body: settings(),
        response: settings_of_pool(),
        ..Trip::default()
    };
    let (name, output) = trip
        .make(async |client| {
            client
                .set_identity_pool_configuration()
                .identity_pool_id(POOL)
                .push_sync(push_sync())
                .cognito_streams(streams())
                .send()
                .await
        })
        .await;
    assert_eq!(output.identity_pool_id(), Some(POOL));
    assert_eq!(output.push_sync(), Some(&push_sync()));
    assert_eq!(output.cognito_streams(), Some(&streams()));
    name
}

fn usage_json() -> Value {
    json!({
        "IdentityPoolId": POOL,
        "SyncSessionsCount": i64::MAX,
        "DataStorage": 9_007_199_254_740_993_i64,
        "LastModifiedDate": 1435622645.5,
    })
}

fn usage() -> IdentityPoolUsage {
    IdentityPoolUsage::builder()
        .identity_pool_id(POOL)
        .sync_sessions_count(i64::MAX)
        .data_storage(9_007_199_254_740_993)
        .last_modified_date(DateTime::from_secs_and_nanos(1_435_622_645, 500_000_000))
        .build()
}

pub(crate) async fn describe_identity_pool_usage() -> &'static str {
    let trip = Trip {
        operation: "DescribeIdentityPoolUsage",
        method: "GET",
        path: pool_path(""),
        response: json!({ "IdentityPoolUsage": usage_json() }),
        ..Trip::default()
    };
    let (name, output) = trip
        .make(async |client| {
            client
                .describe_identity_pool_usage()
                .identity_pool_id(POOL)
                .send()
                .await
        })
        .await;
    assert_eq!(output.identity_pool_usage(), Some(&usage()));
    name
}

pub(crate) async fn list_identity_pool_usage() -> &'static str {
    let trip = Trip {
        operation: "ListIdentityPoolUsage",
        method: "GET",
        path: "/identitypools".to_owned(),
        query: &[("maxResults", "-1"), ("nextToken", "tök=en")],
        response: json!({
            "IdentityPoolUsages": [usage_json()],
            "MaxResults": 60,
            "Count": 1,
            "NextToken": "tök=en2",
        }),
        ..Trip::default()
    };
    let (name, output) = trip
        .make(async |client| {
            client
                .list_identity_pool_usage()
                .next_token("tök=en")
                .max_results(-1)
                .send()
                .await
        })
        .await;
    assert_eq!(output.identity_pool_usages(), [usage()]);
    assert_eq!(output.max_results(), 60);
    assert_eq!(output.count(), 1);
    assert_eq!(output.next_token(), Some("tök=en2"));
    name
}
