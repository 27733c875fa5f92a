use super::*;
use aws_smithy_json::codec::{JsonCodec, JsonCodecSettings};
use aws_smithy_schema::codec::Codec;
use aws_smithy_schema::serde::{SerdeError, ShapeDeserializer};
use aws_smithy_schema::{Schema, ShapeType, prelude, shape_id};
use aws_smithy_types::{DateTime, Document, Number};
use proptest::prelude::*;

mod differential;
mod writer;

fn reader(text: &str) -> JsonReader<'_> {
    JsonReader::new(text.as_bytes(), MemberNames::JsonName)
}

/// Reads one value that is the whole text.
fn read<'a, T>(
    text: &'a str,
    value: impl FnOnce(&mut JsonReader<'a>) -> Result<T, SerdeError>,
) -> Result<T, String> {
    let mut reader = reader(text);
    let value = value(&mut reader).and_then(|value| reader.end().map(|()| value));
    value.map_err(|error| error.to_string())
}

fn string(text: &str) -> Result<String, String> {
    read(text, |reader| reader.read_string(&prelude::STRING))
}

fn long(text: &str) -> Result<i64, String> {
    read(text, |reader| reader.read_long(&prelude::LONG))
}

fn timestamp(text: &str) -> Result<DateTime, String> {
    read(text, |reader| reader.read_timestamp(&prelude::TIMESTAMP))
}

fn document(text: &str) -> Result<Document, String> {
    read(text, |reader| reader.read_document(&prelude::DOCUMENT))
}

#[test]
fn strings_of_every_length_are_read() {
    for length in 0..100 {
        let plain = "a".repeat(length);
        assert_eq!(string(&format!("\"{plain}\"")).as_ref(), Ok(&plain));
        // An escape, a character of three bytes or the end at every position of a block.
        for part in ["\\n", "\u{20ac}", "\\u00e9", "\\\\", "\\\"", "\u{7f}"] {
            let text = format!(" \"{plain}{part}{plain}\" ");
            let expected: String = serde_json::from_str(&text).unwrap();
            assert_eq!(string(&text), Ok(expected), "{text}");
        }
        for wrong in ["\n", "\u{0}", "\u{1f}", "\\x", "\\", "\\u12z", "\\u12g4"] {
            assert!(
                string(&format!("\"{plain}{wrong}{plain}\"")).is_err(),
                "{wrong:?}"
            );
        }
        assert!(string(&format!("\"{plain}")).is_err());
    }
}

