//! What the crates of the rule fixtures do: each call goes through its client to an HTTP client that
//! keeps the request and answers with a given reply.
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
mod validation;
mod values;
