//! Reader of values by their schemas.

use super::cursor::{Container, Cursor, MAX_DEPTH};
use super::member_order::MemberOrder;
use super::number::NumberError;
use aws_smithy_schema::serde::{SerdeError, ShapeDeserializer};
use aws_smithy_schema::traits::TimestampFormat;
use aws_smithy_schema::{Schema, ShapeType, prelude};
use aws_smithy_types::date_time::Format;
use aws_smithy_types::{BigDecimal, BigInteger, Blob, DateTime, Document, Number, base64};
use std::borrow::Cow;
use std::collections::HashMap;
use std::str::FromStr;

/// The names of members in JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MemberNames {
    /// The names of the model.
    Model,
    /// The names of the trait `jsonName`, or those of the model for members without it.
    JsonName,
}

impl MemberNames {
    pub(super) fn of<'s>(self, member: &'s Schema<'_>) -> Option<&'s str> {
        match (self, member.json_name()) {
            (Self::JsonName, Some(name)) => Some(name.value()),
            _ => member.member_name(),
        }
    }
}

/// The key of a member of a structure.
enum Key {
    /// A member, by its index in the schema.
    Member(usize),
    /// The type of the value, which is not a member.
    Type,
    /// A member that the schema does not define.
    Unknown,
}

/// A reader of one JSON value, by the schemas of its parts.
pub struct JsonReader<'a> {
    cursor: Cursor<'a>,
    /// The number of open containers.
    depth: usize,
    names: MemberNames,
    order: MemberOrder,
    /// The number of elements that are likely to follow in the list that is being read, at its second element.
    likely_elements: Option<usize>,
}

impl<'a> JsonReader<'a> {
    /// Creates a reader of a body.
    pub fn new(body: &'a [u8], names: MemberNames) -> Self {
        Self {
            cursor: Cursor::new(body),
            depth: 0,
            names,
            order: MemberOrder::default(),
            likely_elements: None,
        }
    }

    /// Checks that only whitespace follows the value. That is checked anyway after a structure, list or map.
    ///
    /// # Errors
    /// Something else follows.
    pub fn end(&mut self) -> Result<(), SerdeError> {
        self.cursor.end()
    }

    fn open(&mut self, container: Container) -> Result<(), SerdeError> {
        if self.depth == MAX_DEPTH {
            return Err(self.cursor.too_deep());
        }
        self.cursor.open(container)?;
        self.depth += 1;
        Ok(())
    }

    /// Leaves a container that has been closed.
    fn leave(&mut self) -> Result<(), SerdeError> {
        self.depth -= 1;
        match self.depth {
            0 => self.cursor.end(),
            _ => Ok(()),
        }
    }

    /// Reads the key of a member of a structure, and moves to its value. `previous` is the index of the member
    /// before it.
    fn key(&mut self, schema: &Schema<'_>, previous: Option<usize>) -> Result<Key, SerdeError> {
        let members = schema.members();
        if let Some(expected) = self.order.expected(schema, previous)
            && let Some(member) = members.get(expected)
            && let Some(name) = self.names.of(member)
            && self.cursor.consume_key(name)?
        {
            return Ok(Key::Member(expected));
        }
        let key = self.cursor.key()?;
        let found = members
            .iter()
            .position(|member| self.names.of(member) == Some(&*key));
        let Some(index) = found else {
            return Ok(match &*key {
                "__type" => Key::Type,
                _ => Key::Unknown,
            });
        };
        // A key with an escape is not expected again: it would be compared as it is written.
        if let Cow::Borrowed(_) = key {
            self.order.learn(schema, previous, index);
        }
        Ok(Key::Member(index))
    }

    /// Reads an integer of a type with at most 64 bits.
    fn integer<T: TryFrom<i64>>(&mut self) -> Result<T, SerdeError> {
        let start = self.cursor.position();
        let number = self.cursor.number()?;
        let value = number
            .to_i64()
            .and_then(|value| T::try_from(value).map_err(|_| NumberError::Range));
        value.map_err(|error| match error {
            NumberError::Fraction => SerdeError::type_mismatch(format!(
                "expected a whole number at byte {start}, not one with a fraction"
            )),
            NumberError::Range => SerdeError::invalid_input(format!(
                "the number at byte {start} does not fit in {} bits",
                8 * size_of::<T>()
            )),
        })
    }

