//! One of the two compared crates, with the crates whose items it re-exports.

use crate::load::Loaded;
use crate::ty::{Bound, Subst, Ty};
use rustdoc_types::{
    AssocItemConstraintKind, GenericArg, GenericArgs, GenericBound, GenericParamDefKind, Generics,
    Id, Impl, Item, ItemEnum, Path, Term, TraitBoundModifier, Type,
};
use std::collections::HashMap;

/// An item: the index of the crate that defines it, and its ID there.
pub(crate) type Place = (usize, Id);

/// A crate and those whose items it re-exports. The crate itself is the first.
pub(crate) struct Side {
    pub(crate) crates: Vec<Loaded>,
    /// Public paths of items.
    pub(crate) names: HashMap<Place, String>,
    /// Names of aliases for instances of generic types.
    pub(crate) instances: HashMap<Ty, String>,
    /// Replacements of paths.
    pub(crate) same: HashMap<String, String>,
}

impl Side {
    pub(crate) fn new(crates: Vec<Loaded>, same: HashMap<String, String>) -> Self {
        Self {
            crates,
            names: HashMap::new(),
            instances: HashMap::new(),
            same,
        }
    }

    pub(crate) fn item(&self, (krate, id): Place) -> &Item {
        &self.crates[krate].krate.index[&id]
    }

    /// Returns the definition of the item with the given ID; `None` if its crate is not loaded.
    pub(crate) fn find(&self, krate: usize, id: Id) -> Option<Place> {
        if self.crates[krate].krate.index.contains_key(&id) {
            return Some((krate, id));
        }
        let path = &self.crates[krate].krate.paths.get(&id)?.path;
        let found = self.crates.iter().position(|c| c.name == path[0])?;
        let id = *self.crates[found].by_path.get(path)?;
        let described = self.crates[found].krate.index.contains_key(&id);
        described.then_some((found, id))
    }

    /// Returns the public path of an item, or the path of its definition if it has none.
    pub(crate) fn name(&self, krate: usize, id: Id) -> String {
        if let Some(name) = self
            .find(krate, id)
            .and_then(|place| self.names.get(&place))
        {
            return name.clone();
        }
        let path = match self.crates[krate].krate.paths.get(&id) {
            Some(summary) => summary.path.join("::"),
            None => format!("{}#{}", self.crates[krate].name, id.0),
        };
        match self.same.get(&path) {
            Some(other) => other.clone(),
            None => path,
        }
    }

    /// Returns a type in the form that is compared.
    pub(crate) fn ty(&self, krate: usize, ty: &Type, subst: &Subst) -> Ty {
        let boxed = |inner: &Type| Box::new(self.ty(krate, inner, subst));
        match ty {
            Type::ResolvedPath(path) => self.path(krate, path, subst),
            Type::Generic(name) => match subst.get(name) {
                Some(ty) => ty.clone(),
                None => Ty::Param(name.clone()),
            },
            Type::Primitive(name) => Ty::named(name),
            Type::Tuple(items) => Ty::Tuple(
                items
                    .iter()
                    .map(|item| self.ty(krate, item, subst))
                    .collect(),
            ),
            Type::Slice(inner) => Ty::Slice(boxed(inner)),
            Type::Array { type_, len } => Ty::Array(boxed(type_), len.clone()),
            Type::BorrowedRef {
                is_mutable: true,
                type_,
                ..
            } => Ty::RefMut(boxed(type_)),
            Type::BorrowedRef { type_, .. } => Ty::Ref(boxed(type_)),
            Type::ImplTrait(bounds) => Ty::Impl(self.bounds(krate, bounds, subst)),
            Type::DynTrait(dynamic) => Ty::Dyn(sorted(
                dynamic
                    .traits
                    .iter()
                    .map(|of| self.bound(krate, &of.trait_, subst))
                    .collect(),
            )),
            Type::QualifiedPath {
                name,
                self_type,
                trait_,
                ..
            } => {
                let of = trait_.as_ref().map(|path| self.name(krate, path.id));
                self.projection(
                    self.ty(krate, self_type, subst),
                    of.unwrap_or_default(),
                    name,
                )
            }
            other => Ty::Other(format!("{other:?}")),
        }
    }

    fn path(&self, krate: usize, path: &Path, subst: &Subst) -> Ty {
        let mut args = self.args(krate, path.args.as_deref(), subst).0;
        if let Some(place) = self.find(krate, path.id) {
            match &self.item(place).inner {
                ItemEnum::TypeAlias(alias) => {
                    let subst = self.arguments(place.0, &alias.generics, args);
                    return self.ty(place.0, &alias.type_, &subst);
                }
                ItemEnum::Struct(item) => self.complete(place.0, &item.generics, &mut args),
                ItemEnum::Enum(item) => self.complete(place.0, &item.generics, &mut args),
                _ => {}
            }
        }
        let ty = Ty::Named(self.name(krate, path.id), args);
        match self.instances.get(&ty) {
            Some(name) => Ty::named(name),
            None => ty,
        }
    }

    /// Adds the arguments that have default values.
    fn complete(&self, krate: usize, generics: &Generics, args: &mut Vec<Ty>) {
        let given = args.len();
        let types = generics
            .params
            .iter()
            .filter_map(|param| match &param.kind {
                GenericParamDefKind::Type { default, .. } => Some(default),
                _ => None,
            });
        for default in types.skip(given).flatten() {
            args.push(self.ty(krate, default, &Subst::new()));
        }
    }

