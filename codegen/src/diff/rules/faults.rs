//! Rules about what is wrong with the models.

use super::Rule;
use crate::diff::compare::Comparer;
use crate::diff::report::{Api, Fault, FaultSide, Finding, Subject, code_span, other_file};

pub(super) const MODEL_FAULT_ADDED: Rule = Rule {
    id: "model-fault-added",
    summary: "The new model, or an override for it, has a fault that the old one lacks",
    api: "major: no crate can be generated",
    wire: "compatible",
};

pub(super) const MODEL_FAULT_REMOVED: Rule = Rule {
    id: "model-fault-removed",
    summary: "The old model, or an override for it, has a fault that the new one lacks",
    api: "none",
    wire: "compatible",
};

impl Comparer<'_> {
    /// Reports each fault that only one of the models has.
    pub(in crate::diff) fn compare_faults(&mut self) {
        let models = self.models;
        for fault in Fault::pair(models.old, models.new) {
            let (path, message) = (fault.error.path(), fault.error.message());
            let side = match fault.side {
                FaultSide::Old => models.old,
                FaultSide::New | FaultSide::Both => models.new,
            };
            let place = match other_file(&fault.error, side) {
                None => String::new(),
                Some(file) => format!("{}: ", code_span(file)),
            };
            let finding = match fault.side {
                FaultSide::Both => continue,
                FaultSide::New => Finding::new(MODEL_FAULT_ADDED, &Subject::at(path))
                    .api(Api::Major)
                    .new_value(message)
                    .message(
                        format!("The new model has a fault: {place}{}.", code_span(message)),
                        format!(
                            "Fix it, since no crate can be generated: {}.",
                            code_span(fault.error.hint())
                        ),
                    ),
                FaultSide::Old => {
                    let subject = Subject {
                        old_path: Some(path.to_owned()),
                        ..Subject::at(path)
                    };
                    Finding::new(MODEL_FAULT_REMOVED, &subject)
                        .old_value(message)
                        .message(
                            format!(
                                "A fault of the old model is fixed: {place}{}.",
                                code_span(message)
                            ),
                            "Nothing to do.",
                        )
                }
            };
            self.report(finding);
        }
    }
}
