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
use crate::error::Error;
use crate::hash::HashMap;

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

impl Paginators {
    /// Reads the paginators.
    pub(crate) fn read(root: Node<'_>) -> Result<Self, Error> {
        let mut paginators = HashMap::default();
        for (operation, node) in root.require("pagination")?.entries()? {
            let (Some(input_token), Some(output_token)) = (
                plain_name(node.require("input_token")?)?,
                plain_name(node.require("output_token")?)?,
            ) else {
                continue;
            };
            let optional = |key| match node.get(key)? {
                Some(name) => plain_name(name),
                None => Ok(None),
            };
            let paginator = Paginator {
                input_token,
                output_token,
                limit_key: optional("limit_key")?,
                result_key: optional("result_key")?,
                carry: Vec::new(),
                origin: Origin::List {
                    file: root.file().to_owned(),
                    path: node.path(),
                },
            };
            paginators.insert(operation.to_owned(), paginator);
        }
        Ok(Self(paginators))
    }

    /// Returns the paginator of an operation.
    pub(crate) fn of(&self, operation: &str) -> Option<&Paginator> {
        self.0.get(operation)
    }
}

/// Reads the name of a member, or returns `None` for a list or an expression.
fn plain_name(node: Node<'_>) -> Result<Option<String>, Error> {
    if node.is_list() {
        return Ok(None);
    }
    let name = node.str()?;
    let plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-');
    Ok(name.chars().all(plain).then(|| name.to_owned()))
}