    /// Reads the nearest floating-point number, which is infinite for a number that is too large, or one of
    /// the three strings for numbers that JSON cannot represent.
    fn float<T: FromStr + From<f32>>(&mut self) -> Result<T, SerdeError> {
        let start = self.cursor.position();
        if self.cursor.peek()? != Some(b'"') {
            return to_float(self.cursor.number()?.text());
        }
        match &*self.cursor.string()? {
            "NaN" => Ok(f32::NAN.into()),
            "Infinity" => Ok(f32::INFINITY.into()),
            "-Infinity" => Ok(f32::NEG_INFINITY.into()),
            _ => Err(SerdeError::type_mismatch(format!(
                "expected a number or one of `NaN`, `Infinity` and `-Infinity` at byte {start}, not another string"
            ))),
        }
    }

    /// Reads a number of any length, which can also be written as a string.
    fn big_number<T: FromStr>(&mut self, expected: &str) -> Result<T, SerdeError> {
        let start = self.cursor.position();
        let parsed = match self.cursor.peek()? {
            Some(b'"') => self.cursor.string()?.parse(),
            _ => self.cursor.number()?.text().parse(),
        };
        parsed
            .map_err(|_| SerdeError::invalid_input(format!("expected {expected} at byte {start}")))
    }

    /// Reads a timestamp that is written as a string.
    fn timestamp_string(&mut self, schema: &Schema<'_>) -> Result<DateTime, SerdeError> {
        let start = self.cursor.position();
        let text = self.cursor.string()?;
        let (format, expected) = match schema.timestamp_format().map(|format| format.format()) {
            Some(TimestampFormat::HttpDate) => (Format::HttpDate, "an HTTP date"),
            // Services that are to send seconds are known to send this format.
            _ => (
                Format::DateTimeWithOffset,
                "seconds since 1970 or an RFC 3339 date",
            ),
        };
        DateTime::from_str(&text, format)
            .map_err(|_| SerdeError::invalid_input(format!("expected {expected} at byte {start}")))
    }

    /// Reads any value.
    fn document(&mut self) -> Result<Document, SerdeError> {
        Ok(match self.cursor.peek()? {
            Some(b'{') => {
                self.open(Container::Object)?;
                let mut members = HashMap::new();
                while self.cursor.next(Container::Object)? {
                    let key = self.cursor.key()?.into_owned();
                    members.insert(key, self.document()?);
                }
                self.leave()?;
                Document::Object(members)
            }
            Some(b'[') => {
                self.open(Container::Array)?;
                let mut items = Vec::new();
                while self.cursor.next(Container::Array)? {
                    items.push(self.document()?);
                }
                self.leave()?;
                Document::Array(items)
            }
            Some(b'"') => Document::String(self.cursor.string()?.into_owned()),
            Some(b't' | b'f') => Document::Bool(self.cursor.boolean()?),
            Some(b'n') => {
                self.cursor.literal("null")?;
                Document::Null
            }
            Some(b'-' | b'0'..=b'9') => Document::Number(self.document_number()?),
            _ => return Err(self.cursor.invalid("a value")),
        })
    }

    /// Reads a number of a document: an integer if it is written as one and fits.
    fn document_number(&mut self) -> Result<Number, SerdeError> {
        let number = self.cursor.number()?;
        let text = number.text();
        let integer = match (number.is_integer_literal(), number.is_negative()) {
            (true, true) => text.parse().ok().map(Number::NegInt),
            (true, false) => text.parse().ok().map(Number::PosInt),
            (false, _) => None,
        };
        match integer {
            Some(integer) => Ok(integer),
            None => to_float(text).map(Number::Float),
        }
    }
}

fn to_float<T: FromStr>(number: &str) -> Result<T, SerdeError> {
    // The grammar of JSON is part of that of the parser, which therefore succeeds.
    let error = |_| SerdeError::invalid_input("expected a number");
    number.parse().map_err(error)
}

