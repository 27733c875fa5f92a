use std::collections::HashMap;

use super::*;
use crate::operation::{Descriptor, Metadata};
use crate::server::constraints::Bound;
use crate::server::violation::Requirement;
use crate::server::{RouteError, Router};
use crate::shape::schema::Shape;

macro_rules! shape_id {
    ($($part:literal),+) => {
        crate::generated::shape_id!("test", $($part),+)
    };
}

#[derive(Clone, Default, PartialEq)]
struct PutInput {
    pool_id: Option<String>,
    limit: Option<i32>,
    names: Option<Vec<String>>,
    sizes: Option<Vec<i64>>,
    since: Option<DateTime>,
    at: Option<DateTime>,
    note: Option<String>,
    tags: Option<Vec<String>>,
    meta: Option<HashMap<String, String>>,
    patches: Option<Vec<Patch>>,
    logins: Option<HashMap<String, String>>,
    ratio: Option<f64>,
    bytes: Option<aws_smithy_types::Blob>,
    secret: Option<String>,
    lists: Option<HashMap<String, Vec<String>>>,
}

#[derive(Clone, PartialEq)]
struct Patch {
    op: String,
    count: i64,
}

crate::collections! {
    NAMES: list("Names"), member(string);
    SIZES: list("Sizes"), member(long);
    META: map("Meta"), key(string), value(string);
    PATCHES: list("Patches"), member(structure);
    LISTS: map("Lists"), key(string, sensitive), value(list, of(NAMES));
}

crate::shape! {
    PutInput: input("PutInput"), http("POST", "/pools/{PoolId}/items", 200) {
        pool_id: string("PoolId"), label, required;
        limit: integer("Limit"), query("limit");
        names: list("Names"), query("name"), of(NAMES);
        sizes: list("Sizes"), query("size"), of(SIZES);
        since: timestamp("Since"), query("since"), format(epoch_seconds);
        at: timestamp("At"), header("x-at");
        note: string("Note"), header("x-note");
        tags: list("Tags"), header("x-tags"), of(NAMES);
        meta: map("Meta"), prefix_headers("x-meta-"), of(META);
        patches: list("Patches"), of(PATCHES);
        logins: map("Logins"), of(META);
        ratio: double("Ratio");
        bytes: blob("Bytes");
        secret: string("Secret"), sensitive;
        lists: map("Lists"), of(LISTS);
    }
}

crate::shape! {
    Patch: sent("Patch") {
        op: string("Op"), non_optional;
        count: long("Count"), non_optional;
    }
}

mod tables {
    crate::constraints! {
        PATCH: "Patch" {
            "Op": required, one_of("replace", "remove");
            "Count": required, min(0), max(9007199254740993);
        }
        PUT_INPUT: "PutInput" {
            "PoolId": required, min(3), max(5), pattern("[a-z]+");
            "Limit": min(1), max(10);
            "Names": max(2), each(min(1), max(3));
            "Patches": required, min(1), max(2), each(members(PATCH));
            "Logins": max(1), keys(max(3)), each(min(1), pattern("[a-z]+"));
            "Ratio": min_float(0.5), max_float(1.5);
            "Bytes": min(2);
            "Secret": min(4), pattern("[a-z]+");
            "Lists": each(max(1), each(max(1)));
        }
    }

    // Bounds of the other kind of number than the member is.
    crate::constraints! {
        MIXED_INPUT: "MixedInput" {
            "Limit": min_float(2.0), max_float(3.0);
            "Ratio": min(1), max(2);
        }
    }

    pub(super) static INPUT: &crate::server::StructureConstraints = &PUT_INPUT;
    pub(super) static MIXED: &crate::server::StructureConstraints = &MIXED_INPUT;
}

/// Matches `[a-z]+`, the only pattern here.
struct Lowercase;

