//! Types and formats that no generated crate uses yet: small and big numbers, collections without a known
//! length, and the values that only some formats have.

use std::fmt::Display;
use std::str::FromStr;

use aws_smithy_schema::serde::{SerdeError, ShapeSerializer};
use aws_smithy_schema::{Schema, ShapeId, ShapeType};
use aws_smithy_types::{BigDecimal, BigInteger};
use serde_core::de::value::{Error, I128Deserializer, U128Deserializer};
use serde_core::de::{Deserializer, IntoDeserializer, Visitor};
use serde_core::{Serializer, forward_to_deserialize_any};

use super::super::{deserialize, serialize};
use super::*;
use crate::shape::schema::Shape;
use crate::shape::value::{De, ReadStruct, SerdeResult, read_into, write_some};

const ID: ShapeId<'static> = aws_smithy_schema::shape_id!("test", "Numbers");

const fn member(shape_type: ShapeType, name: &'static str, index: usize) -> Schema<'static> {
    Schema::new_member(ID, shape_type, name, index)
}

static BYTE: Schema<'static> = member(ShapeType::Byte, "Byte", 0);
static SHORT: Schema<'static> = member(ShapeType::Short, "Short", 1);
static INTEGER: Schema<'static> = member(ShapeType::BigInteger, "Integer", 2);
static DECIMAL: Schema<'static> = member(ShapeType::BigDecimal, "Decimal", 3);
static SKIPPED: Schema<'static> = member(ShapeType::List, "Skipped", 4);

static SHAPE: Schema<'static> = Schema::new_struct(
    ID,
    ShapeType::Structure,
    &[&BYTE, &SHORT, &INTEGER, &DECIMAL, &SKIPPED],
);

#[derive(Clone, Debug, Default, PartialEq)]
struct Numbers {
    byte: Option<i8>,
    short: Option<i16>,
    integer: Option<BigInteger>,
    decimal: Option<BigDecimal>,
    /// The number of parts of the value that is skipped.
    skipped: Option<usize>,
}

impl Shape for Numbers {
    const SCHEMA: &'static Schema<'static> = &SHAPE;
}

impl ReadStruct for Numbers {
    fn blank() -> Self {
        Self::default()
    }

    fn read_member(&mut self, index: usize, member: &Schema<'_>, de: De<'_>) -> SerdeResult {
        match index {
            0 => read_into(&mut self.byte, member, de),
            1 => read_into(&mut self.short, member, de),
            2 => read_into(&mut self.integer, member, de),
            3 => read_into(&mut self.decimal, member, de),
            _ => {
                self.skipped = de.container_size();
                de.skip_value()
            }
        }
    }
}

impl SerializableStruct for Numbers {
    fn schema(&self) -> &Schema<'_> {
        Self::SCHEMA
    }

    fn serialize_members(&self, ser: &mut dyn ShapeSerializer) -> Result<(), SerdeError> {
        write_some(&self.byte, &BYTE, ser)?;
        write_some(&self.short, &SHORT, ser)?;
        write_some(&self.integer, &INTEGER, ser)?;
        write_some(&self.decimal, &DECIMAL, ser)
    }
}

impl Serialize for Numbers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for Numbers {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(deserializer)
    }
}

#[test]
fn small_and_big_numbers_come_back_from_every_format() {
    let digits = "123456789012345678901234567890";
    let value = Numbers {
        byte: Some(i8::MIN),
        short: Some(i16::MAX),
        integer: Some(BigInteger::from_str(digits).unwrap()),
        decimal: Some(BigDecimal::from_str("0.1234567890123456789").unwrap()),
        skipped: None,
    };
    round_trip(&value);
    // JSON numbers lose digits, so big numbers are strings, but numbers are accepted.
    let expected = json!({
        "Byte": -128, "Short": 32767, "Integer": digits, "Decimal": "0.1234567890123456789",
    });
    assert_eq!(serde_json::to_value(&value).unwrap(), expected);
    let read = |json| serde_json::from_value::<Numbers>(json).map_err(|error| error.to_string());
    let numbers = read(json!({ "Integer": -7, "Decimal": 2.5 })).unwrap();
    assert_eq!(numbers.integer.unwrap().as_ref(), "-7");
    assert_eq!(numbers.decimal.unwrap().as_ref(), "2.5");
    let whole = read(json!({ "Decimal": 3 })).unwrap();
    assert_eq!(whole.decimal.unwrap().as_ref(), "3");
    for (wrong, expected) in [
        (
            json!({ "Byte": 128 }),
            "Byte: expected an integer of at most 8 bits",
        ),
        (
            json!({ "Short": -32_769 }),
            "Short: expected an integer of at most 16 bits",
        ),
        (
            json!({ "Integer": "seven" }),
            "Integer: expected an integer",
        ),
        (
            json!({ "Integer": 1.5 }),
            "Integer: expected an integer, found a number with a fraction",
        ),
        (json!({ "Decimal": "seven" }), "Decimal: expected a number"),
        (
            json!({ "Decimal": {} }),
            "Decimal: expected a number, found a map",
        ),
        (
            json!({ "Byte": true }),
            "Byte: expected an integer, found a boolean",
        ),
    ] {
        assert_eq!(read(wrong).unwrap_err(), expected);
    }
}

