//! What makes a structure an error: its code, its status, whom it blames.

use super::change::Wire;
use super::compare::Comparer;
use super::finding::Finding;
use super::rules;
use crate::model::{ErrorSide, ErrorTrait, Kind, Model, Retryable};

impl Comparer<'_> {
    pub(super) fn compare_error_traits(&mut self) {
        let (old, new) = (self.ground.old, self.ground.new);
        for name in old.model.shapes.keys() {
            let Some(counterpart) = self.ground.shapes.get(name).copied() else {
                continue;
            };
            let items = (
                self.ground.was.exceptions.get(name).copied(),
                self.ground.is.exceptions.get(counterpart).copied(),
            );
            if let (Some(was), Some(is)) = items {
                let (a, b) = (error(&old.model, name), error(&new.model, counterpart));
                if *name == counterpart && was.codes != is.codes {
                    self.code_changed(name, &was.codes, &is.codes);
                }
                self.compare_error(name, counterpart, &a, &b);
            }
        }
    }

    fn code_changed(&mut self, name: &str, was: &[String], is: &[String]) {
        // The first code is the one that replies bear.
        let known = is.first().is_some_and(|code| was.contains(code));
        let first = |codes: &[String]| codes.first().cloned().unwrap_or_default();
        let spot = self.shape_spot(Some(name), Some(name));
        self.push(
            Finding::new(rules::ERROR_CODE_CHANGED, &spot)
                .wire(Wire::breaking_if(!known))
                .values(first(was), first(is))
                .says(
                    format!("Replies name {} by the code `{}`.", spot.name(), first(is)),
                    "Update running programs: they take the new code for an unknown error.",
                ),
        );
    }

    fn compare_error(&mut self, old: &str, new: &str, a: &ErrorTrait, b: &ErrorTrait) {
        let spot = self.shape_spot(Some(old), Some(new));
        if a.http_status != b.http_status {
            let text = |status: Option<u16>| {
                status.map_or_else(|| "not given".to_owned(), |status| status.to_string())
            };
            let (was, is) = (text(a.http_status), text(b.http_status));
            self.push(
                Finding::new(rules::ERROR_STATUS_CHANGED, &spot)
                    .wire(Wire::Behaviour)
                    .says(
                        format!("{} comes with the status {is} instead of {was}.", spot.name()),
                        "Look at code that tells errors by status; what is repeated by itself may differ.",
                    )
                    .values(was, is),
            );
        }
        if a.fault != b.fault {
            let text = |fault| match fault {
                ErrorSide::Client => "the client's fault",
                ErrorSide::Server => "the service's fault",
            };
            self.push(
                Finding::new(rules::ERROR_FAULT_CHANGED, &spot)
                    .wire(Wire::Behaviour)
                    .values(text(a.fault), text(b.fault))
                    .says(
                        format!("{} is {} now.", spot.name(), text(b.fault)),
                        "Look at alarms that count the one or the other.",
                    ),
            );
        }
        if a.retryable != b.retryable {
            let text = |retryable| match retryable {
                None => "not worth a repetition",
                Some(Retryable::Transient) => "worth a repetition",
                Some(Retryable::Throttling) => "throttling",
            };
            self.push(
                Finding::new(rules::ERROR_RETRY_CHANGED, &spot)
                    .wire(Wire::Behaviour)
                    .values(text(a.retryable), text(b.retryable))
                    .says(
                        format!("{} is {} now.", spot.name(), text(b.retryable)),
                        "Expect more or fewer attempts before it reaches the program.",
                    ),
            );
        }
    }
}

fn error<'a>(model: &Model<'a>, shape: &str) -> ErrorTrait<'a> {
    match &model.shapes[shape].kind {
        Kind::Structure(structure) => structure.error.unwrap_or_default(),
        _ => ErrorTrait::default(),
    }
}
