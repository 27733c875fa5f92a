//! A JSON document whose values know their paths, for errors.

use std::sync::OnceLock;

use crate::error::{Error, Source};
use crate::hash::{HashMap, HashSet};
use crate::json::Json;

/// Hints for a text that is not JSON.
pub(crate) mod hint {
    pub(crate) const SERVICE: &str = "use a service model in botocore's `service-2.json` format";
    pub(crate) const ENDPOINT_RULES: &str = "use an `endpoint-rule-set-1.json` from botocore";
    pub(crate) const PAGINATORS: &str = "use a `paginators-1.json` from botocore";
    pub(crate) const PARTITIONS: &str = "use the `partitions.json` from botocore";
}

/// The character that some editors write at the beginning of a file.
pub(crate) const BYTE_ORDER_MARK: char = '\u{feff}';

/// A parsed JSON file.
#[derive(Debug)]
pub(crate) struct Document<'a> {
    file: &'a str,
    json: Json<'a>,
    /// The place of each value, computed when the first path is needed.
    places: OnceLock<Places>,
}

/// For the address of each value but the root, the address of its parent and its index there. Values
/// do not move while a [`Node`] borrows them, so that addresses identify them.
type Places = HashMap<usize, (usize, usize)>;

impl<'a> Document<'a> {
    /// Parses a file; `hint` is the hint of the error for a text that is not JSON.
    pub(crate) fn parse(source: &Source<'a>, hint: &str) -> Result<Self, Error> {
        let json = serde_json::from_str(source.text.trim_start_matches(BYTE_ORDER_MARK)).map_err(
            |cause| {
                let message = format!("the text is not valid JSON: {cause}");
                Error::new(source.file, "$", message, hint)
            },
        )?;
        Ok(Self {
            file: source.file,
            json,
            places: OnceLock::new(),
        })
    }

    /// Returns the root value.
    pub(crate) fn json(&self) -> &Json<'a> {
        &self.json
    }

    /// Returns the root value as a node.
    pub(crate) fn root(&'a self) -> Node<'a> {
        Node {
            json: &self.json,
            document: self,
        }
    }

    fn places(&self) -> &Places {
        self.places.get_or_init(|| {
            let mut places = Places::default();
            let mut open = vec![&self.json];
            while let Some(holder) = open.pop() {
                for (index, value) in holder.values().enumerate() {
                    places.insert(address(value), (address(holder), index));
                    open.push(value);
                }
            }
            places
        })
    }
}

fn address(json: &Json<'_>) -> usize {
    std::ptr::from_ref(json).addr()
}

/// A value of a document, with access to its path.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Node<'a> {
    json: &'a Json<'a>,
    document: &'a Document<'a>,
}

