//! `docs.toml`: our words for the items of a service.
//!
//! ```toml
//! [service]
//! docs = "The front page."
//!
//! [members]                      # members of this name in any shape without words of its own
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
//! Like an override, a row that nothing asks for is an error. What has no words is listed, so that
//! whoever regenerates a shipped service can fill it in.

use std::cell::RefCell;
use std::collections::BTreeSet;

use serde::Deserialize;

use crate::error::{Error, Source};
use crate::hash::IndexMap;

/// The words of one service, and what has none.
#[derive(Debug, Default)]
pub(crate) struct DocsFile {
    wanted: Wanted,
    file: String,
    rows: File,
    used: RefCell<BTreeSet<String>>,
    missing: RefCell<BTreeSet<String>>,
}

/// Whether what is lowered will have documentation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Wanted {
    #[default]
    Yes,
    /// Nobody will read it, so making it would be a waste.
    No,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    service: Option<ServiceWords>,
    #[serde(default)]
    members: IndexMap<String, String>,
    #[serde(default)]
    operations: IndexMap<String, OperationWords>,
    #[serde(default)]
    shapes: IndexMap<String, ShapeWords>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ServiceWords {
    docs: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct OperationWords {
    docs: String,
    example: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct ShapeWords {
    docs: Option<String>,
    #[serde(default)]
    members: IndexMap<String, String>,
    #[serde(default)]
    values: IndexMap<String, String>,
}

impl DocsFile {
    /// Reads the words of a service.
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
            ..Self::default()
        })
    }

    /// No words, for code that nobody will read.
    pub(crate) fn unwanted() -> Self {
        Self {
            wanted: Wanted::No,
            ..Self::default()
        }
    }

    /// Whether what is lowered will have documentation.
    pub(crate) fn wanted(&self) -> Wanted {
        self.wanted
    }

    /// The front page.
    pub(crate) fn service(&self) -> Option<&str> {
        let row = self
            .rows
            .service
            .as_ref()
            .map(|service| service.docs.as_str());
        self.found("service", row)
    }

    /// What an operation does.
    pub(crate) fn operation(&self, name: &str) -> Option<&str> {
        let row = self.rows.operations.get(name).map(|row| row.docs.as_str());
        self.found(&format!("operations.{name}.docs"), row)
    }

    /// The body of a function that calls the operation.
    pub(crate) fn example(&self, name: &str) -> Option<&str> {
        let row = self.rows.operations.get(name);
        let example = row.and_then(|row| row.example.as_deref());
        self.found(&format!("operations.{name}.example"), example)
    }

    /// What a shape is.
    pub(crate) fn shape(&self, name: &str) -> Option<&str> {
        let row = self
            .rows
            .shapes
            .get(name)
            .and_then(|row| row.docs.as_deref());
        self.found(&format!("shapes.{name}.docs"), row)
    }

    /// What a member is; words for members of that name in any shape come second.
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

    /// What a value of an enum means.
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

    /// Remembers that a row was asked for, or that it was not there.
    fn found<'a>(&self, place: &str, row: Option<&'a str>) -> Option<&'a str> {
        let row = row.map(str::trim).filter(|text| !text.is_empty());
        let list = if row.is_some() {
            &self.used
        } else {
            &self.missing
        };
        list.borrow_mut().insert(place.to_owned());
        row
    }

    /// The places of `docs.toml` that were looked for and are not there, in order.
    pub(crate) fn missing(&self) -> Vec<String> {
        self.missing.borrow().iter().cloned().collect()
    }

    /// An error for each row that nothing asked for.
    pub(crate) fn unused(&self) -> Vec<Error> {
        let used = self.used.borrow();
        let places = self.places().into_iter();
        places
            .filter(|place| !used.contains(place))
            .map(|place| {
                Error::new(
                    &self.file,
                    format!("$.{place}"),
                    "these words are about nothing in the model",
                    "remove them, or correct the name",
                )
            })
            .collect()
    }

    /// Every row there is.
    fn places(&self) -> Vec<String> {
        let mut places = Vec::new();
        places.extend(self.rows.service.iter().map(|_| "service".to_owned()));
        places.extend(
            self.rows
                .members
                .keys()
                .map(|name| format!("members.{name}")),
        );
        for (name, row) in &self.rows.operations {
            places.push(format!("operations.{name}.docs"));
            places.extend(
                row.example
                    .iter()
                    .map(|_| format!("operations.{name}.example")),
            );
        }
        for (name, row) in &self.rows.shapes {
            places.extend(row.docs.iter().map(|_| format!("shapes.{name}.docs")));
            let members = row.members.keys();
            places.extend(members.map(|member| format!("shapes.{name}.members.{member}")));
            let values = row.values.keys();
            places.extend(values.map(|value| format!("shapes.{name}.values.{value}")));
        }
        places
    }
}
