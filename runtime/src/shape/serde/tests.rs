use std::collections::HashMap;
use std::fmt::Debug;

use aws_smithy_json::codec::{JsonCodec, JsonCodecSettings};
use aws_smithy_schema::codec::Codec;
use aws_smithy_schema::serde::SerializableStruct;
use aws_smithy_types::{Blob, DateTime, Document, Number};
use proptest::collection::{hash_map, vec};
use proptest::prelude::*;
use serde_core::{Deserialize, Serialize};
use serde_json::json;

use crate::shape::value::WriteValue;

macro_rules! shape_id {
    ($($part:literal),+) => {
        crate::generated::shape_id!("test", $($part),+)
    };
}

#[derive(Clone, PartialEq)]
struct All {
    boolean: Option<bool>,
    integer: i32,
    long: Option<i64>,
    float: Option<f32>,
    double: Option<f64>,
    text: String,
    bytes: Option<Blob>,
    time: Option<DateTime>,
    free: Option<Document>,
    list: Option<Vec<String>>,
    sparse: Option<Vec<Option<i64>>>,
    map: Option<HashMap<String, Vec<String>>>,
    inner: Option<Box<All>>,
    token: Option<String>,
}

crate::collections! {
    TEXTS: list("Texts"), member(string);
    LONGS: list("Longs"), member(long);
    MAP: map("Map"), key(string), value(list, of(TEXTS));
}

crate::shape! {
    All: sent_and_received("All") {
        boolean: boolean("Boolean"), header("x-boolean");
        integer: integer("Integer"), default;
        long: long("Long"), query("long");
        float: float("Float");
        double: double("Double");
        text: string("Text"), json_name("text"), non_optional, sensitive;
        bytes: blob("Bytes");
        time: timestamp("Time");
        free: document("Free");
        list: list("List"), of(TEXTS);
        sparse: list("Sparse"), of(LONGS);
        map: map("Map"), of(MAP);
        inner: structure("Inner");
        token: string("Token"), idempotency_token;
    }
}

fn blank() -> All {
    crate::shape::value::ReadStruct::blank()
}

fn any_document() -> impl Strategy<Value = Document> {
    let leaf = prop_oneof![
        Just(Document::Null),
        any::<bool>().prop_map(Document::Bool),
        any::<u64>().prop_map(|value| Document::Number(Number::PosInt(value))),
        (i64::MIN..0).prop_map(|value| Document::Number(Number::NegInt(value))),
        (-1e9..1e9).prop_map(|value: f64| Document::Number(Number::Float(value.trunc() + 0.5))),
        ".{0,5}".prop_map(Document::String),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Document::Array),
            hash_map(".{0,3}", inner, 0..4).prop_map(Document::Object),
        ]
    })
}

/// Timestamps near today to the microsecond, and others to the millisecond.
fn any_time() -> impl Strategy<Value = DateTime> {
    let now = (-2_000_000_000_i64..2_000_000_000, 0..1_000_000_u32)
        .prop_map(|(secs, micros)| DateTime::from_secs_and_nanos(secs, micros * 1000));
    let ever = (-60_000_000_000_i64..250_000_000_000, 0..1_000_u32)
        .prop_map(|(secs, millis)| DateTime::from_secs_and_nanos(secs, millis * 1_000_000));
    prop_oneof![now, ever]
}

fn any_value() -> impl Strategy<Value = All> {
    let scalars = (
        any::<Option<bool>>(),
        any::<i32>(),
        any::<Option<i64>>(),
        proptest::option::of(-1e9_f32..1e9),
        // Few digits, of which `serde_json` without its feature `float_roundtrip` loses none.
        proptest::option::of(any::<i32>().prop_map(|value| f64::from(value) / 8.0)),
        ".{0,8}",
        proptest::option::of(vec(any::<u8>(), 0..9).prop_map(Blob::new)),
        proptest::option::of(any_time()),
        // A null that is free data reads as itself.
        proptest::option::of(any_document()),
    );
    let collections = (
        proptest::option::of(vec(".{0,3}", 0..3)),
        proptest::option::of(vec(any::<Option<i64>>(), 0..3)),
        proptest::option::of(hash_map(".{0,3}", vec(".{0,3}", 0..3), 0..3)),
        any::<Option<String>>(),
    );
    let flat = (scalars, collections).prop_map(|(scalars, collections)| {
        let (boolean, integer, long, float, double, text, bytes, time, free) = scalars;
        let (list, sparse, map, token) = collections;
        All {
            boolean,
            integer,
            long,
            float,
            double,
            text,
            bytes,
            time,
            free,
            list,
            sparse,
            map,
            inner: None,
            token,
        }
    });
    flat.prop_recursive(2, 3, 1, |inner| {
        (inner.clone(), inner).prop_map(|(mut outer, inner)| {
            outer.inner = Some(Box::new(inner));
            outer
        })
    })
}

