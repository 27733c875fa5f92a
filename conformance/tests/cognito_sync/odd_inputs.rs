//! Inputs that are allowed, or nearly so, and that paths, headers and signatures stumble over.
//!
//! That the server takes a request means that another signer made the same signature from it.

use crate::support::{IDENTITY, IDENTITY_IN_PATH, POOL, POOL_IN_PATH, client, serve_always};
use cognito_sync::Client;
use cognito_sync::error::SdkError;
use cognito_sync::operation::RequestId;
use cognito_sync::primitives::DateTime;
use cognito_sync::types::{Operation, RecordPatch};
use sdk_conformance::server::{LONG_TERM, Response, Server};
use serde_json::{Value, json};

async fn server() -> Server {
    serve_always(Response::json(200, "id-1", &json!({}))).await
}

#[tokio::test]
async fn names_of_datasets_arrive_as_they_are() {
    let server = server().await;
    let client = client(server.url());
    for (name, in_path) in [
        ("saves", "saves"),
        ("a.b", "a.b"),
        ("...", "..."),
        (".hidden", ".hidden"),
        ("a..b", "a..b"),
        ("-_-", "-_-"),
        ("a:b::c", "a%3Ab%3A%3Ac"),
        ("saves.us-east-1:1a2b", "saves.us-east-1%3A1a2b"),
        // The service rejects all of these; the client sends them.
        ("a b", "a%20b"),
        ("a+b", "a%2Bb"),
        ("a/../b", "a%2F..%2Fb"),
        ("100%", "100%25"),
        ("%2e%2e", "%252e%252e"),
        ("a?b#c&d=e", "a%3Fb%23c%26d%3De"),
        ("a'(b)*!", "a%27%28b%29%2A%21"),
        ("~tilde", "~tilde"),
        ("名前🚲", "%E5%90%8D%E5%89%8D%F0%9F%9A%B2"),
    ] {
        let output = client
            .describe_dataset()
            .identity_pool_id(POOL)
            .identity_id(IDENTITY)
            .dataset_name(name)
            .send()
            .await
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(output.request_id(), Some("id-1"));
        let path = format!(
            "/identitypools/{POOL_IN_PATH}/identities/{IDENTITY_IN_PATH}/datasets/{in_path}"
        );
        assert_eq!(server.requests().last().unwrap().target(), path, "{name}");
    }
    assert_eq!(server.refusals(), []);
}

