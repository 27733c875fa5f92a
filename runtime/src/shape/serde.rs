//! Values in formats other than the service's own, through serde.
//!
//! The adapters here stand between the schema traits, by which every shape can be written and read
//! already, and those of serde. A type therefore costs two impls of one line, which
//! [`structure!`](crate::structure!) and its kind make if the generated crate has its feature `serde`.
//!
//! A structure is a map from the names of its members on the wire to their values:
//!
//! - Members that are not set are left out, and read as in a reply: those that are missing take what
//!   stands for them, those that nobody knows are ignored.
//! - A union is a map of one entry. An enum is a string, any string.
//! - A moment is its seconds since 1970, with fractions to the microsecond, or to the millisecond
//!   for moments after 2106, since a float has no digits for more.
//! - Bytes are base64 in formats for people, and bytes in binary ones.
//! - Members that travel in the path, query or headers stand beside the others, under their own names.
//! - Sensitive members are written like any other. What is left out are the request id of an output
//!   and the code and request id of an error.
//!
//! The format has to describe itself, as JSON, YAML, CBOR and MessagePack do. Those that do not, such
//! as bincode and postcard, can neither skip what they do not know nor leave out what is not set.

mod buffer;
mod read;
mod write;

pub use read::{deserialize, deserialize_enum, deserialize_text_member};
pub use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
pub use write::{serialize, serialize_text_member};

/// Implements `Serialize` and `Deserialize` for a structure, union or exception of the usual form.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_traits {
    ($Type:ident, $serialize:ident, $deserialize:ident) => {
        impl $crate::generated::macros::Serialize for $Type {
            fn serialize<S: $crate::generated::macros::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                $crate::generated::macros::$serialize(self, serializer)
            }
        }

        impl<'de> $crate::generated::macros::Deserialize<'de> for $Type {
            fn deserialize<D: $crate::generated::macros::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::generated::macros::$deserialize(deserializer)
            }
        }
    };
}

#[cfg(test)]
mod tests;
