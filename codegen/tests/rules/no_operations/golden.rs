// src/error_meta.rs

service_error!(
    #[doc = " Any error of any operation, for programs that treat them alike."] Error
);

// src/lib.rs

//! Client of Example of no operations.
//!
//! Create a [`Client`]. Each of its methods sends an operation, whose input, output and errors
//! are in the operation's module in [`operation`].

#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![allow(deprecated)]

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

//! No list or map of this service has elements of its own.

// src/types.rs

//! Structures and enums that inputs and outputs hold.

pub mod builders;
pub mod error;
