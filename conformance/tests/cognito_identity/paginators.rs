//! Listings that come in pages, with the token in the body of the request.

use crate::support::{POOL, client, serve};
use sdk_conformance::server::{Response, Server};
use serde_json::{Value, json};

/// A server that answers with the page that the request's token names: the first, or `page-N`.
async fn serve_pages(pages: Vec<Value>) -> Server {
    serve(move |request| {
        let body = request.json().unwrap();
        let index = body["NextToken"].as_str().map_or(0, |token| {
            token.trim_start_matches("page-").parse::<usize>().unwrap()
        });
        Response::json(200, "id-1", &pages[index])
    })
    .await
}

/// Returns the page size and the token of each request.
fn sent(server: &Server) -> Vec<(Value, Value)> {
    let requests = server.requests().into_iter();
    requests
        .map(|request| {
            let body = request.json().unwrap();
            (body["MaxResults"].clone(), body["NextToken"].clone())
        })
        .collect()
}

#[tokio::test]
async fn identity_pools_come_one_by_one_over_all_pages() {
    let pool = |name| json!({ "IdentityPoolId": POOL, "IdentityPoolName": name });
    let server = serve_pages(vec![
        json!({ "IdentityPools": [pool("a"), pool("b")], "NextToken": "page-1" }),
        json!({ "IdentityPools": [], "NextToken": "page-2" }),
        json!({ "IdentityPools": [pool("c")], "NextToken": null }),
    ])
    .await;
    let pools = client(server.url()).list_identity_pools().into_paginator();
    let pools = pools
        .page_size(2)
        .items()
        .send()
        .try_collect()
        .await
        .unwrap();
    let names: Vec<_> = pools.iter().map(|pool| pool.identity_pool_name()).collect();
    assert_eq!(names, [Some("a"), Some("b"), Some("c")]);
    let page = |token: Value| (json!(2), token);
    let expected = [
        page(json!(null)),
        page(json!("page-1")),
        page(json!("page-2")),
    ];
    assert_eq!(sent(&server), expected);
}

#[tokio::test]
async fn identities_and_developer_users_have_paginators() {
    let server = serve_pages(vec![
        json!({ "Identities": [{ "IdentityId": "a" }], "NextToken": "page-1" }),
        json!({ "Identities": [{ "IdentityId": "b" }] }),
    ])
    .await;
    let list = client(server.url())
        .list_identities()
        .identity_pool_id(POOL);
    let identities = list.max_results(1).into_paginator().items().send();
    let identities = identities.try_collect().await.unwrap();
    let ids: Vec<_> = identities
        .iter()
        .map(|identity| identity.identity_id())
        .collect();
    assert_eq!(ids, [Some("a"), Some("b")]);

    let server = serve_pages(vec![
        json!({ "DeveloperUserIdentifierList": ["a", "b"], "NextToken": "page-1" }),
        json!({ "DeveloperUserIdentifierList": ["c"] }),
    ])
    .await;
    let lookup = client(server.url()).lookup_developer_identity();
    let users = lookup
        .identity_pool_id(POOL)
        .into_paginator()
        .items()
        .send();
    assert_eq!(users.try_collect().await.unwrap(), ["a", "b", "c"]);
    assert_eq!(server.count(), 2);
}