impl MatchPattern for Lowercase {
    fn is_match(&self, pattern: &'static str, text: &str) -> bool {
        assert_eq!(pattern, "[a-z]+");
        !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_lowercase())
    }
}

static DESCRIPTOR: Descriptor = Descriptor::new("Put", PutInput::SCHEMA, PutInput::SCHEMA);
static OPERATIONS: &[ServedOperation] = &[ServedOperation::new(
    &DESCRIPTOR,
    StructureConstraints::NONE,
)];

fn metadata(protocol: Protocol) -> Metadata {
    Metadata {
        service_id: "Test",
        signing_name: "test",
        endpoint_prefix: "test",
        namespace: "test",
        service_shape_name: "Test",
        api_version: "2020-01-01",
        crate_version: "0.1.0",
        protocol,
    }
}

fn read_with(
    protocol: Protocol,
    request: http::Request<&str>,
    constraints: &'static StructureConstraints,
) -> Result<PutInput, ExchangeError> {
    let (parts, body) = request.into_parts();
    let router = Router::new(&metadata(protocol), OPERATIONS);
    let route = router
        .route(&parts)
        .map_err(|error: RouteError| error.to_string());
    let route = route.expect("a route");
    let request = Request {
        route: &route,
        parts: &parts,
        body: body.as_bytes(),
        patterns: &Lowercase,
    };
    let mut input = PutInput::blank();
    request.read_members(
        protocol,
        PutInput::SCHEMA,
        constraints,
        &mut |index, member, de| input.read_member(index, member, de),
    )?;
    Ok(input)
}

fn post(uri: &str) -> http::request::Builder {
    http::Request::builder().method("POST").uri(uri)
}

fn read(request: http::Request<&str>) -> Result<PutInput, ExchangeError> {
    read_with(Protocol::RestJson1, request, StructureConstraints::NONE)
}

/// Returns the text of the error of a body.
fn check(body: &str) -> String {
    let request = post("/pools/pool/items").body(body).unwrap();
    match read_with(Protocol::RestJson1, request, tables::INPUT) {
        Ok(_) => String::new(),
        Err(error) => error.to_string(),
    }
}

