//! What a change of a model means to those who use the generated crate.
//!
//! Both sides are read and lowered as for generation, so that the verdict on the Rust API is about
//! the code that would be written: a renamed input shape is invisible, since inputs take their names
//! from operations; `Option<T>` against `T` is not. [`compare()`] returns one list of [`Change`]s,
//! each by one of the [`RULES`].
//!
//! ```
//! use sdk_codegen::Source;
//! use sdk_codegen::diff::{Api, Side, Wire, compare};
//!
//! let model = |operations: &'static str| {
//!     format!(
//!         r#"{{"metadata": {{"apiVersion": "2020-01-01", "endpointPrefix": "demo",
//!             "protocol": "rest-json", "serviceId": "Demo"}},
//!             "operations": {operations}, "shapes": {{}}}}"#
//!     )
//! };
//! let (old, new) = (
//!     model(r#"{"Ping": {"http": {"method": "GET", "requestUri": "/ping"}}}"#),
//!     model("{}"),
//! );
//! let side = |text| Side {
//!     service: Source { file: "service-2.json", text },
//!     overrides: None,
//!     endpoint_rules: None,
//!     paginators: None,
//!     partitions: None,
//! };
//! let comparison = compare(&side(&old), &side(&new))?;
//! assert_eq!(comparison.changes[0].rule, "operation-removed");
//! assert_eq!(comparison.api(), Api::Major);
//! assert_eq!(comparison.wire(), Wire::Breaking);
//! # Ok::<(), sdk_codegen::Error>(())
//! ```

mod change;
mod compare;
mod endpoints;
mod enums;
mod errors;
mod faces;
mod finding;
mod graph;
mod json;
mod limits;
mod members;
mod operations;
mod rename;
mod rules;
mod service;
mod services;
mod shapes;
mod side;
mod structures;
mod types;
mod unmodelled;

pub use self::change::{Api, Change, Comparison, Docs, Met, Names, Wire};
pub use self::compare::compare;
pub use self::rules::{RULES, Rule};
pub use self::services::{service_added, service_removed};
pub use self::side::Side;