impl<'a> Node<'a> {
    /// Returns the name of the file.
    pub(crate) fn file(self) -> &'a str {
        self.document.file
    }

    /// Returns the path in JSON path notation: `$.shapes.Record.members`.
    pub(crate) fn path(self) -> String {
        let places = self.document.places();
        let mut indexes = Vec::new();
        let mut value = address(self.json);
        while let Some((holder, index)) = places.get(&value) {
            indexes.push(*index);
            value = *holder;
        }
        let mut path = String::from("$");
        let mut json = &self.document.json;
        for index in indexes.into_iter().rev() {
            json = match json {
                Json::Object(entries) => {
                    let (key, value) = &entries[index];
                    match is_plain(key) {
                        true => path.extend([".", key]),
                        false => path.push_str(&format!("[{key:?}]")),
                    }
                    value
                }
                Json::Array(items) => {
                    path.push_str(&format!("[{index}]"));
                    &items[index]
                }
                _ => break,
            };
        }
        path
    }

    /// Returns an error about this value.
    pub(crate) fn error(self, message: impl Into<String>, hint: impl Into<String>) -> Error {
        Error::new(self.file(), self.path(), message, hint)
    }

    fn at(self, json: &'a Json<'a>) -> Self {
        Self { json, ..self }
    }

    fn wrong_kind(self, expected: &str) -> Error {
        self.wrong_kind_with(expected, "compare with a model that botocore ships")
    }

    /// Returns the error for a value of another kind than `expected`.
    pub(crate) fn wrong_kind_with(self, expected: &str, hint: &str) -> Error {
        let message = format!("expected {expected}, found {}", self.json.kind());
        self.error(message, hint)
    }

    /// Returns the members of an object in the order of the file; a duplicate key is an error.
    pub(crate) fn entries(
        self,
    ) -> Result<impl ExactSizeIterator<Item = (&'a str, Node<'a>)> + use<'a>, Error> {
        let mut seen = HashSet::default();
        for (key, node) in self.all_entries()? {
            if !seen.insert(key) {
                return Err(node.duplicate(key));
            }
        }
        self.all_entries()
    }

    /// Returns the members of an object in the order of the file, without a check for duplicate keys.
    pub(crate) fn all_entries(
        self,
    ) -> Result<impl ExactSizeIterator<Item = (&'a str, Node<'a>)> + use<'a>, Error> {
        let Json::Object(entries) = self.json else {
            return Err(self.wrong_kind("an object"));
        };
        Ok(entries
            .iter()
            .map(move |(key, value)| (key.as_ref(), self.at(value))))
    }

    /// Returns the error for a second member of the same name.
    pub(crate) fn duplicate(self, name: &str) -> Error {
        self.error(
            format!("the name `{name}` occurs twice"),
            "remove or rename one of the two",
        )
    }

    /// Returns the member `key` of an object, unless it is absent or null.
    pub(crate) fn get(self, key: &str) -> Result<Option<Node<'a>>, Error> {
        let Json::Object(entries) = self.json else {
            return Err(self.wrong_kind("an object"));
        };
        let mut found = entries.iter().filter(|(name, _)| name == key);
        let first = found.next();
        if found.next().is_some() {
            return Err(self.duplicate_key(key));
        }
        Ok(first
            .filter(|(_, value)| !matches!(value, Json::Null))
            .map(|(_, value)| self.at(value)))
    }

    fn duplicate_key(self, key: &str) -> Error {
        self.error(
            format!("the key `{key}` occurs twice"),
            "remove one of the two",
        )
    }

    /// Returns the first member `key` of an object, unless it is null.
    pub(crate) fn first(self, key: &str) -> Option<Node<'a>> {
        let found = self.json.get(key)?;
        (!matches!(found, Json::Null)).then(|| self.at(found))
    }

    /// Returns the member `key` of an object, which is required.
    pub(crate) fn require(self, key: &str) -> Result<Node<'a>, Error> {
        self.get(key)?.ok_or_else(|| {
            self.error(
                format!("`{key}` is missing"),
                format!("add `{key}`, as in the models that botocore ships"),
            )
        })
    }

    /// Returns the elements of an array.
    pub(crate) fn items(self) -> Result<impl ExactSizeIterator<Item = Node<'a>> + use<'a>, Error> {
        let Json::Array(items) = self.json else {
            return Err(self.wrong_kind("an array"));
        };
        Ok(items.iter().map(move |item| self.at(item)))
    }

    /// Returns whether this is an array.
    pub(crate) fn is_list(self) -> bool {
        matches!(self.json, Json::Array(_))
    }

    /// Returns the text of a string.
    pub(crate) fn str(self) -> Result<&'a str, Error> {
        match self.json {
            Json::String(text) => Ok(text),
            _ => Err(self.wrong_kind("a string")),
        }
    }

    /// Returns the value of a boolean.
    pub(crate) fn bool(self) -> Result<bool, Error> {
        match self.json {
            Json::Bool(value) => Ok(*value),
            _ => Err(self.wrong_kind("a boolean")),
        }
    }

    /// Returns the value of a number.
    pub(crate) fn number(self) -> Result<&'a serde_json::Number, Error> {
        match self.json {
            Json::Number(value) => Ok(value),
            _ => Err(self.wrong_kind("a number")),
        }
    }

    /// Returns the text of the optional member `key`.
    pub(crate) fn opt_str(self, key: &str) -> Result<Option<&'a str>, Error> {
        self.get(key)?.map(Node::str).transpose()
    }

    /// Returns whether the member `key` is present and true.
    pub(crate) fn flag(self, key: &str) -> Result<bool, Error> {
        Ok(self.get(key)?.map(Node::bool).transpose()?.unwrap_or(false))
    }
}

/// Returns the path of a member of the JSON object at `parent`.
pub(crate) fn child_path(parent: &str, key: &str) -> String {
    if is_plain(key) {
        format!("{parent}.{key}")
    } else {
        format!("{parent}[{key:?}]")
    }
}

/// Returns whether a key needs no quotes in a path.
fn is_plain(key: &str) -> bool {
    !key.is_empty()
        && key
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the paths of a node and all values below it, in the order of the file.
    fn paths(node: Node<'_>) -> Vec<String> {
        let below: Vec<String> = match node.json {
            Json::Object(_) => node
                .entries()
                .unwrap()
                .flat_map(|(_, node)| paths(node))
                .collect(),
            Json::Array(_) => node.items().unwrap().flat_map(paths).collect(),
            _ => Vec::new(),
        };
        [vec![node.path()], below].concat()
    }

    #[test]
    fn every_value_has_its_path() {
        let text = r#"{"a": {"b-c": [null, [true, {"d e": 1}]]}, "": "x", "\u00e9": "x"}"#;
        let source = Source {
            file: "it.json",
            text,
        };
        let document = Document::parse(&source, hint::SERVICE).unwrap();
        assert_eq!(
            paths(document.root()),
            [
                "$",
                "$.a",
                "$.a.b-c",
                "$.a.b-c[0]",
                "$.a.b-c[1]",
                "$.a.b-c[1][0]",
                "$.a.b-c[1][1]",
                r#"$.a.b-c[1][1]["d e"]"#,
                r#"$[""]"#,
                r#"$["é"]"#,
            ]
        );
    }
}