/// The value comes back from every format.
fn round_trip<T: Serialize + for<'de> Deserialize<'de> + PartialEq + Debug>(value: &T) {
    let text = serde_json::to_string(value).expect("JSON");
    assert_eq!(
        serde_json::from_str::<T>(&text).expect("a value"),
        *value,
        "{text}"
    );
    let pretty = serde_json::to_value(value).expect("JSON");
    assert_eq!(
        serde_json::from_value::<T>(pretty).expect("a value"),
        *value
    );
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).expect("CBOR");
    assert_eq!(
        ciborium::from_reader::<T, _>(&bytes[..]).expect("a value"),
        *value
    );
    let bytes = rmp_serde::to_vec(value).expect("MessagePack");
    assert_eq!(rmp_serde::from_slice::<T>(&bytes).expect("a value"), *value);
}

/// Returns the JSON that the codec of the protocol writes in a response.
fn on_the_wire(value: &All) -> serde_json::Value {
    let mut ser = JsonCodec::new(JsonCodecSettings::default()).create_serializer();
    let written = value.write_in_response(value.schema(), &mut ser);
    written.expect("JSON");
    serde_json::from_slice(&ser.finish()).expect("JSON")
}

proptest! {
    #[test]
    fn values_come_back_from_every_format(value in any_value()) {
        round_trip(&value);
    }

    #[test]
    fn json_is_that_of_the_service(mut value in any_value()) {
        // With default settings the codec of the protocol uses the names of the model.
        value.text.clear();
        if let Some(inner) = &mut value.inner {
            inner.text.clear();
        }
        let ours = serde_json::to_string(&value).expect("JSON");
        let ours: serde_json::Value = serde_json::from_str(&ours).expect("JSON");
        let strip = |mut json: serde_json::Value| {
            for name in ["text", "Text"] {
                json.as_object_mut().expect("a map").remove(name);
                if let Some(inner) = json.get_mut("Inner") {
                    inner.as_object_mut().expect("a map").remove(name);
                }
            }
            json
        };
        prop_assert_eq!(strip(ours), strip(on_the_wire(&value)));
    }
}

#[test]
fn members_have_their_wire_names() {
    let value = All {
        boolean: Some(true),
        long: Some(7),
        text: "hush".to_owned(),
        bytes: Some(Blob::new("hi")),
        time: Some(DateTime::from_millis(-1_500)),
        ..blank()
    };
    let expected = json!({
        "Boolean": true, "Integer": 0, "Long": 7, "text": "hush", "Bytes": "aGk=", "Time": -1.5,
    });
    assert_eq!(serde_json::to_value(&value).unwrap(), expected);
    // A token is filled in for a call, not for a file.
    assert_eq!(serde_json::from_value::<All>(expected).unwrap(), value);
}

/// A structure that requests and responses contain, with its only member.
#[derive(Clone, Default, PartialEq)]
struct Both {
    count: i32,
}

#[derive(Clone, PartialEq)]
enum Choice {
    Both(Both),
    Unknown,
}

/// The members of a request and of a response.
type Values = (
    i32,
    Option<Vec<Both>>,
    Option<HashMap<String, Both>>,
    Option<Vec<Option<Both>>>,
    Option<Choice>,
    Option<Box<Both>>,
);

macro_rules! message {
    ($Message:ident $role:ident) => {
        #[derive(Clone, PartialEq)]
        struct $Message {
            count: i32,
            list: Option<Vec<Both>>,
            map: Option<HashMap<String, Both>>,
            sparse: Option<Vec<Option<Both>>>,
            choice: Option<Choice>,
            boxed: Option<Box<Both>>,
        }

        impl From<Values> for $Message {
            fn from((count, list, map, sparse, choice, boxed): Values) -> Self {
                Self {
                    count,
                    list,
                    map,
                    sparse,
                    choice,
                    boxed,
                }
            }
        }

        crate::shape! {
            $Message: $role("Message") {
                count: integer("Count"), default;
                list: list("List"), of(BOTHS);
                map: map("Map"), of(BOTH_MAP);
                sparse: list("Sparse"), of(BOTHS);
                choice: union("Choice");
                boxed: structure("Boxed");
            }
        }
    };
}

message!(Request sent);
message!(Response received);

crate::collections! {
    BOTHS: list("Boths"), member(structure);
    BOTH_MAP: map("BothMap"), key(string), value(structure);
}

crate::shape! {
    Both: sent_and_received("Both") {
        count: integer("Count"), default;
    }
}

crate::shape! {
    union Choice: sent_and_received("Choice") {
        Both: structure("both");
    }
}

