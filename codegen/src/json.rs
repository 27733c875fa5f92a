//! JSON that remembers what a reader of models must see: the order of keys, and keys given twice.
//!
//! `serde_json::Value` keeps only the last of two equal keys, which would let a model lose a shape
//! without a word. [`Json`] keeps both, and [`Node`], the cursor through which models are read,
//! refuses the second one with its path.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::error::{Error, Source};

/// A parsed JSON value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Json {
    Null,
    Bool(bool),
    Number(serde_json::Number),
    String(String),
    Array(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    /// Parses a whole text.
    pub(crate) fn parse(source: &Source<'_>) -> Result<Self, Error> {
        serde_json::from_str(source.text).map_err(|cause| {
            Error::new(
                source.file,
                "$",
                format!("this is not JSON: {cause}"),
                "give the path of a service model in botocore's `service-2.json` format",
            )
        })
    }

    /// The member `key` of an object; the first, should there be two.
    pub(crate) fn get(&self, key: &str) -> Option<&Self> {
        let entries = self.entries()?;
        let found = entries.iter().find(|(name, _)| name == key);
        found.map(|(_, value)| value)
    }

    /// The members of an object in the order of the file.
    pub(crate) fn entries(&self) -> Option<&[(String, Self)]> {
        match self {
            Self::Object(entries) => Some(entries),
            _ => None,
        }
    }

    fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Number(_) => "a number",
            Self::String(_) => "a string",
            Self::Array(_) => "an array",
            Self::Object(_) => "an object",
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct JsonVisitor;

        impl<'de> Visitor<'de> for JsonVisitor {
            type Value = Json;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a JSON value")
            }

            fn visit_unit<E>(self) -> Result<Json, E> {
                Ok(Json::Null)
            }

            fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
                Ok(Json::Bool(value))
            }

            fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
                Ok(Json::Number(value.into()))
            }

            fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
                Ok(Json::Number(value.into()))
            }

            fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
                Ok(serde_json::Number::from_f64(value).map_or(Json::Null, Json::Number))
            }

            fn visit_str<E>(self, value: &str) -> Result<Json, E> {
                Ok(Json::String(value.to_owned()))
            }

            fn visit_string<E>(self, value: String) -> Result<Json, E> {
                Ok(Json::String(value))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Json, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = access.next_element()? {
                    items.push(item);
                }
                Ok(Json::Array(items))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Json, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = access.next_entry()? {
                    entries.push(entry);
                }
                Ok(Json::Object(entries))
            }
        }

        deserializer.deserialize_any(JsonVisitor)
    }
}

/// One step from a value to a value inside it.
#[derive(Clone, Copy, Debug)]
enum Step<'a> {
    Key(&'a str),
    Index(usize),
}

/// A value together with the way that led to it, so that every complaint can name its place.
#[derive(Clone, Debug)]
pub(crate) struct Node<'a> {
    json: &'a Json,
    file: &'a str,
    steps: Vec<Step<'a>>,
}

impl<'a> Node<'a> {
    /// The value of a whole file.
    pub(crate) fn root(file: &'a str, json: &'a Json) -> Self {
        Self {
            json,
            file,
            steps: Vec::new(),
        }
    }

