//! Rules about paginators.

use super::Rule;
use super::unmodelled::json_text;
use crate::diff::compare::Comparer;
use crate::diff::pairing::{AffectedOperations, Directions, ModelPair, TypeRelation};
use crate::diff::report::{Api, Finding, Subject, Wire, child_path, code_span};
use crate::ir::Paginator;
use crate::json::Json;

pub(super) const PAGINATOR_ADDED: Rule = Rule {
    id: "paginator-added",
    summary: "An operation gets a paginator",
    api: "minor, or none if the crate gets no paginator",
    wire: "compatible",
};

pub(super) const PAGINATOR_REMOVED: Rule = Rule {
    id: "paginator-removed",
    summary: "An operation loses its paginator",
    api: "major, or none if the crate had no paginator",
    wire: "compatible",
};

pub(super) const PAGINATOR_CHANGED: Rule = Rule {
    id: "paginator-changed",
    summary: "A paginator uses other members",
    api: "major if the type of its items or pages changes, else none",
    wire: "behaviour, or compatible if the crate has no paginator",
};

impl<'a> Comparer<'a> {
    /// Compares the lists of paginators. The verdicts depend on the generated paginators, which are
    /// fewer: some entries of the lists have no equivalent in Rust.
    pub(in crate::diff) fn compare_paginators(&mut self) {
        let models = self.models;
        let list = |file: Option<&'a Json<'a>>| file?.get("pagination");
        let old_list = list(models.old.parsed.paginators());
        let new_list = list(models.new.parsed.paginators());
        for (old_name, new_name) in models.operations.iter().copied() {
            let old_entry = old_list.and_then(|list| list.get(old_name));
            let new_entry = new_list.and_then(|list| list.get(new_name));
            let old = models.old_index.operations[old_name].paginator.as_ref();
            let new = models.new_index.operations[new_name].paginator.as_ref();
            let same = match (old, new) {
                (None, None) => true,
                (Some(old), Some(new)) => paginator_text(old) == paginator_text(new),
                _ => false,
            };
            if !same || old_entry != new_entry {
                self.paginator_changed(new_name, (old, old_entry), (new, new_entry));
            }
        }
    }

    fn paginator_changed(
        &mut self,
        operation: &str,
        (old, old_entry): (Option<&Paginator>, Option<&Json<'_>>),
        (new, new_entry): (Option<&Paginator>, Option<&Json<'_>>),
    ) {
        let text = |generated: Option<&Paginator>, entry: Option<&Json<'_>>| {
            generated.map(paginator_text).or(entry.map(json_text))
        };
        let (old_text, new_text) = (text(old, old_entry), text(new, new_entry));
        let (rule, wire) = match (&old_text, &new_text) {
            (None, _) => (PAGINATOR_ADDED, Wire::Compatible),
            (_, None) => (PAGINATOR_REMOVED, Wire::Compatible),
            _ if new.is_none() => (PAGINATOR_CHANGED, Wire::Compatible),
            _ => (PAGINATOR_CHANGED, Wire::Behaviour),
        };
        let (api, what, advice) = match (old, new) {
            (None, Some(_)) => (
                Api::Minor,
                "has a paginator",
                "Use it instead of passing tokens yourself.",
            ),
            (Some(_), None) => (
                Api::Major,
                "no longer has a paginator",
                "Pass the tokens yourself.",
            ),
            (Some(old), Some(new)) if !same_pages(self.models, old, new) => (
                Api::Major,
                "has a paginator with other items or page sizes",
                "Check the type of its items and the page size.",
            ),
            (Some(_), Some(_)) => (
                Api::None,
                "has a paginator that uses other members",
                "Check that it reads all pages.",
            ),
            (None, None) => (
                Api::None,
                "has another entry in the list of paginators; the crate has no paginator for it",
                "Nothing to do.",
            ),
        };
        let subject = Subject::at(child_path("$.pagination", operation))
            .wire_names(Some(operation), Some(operation))
            .operations(AffectedOperations::one(
                operation,
                Directions::REQUEST_AND_RESPONSE,
            ));
        let mut finding = Finding::new(rule, &subject)
            .api(api)
            .wire(wire)
            .message(format!("{} {what}.", code_span(operation)), advice);
        if let Some(text) = old_text {
            finding = finding.old_value(text);
        }
        if let Some(text) = new_text {
            finding = finding.new_value(text);
        }
        self.report(finding);
    }
}

/// Returns whether two paginators have the same public types and methods.
fn same_pages(models: &ModelPair<'_>, old: &Paginator, new: &Paginator) -> bool {
    let items = match (&old.items, &new.items) {
        (None, None) => true,
        (Some(old), Some(new)) => models.compare_types(&old.ty, &new.ty) == TypeRelation::Same,
        _ => false,
    };
    let size = |paginator: &Paginator| paginator.size.as_ref().map(|(_, ty)| ty.clone());
    items && size(old) == size(new) && old.rust_name == new.rust_name
}

/// Returns the members that a paginator uses, on one line.
fn paginator_text(paginator: &Paginator) -> String {
    let mut text = format!("{} ← {}", paginator.token, paginator.next_token);
    if let Some((size, _)) = &paginator.size {
        text.push_str(&format!(", size: {size}"));
    }
    if let Some(items) = &paginator.items {
        text.push_str(&format!(", items: {}", items.wire_name));
    }
    for member in &paginator.carry {
        text.push_str(&format!(", carries: {member}"));
    }
    text
}
