//! `overrides.toml`: what the model's format lost, one row and one reason each.
//!
//! ```toml
//! [[default]]
//! shape = "Integer"
//! value = 0
//! reason = "The service answers 0 where it answers nothing."
//! ```
//!
//! The tables are `default`, `optional`, `required`, `rename`, `sensitive`, `idempotent` and
//! `paginator`. A row that changes nothing is an error: it speaks of a model that is no more.

use std::cell::Cell;

use serde::Deserialize;

use crate::error::{Error, Source};
use crate::model::Kind;
use crate::paginators::{Origin, Paginator};

/// The rows of one service, each knowing whether it was of use.
#[derive(Debug, Default)]
pub(crate) struct Overrides {
    file: String,
    default: Vec<Row<DefaultRow>>,
    optional: Vec<Row<PlaceRow>>,
    required: Vec<Row<PlaceRow>>,
    rename: Vec<Row<RenameRow>>,
    sensitive: Vec<Row<PlaceRow>>,
    idempotent: Vec<Row<OperationRow>>,
    paginator: Vec<Row<PaginatorRow>>,
}

#[derive(Debug)]
struct Row<T> {
    value: T,
    used: Cell<bool>,
}

impl<T> Row<T> {
    fn used(&self) -> &T {
        self.used.set(true);
        &self.value
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    default: Vec<DefaultRow>,
    #[serde(default)]
    optional: Vec<PlaceRow>,
    #[serde(default)]
    required: Vec<PlaceRow>,
    #[serde(default)]
    rename: Vec<RenameRow>,
    #[serde(default)]
    sensitive: Vec<PlaceRow>,
    #[serde(default)]
    idempotent: Vec<OperationRow>,
    #[serde(default)]
    paginator: Vec<PaginatorRow>,
}

/// Members that target `shape` take `value` where they are absent.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct DefaultRow {
    shape: String,
    value: toml::Value,
    reason: String,
}

/// Something about a shape, `Shape`, or a member, `Shape$Member`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PlaceRow {
    at: String,
    reason: String,
}

/// A shape, member, enum value or operation takes the Rust name `to`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RenameRow {
    at: String,
    to: String,
    reason: String,
}

/// Something about an operation.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct OperationRow {
    operation: String,
    reason: String,
}

/// An operation answers in pages, by these members of its input and output. The keys are those of
/// `paginators-1.json`; `carry` names members of a page that the next request repeats.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PaginatorRow {
    operation: String,
    input_token: String,
    output_token: String,
    limit_key: Option<String>,
    result_key: Option<String>,
    #[serde(default)]
    carry: Vec<String>,
    reason: String,
}

trait Reasoned {
    fn reason(&self) -> &str;
}

impl Reasoned for DefaultRow {
    fn reason(&self) -> &str {
        &self.reason
    }
}

impl Reasoned for PlaceRow {
    fn reason(&self) -> &str {
        &self.reason
    }
}

impl Reasoned for RenameRow {
    fn reason(&self) -> &str {
        &self.reason
    }
}

impl Reasoned for OperationRow {
    fn reason(&self) -> &str {
        &self.reason
    }
}

impl Reasoned for PaginatorRow {
    fn reason(&self) -> &str {
        &self.reason
    }
}

impl Overrides {
    /// Reads the rows; each needs a reason.
    pub(crate) fn read(source: &Source<'_>) -> Result<Self, Error> {
        let file: File = toml::from_str(source.text).map_err(|cause| {
            Error::new(
                source.file,
                "$",
                cause.to_string().trim_end(),
                "the tables are default, optional, required, rename, sensitive, idempotent and paginator; each row has a reason",
            )
        })?;
        Ok(Self {
            file: source.file.to_owned(),
            default: rows(source.file, "default", file.default)?,
            optional: rows(source.file, "optional", file.optional)?,
            required: rows(source.file, "required", file.required)?,
            rename: rows(source.file, "rename", file.rename)?,
            sensitive: rows(source.file, "sensitive", file.sensitive)?,
            idempotent: rows(source.file, "idempotent", file.idempotent)?,
            paginator: rows(source.file, "paginator", file.paginator)?,
        })
    }

