//! Typed values over the schema serde traits.
//!
//! The schema of a member determines its name and format on the wire, and its Rust type the kind of
//! its value. Reading or writing a member is therefore one call, which [`shape!`](crate::shape!)
//! expands to for each member of its list:
//!
//! ```text
//! write_some(&self.token, &MEMBERS[2], ser)?;                  // in `serialize_members`
//! 2 => read_into(&mut self.token, member, de),                 // in `read_member`
//! ```
//!
//! A structure implements [`WriteValue`] through [`write_struct`] and [`ReadValue`]
//! through [`read_struct`]; enums do the same over strings.

use super::schema::Shape;
pub use aws_smithy_schema::serde::SerializableStruct;
use aws_smithy_schema::serde::{SerdeError, ShapeDeserializer, ShapeSerializer};
use aws_smithy_schema::{Schema, prelude};
use aws_smithy_types::{BigDecimal, BigInteger, Blob, DateTime, Document};
use std::collections::HashMap;

/// A value that can be serialized by its schema.
pub trait WriteValue {
    /// Writes the value. `schema` is the member's schema, which carries its wire name and format.
    fn write(&self, schema: &Schema<'_>, ser: &mut dyn ShapeSerializer) -> Result<(), SerdeError>;

    /// Writes the value as part of a response, where members that equal their defaults are written too.
    fn write_in_response(
        &self,
        schema: &Schema<'_>,
        ser: &mut dyn ShapeSerializer,
    ) -> Result<(), SerdeError> {
        self.write(schema, ser)
    }
}

/// A value that can be deserialized by its schema.
pub trait ReadValue: Sized {
    /// Reads the value, which is not null.
    fn read(schema: &Schema<'_>, de: &mut dyn ShapeDeserializer) -> Result<Self, SerdeError>;

    /// Returns the placeholder for a missing value: empty, zero or unknown.
    fn missing() -> Self;

    /// Returns the value that a null represents, if there is one.
    ///
    /// `None`, the default, means that null is the absence of a value: a dense collection leaves
    /// the element out, a member stays unset. The elements of a sparse collection are `Option`s,
    /// for which null is a value of its own.
    fn from_null() -> Option<Self> {
        None
    }
}

/// Writes a member that is set, and nothing for one that is not.
pub fn write_some<T: WriteValue>(
    value: &Option<T>,
    schema: &Schema<'_>,
    ser: &mut dyn ShapeSerializer,
) -> Result<(), SerdeError> {
    match value {
        Some(value) => value.write(schema, ser),
        None => Ok(()),
    }
}

/// Writes a member that is always set.
pub fn write_always<T: WriteValue>(
    value: &T,
    schema: &Schema<'_>,
    ser: &mut dyn ShapeSerializer,
) -> Result<(), SerdeError> {
    value.write(schema, ser)
}

/// Writes a member of a response that is set, and nothing for one that is not.
pub fn write_some_in_response<T: WriteValue>(
    value: &Option<T>,
    schema: &Schema<'_>,
    ser: &mut dyn ShapeSerializer,
) -> Result<(), SerdeError> {
    match value {
        Some(value) => value.write_in_response(schema, ser),
        None => Ok(()),
    }
}

/// Writes a member of a response that always has a value, which may be its default.
///
/// A service writes defaults, so that a reader need not know them.
pub fn write_always_in_response<T: WriteValue>(
    value: &T,
    schema: &Schema<'_>,
    ser: &mut dyn ShapeSerializer,
) -> Result<(), SerdeError> {
    value.write_in_response(schema, ser)
}

/// Writes a structure or union.
///
/// `schema` is the schema of the member that contains it, whose name the codec writes first. A payload
/// is the whole body and is written without a name, so the schema of its own shape is used instead.
pub fn write_struct(
    value: &dyn SerializableStruct,
    schema: &Schema<'_>,
    ser: &mut dyn ShapeSerializer,
) -> Result<(), SerdeError> {
    match schema.http_payload() {
        Some(_) => ser.write_struct(value.schema(), value),
        None => ser.write_struct(schema, value),
    }
}

/// Writes a member of a request that has a default, unless its value equals the default.
///
/// The request is therefore the same whether the caller left the member unset or set it to the default.
pub fn write_unless_default<T: WriteValue + Default + PartialEq>(
    value: &T,
    schema: &Schema<'_>,
    ser: &mut dyn ShapeSerializer,
) -> Result<(), SerdeError> {
    if *value == T::default() {
        return Ok(());
    }
    value.write(schema, ser)
}

/// Reads an optional member into its field. A null leaves the field unchanged, unless null is a value
/// of `T`.
pub fn read_into<T: ReadValue>(
    slot: &mut Option<T>,
    member: &Schema<'_>,
    de: &mut dyn ShapeDeserializer,
) -> Result<(), SerdeError> {
    if let Some(value) = read_element(member, de)? {
        *slot = Some(value);
    }
    Ok(())
}

/// Reads a member that always has a value into its field, in place of the placeholder or default. A
/// null leaves the field unchanged.
pub fn read_over<T: ReadValue>(
    slot: &mut T,
    member: &Schema<'_>,
    de: &mut dyn ShapeDeserializer,
) -> Result<(), SerdeError> {
    if let Some(value) = read_element(member, de)? {
        *slot = value;
    }
    Ok(())
}

/// Reads the member of a union that is set. A null means that another member is set.
pub fn read_variant<T: ReadValue, U>(
    slot: &mut U,
    variant: impl FnOnce(T) -> U,
    member: &Schema<'_>,
    de: &mut dyn ShapeDeserializer,
) -> Result<(), SerdeError> {
    if let Some(value) = read_element(member, de)? {
        *slot = variant(value);
    }
    Ok(())
}

/// Returns the error of serializing the `Unknown` variant of a union.
pub fn unknown_variant(union: &str) -> SerdeError {
    SerdeError::custom(format!(
        "`{union}::Unknown` cannot be serialized: it represents a variant that this version of the crate does not define"
    ))
}

/// The key of a map: a string, or an enum over strings.
pub trait MapKey: Eq + std::hash::Hash {
    /// Returns the key for a string of the wire format.
    fn from_key(key: String) -> Self;

