//! Recursive types.
//!
//! Types without a finite value are refused. In the others, every field through which a type contains
//! itself is boxed.
//!
//! Lists and maps store their elements on the heap, so only direct members count. In the graph of types
//! and direct members, an edge between two types that contain each other is part of a cycle, and is
//! boxed. Both searches visit each edge once, and neither is recursive, so that a long chain of
//! structures takes neither time nor stack.

use super::{Context, Lowered};
use crate::document::child_path;
use crate::error::Error;
use crate::hash::{HashMap, HashSet};
use crate::ir::Type;
use crate::model::Kind;

/// Refuses structures and unions without a finite value, because each value requires another one.
///
/// The finite shapes are the least set that contains every scalar, list and map, every structure whose
/// required members are in the set, and every union with a member in it.
pub(super) fn check_finite(context: &Context<'_, '_>) {
    let model = context.model;
    // For each shape, the shapes of which all, or for a union one, have to be finite before it is.
    let mut targets: Vec<Vec<usize>> = Vec::with_capacity(model.shapes.len());
    // The number of those that are missing yet, and the shapes that wait for each.
    let mut missing = vec![0_usize; model.shapes.len()];
    let mut waiting: Vec<Vec<usize>> = vec![Vec::new(); model.shapes.len()];
    let mut finite = Vec::with_capacity(model.shapes.len());
    for (index, (name, shape)) in model.shapes.iter().enumerate() {
        let needed: Vec<&str> = match &shape.kind {
            Kind::Structure(structure) => {
                let is_required = |member: &str| {
                    let in_model = structure.required.contains(member);
                    context.overrides.requires(name, member, in_model)
                };
                let members = structure.members.iter();
                let required = members.filter(|(member, _)| is_required(member));
                required.map(|(_, member)| member.target).collect()
            }
            Kind::Union(union) => union.members.values().map(|member| member.target).collect(),
            _ => Vec::new(),
        };
        // A shape that does not exist counts as finite.
        let known: Option<Vec<usize>> = match &shape.kind {
            Kind::Union(_) => {
                let known = needed
                    .iter()
                    .map(|target| model.shapes.get_index_of(*target));
                known.collect()
            }
            _ => {
                let known = needed.iter();
                Some(
                    known
                        .filter_map(|target| model.shapes.get_index_of(*target))
                        .collect(),
                )
            }
        };
        let known = known.unwrap_or_default();
        missing[index] = match &shape.kind {
            Kind::Union(_) => known.len().min(1),
            _ => known.len(),
        };
        for target in &known {
            waiting[*target].push(index);
        }
        targets.push(known);
        if missing[index] == 0 {
            finite.push(index);
        }
    }
    while let Some(index) = finite.pop() {
        for next in std::mem::take(&mut waiting[index]) {
            if missing[next] > 0 {
                missing[next] -= 1;
                if missing[next] == 0 {
                    finite.push(next);
                }
            }
        }
    }
    if missing.iter().all(|count| *count == 0) {
        return;
    }
    for (index, needed) in targets.iter_mut().enumerate() {
        match missing[index] {
            0 => needed.clear(),
            _ => needed.retain(|target| missing[*target] > 0),
        }
    }
    // One fault for each cycle; shapes that only require one are not at fault.
    let components = components(&targets);
    let mut reported = HashSet::default();
    for (index, name) in model.shapes.keys().enumerate() {
        let component = components[index];
        let is_cyclic = targets[index]
            .iter()
            .any(|target| components[*target] == component);
        if is_cyclic && reported.insert(component) {
            context.faults.add(Error::new(
                model.file,
                child_path("$.shapes", name),
                format!("`{name}` has no finite value: it requires itself"),
                "make a member of the cycle optional, or put a list or map in between",
            ));
        }
    }
}

