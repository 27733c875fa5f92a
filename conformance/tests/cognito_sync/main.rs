//! Conformance tests of `cognito-sync`.
//!
//! All of them use the crate's public API over real connections to a server that implements the
//! service's wire format independently and verifies every signature.

mod bare_responses;
#[cfg(feature = "blocking")]
mod blocking;
#[cfg(feature = "serde")]
mod boto3;
mod boto3_responses;
mod datasets;
mod devices;
mod endpoints;
mod errors;
mod exceptions;
mod hosts;
mod observability;
mod odd_inputs;
mod paginators;
mod pools;
mod round_trip;
#[cfg(feature = "serde")]
mod serde;
mod support;
mod surface;
mod trip;
mod validation;
