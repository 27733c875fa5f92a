//! Calls from threads without an asynchronous runtime.

use crate::support::{IDENTITY, POOL, client, serve};
use cognito_sync::Client;
use cognito_sync::error::{BlockingCallError, SdkError};
use cognito_sync::operation::list_datasets::builders::ListDatasetsFluentBuilder;
use sdk_conformance::server::{Response, Server};
use serde_json::json;
use std::thread;

/// Runs the server on threads of its own, and the test on this one, which no runtime owns.
fn with_server(test: impl FnOnce(&Server)) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let server = runtime.block_on(serve(|request| {
        let page = match request.query().iter().find(|(name, _)| name == "nextToken") {
            None => json!({ "Datasets": [{ "DatasetName": "a" }, { "DatasetName": "b" }],
                            "Count": 2, "NextToken": "last" }),
            Some((_, token)) if token == "last" => {
                json!({ "Datasets": [{ "DatasetName": "c" }], "Count": 1 })
            }
            Some(_) => {
                let error =
                    json!({ "__type": "InvalidParameterException", "message": "no such page" });
                return Response::json(400, "id", &error);
            }
        };
        Response::json(200, "id", &page)
    }));
    test(&server);
    // Its sockets belong to the runtime.
    let entered = runtime.enter();
    drop(server);
    drop(entered);
}

fn list(client: &Client) -> ListDatasetsFluentBuilder {
    client
        .list_datasets()
        .identity_pool_id(POOL)
        .identity_id(IDENTITY)
}

#[test]
fn a_hundred_calls_use_one_connection() {
    with_server(|server| {
        let client = client(server.url());
        for _ in 0..100 {
            assert_eq!(list(&client).send_blocking().unwrap().count(), 2);
        }
        assert_eq!((server.count(), server.connections()), (100, 1));
    });
}

#[test]
fn threads_call_at_the_same_time() {
    with_server(|server| {
        let client = client(server.url());
        let threads: Vec<_> = (0..8)
            .map(|_| {
                let client = client.clone();
                thread::spawn(move || list(&client).send_blocking().unwrap().count())
            })
            .collect();
        for thread in threads {
            assert_eq!(thread.join().unwrap(), 2);
        }
        assert_eq!(server.count(), 8);
    });
}

#[test]
fn listings_are_iterators() {
    with_server(|server| {
        let client = client(server.url());
        let pages = list(&client).into_paginator().send_blocking();
        let counts: Vec<_> = pages.map(|page| page.unwrap().count()).collect();
        assert_eq!(counts, [2, 1]);
        let names: Vec<_> = list(&client)
            .into_paginator()
            .items()
            .send_blocking()
            .map(|dataset| dataset.unwrap().dataset_name)
            .collect();
        assert_eq!(names, ["a", "b", "c"].map(|name| Some(name.to_owned())));
        // The first error is the last item.
        let mut failing = list(&client)
            .next_token("unknown")
            .into_paginator()
            .send_blocking();
        let error = failing.next().unwrap().unwrap_err();
        assert!(
            error
                .as_service_error()
                .unwrap()
                .is_invalid_parameter_exception()
        );
        assert!(failing.next().is_none());
    });
}

#[test]
fn customized_calls_can_wait_too() {
    with_server(|server| {
        let customized = list(&client(server.url()))
            .customize()
            .mutate_request(|request| {
                request.headers_mut().insert("x-test", "1");
            });
        assert_eq!(customized.send_blocking().unwrap().count(), 2);
        assert_eq!(server.requests()[0].header("x-test"), Some("1"));
    });
}

#[tokio::test]
async fn asynchronous_code_gets_an_error_and_can_drop_the_client() {
    let server = serve(|_| Response::json(200, "id", &json!({ "Datasets": [], "Count": 0 }))).await;
    let client = client(server.url());
    for error in [
        list(&client).send_blocking().unwrap_err(),
        list(&client).customize().send_blocking().unwrap_err(),
        list(&client)
            .into_paginator()
            .send_blocking()
            .next()
            .unwrap()
            .unwrap_err(),
    ] {
        assert!(
            matches!(error, SdkError::ConstructionFailure(_)),
            "{error:?}"
        );
        let text = error.to_string();
        assert!(
            text.starts_with(
                "ListDatasets: `send_blocking` was called inside an asynchronous runtime"
            ),
            "{text}"
        );
        assert!(text.contains("use `send().await`"), "{text}");
        let source = error.as_source();
        assert!(source.is::<BlockingCallError>(), "{source:?}");
    }
    assert_eq!(server.count(), 0);
    // A thread for blocking work may wait, and asynchronous code may drop the last clone of the client.
    let call = list(&client);
    let output = tokio::task::spawn_blocking(|| call.send_blocking())
        .await
        .unwrap();
    assert_eq!(output.unwrap().count(), 0);
    drop(client);
}
