//! The report: changes, as rules find them and as reports show them.

mod change;
mod finding;
mod json;
mod sentence;

pub use self::change::{AffectedOperation, Api, Change, Comparison, Docs, Names, Wire};
pub(super) use self::finding::{Finding, Subject, child_path};
pub use self::sentence::{SentencePart, code_span, sentence_parts};
