//! Schemas in as few words as generated code can say them.
//!
//! A schema is a `static` that is built at compile time. Its id is absolute, `namespace#Shape` or
//! `namespace#Shape$member`, and is cut into its parts here, so that generated code writes it once.
//! An id without `#`, or a member's without `$`, stops the compiler.

pub use aws_smithy_schema::traits::{HttpTrait, TimestampFormat};
pub use aws_smithy_schema::{Schema, ShapeType};

use aws_smithy_schema::ShapeId;

/// The schema of a structure or union with the given members.
pub const fn structure(
    id: &'static str,
    members: &'static [&'static Schema<'static>],
) -> Schema<'static> {
    Schema::new_struct(shape_id(id), ShapeType::Structure, members)
}

/// The request line of an operation and the status of its success.
pub const fn http(method: &'static str, uri: &'static str, status: u16) -> HttpTrait<'static> {
    HttpTrait::new(method, uri, Some(status))
}

const fn member(id: &'static str, shape_type: ShapeType, index: usize) -> Schema<'static> {
    let Some(at) = find(id, b'$') else {
        panic!("the id of a member is `namespace#Shape$member`");
    };
    let name = id.split_at(at + 1).1;
    Schema::new_member(shape_id(id), shape_type, name, index)
}

/// The schema of the member at position `index`, which holds a boolean.
pub const fn boolean(id: &'static str, index: usize) -> Schema<'static> {
    member(id, ShapeType::Boolean, index)
}

/// The schema of the member at position `index`, which holds a 32-bit number.
pub const fn integer(id: &'static str, index: usize) -> Schema<'static> {
    member(id, ShapeType::Integer, index)
}

/// The schema of the member at position `index`, which holds a 64-bit number.
pub const fn long(id: &'static str, index: usize) -> Schema<'static> {
    member(id, ShapeType::Long, index)
}

/// The schema of the member at position `index`, which holds a 32-bit floating-point number.
pub const fn float(id: &'static str, index: usize) -> Schema<'static> {
    member(id, ShapeType::Float, index)
}

/// The schema of the member at position `index`, which holds a 64-bit floating-point number.
pub const fn double(id: &'static str, index: usize) -> Schema<'static> {
    member(id, ShapeType::Double, index)
}

/// The schema of the member at position `index`, which holds a string.
pub const fn string(id: &'static str, index: usize) -> Schema<'static> {
    member(id, ShapeType::String, index)
}

/// The schema of the member at position `index`, which holds bytes.
pub const fn blob(id: &'static str, index: usize) -> Schema<'static> {
    member(id, ShapeType::Blob, index)
}

/// The schema of the member at position `index`, which holds a moment.
pub const fn timestamp(id: &'static str, index: usize) -> Schema<'static> {
    member(id, ShapeType::Timestamp, index)
}

/// The schema of the member at position `index`, which holds any value.
pub const fn document(id: &'static str, index: usize) -> Schema<'static> {
    member(id, ShapeType::Document, index)
}

/// The schema of the member at position `index`, which holds a list.
pub const fn list(id: &'static str, index: usize) -> Schema<'static> {
    member(id, ShapeType::List, index)
}

/// The schema of the member at position `index`, which holds a map.
pub const fn map(id: &'static str, index: usize) -> Schema<'static> {
    member(id, ShapeType::Map, index)
}

/// The schema of the member at position `index`, which holds a structure.
pub const fn nested(id: &'static str, index: usize) -> Schema<'static> {
    member(id, ShapeType::Structure, index)
}

/// The schema of the member at position `index`, which holds a union.
pub const fn one_of(id: &'static str, index: usize) -> Schema<'static> {
    member(id, ShapeType::Union, index)
}

/// References to each of some schemas.
pub const fn refs<const N: usize>(
    members: &'static [Schema<'static>; N],
) -> [&'static Schema<'static>; N] {
    // The first one only fills the array until each place has its own.
    let mut refs = [&members[0]; N];
    let mut index = 1;
    while index < N {
        refs[index] = &members[index];
        index += 1;
    }
    refs
}

const fn shape_id(id: &'static str) -> ShapeId<'static> {
    let Some(hash) = find(id, b'#') else {
        panic!("the id of a shape is `namespace#Shape`");
    };
    let namespace = id.split_at(hash).0;
    let rest = id.split_at(hash + 1).1;
    match find(rest, b'$') {
        None => ShapeId::from_parts(id, namespace, rest),
        Some(dollar) => {
            let (shape, member) = (rest.split_at(dollar).0, rest.split_at(dollar + 1).1);
            ShapeId::from_parts_with_member(id, namespace, shape, member)
        }
    }
}

const fn find(text: &str, byte: u8) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut index = 0;
    while index < bytes.len() {
        if bytes[index] == byte {
            return Some(index);
        }
        index += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    static MEMBERS: [Schema; 2] = [
        integer("com.example#Point$X", 0),
        integer("com.example#Point$Y", 1),
    ];
    static REFS: [&Schema; 2] = refs(&MEMBERS);
    static POINT: Schema = structure("com.example#Point", &REFS);

    #[test]
    fn ids_are_cut_into_their_parts() {
        let id = POINT.shape_id();
        assert_eq!((id.namespace(), id.shape_name()), ("com.example", "Point"));
        assert_eq!(id.member_name(), None);
        let id = MEMBERS[1].shape_id();
        assert_eq!((id.namespace(), id.shape_name()), ("com.example", "Point"));
        assert_eq!(id.member_name(), Some("Y"));
        assert_eq!(id.as_str(), "com.example#Point$Y");
    }

    #[test]
    fn members_are_found_by_name_and_position() {
        let y = POINT.member_schema("Y").expect("a member");
        assert!(std::ptr::eq(y, &MEMBERS[1]));
        assert_eq!(POINT.members().len(), 2);
    }
}
