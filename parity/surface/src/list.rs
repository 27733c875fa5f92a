//! The public items of a crate as text, one line each.

use crate::side::{Place, Side};
use crate::ty::{Joined, Subst, Ty};
use crate::walk::{Paths, Target, join};
use rustdoc_types::{
    Attribute, Function, GenericParamDefKind, Generics, Id, ItemEnum, StructKind, Trait,
    VariantKind, Visibility, WherePredicate,
};
use std::collections::BTreeMap;

/// Public items of a crate.
#[derive(Default)]
pub(crate) struct List {
    /// Signatures of items, by kind and path.
    pub(crate) items: BTreeMap<String, String>,
    /// Traits that each type implements, with their arguments, in which parameters match any type.
    pub(crate) impls: BTreeMap<String, Vec<Ty>>,
}

/// Lists the items at the given paths.
pub(crate) fn list(side: &Side, paths: &Paths) -> List {
    let mut lister = Lister {
        side,
        list: List::default(),
    };
    for (path, target) in paths {
        match target {
            Target::Elsewhere(name) => lister.put("use", path, name.clone()),
            Target::Here(place, args) => lister.item(path, *place, args.as_deref()),
        }
    }
    lister.list
}

struct Lister<'a> {
    side: &'a Side,
    list: List,
}

