//! Recursive types.
//!
//! Types without a finite value are refused. In the others, every field through which a type contains
//! itself is boxed.
//!
//! Lists and maps store their elements on the heap, so only direct members count. In the graph of types
//! and direct members, an edge from which a path leads back to its start is part of a cycle, and is
//! boxed.

use super::{Context, Lowered};
use crate::error::Error;
use crate::hash::{HashMap, HashSet};
use crate::ir::Type;
use crate::model::Kind;

/// Refuses structures and unions without a finite value, because each value requires another one.
///
/// The finite shapes are the least set that contains every scalar, list and map, every structure whose
/// required members are in the set, and every union with a member in it.
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
            format!("`{name}` has no finite value: it requires itself"),
            "make a member of the cycle optional, or put a list or map in between",
        )),
    }
}

/// Boxes every direct member through which a structure or union contains itself.
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

/// Returns the name of the type that a value contains without indirection.
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

/// Returns whether a path along the edges leads from `from` to `to`; a type reaches itself.
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
