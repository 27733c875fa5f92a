use super::*;

fn read(headers: &[(&'static str, &'static str)], body: &str) -> ErrorEnvelope {
    let mut map = Headers::new();
    for (name, value) in headers {
        map.append(*name, *value);
    }
    ErrorEnvelope::read(&map, body.as_bytes())
}

fn code(headers: &[(&'static str, &'static str)], body: &str) -> Option<String> {
    read(headers, body).code
}

#[test]
fn codes_are_read_in_every_spelling() {
    for body in [
        r#"{"code":"Slow"}"#,
        r#"{"Code":"Slow"}"#,
        r#"{"__type":"Slow"}"#,
        r#"{"__type":"com.example#Slow"}"#,
        r#"{"code":"com.example#Slow:http://internal.example.com/coral/"}"#,
        r#"{"Code":"Slow:http://internal.example.com/coral/"}"#,
        r#"{"\u0043ode":"Sl\u006fw"}"#,
        r#"{"code":null,"__type":"Slow"}"#,
        r#"{"code":"","Code":"Slow"}"#,
        r#"{"code":400,"Code":"Slow"}"#,
        r#"{"details":{"code":"Inner"},"list":["code","Inner"],"Code":"Slow"}"#,
    ] {
        assert_eq!(code(&[], body).as_deref(), Some("Slow"), "{body}");
    }
    for body in [
        "",
        "[]",
        r#"["code","Slow"]"#,
        r#""code""#,
        r#"{"code":7}"#,
        "<p>",
    ] {
        assert_eq!(code(&[], body), None, "{body}");
    }
}

#[test]
fn a_code_in_a_header_has_priority() {
    for header in [
        "Slow",
        "Slow:",
        "com.example#Slow",
        "Slow:http://internal.example.com/coral/",
        "com.example#Slow:http://internal.example.com/coral/",
    ] {
        let header = [("x-amzn-errortype", header)];
        assert_eq!(
            code(&header, r#"{"code":"Other"}"#).as_deref(),
            Some("Slow")
        );
        assert_eq!(code(&header, "<p>").as_deref(), Some("Slow"));
    }
    let empty = [("x-amzn-errortype", "")];
    assert_eq!(
        code(&empty, r#"{"code":"Other"}"#).as_deref(),
        Some("Other")
    );
}

#[test]
fn a_code_of_the_query_protocol_comes_with_its_fault() {
    let body = r#"{"__type":"com.amazonaws.sqs#QueueDoesNotExist","message":"no queue"}"#;
    let header = [(
        "x-amzn-query-error",
        "AWS.SimpleQueueService.NonExistentQueue;Sender",
    )];
    assert_eq!(
        read(&header, body),
        ErrorEnvelope {
            code: Some("AWS.SimpleQueueService.NonExistentQueue".to_owned()),
            message: Some("no queue".to_owned()),
            fault: Some("Sender".to_owned()),
        }
    );
    for malformed in ["NonExistentQueue", ";Sender"] {
        let envelope = read(&[("x-amzn-query-error", malformed)], body);
        assert_eq!(envelope.code.as_deref(), Some("QueueDoesNotExist"));
        assert_eq!(envelope.fault, None);
    }
}

#[test]
fn messages_are_read_in_every_spelling() {
    for name in MESSAGE {
        let body = format!(r#"{{"{name}":"wait\na bit"}}"#);
        assert_eq!(read(&[], &body).message.as_deref(), Some("wait\na bit"));
    }
    let both = r#"{"Message":"second","message":"first"}"#;
    assert_eq!(read(&[], both).message.as_deref(), Some("first"));
}

#[test]
fn a_deep_member_and_an_incomplete_body_hide_nothing() {
    let deep = "[".repeat(100_000);
    let closed = "]".repeat(100_000);
    let expected = ErrorEnvelope {
        code: Some("Slow".to_owned()),
        message: Some("wait".to_owned()),
        fault: None,
    };
    for body in [
        format!(r#"{{"a":{deep}{closed},"__type":"Slow","message":"wait"}}"#),
        format!(r#"{{"__type":"Slow","message":"wait","a":{deep}"#),
        r#"{"__type":"Slow","message":"wait","a":{"b"#.to_owned(),
    ] {
        assert_eq!(read(&[], &body), expected);
    }
}

#[test]
fn json_is_described_by_its_kind() {
    for (body, expected) in [
        ("{}", Some("a JSON object")),
        (r#" {"error": [1, {"a": null}]} "#, Some("a JSON object")),
        ("[]", Some("a JSON array")),
        ("null", Some("a JSON null")),
        ("true", Some("a JSON boolean")),
        ("-1.5", Some("a JSON number")),
        (r#""x""#, Some("a JSON string")),
        ("", None),
        (" ", None),
        ("{", None),
        ("[1", None),
        ("{} {}", None),
        ("nul", None),
        ("<p>", None),
        ("Bad Gateway", None),
    ] {
        let kind = JsonKind::of(body.as_bytes()).map(|kind| kind.to_string());
        assert_eq!(kind.as_deref(), expected, "{body}");
    }
}
