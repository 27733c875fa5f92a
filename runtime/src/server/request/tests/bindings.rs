//! Payloads, query parameters without a name of their own, and the status of a response.

use super::*;
use crate::server::response::write;
use aws_smithy_types::Blob;
use std::fmt::Debug;

#[derive(Clone, Default, PartialEq)]
struct BlobInput {
    bytes: Option<Blob>,
}

#[derive(Clone, Default, PartialEq)]
struct TextInput {
    text: Option<String>,
}

#[derive(Clone, Default, PartialEq)]
struct PatchInput {
    patch: Option<Patch>,
}

#[derive(Clone, Default, PartialEq)]
struct QueryInput {
    named: Option<String>,
    all: Option<HashMap<String, String>>,
}

#[derive(Clone, Default, PartialEq)]
struct ListsInput {
    all: Option<HashMap<String, Vec<String>>>,
}

crate::collections! {
    ANY: map("Any"), key(string), value(list, of(NAMES));
}

crate::shape! {
    BlobInput: input("BlobInput"), http("PUT", "/blob", 200) {
        bytes: blob("Bytes"), payload;
    }
}

crate::shape! {
    TextInput: input("TextInput"), http("PUT", "/text", 200) {
        text: string("Text"), payload;
    }
}

crate::shape! {
    PatchInput: input("PatchInput"), http("PUT", "/patch", 200) {
        patch: structure("Patch"), payload;
    }
}

crate::shape! {
    QueryInput: input("QueryInput"), http("PUT", "/query", 200) {
        named: string("Named"), query("named");
        all: map("All"), query_params, of(META);
    }
}

crate::shape! {
    ListsInput: input("ListsInput"), http("PUT", "/lists", 200) {
        all: map("All"), query_params, of(ANY);
    }
}

static BLOB: Descriptor = Descriptor::new("Blob", BlobInput::SCHEMA, PutInput::SCHEMA);
static TEXT: Descriptor = Descriptor::new("Text", TextInput::SCHEMA, PutInput::SCHEMA);
static PATCH: Descriptor = Descriptor::new("Patch", PatchInput::SCHEMA, PutInput::SCHEMA);
static QUERY: Descriptor = Descriptor::new("Query", QueryInput::SCHEMA, PutInput::SCHEMA);
static LISTS: Descriptor = Descriptor::new("Lists", ListsInput::SCHEMA, PutInput::SCHEMA);

static OPERATIONS: &[ServedOperation] = &[
    ServedOperation::new(&BLOB, StructureConstraints::NONE),
    ServedOperation::new(&TEXT, StructureConstraints::NONE),
    ServedOperation::new(&PATCH, StructureConstraints::NONE),
    ServedOperation::new(&QUERY, StructureConstraints::NONE),
    ServedOperation::new(&LISTS, StructureConstraints::NONE),
];

fn put<T: ReadStruct + Debug>(uri: &str, body: &[u8]) -> Result<T, String> {
    let request = http::Request::builder().method("PUT").uri(uri).body(());
    let (parts, ()) = request.unwrap().into_parts();
    let router = Router::new(&metadata(Protocol::RestJson1), OPERATIONS);
    let request = Request {
        route: &router.route(&parts).unwrap(),
        parts: &parts,
        body,
        patterns: &Lowercase,
    };
    let mut input = T::blank();
    request
        .read_members(
            Protocol::RestJson1,
            T::SCHEMA,
            StructureConstraints::NONE,
            &mut |index, member, de| input.read_member(index, member, de),
        )
        .map_err(|error| error.to_string())?;
    Ok(input)
}

#[test]
fn a_payload_is_the_whole_body() {
    let bytes = |body| put::<BlobInput>("/blob", body).unwrap().bytes;
    assert_eq!(bytes(b"\x00\xff{}"), Some(Blob::new(b"\x00\xff{}")));
    assert_eq!(bytes(b""), None);

    let text = |body| put::<TextInput>("/text", body);
    assert_eq!(
        text(b"{\"a\": 1}").unwrap().text.as_deref(),
        Some("{\"a\": 1}")
    );
    assert_eq!(text(b"").unwrap().text, None);
    let invalid = text(b"\xff").unwrap_err();
    assert!(invalid.contains("the body is not UTF-8"), "{invalid}");

    let patch = |body| put::<PatchInput>("/patch", body);
    let expected = Patch {
        op: "replace".to_owned(),
        count: 3,
    };
    let read = patch(br#"{ "Op": "replace", "Count": 3 } "#).unwrap();
    assert_eq!(read.patch, Some(expected));
    assert_eq!(patch(b"").unwrap().patch, None);
    let invalid = patch(br#"{ "Op": "replace" } x"#).unwrap_err();
    assert!(
        invalid.contains("expected the end of the body at byte 20"),
        "{invalid}"
    );
}

#[test]
fn query_parameters_are_the_entries_of_a_map() {
    let read = put::<QueryInput>("/query?named=n&a%20b=1%2B&c=+&c=3&d", b"").unwrap();
    assert_eq!(read.named.as_deref(), Some("n"));
    let entry = |(key, value): (&str, &str)| (key.to_owned(), value.to_owned());
    // Of several values of a parameter, the first one counts.
    let expected = [("named", "n"), ("a b", "1+"), ("c", " "), ("d", "")].map(entry);
    assert_eq!(read.all, Some(expected.into()));
    assert_eq!(put::<QueryInput>("/query", b"").unwrap().all, None);

    let read = put::<ListsInput>("/lists?a=1&b=2&a=3", b"").unwrap();
    let list = |texts: &[&str]| texts.iter().map(ToString::to_string).collect::<Vec<_>>();
    let expected = [("a", list(&["1", "3"])), ("b", list(&["2"]))];
    let expected = expected.map(|(key, values)| (key.to_owned(), values));
    assert_eq!(read.all, Some(expected.into()));
}

#[derive(Clone, Default, PartialEq)]
struct StatusMessage {
    code: Option<i32>,
    count: Option<i32>,
    note: Option<String>,
}

crate::shape! {
    StatusMessage: sent("StatusMessage") {
        code: integer("Code"), status;
        count: integer("Count");
        note: string("Note"), header("x-note");
    }
}

#[test]
fn a_member_can_be_the_status_of_a_response() {
    let message = |code| StatusMessage {
        code,
        count: Some(7),
        note: Some("n".to_owned()),
    };
    let write = |code| {
        write(
            Protocol::RestJson1,
            StatusMessage::SCHEMA,
            200,
            &message(code),
        )
    };
    let response = write(Some(202)).unwrap();
    assert_eq!(response.status().as_u16(), 202);
    assert_eq!(response.headers()["x-note"], "n");
    assert_eq!(response.body(), &br#"{"Count":7}"#[..]);
    assert_eq!(write(None).unwrap().status().as_u16(), 200);
    for code in [-1, 99, 70_000] {
        let error = write(Some(code)).unwrap_err().to_string();
        assert!(
            error.contains(&format!("{code} is not an HTTP status")),
            "{error}"
        );
    }
}
