//! Finds public items and their paths.

use crate::side::{Place, Side};
use crate::ty::{Subst, Ty};
use rustdoc_types::{Id, Item, ItemEnum, Type, Visibility};
use std::collections::{BTreeMap, HashSet};

/// Target of a public path.
#[derive(Clone, Debug)]
pub(crate) enum Target {
    /// An item of a loaded crate, with the arguments of an alias.
    Here(Place, Option<Vec<Ty>>),
    /// An item of another crate, by the path of its definition.
    Elsewhere(String),
}

/// Public items of a crate, by path.
pub(crate) type Paths = BTreeMap<String, Target>;

/// Finds all public paths and names the items after them.
///
/// The contents of items from crates after the first `own` are included only if `look_into` returns `true`;
/// otherwise only the item itself is.
pub(crate) fn walk(side: &mut Side, own: usize, look_into: &dyn Fn(&str) -> bool) -> Paths {
    let root = side.crates[0].krate.root;
    let mut walk = Walk {
        side,
        own,
        look_into,
        seen: HashSet::new(),
        paths: Paths::new(),
    };
    walk.module("", (0, root));
    let mut paths = walk.paths;
    name(side, &mut paths);
    paths
}

struct Walk<'a> {
    side: &'a Side,
    own: usize,
    look_into: &'a dyn Fn(&str) -> bool,
    seen: HashSet<(Place, String)>,
    paths: Paths,
}

impl Walk<'_> {
    fn module(&mut self, path: &str, place: Place) {
        if !self.seen.insert((place, path.to_owned())) {
            return;
        }
        let items: &[Id] = match &self.side.item(place).inner {
            ItemEnum::Module(module) => &module.items,
            ItemEnum::Enum(item) => &item.variants,
            _ => &[],
        };
        for id in items {
            let place = (place.0, *id);
            let item = self.side.item(place);
            if let (ItemEnum::Use(import), Visibility::Public) = (&item.inner, &item.visibility) {
                self.import(path, place.0, import);
            } else if let Some(name) = public_name(item) {
                self.add(join(path, name), place);
            }
        }
    }

    fn import(&mut self, path: &str, krate: usize, import: &rustdoc_types::Use) {
        let Some(id) = import.id else { return };
        let path = join(path, &import.name);
        match self.side.find(krate, id) {
            Some(place) if import.is_glob => {
                let parent = path.rsplit_once("::").map_or("", |(parent, _)| parent);
                self.module(parent, place);
            }
            // A re-export of a re-export.
            Some(place) if matches!(self.side.item(place).inner, ItemEnum::Use(_)) => {
                if let ItemEnum::Use(further) = &self.side.item(place).inner {
                    let mut further = further.clone();
                    further.name.clone_from(&import.name);
                    let parent = path.rsplit_once("::").map_or("", |(parent, _)| parent);
                    self.import(parent, place.0, &further);
                }
            }
            Some(place) => self.add(path, place),
            None => {
                let name = self.side.name(krate, id);
                self.paths.insert(path, Target::Elsewhere(name));
            }
        }
    }

    fn add(&mut self, path: String, place: Place) {
        if place.0 >= self.own && !(self.look_into)(&path) {
            let name = self.side.name(place.0, place.1);
            self.paths.insert(path, Target::Elsewhere(name));
            return;
        }
        let target = match &self.side.item(place).inner {
            ItemEnum::TypeAlias(alias) => self.alias(&path, place.0, alias),
            _ => Target::Here(place, None),
        };
        self.paths.insert(path.clone(), target);
        if matches!(self.side.item(place).inner, ItemEnum::Module(_)) {
            self.module(&path, place);
        }
    }

    /// Resolves an alias to its type.
    fn alias(&self, path: &str, krate: usize, alias: &rustdoc_types::TypeAlias) -> Target {
        let Type::ResolvedPath(to) = &alias.type_ else {
            return Target::Elsewhere(format!("{:?}", alias.type_));
        };
        let (args, _) = self.side.args(krate, to.args.as_deref(), &Subst::new());
        match self.side.find(krate, to.id) {
            Some(place) if place.0 < self.own || (self.look_into)(path) => {
                Target::Here(place, Some(args))
            }
            _ => Target::Elsewhere(self.side.name(krate, to.id)),
        }
    }
}

/// Names each item after the first of its shortest paths, and each instance of a generic type after its
/// alias.
fn name(side: &mut Side, paths: &mut Paths) {
    let mut by_length: Vec<String> = paths.keys().cloned().collect();
    by_length.sort_by_key(|path| (path.matches("::").count(), path.clone()));
    // Aliases that only rename are second: instances are written with the names of the first pass.
    for alias in [false, true] {
        for path in &by_length {
            if let Target::Here(place, args) = &paths[path]
                && args.is_some() == alias
                && renames(args.as_deref())
            {
                side.names.entry(*place).or_insert_with(|| path.clone());
            }
        }
    }
    for path in &by_length {
        let Some(Target::Here(place, Some(args))) = paths.get_mut(path) else {
            continue;
        };
        *args = args.iter().map(|arg| renamed(side, arg)).collect();
        let generic = side.name(place.0, place.1);
        if generic != *path {
            let ty = Ty::Named(generic, args.clone());
            side.instances.entry(ty).or_insert_with(|| path.clone());
        }
    }
}

/// Returns whether a path leads to an item itself, and not to an instance of a generic type.
fn renames(args: Option<&[Ty]>) -> bool {
    args.is_none_or(|args| args.iter().all(|arg| matches!(arg, Ty::Param(_))))
}

/// Returns a type with the names of items in place of their earlier paths.
fn renamed(side: &Side, ty: &Ty) -> Ty {
    let Ty::Named(name, args) = ty else {
        return ty.clone();
    };
    let args = args.iter().map(|arg| renamed(side, arg)).collect();
    let path: Vec<String> = name.split("::").map(str::to_owned).collect();
    let found = side.crates.iter().enumerate().find_map(|(krate, c)| {
        let id = (c.name == path[0]).then(|| c.by_path.get(&path))??;
        Some(side.name(krate, *id))
    });
    Ty::Named(found.unwrap_or_else(|| name.clone()), args)
}

fn public_name(item: &Item) -> Option<&str> {
    let public = match item.visibility {
        Visibility::Public => true,
        // Variants have the visibility of their enum.
        Visibility::Default => matches!(item.inner, ItemEnum::Variant(_)),
        _ => false,
    };
    item.name.as_deref().filter(|_| public)
}

pub(crate) fn join(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.to_owned()
    } else {
        format!("{path}::{name}")
    }
}
