//! One of the two models: read, lowered, and made easy to look things up in.

use std::collections::HashMap;

use super::graph::Graph;
use crate::error::{Error, Source};
use crate::ir;
use crate::json::{Json, Node};
use crate::lower::{self, Lowered};
use crate::model::Model;
use crate::paginators::Paginators;
use crate::words::Words;
use crate::{choose_protocol, read, read_overrides};

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

/// A side, read and lowered.
pub(super) struct Loaded<'a> {
    pub(super) side: Side<'a>,
    pub(super) text: &'a str,
    pub(super) json: Json,
    pub(super) model: Model,
    pub(super) lowered: Lowered,
    /// The protocol for which the model was lowered: the first that code can be written for, or the
    /// first of all.
    pub(super) protocol: String,
    pub(super) endpoint_rules: Option<Json>,
    pub(super) paginators: Option<Json>,
    pub(super) partitions: Option<Json>,
}

impl<'a> Loaded<'a> {
    pub(super) fn read(side: &Side<'a>) -> Result<Self, Error> {
        let json = Json::parse(&side.service)?;
        let model = read::read_root(&Node::root(side.service.file, &json))?;
        let overrides = read_overrides(side.overrides.as_ref())?;
        let protocol = match choose_protocol(&model) {
            Ok((protocol, _)) => protocol.to_owned(),
            Err(_) => model.service.protocols.first().cloned().unwrap_or_default(),
        };
        let words = Words::unwanted();
        let lower = |paginators: Option<&Paginators>| {
            lower::lower_leniently(&model, &overrides, &words, paginators, "", &protocol)
        };
        let paginators = side.paginators.as_ref().map(Paginators::read).transpose();
        // A list that cannot be followed is none: what the list says is compared all the same.
        let lowered = match lower(Some(&paginators.ok().flatten().unwrap_or_default())) {
            Ok(lowered) => lowered,
            Err(_) => lower(None)?,
        };
        let parse = |source: Option<Source<'_>>| source.as_ref().map(Json::parse).transpose();
        Ok(Self {
            side: *side,
            text: side.service.text,
            endpoint_rules: parse(side.endpoint_rules)?,
            paginators: parse(side.paginators)?,
            partitions: parse(side.partitions)?,
            json,
            model,
            lowered,
            protocol,
        })
    }
}

/// What becomes of shapes and operations, by their names on the wire.
pub(super) struct Lookup<'a> {
    pub(super) operations: HashMap<&'a str, &'a ir::Operation>,
    pub(super) structs: HashMap<&'a str, &'a ir::Struct>,
    pub(super) unions: HashMap<&'a str, &'a ir::Union>,
    pub(super) enums: HashMap<&'a str, &'a ir::Enum>,
    pub(super) exceptions: HashMap<&'a str, &'a ir::Exception>,
    pub(super) graph: Graph<'a>,
}

impl<'a> Lookup<'a> {
    pub(super) fn of(side: &'a Loaded<'_>) -> Self {
        fn by_name<T>(items: &[T], name: fn(&T) -> &String) -> HashMap<&str, &T> {
            items
                .iter()
                .map(|item| (name(item).as_str(), item))
                .collect()
        }
        let lowered = &side.lowered;
        Self {
            operations: by_name(&lowered.operations, |item| &item.wire_name),
            structs: by_name(&lowered.structs, |item| &item.wire_name),
            unions: by_name(&lowered.unions, |item| &item.wire_name),
            enums: by_name(&lowered.enums, |item| &item.wire_name),
            exceptions: by_name(&lowered.exceptions, |item| &item.wire_name),
            graph: Graph::of(&side.model),
        }
    }

    /// The public paths of the types that a shape becomes; most become one, a shape that only
    /// inputs and outputs have becomes none.
    pub(super) fn type_paths(&self, shape: &str) -> Vec<String> {
        let plain = [
            self.structs.get(shape).map(|item| &item.rust_name),
            self.unions.get(shape).map(|item| &item.rust_name),
            self.enums.get(shape).map(|item| &item.rust_name),
        ];
        let error = self.exceptions.get(shape);
        let plain = plain
            .into_iter()
            .flatten()
            .map(|name| format!("types::{name}"));
        plain
            .chain(error.map(|item| format!("types::error::{}", item.rust_name)))
            .collect()
    }
}
