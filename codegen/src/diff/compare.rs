//! The comparison: both models side by side, with what belongs together found first.

use super::change::{Change, Comparison};
use super::finding::{Finding, Spot, step};
use super::graph::Reach;
use super::rename::{self, Rename};
use super::rules;
use super::side::{Lookup, Side};
use crate::error::Error;
use crate::hash::HashMap;
use crate::ir::Type;
use crate::load::{Loaded, Parsed, Purpose};
use crate::model::Model;

/// Compares two models and the code that would be written for each.
///
/// # Errors
/// One of the sides cannot be read or lowered; nothing is known of their differences then.
pub fn compare(old: &Side<'_>, new: &Side<'_>) -> Result<Comparison, Error> {
    // Reading takes most of the time, and neither side needs the other for it.
    let (old_text, new_text) =
        together(|| Parsed::new(old.sources()), || Parsed::new(new.sources()));
    let (old_text, new_text) = (old_text?, new_text?);
    let (old, new) = together(
        || old_text.load(Purpose::Analysis),
        || new_text.load(Purpose::Analysis),
    );
    let (old, new) = (old?, new?);
    let changes = find_changes(&old, &new);
    // To free so many small things takes a while as well.
    together(|| drop(old), || drop(new));
    together(|| drop(old_text), || drop(new_text));
    Ok(Comparison { changes })
}

/// Does two things at the same time.
fn together<A: Send, B>(first: impl FnOnce() -> A + Send, second: impl FnOnce() -> B) -> (A, B) {
    std::thread::scope(|scope| {
        let first = scope.spawn(first);
        let second = second();
        let first = first.join();
        (
            first.unwrap_or_else(|panic| std::panic::resume_unwind(panic)),
            second,
        )
    })
}

fn find_changes(old: &Loaded<'_>, new: &Loaded<'_>) -> Vec<Change> {
    let ground = Ground::of(old, new);
    let mut about_types = Comparer::on(&ground);
    let mut about_the_rest = Comparer::on(&ground);
    together(
        || {
            about_types.compare_types();
            about_types.compare_shapes();
            about_types.compare_structures();
        },
        || {
            about_the_rest.compare_service();
            about_the_rest.compare_endpoints();
            about_the_rest.compare_paginators();
            about_the_rest.compare_operations();
            about_the_rest.compare_error_traits();
            about_the_rest.compare_words_and_extras();
        },
    );
    let mut comparer = about_types;
    comparer.changes.append(&mut about_the_rest.changes);
    comparer.compare_formatting();
    let mut changes = comparer.changes;
    changes.sort_by(Change::order);
    changes.dedup_by(|a, b| a.fingerprint == b.fingerprint);
    changes
}

/// Both sides, and what belongs together.
pub(super) struct Ground<'a> {
    pub(super) old: &'a Loaded<'a>,
    pub(super) new: &'a Loaded<'a>,
    /// What the old side's shapes and operations become.
    pub(super) was: Lookup<'a>,
    /// What the new side's shapes and operations become.
    pub(super) is: Lookup<'a>,
    /// Operations that are on both sides, by their names on each.
    pub(super) operations: Vec<(&'a str, &'a str)>,
    pub(super) renamed_operations: Vec<Rename<'a>>,
    /// Used shapes that are on both sides: the new name of each old one.
    pub(super) shapes: HashMap<&'a str, &'a str>,
    /// The reverse of `shapes`.
    pub(super) shapes_back: HashMap<&'a str, &'a str>,
    pub(super) renamed_shapes: Vec<Rename<'a>>,
    /// The Rust names of types that are on both sides: the new one of each old one.
    type_names: HashMap<&'a str, &'a str>,
}

/// What is compared, and what was found so far.
pub(super) struct Comparer<'a> {
    pub(super) ground: &'a Ground<'a>,
    changes: Vec<Change>,
}

