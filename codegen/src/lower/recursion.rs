//! Types that hold themselves.
//!
//! A value of some would never end; those are refused. The others get their cycles broken in one
//! pass: a field through which a type would hold itself goes on the heap.
//!
//! Lists and maps keep their elements on the heap already, so only direct members count. Types are
//! nodes, direct members edges; an edge whose two ends lie in one strongly connected component is
//! on a cycle and gets a box.

use super::{Context, Lowered};
use crate::error::Error;
use crate::hash::{HashMap, HashSet};
use crate::ir::Type;
use crate::model::Kind;

/// Finds structures of which no finite value exists, because each needs another one inside itself.
///
/// The finite shapes are the least set that holds every scalar, list and map, every structure whose
/// required members are in the set, and every union with one member in it.
pub(super) fn check_finite(context: &Context<'_, '_>) -> Result<(), Error> {
    let model = context.model;
    let mut finite: HashSet<&str> = HashSet::default();
    loop {
        let before = finite.len();
        for (name, shape) in &model.shapes {
            let is_finite = match &shape.kind {
                Kind::Structure(structure) => structure.members.iter().all(|(member, target)| {
                    let in_model = structure.required.contains(member);
                    !context.overrides.requires(name, member, in_model)
                        || finite.contains(target.target)
                }),
                Kind::Union(structure) => {
                    let mut members = structure.members.values();
                    structure.members.is_empty()
                        || members.any(|member| finite.contains(member.target))
                }
                _ => true,
            };
            if is_finite {
                finite.insert(name);
            }
        }
        if finite.len() == before {
            break;
        }
    }
    match model.shapes.keys().find(|name| !finite.contains(**name)) {
        None => Ok(()),
        Some(name) => Err(Error::new(
            model.file,
            format!("$.shapes.{name}"),
            format!("a value of `{name}` would never end: it requires itself"),
            "make one member on the way optional, or put a list or map between",
        )),
    }
}

/// Boxes every direct member through which a structure or union reaches itself.
pub(super) fn box_recursive_fields(lowered: &mut Lowered) {
    let mut edges: HashMap<String, Vec<String>> = HashMap::default();
    for item in &lowered.structs {
        let targets = item.fields.iter().filter_map(|field| direct(&field.ty));
        edges.insert(item.rust_name.clone(), targets.map(str::to_owned).collect());
    }
    for item in &lowered.unions {
        let targets = item
            .variants
            .iter()
            .filter_map(|variant| direct(&variant.ty));
        edges.insert(item.rust_name.clone(), targets.map(str::to_owned).collect());
    }
    for item in &mut lowered.structs {
        for field in &mut item.fields {
            box_if_cyclic(&edges, &item.rust_name, &mut field.ty);
        }
    }
    for item in &mut lowered.unions {
        for variant in &mut item.variants {
            box_if_cyclic(&edges, &item.rust_name, &mut variant.ty);
        }
    }
}

/// The type that a value holds in place.
fn direct(ty: &Type) -> Option<&str> {
    match ty {
        Type::Struct(name) | Type::Union(name) => Some(name),
        _ => None,
    }
}

fn box_if_cyclic(edges: &HashMap<String, Vec<String>>, owner: &str, ty: &mut Type) {
    let Some(target) = direct(ty) else {
        return;
    };
    if reaches(edges, target, owner) {
        *ty = Type::Boxed(Box::new(ty.clone()));
    }
}

/// Whether a walk along the edges from `from` comes to `to`; a type reaches itself in no step.
fn reaches(edges: &HashMap<String, Vec<String>>, from: &str, to: &str) -> bool {
    let mut open = vec![from];
    let mut seen = HashSet::default();
    while let Some(name) = open.pop() {
        if name == to {
            return true;
        }
        if seen.insert(name) {
            open.extend(edges.get(name).into_iter().flatten().map(String::as_str));
        }
    }
    false
}
