//! Pairing: both models side by side, and which operations and shapes of the one correspond to which
//! of the other.

mod index;
mod reachability;
mod renames;
mod side;

use std::sync::OnceLock;

use crate::diff::report::{Subject, child_path};
use crate::diff::wire_format::{ShapePlaces, WireFormat};
use crate::hash::{HashMap, IndexSet};
use crate::ir::Type;
use crate::load::Loaded;
use crate::model::{Kind, Member, Model};

pub(super) use self::index::RustIndex;
pub(super) use self::reachability::{AffectedOperations, Directions};
pub(super) use self::renames::{Rename, renamed_members, renamed_values};
pub use self::side::Side;

use self::renames::{renamed_operations, renamed_shapes, similarity};

/// Both sides of a comparison, and what corresponds.
pub(super) struct ModelPair<'a> {
    pub(super) old: &'a Loaded<'a>,
    pub(super) new: &'a Loaded<'a>,
    pub(super) old_index: RustIndex<'a>,
    pub(super) new_index: RustIndex<'a>,
    /// The operations of both sides, by their old and new names.
    pub(super) operations: Vec<(&'a str, &'a str)>,
    pub(super) renamed_operations: Vec<Rename<'a>>,
    /// The used shapes of both sides: the new name of each old one.
    pub(super) shapes: HashMap<&'a str, &'a str>,
    /// The reverse of `shapes`.
    pub(super) shapes_by_new_name: HashMap<&'a str, &'a str>,
    pub(super) renamed_shapes: Vec<Rename<'a>>,
    /// The wire format of the new crate.
    pub(super) format: WireFormat<'a>,
    /// The Rust names of the types of both sides: the new name of each old one.
    type_names: HashMap<&'a str, &'a str>,
    /// The places of the new shapes, found when the first rule needs them.
    places: OnceLock<ShapePlaces<'a>>,
}

/// The relation of an old and a new Rust type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TypeRelation {
    Same,
    /// One is boxed, the other is not.
    Boxing,
    Different,
}

