//! A serializer of the schema traits that forwards to a serializer of serde.

use aws_smithy_schema::Schema;
use aws_smithy_schema::serde::{SerdeError, SerializableStruct, ShapeSerializer};
use aws_smithy_types::{BigDecimal, BigInteger, Blob, DateTime, Document, Number, base64};
use serde_core::ser::{Error, Serialize, SerializeMap, SerializeSeq, Serializer};

/// Serializes a structure or union.
///
/// # Errors
/// Returns an error if the format does not support the value, or if a union has an unknown variant.
pub fn serialize<S: Serializer>(
    value: &dyn SerializableStruct,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    Members(value).serialize(serializer)
}

/// A function that writes the members of a structure, the elements of a list or the entries of a map.
type WriteParts<'a> = &'a dyn Fn(&mut dyn ShapeSerializer) -> Result<(), SerdeError>;

/// The target of written values: a structure, a list, or a map with alternating keys and values.
trait Sink {
    type Error;

    fn put<T: Serialize + ?Sized>(
        &mut self,
        schema: &Schema<'_>,
        value: &T,
    ) -> Result<(), Self::Error>;

    /// Writes a string like [`put`](Self::put). In a map it may be a key.
    fn put_text(&mut self, schema: &Schema<'_>, text: &str) -> Result<(), Self::Error> {
        self.put(schema, text)
    }
}

/// A serializer that writes to a sink. The schema traits have their own error type, so the error of the
/// sink is stored separately.
struct Writer<K: Sink> {
    sink: K,
    error: Option<K::Error>,
}

/// Writes parts to a sink.
fn write_to<K: Sink<Error: Error>>(
    sink: K,
    write: impl FnOnce(&mut dyn ShapeSerializer) -> Result<(), SerdeError>,
) -> Result<(), K::Error> {
    let mut writer = Writer { sink, error: None };
    let written = write(&mut writer);
    match (written, writer.error) {
        (_, Some(error)) => Err(error),
        (Err(error), None) => Err(K::Error::custom(error)),
        (Ok(()), None) => Ok(()),
    }
}

impl<K: Sink> Writer<K> {
    fn put<T: Serialize + ?Sized>(
        &mut self,
        schema: &Schema<'_>,
        value: &T,
    ) -> Result<(), SerdeError> {
        let put = self.sink.put(schema, value);
        self.keep(put)
    }

    fn keep(&mut self, put: Result<(), K::Error>) -> Result<(), SerdeError> {
        put.map_err(|error| {
            self.error = Some(error);
            SerdeError::custom("the format does not support the value")
        })
    }
}

/// A sink that counts values, since binary formats begin with their number.
struct Count<'a>(&'a mut usize);

impl Sink for Count<'_> {
    type Error = std::fmt::Error;

    fn put<T: Serialize + ?Sized>(&mut self, _: &Schema<'_>, _: &T) -> Result<(), Self::Error> {
        *self.0 += 1;
        Ok(())
    }
}

fn count(write: impl FnOnce(&mut dyn ShapeSerializer) -> Result<(), SerdeError>) -> Option<usize> {
    let mut count = 0;
    let mut writer = Writer {
        sink: Count(&mut count),
        error: None,
    };
    // Errors are returned when the value is written.
    write(&mut writer).ok()?;
    Some(count)
}

/// A structure or union, for serde.
struct Members<'a>(&'a dyn SerializableStruct);

impl Serialize for Members<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let write = |ser: &mut dyn ShapeSerializer| self.0.serialize_members(ser);
        let mut map = serializer.serialize_map(count(write))?;
        let sink = Named {
            map: &mut map,
            owner: self.0.schema(),
        };
        write_to(sink, write)?;
        map.end()
    }
}

struct Named<'a, M> {
    map: &'a mut M,
    owner: &'a Schema<'a>,
}

impl<M: SerializeMap> Sink for Named<'_, M> {
    type Error = M::Error;

    fn put<T: Serialize + ?Sized>(
        &mut self,
        schema: &Schema<'_>,
        value: &T,
    ) -> Result<(), M::Error> {
        self.map.serialize_entry(name(schema, self.owner), value)
    }
}

