//! Comparison with serde_json and aws-smithy-json.

use super::*;
use sdk_test_support::json::{is_expected, is_same};
use serde_json::Value;

/// Returns a JSON value whose texts and numbers are difficult.
fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        "[a\"\\\\\u{0}-\u{1f}\u{20ac}\u{1f600}]{0,40}".prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 40, 6, |inner| {
        let key = "[a-c\"\\\\\n\u{e9}]{0,3}";
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            proptest::collection::hash_map(key, inner, 0..6)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

/// Returns the JSON text of a value, escaped and indented at will, and often damaged.
fn text(value: impl Strategy<Value = Value>) -> impl Strategy<Value = Vec<u8>> {
    let damage =
        proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..4_u8), 0..3);
    (value, any::<[bool; 2]>(), damage).prop_map(|(value, [indented, escaped], damage)| {
        let mut text = match indented {
            true => serde_json::to_string_pretty(&value).unwrap(),
            false => value.to_string(),
        };
        if escaped {
            text = escape(&text);
        }
        let mut bytes = text.into_bytes();
        for (index, byte, kind) in damage {
            let index = index
                .index(bytes.len() + 1)
                .min(bytes.len().saturating_sub(1));
            let structural = b"\"\\,:{}[]0u-.eE \n"[usize::from(byte) % 16];
            match kind {
                0 if !bytes.is_empty() => drop(bytes.remove(index)),
                1 => bytes.insert(index, structural),
                2 if !bytes.is_empty() => bytes[index] = structural,
                _ => bytes.insert(index, byte),
            }
        }
        bytes
    })
}

/// Returns a JSON text with escapes in place of all characters beyond ASCII.
fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for character in text.chars() {
        match character.is_ascii() {
            true => escaped.push(character),
            false => {
                for unit in character.encode_utf16(&mut [0; 2]) {
                    escaped += &format!("\\u{unit:04X}");
                }
            }
        }
    }
    escaped
}

fn ours(bytes: &[u8]) -> Result<Document, SerdeError> {
    let mut reader = JsonReader::new(bytes, MemberNames::Model);
    let document = reader.read_document(&prelude::DOCUMENT)?;
    reader.end()?;
    Ok(document)
}

const EVENT: aws_smithy_schema::ShapeId<'static> = shape_id!("test", "Event");

const fn member(shape_type: ShapeType, name: &'static str, index: usize) -> Schema<'static> {
    Schema::new_member(EVENT, shape_type, name, index)
}

static A: Schema<'static> = member(ShapeType::String, "a", 0);
static B: Schema<'static> = member(ShapeType::Long, "b", 1);
static C: Schema<'static> = member(ShapeType::Timestamp, "c", 2);
static D: Schema<'static> = member(ShapeType::Double, "d", 3);
static E: Schema<'static> = member(ShapeType::Structure, "e", 4);
static F: Schema<'static> = member(ShapeType::List, "f", 5);
static EVENTS: Schema<'static> =
    Schema::new_struct(EVENT, ShapeType::Structure, &[&A, &B, &C, &D, &E, &F]);

/// Returns the seconds of a timestamp, as exactly as a reader of `f64` like theirs can know them.
fn seconds(timestamp: DateTime) -> String {
    let seconds = timestamp.as_secs_f64();
    match seconds.abs() < 2_f64.powi(53) {
        true => format!("{seconds:.6}"),
        false => format!("{seconds:.6e}"),
    }
}

/// Reads an event into a description of its members.
fn event(de: &mut dyn ShapeDeserializer, into: &mut Vec<String>) -> Result<(), SerdeError> {
    de.read_struct(&EVENTS, &mut |member, de| {
        let value = match member.member_index() {
            Some(0) => de.read_string(member)?,
            Some(1) => de.read_long(member)?.to_string(),
            Some(2) => seconds(de.read_timestamp(member)?),
            Some(3) => de.read_double(member)?.to_string(),
            Some(4) => return event(de, into),
            Some(_) => {
                return de.read_list(member, &mut |de| match de.is_null() {
                    true => de.read_null(),
                    false => event(de, into),
                });
            }
            None => return de.skip_value(),
        };
        into.push(value);
        Ok(())
    })
}

/// Returns an event as JSON, with values of the right type in most places.
fn event_value() -> impl Strategy<Value = Value> {
    let value = prop_oneof![8 => Just(None), 1 => value().prop_map(Some)];
    let members = (
        value,
        any::<String>(),
        any::<i64>(),
        -9e15..9e15_f64,
        any::<f64>(),
        any::<[bool; 6]>(),
    );
    let leaf = members.prop_map(|(other, a, b, c, d, present)| {
        let values = [
            a.into(),
            b.into(),
            c.into(),
            d.into(),
            other.unwrap_or_default(),
        ];
        let named = ["a", "b", "c", "d", "e"].into_iter().zip(values);
        let present = named.zip(present).filter(|(_, present)| *present);
        let members =
            present.map(|((name, value), _): ((&str, Value), _)| (name.to_owned(), value));
        Value::Object(members.collect())
    });
    leaf.prop_recursive(3, 20, 4, |inner| {
        let items = proptest::collection::vec(inner.clone(), 0..4);
        (inner, items).prop_map(|(mut event, items)| {
            event["f"] = items.into();
            event
        })
    })
}

proptest! {
    #[test]
    fn serde_json_accepts_the_same_texts_and_reads_the_same_values(bytes in text(value())) {
        match (ours(&bytes), serde_json::from_slice::<Value>(&bytes)) {
            (Ok(ours), Ok(theirs)) => prop_assert!(is_same(&ours, &theirs), "{ours:?}, but {theirs:?}"),
            (Err(_), Err(_)) => {}
            (Ok(_), Err(error)) if is_expected(&error) => {}
            (ours, theirs) => prop_assert!(false, "{ours:?}, but {theirs:?}"),
        }
    }

    #[test]
    fn aws_smithy_json_reads_the_same_members(bytes in text(event_value())) {
        let settings = JsonCodecSettings::builder()
            .enforce_strictness(true)
            .allow_integral_float_numbers(true)
            .validate_skipped_values(true)
            .validate_skipped_string_encoding(true);
        let codec = JsonCodec::new(settings.build());
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        let read = event(&mut JsonReader::new(&bytes, MemberNames::Model), &mut ours);
        match (read, event(&mut codec.create_deserializer(&bytes), &mut theirs)) {
            (Ok(()), Ok(())) => prop_assert_eq!(ours, theirs),
            (Err(_), Err(_)) => {}
            // They have an error for an unpaired surrogate.
            (Ok(()), Err(error))
                if ["Unicode escape", "surrogate", "unexpected end of string"]
                    .iter()
                    .any(|expected| error.to_string().contains(expected)) => {}
            (ours, theirs) => prop_assert!(false, "{ours:?}, but {theirs:?}"),
        }
    }
}
