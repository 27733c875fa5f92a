//! A TOML table that is read on over faults.

use toml::de::DeTable;
use toml::{Table, Value};

use crate::document::{BYTE_ORDER_MARK, child_path};
use crate::error::{Error, Source};
use crate::faults::Faults;

/// A table of a file. What is wrong with it is recorded, and counts as absent.
#[derive(Clone, Debug)]
pub(crate) struct TableReader<'t, 'f> {
    file: &'t str,
    path: String,
    table: &'t Table,
    faults: &'f Faults,
}

/// Parses a file. If it is not TOML, records each place where it is not, with `hint`.
pub(crate) fn parse(source: &Source<'_>, hint: &str, faults: &Faults) -> Option<Table> {
    let text = source.text.trim_start_matches(BYTE_ORDER_MARK);
    let (_, errors) = DeTable::parse_recoverable(text);
    let is_toml = errors.is_empty();
    for mut error in errors {
        error.set_input(Some(text));
        let message = error.to_string();
        faults.add_fatal(Error::new(source.file, "$", message.trim_end(), hint));
    }
    if !is_toml {
        return None;
    }
    let table = text.parse::<Table>().map_err(|cause| {
        let message = cause.to_string();
        faults.add_fatal(Error::new(source.file, "$", message.trim_end(), hint));
    });
    table.ok()
}

impl<'t, 'f> TableReader<'t, 'f> {
    /// Creates a reader of the whole file.
    pub(crate) fn root(file: &'t str, table: &'t Table, faults: &'f Faults) -> Self {
        Self {
            file,
            path: "$".to_owned(),
            table,
            faults,
        }
    }

    /// Records a fault of the value `key`.
    pub(crate) fn fault(&self, key: &str, message: impl Into<String>, hint: impl Into<String>) {
        let path = child_path(&self.path, key);
        self.faults.add(Error::new(self.file, path, message, hint));
    }

    /// Records a fault for each key that is not one of `known`.
    pub(crate) fn only(&self, known: &[&str]) {
        for key in self.table.keys() {
            if !known.contains(&key.as_str()) {
                let otherwise = match known {
                    [only] => format!("the only key is `{only}`"),
                    keys => format!("the keys are {}", listed(keys)),
                };
                let hint = self.faults.hint(key, known.iter().copied(), &otherwise);
                self.fault(key, format!("the key `{key}` is unknown"), hint);
            }
        }
    }

    /// Returns all keys.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &'t str> + use<'t> {
        self.table.keys().map(String::as_str)
    }

    /// Returns the value of `key`, which is required.
    pub(crate) fn require(&self, key: &str) -> Option<&'t Value> {
        let value = self.table.get(key);
        if value.is_none() {
            self.faults.add(Error::new(
                self.file,
                &self.path,
                format!("`{key}` is missing"),
                format!("add `{key}`"),
            ));
        }
        value
    }

    fn wrong_type(&self, key: &str, expected: &str, found: &Value) {
        let found = found.type_str();
        let article = if found.starts_with(['a', 'i']) {
            "an"
        } else {
            "a"
        };
        self.fault(
            key,
            format!("expected {expected}, found {article} {found}"),
            format!("write {expected}"),
        );
    }

    fn as_text(&self, key: &str, value: &'t Value) -> Option<&'t str> {
        if value.as_str().is_none() {
            self.wrong_type(key, "a string", value);
        }
        value.as_str()
    }

    /// Returns the text of `key`, which is required.
    pub(crate) fn text(&self, key: &str) -> Option<&'t str> {
        self.as_text(key, self.require(key)?)
    }

    /// Returns the text of `key`, if it is present.
    pub(crate) fn opt_text(&self, key: &str) -> Option<&'t str> {
        self.as_text(key, self.table.get(key)?)
    }

    /// Returns the texts of the array `key`; an absent array is empty.
    pub(crate) fn texts(&self, key: &str) -> Vec<&'t str> {
        let Some(value) = self.table.get(key) else {
            return Vec::new();
        };
        let texts = value.as_array().and_then(|items| {
            let texts = items.iter().map(Value::as_str);
            texts.collect::<Option<Vec<&str>>>()
        });
        if texts.is_none() {
            self.wrong_type(key, "an array of strings", value);
        }
        texts.unwrap_or_default()
    }

    /// Returns the table `key`, if it is present.
    pub(crate) fn table(&self, key: &str) -> Option<Self> {
        let value = self.table.get(key)?;
        let Some(table) = value.as_table() else {
            self.wrong_type(key, "a table", value);
            return None;
        };
        Some(Self {
            path: child_path(&self.path, key),
            table,
            ..self.clone()
        })
    }

    /// Returns the rows of the array of tables `key`, each with its index.
    pub(crate) fn rows(&self, key: &str) -> Vec<(usize, Self)> {
        let Some(value) = self.table.get(key) else {
            return Vec::new();
        };
        let rows = value.as_array().and_then(|items| {
            let rows = items.iter().map(Value::as_table);
            rows.collect::<Option<Vec<&Table>>>()
        });
        let Some(rows) = rows else {
            self.fault(
                key,
                format!("expected rows, found a value of type {}", value.type_str()),
                format!("begin each row with [[{key}]]"),
            );
            return Vec::new();
        };
        let path = child_path(&self.path, key);
        let rows = rows.into_iter().enumerate().map(|(index, table)| {
            let row = Self {
                path: format!("{path}[{index}]"),
                table,
                ..self.clone()
            };
            (index, row)
        });
        rows.collect()
    }
}

/// Returns names in backquotes: `a`, `b` and `c`.
fn listed(names: &[&str]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    match names.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
        None => String::new(),
    }
}