#[tokio::test]
async fn names_that_would_climb_in_the_path_are_not_sent() {
    let server = server().await;
    for name in [".", ".."] {
        let error = client(server.url())
            .delete_dataset()
            .identity_pool_id(POOL)
            .identity_id(IDENTITY)
            .dataset_name(name)
            .send()
            .await
            .unwrap_err();
        assert!(
            matches!(error, SdkError::ConstructionFailure(_)),
            "{error:?}"
        );
    }
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn keys_and_values_of_records_arrive_as_they_are() {
    let server = server().await;
    let client = client(server.url());
    for (key, value) in [
        ("plain", "value"),
        ("empty", ""),
        ("quotes", r#""'\/`"#),
        ("json", r#"{"a":[1,"b",null]}"#),
        ("schlüssel", "größer"),
        ("🚲", "👩‍👩‍👧‍👦 and \u{10FFFF}"),
        ("controls", "\0\u{1}\t\n\r\u{1f}\u{7f}\u{80}"),
        ("separators", "\u{2028}\u{2029}\u{feff}"),
        ("combining", "e\u{301} is not é"),
        (" padded ", "  "),
    ] {
        update(&client, key, Some(value)).await;
        let request = server.requests().pop().unwrap();
        let expected = json!([{ "Op": "replace", "Key": key, "Value": value, "SyncCount": 0 }]);
        assert_eq!(request.json().unwrap()["RecordPatches"], expected);
    }
    assert_eq!(server.refusals(), []);
}

#[tokio::test]
async fn an_empty_value_is_not_the_same_as_none() {
    let server = server().await;
    let client = client(server.url());
    update(&client, "a", Some("")).await;
    update(&client, "a", None).await;
    let sent: Vec<Value> = server
        .requests()
        .iter()
        .map(|request| request.json().unwrap()["RecordPatches"][0].clone())
        .collect();
    assert_eq!(sent[0]["Value"], "");
    assert_eq!(sent[1].get("Value"), None);
}

#[tokio::test]
async fn the_largest_value_is_signed_and_sent() {
    let server = server().await;
    let value = "é".repeat(1_048_575 / 2);
    update(&client(server.url()), "large", Some(&value)).await;
    let request = server.requests().pop().unwrap();
    assert_eq!(request.json().unwrap()["RecordPatches"][0]["Value"], value);
}

async fn update(client: &Client, key: &str, value: Option<&str>) {
    let patch = RecordPatch::builder()
        .op(Operation::Replace)
        .key(key)
        .set_value(value.map(str::to_owned))
        .sync_count(0)
        .build()
        .unwrap();
    client
        .update_records()
        .identity_pool_id(POOL)
        .identity_id(IDENTITY)
        .dataset_name("saves")
        .sync_session_token("s")
        .record_patches(patch)
        .send()
        .await
        .unwrap_or_else(|error| panic!("{key}: {error}"));
}

#[tokio::test]
async fn parameters_of_a_query_arrive_as_they_are() {
    let server = server().await;
    let client = client(server.url());
    for token in [
        "plain",
        "a b",
        "a+b/c==",
        "&x=y",
        "a%20b",
        "#",
        "é🚲",
        "~*'()!",
        "X-Amz-Signature=0",
    ] {
        client
            .list_records()
            .identity_pool_id(POOL)
            .identity_id(IDENTITY)
            .dataset_name("saves")
            .next_token(token)
            .last_sync_count(i64::MIN)
            .send()
            .await
            .unwrap_or_else(|error| panic!("{token}: {error}"));
        let query = server.requests().pop().unwrap().query();
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let expected = [
            pair("lastSyncCount", "-9223372036854775808"),
            pair("nextToken", token),
        ];
        assert_eq!(query, expected);
    }
    assert_eq!(server.refusals(), []);
}

#[tokio::test]
async fn a_header_takes_spaces_and_tabs_but_no_line_breaks() {
    let server = server().await;
    let client = client(server.url());
    let call = |context: &str| {
        client
            .update_records()
            .identity_pool_id(POOL)
            .identity_id(IDENTITY)
            .dataset_name("saves")
            .sync_session_token("s")
            .client_context(context)
            .send()
    };
    // A signature is over the value without the white space around it, and with single spaces inside.
    for (context, received) in [
        (r#"{"a": 1}"#, r#"{"a": 1}"#),
        ("a  b   c", "a  b   c"),
        (" padded  ", "padded"),
        ("a\t", "a"),
        ("\t \ta \t", "a"),
        ("a \t  b\tc", "a \t  b\tc"),
        ("a,b;c=\"d\"", "a,b;c=\"d\""),
    ] {
        call(context)
            .await
            .unwrap_or_else(|error| panic!("{context:?}: {error}"));
        let request = server.requests().pop().unwrap();
        assert_eq!(request.header("x-amz-client-context"), Some(received));
    }
    assert_eq!(server.count(), 7);
    assert_eq!(server.refusals(), []);
    for context in ["a\r\nx-amz-other: b", "a\nb", "a\0b"] {
        let error = call(context).await.unwrap_err();
        assert!(
            matches!(error, SdkError::ConstructionFailure(_)),
            "{error:?}"
        );
    }
    assert_eq!(server.count(), 7);
}

#[tokio::test]
async fn times_are_sent_as_seconds_with_fractions() {
    let server = server().await;
    let client = client(server.url());
    for (time, sent) in [
        (DateTime::from_secs(0), json!(0)),
        (DateTime::from_secs(1_435_622_645), json!(1_435_622_645)),
        (
            DateTime::from_millis(1_435_622_645_500),
            json!(1_435_622_645.5),
        ),
        (
            DateTime::from_millis(1_435_622_645_123),
            json!(1_435_622_645.123),
        ),
        (DateTime::from_secs(-1), json!(-1)),
    ] {
        let patch = RecordPatch::builder()
            .op(Operation::Remove)
            .key("a")
            .sync_count(1)
            .device_last_modified_date(time)
            .build()
            .unwrap();
        client
            .update_records()
            .identity_pool_id(POOL)
            .identity_id(IDENTITY)
            .dataset_name("saves")
            .sync_session_token("s")
            .record_patches(patch)
            .send()
            .await
            .unwrap();
        let request = server.requests().pop().unwrap();
        let actual = &request.json().unwrap()["RecordPatches"][0]["DeviceLastModifiedDate"];
        assert_eq!(actual.as_f64(), sent.as_f64(), "{time:?}");
        assert!(actual.is_number(), "{actual}");
    }
}

#[tokio::test]
async fn milliseconds_survive_the_way_back() {
    let response =
        json!({ "Dataset": { "CreationDate": 1435622645.123, "LastModifiedDate": 1.4356e9 } });
    let server = serve_always(Response::json(200, "id-1", &response)).await;
    let output = client(server.url())
        .describe_dataset()
        .identity_pool_id(POOL)
        .identity_id(IDENTITY)
        .dataset_name("saves")
        .send()
        .await
        .unwrap();
    let dataset = output.dataset().unwrap();
    let created = dataset.creation_date().unwrap();
    // A double holds a time of our days to within a quarter of a microsecond.
    let nanos = i64::from(created.subsec_nanos()) - 123_000_000;
    assert_eq!(created.secs(), 1_435_622_645);
    assert!(nanos.abs() < 250, "{created:?}");
    let modified = DateTime::from_secs(1_435_600_000);
    assert_eq!(dataset.last_modified_date(), Some(&modified));
}

#[tokio::test]
async fn credentials_without_a_session_token_are_taken_too() {
    let server = server().await;
    let config = crate::support::config(server.url())
        .credentials_provider(LONG_TERM.credentials())
        .build();
    let client = Client::from_conf(config);
    client.list_identity_pool_usage().send().await.unwrap();
    let request = server.requests().pop().unwrap();
    assert_eq!(request.all("x-amz-security-token").count(), 0);
}

#[tokio::test]
async fn an_endpoint_may_have_a_path_of_its_own() {
    let server = server().await;
    for base in ["/base", "/base/", "/a%3Ab"] {
        let url = format!("{}{base}", server.url());
        client(url).list_identity_pool_usage().send().await.unwrap();
        let expected = format!("{}/identitypools", base.trim_end_matches('/'));
        assert_eq!(server.requests().pop().unwrap().target(), expected);
    }
}
