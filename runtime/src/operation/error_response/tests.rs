use super::*;
use crate::shape::REDACTED;
use crate::shape::schema::Shape;
use crate::shape::value::SerdeResult;
use aws_smithy_schema::serde::{SerializableStruct, ShapeSerializer};
use aws_smithy_schema::{ShapeType, shape_id};
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

#[test]
fn debug_shows_status_and_code_only() {
    let response = response(
        "application/json",
        r#"{"__type":"a#Coded","message":"hush"}"#,
    );
    let cfg = ConfigBag::base();
    let error = ErrorResponse::new(Protocol::RestJson1, &response, &cfg);
    assert_eq!(error.message(), Some("hush"));
    assert_eq!(
        format!("{error:?}"),
        r#"ErrorResponse { status: 502, code: Some("Coded"), .. }"#
    );
}

#[test]
fn the_metadata_of_an_exception_has_no_sensitive_message() {
    const MESSAGE: Member = Member::string(shape_id!("test", "Coded", "message"), "message", 0);
    const OTHER: Member =
        Member::string(shape_id!("test", "Coded", "other"), "other", 1).sensitive();
    let cfg = ConfigBag::base();
    let of = |body: &str, members: &[Member]| {
        let response = response("application/json", body);
        let meta = ErrorResponse::new(Protocol::RestJson1, &response, &cfg).exception_meta(members);
        assert_eq!(meta.code(), Some("Coded"));
        meta.message().map(str::to_owned)
    };
    let body = r#"{"__type":"a#Coded","message":"hush"}"#;
    assert_eq!(of(body, &[MESSAGE, OTHER]).as_deref(), Some("hush"));
    assert_eq!(of(body, &[]).as_deref(), Some("hush"));
    let redacted = of(body, &[OTHER, MESSAGE.sensitive()]);
    assert_eq!(redacted.as_deref(), Some(REDACTED));
    assert_eq!(of(r#"{"__type":"a#Coded"}"#, &[MESSAGE.sensitive()]), None);
}

/// An exception whose only member is a message in a header.
#[derive(Debug, PartialEq)]
struct Coded(Option<String>);

const IN_HEADER: Member =
    Member::string(shape_id!("test", "Coded", "message"), "message", 0).header("x-text");
static TEXT: Schema<'static> = IN_HEADER.schema();
static CODED: Schema<'static> =
    Schema::new_struct(shape_id!("test", "Coded"), ShapeType::Structure, &[&TEXT]);

impl Shape for Coded {
    const SCHEMA: &'static Schema<'static> = &CODED;
}

impl SerializableStruct for Coded {
    fn schema(&self) -> &Schema<'_> {
        Self::SCHEMA
    }

    fn serialize_members(&self, _: &mut dyn ShapeSerializer) -> SerdeResult {
        Ok(())
    }
}

impl ReadStruct for Coded {
    fn blank() -> Self {
        Self(None)
    }

    fn read_member(
        &mut self,
        _: usize,
        member: &Schema<'_>,
        de: &mut dyn ShapeDeserializer,
    ) -> SerdeResult {
        self.0 = Some(de.read_string(member)?);
        Ok(())
    }
}

#[test]
fn a_message_in_a_header_is_read() {
    let cfg = ConfigBag::base();
    let mut response = response("application/json", r#"{"__type":"a#Coded"}"#);
    response.headers_mut().insert("x-text", "from the header");
    let read = |member: Member| {
        let mut error = ErrorResponse::new(Protocol::RestJson1, &response, &cfg);
        error.read_other_members(Coded(None), &[member])
    };
    assert_eq!(read(IN_HEADER), Coded(Some("from the header".into())));
    // The metadata already holds a message in the body, which is not read again.
    let in_body = Member::string(shape_id!("test", "Coded", "message"), "message", 0);
    assert_eq!(read(in_body), Coded(None));
}
