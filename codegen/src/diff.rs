//! The comparison of two models: what their differences mean to users of the generated crate.
//!
//! Both sides are loaded as for generation, so the verdicts on the Rust API are about the code that
//! would be generated: a renamed input shape has no effect, since inputs are named after operations,
//! while `Option<T>` instead of `T` has one. [`compare()`] returns a list of [`Change`]s, each found by
//! one of the [`RULES`].
//!
//! - `compare` runs the comparison, and all of its threads.
//! - `pairing` finds the operations and shapes of both sides that correspond, renamed ones included,
//!   and the operations that each shape affects.
//! - `rust_view` is a structure as the Rust type that it becomes.
//! - `wire_format` is the effect of a model on the wire, in the protocol of the crate.
//! - `rules` holds the rules in groups, each with its ID, texts and verdicts.
//! - `report` is the list of changes, and their form in JSON.
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
//! # Ok::<(), sdk_codegen::Errors>(())
//! ```

mod compare;
mod pairing;
mod report;
mod rules;
mod rust_view;
mod wire_format;

pub use self::compare::{compare, service_added, service_removed};
pub use self::pairing::Side;
pub use self::report::{
    AffectedOperation, Api, Change, Comparison, Docs, Fault, FaultSide, Names, SentencePart, Wire,
    code_span, sentence_parts,
};
pub use self::rules::{RULES, Rule};
