//! The constraints that a server checks inputs against, in tables of their own: a client checks the lower
//! bounds only, which are part of its lists of members.

use serde_json::Number;

use super::fields::Required;
use super::limits::{ceil, min_length};
use super::{Context, Lowered};
use crate::hash::{HashMap, HashSet};
use crate::ir::{Bound, Constraints, MemberConstraints, Presence, Role, StructureConstraints};
use crate::model::{Kind, Member, Structure};

impl<'a> Context<'a, '_> {
    /// Returns the constraints on the members of each structure and union that inputs contain, in the order
    /// of the model.
    pub(super) fn lower_constraints(&self) -> Vec<StructureConstraints<'a>> {
        let mut tables = Vec::with_capacity(self.constraint_names.len());
        for (name, shape) in &self.model.shapes {
            let Some(rust_name) = self.constraint_names.get(name) else {
                continue;
            };
            let members = match &shape.kind {
                Kind::Structure(structure) | Kind::Union(structure) => {
                    self.member_constraints(name, structure)
                }
                _ => Vec::new(),
            };
            tables.push(StructureConstraints {
                wire_name: name,
                rust_name: rust_name.clone(),
                members,
            });
        }
        tables
    }

    fn member_constraints(
        &self,
        name: &'a str,
        structure: &Structure<'a>,
    ) -> Vec<MemberConstraints<'a>> {
        let operations = self.model.operations.values();
        let mut inputs = operations.filter_map(|operation| operation.input);
        let role = match inputs.any(|input| input == name) {
            true => Role::Input,
            false => Role::Sent,
        };
        let mut constrained = Vec::new();
        for (member_name, member) in &structure.members {
            let target = self.model.shape(member.target);
            let required = self.required(name, structure, member_name) == Required::Yes
                || self.is_label(member, role);
            let mut value = self.value_constraints(member.target);
            if required {
                value.presence = Presence::Required;
            }
            if value != Constraints::default() {
                let schema =
                    self.member_schema((name, structure), (member_name, member), target, role);
                constrained.push(MemberConstraints {
                    wire_name: schema.member,
                    value,
                });
            }
        }
        constrained
    }

    /// Returns the constraints on the values of a shape.
    fn value_constraints(&self, name: &str) -> Constraints<'a> {
        let shape = self.model.shape(name);
        let (min, max) = (&shape.constraints.min, &shape.constraints.max);
        let (min, max) = match &shape.kind {
            Kind::Float | Kind::Double => {
                let float = |bound: &Number| bound.as_f64().map(Bound::Float);
                (min.as_ref().and_then(float), max.as_ref().and_then(float))
            }
            Kind::Integer | Kind::Long => (
                min.as_ref().map(ceil).map(Bound::Integer),
                max.as_ref().map(floor).map(Bound::Integer),
            ),
            Kind::String
            | Kind::Enum(_)
            | Kind::Blob { .. }
            | Kind::List { .. }
            | Kind::Map { .. } => (
                min.as_ref().and_then(min_length),
                max.as_ref().map(floor).map(Bound::Integer),
            ),
            Kind::Boolean
            | Kind::Timestamp(_)
            | Kind::Document
            | Kind::Structure(_)
            | Kind::Union(_)
            | Kind::Unknown => (None, None),
        };
        let mut constraints = Constraints {
            min,
            max,
            ..Constraints::default()
        };
        match &shape.kind {
            Kind::String => constraints.pattern = shape.constraints.pattern,
            Kind::Enum(values) => {
                constraints.pattern = shape.constraints.pattern;
                constraints.values = values.clone();
            }
            Kind::List { member, .. } => constraints.each = self.element_constraints(member),
            Kind::Map { key, value, .. } => {
                constraints.keys = self.element_constraints(key);
                constraints.each = self.element_constraints(value);
            }
            Kind::Structure(_) | Kind::Union(_) => {
                constraints.members = self.constraint_names.get(name).cloned();
            }
            _ => {}
        }
        constraints
    }

    fn element_constraints(&self, element: &Member<'a>) -> Option<Box<Constraints<'a>>> {
        let constraints = self.value_constraints(element.target);
        (constraints != Constraints::default()).then(|| Box::new(constraints))
    }
}

/// Removes tables from which no constraint can be reached, and the references to them.
pub(super) fn remove_empty(lowered: &mut Lowered) {
    let tables = &lowered.constraints;
    let names = tables.iter().map(|table| table.rust_name.as_str());
    let positions: HashMap<&str, usize> = names.zip(0..).collect();
    // The tables that refer to each table.
    let mut referrers = vec![Vec::new(); tables.len()];
    let mut kept = vec![false; tables.len()];
    let mut found = Vec::new();
    for (at, table) in tables.iter().enumerate() {
        for member in &table.members {
            if let Some(target) = target(&member.value).and_then(|name| positions.get(name)) {
                referrers[*target].push(at);
            }
            if is_constrained(&member.value) && !kept[at] {
                kept[at] = true;
                found.push(at);
            }
        }
    }
    while let Some(at) = found.pop() {
        for referrer in std::mem::take(&mut referrers[at]) {
            if !kept[referrer] {
                kept[referrer] = true;
                found.push(referrer);
            }
        }
    }
    let removed = tables.iter().zip(kept).filter(|(_, kept)| !kept);
    let removed: HashSet<String> = removed.map(|(table, _)| table.rust_name.clone()).collect();
    lowered
        .constraints
        .retain(|table| !removed.contains(&table.rust_name));
    for table in &mut lowered.constraints {
        table.members.retain_mut(|member| {
            remove_references(&mut member.value, &removed);
            member.value != Constraints::default()
        });
    }
    for operation in &mut lowered.operations {
        operation
            .constraints
            .take_if(|table| removed.contains(table));
    }
}
/// Returns the table that a value refers to, itself or by its elements.
fn target<'c>(constraints: &'c Constraints) -> Option<&'c str> {
    let each = || target(constraints.each.as_deref()?);
    constraints.members.as_deref().or_else(each)
}

/// Returns whether a value has constraints, apart from those of the members of structures.
fn is_constrained(constraints: &Constraints) -> bool {
    let inside = |inner: &Option<Box<Constraints>>| inner.as_deref().is_some_and(is_constrained);
    constraints.presence == Presence::Required
        || constraints.min.is_some()
        || constraints.max.is_some()
        || constraints.pattern.is_some()
        || !constraints.values.is_empty()
        || inside(&constraints.each)
        || inside(&constraints.keys)
}

fn remove_references(constraints: &mut Constraints, removed: &HashSet<String>) {
    constraints.members.take_if(|table| removed.contains(table));
    for inner in [&mut constraints.each, &mut constraints.keys] {
        if let Some(value) = inner {
            remove_references(value, removed);
        }
        inner.take_if(|value| **value == Constraints::default());
    }
}

/// Returns the greatest integer that is not more than `max`.
fn floor(max: &Number) -> i64 {
    match (max.as_i64(), max.as_f64()) {
        (Some(max), _) => max,
        // A float that is too large for an integer becomes the largest one.
        (None, Some(max)) => max.floor() as i64,
        (None, None) => i64::MAX,
    }
}
