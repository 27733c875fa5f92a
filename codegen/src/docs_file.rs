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

use crate::error::{Error, Source};
use crate::faults::{Faults, nearest};
use crate::hash::IndexMap;
use crate::model::Model;
use crate::overrides::UnusedRow;
use crate::toml_reader::{self, TableReader};

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

#[derive(Debug, Default)]
struct File {
    service: Option<String>,
    members: IndexMap<String, String>,
    operations: IndexMap<String, OperationRow>,
    shapes: IndexMap<String, ShapeRow>,
}

#[derive(Debug)]
struct OperationRow {
    docs: Option<String>,
    example: Option<String>,
}

#[derive(Debug, Default)]
struct ShapeRow {
    docs: Option<String>,
    members: IndexMap<String, String>,
    values: IndexMap<String, String>,
}

/// The hint for a file that is not TOML.
const HINT: &str = "the tables are service, members, operations.NAME and shapes.NAME";

impl DocsFile {
    /// Reads `docs.toml`. Rows with faults are left out.
    pub(crate) fn read(source: &Source<'_>, faults: &Faults) -> Self {
        let mut file = Self::new(Documentation::Written);
        source.file.clone_into(&mut file.file);
        if let Some(table) = toml_reader::parse(source, HINT, faults) {
            file.rows = read_file(&TableReader::root(source.file, &table, faults));
        }
        file
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
        self.found("service", self.rows.service.as_deref())
    }

    /// Returns the documentation of an operation.
    pub(crate) fn operation(&self, name: &str) -> Option<&str> {
        let row = self.rows.operations.get(name);
        let row = row.and_then(|row| row.docs.as_deref());
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

    /// Returns each row that matches nothing in the model.
    pub(crate) fn unused(&self, model: &Model<'_>) -> Vec<UnusedRow> {
        let used = self.used.borrow();
        let unused = self.rows().into_iter().filter_map(|(path, name)| {
            if used.contains(&path) {
                return None;
            }
            let name = match name {
                RowName::Part(shape, _) if !model.shapes.contains_key(shape) => {
                    RowName::Shape(shape)
                }
                name => name,
            };
            let known = name.known(model);
            let hint = match nearest(name.text(), known.iter().copied()) {
                Some(known) => format!("did you mean `{known}`? Otherwise remove the row"),
                None => "remove it, or correct the name".to_owned(),
            };
            Some(UnusedRow {
                error: Error::new(
                    &self.file,
                    format!("$.{path}"),
                    "the row matches nothing in the model",
                    hint,
                ),
                names_an_item: known.contains(&name.text()),
            })
        });
        unused.collect()
    }

    /// Returns the path of every row, and the name in it.
    fn rows(&self) -> Vec<(String, RowName<'_>)> {
        let mut rows = Vec::new();
        let service = self.rows.service.iter();
        rows.extend(service.map(|_| ("service".to_owned(), RowName::Service)));
        for name in self.rows.members.keys() {
            rows.push((format!("members.{name}"), RowName::AnyMember(name)));
        }
        for (name, row) in &self.rows.operations {
            let texts = [("docs", &row.docs), ("example", &row.example)];
            for (key, _) in texts.iter().filter(|(_, text)| text.is_some()) {
                let path = format!("operations.{name}.{key}");
                rows.push((path, RowName::Operation(name)));
            }
        }
        for (name, row) in &self.rows.shapes {
            let docs = row.docs.iter();
            rows.extend(docs.map(|_| (format!("shapes.{name}.docs"), RowName::Shape(name))));
            for (key, parts) in [("members", &row.members), ("values", &row.values)] {
                for part in parts.keys() {
                    let path = format!("shapes.{name}.{key}.{part}");
                    rows.push((path, RowName::Part(name, part)));
                }
            }
        }
        rows
    }
}

/// The name of the item that a row documents.
#[derive(Clone, Copy, Debug)]
enum RowName<'a> {
    Service,
    Operation(&'a str),
    Shape(&'a str),
    /// A member of any structure.
    AnyMember(&'a str),
    /// A member or value of a shape.
    Part(&'a str, &'a str),
}

impl RowName<'_> {
    fn text(&self) -> &str {
        match self {
            Self::Service => "",
            Self::Operation(name) | Self::Shape(name) | Self::AnyMember(name) => name,
            Self::Part(_, name) => name,
        }
    }

    /// Returns the names that the model has in this place.
    fn known<'m>(&self, model: &Model<'m>) -> Vec<&'m str> {
        match self {
            Self::Service => Vec::new(),
            Self::Operation(_) => model.operations.keys().copied().collect(),
            Self::Shape(_) => model.shapes.keys().copied().collect(),
            Self::AnyMember(_) => {
                let shapes = model.shapes.values();
                shapes.flat_map(|shape| shape.kind.names()).collect()
            }
            Self::Part(shape, _) => model.shape(shape).kind.names(),
        }
    }
}

fn read_file(root: &TableReader<'_, '_>) -> File {
    root.only(&["service", "members", "operations", "shapes"]);
    let mut file = File {
        members: read_texts(root.table("members")),
        ..File::default()
    };
    if let Some(service) = root.table("service") {
        service.only(&["docs"]);
        file.service = service.text("docs").map(str::to_owned);
    }
    for (name, row) in tables(root.table("operations")) {
        row.only(&["docs", "example"]);
        let row = OperationRow {
            docs: row.text("docs").map(str::to_owned),
            example: row.opt_text("example").map(str::to_owned),
        };
        file.operations.insert(name, row);
    }
    for (name, row) in tables(root.table("shapes")) {
        row.only(&["docs", "members", "values"]);
        let row = ShapeRow {
            docs: row.opt_text("docs").map(str::to_owned),
            members: read_texts(row.table("members")),
            values: read_texts(row.table("values")),
        };
        file.shapes.insert(name, row);
    }
    file
}

/// Returns the tables in a table, by their names.
fn tables<'t, 'f>(table: Option<TableReader<'t, 'f>>) -> Vec<(String, TableReader<'t, 'f>)> {
    let Some(table) = table else {
        return Vec::new();
    };
    let keys = table.keys();
    keys.filter_map(|key| Some((key.to_owned(), table.table(key)?)))
        .collect()
}

/// Returns the texts in a table, by their names.
fn read_texts(table: Option<TableReader<'_, '_>>) -> IndexMap<String, String> {
    let Some(table) = table else {
        return IndexMap::default();
    };
    let keys = table.keys();
    keys.filter_map(|key| Some((key.to_owned(), table.text(key)?.to_owned())))
        .collect()
}