impl<'a> Ground<'a> {
    fn of(old: &'a Loaded<'a>, new: &'a Loaded<'a>) -> Self {
        let (was, is) = together(|| Lookup::of(old), || Lookup::of(new));
        let renamed_operations = rename::operations(&old.model, &new.model);
        let same = old.model.operations.keys().copied();
        let renamed = renamed_operations.iter();
        let operations: Vec<(&str, &str)> = same
            .filter(|name| new.model.operations.contains_key(*name))
            .map(|name| (name, name))
            .chain(renamed.map(|rename| (rename.old, rename.new)))
            .collect();
        let mut ground = Self {
            old,
            new,
            was,
            is,
            operations,
            renamed_operations,
            shapes: HashMap::default(),
            shapes_back: HashMap::default(),
            renamed_shapes: Vec::new(),
            type_names: HashMap::default(),
        };
        ground.pair_shapes();
        ground.pair_type_names();
        ground
    }

    /// Finds which used shape of the old side is which of the new one.
    fn pair_shapes(&mut self) {
        let (old, new) = (self.old, self.new);
        let used_now = |name: &str| self.is.graph.is_used(name);
        let used_then = |name: &str| self.was.graph.is_used(name);
        let names = |model: &'a Model<'a>| model.shapes.keys().copied();
        let (kept, mut gone): (Vec<&str>, Vec<&str>) = names(&old.model)
            .filter(|name| used_then(name))
            .partition(|name| used_now(name));
        let mut come: Vec<&str> = names(&new.model)
            .filter(|name| used_now(name) && !used_then(name))
            .collect();
        let mut pairs: Vec<(&str, &str)> = kept.into_iter().map(|name| (name, name)).collect();
        // The input of an operation is its input whatever it is called, and so with the output.
        let mut renames: Vec<Rename<'_>> = Vec::new();
        for (a, b) in &self.operations {
            let (a, b) = (&old.model.operations[*a], &new.model.operations[*b]);
            for (a, b) in [(a.input, b.input), (a.output, b.output)] {
                let (Some(a), Some(b)) = (a, b) else {
                    continue;
                };
                let place = (
                    gone.iter().position(|name| *name == a),
                    come.iter().position(|name| *name == b),
                );
                if let (Some(i), Some(j)) = place {
                    let (a, b) = (gone.swap_remove(i), come.swap_remove(j));
                    let similarity = rename::similarity(&old.model.shapes[a], &new.model.shapes[b]);
                    renames.push(Rename {
                        old: a,
                        new: b,
                        similarity,
                    });
                }
            }
        }
        // Requests and replies of operations that came and went look alike, and nobody names them.
        gone.retain(|name| self.was.type_path(name).is_some());
        come.retain(|name| self.is.type_path(name).is_some());
        renames.extend(rename::shapes(&old.model, &new.model, &gone, &come));
        pairs.extend(renames.iter().map(|rename| (rename.old, rename.new)));
        self.shapes = pairs.iter().copied().collect();
        self.shapes_back = pairs.iter().map(|(a, b)| (*b, *a)).collect();
        self.renamed_shapes = renames;
    }

    fn pair_type_names(&mut self) {
        let mut pairs = Vec::new();
        for (a, b) in &self.shapes {
            let structs = (self.was.structs.get(a), self.is.structs.get(b));
            let unions = (self.was.unions.get(a), self.is.unions.get(b));
            let enums = (self.was.enums.get(a), self.is.enums.get(b));
            if let (Some(a), Some(b)) = structs {
                pairs.push((a.rust_name.as_str(), b.rust_name.as_str()));
            }
            if let (Some(a), Some(b)) = unions {
                pairs.push((a.rust_name.as_str(), b.rust_name.as_str()));
            }
            if let (Some(a), Some(b)) = enums {
                pairs.push((a.rust_name.as_str(), b.rust_name.as_str()));
            }
        }
        self.type_names = pairs.into_iter().collect();
    }
}

impl<'a> Comparer<'a> {
    /// A comparer that found nothing yet.
    fn on(ground: &'a Ground<'a>) -> Self {
        Self {
            ground,
            changes: Vec::new(),
        }
    }

    pub(super) fn push(&mut self, finding: Finding) {
        let service = self.ground.old.model.service.service_id;
        self.changes.push(finding.finish(service));
    }

    /// Whether two shapes are one and the same, so that their differences are told once, where they
    /// are defined.
    pub(super) fn belong_together(&self, old: &str, new: &str) -> bool {
        self.ground
            .shapes
            .get(old)
            .is_some_and(|known| *known == new)
    }

