//! The SyncTrigger function.

use crate::support::{Scene, User, remove, replace};
use axum::Router;
use axum::routing::post;
use cognito_sync_local::LocalService;
use http::StatusCode;
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use tokio::net::TcpListener;

const FUNCTION: &str = "arn:aws:lambda:us-east-1:000000000000:function:check";

/// Starts a function that responds to each event with a status and a body, and returns its URL and the
/// events that it has received.
async fn function(
    respond: impl Fn(&Value) -> (StatusCode, Value) + Clone + Send + Sync + 'static,
) -> (String, Arc<Mutex<Vec<Value>>>) {
    let events = Arc::new(Mutex::new(Vec::new()));
    let seen = events.clone();
    let handler = move |body: String| async move {
        let event: Value = serde_json::from_str(&body).expect("an event is JSON");
        let (status, response) = respond(&event);
        seen.lock().unwrap().push(event);
        (status, response.to_string())
    };
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/function", listener.local_addr().unwrap());
    let router = Router::new().route("/function", post(handler));
    tokio::spawn(async move { axum::serve(listener, router).await });
    (url, events)
}

async fn scene(url: &str) -> (Scene, User) {
    let scene = Scene::start_with(LocalService::builder().sync_trigger(url)).await;
    let set = scene
        .sync
        .set_cognito_events()
        .identity_pool_id(&scene.pool);
    set.events("SyncTrigger", FUNCTION).send().await.unwrap();
    let user = scene.guest().await;
    (scene, user)
}

#[tokio::test]
async fn the_function_sees_and_changes_the_records() {
    let (url, events) = function(|event| {
        let mut event = event.clone();
        let records = event["datasetRecords"].as_object_mut().unwrap();
        if let Some(theme) = records.get_mut("theme") {
            theme["newValue"] = "blue".into();
        }
        records.insert(
            "checked".to_owned(),
            json!({"newValue": "yes", "op": "replace"}),
        );
        (StatusCode::OK, event)
    })
    .await;
    let (scene, user) = scene(&url).await;
    let updated = user
        .update("settings", [replace("theme", "dark", 0)])
        .await
        .unwrap();
    let mut values: Vec<_> = updated
        .records()
        .iter()
        .map(|it| {
            (
                it.key().unwrap(),
                it.value().unwrap(),
                it.sync_count().unwrap(),
            )
        })
        .collect();
    values.sort_unstable();
    assert_eq!(values, [("checked", "yes", 1), ("theme", "blue", 1)]);
    assert_eq!(
        *events.lock().unwrap(),
        [json!({
            "version": 2,
            "eventType": "SyncTrigger",
            "functionArn": FUNCTION,
            "region": "us-east-1",
            "identityPoolId": scene.pool,
            "identityId": user.id,
            "datasetName": "settings",
            "datasetRecords": { "theme": { "oldValue": null, "newValue": "dark", "op": "replace" } },
        })]
    );
    // A record that the function adds is changed at whatever count it has.
    user.update("settings", [remove("theme", 1)]).await.unwrap();
    let event = events.lock().unwrap()[1]["datasetRecords"]["theme"].clone();
    assert_eq!(
        event,
        json!({ "oldValue": "blue", "newValue": null, "op": "remove" })
    );
    let listed = user.list("settings", 1).await;
    assert_eq!(listed.count, 2);

    // The function is not run for the developer.
    let mut developer = user.clone();
    developer.sync = scene.sync.clone();
    developer
        .update("other", [replace("theme", "dark", 0)])
        .await
        .unwrap();
    assert_eq!(events.lock().unwrap().len(), 2);
}

#[tokio::test]
async fn a_function_that_fails_refuses_the_update() {
    for (status, response, throttled) in [
        (StatusCode::OK, json!({}), false),
        (StatusCode::OK, json!("text"), false),
        (
            StatusCode::OK,
            json!({"datasetRecords": {"a": {"op": "replace"}}}),
            false,
        ),
        (StatusCode::INTERNAL_SERVER_ERROR, json!({}), false),
        (StatusCode::TOO_MANY_REQUESTS, json!({}), true),
    ] {
        let (url, _) = function(move |_| (status, response.clone())).await;
        let (_scene, user) = scene(&url).await;
        let error = user
            .update("settings", [replace("a", "1", 0)])
            .await
            .unwrap_err();
        assert_eq!(
            error.is_lambda_throttled_exception(),
            throttled,
            "{error:?}"
        );
        assert_eq!(
            error.is_invalid_lambda_function_output_exception(),
            !throttled,
            "{error:?}"
        );
        assert!(
            error.meta().message().unwrap().contains(FUNCTION),
            "{error:?}"
        );
        assert!(!user.list("settings", 0).await.dataset_exists);
    }
}

#[tokio::test]
async fn a_function_that_cannot_be_reached_refuses_the_update() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    drop(listener);
    let (_scene, user) = scene(&url).await;
    let error = user
        .update("settings", [replace("a", "1", 0)])
        .await
        .unwrap_err();
    assert!(
        error.is_invalid_lambda_function_output_exception(),
        "{error:?}"
    );
}

#[tokio::test]
async fn a_function_that_does_not_respond_in_time_refuses_the_update() {
    // Accepts connections, and never responds.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let (_scene, user) = scene(&url).await;
    let started = std::time::Instant::now();
    let error = user
        .update("settings", [replace("a", "1", 0)])
        .await
        .unwrap_err();
    assert!(
        error.is_invalid_lambda_function_output_exception(),
        "{error:?}"
    );
    assert!(
        error
            .meta()
            .message()
            .unwrap()
            .ends_with("no response within 5s"),
        "{error:?}"
    );
    assert!(started.elapsed() >= std::time::Duration::from_secs(5));
    assert!(!user.list("settings", 0).await.dataset_exists);
}

#[tokio::test]
async fn without_a_program_no_function_is_run() {
    let scene = Scene::start().await;
    let set = scene
        .sync
        .set_cognito_events()
        .identity_pool_id(&scene.pool);
    set.events("SyncTrigger", FUNCTION).send().await.unwrap();
    let user = scene.guest().await;
    user.update("settings", [replace("a", "1", 0)])
        .await
        .unwrap();
}