/// Returns the wire name of a member.
fn name<'a>(member: &'a Schema<'_>, owner: &'a Schema<'_>) -> &'a str {
    if let Some(name) = member.json_name() {
        return name.value();
    }
    // A payload is written with the schema of its shape, which has no member name.
    let is_payload = |member: &&Schema<'_>| member.http_payload().is_some();
    let payload = || owner.members().iter().copied().find(is_payload);
    let name = member.member_name();
    name.or_else(|| payload()?.member_name())
        .unwrap_or_default()
}

/// A list, for serde.
struct Elements<'a>(Option<usize>, WriteParts<'a>);

impl Serialize for Elements<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(length, write) = self;
        let mut list = serializer.serialize_seq(length.or_else(|| count(write)))?;
        write_to(Listed(&mut list), write)?;
        list.end()
    }
}

struct Listed<'a, L>(&'a mut L);

impl<L: SerializeSeq> Sink for Listed<'_, L> {
    type Error = L::Error;

    fn put<T: Serialize + ?Sized>(&mut self, _: &Schema<'_>, value: &T) -> Result<(), L::Error> {
        self.0.serialize_element(value)
    }
}

/// A map, for serde.
struct Entries<'a>(Option<usize>, WriteParts<'a>);

impl Serialize for Entries<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(length, write) = self;
        let length = length.or_else(|| count(write).map(|parts| parts / 2));
        let mut map = serializer.serialize_map(length)?;
        write_to(Alternating(&mut map, None), write)?;
        map.end()
    }
}

/// A sink for a map, which receives a key, then its value, then the next key.
struct Alternating<'a, M>(&'a mut M, Option<String>);

impl<M: SerializeMap> Sink for Alternating<'_, M> {
    type Error = M::Error;

    fn put<T: Serialize + ?Sized>(&mut self, _: &Schema<'_>, value: &T) -> Result<(), M::Error> {
        match self.1.take() {
            Some(key) => self.0.serialize_entry(&key, value),
            None => Err(M::Error::custom("the key of a map must be a string")),
        }
    }

    fn put_text(&mut self, schema: &Schema<'_>, text: &str) -> Result<(), M::Error> {
        match self.1 {
            Some(_) => self.put(schema, text),
            None => {
                self.1 = Some(text.to_owned());
                Ok(())
            }
        }
    }
}

impl<K: Sink> ShapeSerializer for Writer<K> {
    fn write_struct(
        &mut self,
        schema: &Schema<'_>,
        value: &dyn SerializableStruct,
    ) -> Result<(), SerdeError> {
        self.put(schema, &Members(value))
    }

    fn write_list(&mut self, schema: &Schema<'_>, write: WriteParts<'_>) -> Result<(), SerdeError> {
        self.put(schema, &Elements(None, write))
    }

    fn write_list_with_length(
        &mut self,
        schema: &Schema<'_>,
        length: usize,
        write: WriteParts<'_>,
    ) -> Result<(), SerdeError> {
        self.put(schema, &Elements(Some(length), write))
    }

    fn write_map(&mut self, schema: &Schema<'_>, write: WriteParts<'_>) -> Result<(), SerdeError> {
        self.put(schema, &Entries(None, write))
    }

    fn write_map_with_length(
        &mut self,
        schema: &Schema<'_>,
        length: usize,
        write: WriteParts<'_>,
    ) -> Result<(), SerdeError> {
        self.put(schema, &Entries(Some(length), write))
    }

    fn write_boolean(&mut self, schema: &Schema<'_>, value: bool) -> Result<(), SerdeError> {
        self.put(schema, &value)
    }

    fn write_byte(&mut self, schema: &Schema<'_>, value: i8) -> Result<(), SerdeError> {
        self.put(schema, &value)
    }

    fn write_short(&mut self, schema: &Schema<'_>, value: i16) -> Result<(), SerdeError> {
        self.put(schema, &value)
    }

