use super::*;
use crate::json::{JsonReader, JsonWriter, MemberNames};
use crate::shape::schema::TimestampFormat;
use aws_smithy_json::codec::{JsonCodec, JsonCodecSettings};
use aws_smithy_schema::codec::Codec;
use std::fmt::Debug;
use std::str::FromStr;

static STRINGS: Schema = Schema::new_list(
    aws_smithy_schema::shape_id!("test", "Strings"),
    &prelude::STRING,
);
static STRING_LISTS: Schema =
    Schema::new_list(aws_smithy_schema::shape_id!("test", "Lists"), &STRINGS);
static STRING_MAP: Schema = Schema::new_map(
    aws_smithy_schema::shape_id!("test", "Map"),
    &prelude::STRING,
    &prelude::STRING,
);
static LIST_MAP: Schema = Schema::new_map(
    aws_smithy_schema::shape_id!("test", "ListMap"),
    &prelude::STRING,
    &STRINGS,
);

fn codec() -> JsonCodec {
    JsonCodec::new(JsonCodecSettings::default())
}

/// Returns the JSON of a value, which is the same as that of aws-smithy-json.
fn written<T: WriteValue>(value: &T, schema: &Schema<'_>) -> String {
    let mut writer = JsonWriter::new(MemberNames::Model);
    value.write(schema, &mut writer).unwrap();
    let written = writer.finish();
    let mut peer = codec().create_serializer();
    value.write(schema, &mut peer).unwrap();
    assert_eq!(written.as_bytes(), peer.finish());
    written
}

fn read<T: ReadValue>(text: &str, schema: &Schema<'_>) -> Result<T, SerdeError> {
    T::read(
        schema,
        &mut JsonReader::new(text.as_bytes(), MemberNames::Model),
    )
}

/// The value is written as `text`, and read back from it.
fn round_trip<T: WriteValue + ReadValue + PartialEq + Debug>(
    value: T,
    schema: &Schema<'_>,
    text: &str,
) {
    assert_eq!(written(&value, schema), text);
    assert_eq!(read::<T>(text, schema).unwrap(), value);
}