    /// Everybody who meets a shape, on either side. Operations that were renamed go by their new
    /// names.
    pub(super) fn reach(&self, old: Option<&str>, new: Option<&str>) -> Reach {
        let mut reach = Reach::default();
        for (operation, ways) in new
            .into_iter()
            .flat_map(|shape| self.ground.is.graph.met(shape))
        {
            reach.add(operation, ways);
        }
        for (operation, ways) in old
            .into_iter()
            .flat_map(|shape| self.ground.was.graph.met(shape))
        {
            let mut renames = self.ground.renamed_operations.iter();
            let renamed = renames.find(|rename| rename.old == operation);
            reach.add(renamed.map_or(operation, |rename| rename.new), ways);
        }
        reach
    }

    /// A shape as a place to look at.
    pub(super) fn shape_spot(&self, old: Option<&str>, new: Option<&str>) -> Spot {
        let path = |name: &str| step("$.shapes", name);
        let shown = new.or(old).unwrap_or_default();
        Spot {
            old_path: old.map(path),
            ..Spot::at(path(shown))
        }
        .wire_names(old, new)
        .rust_names(
            old.and_then(|name| self.ground.was.type_path(name)),
            new.and_then(|name| self.ground.is.type_path(name)),
        )
        .reach(self.reach(old, new))
    }

    /// Whether two Rust types are the same to a program, names of types that were renamed aside.
    pub(super) fn types(&self, old: &Type, new: &Type) -> SameType {
        let (old, was_boxed) = unbox(old);
        let (new, is_boxed) = unbox(new);
        match (self.same_unboxed(old, new), was_boxed == is_boxed) {
            (false, _) => SameType::Different,
            (true, false) => SameType::Boxing,
            (true, true) => SameType::Same,
        }
    }

    /// Only what a structure or union holds in place is boxed, so there is no box inside.
    fn same_unboxed(&self, old: &Type, new: &Type) -> bool {
        match (old, new) {
            (Type::List(old), Type::List(new)) | (Type::Sparse(old), Type::Sparse(new)) => {
                self.same_unboxed(old, new)
            }
            (Type::Map(old_key, old), Type::Map(new_key, new)) => {
                self.same_unboxed(old_key, new_key) && self.same_unboxed(old, new)
            }
            (Type::Struct(old), Type::Struct(new))
            | (Type::Union(old), Type::Union(new))
            | (Type::Enum(old), Type::Enum(new)) => {
                let counterpart = self.ground.type_names.get(old.as_str());
                counterpart.is_some_and(|name| name == new)
            }
            (old, new) => old == new,
        }
    }

    /// Reports that the text differs, if it does and nothing that was found says why.
    fn compare_formatting(&mut self) {
        if self.changes.is_empty()
            && self.ground.old.parsed.service_text() != self.ground.new.parsed.service_text()
        {
            let spot = Spot::at("$");
            self.push(Finding::new(rules::FORMATTING_CHANGED, &spot).says(
                "The model is written differently and says the same.",
                "Nothing to do.",
            ));
        }
    }
}

/// A type without its box, and whether there was one.
fn unbox(ty: &Type) -> (&Type, bool) {
    match ty {
        Type::Boxed(value) => (value, true),
        ty => (ty, false),
    }
}

/// How two Rust types compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SameType {
    Same,
    /// They differ in that a value is on the heap.
    Boxing,
    Different,
}

/// A Rust type as programs write it, with its names below the crate.
pub(super) fn type_text(ty: &Type) -> String {
    match ty {
        Type::Boolean => "bool".to_owned(),
        Type::Integer => "i32".to_owned(),
        Type::Long => "i64".to_owned(),
        Type::Float => "f32".to_owned(),
        Type::Double => "f64".to_owned(),
        Type::String => "String".to_owned(),
        Type::Blob => "Blob".to_owned(),
        Type::Timestamp => "DateTime".to_owned(),
        Type::Document => "Document".to_owned(),
        Type::List(element) => format!("Vec<{}>", type_text(element)),
        Type::Map(key, value) => format!("HashMap<{}, {}>", type_text(key), type_text(value)),
        Type::Sparse(element) => format!("Option<{}>", type_text(element)),
        Type::Boxed(value) => format!("Box<{}>", type_text(value)),
        Type::Struct(name) | Type::Union(name) | Type::Enum(name) => format!("types::{name}"),
    }
}
