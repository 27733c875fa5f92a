//! Serialization of shapes with serde, in formats other than that of the service's protocol.
//!
//! Adapters connect the schema traits, which every shape implements, to those of serde. So a type needs
//! only two short implementations, which [`shape!`](crate::shape!) adds if the
//! generated crate has its feature `serde`.
//!
//! A structure is a map from the wire names of its members to their values:
//!
//! - Members that are not set are omitted. A member that equals its default is written as part of what a
//!   service sends, and omitted from inputs and what only they contain.
//! - Deserialization is that of a response: missing members have their defaults, and unknown ones are
//!   ignored.
//! - A union is a map with one entry. An enum is a string, which may be unknown.
//! - A timestamp is the number of seconds since 1970, with fractions to the microsecond, or to the
//!   millisecond after 2106, because of the precision of `f64`.
//! - Bytes are base64 in human-readable formats, and bytes in binary ones.
//! - Members that the protocol sends in the path, query or headers are members like all others.
//! - Sensitive members are included. The request ID of an output, and the error code and request ID of
//!   an error, are not.
//!
//! The format must be self-describing, such as JSON, YAML, CBOR and MessagePack. Other formats, such as
//! bincode and postcard, can neither skip unknown members nor omit unset ones.

mod buffer;
mod read;
mod write;

pub use read::{deserialize, deserialize_enum};
pub use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
pub use write::serialize;

/// Implements `Serialize` and `Deserialize` for a structure, union or exception.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_traits {
    (sent_and_received $Type:ident) => {
        runtime::serde_traits!(@ $Type [__InResponse]);
    };
    ($role:ident $Type:ident) => {
        runtime::serde_traits!(@ $Type []);
    };
    (@ $Type:ident [$($InResponse:ident)?]) => {
        impl runtime::Serialize for $Type {
            #[inline]
            fn serialize<S: runtime::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                let value = self;
                $(let value = &$InResponse(value);)?
                runtime::serialize(value, serializer)
            }
        }

        impl<'de> runtime::Deserialize<'de> for $Type {
            #[inline]
            fn deserialize<D: runtime::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                runtime::deserialize(deserializer)
            }
        }
    };
}

#[cfg(test)]
mod tests;