    /// Returns the substitution of generic parameters by arguments.
    pub(crate) fn arguments(&self, krate: usize, generics: &Generics, args: Vec<Ty>) -> Subst {
        let mut args = args.into_iter();
        let mut subst = Subst::new();
        for param in &generics.params {
            let GenericParamDefKind::Type { default, .. } = &param.kind else {
                continue;
            };
            let given = args.next().or_else(|| {
                let default = default.as_ref()?;
                Some(self.ty(krate, default, &subst))
            });
            if let Some(ty) = given {
                subst.insert(param.name.clone(), ty);
            }
        }
        subst
    }

    /// Returns the value of an associated type, if the crate of the type is loaded.
    fn projection(&self, of: Ty, as_: String, name: &str) -> Ty {
        let found = match &of {
            Ty::Named(path, _) => self.implementation(path, &as_),
            _ => None,
        };
        let assoc = found.and_then(|(krate, found)| {
            found.items.iter().find_map(|id| {
                let item = self.item((krate, *id));
                match &item.inner {
                    ItemEnum::AssocType {
                        type_: Some(ty), ..
                    } if item.name.as_deref() == Some(name) => {
                        Some(self.ty(krate, ty, &Subst::new()))
                    }
                    _ => None,
                }
            })
        });
        assoc.unwrap_or_else(|| Ty::Projection(Box::new(of), as_, name.to_owned()))
    }

    /// Returns the implementation of a trait for the type with this name.
    fn implementation(&self, name: &str, of: &str) -> Option<(usize, &Impl)> {
        let place = self.names.iter().find(|(_, known)| *known == name)?.0;
        self.impls(*place).find(|(krate, found)| {
            let trait_ = found.trait_.as_ref();
            trait_.is_some_and(|path| self.name(*krate, path.id) == of)
        })
    }

    /// Returns the implementations for a type.
    pub(crate) fn impls(&self, place: Place) -> impl Iterator<Item = (usize, &Impl)> {
        let ids: &[Id] = match &self.item(place).inner {
            ItemEnum::Struct(item) => &item.impls,
            ItemEnum::Enum(item) => &item.impls,
            ItemEnum::Union(item) => &item.impls,
            _ => &[],
        };
        ids.iter()
            .filter_map(move |id| match &self.item((place.0, *id)).inner {
                ItemEnum::Impl(found) => Some((place.0, found)),
                _ => None,
            })
    }

    /// Returns the arguments of a path and its associated types.
    pub(crate) fn args(
        &self,
        krate: usize,
        args: Option<&GenericArgs>,
        subst: &Subst,
    ) -> (Vec<Ty>, Vec<(String, Ty)>) {
        match args {
            Some(GenericArgs::AngleBracketed { args, constraints }) => {
                let args = args.iter().filter_map(|arg| match arg {
                    GenericArg::Type(ty) => Some(self.ty(krate, ty, subst)),
                    GenericArg::Const(constant) => Some(Ty::Other(constant.expr.clone())),
                    GenericArg::Lifetime(_) | GenericArg::Infer => None,
                });
                let bindings =
                    constraints
                        .iter()
                        .filter_map(|constraint| match &constraint.binding {
                            AssocItemConstraintKind::Equality(Term::Type(ty)) => {
                                Some((constraint.name.clone(), self.ty(krate, ty, subst)))
                            }
                            _ => None,
                        });
                (args.collect(), bindings.collect())
            }
            Some(GenericArgs::Parenthesized { inputs, output }) => {
                let inputs = inputs.iter().map(|ty| self.ty(krate, ty, subst)).collect();
                let output = output.as_ref().map(|ty| self.ty(krate, ty, subst));
                let bindings = output.map(|ty| ("Output".to_owned(), ty));
                (vec![Ty::Tuple(inputs)], bindings.into_iter().collect())
            }
            _ => (Vec::new(), Vec::new()),
        }
    }

    fn bound(&self, krate: usize, path: &Path, subst: &Subst) -> Bound {
        let (args, bindings) = self.args(krate, path.args.as_deref(), subst);
        Bound {
            name: self.name(krate, path.id),
            args,
            bindings,
        }
    }

    pub(crate) fn bounds(
        &self,
        krate: usize,
        bounds: &[GenericBound],
        subst: &Subst,
    ) -> Vec<Bound> {
        sorted(
            bounds
                .iter()
                .filter_map(|bound| match bound {
                    GenericBound::TraitBound {
                        trait_, modifier, ..
                    } => {
                        let mut bound = self.bound(krate, trait_, subst);
                        if *modifier != TraitBoundModifier::None {
                            bound.name.insert(0, '?');
                        }
                        Some(bound)
                    }
                    // Programs depend on whether a value is borrowed, not on the name of the lifetime.
                    GenericBound::Outlives(lifetime) => (lifetime == "'static").then(|| Bound {
                        name: lifetime.clone(),
                        args: Vec::new(),
                        bindings: Vec::new(),
                    }),
                    GenericBound::Use(_) => None,
                })
                .collect(),
        )
    }
}

fn sorted(mut bounds: Vec<Bound>) -> Vec<Bound> {
    bounds.sort();
    bounds
}
