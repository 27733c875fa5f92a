//! Lists and maps, dense and sparse.

use std::collections::HashMap;

use aws_smithy_types::DateTime;
use serde_json::json;

use crate::wire::Wire;

#[tokio::test]
async fn lists_make_a_round_trip() {
    use rule_lists::types::{Part, Thing};
    let thing = Thing::builder()
        .strings("a")
        .strings("")
        .matrix(vec!["b".to_owned()])
        .matrix(vec![])
        .parts(Part::builder().name("c").build())
        .times(DateTime::from_secs(0))
        .build()
        .expect("nothing is missing");
    let body = json!({ "Thing": {
        "Strings": ["a", ""], "Matrix": [["b"], []], "Parts": [{ "Name": "c" }],
        "Times": ["1970-01-01T00:00:00Z"],
    } });
    let wire = Wire::responding(200, &body.to_string());
    let call = client!(rule_lists, wire).put_thing().thing(thing.clone());
    let output = call.send().await.expect("a response");
    assert_eq!(wire.json(), body);
    assert_eq!(output.thing, Some(thing));
}

#[tokio::test]
async fn maps_make_a_round_trip_with_enums_for_keys() {
    use rule_maps::types::{Color, Thing};
    let thing = Thing::builder()
        .tags("k", "v")
        .by_color(Color::Red, vec!["a".to_owned()])
        .by_color(Color::from("mauve"), vec![])
        .nested("n", HashMap::from([("x".to_owned(), "y".to_owned())]))
        .build()
        .expect("nothing is missing");
    let body = json!({ "Thing": {
        "Tags": { "k": "v" }, "ByColor": { "red": ["a"], "mauve": [] }, "Nested": { "n": { "x": "y" } },
    } });
    let wire = Wire::responding(200, &body.to_string());
    let call = client!(rule_maps, wire).put_thing().thing(thing.clone());
    let output = call.send().await.expect("a response");
    assert_eq!(wire.json(), body);
    assert_eq!(output.thing, Some(thing));
}

#[tokio::test]
async fn sparse_collections_keep_their_nulls_and_dense_ones_drop_them() {
    use rule_sparse::types::Thing;
    let thing = Thing::builder()
        .holes(Some("a".to_owned()))
        .holes(None)
        .gaps("one", Some(1))
        .gaps("none", None)
        .dense("b")
        .build();
    let sent = json!({ "Thing": {
        "Holes": ["a", null], "Gaps": { "one": 1, "none": null }, "Dense": ["b"],
    } });
    let response = json!({ "Thing": {
        "Holes": ["a", null], "Gaps": { "one": 1, "none": null }, "Dense": [null, "b"],
    } });
    let wire = Wire::responding(200, &response.to_string());
    let call = client!(rule_sparse, wire).put_thing().thing(thing.clone());
    let output = call.send().await.expect("a response");
    assert_eq!(wire.json(), sent);
    assert_eq!(output.thing, Some(thing));
}

#[tokio::test]
async fn an_empty_collection_is_written_and_an_absent_one_is_not() {
    use rule_lists::types::{Part, Thing};
    let thing = Thing::builder()
        .set_strings(Some(vec![]))
        .set_matrix(Some(vec![]))
        .parts(Part::builder().build());
    let thing = thing.build().expect("nothing is missing");
    let wire = Wire::responding(200, "{}");
    let output = client!(rule_lists, wire)
        .put_thing()
        .thing(thing)
        .send()
        .await;
    assert_eq!(output.expect("a response").thing, None);
    assert_eq!(
        wire.json(),
        json!({ "Thing": { "Strings": [], "Matrix": [], "Parts": [{}] } })
    );
}
