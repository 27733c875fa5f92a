//! Writing of values as JSON, by their schemas.

use super::cursor::Cursor;
use super::reader::MemberNames;
use super::string::plain_length;
use aws_smithy_schema::Schema;
use aws_smithy_schema::serde::{SerdeError, SerializableStruct, ShapeSerializer};
use aws_smithy_schema::traits::TimestampFormat;
use aws_smithy_types::date_time::Format;
use aws_smithy_types::primitive::Encoder;
use aws_smithy_types::{BigDecimal, BigInteger, Blob, DateTime, Document, Number, base64};
use std::fmt::{Display, Write as _};

/// The length in bytes for which a text is allocated. Most requests are shorter.
const USUAL_LENGTH: usize = 256;

/// Result of writing.
type SerdeResult = Result<(), SerdeError>;

/// A function that writes the parts of a container.
type WriteParts<'a> = &'a dyn Fn(&mut dyn ShapeSerializer) -> SerdeResult;

/// A writer of one JSON value, by the schemas of its parts.
#[derive(Debug)]
pub(crate) struct JsonWriter {
    text: String,
    names: MemberNames,
    place: Place,
}

/// The place of the next value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// The whole text.
    Root,
    /// A member of a structure, after its name.
    Member,
    /// An element of a list.
    Element,
    /// A key of a map.
    Key,
    /// A value of a map, after its key.
    Entry,
}

impl JsonWriter {
    /// Creates a writer.
    pub(crate) fn new(names: MemberNames) -> Self {
        Self {
            text: String::new(),
            names,
            place: Place::Root,
        }
    }

    /// Returns the text, which is empty if nothing was written.
    pub(crate) fn finish(self) -> String {
        self.text
    }

    /// Writes what precedes a value: a comma, and the name of a member.
    fn begin(&mut self, schema: &Schema<'_>) {
        match self.place {
            Place::Root => self.text.reserve(USUAL_LENGTH),
            Place::Element => self.separate(),
            Place::Member => {
                self.separate();
                push_string(&mut self.text, self.names.of(schema).unwrap_or_default());
                self.text.push(':');
            }
            Place::Key | Place::Entry => self.place = Place::Key,
        }
    }

    /// Writes a comma, except before the first part of a container.
    fn separate(&mut self) {
        if !matches!(self.text.as_bytes().last(), Some(b'{' | b'[')) {
            self.text.push(',');
        }
    }

    /// Writes a container whose parts are in the place `inside`.
    fn container(
        &mut self,
        schema: &Schema<'_>,
        brackets: [char; 2],
        inside: Place,
        parts: impl FnOnce(&mut Self) -> SerdeResult,
    ) -> SerdeResult {
        self.begin(schema);
        let outside = std::mem::replace(&mut self.place, inside);
        self.text.push(brackets[0]);
        parts(self)?;
        self.text.push(brackets[1]);
        self.place = outside;
        Ok(())
    }

    /// Writes a value that needs no quotes.
    fn plain(&mut self, schema: &Schema<'_>, value: impl Display) -> SerdeResult {
        self.begin(schema);
        push_display(&mut self.text, value);
        Ok(())
    }

    /// Writes a number of any length.
    fn number(&mut self, schema: &Schema<'_>, number: &str) -> SerdeResult {
        let mut cursor = Cursor::new(number.as_bytes());
        if cursor.number().and_then(|_| cursor.end()).is_err() {
            return Err(SerdeError::custom(format!(
                "the value of `{}` is not a number of JSON; use digits, with a fraction and an exponent if \
                 necessary",
                name_of(schema)
            )));
        }
        self.plain(schema, number)
    }
}

impl ShapeSerializer for JsonWriter {
    fn write_struct(&mut self, schema: &Schema<'_>, value: &dyn SerializableStruct) -> SerdeResult {
        self.container(schema, ['{', '}'], Place::Member, |writer| {
            value.serialize_members(writer)
        })
    }

    fn write_list(&mut self, schema: &Schema<'_>, elements: WriteParts<'_>) -> SerdeResult {
        self.container(schema, ['[', ']'], Place::Element, |writer| {
            elements(writer)
        })
    }

    fn write_map(&mut self, schema: &Schema<'_>, entries: WriteParts<'_>) -> SerdeResult {
        self.container(schema, ['{', '}'], Place::Key, |writer| entries(writer))
    }

    fn write_boolean(&mut self, schema: &Schema<'_>, value: bool) -> SerdeResult {
        self.plain(schema, value)
    }

    fn write_byte(&mut self, schema: &Schema<'_>, value: i8) -> SerdeResult {
        self.plain(schema, value)
    }

    fn write_short(&mut self, schema: &Schema<'_>, value: i16) -> SerdeResult {
        self.plain(schema, value)
    }

    fn write_integer(&mut self, schema: &Schema<'_>, value: i32) -> SerdeResult {
        self.plain(schema, value)
    }

    fn write_long(&mut self, schema: &Schema<'_>, value: i64) -> SerdeResult {
        self.plain(schema, value)
    }

    fn write_float(&mut self, schema: &Schema<'_>, value: f32) -> SerdeResult {
        self.begin(schema);
        push_float(&mut self.text, Encoder::from(value), value.is_finite());
        Ok(())
    }

