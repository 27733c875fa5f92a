//! Members that are the whole body.

use aws_smithy_types::{Blob, Document};
use serde_json::json;

use crate::wire::Wire;

/// Puts a body, and expects the same back; the header beside it travels too.
macro_rules! round_trip {
    ($call:ident, $body:expr, $text:expr, $media_type:expr) => {{
        let (body, text) = ($body, $text);
        let wire = Wire::responding(200, &text).with_header("x-kind", "k");
        let call = client!(rule_payloads, wire)
            .$call()
            .kind("k")
            .body(body.clone());
        let output = call.send().await.expect("a response");
        assert_eq!(wire.body(), text);
        assert_eq!(wire.header("x-kind").as_deref(), Some("k"));
        assert_eq!(wire.header("content-type").as_deref(), $media_type);
        assert_eq!(output.body, Some(body));
        assert_eq!(output.kind(), Some("k"));
    }};
}

#[tokio::test]
async fn bytes_and_texts_are_bodies_as_they_are() {
    let blob = Blob::new("raw");
    round_trip!(
        put_blob,
        blob,
        "raw".to_owned(),
        Some("application/octet-stream")
    );
    round_trip!(
        put_text,
        "text".to_owned(),
        "text".to_owned(),
        Some("text/plain")
    );
    let red = rule_payloads::types::Color::Red;
    round_trip!(put_color, red, "red".to_owned(), Some("text/plain"));
}

#[tokio::test]
async fn structures_unions_and_documents_are_bodies_of_json() {
    use rule_payloads::types::{Choice, Thing};
    let thing = Thing::builder().name("a").build();
    let text = json!({ "Name": "a" }).to_string();
    round_trip!(put_thing, thing, text, Some("application/json"));
    let text = json!({ "text": "a" }).to_string();
    round_trip!(
        put_choice,
        Choice::Text("a".to_owned()),
        text,
        Some("application/json")
    );
    let wire = Wire::responding(200, "[true]");
    let output = client!(rule_payloads, wire)
        .get_anything()
        .send()
        .await
        .expect("a response");
    let document = Document::Array(vec![Document::Bool(true)]);
    assert_eq!(output.body(), Some(&document));
}

#[tokio::test]
async fn a_body_that_is_not_set_is_empty() {
    let wire = Wire::responding(200, "");
    let client = client!(rule_payloads, wire);
    client.put_blob().send().await.expect("a response");
    assert_eq!(wire.body(), "");
}