#[test]
fn defaults_are_written_in_responses_and_omitted_from_requests() {
    let values = || -> Values {
        (
            0,
            Some(vec![Both::default()]),
            Some(HashMap::from([("k".to_owned(), Both::default())])),
            Some(vec![Some(Both::default()), None]),
            Some(Choice::Both(Both::default())),
            Some(Box::default()),
        )
    };
    let message = |both: serde_json::Value| {
        json!({
            "List": [both], "Map": { "k": both }, "Sparse": [both, null],
            "Choice": { "both": both }, "Boxed": both,
        })
    };
    let request = Request::from(values());
    assert_eq!(serde_json::to_value(&request).unwrap(), message(json!({})));
    round_trip(&request);
    let response = Response::from(values());
    let mut expected = message(json!({ "Count": 0 }));
    expected["Count"] = json!(0);
    assert_eq!(serde_json::to_value(&response).unwrap(), expected);
    round_trip(&response);
    // By itself, a value is that of a response.
    let both = serde_json::to_value(Both::default()).unwrap();
    assert_eq!(both, json!({ "Count": 0 }));
}

#[test]
fn bytes_are_bytes_in_binary_formats() {
    let value = All {
        bytes: Some(Blob::new([0xfe, 0xff])),
        ..blank()
    };
    let packed = rmp_serde::to_vec(&value).unwrap();
    assert!(
        packed.windows(2).any(|pair| pair == [0xfe, 0xff]),
        "{packed:?}"
    );
}

#[test]
fn missing_null_and_unknown_members_are_read_like_in_a_response() {
    let read = |json| serde_json::from_value::<All>(json).unwrap();
    assert_eq!(read(json!({})), blank());
    assert_eq!(
        read(json!({ "Boolean": null, "Integer": null, "text": null, "New": [{}], "Text": 1 })),
        blank()
    );
    let value = read(json!({ "List": ["a", null, "b"], "Sparse": [1, null], "Free": null }));
    assert_eq!(value.list, Some(vec!["a".to_owned(), "b".to_owned()]));
    assert_eq!(value.sparse, Some(vec![Some(1), None]));
    assert_eq!(value.free, Some(Document::Null));
}

#[test]
fn numbers_that_json_does_not_support_are_strings() {
    let value = All {
        float: Some(f32::NEG_INFINITY),
        double: Some(f64::INFINITY),
        ..blank()
    };
    round_trip(&value);
    let nan = serde_json::from_value::<All>(json!({ "Double": "NaN" })).unwrap();
    assert!(nan.double.unwrap().is_nan());
    assert_eq!(serde_json::to_value(&nan).unwrap()["Double"], "NaN");
}

#[test]
fn timestamps_are_read_to_the_microsecond_and_from_strings() {
    let time = |json| serde_json::from_value::<All>(json!({ "Time": json })).map(|all| all.time);
    let second = DateTime::from_secs(1_515_531_081);
    assert_eq!(time(json!(1_515_531_081)).unwrap(), Some(second));
    assert_eq!(time(json!(1_515_531_080.999_999_9)).unwrap(), Some(second));
    assert_eq!(time(json!("2018-01-09T20:51:21Z")).unwrap(), Some(second));
    for wrong in [
        json!(1e300),
        json!("yesterday"),
        json!(true),
        json!(u64::MAX),
    ] {
        assert!(time(wrong.clone()).is_err(), "{wrong}");
    }
}

#[test]
fn errors_contain_path_and_type_but_not_the_value() {
    let error = |json| serde_json::from_value::<All>(json).unwrap_err().to_string();
    assert_eq!(
        error(json!({ "Inner": { "List": ["a", 7_777] } })),
        "Inner: List: [1]: expected a string, found an integer"
    );
    assert_eq!(
        error(json!({ "Map": { "hush": "hush" } })),
        "Map: an entry: expected a list, found a string"
    );
    assert_eq!(
        error(json!({ "Integer": 3_000_000_000_u32 })),
        "Integer: expected an integer of at most 32 bits"
    );
    assert_eq!(
        error(json!({ "Bytes": "not base64" })),
        "Bytes: expected base64"
    );
    assert_eq!(error(json!([])), "expected a map, found a list");
}

#[test]
fn unions_show_their_variant_and_hide_sensitive_values() {
    assert_eq!(
        format!("{:?}", Choice::Both(Both { count: 7 })),
        "Both(Both { count: 7 })"
    );
    assert_eq!(format!("{:?}", Choice::Unknown), "Unknown");
    assert_eq!(
        format!("{:?}", Guarded::Word("hush".to_owned())),
        r#"Word("** redacted **")"#
    );
}

#[derive(Clone, PartialEq)]
enum Guarded {
    Word(String),
    Unknown,
}

crate::shape! {
    union Guarded: sent_and_received("Guarded") {
        Word: string("word"), sensitive;
    }
}

#[test]
fn the_unknown_variant_of_a_union_is_an_error_that_names_it() {
    let error = serde_json::to_string(&Guarded::Unknown)
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("`Guarded::Unknown` cannot be serialized"),
        "{error}"
    );
}

mod other_types;
