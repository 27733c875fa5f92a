//! What generated crates are tested with, and against.
//!
//! This crate holds the tools: a [`server`] on loopback that answers over real HTTP and refuses
//! requests whose signature is wrong, a [`proxy`] that does to connections what networks do, and the
//! test data of the [`upstream`] release. It depends on no generated crate, so that the workspace loads while `generated/` is empty, and not on the
//! runtime either: what judges the runtime must not be made of it.
//!
//! The tests of a generated crate lie beside `src/`, in `<crate>.rs` and the folder that goes with
//! it; the crate's manifest names them as a test target of its own. What they need besides the
//! generated crate comes from here, which keeps that manifest short.

pub mod capture;
pub mod errors;
pub mod model;
pub mod proxy;
pub mod server;
pub mod upstream;
mod workspace;

pub use aws_credential_types;
pub use aws_types;
pub use peak_alloc;
pub use proptest;
pub use rmp_serde;
pub use serde_core;
pub use serde_json;
