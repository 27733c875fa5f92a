//! A deserializer of the schema traits that reads a buffered value.

use std::fmt::Display;
use std::str::FromStr;

use aws_smithy_schema::Schema;
use aws_smithy_schema::serde::{SerdeError, ShapeDeserializer};
use aws_smithy_types::date_time::Format;
use aws_smithy_types::{BigDecimal, BigInteger, Blob, DateTime, Document, Number, base64};
use serde_core::de::{Deserialize, Deserializer, Error};

use super::buffer::Value;
use crate::shape::value::{De, ReadStruct, ReadValue};

/// Deserializes a structure or union.
///
/// # Errors
/// Returns an error if the format is not valid, or if the value of a member has another type than in
/// the model; the error contains the path to the member.
pub fn deserialize<'de, T: ReadStruct, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let mut reader = Reader(Value::deserialize(deserializer)?);
    <T as ReadValue>::read(T::SCHEMA, &mut reader).map_err(D::Error::custom)
}

/// Deserializes an enum from any string.
///
/// # Errors
/// Returns an error if the value is not a string.
pub fn deserialize_enum<'de, T: for<'a> From<&'a str>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    match Value::deserialize(deserializer)? {
        Value::Text(text) => Ok(T::from(&text)),
        other => Err(D::Error::custom(mismatch("a string", &other))),
    }
}

/// A deserializer for one buffered value.
struct Reader(Value);

impl Reader {
    /// Takes the value, which is read only once.
    fn take(&mut self) -> Value {
        std::mem::replace(&mut self.0, Value::Null)
    }

    fn integer<T: TryFrom<i128>>(&mut self) -> Result<T, SerdeError> {
        match self.take() {
            Value::Integer(value) => T::try_from(value).map_err(|_| {
                SerdeError::custom(format!(
                    "expected an integer of at most {} bits",
                    8 * size_of::<T>()
                ))
            }),
            other => Err(mismatch("an integer", &other)),
        }
    }

    fn float(&mut self) -> Result<f64, SerdeError> {
        match self.take() {
            Value::Float(value) => Ok(value),
            Value::Integer(value) => Ok(value as f64),
            Value::Text(text) => match text.as_str() {
                "NaN" => Ok(f64::NAN),
                "Infinity" => Ok(f64::INFINITY),
                "-Infinity" => Ok(f64::NEG_INFINITY),
                _ => Err(mismatch("a number", &Value::Text(text))),
            },
            other => Err(mismatch("a number", &other)),
        }
    }

    fn text(&mut self, expected: &str) -> Result<String, SerdeError> {
        match self.take() {
            Value::Text(text) => Ok(text),
            other => Err(mismatch(expected, &other)),
        }
    }
}

/// Returns an error with the expected and the actual type, but not the value.
fn mismatch(expected: &str, found: &Value) -> SerdeError {
    SerdeError::custom(format!("expected {expected}, found {}", found.kind()))
}

/// Adds a step to the path of an error.
fn below(step: impl Display, error: SerdeError) -> SerdeError {
    SerdeError::custom(format!("{step}: {error}"))
}

/// Returns the member with this wire name.
fn find<'a>(schema: &'a Schema<'_>, name: &str) -> Option<&'a Schema<'a>> {
    schema
        .members()
        .iter()
        .copied()
        .find(|member| match member.json_name() {
            Some(known) => known.value() == name,
            None => member.member_name() == Some(name),
        })
}

impl ShapeDeserializer for Reader {
    fn read_struct(
        &mut self,
        schema: &Schema<'_>,
        read: &mut dyn FnMut(&Schema<'_>, De<'_>) -> Result<(), SerdeError>,
    ) -> Result<(), SerdeError> {
        let entries = match self.take() {
            Value::Map(entries) => entries,
            other => return Err(mismatch("a map", &other)),
        };
        for (name, value) in entries {
            if let Some(member) = find(schema, &name) {
                read(member, &mut Reader(value)).map_err(|error| below(&name, error))?;
            }
        }
        Ok(())
    }