    /// Whether members that target `shape` have a default.
    ///
    /// Only the default of the Rust type can be given: any other would have to be sent, since the
    /// service would not know of it.
    pub(crate) fn has_default(&self, shape: &str, kind: &Kind) -> Result<bool, Error> {
        let Some((index, row)) = self
            .default
            .iter()
            .enumerate()
            .find(|(_, row)| row.value.shape == shape)
        else {
            return Ok(false);
        };
        match (kind, &row.used().value) {
            (Kind::Boolean, toml::Value::Boolean(false)) => Ok(true),
            (Kind::Integer | Kind::Long, toml::Value::Integer(0)) => Ok(true),
            (Kind::Float | Kind::Double, toml::Value::Integer(0)) => Ok(true),
            (Kind::Float | Kind::Double, toml::Value::Float(value)) if *value == 0.0 => Ok(true),
            (_, other) => Err(Error::new(
                &self.file,
                format!("$.default[{index}].value"),
                format!("`{other}` cannot be the default of `{shape}`"),
                "numbers can have the default 0 and booleans false; all else stays optional",
            )),
        }
    }

    /// Whether a member that the model requires is optional in truth.
    pub(crate) fn is_optional(&self, shape: &str, member: &str) -> bool {
        has(&self.optional, |at| is_place(at, shape, member))
    }

    /// Whether a member that the model leaves optional is required in truth.
    pub(crate) fn is_required(&self, shape: &str, member: &str) -> bool {
        has(&self.required, |at| is_place(at, shape, member))
    }

    /// Whether values of a shape must not be shown.
    pub(crate) fn is_sensitive_shape(&self, shape: &str) -> bool {
        has(&self.sensitive, |at| at == shape)
    }

    /// Whether values of a member must not be shown.
    pub(crate) fn is_sensitive_member(&self, shape: &str, member: &str) -> bool {
        has(&self.sensitive, |at| is_place(at, shape, member))
    }

    /// The Rust name that was chosen for a shape or operation.
    pub(crate) fn rename(&self, name: &str) -> Option<&str> {
        self.rename
            .iter()
            .find(|row| row.value.at == name)
            .map(|row| row.used().to.as_str())
    }

    /// The Rust name that was chosen for a member or enum value.
    pub(crate) fn rename_member(&self, shape: &str, member: &str) -> Option<&str> {
        self.rename
            .iter()
            .find(|row| is_place(&row.value.at, shape, member))
            .map(|row| row.used().to.as_str())
    }

    /// Whether an operation may be repeated although the model does not say so.
    pub(crate) fn is_idempotent(&self, operation: &str) -> bool {
        self.idempotent
            .iter()
            .find(|row| row.value.operation == operation)
            .map(Row::used)
            .is_some()
    }

    /// The pages of an operation that the service's own list leaves out, or gets wrong.
    pub(crate) fn paginator(&self, operation: &str) -> Option<Paginator> {
        let mut rows = self.paginator.iter().enumerate();
        let (index, row) = rows.find(|(_, row)| row.value.operation == operation)?;
        let row = row.used();
        Some(Paginator {
            input_token: row.input_token.clone(),
            output_token: row.output_token.clone(),
            limit_key: row.limit_key.clone(),
            result_key: row.result_key.clone(),
            carry: row.carry.clone(),
            origin: Origin::Row {
                file: self.file.clone(),
                path: format!("$.paginator[{index}]"),
            },
        })
    }

    /// Whether a member must be there, of which the model says so or does not. To ask is no use of a
    /// row: this is asked of every shape, and rows are for those that are met.
    pub(crate) fn requires(&self, shape: &str, member: &str, in_model: bool) -> bool {
        let has = |rows: &[Row<PlaceRow>]| {
            let mut rows = rows.iter();
            rows.any(|row| is_place(&row.value.at, shape, member))
        };
        match in_model {
            true => !has(&self.optional),
            false => has(&self.required),
        }
    }

