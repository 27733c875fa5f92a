//! Which shapes operations reach, and in which direction they travel.

use std::collections::HashSet;

use crate::ir::Role;
use crate::model::{Kind, Model, Shape};

/// The shapes below inputs, below outputs and below errors.
///
/// Shapes that no operation reaches are left out of the crate: nobody could meet a value of them.
#[derive(Debug, Default)]
pub(super) struct Reach {
    written: HashSet<String>,
    read: HashSet<String>,
    errors: HashSet<String>,
}

impl Reach {
    pub(super) fn of(model: &Model) -> Self {
        let mut reach = Self::default();
        for operation in model.operations.values() {
            reach.errors.extend(operation.errors.iter().cloned());
        }
        for operation in model.operations.values() {
            if let Some(input) = &operation.input {
                visit_members(model, input, &mut reach.written);
            }
            if let Some(output) = &operation.output {
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
            (true, true) => Some(Role::WrittenAndRead),
            (true, false) => Some(Role::Written),
            (false, true) => Some(Role::Read),
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
    model: &'a Model,
    name: &str,
    wanted: fn(&Shape) -> bool,
) -> Option<&'a str> {
    let mut below = HashSet::from([name.to_owned()]);
    visit_members(model, name, &mut below);
    let mut shapes = model.shapes.iter();
    let found = shapes.find(|(name, shape)| below.contains(*name) && wanted(shape));
    found.map(|(name, _)| name.as_str())
}

/// Adds every shape below `name`, but not `name` itself unless it holds itself.
fn visit_members(model: &Model, name: &str, seen: &mut HashSet<String>) {
    let mut open = vec![name];
    while let Some(name) = open.pop() {
        let Some(shape) = model.shapes.get(name) else {
            continue;
        };
        let targets: Vec<&str> = match &shape.kind {
            Kind::List { member, .. } => vec![&member.target],
            Kind::Map { key, value, .. } => vec![&key.target, &value.target],
            Kind::Structure(structure) | Kind::Union(structure) => structure
                .members
                .values()
                .map(|member| member.target.as_str())
                .collect(),
            _ => Vec::new(),
        };
        open.extend(
            targets
                .into_iter()
                .filter(|target| seen.insert((*target).to_owned())),
        );
    }
}