impl<'a> ModelPair<'a> {
    pub(super) fn new(
        (old, old_index): (&'a Loaded<'a>, RustIndex<'a>),
        (new, new_index): (&'a Loaded<'a>, RustIndex<'a>),
    ) -> Self {
        let renamed_operations = renamed_operations(&old.model, &new.model);
        let same = old.model.operations.keys().copied();
        let renamed = renamed_operations.iter();
        let operations: Vec<(&str, &str)> = same
            .filter(|name| new.model.operations.contains_key(*name))
            .map(|name| (name, name))
            .chain(renamed.map(|rename| (rename.old, rename.new)))
            .collect();
        let mut pair = Self {
            old,
            new,
            old_index,
            new_index,
            operations,
            renamed_operations,
            shapes: HashMap::default(),
            shapes_by_new_name: HashMap::default(),
            renamed_shapes: Vec::new(),
            format: WireFormat(new.lowered.protocol),
            type_names: HashMap::default(),
            places: OnceLock::new(),
        };
        pair.pair_shapes();
        pair.pair_type_names();
        pair
    }

    /// Returns the places of the new shapes in messages.
    pub(super) fn places(&self) -> &ShapePlaces<'a> {
        self.places
            .get_or_init(|| ShapePlaces::of(&self.new.model, self.format))
    }

    /// Pairs the used shapes of both sides.
    fn pair_shapes(&mut self) {
        let (old, new) = (self.old, self.new);
        let used_by_old = |name: &str| self.old_index.reachability.is_used(name);
        let used_by_new = |name: &str| self.new_index.reachability.is_used(name);
        let names = |model: &'a Model<'a>| model.shapes.keys().copied();
        let (kept, removed): (Vec<&str>, Vec<&str>) = names(&old.model)
            .filter(|name| used_by_old(name))
            .partition(|name| used_by_new(name));
        let mut removed: IndexSet<&str> = removed.into_iter().collect();
        let mut added: IndexSet<&str> = names(&new.model)
            .filter(|name| used_by_new(name) && !used_by_old(name))
            .collect();
        let mut pairs: Vec<(&str, &str)> = kept.into_iter().map(|name| (name, name)).collect();
        // The inputs and outputs of an operation correspond whatever their names are.
        let mut renames: Vec<Rename<'_>> = Vec::new();
        for (a, b) in &self.operations {
            let (a, b) = (&old.model.operations[*a], &new.model.operations[*b]);
            for (a, b) in [(a.input, b.input), (a.output, b.output)] {
                let (Some(a), Some(b)) = (a, b) else {
                    continue;
                };
                let positions = (removed.get_index_of(a), added.get_index_of(b));
                if let (Some(i), Some(j)) = positions {
                    removed.swap_remove_index(i);
                    added.swap_remove_index(j);
                    renames.push(Rename {
                        old: a,
                        new: b,
                        similarity: similarity(&old.model.shapes[a], &new.model.shapes[b]),
                    });
                }
            }
        }
        // The inputs and outputs of different operations can be alike, and their names are not public.
        removed.retain(|name| self.old_index.type_path(name).is_some());
        added.retain(|name| self.new_index.type_path(name).is_some());
        let (removed, added): (Vec<&str>, Vec<&str>) =
            (removed.into_iter().collect(), added.into_iter().collect());
        renames.extend(renamed_shapes(&old.model, &new.model, &removed, &added));
        pairs.extend(renames.iter().map(|rename| (rename.old, rename.new)));
        self.shapes = pairs.iter().copied().collect();
        self.shapes_by_new_name = pairs.iter().map(|(a, b)| (*b, *a)).collect();
        self.renamed_shapes = renames;
    }

    fn pair_type_names(&mut self) {
        let mut pairs = Vec::new();
        for (a, b) in &self.shapes {
            let structs = (self.old_index.structs.get(a), self.new_index.structs.get(b));
            let unions = (self.old_index.unions.get(a), self.new_index.unions.get(b));
            let enums = (self.old_index.enums.get(a), self.new_index.enums.get(b));
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

    /// Returns whether two shapes correspond, so that their differences are reported once, where they
    /// are defined.
    pub(super) fn is_shape_pair(&self, old: &str, new: &str) -> bool {
        self.shapes.get(old).is_some_and(|known| *known == new)
    }

    /// Returns whether two shapes are of the same kind.
    pub(super) fn same_kind(&self, old: &str, new: &str) -> bool {
        let (old, new) = (&self.old.model.shapes[old], &self.new.model.shapes[new]);
        std::mem::discriminant(&old.kind) == std::mem::discriminant(&new.kind)
    }

    /// Returns whether one of two shapes could not be read, so that they cannot be compared.
    pub(super) fn is_unknown(&self, old: &str, new: &str) -> bool {
        matches!(self.old.model.shape(old).kind, Kind::Unknown)
            || matches!(self.new.model.shape(new).kind, Kind::Unknown)
    }

    /// Returns whether two shapes are timestamps.
    pub(super) fn are_timestamps(&self, old: &str, new: &str) -> bool {
        let is_timestamp = |side: &Loaded<'_>, name: &str| {
            matches!(side.model.shape(name).kind, Kind::Timestamp(_))
        };
        is_timestamp(self.old, old) && is_timestamp(self.new, new)
    }

    /// Returns whether two members have corresponding targets and the same location.
    pub(super) fn same_member(&self, old: &Member, new: &Member) -> bool {
        (old.target == new.target || self.is_shape_pair(old.target, new.target))
            && old.location == new.location
    }

    /// Returns the renamed members of two structures or unions.
    pub(super) fn renamed_members(&self, old: Option<&str>, new: Option<&str>) -> Vec<Rename<'a>> {
        let kind = |side: &'a Loaded<'a>, name: Option<&str>| {
            side.model.shapes.get(name?).map(|shape| &shape.kind)
        };
        match (kind(self.old, old), kind(self.new, new)) {
            (Some(Kind::Structure(a)), Some(Kind::Structure(b)))
            | (Some(Kind::Union(a)), Some(Kind::Union(b))) => {
                renamed_members(a, b, |a, b| self.same_member(a, b))
            }
            _ => Vec::new(),
        }
    }

    /// Returns the operations of either side that reach a shape. Renamed operations have their new
    /// names.
    pub(super) fn affected_operations(
        &self,
        old: Option<&str>,
        new: Option<&str>,
    ) -> AffectedOperations {
        let mut affected = AffectedOperations::default();
        if let Some(shape) = new {
            for (operation, directions) in self.new_index.reachability.operations(shape) {
                affected.add(operation, directions);
            }
        }
        if let Some(shape) = old {
            for (operation, directions) in self.old_index.reachability.operations(shape) {
                let mut renames = self.renamed_operations.iter();
                let renamed = renames.find(|rename| rename.old == operation);
                affected.add(renamed.map_or(operation, |rename| rename.new), directions);
            }
        }
        affected
    }

    /// Returns a shape as the subject of findings.
    pub(super) fn shape_subject(&self, old: Option<&str>, new: Option<&str>) -> Subject {
        let path = |name: &str| child_path("$.shapes", name);
        let shown = new.or(old).unwrap_or_default();
        Subject {
            old_path: old.map(path),
            ..Subject::at(path(shown))
        }
        .wire_names(old, new)
        .rust_names(
            old.and_then(|name| self.old_index.type_path(name)),
            new.and_then(|name| self.new_index.type_path(name)),
        )
        .operations(self.affected_operations(old, new))
    }

    /// Returns an operation as the subject of findings. Its Rust name is the client's method.
    pub(super) fn operation_subject(&self, old: Option<&str>, new: Option<&str>) -> Subject {
        let path = |name: &str| child_path("$.operations", name);
        let method = |index: &RustIndex<'_>, name: &str| {
            let operation = index.operations.get(name)?;
            Some(format!("Client::{}", operation.module))
        };
        let shown = new.or(old).unwrap_or_default();
        Subject {
            old_path: old.map(path),
            ..Subject::at(path(shown))
        }
        .wire_names(old, new)
        .rust_names(
            old.and_then(|name| method(&self.old_index, name)),
            new.and_then(|name| method(&self.new_index, name)),
        )
        .operations(AffectedOperations::one(shown, Directions::ALL))
    }

