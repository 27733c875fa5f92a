//! Comparison with the bindings of aws-smithy-json, for requests with every kind of binding.

use super::*;
use crate::operation::descriptor::Descriptor;
use crate::operation::protocol::write_request;
use crate::operation::service::Protocol;
use crate::shape::schema::{Collection, Member, ShapeHeader};
use crate::shape::value::{Ser, WriteValue, write_some};
use aws_smithy_json::protocol::aws_rest_json_1::AwsRestJsonProtocol;
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::http::Headers;
use aws_smithy_schema::protocol::ClientProtocolInner;
use aws_smithy_schema::{prelude, shape_id};
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::endpoint::Endpoint;
use proptest::prelude::*;
use std::collections::HashMap;

const LIST: Collection = Collection::List {
    member: &prelude::STRING,
};
const TIMES: Collection = Collection::List {
    member: &prelude::TIMESTAMP,
};
const MAP: Collection = Collection::Map {
    key: &prelude::STRING,
    value: &prelude::STRING,
};

macro_rules! schemas {
    ($($NAME:ident $member:expr;)*) => {$(static $NAME: Schema<'static> = $member.schema();)*};
}

schemas! {
    LABEL Member::string(shape_id!("test", "In", "Label"), "label", 0).label();
    GREEDY Member::string(shape_id!("test", "In", "Greedy"), "greedy", 1).label();
    NUMBER Member::integer(shape_id!("test", "In", "Number"), "number", 2).query("number");
    FLAG Member::boolean(shape_id!("test", "In", "Flag"), "flag", 3).query("flag");
    NAMES Member::list(shape_id!("test", "In", "Names"), "names", 4).query("a name").of(LIST);
    TIME Member::timestamp(shape_id!("test", "In", "Time"), "time", 5).query("time");
    OTHERS Member::map(shape_id!("test", "In", "Others"), "others", 6).query_params().of(MAP);
    TEXT Member::string(shape_id!("test", "In", "Text"), "text", 7).header("x-text");
    TEXTS Member::list(shape_id!("test", "In", "Texts"), "texts", 8).header("x-texts").of(LIST);
    DATES Member::list(shape_id!("test", "In", "Dates"), "dates", 9).header("x-dates").of(TIMES);
    SIZE Member::double(shape_id!("test", "In", "Size"), "size", 10).header("x-size");
    JSON_TEXT Member::string(shape_id!("test", "In", "Json"), "json", 11).header("x-json").media_type("application/json");
    META Member::map(shape_id!("test", "In", "Meta"), "meta", 12).prefix_headers("x-meta-").of(MAP);
    BODY Member::string(shape_id!("test", "In", "Body"), "body", 13).json_name("the body");
    COUNT Member::long(shape_id!("test", "In", "Count"), "count", 14);
    TAGS Member::map(shape_id!("test", "In", "Tags"), "tags", 15).of(MAP);
}
static IN: Schema<'static> = ShapeHeader::new(
    shape_id!("test", "In"),
    &[
        &LABEL, &GREEDY, &NUMBER, &FLAG, &NAMES, &TIME, &OTHERS, &TEXT, &TEXTS, &DATES, &SIZE,
        &JSON_TEXT, &META, &BODY, &COUNT, &TAGS,
    ],
)
.http("PUT", "/things/{Greedy+}/of/{Label}?fixed=1", 200)
.schema();

#[derive(Clone, Debug, Default)]
struct In {
    label: String,
    greedy: String,
    number: Option<i32>,
    flag: Option<bool>,
    names: Option<Vec<String>>,
    time: Option<DateTime>,
    others: Option<HashMap<String, String>>,
    text: Option<String>,
    texts: Option<Vec<String>>,
    dates: Option<Vec<DateTime>>,
    size: Option<f64>,
    json: Option<String>,
    meta: Option<HashMap<String, String>>,
    body: Option<String>,
    count: Option<i64>,
    tags: Option<HashMap<String, String>>,
}

impl SerializableStruct for In {
    fn schema(&self) -> &Schema<'_> {
        &IN
    }

    fn serialize_members(&self, ser: Ser<'_>) -> SerdeResult {
        self.label.write(&LABEL, ser)?;
        self.greedy.write(&GREEDY, ser)?;
        write_some(&self.number, &NUMBER, ser)?;
        write_some(&self.flag, &FLAG, ser)?;
        write_some(&self.names, &NAMES, ser)?;
        write_some(&self.time, &TIME, ser)?;
        write_some(&self.others, &OTHERS, ser)?;
        write_some(&self.text, &TEXT, ser)?;
        write_some(&self.texts, &TEXTS, ser)?;
        write_some(&self.dates, &DATES, ser)?;
        write_some(&self.size, &SIZE, ser)?;
        write_some(&self.json, &JSON_TEXT, ser)?;
        write_some(&self.meta, &META, ser)?;
        write_some(&self.body, &BODY, ser)?;
        write_some(&self.count, &COUNT, ser)?;
        write_some(&self.tags, &TAGS, ser)
    }
}

fn ours(
    input: &dyn SerializableStruct,
    schema: &'static Schema<'static>,
) -> Result<HttpRequest, SerdeError> {
    let operation = Descriptor::new("Put", schema, schema);
    let endpoint = Endpoint::builder()
        .url("https://host.example/base/")
        .build();
    write_request(
        Protocol::RestJson1,
        &operation,
        input,
        &endpoint,
        Headers::new(),
    )
}

