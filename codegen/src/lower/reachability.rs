//! The shapes reachable from operations, and whether each is sent, received or both.

use crate::hash::HashSet;
use crate::ir::Role;
use crate::model::{Kind, Member, Model, Shape};

/// The shapes reachable from inputs, from outputs and from errors.
///
/// Shapes not reachable from any operation are left out of the crate.
#[derive(Debug, Default)]
pub(super) struct ReachableShapes<'a> {
    sent: HashSet<&'a str>,
    received: HashSet<&'a str>,
    errors: HashSet<&'a str>,
}

impl<'a> ReachableShapes<'a> {
    pub(super) fn new(model: &Model<'a>) -> Self {
        let mut reachable = Self::default();
        for operation in model.operations.values() {
            let errors = operation.errors.iter().copied();
            reachable.errors.extend(errors);
        }
        for operation in model.operations.values() {
            if let Some(input) = operation.input {
                visit_members(model, input, &mut reachable.sent);
            }
            if let Some(output) = operation.output {
                visit_members(model, output, &mut reachable.received);
            }
            for error in &operation.errors {
                visit_members(model, error, &mut reachable.received);
            }
        }
        reachable
    }

    /// Returns the role of a shape that becomes a type in `types`, or `None` if no message contains it.
    pub(super) fn role(&self, name: &str) -> Option<Role> {
        match (self.sent.contains(name), self.received.contains(name)) {
            (true, true) => Some(Role::SentAndReceived),
            (true, false) => Some(Role::Sent),
            (false, true) => Some(Role::Received),
            (false, false) => None,
        }
    }

    /// Returns whether the shape is an error of some operation.
    pub(super) fn is_error(&self, name: &str) -> bool {
        self.errors.contains(name)
    }
}

/// Returns the first shape that satisfies `predicate`, among `name` and all shapes reachable from it.
pub(super) fn find_reachable<'a>(
    model: &Model<'a>,
    name: &'a str,
    predicate: fn(&Shape) -> bool,
) -> Option<&'a str> {
    let mut reachable = HashSet::from_iter([name]);
    visit_members(model, name, &mut reachable);
    let mut shapes = model.shapes.iter();
    let found = shapes.find(|(name, shape)| reachable.contains(**name) && predicate(shape));
    found.map(|(name, _)| *name)
}

/// Adds every shape reachable from the members of `name`; `name` itself only if it is recursive.
fn visit_members<'a>(model: &Model<'a>, name: &'a str, seen: &mut HashSet<&'a str>) {
    let mut open = vec![name];
    while let Some(name) = open.pop() {
        let Some(shape) = model.shapes.get(name) else {
            continue;
        };
        let mut visit = |member: &Member<'a>| {
            if seen.insert(member.target) {
                open.push(member.target);
            }
        };
        match &shape.kind {
            Kind::List { member, .. } => visit(member),
            Kind::Map { key, value, .. } => {
                visit(key);
                visit(value);
            }
            Kind::Structure(structure) | Kind::Union(structure) => {
                structure.members.values().for_each(visit);
            }
            _ => {}
        }
    }
}
