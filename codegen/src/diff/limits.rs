//! Limits on values: lengths, ranges and patterns.

use serde_json::Number;

use super::change::{Api, Wire};
use super::compare::Comparer;
use super::finding::{Finding, Spot};
use super::rules;
use crate::model::{Constraints, Kind, Shape};

impl Comparer<'_> {
    pub(super) fn compare_constraints(&mut self, spot: &Spot, old: &Shape, new: &Shape) {
        let (a, b) = (&old.constraints, &new.constraints);
        if a == b {
            return;
        }
        let number = matches!(
            new.kind,
            Kind::Integer | Kind::Long | Kind::Float | Kind::Double
        );
        let (narrowed, widened, what) = if number {
            (rules::RANGE_NARROWED, rules::RANGE_WIDENED, "values")
        } else {
            (rules::LENGTH_NARROWED, rules::LENGTH_WIDENED, "lengths")
        };
        // No length is below 0, so to ask for 0 at least is to ask for nothing.
        let lowest = if number { f64::NEG_INFINITY } else { 0.0 };
        let low = |limits: &Constraints| value(limits.min.as_ref(), lowest).max(lowest);
        let high = |limits: &Constraints| value(limits.max.as_ref(), f64::INFINITY);
        if low(b) > low(a) || high(b) < high(a) {
            let (min, max) = (low(b) > low(a), high(b) < high(a));
            let advice = match (spot.reach.in_requests(), min, max) {
                (false, _, _) => "Nothing to do: it is only received.",
                (true, true, false) => {
                    "Check what programs send: what falls short is refused before it is sent."
                }
                (true, false, _) => "Check what programs send: the service refuses what is beyond.",
                (true, true, true) => {
                    "Check what programs send: what falls short is refused before it is sent, what is beyond by the service."
                }
            };
            let finding = Finding::new(narrowed, spot).wire(if_sent(spot)).says(
                format!(
                    "Fewer {what} of {} are valid: {} instead of {}.",
                    spot.name(),
                    range(b),
                    range(a)
                ),
                advice,
            );
            self.limits(finding, range(a), range(b));
        }
        if low(b) < low(a) || high(b) > high(a) {
            let finding = Finding::new(widened, spot).says(
                format!(
                    "More {what} of {} are valid: {} instead of {}.",
                    spot.name(),
                    range(b),
                    range(a)
                ),
                "Check that programs have room for what may come.",
            );
            self.limits(finding, range(a), range(b));
        }
        self.compare_patterns(spot, a, b);
    }

    fn compare_patterns(&mut self, spot: &Spot, old: &Constraints, new: &Constraints) {
        let finding = match (old.pattern, new.pattern) {
            (None, Some(pattern)) => Finding::new(rules::PATTERN_ADDED, spot)
                .wire(if_sent(spot))
                .new_value(pattern)
                .says(
                    format!("{} has to match `{pattern}`.", spot.name()),
                    "Check what programs send; the service refuses what does not match.",
                ),
            (Some(pattern), None) => Finding::new(rules::PATTERN_REMOVED, spot)
                .old(pattern)
                .says(
                    format!("{} need not match `{pattern}` any more.", spot.name()),
                    "Check that programs take what may come.",
                ),
            (Some(was), Some(is)) if was != is => Finding::new(rules::PATTERN_CHANGED, spot)
                .wire(if_sent(spot))
                .values(was, is)
                .says(
                    format!("{} has to match `{is}` instead of `{was}`.", spot.name()),
                    "Compare the two: what the new one leaves out is refused.",
                ),
            _ => return,
        };
        self.push(finding.api(Api::Patch).docs());
    }

    fn limits(&mut self, finding: Finding, old: String, new: String) {
        self.push(finding.api(Api::Patch).docs().values(old, new));
    }
}

/// Who sends a value that is not valid any more is refused; who only receives it is not.
fn if_sent(spot: &Spot) -> Wire {
    Wire::breaking_if(spot.reach.in_requests())
}

fn value(number: Option<&Number>, absent: f64) -> f64 {
    number.and_then(Number::as_f64).unwrap_or(absent)
}

fn range(limits: &Constraints) -> String {
    match (&limits.min, &limits.max) {
        (None, None) => "any".to_owned(),
        (Some(min), None) => format!("{min} or more"),
        (None, Some(max)) => format!("{max} at most"),
        (Some(min), Some(max)) => format!("{min} to {max}"),
    }
}
