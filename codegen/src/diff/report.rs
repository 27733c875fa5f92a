//! The report: changes, as rules find them and as reports show them.

mod change;
mod fault;
mod finding;
mod json;
mod sentence;

pub use self::change::{AffectedOperation, Api, Change, Comparison, Docs, Names, Wire};
pub(super) use self::fault::other_file;
pub use self::fault::{Fault, FaultSide};
pub(super) use self::finding::{Finding, Subject};
pub use self::sentence::{SentencePart, code_span, sentence_parts};
pub(super) use crate::document::child_path;
