//! The operations that reach each shape, in requests, responses or errors.

use std::collections::BTreeMap;

use crate::diff::report::AffectedOperation;
use crate::hash::HashMap;
use crate::model::{Kind, Model};

/// The parts of an operation that contain a shape: a set of bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::diff) struct Directions(u8);

impl Directions {
    pub(in crate::diff) const REQUEST: Self = Self(1);
    pub(in crate::diff) const RESPONSE: Self = Self(2);
    pub(in crate::diff) const ERROR: Self = Self(4);
    pub(in crate::diff) const REQUEST_AND_RESPONSE: Self = Self(3);
    pub(in crate::diff) const ALL: Self = Self(7);

    fn add(&mut self, other: Self) {
        self.0 |= other.0;
    }

    fn contains(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// For each shape, the operations that reach it.
#[derive(Debug)]
pub(in crate::diff) struct Reachability<'a> {
    ids: HashMap<&'a str, usize>,
    operations: Vec<&'a str>,
    /// For each shape, the indexes of the operations that reach it, in order.
    reached_by: Vec<Vec<(u32, Directions)>>,
}

impl<'a> Reachability<'a> {
    pub(super) fn new(model: &'a Model<'a>) -> Self {
        let ids: HashMap<&str, usize> = model.shapes.keys().copied().zip(0..).collect();
        let targets: Vec<Vec<usize>> = model
            .shapes
            .values()
            .map(|shape| {
                let targets: Vec<&str> = match &shape.kind {
                    Kind::List { member, .. } => vec![member.target],
                    Kind::Map { key, value, .. } => vec![key.target, value.target],
                    Kind::Structure(structure) | Kind::Union(structure) => {
                        let members = structure.members.values();
                        members.map(|member| member.target).collect()
                    }
                    _ => Vec::new(),
                };
                let known = targets.iter().filter_map(|target| ids.get(target));
                known.copied().collect()
            })
            .collect();
        let mut reached_by = vec![Vec::new(); ids.len()];
        // The number of the last walk that visited a shape. Numbering the walks saves clearing the
        // marks between them.
        let mut visited = vec![0_u32; ids.len()];
        let mut walk = 0;
        for (operation, item) in model.operations.values().enumerate() {
            let roots = [
                (item.input.iter().collect::<Vec<_>>(), Directions::REQUEST),
                (item.output.iter().collect(), Directions::RESPONSE),
                (item.errors.iter().collect(), Directions::ERROR),
            ];
            for (names, direction) in roots {
                walk += 1;
                let mut open: Vec<usize> = names
                    .into_iter()
                    .filter_map(|name| ids.get(name).copied())
                    .collect();
                while let Some(id) = open.pop() {
                    if visited[id] == walk {
                        continue;
                    }
                    visited[id] = walk;
                    let list: &mut Vec<(u32, Directions)> = &mut reached_by[id];
                    match list.last_mut() {
                        Some((last, directions)) if *last == operation as u32 => {
                            directions.add(direction);
                        }
                        _ => list.push((operation as u32, direction)),
                    }
                    open.extend(&targets[id]);
                }
            }
        }
        Self {
            ids,
            operations: model.operations.keys().copied().collect(),
            reached_by,
        }
    }

    /// Returns whether any operation reaches the shape.
    pub(in crate::diff) fn is_used(&self, shape: &str) -> bool {
        self.ids
            .get(shape)
            .is_some_and(|id| !self.reached_by[*id].is_empty())
    }

    /// Returns the operations that reach the shape.
    pub(super) fn operations(&self, shape: &str) -> impl Iterator<Item = (&'a str, Directions)> {
        let list = self
            .ids
            .get(shape)
            .map(|id| self.reached_by[*id].as_slice());
        list.unwrap_or_default()
            .iter()
            .map(|(operation, directions)| (self.operations[*operation as usize], *directions))
    }
}

/// The operations that a change affects, collected from both sides.
#[derive(Clone, Debug, Default)]
pub(in crate::diff) struct AffectedOperations(BTreeMap<String, Directions>);

impl AffectedOperations {
    pub(in crate::diff) fn add(&mut self, operation: &str, directions: Directions) {
        match self.0.get_mut(operation) {
            Some(known) => known.add(directions),
            None => {
                self.0.insert(operation.to_owned(), directions);
            }
        }
    }

    /// Creates the set of one operation.
    pub(in crate::diff) fn one(operation: &str, directions: Directions) -> Self {
        let mut affected = Self::default();
        affected.add(operation, directions);
        affected
    }

    /// Returns whether a request is affected.
    pub(in crate::diff) fn in_requests(&self) -> bool {
        let mut directions = self.0.values();
        directions.any(|directions| directions.contains(Directions::REQUEST))
    }

    /// Returns the operations for a report, ordered by name.
    pub(in crate::diff) fn list(&self) -> Vec<AffectedOperation> {
        self.0
            .iter()
            .map(|(operation, directions)| AffectedOperation {
                operation: operation.clone(),
                request: directions.contains(Directions::REQUEST),
                response: directions.contains(Directions::RESPONSE),
                error: directions.contains(Directions::ERROR),
            })
            .collect()
    }
}