impl ShapeDeserializer for JsonReader<'_> {
    /// An empty body is a structure without members.
    fn read_struct(
        &mut self,
        schema: &Schema<'_>,
        consumer: &mut dyn FnMut(&Schema<'_>, &mut dyn ShapeDeserializer) -> Result<(), SerdeError>,
    ) -> Result<(), SerdeError> {
        if self.depth == 0 && self.cursor.is_empty() {
            return Ok(());
        }
        self.open(Container::Object)?;
        let mut previous = None;
        while self.cursor.next(Container::Object)? {
            let member = match self.key(schema, previous)? {
                Key::Member(index) => {
                    previous = Some(index);
                    Some(schema.members()[index])
                }
                Key::Type => {
                    self.skip_value()?;
                    continue;
                }
                Key::Unknown => None,
            };
            let is_document = |member: &Schema<'_>| member.shape_type() == ShapeType::Document;
            if self.cursor.is_null() && !member.is_some_and(is_document) {
                self.cursor.literal("null")?;
            } else if let Some(member) = member {
                consumer(member, self)?;
            } else {
                // The consumer may read a member that the schema does not define.
                let start = self.cursor.position();
                consumer(&prelude::DOCUMENT, self)?;
                if self.cursor.position() == start {
                    self.skip_value()?;
                }
            }
        }
        self.leave()
    }

    fn read_list(
        &mut self,
        _: &Schema<'_>,
        consumer: &mut dyn FnMut(&mut dyn ShapeDeserializer) -> Result<(), SerdeError>,
    ) -> Result<(), SerdeError> {
        self.open(Container::Array)?;
        let mut index = 0;
        let mut start = self.cursor.position();
        while self.cursor.next(Container::Array)? {
            match index {
                0 => start = self.cursor.position(),
                // As many as there is space for, if all are as long as the first.
                1 => {
                    let length = self.cursor.position() - start;
                    self.likely_elements = Some(self.cursor.remaining().div_ceil(length));
                }
                _ => {}
            }
            consumer(self)?;
            self.likely_elements = None;
            index += 1;
        }
        self.leave()
    }

    fn read_map(
        &mut self,
        _: &Schema<'_>,
        consumer: &mut dyn FnMut(String, &mut dyn ShapeDeserializer) -> Result<(), SerdeError>,
    ) -> Result<(), SerdeError> {
        self.open(Container::Object)?;
        while self.cursor.next(Container::Object)? {
            let key = self.cursor.key()?.into_owned();
            consumer(key, self)?;
        }
        self.leave()
    }

    fn read_boolean(&mut self, _: &Schema<'_>) -> Result<bool, SerdeError> {
        self.cursor.boolean()
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
        self.float()
    }

    fn read_double(&mut self, _: &Schema<'_>) -> Result<f64, SerdeError> {
        self.float()
    }

    fn read_big_integer(&mut self, _: &Schema<'_>) -> Result<BigInteger, SerdeError> {
        self.big_number("an integer")
    }

    fn read_big_decimal(&mut self, _: &Schema<'_>) -> Result<BigDecimal, SerdeError> {
        self.big_number("a decimal number")
    }

    fn read_string(&mut self, _: &Schema<'_>) -> Result<String, SerdeError> {
        self.cursor.string().map(Cow::into_owned)
    }

    fn read_blob(&mut self, _: &Schema<'_>) -> Result<Blob, SerdeError> {
        let start = self.cursor.position();
        let text = self.cursor.string()?;
        base64::decode(&*text)
            .map(Blob::new)
            .map_err(|_| SerdeError::invalid_input(format!("expected base64 at byte {start}")))
    }

    fn read_timestamp(&mut self, schema: &Schema<'_>) -> Result<DateTime, SerdeError> {
        if self.cursor.peek()? == Some(b'"') {
            return self.timestamp_string(schema);
        }
        let start = self.cursor.position();
        self.cursor.number()?.to_timestamp().ok_or_else(|| {
            SerdeError::invalid_input(format!(
                "the number of seconds at byte {start} does not fit in 64 bits"
            ))
        })
    }

    fn read_document(&mut self, _: &Schema<'_>) -> Result<Document, SerdeError> {
        self.document()
    }

    fn is_null(&self) -> bool {
        self.cursor.is_null()
    }

    fn read_null(&mut self) -> Result<(), SerdeError> {
        self.cursor.peek()?;
        match self.cursor.is_null() {
            true => self.cursor.literal("null"),
            false => Ok(()),
        }
    }

    fn skip_value(&mut self) -> Result<(), SerdeError> {
        self.cursor.skip_value(MAX_DEPTH - self.depth)
    }

    /// Returns the number of elements that are likely to follow, at the second element of a list. It is an
    /// estimate: the elements would have to be read to be counted.
    fn container_size(&self) -> Option<usize> {
        self.likely_elements
    }
}