#[test]
fn the_size_of_a_collection_is_known_before_it_is_read() {
    let size = |json| {
        let value = json!({ "Skipped": json, "Byte": 1 });
        let read = serde_json::from_value::<Numbers>(value).unwrap();
        assert_eq!(read.byte, Some(1));
        read.skipped
    };
    assert_eq!(size(json!([1, 2, 3])), Some(3));
    assert_eq!(size(json!([])), Some(0));
    assert_eq!(size(json!({ "a": 1, "b": 2 })), Some(2));
    assert_eq!(size(json!("text")), None);
}

/// A structure whose collections do not tell their length.
struct Lazy;

static LIST: Schema<'static> = member(ShapeType::List, "List", 0);
static MAP: Schema<'static> = member(ShapeType::Map, "Map", 1);
static TEXT: Schema<'static> = member(ShapeType::String, "member", 0);

impl SerializableStruct for Lazy {
    fn schema(&self) -> &Schema<'_> {
        Numbers::SCHEMA
    }

    fn serialize_members(&self, ser: &mut dyn ShapeSerializer) -> Result<(), SerdeError> {
        ser.write_list(&LIST, &|ser| {
            ser.write_string(&TEXT, "a")?;
            ser.write_string(&TEXT, "b")
        })?;
        ser.write_map(&MAP, &|ser| {
            ser.write_string(&TEXT, "key")?;
            ser.write_string(&TEXT, "value")
        })
    }
}

#[test]
fn collections_without_a_known_length_are_written() {
    let expected = json!({ "List": ["a", "b"], "Map": { "key": "value" } });
    let json = serialize(&Lazy, serde_json::value::Serializer).unwrap();
    assert_eq!(json, expected);
    // Binary formats begin with the length.
    let mut bytes = Vec::new();
    serialize(&Lazy, &mut rmp_serde::Serializer::new(&mut bytes)).unwrap();
    assert_eq!(
        rmp_serde::from_slice::<serde_json::Value>(&bytes).unwrap(),
        expected
    );
}

#[test]
fn long_bytes_come_back_from_every_format() {
    // Formats that read from a stream pass long bytes on as a buffer.
    round_trip(&All {
        bytes: Some(Blob::new(vec![7; 100_000])),
        ..blank()
    });
}

/// A deserializer of one value in a wrapper that self-describing formats may have.
enum Wrapped<D> {
    Some(D),
    Newtype(D),
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Wrapped<D> {
    type Error = D::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        match self {
            Self::Some(inner) => visitor.visit_some(inner),
            Self::Newtype(inner) => visitor.visit_newtype_struct(inner),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

#[test]
fn optional_and_wrapped_values_are_read_as_themselves() {
    let value = || json!({ "Byte": 7 });
    for wrapped in [Wrapped::Some(value()), Wrapped::Newtype(value())] {
        let read: Numbers = deserialize(wrapped).unwrap();
        assert_eq!(read.byte, Some(7));
    }
}

#[test]
fn integers_of_128_bits_are_read_if_they_fit() {
    fn read<'de, D: Deserializer<'de, Error = Error>>(number: D) -> Result<Numbers, String> {
        let entries = [("Integer", number)];
        let entries = entries
            .into_iter()
            .map(|(key, number)| (key, Number128(number)));
        let map = serde_core::de::value::MapDeserializer::new(entries);
        deserialize(map).map_err(|error: Error| error.to_string())
    }
    let digits = i128::MIN.to_string();
    let smallest = read(I128Deserializer::new(i128::MIN)).unwrap();
    assert_eq!(smallest.integer.unwrap().as_ref(), digits);
    let error = read(U128Deserializer::new(u128::MAX)).unwrap_err();
    let mentions = |part: &dyn Display| error.contains(&part.to_string());
    assert!(
        mentions(&u128::MAX) && mentions(&"expected a value"),
        "{error}"
    );
}

/// A deserializer as a value of a map.
struct Number128<D>(D);

impl<'de, D: Deserializer<'de, Error = Error>> IntoDeserializer<'de, Error> for Number128<D> {
    type Deserializer = D;

    fn into_deserializer(self) -> D {
        self.0
    }
}
