//! Rules about the values of enums.

use super::{Rule, similarity_note};
use crate::diff::compare::Comparer;
use crate::diff::pairing::{Rename, RustIndex, renamed_values};
use crate::diff::report::{Api, Finding, Names, Subject, Wire, code_span};
use crate::hash::{HashMap, HashSet};
use crate::ir;

/// The variants of an enum on one side.
struct Variants<'a> {
    enum_name: Option<&'a str>,
    /// The Rust names by the values.
    names: HashMap<&'a str, &'a str>,
}

impl<'a> Variants<'a> {
    fn new(index: &RustIndex<'a>, shape: Option<&str>) -> Self {
        let item: Option<&'a ir::Enum<'a>> =
            shape.and_then(|shape| index.enums.get(shape).copied());
        let variants = item
            .map(|item| item.variants.as_slice())
            .unwrap_or_default();
        Self {
            enum_name: item.map(|item| item.rust_name.as_str()),
            names: variants
                .iter()
                .map(|variant| (variant.wire_name, variant.rust_name.as_str()))
                .collect(),
        }
    }

    fn path(&self, value: &str) -> Option<String> {
        let (name, variant) = (self.enum_name?, self.names.get(value)?);
        Some(format!("types::{name}::{variant}"))
    }
}

impl<'a> Comparer<'a> {
    /// Compares the values of two enums.
    pub(super) fn compare_enum(&mut self, subject: &Subject, old: &[&'a str], new: &[&'a str]) {
        let wire_name = &subject.wire_name;
        let old_variants = Variants::new(&self.models.old_index, wire_name.old.as_deref());
        let new_variants = Variants::new(&self.models.new_index, wire_name.new.as_deref());
        let value_subject = |old: Option<&str>, new: Option<&str>| {
            let path = |base: &str, value: &str| format!("{base}.enum[{value:?}]");
            let old_base = subject.old_path.as_deref().unwrap_or(&subject.path);
            Subject {
                path: path(&subject.path, new.or(old).unwrap_or_default()),
                old_path: old.map(|old| path(old_base, old)),
                wire_name: Names {
                    old: old.map(str::to_owned),
                    new: new.map(str::to_owned),
                },
                rust_name: Names {
                    old: old.and_then(|value| old_variants.path(value)),
                    new: new.and_then(|value| new_variants.path(value)),
                },
                operations: subject.operations.clone(),
            }
        };
        let renames = renamed_values(old, new);
        let old_values: HashSet<&str> = old.iter().copied().collect();
        let new_values: HashSet<&str> = new.iter().copied().collect();
        for value in old.iter().copied() {
            if let Some(rename) = renames.iter().find(|rename| rename.old == value) {
                let renamed = value_subject(Some(value), Some(rename.new));
                self.value_renamed(subject, &renamed, *rename);
            } else if new_values.contains(value) {
                let names = (old_variants.names.get(value), new_variants.names.get(value));
                if matches!(names, (Some(old), Some(new)) if old != new) {
                    let subject = value_subject(Some(value), Some(value));
                    let path = |name: &Option<String>| name.clone().unwrap_or_default();
                    let (old, new) = (path(&subject.rust_name.old), path(&subject.rust_name.new));
                    let finding = self.rust_name_changed(&subject, &old, &new);
                    self.report(finding);
                }
            } else {
                self.value_removed(subject, &value_subject(Some(value), None), value);
            }
        }
        for value in new.iter().copied() {
            let is_renamed = renames.iter().any(|rename| rename.new == value);
            if !is_renamed && !old_values.contains(value) {
                self.value_added(subject, &value_subject(None, Some(value)), value);
            }
        }
        if !same_order(old.iter().copied(), new.iter().copied()) {
            self.values_reordered(subject);
        }
    }
}

pub(super) const ENUM_VALUE_ADDED: Rule = Rule {
    id: "enum-value-added",
    summary: "A value is added to an enum",
    api: "minor, since enums are non_exhaustive",
    wire: "compatible: a value that was `Unknown` now has a name",
};

pub(super) const ENUM_VALUE_REMOVED: Rule = Rule {
    id: "enum-value-removed",
    summary: "A value of an enum is removed",
    api: "major",
    wire: "breaking",
};

pub(super) const ENUM_VALUE_RENAMED: Rule = Rule {
    id: "enum-value-renamed",
    summary: "The spelling of an enum value changes",
    api: "major if the Rust name differs, else none",
    wire: "breaking",
};

pub(super) const ENUM_REORDERED: Rule = Rule {
    id: "enum-reordered",
    summary: "The order of enum values changes",
    api: "none",
    wire: "compatible",
};

impl Comparer<'_> {
    fn value_added(&mut self, item: &Subject, subject: &Subject, value: &str) {
        self.report(
            Finding::new(ENUM_VALUE_ADDED, subject)
                .api(Api::Minor)
                .new_value(value)
                .message(
                    format!("The value {} of {} is new.", code_span(value), item.name()),
                    format!(
                        "Add match arms for {}: arms for `Unknown` no longer match it.",
                        subject.name()
                    ),
                ),
        );
    }

    fn value_removed(&mut self, item: &Subject, subject: &Subject, value: &str) {
        self.report(
            Finding::new(ENUM_VALUE_REMOVED, subject)
                .api(Api::Major)
                .wire(Wire::Breaking)
                .old_value(value)
                .message(
                    format!(
                        "The value {} of {} is removed.",
                        code_span(value),
                        item.name()
                    ),
                    "Send another value, and remove the match arms for this one.",
                ),
        );
    }

    fn value_renamed(&mut self, item: &Subject, subject: &Subject, rename: Rename<'_>) {
        let same_name = subject.rust_name.old == subject.rust_name.new;
        self.report(
            Finding::new(ENUM_VALUE_RENAMED, subject)
                .api(if same_name { Api::None } else { Api::Major })
                .wire(Wire::Breaking)
                .values(rename.old, rename.new)
                .similarity(rename.similarity)
                .message(
                    format!(
                        "The value {} of {} is now spelled {}{}.",
                        code_span(rename.old),
                        item.name(),
                        code_span(rename.new),
                        similarity_note(rename.similarity)
                    ),
                    "Update running programs: the service refuses the old spelling, or they read the new one as `Unknown`.",
                ),
        );
    }

    fn values_reordered(&mut self, subject: &Subject) {
        self.report(Finding::new(ENUM_REORDERED, subject).message(
            format!("The order of the values of {} changed.", subject.name()),
            "Nothing to do.",
        ));
    }
}

/// Returns whether the values that two lists share are in the same order in both.
fn same_order<'a>(
    old: impl Iterator<Item = &'a str>,
    new: impl Iterator<Item = &'a str> + Clone,
) -> bool {
    let positions: HashMap<&str, usize> = new.zip(0..).collect();
    old.filter_map(|name| positions.get(name)).is_sorted()
}