    /// Returns the string of the wire format.
    fn as_key(&self) -> &str;
}

impl MapKey for String {
    fn from_key(key: String) -> Self {
        key
    }

    fn as_key(&self) -> &str {
        self
    }
}

/// Reads a structure or union. `member` is called for each member, in wire order, with its index in
/// the schema, and reads it. Members that the schema does not define are skipped.
pub fn read_struct(
    schema: &Schema<'_>,
    de: &mut dyn ShapeDeserializer,
    member: ReadMember<'_>,
) -> Result<(), SerdeError> {
    de.read_struct(schema, &mut |schema, de| match schema.member_index() {
        Some(index) => member(index, schema, de),
        None => de.skip_value(),
    })
}

/// Result of serialization or deserialization.
pub type SerdeResult<T = ()> = Result<T, SerdeError>;

/// Serializer that values are written to.
pub type Ser<'a> = &'a mut dyn ShapeSerializer;

/// Deserializer that values are read from.
pub type De<'a> = &'a mut dyn ShapeDeserializer;

/// Function that reads the member at a position of a structure's schema.
pub type ReadMember<'a> = &'a mut dyn FnMut(usize, &Schema<'_>, De<'_>) -> SerdeResult;

/// A structure or union that is read member by member, starting with placeholders for all members.
pub trait ReadStruct: Shape + Sized {
    /// Returns the value before any member is read.
    fn blank() -> Self;

    /// Reads the member at position `index` of the schema.
    fn read_member(&mut self, index: usize, member: &Schema<'_>, de: De<'_>) -> SerdeResult;
}

impl<T: ReadStruct> ReadValue for T {
    fn read(_: &Schema<'_>, de: &mut dyn ShapeDeserializer) -> Result<Self, SerdeError> {
        let mut value = T::blank();
        read_struct(T::SCHEMA, de, &mut |index, member, de| {
            value.read_member(index, member, de)
        })?;
        Ok(value)
    }