    /// Compares two Rust types. Types that are paired count as the same whatever their names.
    pub(super) fn compare_types(&self, old: &Type, new: &Type) -> TypeRelation {
        let (old, old_boxed) = unbox(old);
        let (new, new_boxed) = unbox(new);
        match (self.same_unboxed(old, new), old_boxed == new_boxed) {
            (false, _) => TypeRelation::Different,
            (true, false) => TypeRelation::Boxing,
            (true, true) => TypeRelation::Same,
        }
    }

    /// Compares types without boxes: only the direct value of a field is ever boxed.
    fn same_unboxed(&self, old: &Type, new: &Type) -> bool {
        match (old, new) {
            // A fault was recorded; the type is not compared.
            (Type::Unknown, _) | (_, Type::Unknown) => true,
            (Type::List(old), Type::List(new)) | (Type::Sparse(old), Type::Sparse(new)) => {
                self.same_unboxed(old, new)
            }
            (Type::Map(old_key, old), Type::Map(new_key, new)) => {
                self.same_unboxed(old_key, new_key) && self.same_unboxed(old, new)
            }
            (Type::Struct(old), Type::Struct(new))
            | (Type::Union(old), Type::Union(new))
            | (Type::Enum(old), Type::Enum(new)) => {
                let counterpart = self.type_names.get(old.as_str());
                counterpart.is_some_and(|name| name == new)
            }
            (old, new) => old == new,
        }
    }
}

/// Returns a type without its box, and whether it was boxed.
fn unbox(ty: &Type) -> (&Type, bool) {
    match ty {
        Type::Boxed(value) => (value, true),
        ty => (ty, false),
    }
}