    /// The name under which errors refer to the file.
    pub(crate) fn file(&self) -> &'a str {
        self.file
    }

    /// The place in JSON path notation: `$.shapes.Record.members`.
    pub(crate) fn path(&self) -> String {
        let mut path = String::from("$");
        for step in &self.steps {
            match step {
                Step::Key(key) if is_plain(key) => {
                    path.push('.');
                    path.push_str(key);
                }
                Step::Key(key) => path.push_str(&format!("[{key:?}]")),
                Step::Index(index) => path.push_str(&format!("[{index}]")),
            }
        }
        path
    }

    /// An error about this place.
    pub(crate) fn error(&self, message: impl Into<String>, hint: impl Into<String>) -> Error {
        Error::new(self.file, self.path(), message, hint)
    }

    fn step(&self, step: Step<'a>, json: &'a Json) -> Self {
        let mut steps = self.steps.clone();
        steps.push(step);
        Self {
            json,
            file: self.file,
            steps,
        }
    }

    fn wrong_kind(&self, expected: &str) -> Error {
        self.error(
            format!("expected {expected}, found {}", self.json.kind()),
            "compare with a model that botocore ships",
        )
    }

    /// The members of an object in the order of the file; a key given twice is an error.
    pub(crate) fn entries(&self) -> Result<Vec<(&'a str, Node<'a>)>, Error> {
        let Json::Object(entries) = self.json else {
            return Err(self.wrong_kind("an object"));
        };
        // Most objects are small, and looking through a few keys is quicker than hashing them.
        let mut seen = std::collections::HashSet::new();
        let mut nodes = Vec::with_capacity(entries.len());
        for (index, (key, value)) in entries.iter().enumerate() {
            let node = self.step(Step::Key(key), value);
            let is_known = match entries.len() {
                0..=16 => entries[..index].iter().any(|(other, _)| other == key),
                _ => !seen.insert(key.as_str()),
            };
            if is_known {
                return Err(node.error(
                    format!("the name `{key}` is given twice"),
                    "keep one of the two, or rename one",
                ));
            }
            nodes.push((key.as_str(), node));
        }
        Ok(nodes)
    }

    /// The member `key` of an object, if it is there and not null.
    pub(crate) fn get(&self, key: &'a str) -> Result<Option<Node<'a>>, Error> {
        let Json::Object(entries) = self.json else {
            return Err(self.wrong_kind("an object"));
        };
        let mut found = entries.iter().filter(|(name, _)| name == key);
        let first = found.next();
        if found.next().is_some() {
            return Err(self.error(
                format!("the key `{key}` is given twice"),
                "keep one of the two",
            ));
        }
        Ok(first
            .filter(|(_, value)| *value != Json::Null)
            .map(|(name, value)| self.step(Step::Key(name), value)))
    }

    /// The member `key` of an object, which must be there.
    pub(crate) fn require(&self, key: &'a str) -> Result<Node<'a>, Error> {
        self.get(key)?.ok_or_else(|| {
            self.error(
                format!("`{key}` is missing"),
                format!("add `{key}`, as in the models that botocore ships"),
            )
        })
    }

    /// The elements of an array.
    pub(crate) fn items(&self) -> Result<Vec<Node<'a>>, Error> {
        match self.json {
            Json::Array(items) => Ok(items
                .iter()
                .enumerate()
                .map(|(index, item)| self.step(Step::Index(index), item))
                .collect()),
            _ => Err(self.wrong_kind("an array")),
        }
    }

    /// Whether this is a list.
    pub(crate) fn is_list(&self) -> bool {
        matches!(self.json, Json::Array(_))
    }

    /// The text of a string.
    pub(crate) fn str(&self) -> Result<&'a str, Error> {
        match self.json {
            Json::String(text) => Ok(text),
            _ => Err(self.wrong_kind("a string")),
        }
    }

    /// The value of a boolean.
    pub(crate) fn bool(&self) -> Result<bool, Error> {
        match self.json {
            Json::Bool(value) => Ok(*value),
            _ => Err(self.wrong_kind("a boolean")),
        }
    }

    /// The value of a number.
    pub(crate) fn number(&self) -> Result<&'a serde_json::Number, Error> {
        match self.json {
            Json::Number(value) => Ok(value),
            _ => Err(self.wrong_kind("a number")),
        }
    }

    /// The text of the member `key`, if it is there.
    pub(crate) fn opt_str(&self, key: &'a str) -> Result<Option<&'a str>, Error> {
        self.get(key)?.map(|node| node.str()).transpose()
    }

    /// The owned text of the member `key`, if it is there.
    pub(crate) fn opt_string(&self, key: &'a str) -> Result<Option<String>, Error> {
        Ok(self.opt_str(key)?.map(str::to_owned))
    }

    /// Whether the member `key` is there and true.
    pub(crate) fn flag(&self, key: &'a str) -> Result<bool, Error> {
        Ok(self
            .get(key)?
            .map(|node| node.bool())
            .transpose()?
            .unwrap_or(false))
    }

    /// The texts of the array `key`; an absent array is empty.
    pub(crate) fn strings(&self, key: &'a str) -> Result<Vec<String>, Error> {
        let Some(node) = self.get(key)? else {
            return Ok(Vec::new());
        };
        node.items()?
            .iter()
            .map(|item| item.str().map(str::to_owned))
            .collect()
    }
}

/// Whether a key can stand behind a dot in a path without quotes.
pub(crate) fn is_plain(key: &str) -> bool {
    !key.is_empty()
        && key
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
}
