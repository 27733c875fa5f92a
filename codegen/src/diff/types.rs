//! The public types: which came, which went, and which go by another name.

use super::change::{Api, Wire};
use super::compare::Comparer;
use super::faces::Home;
use super::finding::Finding;
use super::operations::nearly;
use super::rename::Rename;
use super::rules;
use super::side::Lookup;
use crate::model::{Kind, Model};

/// The modules in which a shape can have a public type.
const HOMES: [Home<'_>; 2] = [Home::Types, Home::Errors];

impl Comparer<'_> {
    pub(super) fn compare_types(&mut self) {
        for index in 0..self.ground.renamed_shapes.len() {
            self.shape_renamed(self.ground.renamed_shapes[index]);
        }
        let (old, new) = (self.ground.old, self.ground.new);
        for name in old.model.shapes.keys() {
            let counterpart = self.ground.shapes.get(name).copied();
            let other_kind = counterpart.is_some_and(|new| !self.same_kind(name, new));
            for home in HOMES {
                let was = public_name(&self.ground.was, name, home);
                let is = counterpart.and_then(|new| public_name(&self.ground.is, new, home));
                match (was, is) {
                    // The rule `type-changed` tells it.
                    _ if other_kind && home == Home::Types => {}
                    (Some(was), None) => self.type_removed(name, home.path(was), home),
                    (None, Some(is)) => {
                        self.type_added(counterpart.unwrap_or(name), home.path(is), home);
                    }
                    (Some(was), Some(is)) if was != is && counterpart == Some(name) => {
                        self.type_name_changed(name, home.path(was), home.path(is));
                    }
                    _ => {}
                }
            }
        }
        for name in new.model.shapes.keys() {
            if self.ground.shapes_back.contains_key(name) {
                continue;
            }
            for home in HOMES {
                if let Some(is) = public_name(&self.ground.is, name, home) {
                    self.type_added(name, home.path(is), home);
                }
            }
        }
    }

    pub(super) fn same_kind(&self, old: &str, new: &str) -> bool {
        let (old, new) = (
            &self.ground.old.model.shapes[old],
            &self.ground.new.model.shapes[new],
        );
        std::mem::discriminant(&old.kind) == std::mem::discriminant(&new.kind)
    }

    fn type_removed(&mut self, name: &str, path: String, home: Home<'_>) {
        let spot = self
            .shape_spot(Some(name), None)
            .rust_names(Some(path.clone()), None);
        let what = what_is(&self.ground.old.model, name, home);
        self.push(
            Finding::new(rules::TYPE_REMOVED, &spot)
                .api(Api::Major)
                .wire(Wire::breaking_if(home != Home::Errors))
                .old(what)
                .says(
                    format!("The {what} `{path}` is gone."),
                    "Remove what names it; the operations that held it say what to use instead.",
                ),
        );
    }

    fn type_added(&mut self, name: &str, path: String, home: Home<'_>) {
        let spot = self
            .shape_spot(None, Some(name))
            .rust_names(None, Some(path.clone()));
        let what = what_is(&self.ground.new.model, name, home);
        self.push(
            Finding::new(rules::TYPE_ADDED, &spot)
                .api(Api::Minor)
                .new_value(what)
                .says(format!("The {what} `{path}` is new."), "Nothing to do."),
        );
    }

    fn type_name_changed(&mut self, name: &str, was: String, is: String) {
        let spot = self
            .shape_spot(Some(name), Some(name))
            .rust_names(Some(was.clone()), Some(is.clone()));
        self.push(
            Finding::new(rules::RUST_NAME_CHANGED, &spot)
                .api(Api::Major)
                .values(&was, &is)
                .says(
                    format!("`{was}` became `{is}`."),
                    format!("Use `{is}` instead."),
                ),
        );
    }

    fn shape_renamed(&mut self, rename: Rename<'_>) {
        let paths = |home: Home<'_>| {
            let (was, is) = (
                public_name(&self.ground.was, rename.old, home),
                public_name(&self.ground.is, rename.new, home),
            );
            let path = |name: Option<&str>| name.map(|name| home.path(name));
            (path(was), path(is))
        };
        let (plain, error) = (paths(Home::Types), paths(Home::Errors));
        let public = [&plain, &error]
            .into_iter()
            .any(|(was, is)| was.is_some() && was != is);
        let code_lost = match (
            self.ground.was.exceptions.get(rename.old),
            self.ground.is.exceptions.get(rename.new),
        ) {
            (Some(was), Some(is)) => was.codes.iter().all(|code| !is.codes.contains(code)),
            _ => false,
        };
        let (was, is) = if plain.0.is_some() { plain } else { error };
        let spot = self
            .shape_spot(Some(rename.old), Some(rename.new))
            .rust_names(was, is);
        let advice = match (public, code_lost) {
            (true, _) => format!("Use {} instead.", spot.name()),
            (false, true) => "Update running programs: they do not know the new code.".to_owned(),
            (false, false) => "Nothing to do: the Rust name comes from elsewhere.".to_owned(),
        };
        self.push(
            Finding::new(rules::TYPE_RENAMED, &spot)
                .api(if public { Api::Major } else { Api::None })
                .wire(Wire::breaking_if(code_lost))
                .values(rename.old, rename.new)
                .similarity(rename.similarity)
                .says(
                    format!(
                        "The shape `{}` became `{}`{}.",
                        rename.old,
                        rename.new,
                        nearly(rename.similarity)
                    ),
                    advice,
                ),
        );
    }
}

/// The name of the type that a shape becomes in a module.
fn public_name<'a>(lookup: &Lookup<'a>, shape: &str, home: Home<'_>) -> Option<&'a str> {
    match home {
        Home::Types => lookup.plain_name(shape),
        Home::Errors => lookup.error_name(shape),
        // Shapes become types of an operation as its messages only, under names of their own.
        Home::Operation(_) => None,
    }
}

fn what_is(model: &Model, shape: &str, home: Home<'_>) -> &'static str {
    match (home, model.shapes.get(shape).map(|shape| &shape.kind)) {
        (Home::Errors, _) => "error",
        (_, Some(Kind::Union(_))) => "union",
        (_, Some(Kind::Enum(_))) => "enum",
        _ => "structure",
    }
}