#[test]
fn members_are_read_from_the_parts_that_they_are_bound_to() {
    let request = post(
        "/pools/a%2Fb+c/items?limit=7&name=x&size=1&name=y+z%2B&size=-2&since=1.5&X-Amz-Date=1",
    )
    .header("x-at", "Thu, 01 Jan 1970 00:00:02 GMT")
    .header("x-note", "")
    .header("x-tags", "a, \"b, c\"")
    .header("x-tags", "d")
    .header("x-meta-one", "1")
    .header("X-Meta-Two", "2")
    .body(r#"{ "Patches": [{ "Op": "replace", "Count": 3, "New": [{}] }], "Secret": null, "Limit": 9 }"#)
    .unwrap();
    let texts = |texts: &[&str]| texts.iter().map(ToString::to_string).collect::<Vec<_>>();
    let meta = [("one", "1"), ("two", "2")];
    let expected = PutInput {
        pool_id: Some("a/b+c".to_owned()),
        limit: Some(7),
        names: Some(texts(&["x", "y z+"])),
        sizes: Some(vec![1, -2]),
        since: Some(DateTime::from_millis(1_500)),
        at: Some(DateTime::from_secs(2)),
        note: Some(String::new()),
        tags: Some(texts(&["a", "b, c", "d"])),
        meta: Some(
            meta.map(|(key, value)| (key.to_owned(), value.to_owned()))
                .into(),
        ),
        patches: Some(vec![Patch {
            op: "replace".to_owned(),
            count: 3,
        }]),
        ..PutInput::default()
    };
    assert_eq!(read(request).expect("an input"), expected);
}

#[test]
fn rpc_members_are_all_in_the_body() {
    let request = post("/?limit=7")
        .header("x-amz-target", "AWSTest.Put")
        .header("x-note", "n")
        .body(r#"{ "PoolId": "p", "Limit": 9 } "#)
        .unwrap();
    let protocol = Protocol::AwsJson1_1 {
        target_prefix: "AWSTest",
    };
    let input = read_with(protocol, request, StructureConstraints::NONE).expect("an input");
    let expected = PutInput {
        pool_id: Some("p".to_owned()),
        limit: Some(9),
        ..PutInput::default()
    };
    assert_eq!(input, expected);
}

#[test]
fn an_empty_body_has_no_members() {
    let input = read(post("/pools/p/items").body("").unwrap()).expect("an input");
    assert_eq!(input.pool_id.as_deref(), Some("p"));
    assert_eq!(input.patches, None);
}

#[test]
fn malformed_values_are_named() {
    let text = |request: http::request::Builder, body| match read(request.body(body).unwrap()) {
        Ok(_) => panic!("{body} was read"),
        Err(ExchangeError::Malformed(error)) => error.to_string(),
        Err(error) => panic!("{error}"),
    };
    let body = |body| text(post("/pools/p/items"), body);
    for (body, start) in [
        ("{", "the request body cannot be read: "),
        ("[]", "the request body cannot be read: "),
        ("{} x", "the request body cannot be read: "),
        (
            r#"{ "Patches": [{ "Count": 1 }, { "Count": "x" }] }"#,
            "the value at 'patches.2.member.count' cannot be read: ",
        ),
        (
            r#"{ "Logins": { "a": 1 } }"#,
            "the value at 'logins.a.member' cannot be read: ",
        ),
        (
            r#"{ "Patches": 1 }"#,
            "the value at 'patches' cannot be read: ",
        ),
    ]
    .map(|(json, start)| (body(json), start))
    {
        assert!(body.starts_with(start), "{body}");
    }
    // A value that is sensitive does not become part of the error.
    assert_eq!(
        body(r#"{ "Secret": 12 }"#),
        "the value at 'secret' cannot be read"
    );
    let limit = text(post("/pools/p/items?limit=seven"), "");
    assert!(
        limit.starts_with("the value at 'limit' cannot be read: "),
        "{limit}"
    );
    let at = text(post("/pools/p/items").header("x-at", "yesterday"), "");
    assert!(at.starts_with("the value at 'at' cannot be read: "), "{at}");
}

#[test]
fn a_valid_input_has_no_violations() {
    let valid = r#"{
        "Patches": [{ "Op": "remove", "Count": 0 }, { "Op": "replace", "Count": 9007199254740993 }],
        "Logins": { "abc": "x" }, "Ratio": 0.5, "Bytes": "aGk=", "Secret": "hush", "Lists": { "k": ["v"] }
    }"#;
    assert_eq!(check(valid), "");
}

#[test]
fn absent_members_are_named() {
    assert_eq!(
        check("{}"),
        "1 validation error detected: Value null at 'patches' failed to satisfy constraint: \
         Member must not be null"
    );
    // 0 is a count, but an absent count is none.
    assert_eq!(
        check(r#"{ "Patches": [{ "Op": "remove", "Count": 0 }, {}] }"#),
        "2 validation errors detected: \
         Value null at 'patches.2.member.op' failed to satisfy constraint: Member must not be null; \
         Value null at 'patches.2.member.count' failed to satisfy constraint: Member must not be null"
    );
}

#[test]
fn every_violation_is_named_in_the_order_of_the_model() {
    let request = post("/pools/UPPERCASE/items?limit=0&name=a&name=&name=c&name=long")
        .body(
            r#"{
                "Ratio": 1.75, "Bytes": "aA==", "Secret": "A",
                "Patches": [{ "Count": 9007199254740994, "Op": "keep" }]
            }"#,
        )
        .unwrap();
    let error = read_with(Protocol::RestJson1, request, tables::INPUT).unwrap_err();
    let ExchangeError::Invalid(invalid) = &error else {
        panic!("{error}")
    };
    let paths: Vec<_> = invalid
        .violations()
        .iter()
        .map(|violation| violation.path())
        .collect();
    let expected = [
        "poolId",
        "poolId",
        "limit",
        "names",
        "names",
        "patches.1.member.op",
        "patches.1.member.count",
        "ratio",
        "bytes",
        "secret",
        "secret",
    ];
    assert_eq!(paths, expected);
    assert_eq!(
        error.to_string(),
        "11 validation errors detected: \
         Value 'UPPERCASE' at 'poolId' failed to satisfy constraint: \
         Member must have length less than or equal to 5; \
         Value 'UPPERCASE' at 'poolId' failed to satisfy constraint: \
         Member must satisfy regular expression pattern: [a-z]+; \
         Value '0' at 'limit' failed to satisfy constraint: \
         Member must have value greater than or equal to 1; \
         Value at 'names' failed to satisfy constraint: Member must satisfy constraint: \
         [Member must have length less than or equal to 3, \
         Member must have length greater than or equal to 1]; \
         Value at 'names' failed to satisfy constraint: \
         Member must have length less than or equal to 2; \
         Value 'keep' at 'patches.1.member.op' failed to satisfy constraint: \
         Member must satisfy enum value set: [replace, remove]; \
         Value '9007199254740994' at 'patches.1.member.count' failed to satisfy constraint: \
         Member must have value less than or equal to 9007199254740993; \
         Value '1.75' at 'ratio' failed to satisfy constraint: \
         Member must have value less than or equal to 1.5; \
         Value at 'bytes' failed to satisfy constraint: \
         Member must have length greater than or equal to 2; \
         Value at 'secret' failed to satisfy constraint: \
         Member must have length greater than or equal to 4; \
         Value at 'secret' failed to satisfy constraint: \
         Member must satisfy regular expression pattern: [a-z]+"
    );
}

#[test]
fn keys_and_values_of_maps_are_reported_once() {
    let logins = |logins: &str| {
        check(&format!(
            r#"{{ "Patches": [{{ "Op": "remove", "Count": 1 }}], "Logins": {logins} }}"#
        ))
    };
    assert_eq!(
        logins(r#"{ "long": "", "longer": "A" }"#),
        "3 validation errors detected: \
         Value at 'logins' failed to satisfy constraint: Map keys must satisfy constraint: \
         [Member must have length less than or equal to 3]; \
         Value at 'logins' failed to satisfy constraint: Map value must satisfy constraint: \
         [Member must have length greater than or equal to 1, \
         Member must satisfy regular expression pattern: [a-z]+]; \
         Value at 'logins' failed to satisfy constraint: \
         Member must have length less than or equal to 1"
    );
}

#[test]
fn collections_in_collections_are_checked_and_their_sensitive_keys_are_hidden() {
    let lists = |lists: &str| {
        check(&format!(
            r#"{{ "Patches": [{{ "Op": "remove", "Count": 1 }}], "Lists": {lists} }}"#
        ))
    };
    assert_eq!(
        lists(r#"{ "secret": ["a", "b"] }"#),
        "1 validation error detected: \
         Value at 'lists' failed to satisfy constraint: Map value must satisfy constraint: \
         [Member must have length less than or equal to 1]"
    );
    assert_eq!(
        lists(r#"{ "secret": ["ab"] }"#),
        "1 validation error detected: \
         Value at 'lists.*.member' failed to satisfy constraint: Member must satisfy constraint: \
         [Member must have length less than or equal to 1]"
    );
}

#[test]
fn long_values_are_shortened_and_control_characters_escaped() {
    let request = post(&format!(
        "/pools/{}/items",
        "%0A".to_owned() + &"a".repeat(300)
    ))
    .body(r#"{ "Patches": [{ "Op": "remove", "Count": 1 }] }"#)
    .unwrap();
    let error = read_with(Protocol::RestJson1, request, tables::INPUT).unwrap_err();
    let text = error.to_string();
    assert!(!text.contains('\n'), "{text}");
    assert!(text.contains(&format!("{}...'", "a".repeat(255))), "{text}");
    assert!(!text.contains(&"a".repeat(256)), "{text}");
}

#[test]
fn bounds_are_compared_with_numbers_of_both_kinds() {
    let check = |limit: i32, ratio: f64| {
        let request = post(&format!("/pools/pool/items?limit={limit}"));
        let body = format!(r#"{{ "Ratio": {ratio:?} }}"#);
        let request = request.body(body.as_str()).unwrap();
        match read_with(Protocol::RestJson1, request, tables::MIXED) {
            Ok(_) => Vec::new(),
            Err(ExchangeError::Invalid(invalid)) => {
                let violations = invalid.violations().iter();
                let shown = violations.map(|it| (it.path().to_owned(), it.requirement().clone()));
                shown.collect()
            }
            Err(error) => panic!("{error}"),
        }
    };
    for (limit, ratio) in [(2, 1.0), (3, 2.0), (2, 1.5)] {
        assert_eq!(check(limit, ratio), [], "{limit} and {ratio}");
    }
    let violated = |path: &str, requirement| (path.to_owned(), requirement);
    assert_eq!(
        check(1, 0.75),
        [
            violated("limit", Requirement::MinValue(Bound::Float(2.0))),
            violated("ratio", Requirement::MinValue(Bound::Integer(1))),
        ]
    );
    assert_eq!(
        check(4, 2.25),
        [
            violated("limit", Requirement::MaxValue(Bound::Float(3.0))),
            violated("ratio", Requirement::MaxValue(Bound::Integer(2))),
        ]
    );
}

#[test]
fn members_can_be_skipped() {
    let request = post("/pools/p/items").body(
        r#"{ "Patches": [{ "Op": "replace", "Count": 3 }, null], "Logins": { "a": "b" }, "Ratio": 1.5 }"#,
    );
    let (parts, body) = request.unwrap().into_parts();
    let router = Router::new(&metadata(Protocol::RestJson1), OPERATIONS);
    let request = Request {
        route: &router.route(&parts).unwrap(),
        parts: &parts,
        body: body.as_bytes(),
        patterns: &Lowercase,
    };
    let mut read = Vec::new();
    let done = request.read_members(
        Protocol::RestJson1,
        PutInput::SCHEMA,
        StructureConstraints::NONE,
        &mut |_, member, de| {
            let name = member.member_name().unwrap();
            match name {
                "Logins" => de.skip_value()?,
                "Patches" => de.read_list(member, &mut |de| {
                    read.push(format!("null: {}", de.is_null()));
                    match de.is_null() {
                        true => de.read_null(),
                        false => de.skip_value(),
                    }
                })?,
                "PoolId" => {
                    read.push(de.read_string(member)?);
                    return Ok(());
                }
                _ => read.push(de.read_double(member)?.to_string()),
            }
            read.push(name.to_owned());
            Ok(())
        },
    );
    done.unwrap();
    assert_eq!(
        read,
        [
            "p",
            "null: false",
            "null: true",
            "Patches",
            "Logins",
            "1.5",
            "Ratio"
        ]
    );
}

#[test]
fn debug_shows_the_operation_and_no_data() {
    let request = post("/pools/hush/items?name=hush").header("x-note", "hush");
    let (parts, body) = request.body("hush").unwrap().into_parts();
    let router = Router::new(&metadata(Protocol::RestJson1), OPERATIONS);
    let request = Request {
        route: &router.route(&parts).unwrap(),
        parts: &parts,
        body: body.as_bytes(),
        patterns: &Lowercase,
    };
    assert_eq!(
        format!("{request:?}"),
        r#"Request { operation: "Put", .. }"#
    );
}

mod bindings;
