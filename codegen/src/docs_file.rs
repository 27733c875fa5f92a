//! `docs.toml`: the documentation of a service's items.
//!
//! ```toml
//! [service]
//! docs = "The crate-level documentation."
//!
//! [members]                      # members of this name in every shape that does not list its own
//! IdentityPoolId = "…"
//!
//! [operations.RegisterDevice]
//! docs = "…"
//! example = "…"                  # the body of an async function with a `client`
//!
//! [shapes.Platform]
//! docs = "…"
//! values.APNS = "…"              # members.Name for structures
//! ```
//!
//! Like an override, a row that matches nothing is an error. Items without documentation are collected;
//! `regenerate --check` fails if there are any.

use std::cell::RefCell;
use std::collections::BTreeSet;

use serde::Deserialize;

use crate::error::{Error, Source};
use crate::hash::IndexMap;

/// The documentation of one service, and a record of which rows are used or missing.
#[derive(Debug)]
pub(crate) struct DocsFile {
    documentation: Documentation,
    file: String,
    rows: File,
    used: RefCell<BTreeSet<String>>,
    missing: RefCell<BTreeSet<String>>,
}

/// Whether lowered items have documentation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Documentation {
    Written,
    /// No documentation is made, which saves time where none is read.
    Omitted,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    service: Option<ServiceRow>,
    #[serde(default)]
    members: IndexMap<String, String>,
    #[serde(default)]
    operations: IndexMap<String, OperationRow>,
    #[serde(default)]
    shapes: IndexMap<String, ShapeRow>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ServiceRow {
    docs: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct OperationRow {
    docs: String,
    example: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct ShapeRow {
    docs: Option<String>,
    #[serde(default)]
    members: IndexMap<String, String>,
    #[serde(default)]
    values: IndexMap<String, String>,
}

impl DocsFile {
    /// Reads `docs.toml`.
    pub(crate) fn read(source: &Source<'_>) -> Result<Self, Error> {
        let rows = toml::from_str(source.text).map_err(|cause| {
            Error::new(
                source.file,
                "$",
                cause.to_string().trim_end(),
                "the tables are service, members, operations.NAME and shapes.NAME",
            )
        })?;
        Ok(Self {
            file: source.file.to_owned(),
            rows,
            ..Self::new(Documentation::Written)
        })
    }

    /// Creates a file without rows.
    pub(crate) fn new(documentation: Documentation) -> Self {
        Self {
            documentation,
            file: String::new(),
            rows: File::default(),
            used: RefCell::default(),
            missing: RefCell::default(),
        }
    }

    /// Returns whether lowered items have documentation.
    pub(crate) fn documentation(&self) -> Documentation {
        self.documentation
    }

    /// Returns the crate-level documentation.
    pub(crate) fn service(&self) -> Option<&str> {
        let row = self
            .rows
            .service
            .as_ref()
            .map(|service| service.docs.as_str());
        self.found("service", row)
    }

    /// Returns the documentation of an operation.
    pub(crate) fn operation(&self, name: &str) -> Option<&str> {
        let row = self.rows.operations.get(name).map(|row| row.docs.as_str());
        self.found(&format!("operations.{name}.docs"), row)
    }

    /// Returns the body of an example function that calls the operation.
    pub(crate) fn example(&self, name: &str) -> Option<&str> {
        let row = self.rows.operations.get(name);
        let example = row.and_then(|row| row.example.as_deref());
        self.found(&format!("operations.{name}.example"), example)
    }

    /// Returns the documentation of a shape.
    pub(crate) fn shape(&self, name: &str) -> Option<&str> {
        let row = self
            .rows
            .shapes
            .get(name)
            .and_then(|row| row.docs.as_deref());
        self.found(&format!("shapes.{name}.docs"), row)
    }

    /// Returns the documentation of a member: that of its shape, or that of all members of its name.
    pub(crate) fn member(&self, shape: &str, member: &str) -> Option<&str> {
        let own = self
            .rows
            .shapes
            .get(shape)
            .and_then(|row| row.members.get(member));
        match (own, self.rows.members.get(member)) {
            (None, Some(shared)) => self.found(&format!("members.{member}"), Some(shared)),
            (own, _) => self.found(
                &format!("shapes.{shape}.members.{member}"),
                own.map(String::as_str),
            ),
        }
    }

    /// Returns the documentation of an enum value.
    pub(crate) fn value(&self, shape: &str, value: &str) -> Option<&str> {
        let row = self
            .rows
            .shapes
            .get(shape)
            .and_then(|row| row.values.get(value));
        self.found(
            &format!("shapes.{shape}.values.{value}"),
            row.map(String::as_str),
        )
    }

    /// Records that the row at `path` is used or missing, and returns it.
    fn found<'a>(&self, path: &str, row: Option<&'a str>) -> Option<&'a str> {
        let row = row.map(str::trim).filter(|text| !text.is_empty());
        let list = if row.is_some() {
            &self.used
        } else {
            &self.missing
        };
        list.borrow_mut().insert(path.to_owned());
        row
    }

    /// Returns the paths of missing rows, in order.
    pub(crate) fn missing(&self) -> Vec<String> {
        self.missing.borrow().iter().cloned().collect()
    }

    /// Returns an error for each row that matches nothing in the model.
    pub(crate) fn unused(&self) -> Vec<Error> {
        let used = self.used.borrow();
        let paths = self.paths().into_iter();
        paths
            .filter(|path| !used.contains(path))
            .map(|path| {
                Error::new(
                    &self.file,
                    format!("$.{path}"),
                    "the row matches nothing in the model",
                    "remove it, or correct the name",
                )
            })
            .collect()
    }

    /// Returns the path of every row.
    fn paths(&self) -> Vec<String> {
        let mut paths = Vec::new();
        paths.extend(self.rows.service.iter().map(|_| "service".to_owned()));
        paths.extend(
            self.rows
                .members
                .keys()
                .map(|name| format!("members.{name}")),
        );
        for (name, row) in &self.rows.operations {
            paths.push(format!("operations.{name}.docs"));
            paths.extend(
                row.example
                    .iter()
                    .map(|_| format!("operations.{name}.example")),
            );
        }
        for (name, row) in &self.rows.shapes {
            paths.extend(row.docs.iter().map(|_| format!("shapes.{name}.docs")));
            let members = row.members.keys();
            paths.extend(members.map(|member| format!("shapes.{name}.members.{member}")));
            let values = row.values.keys();
            paths.extend(values.map(|value| format!("shapes.{name}.values.{value}")));
        }
        paths
    }
}