    /// Returns the reasons of the rows that apply to a member, for comments in the generated code,
    /// without the row of a default. The rows do not count as used.
    pub(crate) fn member_reasons(&self, shape: &str, member: &str, target: &str) -> Vec<String> {
        let renames = self
            .rename
            .iter()
            .filter(|row| is_place(&row.value.at, shape, member))
            .map(|row| self.reason(&row.value));
        let of_member = self
            .optional
            .iter()
            .chain(&self.required)
            .chain(&self.sensitive)
            .filter(|row| is_place(&row.value.at, shape, member));
        let of_target = self.sensitive.iter().filter(|row| row.value.at == target);
        let places = of_member.chain(of_target);
        renames
            .chain(places.map(|row| self.reason(&row.value)))
            .collect()
    }

    /// Returns the reason of a shape's default, for a comment in the generated code.
    pub(crate) fn default_reason(&self, shape: &str) -> Option<String> {
        let row = self.default.iter().find(|row| row.value.shape == shape)?;
        Some(self.reason(&row.value))
    }

    /// Returns the reasons of the rows that make an operation idempotent, for comments in the
    /// generated code.
    pub(crate) fn operation_reasons(&self, operation: &str) -> Vec<String> {
        let rows = self.idempotent.iter();
        rows.filter(|row| row.value.operation == operation)
            .map(|row| self.reason(&row.value))
            .collect()
    }

    fn reason(&self, row: &impl Reasoned) -> String {
        format!("{}: {}", self.file_name(), row.reason())
    }

    fn file_name(&self) -> &str {
        self.file.rsplit('/').next().unwrap_or(&self.file)
    }

    /// An error for each row that nothing asked for, in the order of the file's tables.
    pub(crate) fn unused(&self) -> Vec<Error> {
        let shape = "shapes are `Shape`, members `Shape$Member`";
        let operation = "operations are called as on the wire";
        let tables = [
            ("default", shape, used(&self.default, |row| &row.shape)),
            ("optional", shape, used(&self.optional, |row| &row.at)),
            ("required", shape, used(&self.required, |row| &row.at)),
            ("rename", shape, used(&self.rename, |row| &row.at)),
            ("sensitive", shape, used(&self.sensitive, |row| &row.at)),
            (
                "idempotent",
                operation,
                used(&self.idempotent, |row| &row.operation),
            ),
            (
                "paginator",
                operation,
                used(&self.paginator, |row| &row.operation),
            ),
        ];
        let mut unused = Vec::new();
        for (table, naming, rows) in tables {
            let rows = rows.into_iter().enumerate();
            unused.extend(
                rows.filter(|(_, (used, _))| !used)
                    .map(|(index, (_, name))| {
                        Error::new(
                            &self.file,
                            format!("$.{table}[{index}]"),
                            format!("the row for `{name}` changes nothing"),
                            format!("remove it, or correct the name: {naming}"),
                        )
                    }),
            );
        }
        unused
    }
}

/// Whether each row was of use, and what it is about.
fn used<T>(rows: &[Row<T>], name: fn(&T) -> &String) -> Vec<(bool, &str)> {
    rows.iter()
        .map(|row| (row.used.get(), name(&row.value).as_str()))
        .collect()
}

/// Whether `at` is the member's place, `Shape$Member`.
fn is_place(at: &str, shape: &str, member: &str) -> bool {
    at.split_once('$') == Some((shape, member))
}

/// Whether there is a row, which then was of use.
fn has(rows: &[Row<PlaceRow>], is_it: impl Fn(&str) -> bool) -> bool {
    let row = rows.iter().find(|row| is_it(&row.value.at));
    row.map(Row::used).is_some()
}

fn rows<T: Reasoned>(file: &str, table: &str, rows: Vec<T>) -> Result<Vec<Row<T>>, Error> {
    rows.into_iter()
        .enumerate()
        .map(|(index, value)| {
            if value.reason().trim().is_empty() {
                return Err(Error::new(
                    file,
                    format!("$.{table}[{index}].reason"),
                    "the reason is empty",
                    "say why the row is there, so that the next reader can tell when it may go",
                ));
            }
            Ok(Row {
                value,
                used: Cell::new(false),
            })
        })
        .collect()
}