fn theirs(input: &dyn SerializableStruct, schema: &'static Schema<'static>) -> HttpRequest {
    let protocol = AwsRestJsonProtocol::new();
    let cfg = ConfigBag::base();
    let mut request = protocol.serialize_request(input, schema, "", &cfg).unwrap();
    let endpoint = Endpoint::builder()
        .url("https://host.example/base/")
        .build();
    protocol
        .update_endpoint(&mut request, &endpoint, &cfg)
        .unwrap();
    request
}

/// Returns the parts of a request in a form that can be compared.
fn parts(request: &HttpRequest) -> (String, Vec<(String, String)>, String) {
    let mut headers: Vec<_> = request
        .headers()
        .iter()
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    headers.sort();
    let body = request.body().bytes().unwrap();
    (
        format!("{} {}", request.method(), request.uri()),
        headers,
        String::from_utf8(body.to_vec()).unwrap(),
    )
}

fn date() -> impl Strategy<Value = DateTime> {
    (0..253_402_300_799_999_i64).prop_map(DateTime::from_millis)
}

fn input() -> impl Strategy<Value = In> {
    use proptest::collection::{hash_map, vec};
    use proptest::option::of;
    // A header cannot have control characters, and is UTF-8 here.
    let header = || "[ -~\u{e9}]{1,12}";
    let labels = ("[a-z/%{} \u{e9}]{1,10}x", "[a-z/%+ \u{e9}]{1,10}x");
    let queries = (
        of(any::<i32>()),
        of(any::<bool>()),
        of(vec(any::<String>(), 0..3)),
        of(date()),
        of(hash_map("number|[a-c&=]{1,2}", any::<String>(), 0..2)),
    );
    let headers = (
        of(header()),
        of(vec(header(), 0..3)),
        of(vec(date(), 0..3)),
        of(any::<f64>()),
        of(any::<String>()),
        of(hash_map("[a-z]{1,4}", header(), 0..3)),
    );
    let body = (
        of(any::<String>()),
        of(any::<i64>()),
        of(hash_map(any::<String>(), any::<String>(), 0..2)),
    );
    (labels, queries, headers, body).prop_map(|(labels, queries, headers, body)| In {
        label: labels.0,
        greedy: labels.1,
        number: queries.0,
        flag: queries.1,
        names: queries.2,
        time: queries.3,
        others: queries.4,
        text: headers.0,
        texts: headers.1,
        dates: headers.2,
        size: headers.3,
        json: headers.4,
        meta: headers.5,
        body: body.0,
        count: body.1,
        tags: body.2,
    })
}

proptest! {
    #[test]
    fn requests_are_those_of_aws_smithy_json(input in input()) {
        prop_assert_eq!(parts(&ours(&input, &IN).unwrap()), parts(&theirs(&input, &IN)));
    }
}

fn text_of(input: &In) -> String {
    ours(input, &IN).unwrap_err().to_string()
}

#[test]
fn errors_name_what_cannot_be_sent() {
    let valid = In {
        label: "a".to_owned(),
        greedy: "b/c".to_owned(),
        ..In::default()
    };
    let request = ours(&valid, &IN).unwrap();
    assert_eq!(
        request.uri(),
        "https://host.example/base/things/b/c/of/a?fixed=1"
    );
    let no_label = In {
        label: String::new(),
        ..valid.clone()
    };
    assert_eq!(
        text_of(&no_label),
        "`Label` is a part of the request path; set it to a value that is not empty"
    );
    let dots = In {
        greedy: "a/../b".to_owned(),
        ..valid.clone()
    };
    assert!(text_of(&dots).starts_with("the value of a URI label is `.` or `..`"));
    let line_break = In {
        text: Some("hush\n".to_owned()),
        ..valid.clone()
    };
    let error = text_of(&line_break);
    assert!(
        error.starts_with("the value of header `x-text` cannot be sent"),
        "{error}"
    );
    assert!(!error.contains("hush"), "{error}");
    let name = In {
        meta: Some(HashMap::from([("a b".to_owned(), "c".to_owned())])),
        ..valid.clone()
    };
    assert_eq!(
        text_of(&name),
        "`x-meta-a b` is not a valid name of a header; use letters, digits and `-`"
    );
    let long = In {
        body: Some("hush".to_owned()),
        label: "a".repeat(65_535),
        ..valid
    };
    assert_eq!(
        text_of(&long),
        "the request URI is longer than 65,534 bytes; shorten members of the input"
    );
}

static PAYLOAD: Schema<'static> =
    Member::structure(shape_id!("test", "Send", "Payload"), "payload", 0)
        .payload()
        .schema();
static SEND: Schema<'static> = ShapeHeader::new(shape_id!("test", "Send"), &[&PAYLOAD])
    .http("POST", "/", 200)
    .schema();

/// A structure whose payload is not set.
struct Send;

impl SerializableStruct for Send {
    fn schema(&self) -> &Schema<'_> {
        &SEND
    }

    fn serialize_members(&self, _: Ser<'_>) -> SerdeResult {
        Ok(())
    }
}

#[test]
fn a_payload_that_is_not_set_is_that_of_aws_smithy_json() {
    let request = ours(&Send, &SEND).unwrap();
    assert_eq!(parts(&request), parts(&theirs(&Send, &SEND)));
    assert_eq!(request.body().bytes(), Some(&b""[..]));
}
