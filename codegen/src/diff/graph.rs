//! Through which operations users meet a shape, and on which way.

use super::change::Met;
use crate::hash::HashMap;
use crate::model::{Kind, Model};

/// On which ways an operation meets a shape, as bits.
pub(super) type Ways = u8;
pub(super) const REQUEST: Ways = 1;
pub(super) const REPLY: Ways = 2;
pub(super) const ERROR: Ways = 4;

/// For each shape the operations that reach it.
#[derive(Debug)]
pub(super) struct Graph<'a> {
    ids: HashMap<&'a str, usize>,
    operations: Vec<&'a str>,
    /// For each shape, the operations by index, in order, with their ways.
    met: Vec<Vec<(u32, Ways)>>,
}

impl<'a> Graph<'a> {
    pub(super) fn of(model: &'a Model<'a>) -> Self {
        let ids: HashMap<&str, usize> = model.shapes.keys().copied().zip(0..).collect();
        let below: Vec<Vec<usize>> = model
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
        let mut met = vec![Vec::new(); ids.len()];
        // The walk that last came to a shape, so that the marks need not be wiped between walks.
        let mut seen = vec![0_u32; ids.len()];
        let mut walk = 0;
        for (operation, item) in model.operations.values().enumerate() {
            let roots = [
                (item.input.iter().collect::<Vec<_>>(), REQUEST),
                (item.output.iter().collect(), REPLY),
                (item.errors.iter().collect(), ERROR),
            ];
            for (names, way) in roots {
                walk += 1;
                let mut open: Vec<usize> = names
                    .into_iter()
                    .filter_map(|name| ids.get(name).copied())
                    .collect();
                while let Some(id) = open.pop() {
                    if seen[id] == walk {
                        continue;
                    }
                    seen[id] = walk;
                    let list: &mut Vec<(u32, Ways)> = &mut met[id];
                    match list.last_mut() {
                        Some((last, ways)) if *last == operation as u32 => *ways |= way,
                        _ => list.push((operation as u32, way)),
                    }
                    open.extend(&below[id]);
                }
            }
        }
        Self {
            ids,
            operations: model.operations.keys().copied().collect(),
            met,
        }
    }

    /// Whether any operation reaches the shape.
    pub(super) fn is_used(&self, shape: &str) -> bool {
        self.ids
            .get(shape)
            .is_some_and(|id| !self.met[*id].is_empty())
    }

    /// The operations that reach the shape, by name.
    pub(super) fn met(&self, shape: &str) -> impl Iterator<Item = (&'a str, Ways)> {
        let list = self.ids.get(shape).map(|id| self.met[*id].as_slice());
        list.unwrap_or_default()
            .iter()
            .map(|(operation, ways)| (self.operations[*operation as usize], *ways))
    }
}

/// Operations with their ways, collected from both sides.
#[derive(Clone, Debug, Default)]
pub(super) struct Reach(std::collections::BTreeMap<String, Ways>);

impl Reach {
    pub(super) fn add(&mut self, operation: &str, ways: Ways) {
        match self.0.get_mut(operation) {
            Some(known) => *known |= ways,
            None => {
                self.0.insert(operation.to_owned(), ways);
            }
        }
    }

    pub(super) fn one(operation: &str, ways: Ways) -> Self {
        let mut reach = Self::default();
        reach.add(operation, ways);
        reach
    }

    /// Whether requests carry it.
    pub(super) fn in_requests(&self) -> bool {
        self.0.values().any(|ways| ways & REQUEST != 0)
    }

    pub(super) fn list(&self) -> Vec<Met> {
        self.0
            .iter()
            .map(|(operation, ways)| Met {
                operation: operation.clone(),
                request: ways & REQUEST != 0,
                reply: ways & REPLY != 0,
                error: ways & ERROR != 0,
            })
            .collect()
    }
}