    fn read_list(
        &mut self,
        _: &Schema<'_>,
        read: &mut dyn FnMut(De<'_>) -> Result<(), SerdeError>,
    ) -> Result<(), SerdeError> {
        let items = match self.take() {
            Value::List(items) => items,
            other => return Err(mismatch("a list", &other)),
        };
        for (index, value) in items.into_iter().enumerate() {
            read(&mut Reader(value)).map_err(|error| below(format!("[{index}]"), error))?;
        }
        Ok(())
    }

    fn read_map(
        &mut self,
        _: &Schema<'_>,
        read: &mut dyn FnMut(String, De<'_>) -> Result<(), SerdeError>,
    ) -> Result<(), SerdeError> {
        let entries = match self.take() {
            Value::Map(entries) => entries,
            other => return Err(mismatch("a map", &other)),
        };
        for (key, value) in entries {
            // A key can be a secret, so the error does not contain it.
            read(key, &mut Reader(value)).map_err(|error| below("an entry", error))?;
        }
        Ok(())
    }

    fn read_boolean(&mut self, _: &Schema<'_>) -> Result<bool, SerdeError> {
        match self.take() {
            Value::Bool(value) => Ok(value),
            other => Err(mismatch("a boolean", &other)),
        }
    }

    fn read_byte(&mut self, _: &Schema<'_>) -> Result<i8, SerdeError> {
        self.integer()
    }

    fn read_short(&mut self, _: &Schema<'_>) -> Result<i16, SerdeError> {
        self.integer()
    }

    fn read_integer(&mut self, _: &Schema<'_>) -> Result<i32, SerdeError> {
        self.integer()
    }

    fn read_long(&mut self, _: &Schema<'_>) -> Result<i64, SerdeError> {
        self.integer()
    }

    fn read_float(&mut self, _: &Schema<'_>) -> Result<f32, SerdeError> {
        self.float().map(|value| value as f32)
    }

    fn read_double(&mut self, _: &Schema<'_>) -> Result<f64, SerdeError> {
        self.float()
    }

    fn read_big_integer(&mut self, _: &Schema<'_>) -> Result<BigInteger, SerdeError> {
        let digits = match self.take() {
            Value::Integer(value) => value.to_string(),
            Value::Text(text) => text,
            other => return Err(mismatch("an integer", &other)),
        };
        BigInteger::from_str(&digits).map_err(|_| SerdeError::custom("expected an integer"))
    }

    fn read_big_decimal(&mut self, _: &Schema<'_>) -> Result<BigDecimal, SerdeError> {
        let digits = match self.take() {
            Value::Integer(value) => value.to_string(),
            Value::Float(value) => value.to_string(),
            Value::Text(text) => text,
            other => return Err(mismatch("a number", &other)),
        };
        BigDecimal::from_str(&digits).map_err(|_| SerdeError::custom("expected a number"))
    }

    fn read_string(&mut self, _: &Schema<'_>) -> Result<String, SerdeError> {
        self.text("a string")
    }

    fn read_blob(&mut self, _: &Schema<'_>) -> Result<Blob, SerdeError> {
        match self.take() {
            Value::Bytes(bytes) => Ok(Blob::new(bytes)),
            Value::Text(text) => base64::decode(&text)
                .map(Blob::new)
                .map_err(|_| SerdeError::custom("expected base64")),
            other => Err(mismatch("bytes, or base64 in a string", &other)),
        }
    }

    /// Accepts also a string with a timestamp as in RFC 3339, the format of some services.
    fn read_timestamp(&mut self, _: &Schema<'_>) -> Result<DateTime, SerdeError> {
        const EXPECTED: &str = "seconds since 1970";
        match self.take() {
            Value::Integer(seconds) => i64::try_from(seconds)
                .map(DateTime::from_secs)
                .map_err(|_| SerdeError::custom(format!("expected {EXPECTED}"))),
            Value::Float(seconds) => {
                timestamp(seconds).ok_or_else(|| SerdeError::custom(format!("expected {EXPECTED}")))
            }
            Value::Text(text) => DateTime::from_str(&text, Format::DateTimeWithOffset)
                .map_err(|_| mismatch(EXPECTED, &Value::Text(text))),
            other => Err(mismatch(EXPECTED, &other)),
        }
    }

    fn read_document(&mut self, _: &Schema<'_>) -> Result<Document, SerdeError> {
        document(self.take())
    }

    fn is_null(&self) -> bool {
        self.0 == Value::Null
    }

    /// Does nothing: the value is separate, so there is no input to skip.
    fn skip_value(&mut self) -> Result<(), SerdeError> {
        Ok(())
    }

    fn container_size(&self) -> Option<usize> {
        match &self.0 {
            Value::List(items) => Some(items.len()),
            Value::Map(entries) => Some(entries.len()),
            _ => None,
        }
    }
}

/// Converts seconds to a timestamp, rounded to the microsecond, or to the millisecond after 2106,
/// because of the precision of `f64`.
fn timestamp(seconds: f64) -> Option<DateTime> {
    // Bounds that `i64` can represent.
    if !(-9.2e18..9.2e18).contains(&seconds) {
        return None;
    }
    let parts: u32 = if seconds.abs() < 4_294_967_296.0 {
        1_000_000
    } else {
        1_000
    };
    let whole = seconds.floor();
    let fraction = ((seconds - whole) * f64::from(parts)).round() as u32;
    Some(DateTime::from_secs_and_nanos(
        whole as i64 + i64::from(fraction / parts),
        fraction % parts * (1_000_000_000 / parts),
    ))
}

fn document(value: Value) -> Result<Document, SerdeError> {
    Ok(match value {
        Value::Null => Document::Null,
        Value::Bool(value) => Document::Bool(value),
        Value::Integer(value) => Document::Number(match (u64::try_from(value), value as i64) {
            (Ok(value), _) => Number::PosInt(value),
            (Err(_), small) if i128::from(small) == value => Number::NegInt(small),
            _ => Number::Float(value as f64),
        }),
        Value::Float(value) => Document::Number(Number::Float(value)),
        Value::Text(text) => Document::String(text),
        Value::Bytes(bytes) => Document::String(base64::encode(bytes)),
        Value::List(items) => {
            Document::Array(items.into_iter().map(document).collect::<Result<_, _>>()?)
        }
        Value::Map(entries) => {
            let entries = entries.into_iter();
            let entries = entries.map(|(key, value)| Ok((key, document(value)?)));
            Document::Object(entries.collect::<Result<_, SerdeError>>()?)
        }
    })
}
