//! Writing, compared with aws-smithy-json and read back by serde_json and by the reader.

use super::*;
use crate::json::JsonWriter;
use crate::shape::schema::{Member, TimestampFormat};
use crate::shape::value::WriteValue;
use aws_smithy_schema::shape_id;
use aws_smithy_types::{BigDecimal, BigInteger};
use sdk_test_support::json::is_same;
use std::str::FromStr as _;

fn ours<T: WriteValue>(value: &T, schema: &Schema<'_>) -> Result<String, SerdeError> {
    let mut writer = JsonWriter::new(MemberNames::Model);
    value.write(schema, &mut writer)?;
    Ok(writer.finish())
}

fn theirs<T: WriteValue>(value: &T, schema: &Schema<'_>) -> String {
    let mut writer = JsonCodec::new(JsonCodecSettings::default()).create_serializer();
    value.write(schema, &mut writer).unwrap();
    String::from_utf8(writer.finish()).unwrap()
}

fn document() -> impl Strategy<Value = Document> {
    let leaf = prop_oneof![
        Just(Document::Null),
        any::<bool>().prop_map(Document::Bool),
        any::<u64>().prop_map(|it| Document::Number(Number::PosInt(it))),
        (i64::MIN..0).prop_map(|it| Document::Number(Number::NegInt(it))),
        any::<f64>()
            .prop_filter("JSON has no number for it", |it| it.is_finite())
            .prop_map(|it| Document::Number(Number::Float(it))),
        "[a\"\\\\\u{0}-\u{1f}\u{7f}\u{20ac}\u{1f600}]{0,70}".prop_map(Document::String),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Document::Array),
            proptest::collection::hash_map("[a\"\n]{0,3}", inner, 0..6).prop_map(Document::Object),
        ]
    })
}

proptest! {
    #[test]
    fn strings_are_those_of_aws_smithy_json(text in any::<String>(), special in "[ -~\u{0}-\u{1f}]{0,80}") {
        for text in [text, special] {
            let written = ours(&text, &prelude::STRING).unwrap();
            prop_assert_eq!(&written, &theirs(&text, &prelude::STRING));
            prop_assert_eq!(serde_json::from_str::<String>(&written).unwrap(), text);
        }
    }

    #[test]
    fn documents_are_read_back(document in document()) {
        let written = ours(&document, &prelude::DOCUMENT).unwrap();
        let theirs = serde_json::from_str(&written).unwrap();
        prop_assert!(is_same(&document, &theirs), "{document:?}, but {theirs}");
    }

    #[test]
    fn timestamps_are_read_back_to_the_millisecond(millis in -62_135_596_800_000..253_402_300_799_999_i64) {
        for format in [None, Some(TimestampFormat::DateTime), Some(TimestampFormat::EpochSeconds)] {
            let schema = Member::timestamp(shape_id!("test", "Event", "at"), "at", 0);
            let schema = match format {
                Some(format) => schema.format(format),
                None => schema,
            };
            let schema = schema.schema();
            let date = DateTime::from_millis(millis);
            let written = ours(&date, &schema).unwrap();
            let read = JsonReader::new(written.as_bytes(), MemberNames::Model).read_timestamp(&schema);
            prop_assert_eq!(read.unwrap().to_millis().unwrap(), millis, "{}", written);
        }
    }
}

#[test]
fn numbers_of_any_length_are_checked() {
    let digits = "-12345678901234567890123456789.5e-7";
    let decimal = BigDecimal::from_str(digits).unwrap();
    assert_eq!(ours(&decimal, &prelude::BIG_DECIMAL).unwrap(), digits);
    let member = Member::string(shape_id!("test", "Event", "Size"), "size", 0).schema();
    // They are numbers of Smithy, and not of JSON.
    for invalid in ["+5", ".5", "-.5", "5.", "05"] {
        let decimal = BigDecimal::from_str(invalid).unwrap();
        assert_eq!(
            ours(&decimal, &member).unwrap_err().to_string(),
            "the value of `Size` is not a number of JSON; use digits, with a fraction and an exponent if necessary",
            "{invalid:?}"
        );
    }
    let integer = BigInteger::from_str("007").unwrap();
    assert!(ours(&integer, &member).is_err());
}

#[test]
fn numbers_that_are_not_finite_are_strings() {
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let written = ours(&value, &prelude::DOUBLE).unwrap();
        assert_eq!(written, theirs(&value, &prelude::DOUBLE));
        assert!(written.starts_with('"'), "{written}");
        let document = Document::Number(Number::Float(value));
        assert_eq!(ours(&document, &prelude::DOCUMENT).unwrap(), written);
    }
}

#[test]
fn a_timestamp_without_a_text_is_an_error_that_names_the_member() {
    let member = Member::timestamp(shape_id!("test", "Event", "At"), "at", 0)
        .format(TimestampFormat::DateTime);
    let error = ours(&DateTime::from_secs(i64::MAX), &member.schema()).unwrap_err();
    let error = error.to_string();
    assert!(
        error.starts_with("the timestamp of `At` cannot be sent: "),
        "{error}"
    );
}