    fn missing() -> Self {
        T::blank()
    }
}

/// Reads one value. Returns `None` for a null, unless null is a value of `T`.
fn read_element<T: ReadValue>(
    schema: &Schema<'_>,
    de: &mut dyn ShapeDeserializer,
) -> Result<Option<T>, SerdeError> {
    if de.is_null() {
        de.read_null()?;
        return Ok(T::from_null());
    }
    T::read(schema, de).map(Some)
}

/// Returns the number of elements of a list that memory is reserved for: at most [`MAX_RESERVED`] bytes, since
/// the number is an estimate.
fn likely_elements<T>(de: &dyn ShapeDeserializer) -> usize {
    let likely = de.container_size().unwrap_or_default();
    likely.min(MAX_RESERVED / size_of::<T>().max(1))
}

/// The most memory in bytes that is reserved for the elements of a list: that of 1,000 structures of some
/// members.
const MAX_RESERVED: usize = 256 * 1024;

/// Returns the schema of a collection's elements. If the collection's schema does not define one, its
/// format requires no schema to read or write them, and the document schema is returned.
fn element<'s>(collection: &'s Schema<'_>) -> &'s Schema<'s> {
    collection.member().unwrap_or(&prelude::DOCUMENT)
}

/// Implements [`WriteValue`] and [`ReadValue`] for types that the codec has a method of its own for.
macro_rules! scalar {
    ($($type:ty: $write:ident($($by:tt)?), $read:ident, $missing:expr;)*) => {$(
        impl WriteValue for $type {
            fn write(
                &self,
                schema: &Schema<'_>,
                ser: &mut dyn ShapeSerializer,
            ) -> Result<(), SerdeError> {
                ser.$write(schema, $($by)? self)
            }
        }
        impl ReadValue for $type {
            fn read(
                schema: &Schema<'_>,
                de: &mut dyn ShapeDeserializer,
            ) -> Result<Self, SerdeError> {
                de.$read(schema)
            }
            fn missing() -> Self {
                $missing
            }
        }
    )*};
}

scalar! {
    bool: write_boolean(*), read_boolean, false;
    i8: write_byte(*), read_byte, 0;
    i16: write_short(*), read_short, 0;
    i32: write_integer(*), read_integer, 0;
    i64: write_long(*), read_long, 0;
    f32: write_float(*), read_float, 0.0;
    f64: write_double(*), read_double, 0.0;
    String: write_string(), read_string, String::new();
    BigInteger: write_big_integer(), read_big_integer, BigInteger::default();
    BigDecimal: write_big_decimal(), read_big_decimal, BigDecimal::default();
}

impl WriteValue for DateTime {
    fn write(&self, schema: &Schema<'_>, ser: &mut dyn ShapeSerializer) -> Result<(), SerdeError> {
        ser.write_timestamp(schema, self)
    }
}

impl ReadValue for DateTime {
    fn read(schema: &Schema<'_>, de: &mut dyn ShapeDeserializer) -> Result<Self, SerdeError> {
        de.read_timestamp(schema)
    }

    fn missing() -> Self {
        DateTime::from_secs(0)
    }
}

impl WriteValue for Blob {
    fn write(&self, schema: &Schema<'_>, ser: &mut dyn ShapeSerializer) -> Result<(), SerdeError> {
        // Cloning a blob is cheap: the bytes are shared.
        ser.write_blob(schema, self.clone())
    }
}

impl ReadValue for Blob {
    fn read(schema: &Schema<'_>, de: &mut dyn ShapeDeserializer) -> Result<Self, SerdeError> {
        de.read_blob(schema)
    }

    fn missing() -> Self {
        Blob::new([])
    }
}

impl WriteValue for Document {
    fn write(&self, schema: &Schema<'_>, ser: &mut dyn ShapeSerializer) -> Result<(), SerdeError> {
        ser.write_document(schema, self)
    }
}

impl ReadValue for Document {
    fn read(schema: &Schema<'_>, de: &mut dyn ShapeDeserializer) -> Result<Self, SerdeError> {
        de.read_document(schema)
    }

    fn missing() -> Self {
        Document::Null
    }

    /// Returns null itself, which is a value of a document.
    fn from_null() -> Option<Self> {
        Some(Document::Null)
    }
}

impl<T: WriteValue> WriteValue for Vec<T> {
    fn write(&self, schema: &Schema<'_>, ser: &mut dyn ShapeSerializer) -> Result<(), SerdeError> {
        let element = element(schema);
        ser.write_list_with_length(schema, self.len(), &|ser| {
            self.iter().try_for_each(|item| item.write(element, ser))
        })
    }

