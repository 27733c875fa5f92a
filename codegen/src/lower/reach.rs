//! Which shapes operations reach, and in which direction they travel.

use crate::hash::HashSet;
use crate::ir::Role;
use crate::model::{Kind, Member, Model, Shape};

/// The shapes below inputs, below outputs and below errors.
///
/// Shapes that no operation reaches are left out of the crate: nobody could meet a value of them.
#[derive(Debug, Default)]
pub(super) struct Reach<'a> {
    written: HashSet<&'a str>,
    read: HashSet<&'a str>,
    errors: HashSet<&'a str>,
}

impl<'a> Reach<'a> {
    pub(super) fn of(model: &Model<'a>) -> Self {
        let mut reach = Self::default();
        for operation in model.operations.values() {
            let errors = operation.errors.iter().copied();
            reach.errors.extend(errors);
        }
        for operation in model.operations.values() {
            if let Some(input) = operation.input {
                visit_members(model, input, &mut reach.written);
            }
            if let Some(output) = operation.output {
                visit_members(model, output, &mut reach.read);
            }
            for error in &operation.errors {
                visit_members(model, error, &mut reach.read);
            }
        }
        reach
    }

    /// The role of a shape that becomes a type of its own in `types`, if any value of it travels.
    pub(super) fn role(&self, name: &str) -> Option<Role> {
        match (self.written.contains(name), self.read.contains(name)) {
            (true, true) => Some(Role::SentAndReceived),
            (true, false) => Some(Role::Sent),
            (false, true) => Some(Role::Received),
            (false, false) => None,
        }
    }

    /// Whether some operation fails with this shape.
    pub(super) fn is_error(&self, name: &str) -> bool {
        self.errors.contains(name)
    }
}

/// The first shape that is `wanted` among `name` and all below it.
pub(super) fn find_below<'a>(
    model: &Model<'a>,
    name: &'a str,
    wanted: fn(&Shape) -> bool,
) -> Option<&'a str> {
    let mut below = HashSet::from_iter([name]);
    visit_members(model, name, &mut below);
    let mut shapes = model.shapes.iter();
    let found = shapes.find(|(name, shape)| below.contains(**name) && wanted(shape));
    found.map(|(name, _)| *name)
}

/// Adds every shape below `name`, but not `name` itself unless it holds itself.
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
