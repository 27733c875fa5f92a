//! Rules about public types: added, removed and renamed ones.

use super::{Rule, similarity_note};
use crate::diff::compare::Comparer;
use crate::diff::pairing::Rename;
use crate::diff::report::{Api, Finding, Wire, code_span};
use crate::diff::rust_view::TypeModule;
use crate::model::{Kind, Model};

/// The modules in which a shape can have a public type.
const MODULES: [TypeModule<'_>; 2] = [TypeModule::Types, TypeModule::Errors];

impl Comparer<'_> {
    /// Compares the names of all public types.
    pub(in crate::diff) fn compare_types(&mut self) {
        let models = self.models;
        for rename in &models.renamed_shapes {
            self.shape_renamed(rename);
        }
        for old_name in models.old.model.shapes.keys() {
            let new_name = models.shapes.get(old_name).copied();
            if new_name.is_some_and(|new| models.is_unknown(old_name, new)) {
                continue;
            }
            let kind_changed = new_name.is_some_and(|new| !models.same_kind(old_name, new));
            for module in MODULES {
                // The rule `type-changed` reports another kind.
                if kind_changed && module == TypeModule::Types {
                    continue;
                }
                let old = models.old_index.type_name(old_name, module);
                let new = new_name.and_then(|name| models.new_index.type_name(name, module));
                match (old, new) {
                    (Some(old), None) => self.type_removed(old_name, module.path(old), module),
                    (None, Some(new)) => {
                        self.type_added(new_name.unwrap_or(old_name), module.path(new), module);
                    }
                    (Some(old), Some(new)) if old != new && new_name == Some(old_name) => {
                        let (old, new) = (module.path(old), module.path(new));
                        let subject = models
                            .shape_subject(Some(old_name), Some(old_name))
                            .rust_names(Some(old.clone()), Some(new.clone()));
                        let finding = self.rust_name_changed(&subject, &old, &new);
                        self.report(finding);
                    }
                    _ => {}
                }
            }
        }
        for name in models.new.model.shapes.keys() {
            if models.shapes_by_new_name.contains_key(name) {
                continue;
            }
            for module in MODULES {
                if let Some(new) = models.new_index.type_name(name, module) {
                    self.type_added(name, module.path(new), module);
                }
            }
        }
    }
}

pub(super) const TYPE_ADDED: Rule = Rule {
    id: "type-added",
    summary: "A structure, union, enum or error is added",
    api: "minor",
    wire: "compatible",
};

pub(super) const TYPE_REMOVED: Rule = Rule {
    id: "type-removed",
    summary: "A structure, union, enum or error is removed",
    api: "major",
    wire: "breaking; compatible for errors",
};

impl Comparer<'_> {
    fn type_added(&mut self, name: &str, path: String, module: TypeModule<'_>) {
        let subject = self.models.shape_subject(None, Some(name));
        let subject = subject.rust_names(None, Some(path.clone()));
        let kind = kind_text(&self.models.new.model, name, module);
        self.report(
            Finding::new(TYPE_ADDED, &subject)
                .api(Api::Minor)
                .new_value(kind)
                .message(format!("The {kind} `{path}` is new."), "Nothing to do."),
        );
    }

    fn type_removed(&mut self, name: &str, path: String, module: TypeModule<'_>) {
        let subject = self.models.shape_subject(Some(name), None);
        let subject = subject.rust_names(Some(path.clone()), None);
        let kind = kind_text(&self.models.old.model, name, module);
        self.report(
            Finding::new(TYPE_REMOVED, &subject)
                .api(Api::Major)
                .wire(Wire::breaking_if(module != TypeModule::Errors))
                .old_value(kind)
                .message(
                    format!("The {kind} `{path}` is removed."),
                    "Remove its uses; the changes of its operations show the replacement, if any.",
                ),
        );
    }
}

fn kind_text(model: &Model, shape: &str, module: TypeModule<'_>) -> &'static str {
    match (module, model.shapes.get(shape).map(|shape| &shape.kind)) {
        (TypeModule::Errors, _) => "error",
        (_, Some(Kind::Union(_))) => "union",
        (_, Some(Kind::Enum(_))) => "enum",
        _ => "structure",
    }
}

pub(super) const TYPE_RENAMED: Rule = Rule {
    id: "type-renamed",
    summary: "A shape has another name and an equal or similar body",
    api: "major if the name is public, none if the Rust name is derived from an operation",
    wire: "breaking for errors, whose name is their code; else compatible",
};

impl Comparer<'_> {
    fn shape_renamed(&mut self, rename: &Rename<'_>) {
        let models = self.models;
        let paths = |module: TypeModule<'_>| {
            let old = models.old_index.type_name(rename.old, module);
            let new = models.new_index.type_name(rename.new, module);
            (
                old.map(|name| module.path(name)),
                new.map(|name| module.path(name)),
            )
        };
        let (plain, error) = (paths(TypeModule::Types), paths(TypeModule::Errors));
        let is_public = [&plain, &error]
            .into_iter()
            .any(|(old, new)| old.is_some() && old != new);
        let code_changed = match (
            models.old_index.exceptions.get(rename.old),
            models.new_index.exceptions.get(rename.new),
        ) {
            (Some(old), Some(new)) => old.codes.iter().all(|code| !new.codes.contains(code)),
            _ => false,
        };
        let (old, new) = if plain.0.is_some() { plain } else { error };
        let subject = models
            .shape_subject(Some(rename.old), Some(rename.new))
            .rust_names(old, new);
        let advice = match (is_public, code_changed) {
            (true, _) => format!("Use {} instead.", subject.name()),
            (false, true) => {
                "Update running programs, which report the new code as an unhandled error."
                    .to_owned()
            }
            (false, false) => "Nothing to do: the Rust names are the same.".to_owned(),
        };
        self.report(
            Finding::new(TYPE_RENAMED, &subject)
                .api(if is_public { Api::Major } else { Api::None })
                .wire(Wire::breaking_if(code_changed))
                .values(rename.old, rename.new)
                .similarity(rename.similarity)
                .message(
                    format!(
                        "The shape {} is renamed to {}{}.",
                        code_span(rename.old),
                        code_span(rename.new),
                        similarity_note(rename.similarity)
                    ),
                    advice,
                ),
        );
    }
}
