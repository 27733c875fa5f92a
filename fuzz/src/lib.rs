//! Fuzz targets.
//!
//! Each module has one function `run`, which takes the bytes of an input and panics if a property does
//! not hold. The fuzz targets in `fuzz_targets/` and the short run in `tests/` call it:
//!
//! - [`responses`]: any response to any operation, through the public client.
//! - [`models`]: any model, with any of the files that belong to one.
//! - [`json`]: any text, compared with serde_json.
//! - [`endpoints`]: any endpoint parameters, compared with an interpreter of the rules.
//! - [`signing`]: any request, compared with `aws-sigv4`.

pub mod endpoints;
pub mod json;
pub mod models;
pub mod responses;
pub mod signing;