    fn write_in_response(
        &self,
        schema: &Schema<'_>,
        ser: &mut dyn ShapeSerializer,
    ) -> Result<(), SerdeError> {
        let element = element(schema);
        ser.write_list_with_length(schema, self.len(), &|ser| {
            self.iter()
                .try_for_each(|item| item.write_in_response(element, ser))
        })
    }
}

impl<T: ReadValue> ReadValue for Vec<T> {
    /// Reads element by element. The size is requested at the second one, when the JSON reader can estimate it
    /// from the length of the first; the codec of smithy-rs would scan the whole list.
    fn read(schema: &Schema<'_>, de: &mut dyn ShapeDeserializer) -> Result<Self, SerdeError> {
        let element = element(schema);
        let mut list = Vec::new();
        de.read_list(schema, &mut |de| {
            if list.len() == 1 {
                list.reserve(likely_elements::<T>(de));
            }
            if let Some(value) = read_element(element, de)? {
                list.push(value);
            }
            Ok(())
        })?;
        Ok(list)
    }

    fn missing() -> Self {
        Vec::new()
    }
}

impl<K: MapKey, T: WriteValue> WriteValue for HashMap<K, T> {
    fn write(&self, schema: &Schema<'_>, ser: &mut dyn ShapeSerializer) -> Result<(), SerdeError> {
        let (key_schema, element) = (schema.key().unwrap_or(&prelude::STRING), element(schema));
        ser.write_map_with_length(schema, self.len(), &|ser| {
            self.iter().try_for_each(|(key, value)| {
                ser.write_string(key_schema, key.as_key())?;
                value.write(element, ser)
            })
        })
    }

    fn write_in_response(
        &self,
        schema: &Schema<'_>,
        ser: &mut dyn ShapeSerializer,
    ) -> Result<(), SerdeError> {
        let (key_schema, element) = (schema.key().unwrap_or(&prelude::STRING), element(schema));
        ser.write_map_with_length(schema, self.len(), &|ser| {
            self.iter().try_for_each(|(key, value)| {
                ser.write_string(key_schema, key.as_key())?;
                value.write_in_response(element, ser)
            })
        })
    }
}

impl<K: MapKey, T: ReadValue> ReadValue for HashMap<K, T> {
    fn read(schema: &Schema<'_>, de: &mut dyn ShapeDeserializer) -> Result<Self, SerdeError> {
        let element = element(schema);
        let mut map = HashMap::new();
        de.read_map(schema, &mut |key, de| {
            if let Some(value) = read_element(element, de)? {
                map.insert(K::from_key(key), value);
            }
            Ok(())
        })?;
        Ok(map)
    }

    fn missing() -> Self {
        HashMap::new()
    }
}

/// An element of a sparse collection.
impl<T: WriteValue> WriteValue for Option<T> {
    fn write(&self, schema: &Schema<'_>, ser: &mut dyn ShapeSerializer) -> Result<(), SerdeError> {
        match self {
            Some(value) => value.write(schema, ser),
            None => ser.write_null(schema),
        }
    }

    fn write_in_response(
        &self,
        schema: &Schema<'_>,
        ser: &mut dyn ShapeSerializer,
    ) -> Result<(), SerdeError> {
        match self {
            Some(value) => value.write_in_response(schema, ser),
            None => ser.write_null(schema),
        }
    }
}

impl<T: ReadValue> ReadValue for Option<T> {
    fn read(schema: &Schema<'_>, de: &mut dyn ShapeDeserializer) -> Result<Self, SerdeError> {
        T::read(schema, de).map(Some)
    }

    fn missing() -> Self {
        None
    }

    fn from_null() -> Option<Self> {
        Some(None)
    }
}

impl<T: WriteValue> WriteValue for Box<T> {
    fn write(&self, schema: &Schema<'_>, ser: &mut dyn ShapeSerializer) -> Result<(), SerdeError> {
        (**self).write(schema, ser)
    }

    fn write_in_response(
        &self,
        schema: &Schema<'_>,
        ser: &mut dyn ShapeSerializer,
    ) -> Result<(), SerdeError> {
        (**self).write_in_response(schema, ser)
    }
}

/// Structures and unions can be recursive, so only they are boxed.
impl<T: ReadStruct> ReadStruct for Box<T> {
    fn blank() -> Self {
        Box::new(T::blank())
    }

    fn read_member(&mut self, index: usize, member: &Schema<'_>, de: De<'_>) -> SerdeResult {
        (**self).read_member(index, member, de)
    }
}

#[cfg(test)]
mod tests;