#[test]
fn an_unpaired_surrogate_is_replaced_and_loses_nothing() {
    for (text, expected) in [
        (r#""\ud83d\ude00""#, "\u{1f600}"),
        (r#""a\ud83d""#, "a\u{fffd}"),
        (r#""\ude00b""#, "\u{fffd}b"),
        (r#""\ud83d\ud83d\ude00""#, "\u{fffd}\u{1f600}"),
        (r#""\ud83d\u0041""#, "\u{fffd}A"),
        (r#""\ud83d\n""#, "\u{fffd}\n"),
        (r#""\ude00\ud83d""#, "\u{fffd}\u{fffd}"),
        (r#""\uD83D\uDE00""#, "\u{1f600}"),
    ] {
        assert_eq!(string(text).as_deref(), Ok(expected), "{text}");
    }
}

#[test]
fn whole_numbers_are_read_however_they_are_written() {
    for (text, expected) in [
        ("0", 0),
        ("-0", 0),
        ("3.0", 3),
        ("3e0", 3),
        ("1E3", 1000),
        ("1e+3", 1000),
        ("-1.50e1", -15),
        ("1000e-3", 1),
        ("0e999999999999", 0),
        ("0.000e-99999999999", 0),
        ("9223372036854775807", i64::MAX),
        ("-9223372036854775808", i64::MIN),
        ("9007199254740993.0", 9_007_199_254_740_993),
        (
            "0.0000000000000000000000000009223372036854775807e46",
            i64::MAX,
        ),
        ("92233720368547758070000000000000000000000e-22", i64::MAX),
    ] {
        assert_eq!(long(text), Ok(expected), "{text}");
    }
    for text in [
        "3.7",
        "1e-1",
        "-0.5",
        "15e-1",
        "9223372036854775807.5",
        "1e-999999999999",
    ] {
        let error = long(text).unwrap_err();
        assert!(
            error.contains("expected a whole number at byte 0, not one with a fraction"),
            "{text}: {error}"
        );
    }
    for text in [
        "9223372036854775808",
        "-9223372036854775809",
        "1e19",
        "1e999999999999",
    ] {
        let error = long(text).unwrap_err();
        assert!(error.contains("does not fit in 64 bits"), "{text}: {error}");
    }
    let byte = |text| read(text, |reader| reader.read_byte(&prelude::BYTE));
    assert_eq!(byte("-128"), Ok(-128));
    assert!(byte("128").unwrap_err().contains("does not fit in 8 bits"));
    let short = |text| read(text, |reader| reader.read_short(&prelude::SHORT));
    assert_eq!(short("32767"), Ok(32767));
    assert!(short("32768").is_err());
    let integer = |text| read(text, |reader| reader.read_integer(&prelude::INTEGER));
    assert_eq!(integer("-2147483648"), Ok(i32::MIN));
    assert!(integer("2147483648").is_err());
    for text in [
        "", "+1", "01", "-", "1.", ".5", "1e", "1e+", "0x1", "--1", "1 2", "\"1\"", "true",
    ] {
        assert!(long(text).is_err(), "{text}");
    }
}

#[test]
fn timestamps_keep_every_digit() {
    for (text, seconds, nanos) in [
        ("1398796238.123", 1_398_796_238, 123_000_000),
        ("1.412974081336E9", 1_412_974_081, 336_000_000),
        ("1398796238", 1_398_796_238, 0),
        ("1398796238.123456789", 1_398_796_238, 123_456_789),
        ("1398796238.1234567899", 1_398_796_238, 123_456_789),
        ("-0.5", -1, 500_000_000),
        ("-1.0", -1, 0),
        ("-1398796238.123", -1_398_796_239, 877_000_000),
        ("0.0000000001", 0, 0),
        ("1e-9", 0, 1),
        ("15e-1", 1, 500_000_000),
        ("1e3", 1_000, 0),
        ("1e-999999999999", 0, 0),
        ("0e999999999999", 0, 0),
        ("9223372036854775807.999999999", i64::MAX, 999_999_999),
        ("-9223372036854775808", i64::MIN, 0),
    ] {
        let expected = DateTime::from_secs_and_nanos(seconds, nanos);
        assert_eq!(timestamp(text), Ok(expected), "{text}");
    }
    for text in [
        "9223372036854775808",
        "-9223372036854775808.1",
        "1e30",
        "1e999999999999",
    ] {
        let error = timestamp(text).unwrap_err();
        assert!(error.contains("does not fit in 64 bits"), "{text}: {error}");
    }
}

#[test]
fn timestamps_are_read_from_strings() {
    let expected = DateTime::from_secs_and_nanos(1_398_796_238, 123_000_000);
    assert_eq!(timestamp("\"2014-04-29T18:30:38.123Z\""), Ok(expected));
    assert_eq!(timestamp("\"2014-04-29T20:30:38.123+02:00\""), Ok(expected));
    assert!(
        timestamp("\"today\"")
            .unwrap_err()
            .contains("or an RFC 3339 date at byte 0")
    );
    assert!(timestamp("true").unwrap_err().contains("not a boolean"));
}

#[test]
fn floating_point_numbers_are_read_from_numbers_and_three_strings() {
    let double = |text| read(text, |reader| reader.read_double(&prelude::DOUBLE));
    assert_eq!(double("0.1"), Ok(0.1));
    assert_eq!(double("-1e-400"), Ok(0.0));
    assert_eq!(double("\"Infinity\""), Ok(f64::INFINITY));
    assert_eq!(double("\"-Infinity\""), Ok(f64::NEG_INFINITY));
    assert!(double("\"NaN\"").unwrap().is_nan());
    assert!(
        double("\"1.5\"")
            .unwrap_err()
            .contains("not another string")
    );
    let float = |text| read(text, |reader| reader.read_float(&prelude::FLOAT));
    // The nearest `f32`, which is not that of the nearest `f64`.
    assert_eq!(float("1.00000017881393432617187499"), Ok(1.000_000_1));
}

#[test]
fn numbers_of_any_length_keep_their_digits() {
    let digits = "123456789012345678901234567890";
    for text in [digits.to_owned(), format!("\"{digits}\"")] {
        let integer = read(&text, |reader| {
            reader.read_big_integer(&prelude::BIG_INTEGER)
        });
        assert_eq!(integer.unwrap().as_ref(), digits);
        let decimal = read(&text, |reader| {
            reader.read_big_decimal(&prelude::BIG_DECIMAL)
        });
        assert_eq!(decimal.unwrap().as_ref(), digits);
    }
    let integer = read("\"x\"", |reader| {
        reader.read_big_integer(&prelude::BIG_INTEGER)
    });
    assert!(
        integer
            .unwrap_err()
            .contains("expected an integer at byte 0")
    );
}

#[test]
fn blobs_are_base64() {
    let blob = |text| read(text, |reader| reader.read_blob(&prelude::BLOB));
    assert_eq!(blob("\"aGk=\"").unwrap().as_ref(), b"hi");
    assert!(
        blob("\"?\"")
            .unwrap_err()
            .contains("expected base64 at byte 0")
    );
}

#[test]
fn documents_keep_integers_and_take_the_last_of_equal_keys() {
    let text = r#"{"a": [1, -2, 3.0, 18446744073709551616, true, null], "a": {"b": "c"}}"#;
    let inner = Document::Object([("b".to_owned(), "c".into())].into());
    assert_eq!(
        document(text),
        Ok(Document::Object([("a".to_owned(), inner)].into()))
    );
    let numbers = document("[1, -2, 3.0, 18446744073709551616]").unwrap();
    let expected = [
        Number::PosInt(1),
        Number::NegInt(-2),
        Number::Float(3.0),
        Number::Float(18_446_744_073_709_551_616.0),
    ];
    assert_eq!(
        numbers,
        Document::Array(expected.map(Document::Number).into())
    );
}

const ID: aws_smithy_schema::ShapeId<'static> = shape_id!("test", "Record");
static KEY: Schema<'static> = Schema::new_member(ID, ShapeType::String, "Key", 0);
static COUNT: Schema<'static> =
    Schema::new_member(ID, ShapeType::Long, "Count", 1).with_json_name("count");
static ANY: Schema<'static> = Schema::new_member(ID, ShapeType::Document, "Any", 2);
static RECORD: Schema<'static> =
    Schema::new_struct(ID, ShapeType::Structure, &[&KEY, &COUNT, &ANY]);

/// Reads a structure, and describes what its reader is given.
fn members(text: &str, names: MemberNames) -> Result<Vec<String>, String> {
    let mut reader = JsonReader::new(text.as_bytes(), names);
    let mut members = Vec::new();
    let read = reader.read_struct(&RECORD, &mut |member, de| {
        members.push(match member.member_index() {
            Some(0) => de.read_string(member)?,
            Some(1) => de.read_long(member)?.to_string(),
            Some(_) => format!("{:?}", de.read_document(member)?),
            None => "unknown".to_owned(),
        });
        Ok(())
    });
    read.map(|()| members).map_err(|error| error.to_string())
}

#[test]
fn members_are_found_by_their_names_in_any_order() {
    let by = |text, names| members(text, names).unwrap();
    let text = r#"{"Key": "a", "count": 1, "Count": 2}"#;
    assert_eq!(by(text, MemberNames::JsonName), ["a", "1", "unknown"]);
    assert_eq!(by(text, MemberNames::Model), ["a", "unknown", "2"]);
    assert_eq!(by(r#"{"\u004bey": "a"}"#, MemberNames::Model), ["a"]);
    // The last of equal keys is read last.
    assert_eq!(
        by(r#"{"Key": "a", "Key": "b"}"#, MemberNames::Model),
        ["a", "b"]
    );
    assert_eq!(by("", MemberNames::Model), [""; 0]);
    assert_eq!(by(" { } ", MemberNames::Model), [""; 0]);
}

#[test]
fn null_is_an_absent_member_unless_it_is_a_document() {
    let text = r#"{"Key": null, "count": null, "Any": null, "Other": null, "Key": "a"}"#;
    assert_eq!(members(text, MemberNames::JsonName).unwrap(), ["Null", "a"]);
}

#[test]
fn the_type_of_a_value_is_not_a_member() {
    let text = r#"{"__type": {"a": [1]}, "Key": "a"}"#;
    assert_eq!(members(text, MemberNames::JsonName).unwrap(), ["a"]);
}

#[test]
fn the_order_of_members_may_change_between_structures() {
    let mut reader = reader(
        r#"[{"count":1,"Key":"a"},{"count":2,"Key":"b"},{"Key":"c","count":3},{"Other":0,"count":4},
            {"count":5,"count":6,"Key":"d"},{},{"Key":"e"},{"count" : 7 , "Key" : "f"}]"#,
    );
    let mut read = Vec::new();
    let list = reader.read_list(&prelude::DOCUMENT, &mut |de| {
        de.read_struct(&RECORD, &mut |member, de| {
            read.push(match member.member_index() {
                Some(0) => de.read_string(member)?,
                Some(_) => de.read_long(member)?.to_string(),
                None => return Ok(()),
            });
            Ok(())
        })
    });
    list.unwrap();
    assert_eq!(read.concat(), "1a2bc3456de7f");
}

#[test]
fn a_member_that_the_reader_takes_is_not_skipped() {
    let mut taken = None;
    let mut reader = reader(r#"{"Other": [1, {"a": 2}], "Key": "a"}"#);
    let read = reader.read_struct(&RECORD, &mut |member, de| {
        match member.member_index() {
            None => taken = Some(de.read_document(member)?),
            Some(_) => assert_eq!(de.read_string(member)?, "a"),
        }
        Ok(())
    });
    read.unwrap();
    assert!(matches!(taken, Some(Document::Array(items)) if items.len() == 2));
}

#[test]
fn nulls_of_lists_are_seen() {
    let mut reader = reader("[ null , nullx]");
    let mut seen = Vec::new();
    let read = reader.read_list(&prelude::DOCUMENT, &mut |de| {
        seen.push(de.is_null());
        de.read_null()
    });
    assert!(read.is_err());
    assert_eq!(seen, [true, false]);
}

#[test]
fn nesting_is_limited() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(document(&nested(128)).is_ok());
    let error = document(&nested(129)).unwrap_err();
    assert!(
        error.contains("the value at byte 128 is nested in more than 128 arrays and objects"),
        "{error}"
    );
    let skipped = |depth| {
        members(
            &format!(r#"{{"Other": {}}}"#, nested(depth)),
            MemberNames::Model,
        )
    };
    assert!(skipped(127).is_ok());
    assert!(skipped(128).is_err());
    assert!(skipped(1_000_000).is_err());
    fn structures(reader: &mut dyn ShapeDeserializer) -> Result<(), SerdeError> {
        reader.read_struct(&RECORD, &mut |_, de| structures(de))
    }
    let deep = r#"{"Key":"#.repeat(1_000_000);
    assert!(structures(&mut reader(&deep)).is_err());
    fn lists(reader: &mut dyn ShapeDeserializer) -> Result<(), SerdeError> {
        reader.read_list(&prelude::DOCUMENT, &mut |de| lists(de))
    }
    assert!(lists(&mut reader(&"[".repeat(1_000_000))).is_err());
    fn maps(reader: &mut dyn ShapeDeserializer) -> Result<(), SerdeError> {
        reader.read_map(&prelude::DOCUMENT, &mut |_, de| maps(de))
    }
    assert!(maps(&mut reader(&deep)).is_err());
}

#[test]
fn what_is_not_json_is_an_error_with_its_position() {
    for (text, expected) in [
        (
            "{} x",
            "expected the end of the body at byte 3, not something else",
        ),
        (
            "{}{}",
            "expected the end of the body at byte 2, not an object",
        ),
        ("[", "expected an object at byte 0, not an array"),
        (
            "{",
            "expected an element or the end of the object at byte 1, not the end of the body",
        ),
        ("{,}", "expected a key at byte 1, not something else"),
        (r#"{"Key"}"#, "expected `:` at byte 6, not something else"),
        (
            r#"{"Key":"a",}"#,
            "expected an element of the object at byte 11, not something else",
        ),
        (
            r#"{"Key":"a" "count":1}"#,
            "expected `,` or the end of the object at byte 11, not a string",
        ),
        (
            r#"{"Key":"a""#,
            "expected `,` or the end of the object at byte 10, not the end of the body",
        ),
        (r#"{"Key":1}"#, "expected a string at byte 7, not a number"),
        (
            r#"{"count":"1"}"#,
            "expected a number at byte 9, not a string",
        ),
        (
            r#"{"Other":tru}"#,
            "expected `true` at byte 9, not a boolean",
        ),
        (
            r#"{"Other":[1,]}"#,
            "expected an element of the array at byte 12, not something else",
        ),
        (
            r#"{"Other":{"a" 1}}"#,
            "expected `:` at byte 14, not a number",
        ),
        (
            r#"{"Other":{1:1}}"#,
            "expected a key at byte 10, not a number",
        ),
        (
            r#"{"Other":1.}"#,
            "expected a digit of a number at byte 11, not something else",
        ),
        (
            "{\"Other\":\"\u{1}\"}",
            "expected an escape in place of a control character at byte 10",
        ),
        (r#"{"Other":"\q"}"#, "expected an escape at byte 10"),
        (
            r#"{"Other":}"#,
            "expected a value at byte 9, not something else",
        ),
    ] {
        let error = members(text, MemberNames::JsonName).unwrap_err();
        assert!(error.contains(expected), "{text}: {error}");
    }
    let mut reader = JsonReader::new(b"{\"Key\":\"\xff\"}", MemberNames::Model);
    let error = reader.read_struct(&RECORD, &mut |_, _| Ok(())).unwrap_err();
    assert!(
        error
            .to_string()
            .contains("the bytes at byte 8 are not UTF-8"),
        "{error}"
    );
}