    fn write_integer(&mut self, schema: &Schema<'_>, value: i32) -> Result<(), SerdeError> {
        self.put(schema, &value)
    }

    fn write_long(&mut self, schema: &Schema<'_>, value: i64) -> Result<(), SerdeError> {
        self.put(schema, &value)
    }

    fn write_float(&mut self, schema: &Schema<'_>, value: f32) -> Result<(), SerdeError> {
        match special(f64::from(value)) {
            Some(name) => self.put(schema, name),
            None => self.put(schema, &value),
        }
    }

    fn write_double(&mut self, schema: &Schema<'_>, value: f64) -> Result<(), SerdeError> {
        match special(value) {
            Some(name) => self.put(schema, name),
            None => self.put(schema, &value),
        }
    }

    fn write_big_integer(
        &mut self,
        schema: &Schema<'_>,
        value: &BigInteger,
    ) -> Result<(), SerdeError> {
        self.put(schema, value.as_ref())
    }

    fn write_big_decimal(
        &mut self,
        schema: &Schema<'_>,
        value: &BigDecimal,
    ) -> Result<(), SerdeError> {
        self.put(schema, value.as_ref())
    }

    fn write_string(&mut self, schema: &Schema<'_>, value: &str) -> Result<(), SerdeError> {
        let put = self.sink.put_text(schema, value);
        self.keep(put)
    }

    fn write_blob(&mut self, schema: &Schema<'_>, value: Blob) -> Result<(), SerdeError> {
        self.put(schema, &Bytes(value.as_ref()))
    }

    fn write_timestamp(&mut self, schema: &Schema<'_>, value: &DateTime) -> Result<(), SerdeError> {
        self.put(schema, &Timestamp(value))
    }

    fn write_document(&mut self, schema: &Schema<'_>, value: &Document) -> Result<(), SerdeError> {
        self.put(schema, &FreeForm(value))
    }

    fn write_null(&mut self, schema: &Schema<'_>) -> Result<(), SerdeError> {
        self.put(schema, &None::<()>)
    }
}

/// Returns the names of the numbers that JSON does not support, as in the AWS protocols.
fn special(value: f64) -> Option<&'static str> {
    if value.is_nan() {
        return Some("NaN");
    }
    match value {
        f64::INFINITY => Some("Infinity"),
        f64::NEG_INFINITY => Some("-Infinity"),
        _ => None,
    }
}

struct Bytes<'a>(&'a [u8]);

impl Serialize for Bytes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            serializer.serialize_str(&base64::encode(self.0))
        } else {
            serializer.serialize_bytes(self.0)
        }
    }
}

struct Timestamp<'a>(&'a DateTime);

impl Serialize for Timestamp<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0.subsec_nanos() == 0 {
            return serializer.serialize_i64(self.0.secs());
        }
        // Parsing the digits gives the nearest `f64`.
        let nanos = self.0.as_nanos();
        let (whole, fraction) = (nanos.unsigned_abs() / SECOND, nanos.unsigned_abs() % SECOND);
        let sign = if nanos < 0 { "-" } else { "" };
        let seconds: f64 = format!("{sign}{whole}.{fraction:09}")
            .parse()
            .map_err(S::Error::custom)?;
        serializer.serialize_f64(seconds)
    }
}

const SECOND: u128 = 1_000_000_000;

/// A document, for serde.
struct FreeForm<'a>(&'a Document);

impl Serialize for FreeForm<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Document::Object(entries) => {
                serializer.collect_map(entries.iter().map(|(key, value)| (key, FreeForm(value))))
            }
            Document::Array(items) => serializer.collect_seq(items.iter().map(FreeForm)),
            Document::Number(Number::PosInt(value)) => serializer.serialize_u64(*value),
            Document::Number(Number::NegInt(value)) => serializer.serialize_i64(*value),
            Document::Number(Number::Float(value)) => serializer.serialize_f64(*value),
            Document::String(text) => serializer.serialize_str(text),
            Document::Bool(value) => serializer.serialize_bool(*value),
            Document::Null => serializer.serialize_none(),
        }
    }
}
