//! One of the two models: read, lowered, and made easy to look things up in.

use super::faces::Home;
use super::graph::Graph;
use crate::docs_file::DocsFile;
use crate::document::{Document, hint};
use crate::error::{Error, Source};
use crate::hash::HashMap;
use crate::ir;
use crate::json::Json;
use crate::lower::{self, Lowered};
use crate::model::Model;
use crate::paginators::Paginators;
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

/// A side, parsed.
pub(super) struct Parsed<'a> {
    pub(super) side: Side<'a>,
    service: Document<'a>,
    endpoint_rules: Option<Document<'a>>,
    paginators: Option<Document<'a>>,
    partitions: Option<Document<'a>>,
}

impl<'a> Parsed<'a> {
    pub(super) fn of(side: &Side<'a>) -> Result<Self, Error> {
        let parse = |source: Option<Source<'a>>, hint| {
            let document = source.map(|source| Document::parse(&source, hint));
            document.transpose()
        };
        Ok(Self {
            side: *side,
            service: Document::parse(&side.service, hint::SERVICE)?,
            endpoint_rules: parse(side.endpoint_rules, hint::ENDPOINT_RULES)?,
            paginators: parse(side.paginators, hint::PAGINATORS)?,
            partitions: parse(side.partitions, hint::PARTITIONS)?,
        })
    }

    pub(super) fn service(&self) -> &Json<'a> {
        self.service.json()
    }

    pub(super) fn endpoint_rules(&self) -> Option<&Json<'a>> {
        self.endpoint_rules.as_ref().map(Document::json)
    }

    pub(super) fn paginators(&self) -> Option<&Json<'a>> {
        self.paginators.as_ref().map(Document::json)
    }

    pub(super) fn partitions(&self) -> Option<&Json<'a>> {
        self.partitions.as_ref().map(Document::json)
    }
}

/// A side, read and lowered.
pub(super) struct Loaded<'a> {
    pub(super) parsed: &'a Parsed<'a>,
    pub(super) model: Model<'a>,
    pub(super) lowered: Lowered<'a>,
    /// The protocol for which the model was lowered: the first that code can be written for, or the
    /// first of all.
    pub(super) protocol: &'a str,
}

impl<'a> Loaded<'a> {
    pub(super) fn read(parsed: &'a Parsed<'a>) -> Result<Self, Error> {
        let side = &parsed.side;
        let model = read::read(parsed.service.root())?;
        let overrides = read_overrides(side.overrides.as_ref())?;
        let protocol = match choose_protocol(&model) {
            Ok((protocol, _)) => protocol,
            Err(_) => model.service.protocols.first().copied().unwrap_or_default(),
        };
        let words = DocsFile::unwanted();
        let lower = |paginators: Option<&Paginators>| {
            lower::lower_leniently(&model, &overrides, &words, paginators, "", protocol)
        };
        let paginators = parsed.paginators.as_ref();
        let paginators = paginators.and_then(|list| Paginators::read(list.root()).ok());
        // A list that cannot be followed is none: what the list says is compared all the same.
        let lowered = match lower(Some(&paginators.unwrap_or_default())) {
            Ok(lowered) => lowered,
            Err(_) => lower(None)?,
        };
        Ok(Self {
            parsed,
            model,
            lowered,
            protocol,
        })
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
