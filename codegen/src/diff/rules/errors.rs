//! Rules about errors: those of an operation, and the error trait of a shape.

use super::Rule;
use crate::diff::compare::Comparer;
use crate::diff::pairing::{AffectedOperations, Directions};
use crate::diff::report::{Api, Finding, Subject, Wire, child_path, code_span};
use crate::diff::rust_view::RustViewPair;
use crate::hash::HashSet;
use crate::ir::{self, Message};
use crate::model::{ErrorKind, ErrorTrait, Kind, Model, Operation, Retryable};

pub(super) const ERROR_ADDED: Rule = Rule {
    id: "error-added",
    summary: "An operation can return another error",
    api: "minor, since error enums are non_exhaustive",
    wire: "compatible",
};

pub(super) const ERROR_REMOVED: Rule = Rule {
    id: "error-removed",
    summary: "An operation no longer returns an error",
    api: "major: the variant and its `is_…` method are removed",
    wire: "compatible",
};

impl Comparer<'_> {
    /// Compares the errors of an operation.
    pub(super) fn compare_operation_errors(&mut self, old: &Operation, new: &Operation) {
        let models = self.models;
        let paired = |error: &str| models.shapes.get(error).copied();
        let new_errors: HashSet<&str> = new.errors.iter().copied().collect();
        let old_errors: HashSet<&str> = old
            .errors
            .iter()
            .map(|error| paired(error).unwrap_or(error))
            .collect();
        let name = new.name;
        let path = format!("{}.errors", child_path("$.operations", name));
        let error_enum = |operation: &ir::Operation| {
            format!(
                "operation::{}::{}",
                operation.module, operation.error.rust_name
            )
        };
        let old_enum = error_enum(models.old_index.operations[old.name]);
        let new_enum = error_enum(models.new_index.operations[name]);
        for error in old.errors.iter().copied() {
            let Some(exception) = models.old_index.exceptions.get(error) else {
                continue;
            };
            if new_errors.contains(paired(error).unwrap_or(error)) {
                continue;
            }
            let subject = Subject::at(child_path(&path, error))
                .wire_names(Some(error), None)
                .rust_names(Some(format!("{old_enum}::{}", exception.rust_name)), None)
                .operations(AffectedOperations::one(name, Directions::ERROR));
            self.report(
                Finding::new(ERROR_REMOVED, &subject)
                    .api(Api::Major)
                    .old_value(error)
                    .message(
                        format!(
                            "{} no longer returns the error {}.",
                            code_span(name),
                            code_span(error)
                        ),
                        format!(
                            "Remove the match arms for it and the calls of `{}`.",
                            exception.predicate
                        ),
                    ),
            );
        }
        for error in new.errors.iter().copied() {
            let Some(exception) = models.new_index.exceptions.get(error) else {
                continue;
            };
            if old_errors.contains(error) {
                continue;
            }
            let subject = Subject::at(child_path(&path, error))
                .wire_names(None, Some(error))
                .rust_names(None, Some(format!("{new_enum}::{}", exception.rust_name)))
                .operations(AffectedOperations::one(name, Directions::ERROR));
            self.report(
                Finding::new(ERROR_ADDED, &subject)
                    .api(Api::Minor)
                    .new_value(error)
                    .message(
                        format!(
                            "{} can return the error {}.",
                            code_span(name),
                            code_span(error)
                        ),
                        format!(
                            "Handle it where it matters: it was an unhandled error, and `{}` now detects it.",
                            exception.predicate
                        ),
                    ),
            );
        }
    }

    /// Compares the error traits of all error shapes.
    pub(in crate::diff) fn compare_errors(&mut self) {
        let models = self.models;
        for old_name in models.old.model.shapes.keys() {
            let Some(new_name) = models.shapes.get(old_name).copied() else {
                continue;
            };
            let exceptions = (
                models.old_index.exceptions.get(old_name),
                models.new_index.exceptions.get(new_name),
            );
            let (Some(old_exception), Some(new_exception)) = exceptions else {
                continue;
            };
            let subject = models.shape_subject(Some(old_name), Some(new_name));
            if *old_name == new_name {
                self.compare_codes(&subject, &old_exception.codes, &new_exception.codes);
            }
            let old = error_trait(&models.old.model, old_name);
            let new = error_trait(&models.new.model, new_name);
            self.compare_error_status(&subject, old, new);
            self.compare_fault(&subject, old.kind, new.kind);
            self.compare_retryable(&subject, old.retryable, new.retryable);
        }
    }
}

fn error_trait<'a>(model: &Model<'a>, shape: &str) -> ErrorTrait<'a> {
    match &model.shapes[shape].kind {
        Kind::Structure(structure) => structure.error.unwrap_or_default(),
        _ => ErrorTrait::default(),
    }
}

pub(super) const ERROR_CODE_CHANGED: Rule = Rule {
    id: "error-code-changed",
    summary: "The code of an error changes",
    api: "none",
    wire: "breaking",
};

