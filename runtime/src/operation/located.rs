//! The place of an error in a response that cannot be read.

use aws_smithy_schema::Schema;
use aws_smithy_schema::serde::{SerdeError, ShapeDeserializer};
use aws_smithy_types::{BigDecimal, BigInteger, Blob, DateTime, Document};
use std::cell::RefCell;
use std::error::Error;
use std::fmt::{self, Write};

/// The error of a member that could not be read.
#[derive(Debug)]
pub(crate) struct InvalidMember {
    /// The path of the member, with positions in place of the elements and keys of lists and maps.
    path: String,
    source: SerdeError,
}

impl fmt::Display for InvalidMember {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the member `{}` is not valid", self.path)
    }
}

impl Error for InvalidMember {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.source)
    }
}

/// Reads a value like `read`, whose error this returns with the path of the member that it is about, or
/// without one if it is about the value as a whole.
pub(super) fn locate(
    de: &mut dyn ShapeDeserializer,
    read: impl FnOnce(&mut dyn ShapeDeserializer) -> Result<(), SerdeError>,
) -> Result<(), Result<InvalidMember, SerdeError>> {
    let path = RefCell::new(Vec::new());
    let result = read(&mut Located { de, path: &path });
    let path = path.take();
    result.map_err(|source| match path.is_empty() {
        true => Err(source),
        false => Ok(InvalidMember {
            path: to_text(&path),
            source,
        }),
    })
}

/// A step from a value to a part of it.
enum Step {
    Member(String),
    Position(usize),
}

fn to_text(path: &[Step]) -> String {
    let mut text = String::new();
    for step in path {
        // Writing to a string never fails.
        let _ = match step {
            Step::Member(name) if text.is_empty() => text.write_str(name),
            Step::Member(name) => write!(text, ".{name}"),
            Step::Position(position) => write!(text, "[{position}]"),
        };
    }
    text
}

/// A deserializer that keeps the path of the value that is being read. After an error, the path is that of
/// the invalid value.
struct Located<'a> {
    de: &'a mut dyn ShapeDeserializer,
    path: &'a RefCell<Vec<Step>>,
}

impl Located<'_> {
    /// Reads a part of the value.
    fn step(
        path: &RefCell<Vec<Step>>,
        step: Step,
        de: &mut dyn ShapeDeserializer,
        read: impl FnOnce(&mut dyn ShapeDeserializer) -> Result<(), SerdeError>,
    ) -> Result<(), SerdeError> {
        path.borrow_mut().push(step);
        read(&mut Located { de, path })?;
        path.borrow_mut().pop();
        Ok(())
    }
}

/// Implements the methods that pass on to the deserializer.
macro_rules! pass_on {
    ($($read:ident -> $type:ty;)*) => {$(
        fn $read(&mut self, schema: &Schema<'_>) -> Result<$type, SerdeError> {
            self.de.$read(schema)
        }
    )*};
}

