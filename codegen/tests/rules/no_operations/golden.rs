// src/error_meta.rs

/// Error of any operation, for programs that handle all of them alike.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// An error that has no variant.
    #[deprecated(
        note = "compare `code()` instead: a later version may add a variant for this error"
    )]
    Unhandled(Unhandled),
}

service_error! {
    Error {}
}

// src/lib.rs

//! Client of Example of no operations.
//!
//! Create a [`Client`]. Each of its methods sends an operation, whose input, output and errors
//! are in the operation's module in [`operation`].

#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![allow(
    deprecated,
    reason = "the crate creates the variants `Unknown` and `Unhandled`, which users should not match on"
)]
#![allow(
    rustdoc::redundant_explicit_links,
    reason = "the documentation of a member is the same in files that import a type it links to and in others"
)]

pub mod client;
pub mod config;
pub mod error;
mod error_meta;
pub mod meta;
pub mod operation;
pub mod primitives;
mod schema;
#[cfg(feature = "test-util")]
pub mod test_util;
pub mod types;

pub use client::Client;
pub use config::Config;
pub use error_meta::Error;

// src/schema.rs

//! Schemas of lists and maps; this service has none.

// src/types.rs

//! Structures, unions and enums used by inputs and outputs.

pub mod builders;
pub mod error;
