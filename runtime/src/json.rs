//! Reader and writer of JSON bodies behind the schema traits.
//!
//! The reader reads what services send exactly and fast:
//!
//! - Numbers are decimals: a timestamp keeps all its digits to the nanosecond, and `3.0` is a whole number.
//! - An unpaired surrogate in an escape becomes U+FFFD instead of an error, as the other strings of the
//!   response are intact. Written back, such a string differs from the one received.
//! - The last of duplicate keys wins, null is an absent member, and members that the schema does not define
//!   are skipped without being built.
//! - Nesting is limited to 128 containers. Everything that is not JSON (RFC 8259), such as bytes after the
//!   value or invalid UTF-8, is an error with its position.
//!
//! A cursor reads tokens, which `string.rs` and `number.rs` decode; a [`JsonReader`] reads values by their
//! schemas, and finds members as `member_order.rs` describes. `writer.rs` writes values by their schemas.

mod cursor;
mod member_order;
mod number;
mod reader;
mod string;
mod writer;

pub(crate) use cursor::{Container, Cursor};
pub use reader::{JsonReader, MemberNames};
pub(crate) use writer::{JsonWriter, format_timestamp, timestamp_format};

#[cfg(test)]
mod tests;
