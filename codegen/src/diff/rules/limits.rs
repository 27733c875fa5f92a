//! Rules about the constraints of values: lengths, ranges and patterns.

use serde_json::Number;

use super::Rule;
use crate::diff::compare::Comparer;
use crate::diff::report::{Api, Finding, Subject, Wire, code_span};
use crate::diff::wire_format::Places;
use crate::model::{Constraints, Kind, Location, Shape};

impl Comparer<'_> {
    /// Compares the constraints of two shapes.
    pub(super) fn compare_constraints(
        &mut self,
        subject: &Subject,
        old: &Shape<'_>,
        (new_name, new): (&str, &Shape<'_>),
    ) {
        let (a, b) = (&old.constraints, &new.constraints);
        if a == b {
            return;
        }
        if has_range(&new.kind) {
            self.compare_range(subject, (new_name, new), a, b);
        }
        if matches!(new.kind, Kind::String | Kind::Enum(_)) {
            self.compare_patterns(subject, a.pattern, b.pattern);
        }
    }

    fn report_constraint(&mut self, finding: Finding) {
        self.report(finding.api(Api::Patch).docs());
    }
}

/// Returns whether values of a kind have a length or a range. Others ignore both.
fn has_range(kind: &Kind<'_>) -> bool {
    !matches!(
        kind,
        Kind::Boolean
            | Kind::Timestamp(_)
            | Kind::Document
            | Kind::Structure(_)
            | Kind::Union(_)
            | Kind::Unknown
    )
}

/// Returns the verdict on a constraint that refuses more values than before: only senders notice.
fn narrowed(subject: &Subject) -> Wire {
    Wire::breaking_if(subject.operations.in_requests())
}

pub(super) const LENGTH_NARROWED: Rule = Rule {
    id: "length-narrowed",
    summary: "Fewer lengths of a string, blob, list or map are valid",
    api: "patch",
    wire: "breaking in requests, compatible in responses",
};

pub(super) const LENGTH_WIDENED: Rule = Rule {
    id: "length-widened",
    summary: "More lengths of a string, blob, list or map are valid",
    api: "patch",
    wire: "compatible",
};

pub(super) const RANGE_NARROWED: Rule = Rule {
    id: "range-narrowed",
    summary: "Fewer numbers are valid",
    api: "patch",
    wire: "breaking in requests, compatible in responses",
};

pub(super) const RANGE_WIDENED: Rule = Rule {
    id: "range-widened",
    summary: "More numbers are valid",
    api: "patch",
    wire: "compatible",
};

impl Comparer<'_> {
    fn compare_range(
        &mut self,
        subject: &Subject,
        (name, shape): (&str, &Shape<'_>),
        old: &Constraints,
        new: &Constraints,
    ) {
        let is_number = matches!(
            shape.kind,
            Kind::Integer | Kind::Long | Kind::Float | Kind::Double
        );
        let (narrowed_rule, widened_rule, what) = if is_number {
            (RANGE_NARROWED, RANGE_WIDENED, "range")
        } else {
            (LENGTH_NARROWED, LENGTH_WIDENED, "length range")
        };
        // No length is negative, so a minimum length of 0 is none.
        let lowest = if is_number { f64::NEG_INFINITY } else { 0.0 };
        let min = |limits: &Constraints| value(limits.min.as_ref(), lowest).max(lowest);
        let max = |limits: &Constraints| value(limits.max.as_ref(), f64::INFINITY);
        let (min_raised, max_lowered) = (min(new) > min(old), max(new) < max(old));
        if min_raised || max_lowered {
            let advice = match (subject.operations.in_requests(), min_raised, max_lowered) {
                (false, _, _) => "Nothing to do: it is only received.",
                (true, true, false) => {
                    "Check the values in use: those below the minimum are refused before sending."
                }
                (true, false, _) => {
                    "Check the values in use: the service refuses those above the maximum."
                }
                (true, true, true) => {
                    "Check the values in use: those below the minimum are refused before sending, those above the maximum by the service."
                }
            };
            // A label is never empty, whatever the model states.
            let labels = Places::of(Location::Uri);
            let was_refused =
                !max_lowered && min(new) <= 1.0 && self.models.places().in_requests(name) == labels;
            let (wire, advice) = match was_refused {
                true => (Wire::Compatible, "Nothing to do: labels are never empty."),
                false => (narrowed(subject), advice),
            };
            self.report_constraint(
                Finding::new(narrowed_rule, subject)
                    .wire(wire)
                    .message(
                        format!(
                            "The {what} of {} is narrower: now {}, before {}.",
                            subject.name(),
                            range_text(new),
                            range_text(old)
                        ),
                        advice,
                    )
                    .values(range_text(old), range_text(new)),
            );
        }
        if min(new) < min(old) || max(new) > max(old) {
            self.report_constraint(
                Finding::new(widened_rule, subject)
                    .message(
                        format!(
                            "The {what} of {} is wider: now {}, before {}.",
                            subject.name(),
                            range_text(new),
                            range_text(old)
                        ),
                        "Check that programs accept the new values.",
                    )
                    .values(range_text(old), range_text(new)),
            );
        }
    }
}

fn value(number: Option<&Number>, absent: f64) -> f64 {
    number.and_then(Number::as_f64).unwrap_or(absent)
}

fn range_text(limits: &Constraints) -> String {
    match (&limits.min, &limits.max) {
        (None, None) => "any".to_owned(),
        (Some(min), None) => format!("{min} or more"),
        (None, Some(max)) => format!("{max} at most"),
        (Some(min), Some(max)) => format!("{min} to {max}"),
    }
}

pub(super) const PATTERN_ADDED: Rule = Rule {
    id: "pattern-added",
    summary: "A string must match a pattern",
    api: "patch",
    wire: "breaking in requests, compatible in responses",
};

pub(super) const PATTERN_CHANGED: Rule = Rule {
    id: "pattern-changed",
    summary: "A string must match another pattern",
    api: "patch",
    wire: "breaking in requests, since it may be narrower; compatible in responses",
};

pub(super) const PATTERN_REMOVED: Rule = Rule {
    id: "pattern-removed",
    summary: "A string no longer has to match a pattern",
    api: "patch",
    wire: "compatible",
};

impl Comparer<'_> {
    fn compare_patterns(&mut self, subject: &Subject, old: Option<&str>, new: Option<&str>) {
        let finding = match (old, new) {
            (None, Some(pattern)) => Finding::new(PATTERN_ADDED, subject)
                .wire(narrowed(subject))
                .new_value(pattern)
                .message(
                    format!(
                        "{} must match the pattern {}.",
                        subject.name(),
                        code_span(pattern)
                    ),
                    "Check the values in use: the service refuses those that do not match.",
                ),
            (Some(pattern), None) => Finding::new(PATTERN_REMOVED, subject)
                .old_value(pattern)
                .message(
                    format!(
                        "{} no longer has to match the pattern {}.",
                        subject.name(),
                        code_span(pattern)
                    ),
                    "Check that programs accept the new values.",
                ),
            (Some(old), Some(new)) if old != new => Finding::new(PATTERN_CHANGED, subject)
                .wire(narrowed(subject))
                .values(old, new)
                .message(
                    format!(
                        "The pattern of {} changed from {} to {}.",
                        subject.name(),
                        code_span(old),
                        code_span(new)
                    ),
                    "Compare the patterns: the service refuses values that do not match the new one.",
                ),
            _ => return,
        };
        self.report_constraint(finding);
    }
}