/// Boxes every direct member through which a structure or union contains itself.
pub(super) fn box_recursive_fields(lowered: &mut Lowered) {
    let cycles = Cycles::of(lowered);
    for (index, item) in lowered.structs.iter_mut().enumerate() {
        for field in &mut item.fields {
            cycles.box_if_cyclic(index, &mut field.ty);
        }
    }
    let unions = lowered.structs.len();
    for (index, item) in lowered.unions.iter_mut().enumerate() {
        for variant in &mut item.variants {
            cycles.box_if_cyclic(unions + index, &mut variant.ty);
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

/// The cycles of structures and unions, of which the unions have the indexes after the structures.
struct Cycles {
    indexes: HashMap<String, usize>,
    /// For each type, the number of its component: types that contain each other have the same.
    components: Vec<usize>,
}

impl Cycles {
    fn of(lowered: &Lowered) -> Self {
        let structs = lowered.structs.iter().map(|item| &item.rust_name);
        let unions = lowered.unions.iter().map(|item| &item.rust_name);
        let indexes: HashMap<String, usize> = structs.chain(unions).cloned().zip(0..).collect();
        let target = |ty: &Type| indexes.get(direct(ty)?).copied();
        let of_structs = lowered.structs.iter().map(|item| {
            let fields = item.fields.iter();
            fields.filter_map(|field| target(&field.ty)).collect()
        });
        let of_unions = lowered.unions.iter().map(|item| {
            let variants = item.variants.iter();
            variants.filter_map(|it| target(&it.ty)).collect()
        });
        let edges: Vec<Vec<usize>> = of_structs.chain(of_unions).collect();
        Self {
            components: components(&edges),
            indexes,
        }
    }

    fn box_if_cyclic(&self, owner: usize, ty: &mut Type) {
        let target = direct(ty).and_then(|name| self.indexes.get(name));
        if target.is_some_and(|target| self.components[*target] == self.components[owner]) {
            *ty = Type::Boxed(Box::new(ty.clone()));
        }
    }
}

/// Returns the number of the strongly connected component of each node, by Tarjan's algorithm.
fn components(edges: &[Vec<usize>]) -> Vec<usize> {
    const UNSEEN: usize = usize::MAX;
    let mut order = vec![UNSEEN; edges.len()];
    let mut lowest = vec![0; edges.len()];
    let mut components = vec![UNSEEN; edges.len()];
    let (mut seen, mut found) = (0, 0);
    // The nodes without a component yet, and the path to the current node with the next edge of each.
    let mut open = Vec::new();
    let mut path: Vec<(usize, usize)> = Vec::new();
    for start in 0..edges.len() {
        if order[start] == UNSEEN {
            path.push((start, 0));
        }
        while let Some((node, edge)) = path.pop() {
            if edge == 0 {
                order[node] = seen;
                lowest[node] = seen;
                seen += 1;
                open.push(node);
            }
            if let Some(next) = edges[node].get(edge).copied() {
                path.push((node, edge + 1));
                if order[next] == UNSEEN {
                    path.push((next, 0));
                } else if components[next] == UNSEEN {
                    lowest[node] = lowest[node].min(order[next]);
                }
                continue;
            }
            if let Some((parent, _)) = path.last() {
                lowest[*parent] = lowest[*parent].min(lowest[node]);
            }
            if lowest[node] == order[node] {
                while let Some(member) = open.pop() {
                    components[member] = found;
                    if member == node {
                        break;
                    }
                }
                found += 1;
            }
        }
    }
    components
}

#[cfg(test)]
mod tests {
    use super::components;

    #[test]
    fn nodes_that_reach_each_other_share_a_component() {
        // 0 → 1 ⇄ 2 → 3 ↺, and 4 → 1.
        let edges = [vec![1], vec![2], vec![1, 3], vec![3], vec![1]];
        let found = components(&edges);
        assert_eq!(found[1], found[2]);
        for (a, b) in [(0, 1), (0, 3), (1, 3), (4, 1), (4, 0)] {
            assert_ne!(found[a], found[b], "{a} and {b}");
        }
        // Two cycles that share a node, entered in the middle.
        let edges = [vec![1, 2], vec![0], vec![3], vec![0]];
        let found = components(&edges);
        assert!(found.iter().all(|component| *component == found[0]));
        assert!(components(&[]).is_empty());
    }
}
