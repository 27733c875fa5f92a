//! Rules about operations: added, removed, renamed and changed ones.

use super::{Rule, similarity_note};
use crate::diff::compare::Comparer;
use crate::diff::pairing::Rename;
use crate::diff::report::{Api, Finding, Subject, Wire, code_span};
use crate::hash::HashSet;
use crate::ir;
use crate::model::Operation;

impl Comparer<'_> {
    /// Compares all operations.
    pub(in crate::diff) fn compare_operations(&mut self) {
        let models = self.models;
        let kept: HashSet<&str> = models.operations.iter().map(|(old, _)| *old).collect();
        for (name, operation) in &models.old.model.operations {
            if !kept.contains(name) {
                self.operation_removed(name, operation);
            }
        }
        let kept: HashSet<&str> = models.operations.iter().map(|(_, new)| *new).collect();
        for (name, operation) in &models.new.model.operations {
            if !kept.contains(name) {
                self.operation_added(name, operation);
            }
        }
        for rename in &models.renamed_operations {
            self.operation_renamed(rename);
        }
        for (old, new) in models.operations.iter().copied() {
            self.compare_operation(old, new);
        }
    }

    fn compare_operation(&mut self, old_name: &str, new_name: &str) {
        let models = self.models;
        let subject = models.operation_subject(Some(old_name), Some(new_name));
        let (old, old_lowered) = (
            &models.old.model.operations[old_name],
            models.old_index.operations[old_name],
        );
        let (new, new_lowered) = (
            &models.new.model.operations[new_name],
            models.new_index.operations[new_name],
        );
        if old_name == new_name && old_lowered.module != new_lowered.module {
            let finding =
                self.rust_name_changed(&subject, &old_lowered.module, &new_lowered.module);
            self.report(finding.message(
                format!("{} is renamed to {}.", subject.old_name(), subject.name()),
                format!("Call {} instead.", subject.name()),
            ));
        }
        if let (Some(a), Some(b)) = (
            &old_lowered.input.schema.http,
            &new_lowered.input.schema.http,
        ) {
            self.compare_method(&subject, &a.method, &b.method);
            let expected_uri = self.rename_labels(old, new, &a.uri);
            self.compare_uri(&subject, (&a.uri, &expected_uri), &b.uri);
            self.compare_status(&subject, a.status, b.status);
        }
        self.compare_operation_auth(&subject, (old, new), (old_lowered, new_lowered));
        self.compare_host_prefix(&subject, old.host_prefix, new.host_prefix);
        self.compare_idempotency(&subject, old_lowered.idempotency, new_lowered.idempotency);
        self.compare_deprecation(&subject, old.deprecated, new.deprecated, Api::Minor);
        self.compare_operation_errors(old, new);
    }
}

pub(super) const OPERATION_ADDED: Rule = Rule {
    id: "operation-added",
    summary: "An operation is added",
    api: "minor",
    wire: "compatible",
};

pub(super) const OPERATION_REMOVED: Rule = Rule {
    id: "operation-removed",
    summary: "An operation is removed",
    api: "major",
    wire: "breaking",
};

impl Comparer<'_> {
    fn operation_added(&mut self, name: &str, operation: &Operation) {
        let subject = self.models.operation_subject(None, Some(name));
        self.report(
            Finding::new(OPERATION_ADDED, &subject)
                .api(Api::Minor)
                .new_value(request_line(operation))
                .message(
                    format!("The operation {} is new.", subject.name()),
                    "Nothing to do.",
                ),
        );
    }

    fn operation_removed(&mut self, name: &str, operation: &Operation) {
        let subject = self.models.operation_subject(Some(name), None);
        self.report(
            Finding::new(OPERATION_REMOVED, &subject)
                .api(Api::Major)
                .wire(Wire::Breaking)
                .old_value(request_line(operation))
                .message(
                    format!("The operation {} is removed.", subject.old_name()),
                    "Remove the calls, or stay on the old version while the service still supports it.",
                ),
        );
    }
}

fn request_line(operation: &Operation) -> String {
    format!("{} {}", operation.http.method, operation.http.uri)
}

pub(super) const OPERATION_RENAMED: Rule = Rule {
    id: "operation-renamed",
    summary: "An operation has another name and an equal or similar body",
    api: "major if the Rust name differs, else patch",
    wire: "breaking for protocols that send the name, else compatible",
};

impl Comparer<'_> {
    fn operation_renamed(&mut self, rename: &Rename<'_>) {
        let models = self.models;
        let subject = models.operation_subject(Some(rename.old), Some(rename.new));
        let same_name = subject.rust_name.old == subject.rust_name.new;
        let protocol = models.new.lowered.protocol;
        let is_sent = protocol != "rest-json" && protocol != "rest-xml";
        self.report(
            Finding::new(OPERATION_RENAMED, &subject)
                .api(if same_name { Api::Patch } else { Api::Major })
                .wire(Wire::breaking_if(is_sent))
                .values(rename.old, rename.new)
                .similarity(rename.similarity)
                .message(
                    format!(
                        "The operation {} is renamed to {}{}.",
                        subject.old_name(),
                        subject.name(),
                        similarity_note(rename.similarity)
                    ),
                    format!("Call {} instead.", subject.name()),
                ),
        );
    }
}