impl ShapeDeserializer for Located<'_> {
    fn read_struct(
        &mut self,
        schema: &Schema<'_>,
        read: &mut dyn FnMut(&Schema<'_>, &mut dyn ShapeDeserializer) -> Result<(), SerdeError>,
    ) -> Result<(), SerdeError> {
        let path = self.path;
        self.de
            .read_struct(schema, &mut |member, de| match member.member_name() {
                Some(name) => Self::step(path, Step::Member(name.to_owned()), de, |de| {
                    read(member, de)
                }),
                // A member that the schema does not define.
                None => read(member, de),
            })
    }

    fn read_list(
        &mut self,
        schema: &Schema<'_>,
        read: &mut dyn FnMut(&mut dyn ShapeDeserializer) -> Result<(), SerdeError>,
    ) -> Result<(), SerdeError> {
        let path = self.path;
        let mut positions = 0..;
        self.de.read_list(schema, &mut |de| {
            let position = positions.next().unwrap_or_default();
            Self::step(path, Step::Position(position), de, |de| read(de))
        })
    }

    fn read_map(
        &mut self,
        schema: &Schema<'_>,
        read: &mut dyn FnMut(String, &mut dyn ShapeDeserializer) -> Result<(), SerdeError>,
    ) -> Result<(), SerdeError> {
        let path = self.path;
        let mut positions = 0..;
        self.de.read_map(schema, &mut |key, de| {
            let position = positions.next().unwrap_or_default();
            Self::step(path, Step::Position(position), de, |de| read(key, de))
        })
    }

    pass_on! {
        read_boolean -> bool;
        read_byte -> i8;
        read_short -> i16;
        read_integer -> i32;
        read_long -> i64;
        read_float -> f32;
        read_double -> f64;
        read_big_integer -> BigInteger;
        read_big_decimal -> BigDecimal;
        read_string -> String;
        read_blob -> Blob;
        read_timestamp -> DateTime;
        read_document -> Document;
    }

    fn is_null(&self) -> bool {
        self.de.is_null()
    }

    fn read_null(&mut self) -> Result<(), SerdeError> {
        self.de.read_null()
    }

    fn skip_value(&mut self) -> Result<(), SerdeError> {
        self.de.skip_value()
    }

    fn container_size(&self) -> Option<usize> {
        self.de.container_size()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_smithy_json::codec::{JsonCodec, JsonCodecSettings};
    use aws_smithy_schema::codec::Codec;
    use aws_smithy_schema::document::DocumentShapeDeserializer;
    use aws_smithy_schema::{ShapeType, shape_id};

    const fn member(shape_type: ShapeType, name: &'static str, index: usize) -> Schema<'static> {
        Schema::new_member(shape_id!("test", "Shape"), shape_type, name, index)
    }

    static COUNT: Schema<'static> = member(ShapeType::Integer, "Count", 0);
    static LIST: Schema<'static> = member(ShapeType::List, "List", 1);
    static MAP: Schema<'static> = member(ShapeType::Map, "Map", 2);
    static SHAPE: Schema<'static> = Schema::new_struct(
        shape_id!("test", "Shape"),
        ShapeType::Structure,
        &[&COUNT, &LIST, &MAP],
    );

    /// Reads a JSON object whose lists and maps hold integers or nulls. Returns the counts, or the error
    /// as text.
    fn read(json: &str) -> Result<Vec<i32>, String> {
        let mut counts = Vec::new();
        let codec = JsonCodec::new(JsonCodecSettings::default());
        let mut de = codec.create_deserializer(json.as_bytes());
        locate(&mut de, |de| {
            de.read_struct(&SHAPE, &mut |member, de| match member.shape_type() {
                ShapeType::Integer => {
                    counts.push(de.read_integer(member)?);
                    Ok(())
                }
                ShapeType::List => de.read_list(member, &mut |de| match de.is_null() {
                    true => de.read_null(),
                    false => {
                        counts.push(de.read_integer(&COUNT)?);
                        Ok(())
                    }
                }),
                ShapeType::Map => de.read_map(member, &mut |key, de| {
                    if key == "skipped" {
                        return de.skip_value();
                    }
                    counts.push(de.read_integer(&COUNT)?);
                    Ok(())
                }),
                _ => de.skip_value(),
            })
        })
        .map_err(|error| match error {
            Ok(invalid) => invalid.to_string(),
            Err(whole) => format!("whole: {whole}"),
        })?;
        Ok(counts)
    }

    #[test]
    fn values_are_read_as_without_a_place() {
        let json = r#"{
            "New": [{ "a": 1 }], "List": [1, null, 2],
            "Map": { "a": 3, "skipped": { "b": [] }, "c": 4 }, "Count": 5
        }"#;
        assert_eq!(read(json), Ok(vec![1, 2, 3, 4, 5]));
    }

    #[test]
    fn errors_have_the_path_to_the_value() {
        let invalid = |json| read(json).unwrap_err();
        assert_eq!(
            invalid(r#"{ "Count": "x" }"#),
            "the member `Count` is not valid"
        );
        assert_eq!(
            invalid(r#"{ "List": [1, "x"] }"#),
            "the member `List[1]` is not valid"
        );
        // A key may be a secret, so its position takes its place.
        assert_eq!(
            invalid(r#"{ "Count": 1, "Map": { "a": 1, "b": "x" } }"#),
            "the member `Map[1]` is not valid"
        );
        assert!(invalid("[]").starts_with("whole: "));
    }

    #[test]
    fn the_size_of_a_collection_is_that_of_the_deserializer() {
        let list = Document::Array(vec![Document::Null; 3]);
        let mut size = None;
        let read = locate(&mut DocumentShapeDeserializer::new(&list), |de| {
            size = de.container_size();
            Ok(())
        });
        assert!(read.is_ok());
        assert_eq!(size, Some(3));
    }
}
