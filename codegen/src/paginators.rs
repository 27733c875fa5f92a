//! `paginators-1.json`: which operations answer in pages.
//!
//! ```json
//! {"pagination": {"ListThings": {
//!   "input_token": "Marker", "output_token": "NextMarker", "limit_key": "MaxItems", "result_key": "Things"
//! }}}
//! ```
//!
//! Tokens of several parts and keys that are expressions have no counterpart here, nor in the
//! official crates; such an operation has no paginator, or one without items.

use crate::document::Node;
use crate::error::Error;
use crate::hash::HashMap;

/// The members of an operation that its pages are about, and where they are said to be.
#[derive(Clone, Debug)]
pub(crate) struct Paginator {
    pub(crate) input_token: String,
    pub(crate) output_token: String,
    pub(crate) limit_key: Option<String>,
    pub(crate) result_key: Option<String>,
    /// Members of the output that the next input repeats.
    pub(crate) carry: Vec<String>,
    pub(crate) origin: Origin,
}

/// Who says that an operation answers in pages.
#[derive(Clone, Debug)]
pub(crate) enum Origin {
    /// The service's own list, at this place. What has no counterpart in Rust is left out.
    List { file: String, path: String },
    /// A row of the overrides, which is an error if it cannot be followed.
    Row { file: String, path: String },
}

/// The paginators of a service by their operations.
#[derive(Debug, Default)]
pub(crate) struct Paginators(HashMap<String, Paginator>);

impl Paginators {
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

    /// The paginator of an operation.
    pub(crate) fn of(&self, operation: &str) -> Option<&Paginator> {
        self.0.get(operation)
    }
}

/// The name of a member, unless there is a list or an expression in its place.
fn plain_name(node: Node<'_>) -> Result<Option<String>, Error> {
    if node.is_list() {
        return Ok(None);
    }
    let name = node.str()?;
    let plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-');
    Ok(name.chars().all(plain).then(|| name.to_owned()))
}