pub(super) const HTTP_METHOD_CHANGED: Rule = Rule {
    id: "http-method-changed",
    summary: "The HTTP method of an operation changes",
    api: "none",
    wire: "breaking",
};

impl Comparer<'_> {
    fn compare_method(&mut self, subject: &Subject, old: &str, new: &str) {
        // A method that could not be read is a fault.
        if old == new || old.is_empty() || new.is_empty() {
            return;
        }
        self.report(
            Finding::new(HTTP_METHOD_CHANGED, subject)
                .wire(Wire::Breaking)
                .values(old, new)
                .message(
                    format!(
                        "The HTTP method of {} changed from {} to {}.",
                        subject.name(),
                        code_span(old),
                        code_span(new)
                    ),
                    "Update running programs, and allow the method in filtering proxies.",
                ),
        );
    }
}

pub(super) const HTTP_URI_CHANGED: Rule = Rule {
    id: "http-uri-changed",
    summary: "The path or the constant query of an operation changes",
    api: "none",
    wire: "breaking",
};

impl Comparer<'_> {
    /// `expected` is the old URI with the new names of renamed labels.
    fn compare_uri(&mut self, subject: &Subject, (old, expected): (&str, &str), new: &str) {
        // A URI that could not be read is a fault.
        if expected == new || old.is_empty() || new.is_empty() {
            return;
        }
        self.report(
            Finding::new(HTTP_URI_CHANGED, subject)
                .wire(Wire::Breaking)
                .values(old, new)
                .message(
                    format!(
                        "The URI of {} changed from {} to {}.",
                        subject.name(),
                        code_span(old),
                        code_span(new)
                    ),
                    "Update running programs, and allow the path in filtering proxies.",
                ),
        );
    }

    /// Returns the old URI with the new names of renamed labels.
    fn rename_labels(&self, old: &Operation, new: &Operation, uri: &str) -> String {
        let mut uri = uri.to_owned();
        for rename in self.models.renamed_members(old.input, new.input) {
            for greedy in ["", "+"] {
                let label = format!("{{{}{greedy}}}", rename.old);
                uri = uri.replace(&label, &format!("{{{}{greedy}}}", rename.new));
            }
        }
        uri
    }
}

pub(super) const HTTP_STATUS_CHANGED: Rule = Rule {
    id: "http-status-changed",
    summary: "The status of a successful response changes",
    api: "none",
    wire: "compatible between 2xx statuses, which all count as success; else behaviour",
};

impl Comparer<'_> {
    fn compare_status(&mut self, subject: &Subject, old: u16, new: u16) {
        if old == new {
            return;
        }
        let is_success = |status: u16| (200..300).contains(&status);
        self.report(
            Finding::new(HTTP_STATUS_CHANGED, subject)
                .wire(if is_success(old) && is_success(new) {
                    Wire::Compatible
                } else {
                    Wire::Behaviour
                })
                .values(old.to_string(), new.to_string())
                .message(
                    format!(
                        "The status of a successful response of {} changed from {old} to {new}.",
                        subject.name()
                    ),
                    "Nothing to do, unless an interceptor reads the status.",
                ),
        );
    }
}

pub(super) const HOST_PREFIX_CHANGED: Rule = Rule {
    id: "host-prefix-changed",
    summary: "The host prefix of an operation changes",
    api: "none, or major if the operation had none, since the generator does not support it",
    wire: "breaking",
};

impl Comparer<'_> {
    fn compare_host_prefix(&mut self, subject: &Subject, old: Option<&str>, new: Option<&str>) {
        if old == new {
            return;
        }
        self.report(
            Finding::new(HOST_PREFIX_CHANGED, subject)
                .api(if old.is_none() { Api::Major } else { Api::None })
                .wire(Wire::Breaking)
                .values(old.unwrap_or_default(), new.unwrap_or_default())
                .message(
                    format!("{} is sent to another host.", subject.name()),
                    "Allow the new host name in firewalls and endpoint policies.",
                ),
        );
    }
}

pub(super) const RETRY_SAFETY_CHANGED: Rule = Rule {
    id: "retry-safety-changed",
    summary: "An operation becomes idempotent or ceases to be",
    api: "none",
    wire: "behaviour",
};

impl Comparer<'_> {
    fn compare_idempotency(
        &mut self,
        subject: &Subject,
        old: ir::Idempotency,
        new: ir::Idempotency,
    ) {
        if old == new {
            return;
        }
        let text = |idempotency: ir::Idempotency| match idempotency {
            ir::Idempotency::Idempotent => "idempotent",
            ir::Idempotency::NotIdempotent => "not idempotent",
        };
        let advice = match new {
            ir::Idempotency::Idempotent => "Nothing to do: more failures are retried.",
            ir::Idempotency::NotIdempotent => {
                "Handle failures after the start of a response, which are no longer retried."
            }
        };
        self.report(
            Finding::new(RETRY_SAFETY_CHANGED, subject)
                .wire(Wire::Behaviour)
                .values(text(old), text(new))
                .message(format!("{} is now {}.", subject.name(), text(new)), advice),
        );
    }
}
