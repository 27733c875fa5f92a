//! `paginators-1.json`: the paginators of a service.
//!
//! ```json
//! {"pagination": {"ListThings": {
//!   "input_token": "Marker", "output_token": "NextMarker", "limit_key": "MaxItems", "result_key": "Things"
//! }}}
//! ```
//!
//! Tokens of several parts and keys that are expressions are not supported, as in the official crates:
//! such an operation has no paginator, or one without items.

use crate::document::Node;
use crate::faults::Faults;
use crate::hash::HashMap;
use crate::reader::Reader;

/// The members of an operation that its paginator uses, and the origin of this information.
#[derive(Clone, Debug)]
pub(crate) struct Paginator {
    pub(crate) input_token: String,
    pub(crate) output_token: String,
    pub(crate) limit_key: Option<String>,
    pub(crate) result_key: Option<String>,
    /// The members of the output that the next input repeats.
    pub(crate) carry: Vec<String>,
    pub(crate) origin: Origin,
}

/// The origin of a paginator.
#[derive(Clone, Debug)]
pub(crate) enum Origin {
    /// The service's list. A paginator that cannot be generated is ignored.
    List { file: String, path: String },
    /// A row of `overrides.toml`. A paginator that cannot be generated is an error.
    Row { file: String, path: String },
}

/// The paginators of a service by their operations.
#[derive(Debug, Default)]
pub(crate) struct Paginators(HashMap<String, Paginator>);

impl Paginator {
    /// Returns whether the paginator comes from the service's list.
    pub(crate) fn is_listed(&self) -> bool {
        matches!(self.origin, Origin::List { .. })
    }
}

impl Paginators {
    /// Reads the paginators.
    pub(crate) fn read(root: Node<'_>, faults: &Faults) -> Self {
        let list = Reader::new(root, faults).require("pagination");
        let entries = list.into_iter().flat_map(Reader::entries);
        let paginators = entries.filter_map(|(operation, reader)| {
            Some((operation.to_owned(), read_paginator(reader)?))
        });
        Self(paginators.collect())
    }

    /// Returns the paginator of an operation.
    pub(crate) fn of(&self, operation: &str) -> Option<&Paginator> {
        self.0.get(operation)
    }
}

fn read_paginator(reader: Reader<'_, '_>) -> Option<Paginator> {
    let required = |key| plain_name(reader.require(key)?);
    let optional = |key| plain_name(reader.get(key)?);
    let (input_token, output_token) = (required("input_token"), required("output_token"));
    let (limit_key, result_key) = (optional("limit_key"), optional("result_key"));
    Some(Paginator {
        input_token: input_token?,
        output_token: output_token?,
        limit_key,
        result_key,
        carry: Vec::new(),
        origin: Origin::List {
            file: reader.file().to_owned(),
            path: reader.path(),
        },
    })
}

/// Reads the name of a member, or returns `None` for a list or an expression.
fn plain_name(reader: Reader<'_, '_>) -> Option<String> {
    if reader.is_list() {
        return None;
    }
    let name = reader.text()?;
    let plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-');
    name.chars().all(plain).then(|| name.to_owned())
}