impl Comparer<'_> {
    fn compare_codes(&mut self, subject: &Subject, old: &[String], new: &[String]) {
        if old == new {
            return;
        }
        // Responses contain the first code.
        let is_known = new.first().is_some_and(|code| old.contains(code));
        let first = |codes: &[String]| codes.first().cloned().unwrap_or_default();
        self.report(
            Finding::new(ERROR_CODE_CHANGED, subject)
                .wire(Wire::breaking_if(!is_known))
                .values(first(old), first(new))
                .message(
                    format!(
                        "The code of {} is now {}.",
                        subject.name(),
                        code_span(&first(new))
                    ),
                    "Update running programs, which report the new code as an unhandled error.",
                ),
        );
    }
}

pub(super) const ERROR_STATUS_CHANGED: Rule = Rule {
    id: "error-status-changed",
    summary: "The HTTP status of an error changes",
    api: "none",
    wire: "behaviour, or compatible if the status is stated and is the default",
};

impl Comparer<'_> {
    fn compare_error_status(
        &mut self,
        subject: &Subject,
        old_error: ErrorTrait<'_>,
        new_error: ErrorTrait<'_>,
    ) {
        let (old, new) = (old_error.http_status, new_error.http_status);
        if old == new {
            return;
        }
        let text = |status: Option<u16>| {
            status.map_or_else(|| "not given".to_owned(), |status| status.to_string())
        };
        // Without a status in the model, it follows from the fault.
        let effective = |error: ErrorTrait<'_>| {
            error.http_status.unwrap_or(match error.kind {
                ErrorKind::Client => 400,
                ErrorKind::Server => 500,
            })
        };
        let same = effective(old_error) == effective(new_error);
        let (old, new) = (text(old), text(new));
        self.report(
            Finding::new(ERROR_STATUS_CHANGED, subject)
                .wire(match same {
                    true => Wire::Compatible,
                    false => Wire::Behaviour,
                })
                .message(
                    format!(
                        "The status of {} changed from {old} to {new}.",
                        subject.name()
                    ),
                    match same {
                        true => "Nothing to do: it is the default.",
                        false => {
                            "Review code that distinguishes errors by status; retries may differ as well."
                        }
                    },
                )
                .values(old, new),
        );
    }
}

pub(super) const ERROR_FAULT_CHANGED: Rule = Rule {
    id: "error-fault-changed",
    summary: "The fault of an error changes between client and server",
    api: "none",
    wire: "behaviour",
};

impl Comparer<'_> {
    fn compare_fault(&mut self, subject: &Subject, old: ErrorKind, new: ErrorKind) {
        if old == new {
            return;
        }
        let value = |fault| match fault {
            ErrorKind::Client => "the client's fault",
            ErrorKind::Server => "the service's fault",
        };
        let kind = match new {
            ErrorKind::Client => "client",
            ErrorKind::Server => "server",
        };
        self.report(
            Finding::new(ERROR_FAULT_CHANGED, subject)
                .wire(Wire::Behaviour)
                .values(value(old), value(new))
                .message(
                    format!("{} is now a {kind} error.", subject.name()),
                    "Review alarms that count client or server errors.",
                ),
        );
    }
}

pub(super) const ERROR_RETRY_CHANGED: Rule = Rule {
    id: "error-retry-changed",
    summary: "An error becomes retryable or throttling, or ceases to be",
    api: "none",
    wire: "behaviour",
};

impl Comparer<'_> {
    fn compare_retryable(
        &mut self,
        subject: &Subject,
        old: Option<Retryable>,
        new: Option<Retryable>,
    ) {
        if old == new {
            return;
        }
        let value = |retryable| match retryable {
            None => "not worth a repetition",
            Some(Retryable::Transient) => "worth a repetition",
            Some(Retryable::Throttling) => "throttling",
        };
        let kind = match new {
            None => "not retryable",
            Some(Retryable::Transient) => "retryable",
            Some(Retryable::Throttling) => "a throttling error",
        };
        self.report(
            Finding::new(ERROR_RETRY_CHANGED, subject)
                .wire(Wire::Behaviour)
                .values(value(old), value(new))
                .message(
                    format!("{} is now {kind}.", subject.name()),
                    "Expect another number of attempts before the program receives it.",
                ),
        );
    }
}

pub(super) const ERROR_MESSAGE_CHANGED: Rule = Rule {
    id: "error-message-changed",
    summary: "`message()` of an error returns `&str` instead of `Option<&str>`, or the reverse",
    api: "major",
    wire: "compatible",
};

impl Comparer<'_> {
    /// Compares the return type of an error's `message()`. If members hold both messages, the rules
    /// for members report the change.
    pub(super) fn compare_message(&mut self, subject: &Subject, views: &RustViewPair<'_>) {
        use Message::{FromMetadata, Optional, Required};
        let (Some(old), Some(new)) = (views.old.message, views.new.message) else {
            return;
        };
        let text = |message| match message {
            Required(_) => "&str",
            FromMetadata | Optional(_) => "Option<&str>",
        };
        let held_by_members = matches!(
            (old, new),
            (Required(_) | Optional(_), Required(_) | Optional(_))
        );
        if text(old) != text(new) && !held_by_members {
            self.report(
                Finding::new(ERROR_MESSAGE_CHANGED, subject)
                    .api(Api::Major)
                    .values(text(old), text(new))
                    .message(
                        format!(
                            "`message()` of {} now returns `{}`.",
                            subject.name(),
                            text(new)
                        ),
                        "Add or remove the handling of a missing message.",
                    ),
            );
        }
    }
}
