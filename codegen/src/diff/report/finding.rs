//! A finding of a rule, from which a [`Change`] is built.

use super::change::{Api, Change, Docs, Names, Wire};
use super::sentence::code_span;
use crate::diff::pairing::AffectedOperations;
use crate::diff::rules::Rule;

/// A change that is being built.
#[derive(Debug)]
pub(in crate::diff) struct Finding {
    change: Change,
}

impl Finding {
    /// Creates a finding of `rule` about `subject`, with the mildest verdicts.
    pub(in crate::diff) fn new(rule: Rule, subject: &Subject) -> Self {
        let old_path = subject.old_path.clone();
        Self {
            change: Change {
                rule: rule.id,
                fingerprint: String::new(),
                api: Api::None,
                wire: Wire::Compatible,
                docs: Docs::None,
                service: String::new(),
                path: subject.path.clone(),
                old_path: old_path.filter(|path| *path != subject.path),
                wire_name: subject.wire_name.clone(),
                rust_name: subject.rust_name.clone(),
                operations: subject.operations.list(),
                old: None,
                new: None,
                similarity: None,
                what: String::new(),
                advice: String::new(),
            },
        }
    }

    /// Sets the verdict on the Rust API.
    pub(in crate::diff) fn api(mut self, api: Api) -> Self {
        self.change.api = api;
        self
    }

    /// Sets the verdict on the wire.
    pub(in crate::diff) fn wire(mut self, wire: Wire) -> Self {
        self.change.wire = wire;
        self
    }

    /// Sets the verdict on the documentation to a patch.
    pub(in crate::diff) fn docs(mut self) -> Self {
        self.change.docs = Docs::Patch;
        self
    }

    /// Sets the old value.
    pub(in crate::diff) fn old_value(mut self, value: impl Into<String>) -> Self {
        self.change.old = Some(value.into());
        self
    }

    /// Sets the new value.
    pub(in crate::diff) fn new_value(mut self, value: impl Into<String>) -> Self {
        self.change.new = Some(value.into());
        self
    }

    /// Sets both values.
    pub(in crate::diff) fn values(self, old: impl Into<String>, new: impl Into<String>) -> Self {
        self.old_value(old).new_value(new)
    }

    /// Sets the similarity of a renamed item, in percent.
    pub(in crate::diff) fn similarity(mut self, similarity: u8) -> Self {
        self.change.similarity = Some(similarity);
        self
    }

    /// Sets the two sentences of the message: the change, and the advice to users of the crate.
    pub(in crate::diff) fn message(
        mut self,
        what: impl Into<String>,
        advice: impl Into<String>,
    ) -> Self {
        self.change.what = what.into();
        self.change.advice = advice.into();
        self
    }

    /// Returns the change with its fingerprint.
    pub(in crate::diff) fn finish(mut self, service: &str) -> Change {
        service.clone_into(&mut self.change.service);
        self.change.with_fingerprint()
    }
}

/// The item that a finding is about: its path in both models, its names, and the operations that the
/// change affects.
#[derive(Clone, Debug, Default)]
pub(in crate::diff) struct Subject {
    pub(in crate::diff) path: String,
    /// The path in the old model, if the item is there.
    pub(in crate::diff) old_path: Option<String>,
    pub(in crate::diff) wire_name: Names,
    pub(in crate::diff) rust_name: Names,
    pub(in crate::diff) operations: AffectedOperations,
}

impl Subject {
    /// Creates a subject that has the same path in both models.
    pub(in crate::diff) fn at(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            ..Self::default()
        }
    }

    pub(in crate::diff) fn wire_names(mut self, old: Option<&str>, new: Option<&str>) -> Self {
        self.wire_name = Names {
            old: old.map(str::to_owned),
            new: new.map(str::to_owned),
        };
        self
    }

    pub(in crate::diff) fn rust_names(mut self, old: Option<String>, new: Option<String>) -> Self {
        self.rust_name = Names { old, new };
        self
    }

    pub(in crate::diff) fn operations(mut self, operations: AffectedOperations) -> Self {
        self.operations = operations;
        self
    }

    /// Returns the item's Rust name, or else its wire name, as a code span.
    pub(in crate::diff) fn name(&self) -> String {
        let name = self.rust_name.shown().or(self.wire_name.shown());
        code_span(name.unwrap_or(&self.path))
    }

    /// Returns the item's old Rust name, or else its old wire name, as a code span.
    pub(in crate::diff) fn old_name(&self) -> String {
        let name = self.rust_name.old.as_deref();
        let name = name.or(self.wire_name.old.as_deref());
        match name {
            Some(name) => code_span(name),
            None => self.name(),
        }
    }
}
