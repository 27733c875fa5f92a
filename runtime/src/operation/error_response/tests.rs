use super::*;
use aws_smithy_types::body::SdkBody;

fn response(content_type: &'static str, body: &str) -> HttpResponse {
    let status = http::StatusCode::BAD_GATEWAY;
    let mut response = HttpResponse::new(status.into(), SdkBody::from(body));
    response.headers_mut().insert("content-type", content_type);
    response
}

#[test]
fn only_plausible_media_types_are_shown() {
    let of = |header| media_type(&response(header, "x"));
    assert_eq!(of("Text/HTML; charset=utf-8").as_deref(), Some("text/html"));
    assert_eq!(
        of("application/x-amz-json-1.1").as_deref(),
        Some("application/x-amz-json-1.1")
    );
    assert_eq!(of(""), None);
    assert_eq!(of("(secret)"), None);
    assert_eq!(
        of("a/bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"),
        None
    );
}

#[test]
fn descriptions_omit_the_body() {
    let html = response("text/html", "<title>secret</title>");
    assert_eq!(
        describe(&html),
        "the service returned status 502 with text/html, not JSON"
    );
    let empty = response("text/html", "");
    assert_eq!(
        describe(&empty),
        "the service returned status 502 without a body"
    );
}
