//! Behavior of the crates of the rule fixtures: each call goes through its client to an HTTP client that
//! stores the request and returns a given response.
//!
//! This is a crate of its own that `rule_crates.rs` builds and runs.

#[macro_use]
mod wire;

mod bindings;
mod collections;
mod errors;
mod inputs;
mod paginators;
mod payloads;
mod rpc;
mod serde;
mod server;
mod validation;
mod values;