#[test]
fn scalars() {
    round_trip(true, &prelude::BOOLEAN, "true");
    round_trip(-8_i8, &prelude::BYTE, "-8");
    round_trip(-16_i16, &prelude::SHORT, "-16");
    round_trip(i32::MIN, &prelude::INTEGER, "-2147483648");
    round_trip(i64::MAX, &prelude::LONG, "9223372036854775807");
    round_trip(0.5_f32, &prelude::FLOAT, "0.5");
    round_trip(-1e300_f64, &prelude::DOUBLE, "-1e300");
    round_trip("a\"\n😀".to_owned(), &prelude::STRING, r#""a\"\n😀""#);
    round_trip(Blob::new("hi"), &prelude::BLOB, r#""aGk=""#);
    round_trip(DateTime::from_millis(1500), &prelude::TIMESTAMP, "1.5");
    let digits = "123456789012345678901234567890";
    round_trip(
        BigInteger::from_str(digits).unwrap(),
        &prelude::BIG_INTEGER,
        digits,
    );
    let decimal = "1.000000000000000000000001";
    round_trip(
        BigDecimal::from_str(decimal).unwrap(),
        &prelude::BIG_DECIMAL,
        decimal,
    );
}

#[test]
fn timestamps_have_the_digits_that_the_service_wrote() {
    let time = |text| read::<DateTime>(text, &prelude::TIMESTAMP).unwrap();
    assert_eq!(
        time("1.412974081336E9"),
        DateTime::from_millis(1_412_974_081_336)
    );
    assert_eq!(time("15700816.733"), DateTime::from_millis(15_700_816_733));
    assert_eq!(
        time("-15700816.733"),
        DateTime::from_millis(-15_700_816_733)
    );
    assert_eq!(
        time("1412974081.336417"),
        DateTime::from_nanos(1_412_974_081_336_417_000).unwrap()
    );
    assert_eq!(
        time("4294967296.001"),
        DateTime::from_millis(4_294_967_296_001)
    );
    // A text has all its digits.
    static TEXT: Schema = Schema::new(
        aws_smithy_schema::shape_id!("test", "Time"),
        aws_smithy_schema::ShapeType::Timestamp,
    )
    .with_timestamp_format(TimestampFormat::DateTime);
    let exact = read::<DateTime>("\"2014-10-10T20:48:01.123456789Z\"", &TEXT).unwrap();
    assert_eq!(exact.subsec_nanos(), 123_456_789);
}

#[test]
fn values_of_another_type_are_errors() {
    assert!(read::<i8>("128", &prelude::BYTE).is_err());
    assert!(read::<String>("1", &prelude::STRING).is_err());
    assert!(read::<Vec<String>>("{}", &STRINGS).is_err());
    assert!(read::<HashMap<String, String>>("[]", &STRING_MAP).is_err());
}

fn strings(items: &[&str]) -> Vec<String> {
    items.iter().map(ToString::to_string).collect()
}

#[test]
fn lists_and_maps() {
    round_trip(Vec::<String>::new(), &STRINGS, "[]");
    round_trip(strings(&["a", ""]), &STRINGS, r#"["a",""]"#);
    round_trip(
        vec![strings(&["a"]), strings(&[])],
        &STRING_LISTS,
        r#"[["a"],[]]"#,
    );
    let map = HashMap::from([("k".to_owned(), "v".to_owned())]);
    round_trip(map, &STRING_MAP, r#"{"k":"v"}"#);
    let map = HashMap::from([("k".to_owned(), strings(&["v", "w"]))]);
    round_trip(map, &LIST_MAP, r#"{"k":["v","w"]}"#);
}

#[test]
fn nulls_are_omitted_from_dense_collections() {
    let list: Vec<String> = read(r#"[null, "a" , null]"#, &STRINGS).unwrap();
    assert_eq!(list, ["a"]);
    let map: HashMap<String, String> = read(r#"{"a": null, "b": "c"}"#, &STRING_MAP).unwrap();
    assert_eq!(map, HashMap::from([("b".to_owned(), "c".to_owned())]));
    let lists: Vec<Vec<String>> = read(r#"[null,["a",null]]"#, &STRING_LISTS).unwrap();
    assert_eq!(lists, [["a"]]);
}

#[test]
fn nulls_are_elements_of_sparse_collections() {
    let list = vec![Some("a".to_owned()), None];
    round_trip(list, &STRINGS, r#"["a",null]"#);
    let map = HashMap::from([("k".to_owned(), None::<String>)]);
    round_trip(map, &STRING_MAP, r#"{"k":null}"#);
}

static DATA: Schema = Schema::new_list(
    aws_smithy_schema::shape_id!("test", "Data"),
    &prelude::DOCUMENT,
);

#[test]
fn null_is_a_document() {
    let list: Vec<Document> = read("[null,true]", &DATA).unwrap();
    assert_eq!(list, [Document::Null, Document::Bool(true)]);
}

macro_rules! shape_id {
    ($($part:literal),+) => {
        crate::generated::shape_id!("test", $($part),+)
    };
}

#[derive(Default, PartialEq)]
struct Point {
    x: Option<i32>,
    y: i32,
    label: Option<String>,
}

crate::shape! {
    Point: sent_and_received("Point") {
        x: integer("X");
        y: integer("Y"), default;
        label: string("Label");
    }
}

#[test]
fn structures_omit_unset_members() {
    round_trip(Point::default(), Point::SCHEMA, "{}");
    let point = Point {
        x: Some(0),
        y: 1,
        label: Some("p".to_owned()),
    };
    round_trip(
        Box::new(point),
        Point::SCHEMA,
        r#"{"X":0,"Y":1,"Label":"p"}"#,
    );
}

#[test]
fn members_without_schema_are_skipped() {
    let text = r#"{"New":{"X":[1,{"Y":null}],"s":"}"},"Y":2,"Null":null,"X":null,"Label":"p"}"#;
    let expected = Point {
        x: None,
        y: 2,
        label: Some("p".to_owned()),
    };
    assert_eq!(read::<Point>(text, Point::SCHEMA).unwrap(), expected);
    assert!(read::<Point>(r#"{"New":{"X":[1,"#, Point::SCHEMA).is_err());
}

#[test]
fn nesting_too_deep_is_an_error() {
    let deep = format!("[{}", "[".repeat(1_000_000));
    assert!(read::<Vec<Document>>(&deep, &DATA).is_err());
}

#[test]
fn the_memory_of_a_list_is_reserved_once_and_bounded() {
    let list = |text: &str| read::<Vec<String>>(text, &STRINGS).unwrap();
    let even = list(&format!("[{}]", [r#""abc""#; 1_000].join(",")));
    assert_eq!(even.len(), 1_000);
    // The estimate counts commas and the end as part of elements.
    assert!(
        (1_000..=1_004).contains(&even.capacity()),
        "{}",
        even.capacity()
    );
    // The elements after the first are longer, so that the estimate is too high.
    let uneven = list(&format!(r#"["","{}"]"#, "a".repeat(1 << 20)));
    assert_eq!(uneven.len(), 2);
    assert!(
        uneven.capacity() * size_of::<String>() <= 300 * 1_024,
        "{}",
        uneven.capacity()
    );
}
