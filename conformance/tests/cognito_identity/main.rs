//! Conformance tests of `cognito-identity`.
//!
//! All of them use the crate's public API over real connections to a server that implements the
//! service's wire format independently. It verifies every signature, and rejects a signature on an operation
//! that needs no credentials.

mod developers;
mod endpoints;
mod errors;
mod paginators;
mod pools;
mod public;
mod round_trip;
#[cfg(feature = "serde")]
mod serde;
mod support;
mod trip;
mod values;
