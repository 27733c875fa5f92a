//! Members that travel outside the body.

use aws_smithy_types::DateTime;
use serde_json::json;

use crate::wire::Wire;

#[tokio::test]
async fn labels_are_filled_and_escaped() {
    let wire = Wire::responding(200, "{}");
    let client = client!(rule_uri_labels, wire);
    let call = client
        .get_thing()
        .shelf_number(7)
        .path("a b/c?d")
        .when(DateTime::from_secs(0));
    call.send().await.expect("a response");
    let line = "GET /shelves/7/things/a%20b/c%3Fd/at/1970-01-01T00%3A00%3A00Z?kind=small";
    assert_eq!(wire.request_line(), line);
    assert_eq!(wire.body(), "");
    client
        .swap_labels()
        .a("for-b")
        .b("for-a")
        .send()
        .await
        .expect("a response");
    assert_eq!(wire.request_line(), "GET /for-b/for-a");
}

#[tokio::test]
async fn a_label_that_is_not_filled_fails_before_anything_is_sent() {
    let wire = Wire::responding(200, "{}");
    let call = client!(rule_uri_labels, wire).swap_labels().a("only");
    let error = call.send().await.expect_err("b is missing");
    assert!(error.to_string().contains("b is required"), "{error}");
}

#[tokio::test]
async fn the_query_holds_scalars_lists_and_maps() {
    use rule_query::types::Color;
    let wire = Wire::responding(200, "{}");
    let call = client!(rule_query, wire)
        .find_things()
        .text("a&b")
        .limit(3)
        .exact(false)
        .since(DateTime::from_secs(0))
        .names("x")
        .names("y")
        .colors(Color::Red)
        .params("extra", "1");
    call.send().await.expect("a response");
    let line = "GET /things?fixed=1&text=a%26b&Limit=3&exact=false\
                &since=1970-01-01T00%3A00%3A00Z&name=x&name=y&color=red&extra=1";
    assert_eq!(wire.request_line(), line);
    assert_eq!(wire.body(), "");
}

#[tokio::test]
async fn headers_are_written_and_read() {
    use rule_headers::types::Color;
    let wire = Wire::responding(200, "{}")
        .with_header("x-text", "a")
        .with_header("x-count", "5")
        .with_header("x-flag", "true")
        .with_header("x-color", "red")
        .with_header("x-strings", "a, \"b, c\"")
        .with_header("x-time", "Thu, 01 Jan 1970 00:00:00 GMT")
        .with_header("x-date-time", "1970-01-01T00:00:00Z")
        .with_header("x-json", "eyJhIjoxfQ==")
        .with_header("x-meta-one", "1");
    let zero = DateTime::from_secs(0);
    let call = client!(rule_headers, wire)
        .put_thing()
        .text("a")
        .count(5)
        .flag(true)
        .color(Color::Red)
        .strings("a")
        .strings("b, c")
        .time(zero)
        .date_time(zero)
        .times(zero)
        .times(zero)
        .json("{\"a\":1}")
        .meta("one", "1");
    let output = call.send().await.expect("a response");
    for (name, value) in [
        ("x-text", "a"),
        ("x-count", "5"),
        ("x-flag", "true"),
        ("x-color", "red"),
        ("x-strings", "a, \"b, c\""),
        ("x-time", "Thu, 01 Jan 1970 00:00:00 GMT"),
        ("x-date-time", "1970-01-01T00:00:00Z"),
        (
            "x-times",
            "Thu, 01 Jan 1970 00:00:00 GMT, Thu, 01 Jan 1970 00:00:00 GMT",
        ),
        ("x-json", "eyJhIjoxfQ=="),
        ("x-meta-one", "1"),
    ] {
        assert_eq!(wire.header(name).as_deref(), Some(value), "{name}");
    }
    assert_eq!(
        (output.text(), output.count(), output.flag()),
        (Some("a"), Some(5), Some(true))
    );
    assert_eq!(output.color(), Some(&Color::Red));
    assert_eq!(output.strings(), ["a", "b, c"]);
    assert_eq!(
        (output.time(), output.date_time()),
        (Some(&zero), Some(&zero))
    );
    assert_eq!(output.json(), Some("{\"a\":1}"));
    assert_eq!(
        output
            .meta()
            .and_then(|meta| meta.get("one"))
            .map(String::as_str),
        Some("1")
    );
}

#[tokio::test]
async fn the_status_is_a_member() {
    let wire = Wire::responding(202, r#"{"Name": "a"}"#);
    let output = client!(rule_status_code, wire)
        .get_thing()
        .send()
        .await
        .expect("a response");
    assert_eq!((output.status(), output.name()), (Some(202), Some("a")));
}

#[tokio::test]
async fn operations_without_members_send_no_body() {
    let wire = Wire::responding(200, "");
    let client = client!(rule_no_members, wire);
    client.ping().send().await.expect("a response");
    assert_eq!(
        (wire.request_line().as_str(), wire.body().as_str()),
        ("POST /Ping", "")
    );
    client.sleep().send().await.expect("a response");
    assert_eq!(wire.request_line(), "POST /Sleep");
}

#[tokio::test]
async fn signing_follows_the_model() {
    let wire = Wire::responding(200, "{}");
    let client = client!(rule_auth, wire);
    client.signed().send().await.expect("a response");
    assert!(wire.header("authorization").is_some());
    client.open().send().await.expect("a response");
    assert_eq!(wire.header("authorization"), None);
    client.anonymous().send().await.expect("a response");
    assert_eq!(wire.header("authorization"), None);
    client.unsigned().send().await.expect("a response");
    assert!(wire.header("authorization").is_some());
}

#[tokio::test]
async fn members_named_like_methods_are_members() {
    let wire = Wire::responding(200, r#"{"builder": "b", "request_id": "r"}"#);
    let call = client!(rule_builder_names, wire).put_thing();
    let call = call
        .build_value("1")
        .send_value("2")
        .map("3")
        .change("4")
        .inner("5")
        .fluent("6");
    let output = call.send().await.expect("a response");
    let body = json!({
        "build": "1", "send": "2", "map": "3", "change": "4", "inner": "5", "fluent": "6",
    });
    assert_eq!(wire.json(), body);
    assert_eq!(output.builder_value(), Some("b"));
}
