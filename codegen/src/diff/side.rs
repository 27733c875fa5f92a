//! One of the two models: read, lowered, and made easy to look things up in.

use super::faces::Home;
use super::graph::Graph;
use crate::error::Source;
use crate::hash::HashMap;
use crate::ir;
use crate::load::{Loaded, Sources};

/// What one side of a comparison is made of.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    /// The service model.
    pub service: Source<'a>,
    /// What the model's format lost. A row that changes nothing is no error here.
    pub overrides: Option<Source<'a>>,
    /// The endpoint rules.
    pub endpoint_rules: Option<Source<'a>>,
    /// The paginators.
    pub paginators: Option<Source<'a>>,
    /// The partitions that endpoint rules look up.
    pub partitions: Option<Source<'a>>,
}

impl<'a> Side<'a> {
    pub(super) fn sources(&self) -> Sources<'a> {
        Sources {
            service: self.service,
            endpoint_rules: self.endpoint_rules,
            paginators: self.paginators,
            partitions: self.partitions,
            overrides: self.overrides,
            docs: None,
        }
    }
}

/// What becomes of shapes and operations, by their names on the wire.
pub(super) struct Lookup<'a> {
    pub(super) operations: HashMap<&'a str, &'a ir::Operation<'a>>,
    pub(super) structs: HashMap<&'a str, &'a ir::Struct<'a>>,
    pub(super) unions: HashMap<&'a str, &'a ir::Union<'a>>,
    pub(super) enums: HashMap<&'a str, &'a ir::Enum<'a>>,
    pub(super) exceptions: HashMap<&'a str, &'a ir::Exception<'a>>,
    pub(super) graph: Graph<'a>,
}

impl<'a> Lookup<'a> {
    pub(super) fn of(side: &'a Loaded<'_>) -> Self {
        fn by_name<T>(items: &[T], name: fn(&T) -> &str) -> HashMap<&str, &T> {
            items.iter().map(|item| (name(item), item)).collect()
        }
        let lowered = &side.lowered;
        Self {
            operations: by_name(&lowered.operations, |item| item.wire_name),
            structs: by_name(&lowered.structs, |item| &item.wire_name),
            unions: by_name(&lowered.unions, |item| item.wire_name),
            enums: by_name(&lowered.enums, |item| item.wire_name),
            exceptions: by_name(&lowered.exceptions, |item| item.wire_name),
            graph: Graph::of(&side.model),
        }
    }

    /// The name of the type in `types` that a shape becomes; one that only inputs and outputs have
    /// becomes none.
    pub(super) fn plain_name(&self, shape: &str) -> Option<&'a str> {
        let name = if let Some(item) = self.structs.get(shape) {
            &item.rust_name
        } else if let Some(item) = self.unions.get(shape) {
            &item.rust_name
        } else {
            &self.enums.get(shape)?.rust_name
        };
        Some(name)
    }

    /// The name of the type in `types::error` that a shape becomes.
    pub(super) fn error_name(&self, shape: &str) -> Option<&'a str> {
        let item = self.exceptions.get(shape)?;
        Some(&item.rust_name)
    }

    /// The public path of the type that a shape becomes; of the two, the one that is not an error.
    pub(super) fn type_path(&self, shape: &str) -> Option<String> {
        let plain = self.plain_name(shape).map(|name| Home::Types.path(name));
        plain.or_else(|| self.error_name(shape).map(|name| Home::Errors.path(name)))
    }
}
