//! Test support for generated crates, and (in `tests/`) the conformance tests themselves.
//!
//! The library contains a loopback [`server`] that responds over real HTTP and rejects requests with
//! invalid signatures, a [`proxy`] that injects network faults, and the test data of the [`upstream`]
//! release. It depends neither on a generated crate nor on the runtime: only the tests do, so that
//! nothing is verified with the code under test.

pub mod capture;
pub mod errors;
pub mod model;
pub mod proxy;
pub mod server;
pub mod upstream;
mod workspace;
