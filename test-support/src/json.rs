//! Values that were read by our JSON reader, compared with those of serde_json.

use aws_smithy_types::{Document, Number};
use serde_json::Value;

/// Returns whether our reader read the same value as serde_json.
pub fn is_same(ours: &Document, theirs: &Value) -> bool {
    match (ours, theirs) {
        (Document::Null, Value::Null) => true,
        (Document::Bool(ours), Value::Bool(theirs)) => ours == theirs,
        (Document::Number(Number::PosInt(ours)), Value::Number(theirs)) if theirs.is_u64() => {
            theirs.as_u64() == Some(*ours)
        }
        (Document::Number(Number::NegInt(ours)), Value::Number(theirs)) if theirs.is_i64() => {
            theirs.as_i64() == Some(*ours)
        }
        (Document::Number(ours), Value::Number(theirs)) => {
            // The last bits of serde_json can be wrong, and it reads -0 as a floating-point number.
            let (ours, theirs) = (ours.to_f64_lossy(), theirs.as_f64().unwrap());
            (ours - theirs).abs() <= ours.abs() * 4.0 * f64::EPSILON + 1e-320
        }
        (Document::String(ours), Value::String(theirs)) => ours == theirs,
        (Document::Array(ours), Value::Array(theirs)) => {
            ours.len() == theirs.len()
                && ours
                    .iter()
                    .zip(theirs)
                    .all(|(ours, theirs)| is_same(ours, theirs))
        }
        (Document::Object(ours), Value::Object(theirs)) => {
            ours.len() == theirs.len()
                && ours
                    .iter()
                    .all(|(key, ours)| theirs.get(key).is_some_and(|theirs| is_same(ours, theirs)))
        }
        _ => false,
    }
}

/// Returns whether the error of serde_json is one of those that our reader does not have: a number beyond the
/// range of `f64`, an unpaired surrogate, and a depth of 128, which is our limit and one more than theirs.
pub fn is_expected(error: &serde_json::Error) -> bool {
    let error = error.to_string();
    [
        "number out of range",
        "recursion limit exceeded",
        "surrogate",
        "unexpected end of hex escape",
    ]
    .iter()
    .any(|expected| error.contains(expected))
}