    fn write_double(&mut self, schema: &Schema<'_>, value: f64) -> SerdeResult {
        self.begin(schema);
        push_float(&mut self.text, Encoder::from(value), value.is_finite());
        Ok(())
    }

    fn write_big_integer(&mut self, schema: &Schema<'_>, value: &BigInteger) -> SerdeResult {
        self.number(schema, value.as_ref())
    }

    fn write_big_decimal(&mut self, schema: &Schema<'_>, value: &BigDecimal) -> SerdeResult {
        self.number(schema, value.as_ref())
    }

    fn write_string(&mut self, schema: &Schema<'_>, value: &str) -> SerdeResult {
        if self.place == Place::Key {
            self.separate();
            push_string(&mut self.text, value);
            self.text.push(':');
            self.place = Place::Entry;
        } else {
            self.begin(schema);
            push_string(&mut self.text, value);
        }
        Ok(())
    }

    fn write_blob(&mut self, schema: &Schema<'_>, value: Blob) -> SerdeResult {
        self.begin(schema);
        self.text.push('"');
        self.text.push_str(&base64::encode(value));
        self.text.push('"');
        Ok(())
    }

    /// Writes the seconds since the epoch, unless the schema has another format.
    fn write_timestamp(&mut self, schema: &Schema<'_>, value: &DateTime) -> SerdeResult {
        let format = timestamp_format(schema, Format::EpochSeconds);
        let value = format_timestamp(schema, value, format)?;
        match format {
            Format::EpochSeconds => self.plain(schema, value),
            _ => self.write_string(schema, &value),
        }
    }

    fn write_document(&mut self, schema: &Schema<'_>, value: &Document) -> SerdeResult {
        self.begin(schema);
        push_document(&mut self.text, value);
        Ok(())
    }

    fn write_null(&mut self, schema: &Schema<'_>) -> SerdeResult {
        self.plain(schema, "null")
    }
}

/// Returns the name of a member for errors.
fn name_of<'s>(schema: &'s Schema<'_>) -> &'s str {
    schema.member_name().unwrap_or("an element")
}

/// Returns the format of a timestamp: that of its schema, or else that of its place in the message.
pub(crate) fn timestamp_format(schema: &Schema<'_>, of_place: Format) -> Format {
    match schema.timestamp_format().map(|format| format.format()) {
        Some(TimestampFormat::EpochSeconds) => Format::EpochSeconds,
        Some(TimestampFormat::HttpDate) => Format::HttpDate,
        Some(TimestampFormat::DateTime) => Format::DateTime,
        _ => of_place,
    }
}

/// Returns the text of a timestamp.
///
/// # Errors
/// The format has no text for the time, such as a year with five digits.
pub(crate) fn format_timestamp(
    schema: &Schema<'_>,
    value: &DateTime,
    format: Format,
) -> Result<String, SerdeError> {
    value.fmt(format).map_err(|error| {
        let name = name_of(schema);
        SerdeError::custom(format!("the timestamp of `{name}` cannot be sent: {error}"))
    })
}

fn push_display(text: &mut String, value: impl Display) {
    // Writing to a string never fails.
    let _ = write!(text, "{value}");
}

/// Appends a number, or the string that stands for one that is not finite.
fn push_float(text: &mut String, mut encoder: Encoder, is_finite: bool) {
    let value = encoder.encode();
    if is_finite {
        text.push_str(value);
    } else {
        push_string(text, value);
    }
}

fn push_document(text: &mut String, value: &Document) {
    match value {
        Document::Null => text.push_str("null"),
        Document::Bool(value) => push_display(text, value),
        Document::Number(Number::PosInt(value)) => push_display(text, value),
        Document::Number(Number::NegInt(value)) => push_display(text, value),
        Document::Number(Number::Float(value)) => {
            push_float(text, Encoder::from(*value), value.is_finite());
        }
        Document::String(value) => push_string(text, value),
        Document::Array(values) => {
            text.push('[');
            for (index, value) in values.iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                push_document(text, value);
            }
            text.push(']');
        }
        Document::Object(members) => {
            text.push('{');
            for (index, (name, value)) in members.iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                push_string(text, name);
                text.push(':');
                push_document(text, value);
            }
            text.push('}');
        }
    }
}

/// Appends a string with its quotes.
fn push_string(text: &mut String, value: &str) {
    text.push('"');
    let mut rest = value;
    loop {
        // The special characters are ASCII, so this is a boundary of characters.
        let (plain, special) = rest.split_at(plain_length(rest.as_bytes()));
        text.push_str(plain);
        let Some(&byte) = special.as_bytes().first() else {
            break;
        };
        push_escape(text, byte);
        rest = &special[1..];
    }
    text.push('"');
}

/// Appends the escape of a quote, a backslash or a control character.
fn push_escape(text: &mut String, byte: u8) {
    let short = match byte {
        b'"' | b'\\' => char::from(byte),
        b'\n' => 'n',
        b'\r' => 'r',
        b'\t' => 't',
        0x08 => 'b',
        0x0c => 'f',
        control => {
            push_display(text, format_args!("\\u{control:04x}"));
            return;
        }
    };
    text.push('\\');
    text.push(short);
}