impl Lister<'_> {
    fn put(&mut self, kind: &str, path: &str, said: String) {
        self.list.items.insert(format!("{kind} {path}"), said);
    }

    fn item(&mut self, path: &str, place: Place, args: Option<&[Ty]>) {
        let item = self.side.item(place);
        let krate = place.0;
        let plain = Subst::new();
        match &item.inner {
            ItemEnum::Module(_) => self.put("mod", path, String::new()),
            ItemEnum::Struct(found) => {
                let subst = self.known(path, krate, &found.generics, args);
                let (fields, hidden) = match &found.kind {
                    StructKind::Unit => (Vec::new(), false),
                    StructKind::Tuple(fields) => (
                        fields.iter().flatten().copied().collect(),
                        fields.contains(&None),
                    ),
                    StructKind::Plain {
                        fields,
                        has_stripped_fields,
                    } => (fields.clone(), *has_stripped_fields),
                };
                self.put("type", path, String::new());
                self.exhaustive(path, place, hidden);
                self.fields(path, krate, &fields, &subst);
                self.impls(path, place, &subst);
            }
            ItemEnum::Enum(found) => {
                let subst = self.known(path, krate, &found.generics, args);
                self.put("type", path, String::new());
                self.exhaustive(path, place, found.has_stripped_variants);
                for id in &found.variants {
                    self.variant(path, (krate, *id), &subst);
                }
                self.impls(path, place, &subst);
            }
            ItemEnum::Trait(found) => self.trait_(path, krate, found),
            ItemEnum::Function(found) => {
                let said = self.function(krate, found, &plain);
                self.put("fn", path, said);
            }
            ItemEnum::Static(found) => {
                let said = self.side.ty(krate, &found.type_, &plain).to_string();
                self.put("static", path, said);
            }
            ItemEnum::Constant { type_, .. } => {
                let said = self.side.ty(krate, type_, &plain).to_string();
                self.put("const", path, said);
            }
            ItemEnum::Macro(_) => self.put("macro", path, String::new()),
            _ => {}
        }
    }

    /// Types that `Self` and the parameters of a type are replaced with.
    fn known(&self, path: &str, krate: usize, generics: &Generics, args: Option<&[Ty]>) -> Subst {
        let mut subst = match args {
            Some(args) => self.side.arguments(krate, generics, args.to_vec()),
            None => Subst::new(),
        };
        let renames = subst.values().all(|arg| matches!(arg, Ty::Param(_)));
        let params: Vec<Ty> = generics
            .params
            .iter()
            .filter(|param| matches!(param.kind, GenericParamDefKind::Type { .. }))
            .map(|param| Ty::Param(param.name.clone()))
            .collect();
        let own = if renames { params } else { Vec::new() };
        subst.insert("Self".to_owned(), Ty::Named(path.to_owned(), own));
        subst
    }

    /// Programs can construct and destructure only types that will have no further fields.
    fn exhaustive(&mut self, path: &str, place: Place, hidden: bool) {
        let open = self
            .side
            .item(place)
            .attrs
            .contains(&Attribute::NonExhaustive);
        if !hidden && !open {
            self.put("exhaustive", path, String::new());
        }
    }

    fn fields(&mut self, path: &str, krate: usize, fields: &[Id], subst: &Subst) {
        for id in fields {
            let item = self.side.item((krate, *id));
            if let (ItemEnum::StructField(ty), Some(name)) = (&item.inner, &item.name)
                && matches!(item.visibility, Visibility::Public | Visibility::Default)
            {
                let said = self.side.ty(krate, ty, subst).to_string();
                self.put("field", &join(path, name), said);
            }
        }
    }

    fn variant(&mut self, path: &str, place: Place, subst: &Subst) {
        let item = self.side.item(place);
        let (ItemEnum::Variant(variant), Some(name)) = (&item.inner, &item.name) else {
            return;
        };
        let path = join(path, name);
        self.put("variant", &path, String::new());
        match &variant.kind {
            VariantKind::Plain => {}
            VariantKind::Tuple(fields) => {
                let fields: Vec<Id> = fields.iter().flatten().copied().collect();
                self.fields(&path, place.0, &fields, subst);
            }
            VariantKind::Struct { fields, .. } => self.fields(&path, place.0, fields, subst),
        }
    }

    fn trait_(&mut self, path: &str, krate: usize, found: &Trait) {
        let plain = Subst::new();
        let mut required = Vec::new();
        for id in &found.items {
            let item = self.side.item((krate, *id));
            let Some(name) = &item.name else { continue };
            let path = join(path, name);
            match &item.inner {
                ItemEnum::Function(function) => {
                    if !function.has_body {
                        required.push(name.clone());
                    }
                    let said = self.function(krate, function, &plain);
                    self.put("fn", &path, said);
                }
                ItemEnum::AssocType { type_, .. } => {
                    if type_.is_none() {
                        required.push(name.clone());
                    }
                    self.put("assoc", &path, String::new());
                }
                _ => {}
            }
        }
        required.sort();
        let bounds = self.side.bounds(krate, &found.bounds, &plain);
        let said = format!(
            "{}; to implement: {}",
            Joined(&bounds, " + "),
            required.join(", ")
        );
        self.put("trait", path, said);
    }

    /// Lists the methods of a type and the traits that it implements.
    fn impls(&mut self, path: &str, place: Place, subst: &Subst) {
        for (krate, found) in self.side.impls(place).collect::<Vec<_>>() {
            if found.blanket_impl.is_some() || found.is_negative {
                continue;
            }
            // An implementation for another instance of the type does not apply to this one.
            let mut inner = Subst::new();
            let own = match &found.for_ {
                rustdoc_types::Type::ResolvedPath(to) if to.id == place.1 => {
                    self.side.args(krate, to.args.as_deref(), &Subst::new()).0
                }
                _ => continue,
            };
            let generics = match &self.side.item(place).inner {
                ItemEnum::Struct(item) => &item.generics,
                ItemEnum::Enum(item) => &item.generics,
                _ => continue,
            };
            let params = generics
                .params
                .iter()
                .filter(|param| matches!(param.kind, GenericParamDefKind::Type { .. }));
            let fits = params
                .zip(&own)
                .all(|(param, pattern)| match subst.get(&param.name) {
                    Some(ty) => pattern.matches(ty, &mut inner),
                    None => true,
                });
            if !fits {
                continue;
            }
            inner.insert("Self".to_owned(), subst["Self"].clone());
            match &found.trait_ {
                None => self.methods(path, krate, &found.items, &inner),
                Some(of) => {
                    let (args, _) = self.side.args(krate, of.args.as_deref(), &inner);
                    let of = Ty::Named(self.side.name(krate, of.id), args);
                    self.list.impls.entry(path.to_owned()).or_default().push(of);
                }
            }
        }
    }

    fn methods(&mut self, path: &str, krate: usize, items: &[Id], subst: &Subst) {
        for id in items {
            let item = self.side.item((krate, *id));
            if let (ItemEnum::Function(function), Visibility::Public, Some(name)) =
                (&item.inner, &item.visibility, &item.name)
            {
                let said = self.function(krate, function, subst);
                self.put("fn", &join(path, name), said);
            }
        }
    }

    /// Returns a signature with numbered parameters, so that their names do not matter.
    fn function(&self, krate: usize, function: &Function, outer: &Subst) -> String {
        let mut subst = outer.clone();
        let mut bounds = Vec::new();
        let named = function.generics.params.iter().filter(|param| {
            matches!(
                param.kind,
                GenericParamDefKind::Type {
                    is_synthetic: false,
                    ..
                }
            )
        });
        for (number, param) in named.enumerate() {
            subst.insert(param.name.clone(), Ty::Param(format!("${number}")));
        }
        for param in &function.generics.params {
            if let GenericParamDefKind::Type {
                bounds: own,
                is_synthetic: false,
                ..
            } = &param.kind
                && !own.is_empty()
            {
                let own = self.side.bounds(krate, own, &subst);
                bounds.push(format!("{}: {}", subst[&param.name], Joined(&own, " + ")));
            }
        }
        for predicate in &function.generics.where_predicates {
            if let WherePredicate::BoundPredicate {
                type_, bounds: own, ..
            } = predicate
            {
                let ty = self.side.ty(krate, type_, &subst);
                let own = self.side.bounds(krate, own, &subst);
                bounds.push(format!("{ty}: {}", Joined(&own, " + ")));
            }
        }
        bounds.sort();
        let inputs: Vec<Ty> = function
            .sig
            .inputs
            .iter()
            .map(|(_, ty)| self.side.ty(krate, ty, &subst))
            .collect();
        let output = function
            .sig
            .output
            .as_ref()
            .map(|ty| self.side.ty(krate, ty, &subst));
        let output = output.map(|ty| format!(" -> {ty}")).unwrap_or_default();
        let asynchronous = if function.header.is_async {
            "async "
        } else {
            ""
        };
        let constant = if function.header.is_const {
            "const "
        } else {
            ""
        };
        let conditions = match bounds.is_empty() {
            true => String::new(),
            false => format!(" where {}", bounds.join(", ")),
        };
        format!(
            "{constant}{asynchronous}fn({}){output}{conditions}",
            Joined(&inputs, ", ")
        )
    }
}
