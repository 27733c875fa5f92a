//! Listings that come in pages.

use crate::support::{IDENTITY, POOL, client, serve};
use cognito_sync::error::{RepeatedTokenError, SdkError};
use cognito_sync::operation::list_datasets::paginator::ListDatasetsPaginator;
use cognito_sync::operation::list_records::builders::ListRecordsFluentBuilder;
use sdk_conformance::server::{Request, Response, Server};
use serde_json::{Value, json};

/// The value of a parameter of the query.
fn parameter(request: &Request, name: &str) -> Option<String> {
    let mut query = request.query().into_iter();
    query.find(|(key, _)| key == name).map(|(_, value)| value)
}

/// A server that answers with the page that the request's token names: the first, or `page-N`.
/// What comes after the last page is an error.
async fn serve_pages(pages: Vec<Value>) -> Server {
    serve(move |request| {
        let token = parameter(request, "nextToken");
        let index = token.map_or(0, |token| {
            token.trim_start_matches("page-").parse::<usize>().unwrap()
        });
        match pages.get(index) {
            Some(page) => Response::json(200, &format!("id-{index}"), page),
            None => Response::json(
                400,
                "id-last",
                &json!({ "__type": "InvalidParameterException", "message": "no such page" }),
            ),
        }
    })
    .await
}

fn records(server: &Server) -> ListRecordsFluentBuilder {
    client(server.url())
        .list_records()
        .identity_pool_id(POOL)
        .identity_id(IDENTITY)
        .dataset_name("saves")
        .last_sync_count(7)
}

fn record_page(key: &str, next: Option<&str>) -> Value {
    json!({
        "Records": [{ "Key": key, "SyncCount": 9 }],
        "NextToken": next,
        "DatasetSyncCount": 9,
        "SyncSessionToken": format!("session-{key}"),
    })
}

#[tokio::test]
async fn pages_of_records_are_one_session_since_one_count() {
    let server = serve_pages(vec![
        record_page("a", Some("page-1")),
        record_page("b", Some("page-2")),
        record_page("c", None),
    ])
    .await;
    let mut pages = records(&server).into_paginator().page_size(1).send();
    let mut keys = Vec::new();
    let mut last = None;
    while let Some(page) = pages.try_next().await.unwrap() {
        assert_eq!(
            server.count(),
            keys.len() + 1,
            "a page is requested when it is polled"
        );
        keys.extend(
            page.records()
                .iter()
                .map(|record| record.key().unwrap().to_owned()),
        );
        last = Some(page);
    }
    assert_eq!(keys, ["a", "b", "c"]);
    let last = last.unwrap();
    assert_eq!(last.sync_session_token(), Some("session-c"));
    assert_eq!(last.dataset_sync_count(), Some(9));
    let sent: Vec<_> = server
        .requests()
        .iter()
        .map(|request| {
            [
                "lastSyncCount",
                "maxResults",
                "nextToken",
                "syncSessionToken",
            ]
            .map(|name| parameter(request, name).unwrap_or_default())
        })
        .collect();
    assert_eq!(
        sent,
        [
            ["7", "1", "", ""],
            ["7", "1", "page-1", "session-a"],
            ["7", "1", "page-2", "session-b"],
        ]
    );
    assert_eq!(server.refusals(), []);
}

#[tokio::test]
async fn items_come_one_by_one_over_pages_that_may_be_empty() {
    let pool = |id| json!({ "IdentityPoolId": id });
    let server = serve_pages(vec![
        json!({ "IdentityPoolUsages": [pool("a"), pool("b")], "NextToken": "page-1" }),
        json!({ "IdentityPoolUsages": [], "NextToken": "page-2" }),
        json!({ "NextToken": "page-3" }),
        json!({ "IdentityPoolUsages": [pool("c")], "NextToken": "" }),
    ])
    .await;
    let client = client(server.url());
    let usages = client.list_identity_pool_usage().into_paginator().items();
    let usages = usages.send().try_collect().await.unwrap();
    let ids: Vec<_> = usages
        .iter()
        .map(|usage| usage.identity_pool_id())
        .collect();
    assert_eq!(ids, [Some("a"), Some("b"), Some("c")]);
    assert_eq!(server.count(), 4);
}

#[tokio::test]
async fn a_listing_begins_with_the_page_that_was_asked_for() {
    let server = serve_pages(vec![
        json!({ "Datasets": [{ "DatasetName": "a" }] }),
        json!({ "Datasets": [{ "DatasetName": "b" }], "NextToken": "page-0" }),
    ])
    .await;
    let pages: ListDatasetsPaginator = client(server.url())
        .list_datasets()
        .identity_pool_id(POOL)
        .identity_id(IDENTITY)
        .next_token("page-1")
        .into_paginator();
    let names: Vec<_> = pages.items().send().try_collect().await.unwrap();
    let names: Vec<_> = names.iter().map(|dataset| dataset.dataset_name()).collect();
    assert_eq!(names, [Some("b"), Some("a")]);
}

#[tokio::test]
async fn an_error_is_the_last_that_comes() {
    let server = serve_pages(vec![record_page("a", Some("page-8"))]).await;
    let mut pages = records(&server).into_paginator().send();
    assert!(pages.next().await.unwrap().is_ok());
    let error = pages.next().await.unwrap().unwrap_err();
    assert!(
        error
            .as_service_error()
            .unwrap()
            .is_invalid_parameter_exception()
    );
    assert!(pages.next().await.is_none());
    let mut items = records(&server).into_paginator().items().send();
    assert_eq!(items.next().await.unwrap().unwrap().key(), Some("a"));
    assert!(items.next().await.unwrap().is_err());
    assert!(items.next().await.is_none());
    // An input that is not valid is an error of the first page.
    let mut pages = client(server.url()).list_records().into_paginator().send();
    let error = pages.next().await.unwrap().unwrap_err();
    assert!(matches!(error, SdkError::ConstructionFailure(_)), "{error}");
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn a_token_that_comes_twice_is_an_error_unless_it_is_allowed() {
    let server = serve_pages(vec![
        record_page("a", Some("page-1")),
        record_page("b", Some("page-1")),
    ])
    .await;
    let mut pages = records(&server).into_paginator().send();
    for key in ["a", "b"] {
        let page = pages.next().await.unwrap().unwrap();
        assert_eq!(page.records()[0].key(), Some(key));
    }
    let error = pages.next().await.unwrap().unwrap_err();
    assert!(error.as_source().is::<RepeatedTokenError>(), "{error}");
    assert!(
        error.to_string().contains("stop_on_duplicate_token(false)"),
        "{error}"
    );
    assert!(pages.next().await.is_none());
    assert_eq!(server.count(), 2);

    let pages = records(&server).into_paginator();
    let mut pages = pages.stop_on_duplicate_token(false).send();
    for _ in 0..5 {
        assert!(pages.next().await.unwrap().is_ok());
    }
    assert_eq!(server.count(), 7);
}

#[tokio::test]
async fn debug_of_a_paginator_hides_the_session() {
    let server = serve_pages(vec![]).await;
    let request = records(&server).sync_session_token("hush");
    let text = format!("{:?}", request.into_paginator().items());
    assert!(text.contains("saves") && !text.contains("hush"), "{text}");
}
