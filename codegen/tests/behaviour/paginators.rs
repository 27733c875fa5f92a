//! Listings that come in pages.

use rule_paginators::operation::list_tags::paginator::{ListTagsPaginator, ListTagsPaginatorItems};
use rule_paginators::operation::list_things::paginator::ListThingsPaginator;

use crate::wire::Wire;

#[tokio::test]
async fn a_row_says_what_pages_go_by() {
    let response = r#"{"Things": [{"Name": "a"}], "NextMarker": "m", "Session": "s"}"#;
    let wire = Wire::responding(200, response);
    let pages: ListThingsPaginator = client!(rule_paginators, wire)
        .list_things()
        .into_paginator()
        .page_size(7);
    let mut pages = pages.stop_on_duplicate_token(false).send();
    let page = pages.next().await.expect("a page").expect("no error");
    assert_eq!(page.next_marker(), "m");
    assert_eq!(wire.request_line(), "GET /things?maxItems=7");
    for _ in 0..2 {
        pages.next().await.expect("a page").expect("no error");
        let line = "GET /things?marker=m&maxItems=7&session=s";
        assert_eq!(wire.request_line(), line);
    }
}

#[tokio::test]
async fn the_services_own_list_says_it_too() {
    let wire = Wire::responding(200, r#"{"Tags": {"k": "v"}, "type": ""}"#);
    let pages: ListTagsPaginator = client!(rule_paginators, wire).list_tags().into_paginator();
    let items: ListTagsPaginatorItems = pages.items();
    let tags = items.send().try_collect().await.expect("no error");
    assert_eq!(tags, [("k".to_owned(), "v".to_owned())]);
}
